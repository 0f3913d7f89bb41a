import MiniSearch, { type AsPlainObject } from 'minisearch'
import { en } from '../../src/locales/en.ts'
import { searchOptions } from '../guides/search-options.ts'
import { linkableCode, writePlace } from '../page/link.ts'
import { codeTable } from './code-table.ts'
import type { Section } from './guides.ts'

/** Guides that are tables of what the page of codes shows, too: they are found by their headings alone. */
const TABLES = /^guides\/(?:codes|fixtures)\.html/

/** Each code once, with everything that it means. */
function codeEntries(): Section[] {
  const entries = new Map<string, Section>()
  for (const { code, emitter, cause, remedy, example } of codeTable()) {
    const linkable = linkableCode(code.split('-')[0] ?? null)
    const { title } = (remedy === null ? undefined : en.codes[remedy]) ?? en.causes[cause]
    const place = writePlace({ view: 'codes', language: null, reader: null, code: linkable })
    const before = entries.get(code)?.text ?? ''
    const text = `${before} ${emitter ?? ''} ${title} ${example}`
    entries.set(code, { url: `index.html${place}`, guide: 'Code', heading: code, text })
  }
  return [...entries.values()]
}

/** The index of guides and codes, as the page loads it. */
export function searchIndex(sections: readonly Section[]): AsPlainObject {
  const index = new MiniSearch(searchOptions)
  const all = [
    ...sections.map((one) => (TABLES.test(one.url) ? { ...one, text: '' } : one)),
    ...codeEntries(),
  ]
  index.addAll(all.map((section, id) => ({ id, ...section })))
  return index.toJSON()
}
