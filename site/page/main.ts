import type { Audience } from '../../src/core.ts'
import type { Addressed } from './addressed.ts'
import { CodesView } from './codes-view.ts'
import { DiagnoseView } from './diagnose-view.ts'
import { byId } from './element.ts'
import type { ForecastView } from './forecast-view.ts'
import { english, loadForecastLanguage, loadLanguage, speak } from './language.ts'
import { preferredLanguage, readPlace, viewIds, writePlace, type LanguageTag, type Place } from './link.ts'
import { arrived, load } from './script.ts'

globalThis.ndrDoctorPage = { arrived }

const languages = byId('language', HTMLSelectElement)

let place = readPlace(location.hash)
let addressed: Addressed = { tag: 'en', language: english, reader: place.reader ?? 'helpdesk' }
let forecastView: ForecastView | null = null

const diagnoseView = new DiagnoseView(addressed, chooseReader)
const codesView = new CodesView(chooseReader)

async function chooseLanguage(tag: LanguageTag): Promise<void> {
  if (tag === addressed.tag) return
  try {
    addressed = { ...addressed, tag, language: await loadLanguage(tag) }
  } catch {
    languages.value = addressed.tag
    return
  }
  place = { ...place, language: tag }
  speak(addressed.language)
  diagnoseView.address(addressed)
  await show()
}

function chooseReader(reader: Audience): void {
  addressed = { ...addressed, reader }
  diagnoseView.address(addressed)
  void show()
}

/** Shows the view that the place names, and lets the address say so. */
async function show(): Promise<void> {
  const { view, code } = place
  for (const one of viewIds) byId(one, HTMLElement).hidden = one !== view
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-view]')) {
    const isHere = link.dataset['view'] === view
    if (isHere) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
    link.hash = writePlace({
      view: link.dataset['view'] as Place['view'],
      language: addressed.tag,
      reader: null,
      code: null,
    })
  }
  const { words } = addressed.language
  languages.value = addressed.tag
  document.title = `${words[view === 'diagnose' ? 'paste' : view].headline} – ndr-doctor`
  byId('code-count', HTMLElement).dataset['template'] = words.codes.count
  if (view === 'codes') await codesView.show(addressed, code)
  if (view === 'forecast') await showForecast()
  const said = writePlace({ view, code, language: addressed.tag, reader: addressed.reader })
  if (location.hash !== said) history.replaceState(null, '', said)
}

async function showForecast(): Promise<void> {
  const { tag } = addressed
  const [{ ForecastView }, said] = await Promise.all([load('forecast'), loadForecastLanguage(tag)])
  // Another language was chosen meanwhile, and is on its way.
  if (tag !== addressed.tag) return
  if (forecastView === null) forecastView = new ForecastView(addressed, said)
  else forecastView.address(addressed, said)
}

async function follow(): Promise<void> {
  const asked = readPlace(location.hash)
  const isElsewhere = asked.view !== place.view || asked.code !== place.code
  place = asked
  if (asked.reader !== null && asked.reader !== addressed.reader) chooseReader(asked.reader)
  if (asked.language !== null) await chooseLanguage(asked.language)
  await show()
  if (!isElsewhere) return
  scrollTo(0, 0)
  const headings = [...byId(place.view, HTMLElement).querySelectorAll('h1')]
  headings.find((heading) => heading.offsetParent !== null)?.focus({ preventScroll: true })
}

byId('skip', HTMLAnchorElement).addEventListener('click', (event) => {
  event.preventDefault()
  byId('main', HTMLElement).focus()
})

languages.addEventListener('change', () => void chooseLanguage(languages.value as LanguageTag))
addEventListener('hashchange', () => void follow())
void chooseLanguage(place.language ?? preferredLanguage(navigator.languages)).then(show)
