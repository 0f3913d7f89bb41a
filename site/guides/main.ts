import MiniSearch from 'minisearch'
import { announce } from '../page/announce.ts'
import { byId, element } from '../page/element.ts'
import { arrived, load, siteFolder } from '../page/script.ts'
import { searchOptions, type Found } from './search-options.ts'

globalThis.ndrDoctorPage = { arrived }

/** Results shown of one search. */
const MOST_SHOWN = 12
/** How long after the last key the number of results is told, in milliseconds. */
const PAUSE = 500

const query = byId('query', HTMLInputElement)
const found = byId('found', HTMLElement)
let index: MiniSearch | null = null
let telling: ReturnType<typeof setTimeout> | undefined

async function search(): Promise<void> {
  index ??= MiniSearch.loadJS(await load('search-index'), searchOptions)
  const results = index.search(query.value).slice(0, MOST_SHOWN) as unknown as Found[]
  if (query.value.trim() === '') {
    found.replaceChildren()
    return
  }
  const told = results.length === 0 ? 'Nothing found' : `${results.length} found`
  const items = results.map(({ url, heading, guide }) =>
    element(
      'li',
      {},
      element('a', { href: new URL(url, siteFolder).href }, heading),
      element('span', { class: 'where' }, guide),
    ),
  )
  found.replaceChildren(element('h2', {}, told), element('ul', {}, ...items))
  clearTimeout(telling)
  telling = setTimeout(() => announce(told), PAUSE)
}

query.addEventListener('input', () => void search())
