/** Parts of the page that are loaded when they are first asked for: classic scripts, which a page opened from a file may load. */
import type { AsPlainObject } from 'minisearch'
import type { Cause, explain, ForecastLocale, Locale } from '../../src/core.ts'
import type * as forecast from './forecast-view.ts'
import type { LanguageTag } from './link.ts'
import type { ExampleId, Words } from '../words/words.ts'

/** A language that does not come with the page. */
type LoadedTag = Exclude<LanguageTag, 'en'>

/** What the scripts of the page's own folder hand in, by the name of the script. */
export type Arrivals = Record<`languages/${LoadedTag}`, LanguageScript> &
  Record<`forecasts/${LoadedTag}`, ForecastLocale> & {
    'forecast': typeof forecast
    'codes': readonly CodeRow[]
    'explain': { readonly explain: typeof explain }
    'examples': Readonly<Record<ExampleId, string>>
    'search-index': AsPlainObject
  }

export type ScriptName = keyof Arrivals

/** A language: what the library says in it, and what the page does. */
export interface LanguageScript {
  readonly locale: Locale
  readonly words: Words
}

/** A row of the table of codes. */
export interface CodeRow {
  /** `5.7.750`, `X.1.1`, `5.7.606-5.7.649`, or a reply code. */
  readonly code: string
  /** Who writes it, by name; null: anyone. */
  readonly emitter: string | null
  readonly cause: Cause
  /** Key of a text of its own in the locales; null: that of the cause. */
  readonly remedy: string | null
  readonly example: string
}

/** Trusted Types (W3C), which not every browser has. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string
  }
}

const waiting = new Map<ScriptName, (value: never) => void>()
const asked = new Map<ScriptName, Promise<unknown>>()

/** The folder of the script that runs: the root of the site. */
export const siteFolder = new URL('.', (document.currentScript as HTMLScriptElement).src)

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
/** The only place where a URL of a script is made. */
const scripts = (trustedTypes ?? { createPolicy: (_: string, rules) => rules }).createPolicy('own-scripts', {
  createScriptURL(name) {
    if (!/^(?:(?:languages|forecasts)\/[a-z]{2}|forecast|codes|explain|examples|search-index)$/.test(name))
      throw new TypeError(name)
    return new URL(`${name}.js`, siteFolder).href
  },
})

/** Loads a script of the page's own folder, once; gives what it hands in. */
export function load<Name extends ScriptName>(name: Name): Promise<Arrivals[Name]> {
  const before = asked.get(name)
  if (before) return before as Promise<Arrivals[Name]>
  const arrival = new Promise<Arrivals[Name]>((resolve, reject) => {
    waiting.set(name, resolve as (value: never) => void)
    const script = document.createElement('script')
    script.addEventListener('error', () => {
      asked.delete(name)
      script.remove()
      reject(new Error(`${name}.js could not be loaded`))
    })
    script.src = scripts.createScriptURL(name)
    document.head.append(script)
  })
  asked.set(name, arrival)
  return arrival
}

/** Takes what a script hands in. */
export function arrived<Name extends ScriptName>(name: Name, value: Arrivals[Name]): void {
  waiting.get(name)?.(value as never)
  waiting.delete(name)
}

declare global {
  // A classic script can only hand its value over by a name of the page.
  var ndrDoctorPage: { arrived: typeof arrived }
}
