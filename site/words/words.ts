import type { Audience, Verdict, RuleId, Unit, WindowName, Basis, Route } from '../../src/core.ts'

/** A text with a place for each value: `{count} files`. */
export type Template = string

/** The page's own words in one language. What the library says itself stands in its locale. */
export interface Words {
  readonly skip: string
  readonly language: string
  readonly views: { readonly diagnose: string; readonly codes: string; readonly forecast: string }
  readonly guides: string
  readonly api: string
  readonly menu: string
  readonly needsScript: string
  readonly footer: string

  readonly paste: {
    readonly headline: string
    readonly lead: string
    readonly label: string
    readonly placeholder: string
    readonly diagnose: string
    readonly choose: string
    readonly drop: string
    readonly clear: string
    readonly promise: string
    readonly examples: string
  }
  /** By the id of the example. */
  readonly examples: Readonly<Record<ExampleId, string>>

  readonly answer: {
    readonly region: string
    readonly reader: string
    readonly readers: Readonly<Record<Audience, string>>
    readonly noSteps: string
    readonly tryAgain: string
    readonly address: string
    readonly certainty: string
    readonly code: string
    /** `{count}`. */
    readonly moreRecipients: Template
    readonly files: string
    readonly copyAs: string
    readonly ticket: string
    readonly link: string
    readonly copied: string
    readonly copyCommand: string
    readonly notCopied: string
    /** `{title}`. */
    readonly announced: Template
    /** `{file}`. */
    readonly unreadable: Template
  }

  readonly source: {
    readonly heading: string
    readonly lead: string
    readonly region: string
    readonly show: string
    readonly encoded: string
    readonly omitted: string
  }

  readonly codes: {
    readonly headline: string
    readonly lead: string
    readonly label: string
    readonly placeholder: string
    readonly code: string
    readonly meaning: string
    /** `{shown}`, `{all}`. */
    readonly count: Template
    readonly nothing: string
    readonly anyone: string
    readonly back: string
    readonly from: string
    readonly example: string
    readonly known: string
    readonly registry: string
    /** `{code}`. */
    readonly unknown: Template
  }

  readonly forecast: {
    readonly headline: string
    readonly lead: string
    readonly tenant: string
    readonly plan: string
    readonly plans: { readonly paid: string; readonly trial: string }
    readonly licenses: string
    readonly domains: string
    readonly domainsHint: string
    readonly sends: string
    readonly domain: string
    readonly when: string
    readonly spans: Readonly<Record<SpanId, string>>
    readonly route: string
    readonly routes: Readonly<Record<Route, string>>
    readonly messages: string
    readonly external: string
    readonly internal: string
    readonly add: string
    /** `{number}`. */
    readonly remove: Template
    /** `{number}`. */
    readonly send: Template
    readonly predict: string
    readonly result: string
    readonly limits: string
    readonly expects: string
    /** `{used}`, `{limit}`, `{unit}`. */
    readonly used: Template
    readonly noLimit: string
    readonly until: string
    readonly details: string
    readonly invalid: string
    readonly rules: Readonly<Record<RuleId, string>>
    readonly units: Readonly<Record<Unit, string>>
    readonly windows: Readonly<Record<WindowName, string>>
    readonly basis: Readonly<Record<Basis, string>>
    readonly verdicts: Readonly<Record<Verdict, string>>
  }
}

/** The bundled reports that the page offers, by what they show. */
export const exampleIds = [
  'unregistered-domain',
  'mailbox-full',
  'three-recipients',
  'unknown-user',
  'tenant-rate',
  'out-of-office',
] as const

export type ExampleId = (typeof exampleIds)[number]

/** Times that a row of the forecast form may speak of. */
export const spanIds = ['last-day', 'last-hour', 'next-hour', 'next-day'] as const

export type SpanId = (typeof spanIds)[number]

/** Puts values into a text. */
export function fill(template: Template, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
