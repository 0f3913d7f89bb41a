import {
  predictBlocking,
  type Finding,
  type Forecast,
  type ForecastOptions,
  type Profile,
  type Route,
  type Send,
} from '../../src/core.ts'
import { fill, spanIds, type SpanId, type Words } from '../words/words.ts'
import type { Addressed } from './addressed.ts'
import { announce } from './announce.ts'
import { button, byId, element } from './element.ts'
import { linkableCode, writePlace } from './link.ts'

const HOUR = 3_600_000
/** Hours from the instant of the forecast to where a span begins and ends. */
const SPANS: Readonly<Record<SpanId, readonly [number, number]>> = {
  'last-day': [-24, 0],
  'last-hour': [-1, 0],
  'next-hour': [0, 1],
  'next-day': [0, 24],
}
const ROUTES: readonly Route[] = [
  'mailbox',
  'connector',
  'forwarding',
  'direct-send',
  'smtp-auth',
  'hve',
  'acs',
]

type ForecastLanguage = NonNullable<ForecastOptions['language']>

/** One row of the form. */
interface Entry {
  readonly domain: string
  readonly span: SpanId
  readonly route: Route
  readonly messages: number
  readonly externalRecipients: number
  readonly internalRecipients: number
}

/** What the form holds at first, so that a forecast is one click away: the case of the guide on prediction. */
const FIRST_ENTRIES: readonly Entry[] = [
  {
    domain: 'contoso.com',
    span: 'last-day',
    route: 'mailbox',
    messages: 1800,
    externalRecipients: 2400,
    internalRecipients: 900,
  },
  {
    domain: 'fabrikam.com',
    span: 'last-day',
    route: 'connector',
    messages: 850,
    externalRecipients: 850,
    internalRecipients: 0,
  },
]
const ADDED_ENTRY: Entry = {
  domain: '',
  span: 'next-day',
  route: 'mailbox',
  messages: 100,
  externalRecipients: 100,
  internalRecipients: 0,
}

/** The form about a tenant and its mail, and the forecast made of it. */
export class ForecastView {
  readonly #form = byId('profile', HTMLFormElement)
  readonly #sends = byId('sends', HTMLElement)
  readonly #result = byId('forecast-result', HTMLElement)
  #addressed: Addressed
  /** What forecasts are said in. */
  #language: ForecastLanguage
  /** What the forecast that is shown was made of. */
  #predicted: Profile | null = null

  constructor(addressed: Addressed, language: ForecastLanguage) {
    this.#addressed = addressed
    this.#language = language
    for (const entry of FIRST_ENTRIES) this.#sends.append(this.#row(entry))
    this.#number()
    byId('add-send', HTMLButtonElement).addEventListener('click', () => {
      const row = this.#row(ADDED_ENTRY)
      this.#sends.append(row)
      this.#number()
      row.querySelector('input')?.focus()
    })
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#predict()
    })
    const plan = this.#form.elements.namedItem('plan') as HTMLSelectElement
    plan.addEventListener('change', () => {
      byId('licenses', HTMLInputElement).disabled = plan.value === 'trial'
    })
  }

  /** Shows form and forecast in another language. */
  address(addressed: Addressed, language: ForecastLanguage): void {
    if (addressed.tag === this.#addressed.tag) return
    this.#addressed = addressed
    this.#language = language
    const entries = [...this.#sends.children].map((row) => entryOf(row))
    this.#sends.replaceChildren(...entries.map((entry) => this.#row(entry)))
    this.#number()
    if (this.#predicted) this.#show(this.#forecastOf(this.#predicted))
  }

  #row(entry: Entry): HTMLElement {
    const words = this.#addressed.language.words.forecast
    const row = element('fieldset', { class: 'send' }, element('legend'))
    const remove = button('×', () => {
      const next = row.nextElementSibling ?? row.previousElementSibling
      row.remove()
      this.#number()
      const focused = next?.querySelector('input') ?? byId('add-send', HTMLButtonElement)
      focused.focus()
    })
    remove.className = 'remove'
    row.append(
      field(words.domain, textInput('domain', entry.domain)),
      field(words.when, choice('span', spanIds, words.spans, entry.span)),
      field(words.route, choice('route', ROUTES, words.routes, entry.route)),
      field(words.messages, countInput('messages', entry.messages)),
      field(words.external, countInput('externalRecipients', entry.externalRecipients)),
      field(words.internal, countInput('internalRecipients', entry.internalRecipients)),
      remove,
    )
    return row
  }

  /** Each row is named by its place. */
  #number(): void {
    const words = this.#addressed.language.words.forecast
    for (const [index, row] of [...this.#sends.children].entries()) {
      const number = index + 1
      row.querySelector('legend')?.replaceChildren(fill(words.send, { number }))
      row.querySelector('.remove')?.setAttribute('aria-label', fill(words.remove, { number }))
    }
  }

  #predict(): void {
    const words = this.#addressed.language.words.forecast
    const profile = this.#profile()
    let forecast: Forecast
    try {
      forecast = this.#forecastOf(profile)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      this.#predicted = null
      const lines = error.message.split('\n').map((line) => element('li', {}, line))
      this.#result.replaceChildren(
        element('h2', { tabindex: '-1' }, words.invalid),
        element('ul', { lang: 'en', class: 'problems' }, ...lines),
      )
      this.#result.querySelector('h2')?.focus()
      return
    }
    this.#predicted = profile
    this.#show(forecast)
    announce(words.verdicts[forecast.verdict])
    this.#result.querySelector('h2')?.focus({ preventScroll: true })
    this.#result.scrollIntoView({ block: 'start' })
  }

  #forecastOf(profile: Profile): Forecast {
    return predictBlocking(profile, { language: this.#language })
  }

  #profile(): Profile {
    const said = new FormData(this.#form)
    const now = Math.floor(Date.now() / 1000) * 1000
    const instant = (hours: number) => new Date(now + hours * HOUR).toISOString()
    const sends: Send[] = []
    const planned: Send[] = []
    for (const row of this.#sends.children) {
      const { span, ...counts } = entryOf(row)
      const [from, to] = SPANS[span]
      const send = { ...counts, start: instant(from), end: instant(to) }
      if (from < 0) sends.push(send)
      else planned.push(send)
    }
    const names = String(said.get('domains')).split(/[\s,;]+/)
    const isTrial = said.get('plan') === 'trial'
    return {
      at: instant(0),
      tenant: isTrial ? { plan: 'trial' } : { plan: 'paid', licenses: Number(said.get('licenses')) },
      domains: [...new Set(names.filter(Boolean))].map((name) => ({ name, accepted: true })),
      sends,
      planned,
    }
  }

  #show({ verdict, language: said, expects, findings, notes }: Forecast): void {
    const { tag, language, reader } = this.#addressed
    const words = language.words.forecast
    const codes = expects.flatMap((code, index) => {
      const linkable = linkableCode(code)
      const href = writePlace({ view: 'codes', language: tag, reader, code: linkable })
      return [index > 0 ? ' · ' : '', element('a', { href }, element('code', {}, code))]
    })
    this.#result.replaceChildren(
      element('h2', { tabindex: '-1', class: `verdict ${verdict}` }, words.verdicts[verdict]),
      ...(codes.length > 0 ? [element('p', { class: 'expects' }, `${words.expects}: `, ...codes)] : []),
      element('h3', {}, words.limits),
      element(
        'ul',
        { class: 'limits' },
        ...findings.map((finding) => findingView(finding, said, this.#addressed)),
      ),
      ...(notes.length > 0
        ? [element('ul', { class: 'note', lang: said }, ...notes.map((note) => element('li', {}, note)))]
        : []),
    )
  }
}

function entryOf(row: Element): Entry {
  const value = (name: string) =>
    row.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value ?? ''
  return {
    domain: value('domain').trim(),
    span: value('span') as SpanId,
    route: value('route') as Route,
    messages: Number(value('messages')),
    externalRecipients: Number(value('externalRecipients')),
    internalRecipients: Number(value('internalRecipients')),
  }
}

function field(label: string, input: HTMLElement): HTMLElement {
  return element('label', {}, element('span', {}, label), input)
}

function textInput(name: string, value: string): HTMLElement {
  return element('input', {
    name,
    value,
    required: true,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  })
}

function countInput(name: string, value: number): HTMLElement {
  return element('input', {
    name,
    type: 'number',
    min: '0',
    step: '1',
    required: true,
    value: String(value),
  })
}

function choice<Id extends string>(
  name: string,
  ids: readonly Id[],
  labels: Readonly<Record<Id, string>>,
  chosen: Id,
): HTMLElement {
  const options = ids.map((id) => element('option', { value: id, selected: id === chosen }, labels[id]))
  return element('select', { name }, ...options)
}

/** One limit: how much of it is used, as a bar and in words, and what lowers it. */
function findingView(
  finding: Finding,
  saidIn: string,
  { language: { locale, words }, tag }: Addressed,
): HTMLElement {
  const { rule, subject, code, verdict, freeAgainAt, why, steps, links } = finding
  const said = words.forecast
  const name = said.rules[rule]
  return element(
    'li',
    { class: `limit ${verdict}` },
    element(
      'div',
      { class: 'head' },
      element(
        'h4',
        {},
        name,
        ...(subject === null ? [] : [' ', element('bdi', { class: 'subject' }, subject)]),
      ),
      element('span', { class: 'state' }, locale.labels.verdicts[verdict]),
    ),
    ...measure(finding, words, tag),
    ...(freeAgainAt === null
      ? []
      : [
          element(
            'p',
            { class: 'note' },
            `${said.until}: `,
            element('time', { datetime: freeAgainAt }, local(freeAgainAt, tag)),
          ),
        ]),
    element(
      'details',
      {},
      element('summary', {}, said.details, element('span', { class: 'unseen' }, `: ${name}`)),
      element(
        'div',
        { lang: saidIn },
        element('p', {}, why, ...(code === null ? [] : [' ', element('code', {}, code)])),
        ...(steps.length > 0 ? [element('ol', {}, ...steps.map((step) => element('li', {}, step)))] : []),
        ...(links.length > 0
          ? [
              element(
                'ul',
                {},
                ...links.map(({ title, url }) =>
                  element('li', {}, element('a', { href: url, rel: 'noopener noreferrer' }, title)),
                ),
              ),
            ]
          : []),
      ),
    ),
  )
}

function local(instant: string, tag: string): string {
  return new Date(instant).toLocaleString(tag, { dateStyle: 'medium', timeStyle: 'short' })
}

function measure(
  { rule, used, limit, unit, window, basis }: Finding,
  words: Words,
  tag: string,
): HTMLElement[] {
  const said = words.forecast
  if (used === null || unit === null) return []
  const number = (value: number) => value.toLocaleString(tag)
  const within = window === null ? '' : said.windows[window]
  if (limit === null) {
    const text = [`${number(used)} ${said.units[unit]}`, within, said.noLimit].filter(Boolean).join(' · ')
    return [element('p', { class: 'used' }, text)]
  }
  const amount = fill(said.used, { used: number(used), limit: number(limit), unit: said.units[unit] })
  const share = limit === 0 ? Math.min(used, 1) : Math.min(used / limit, 1)
  const bar = element('div', {
    'class': 'bar',
    'role': 'meter',
    'aria-label': said.rules[rule],
    'aria-valuemin': '0',
    'aria-valuemax': String(Math.max(limit, 1)),
    'aria-valuenow': String(limit === 0 ? share : Math.min(used, limit)),
    'aria-valuetext': amount,
  })
  const filled = element('div')
  filled.style.inlineSize = `${share * 100}%`
  bar.append(filled)
  return [
    bar,
    element('p', { class: 'used' }, [amount, within, said.basis[basis]].filter(Boolean).join(' · ')),
  ]
}
