import type { Audience } from '../../src/core.ts'

/** Views of the page. */
export const viewIds = ['diagnose', 'codes', 'forecast'] as const

export type ViewId = (typeof viewIds)[number]

/** Tags (BCP 47) of the languages that the page speaks, and their own names. */
export const languageNames = {
  en: 'English',
  it: 'Italiano',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  pt: 'Português',
  nl: 'Nederlands',
  ja: '日本語',
} as const

export type LanguageTag = keyof typeof languageNames

export const readers = ['sender', 'helpdesk', 'admin'] as const satisfies readonly Audience[]

/** What a link to the page may say: where to stand, and nothing that was pasted. Null: not said. */
export interface Place {
  readonly view: ViewId
  readonly language: LanguageTag | null
  readonly reader: Audience | null
  /** An enhanced status code, its class X where any is meant, or a reply code. */
  readonly code: string | null
}

const CODE = /^(?:[245x]\.\d{1,3}\.\d{1,3}|[2-5]\d\d)$/i

/** A code that a link may carry: nothing but digits, dots and X passes; null for all else. */
export function linkableCode(text: string | null): string | null {
  return text !== null && CODE.test(text) ? text.toUpperCase() : null
}

function oneOf<Value extends string>(value: string | null, values: readonly Value[]): Value | null {
  return values.find((one) => one === value) ?? null
}

/** Reads the fragment of an address, `#view=codes&code=5.7.750`; what is not of the closed lists is not read. */
export function readPlace(fragment: string): Place {
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  return {
    view: oneOf(said.get('view'), viewIds) ?? 'diagnose',
    language: oneOf(said.get('lang'), Object.keys(languageNames) as LanguageTag[]),
    reader: oneOf(said.get('reader'), readers),
    code: linkableCode(said.get('code')),
  }
}

/** Writes a place as a fragment. */
export function writePlace({ view, language, reader, code }: Place): string {
  const said = new URLSearchParams({ view })
  if (language !== null) said.set('lang', language)
  if (reader !== null) said.set('reader', reader)
  if (code !== null) said.set('code', code)
  return `#${said}`
}

/** Of the languages that the page speaks, the one that the reader likes best; English where none is. */
export function preferredLanguage(preferences: readonly string[]): LanguageTag {
  for (const preference of preferences) {
    const [tag = ''] = preference.toLowerCase().split('-')
    if (Object.hasOwn(languageNames, tag)) return tag as LanguageTag
  }
  return 'en'
}
