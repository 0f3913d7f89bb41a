import type { Audience, Explanation, Locale, Meaning } from '../../src/core.ts'
import { fill } from '../words/words.ts'
import type { Addressed } from './addressed.ts'
import { announce } from './announce.ts'
import { byId, element } from './element.ts'
import { linkableCode, writePlace } from './link.ts'
import { chooseIn, readerChoice } from './reader-choice.ts'
import { load, type CodeRow } from './script.ts'
import { linksView, stepsView } from './steps-view.ts'

/** How long after the last key the number of rows is told, in milliseconds. */
const PAUSE = 500

function titleOf({ cause, remedy }: CodeRow, { causes, codes }: Locale): string {
  return ((remedy === null ? undefined : codes[remedy]) ?? causes[cause]).title
}

/** The table of all codes, to be searched, and what one code means from whom. */
export class CodesView {
  readonly #query = byId('query', HTMLInputElement)
  readonly #table = byId('code-rows', HTMLElement)
  readonly #count = byId('code-count', HTMLElement)
  readonly #list = byId('code-list', HTMLElement)
  readonly #page = byId('code-page', HTMLElement)
  readonly #chooseReader: (reader: Audience) => void
  #rows: readonly CodeRow[] = []
  /** What each row is searched by. */
  #searched: readonly string[] = []
  /** Language and code of the page that is shown; null: the table is. */
  #shown: string | null = null
  #telling: ReturnType<typeof setTimeout> | undefined

  constructor(chooseReader: (reader: Audience) => void) {
    this.#chooseReader = chooseReader
    this.#query.addEventListener('input', () => this.#search())
  }

  /** Shows the table, or one code where one is asked for. */
  async show(addressed: Addressed, code: string | null): Promise<void> {
    this.#list.hidden = code !== null
    this.#page.hidden = code === null
    const page = code === null ? null : `${addressed.tag} ${code}`
    const isShown = page !== null && page === this.#shown
    this.#shown = page
    if (code === null) {
      this.#page.replaceChildren()
      if (this.#rows.length === 0) this.#rows = await load('codes')
      this.#fill(addressed)
    } else if (isShown) {
      chooseIn(this.#page, addressed.reader)
      const { explain } = await load('explain')
      const { meanings } = explain(code, { language: addressed.language.locale })
      const told = meanings.map((meaning) => this.#meaning(meaning, addressed))
      this.#page.querySelector('.meanings')?.replaceChildren(...told)
    } else {
      const explanation = (await load('explain')).explain(code, { language: addressed.language.locale })
      this.#page.replaceChildren(...this.#codePage(code, explanation, addressed))
    }
  }

  #fill({ tag, reader, language: { locale, words } }: Addressed): void {
    const titles = this.#rows.map((row) => titleOf(row, locale))
    this.#searched = this.#rows.map(({ code, emitter, example }, index) =>
      [code, emitter ?? words.codes.anyone, titles[index], example].join('\n').toLowerCase(),
    )
    this.#table.replaceChildren(
      ...this.#rows.map(({ code, emitter, example }, index) => {
        const linkable = linkableCode(code.split('-')[0] ?? null)
        const shown = element('code', {}, code)
        const link =
          linkable === null
            ? shown
            : element(
                'a',
                { href: writePlace({ view: 'codes', language: tag, reader, code: linkable }) },
                shown,
              )
        return element(
          'tr',
          {},
          element(
            'th',
            { scope: 'row' },
            link,
            element('span', { class: 'emitter' }, emitter ?? words.codes.anyone),
          ),
          element(
            'td',
            {},
            element('span', { class: 'title', lang: locale.tag }, titles[index] ?? ''),
            element('code', { class: 'example', lang: 'en' }, example),
          ),
        )
      }),
    )
    this.#search()
  }

  #search(): void {
    const wanted = this.#query.value.toLowerCase().split(/\s+/).filter(Boolean)
    let shown = 0
    for (const [index, row] of [...this.#table.children].entries()) {
      const isMet = wanted.every((word) => this.#searched[index]?.includes(word))
      if (isMet) shown++
      ;(row as HTMLElement).hidden = !isMet
    }
    const template = this.#count.dataset['template'] ?? ''
    const told = fill(template, { shown, all: this.#rows.length })
    this.#count.textContent = told
    byId('code-nothing', HTMLElement).hidden = shown > 0
    clearTimeout(this.#telling)
    if (wanted.length > 0) this.#telling = setTimeout(() => announce(told), PAUSE)
  }

  #codePage(code: string, { registry, meanings }: Explanation, addressed: Addressed): Node[] {
    const { tag, language, reader } = addressed
    const { words } = language
    const registered = registry.map(({ code: own, summary, meaning }) =>
      element('p', { lang: 'en' }, element('code', {}, own), ` ${summary}. ${meaning}`),
    )
    const back = writePlace({ view: 'codes', language: tag, reader, code: null })
    return [
      element('p', {}, element('a', { href: back, class: 'back' }, `← ${words.codes.back}`)),
      element('h1', { tabindex: '-1', class: 'code' }, code),
      ...(meanings.length > 0
        ? [readerChoice('code-reader', words, reader, this.#chooseReader)]
        : [element('p', {}, fill(words.codes.unknown, { code }))]),
      element('div', { class: 'meanings' }, ...meanings.map((meaning) => this.#meaning(meaning, addressed))),
      ...(registered.length > 0
        ? [element('section', { class: 'registry' }, element('h2', {}, words.codes.registry), ...registered)]
        : []),
    ]
  }

  #meaning(meaning: Meaning, { language, reader }: Addressed): HTMLElement {
    const { locale, words } = language
    const { title, explanation, rows } = meaning
    const emitters = [...new Set(rows.map(({ emitter }) => emitter ?? words.codes.anyone))]
    const sources = new Map(rows.map(({ source, asOf }) => [source, asOf]))
    const [example] = rows
    return element(
      'section',
      { class: 'fate meaning' },
      element('h2', { lang: meaning.language }, title),
      element('p', { class: 'emitter' }, `${words.codes.from}: ${emitters.join(', ')}`),
      ...(example
        ? [element('p', { class: 'quote', lang: 'en' }, element('code', {}, example.example))]
        : []),
      element('p', { class: 'explanation', lang: meaning.language }, explanation),
      element('h3', {}, `${locale.labels.whatToDo} – ${locale.labels.audiences[reader]}`),
      stepsView(meaning, reader, language),
      linksView(meaning.links, language),
      element('h3', {}, words.codes.known),
      element(
        'ul',
        { class: 'sources', lang: 'en' },
        ...[...sources].map(([source, asOf]) => element('li', {}, sourceOf(source), ` (${asOf})`)),
      ),
    )
  }
}

/** A source of a row: most are pages, some the names of documents. */
function sourceOf(source: string): Node {
  return URL.canParse(source)
    ? element('a', { href: source, rel: 'noopener noreferrer' }, source)
    : document.createTextNode(source)
}
