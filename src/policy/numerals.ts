/** Numbers and plurals by the rules of a language, never by those of the machine. */

/** Writes numbers, thousands apart. */
export type WriteNumber = (value: number) => string

/** A thing, one and many. */
export type Forms = Readonly<Record<'one' | 'other', string>>

/** How a language writes numbers; the rules are loaded with the first. */
export function numbersIn(tag: string): WriteNumber {
  let format: Intl.NumberFormat | undefined
  return (value) => (format ??= new Intl.NumberFormat(tag, { useGrouping: 'always' })).format(value)
}

/** The form of a word that goes with a number. */
export function pluralsIn(tag: string): (value: number, forms: Forms) => string {
  let rules: Intl.PluralRules | undefined
  return (value, forms) =>
    (rules ??= new Intl.PluralRules(tag)).select(value) === 'one' ? forms.one : forms.other
}

/** `80`, of a share of 0.8: percent to one digit. */
export function percentOf(share: number): number {
  return Math.round(share * 1000) / 10
}
