/** Names in a list before the rest is only counted. */
const NAMES_SHOWN = 5

/** What stands between names: `a, b and c`. */
export interface Joints {
  readonly comma: string
  readonly and: string
  /** The rest, behind `and`: `3 more`. */
  readonly more: (count: number) => string
}

/** Puts names in a row; from the sixth on they are only counted. */
export function listingWith({ comma, and, more }: Joints): (names: readonly string[]) => string {
  return (names) => {
    const shown = names.length <= NAMES_SHOWN ? names : names.slice(0, NAMES_SHOWN)
    const rest = names.length - shown.length
    const last = rest > 0 ? more(rest) : shown.at(-1)
    const first = rest > 0 ? shown : shown.slice(0, -1)
    return first.length === 0 ? (last ?? '') : first.join(comma) + and + last
  }
}
