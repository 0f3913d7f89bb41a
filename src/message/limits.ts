/** How much of an input is read. What lies beyond is left unread, and a problem says so. */
export interface Limits {
  /** Bytes of the whole input. Default 16 MiB: the report stands before the message it returns. */
  bytes: number
  /** MIME parts, of all levels together. Default 500. */
  parts: number
  /** Levels of nested multiparts, at most 1,000. Default 30. */
  depth: number
  /** Characters of one header block. Default 512 KiB. */
  header: number
  /** Characters of one part's text. Default 1 MiB. */
  text: number
  /** Characters of one line of a text or of a status part. Default 64 KiB; RFC 5322 section 2.1.1 allows 998. */
  line: number
  /** Characters of all texts for people together in which recipients and replies are looked for. Default 1 MiB. */
  scanned: number
  /** Recipients of one report. Default 10,000. */
  recipients: number
}

/** What holds unless the caller says otherwise. */
export const defaultLimits: Readonly<Limits> = {
  bytes: 16 * 1024 * 1024,
  parts: 500,
  depth: 30,
  header: 512 * 1024,
  text: 1024 * 1024,
  line: 64 * 1024,
  scanned: 1024 * 1024,
  recipients: 10_000,
}

/** Parts are read by functions that call themselves: deeper ones could exhaust the stack. */
const DEEPEST = 1000

/**
 * The defaults with the caller's own limits laid over them.
 *
 * @throws TypeError where they are no object; naming the limit that is unknown or no positive whole number.
 */
export function limitsFrom(own: Partial<Limits> | undefined): Readonly<Limits> {
  if (own === undefined) return defaultLimits
  if (own === null || typeof own !== 'object') throw new TypeError('options.limits: expected an object')
  for (const [name, value] of Object.entries(own)) {
    if (!Object.hasOwn(defaultLimits, name)) throw new TypeError(`options.limits.${name}: no such limit`)
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new TypeError(`options.limits.${name}: expected a positive whole number, got ${String(value)}`)
    }
    if (name === 'depth' && value > DEEPEST) {
      throw new TypeError(`options.limits.depth: expected at most ${DEEPEST}, got ${value}`)
    }
  }
  return { ...defaultLimits, ...own }
}
