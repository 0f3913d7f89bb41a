import { numbersIn } from '../text/numbers.ts'
import type { Unit } from './forecast.ts'

/** Names in a list before the rest is only counted. */
const NAMES_SHOWN = 5

/** A thing, one and many. */
type Forms = readonly [one: string, many: string]

/** What a language needs to be told for writing numbers, counted things and lists. */
export interface Script {
  /** BCP 47: numbers and plurals follow its rules, never those of the machine. */
  readonly tag: string
  /** What is counted, one and many. */
  readonly units: Readonly<Record<Unit, Forms>>
  /** Between a number and what is counted. Default: a space. */
  readonly gap?: string
  /** Between the names of a list, but for the last two. */
  readonly comma: string
  readonly and: string
  /** The rest of a long list, behind `and`. */
  readonly more: (count: string) => string
}

/** How a language writes. */
export interface Writing {
  /** Thousands apart. */
  readonly number: (value: number) => string
  /** A number with what is counted: `1 message`, `2,000 messages`. */
  readonly quantity: (value: number, unit: Unit) => string
  /** `a.example, b.example and 3 more`: from the sixth on, names are only counted. */
  readonly names: (names: readonly string[]) => string
}

/** How a language writes. Its rules are loaded when they are first needed. */
export function writingIn({ tag, units, gap = ' ', comma, and, more }: Script): Writing {
  const number = numbersIn(tag)
  let plurals: Intl.PluralRules | undefined
  return {
    number,
    quantity: (value, unit) => {
      const isOne = (plurals ??= new Intl.PluralRules(tag)).select(value) === 'one'
      return number(value) + gap + units[unit][isOne ? 0 : 1]
    },
    names: (names) => {
      const rest = names.length - NAMES_SHOWN
      const shown = rest > 0 ? [...names.slice(0, NAMES_SHOWN), more(number(rest))] : names
      return shown.length < 2
        ? shown.join('')
        : shown.slice(0, -1).join(comma) + and + (shown.at(-1) as string)
    },
  }
}

/** `80`, of a share of 0.8: percent, to one digit. */
export function percentOf(share: number): number {
  return Math.round(share * 1000) / 10
}
