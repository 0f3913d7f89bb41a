const INSTANT =
  /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/
/** Every month has so many days. */
const SHORTEST_MONTH = 28

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Milliseconds since 1970 of an ISO 8601 instant with a zone (RFC 3339); null where it is none. */
export function readInstant(text: string): number | null {
  if (!INSTANT.test(text)) return null
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))]
  // Date.parse takes 30 February for 2 March.
  if (day > SHORTEST_MONTH && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return Date.parse(text)
}

/** Instants are found by dividing; what lies so little past a full second is that second. In milliseconds. */
const ROUNDING_NOISE = 1

/** The instant as ISO 8601 in UTC, to the next full second. */
export function writeInstant(time: number): string {
  const second = Math.ceil((time - ROUNDING_NOISE) / SECOND) * SECOND
  return new Date(second).toISOString().replace('.000Z', 'Z')
}

/** The midnight, in UTC, that the day of an instant begins with. */
export function startOfDay(time: number): number {
  return Math.floor(time / DAY) * DAY
}
