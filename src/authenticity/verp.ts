/**
 * Signed envelope senders (variable envelope return paths, VERP). A message goes out with an envelope sender of its own,
 * such as `bounces+1txkdq…@example.com`; a report that comes back to that address was caused by that message, for nobody
 * else can make the signature.
 *
 * The text in place of `{token}`, version 1, all of it lower case:
 *
 *     1        version
 *     t or a   signed is a token of the sender's own, or the address of the recipient
 *     4        hour of signing since 1970, in base 32 (RFC 4648 section 6): until 2089
 *     16       HMAC-SHA-256 (RFC 2104) of the three above and the token or address, its first 80 bits in base 32
 *     …        with t: the token
 */
import { canonicalDomain } from '../values/domain-name.ts'
import { DAY, HOUR, readInstant, writeInstant } from '../values/instant.ts'
import { readNumber, writeNumber, writeOctets } from './base32.ts'
import { checkFields, isText, type FieldRule } from './field-rules.ts'

/** A key for HMAC-SHA-256, 32 octets or more (RFC 2104 section 3); a string counts as UTF-8. */
export type VerpSecret = string | Uint8Array

/** What is to be signed: either `token` or `address`. */
export interface VerpOptions {
  /** The envelope sender with `{token}` for what varies, as in `options.correlate.verp`: `bounces+{token}@example.com`. */
  pattern: string
  /**
   * A mark of the sender's own that leads to the delivery: letters in lower case, digits, `-`, `_`, `=`, and dots in
   * between. It can be read by everybody, and comes back when the signature is checked.
   */
  token?: string
  /** The recipient, of any length. It does not stand in the result; whoever checks must hand in whom the report names. */
  address?: string
  secret: VerpSecret
  /** When the message is sent: ISO 8601 with a zone. */
  at: string
}

/** How to check. */
export interface VerifyVerpOptions {
  /** As it was signed; needed where a whole address is checked. */
  pattern?: string
  /** The key, or several while keys are being changed. */
  secret: VerpSecret | readonly VerpSecret[]
  /** When the report came: ISO 8601 with a zone. */
  at: string
  /** Days for which a signature holds. Default 14: queues give up after 4 to 5 (RFC 5321 section 4.5.4.1). */
  maxAgeDays?: number
  /** Whom the report names, for signatures over an address; null is passed over. */
  recipients?: readonly (string | null)[]
}

/** What came out of checking a signed envelope sender. */
export interface VerpCheck {
  valid: boolean
  /**
   * `no-token`: there is nothing of this form. `wrong-signature`: made with another key, or altered. `other-recipient`:
   * signed over an address that is none of `recipients`, or altered. `expired`: older than `maxAgeDays`.
   * `not-yet-signed`: from the future.
   */
  problem: 'no-token' | 'wrong-signature' | 'other-recipient' | 'expired' | 'not-yet-signed' | null
  /** The sender's own mark; null where the signature doesn't hold, or is over an address. */
  token: string | null
  /** Of `recipients`, the one that the signature is over; null where it doesn't hold, or is over a token. */
  recipient: string | null
  /** The hour in which it was signed, ISO 8601; null where the signature doesn't hold. */
  signedAt: string | null
}

const VERSION = '1'
const HOUR_WIDTH = 4
/** Hours that fit: until August 2089. */
const HOURS = 32 ** HOUR_WIDTH
/** Octets of the signature: RFC 2104 section 5 asks for 80 bits at least. */
const SIGNATURE_OCTETS = 10
/** RFC 5321 section 4.5.3.1.1, in octets. */
const LONGEST_LOCAL_PART = 64
/** RFC 2104 section 3 discourages keys shorter than the hash. */
const SHORTEST_SECRET = 32
const DEFAULT_MAX_AGE_DAYS = 14
/** A signature may be so much younger than `at`, for clocks that differ; in milliseconds. */
const CLOCK_SKEW = HOUR

const TOKEN = /^[a-z0-9_=-]+(?:\.[a-z0-9_=-]+)*$/
const SIGNED = /^1([at])([a-z2-7]{4})([a-z2-7]{16})(.*)$/
/** Characters of a dot-string (RFC 5321 section 4.1.2) around `{token}`, then the domain. */
const PATTERN = /^[\w!#$%&'*+/=?^`|~.-]*\{token\}[\w!#$%&'*+/=?^`|~.-]*@[^\s@<>{}]+$/

const isSecret = (value: unknown): value is VerpSecret =>
  (typeof value === 'string' || value instanceof Uint8Array) && octetsOf(value).length >= SHORTEST_SECRET

const atRule: FieldRule = {
  expected: 'an instant with a zone between 1970 and 2089, such as 2026-11-22T12:00:00Z',
  isNeeded: true,
  check: (value) => {
    const time = typeof value === 'string' ? readInstant(value) : null
    return time !== null && time >= 0 && time < HOURS * HOUR
  },
}
const patternRule: FieldRule = {
  expected: 'an address with {token} in its local part once',
  check: (value) => typeof value === 'string' && PATTERN.test(value),
}
const SECRET_WORDS = `a secret of ${SHORTEST_SECRET} octets or more, as text or Uint8Array`

const SIGNING: Readonly<Record<keyof VerpOptions, FieldRule>> = {
  pattern: { ...patternRule, isNeeded: true },
  token: {
    expected: 'lower-case letters, digits, "-", "_", "=", and dots in between',
    check: (value) => typeof value === 'string' && TOKEN.test(value),
  },
  address: {
    expected: 'the address of a recipient',
    check: (value) => typeof value === 'string' && /^.+@[^@]+$/s.test(value),
  },
  secret: { expected: SECRET_WORDS, isNeeded: true, check: isSecret },
  at: atRule,
}

const VERIFYING: Readonly<Record<keyof VerifyVerpOptions, FieldRule>> = {
  pattern: patternRule,
  secret: {
    expected: `${SECRET_WORDS}, or a list of them`,
    isNeeded: true,
    check: (value) => isSecret(value) || (Array.isArray(value) && value.length > 0 && value.every(isSecret)),
  },
  at: atRule,
  maxAgeDays: {
    expected: 'a number of days over 0',
    check: (value) => Number.isFinite(value) && (value as number) > 0,
  },
  recipients: {
    expected: 'a list of addresses and nulls',
    check: (value) => Array.isArray(value) && value.every((one) => one === null || isText(one)),
  },
}

/**
 * Makes the envelope sender for one message to one recipient. Web Crypto: the same in Node.js, browsers and workers.
 *
 * @throws TypeError (as a rejection) where an option can't be one, or where the local part would be longer than 64 octets.
 */
export async function signVerp(options: VerpOptions): Promise<string> {
  checkFields(options, SIGNING, 'options')
  const { pattern, token, address, secret, at } = options
  if ((token === undefined) === (address === undefined)) {
    throw new TypeError('options: expected either a token or an address')
  }
  const hours = writeNumber(Math.floor((readInstant(at) ?? 0) / HOUR), HOUR_WIDTH)
  const head = VERSION + (token === undefined ? 'a' : 't') + hours
  const signature = await signatureOf(await keyOf(secret), head, token ?? folded(address ?? ''))
  const signed = pattern.replace('{token}', () => head + writeOctets(signature) + (token ?? ''))
  const length = signed.lastIndexOf('@')
  if (length > LONGEST_LOCAL_PART) {
    throw new TypeError(
      `options.${token === undefined ? 'pattern' : 'token'}: makes a local part of ${length} octets, ` +
        `${LONGEST_LOCAL_PART} are allowed (RFC 5321 section 4.5.3.1.1)`,
    )
  }
  return signed
}

/**
 * Checks an envelope sender that a report came back to: the whole address, or what stands in place of `{token}`
 * (`report.correlation.token`); null for a report that shows none. Letters may have changed their case.
 *
 * @throws TypeError (as a rejection) where an argument can't be one; never for what the address holds.
 */
export async function verifyVerp(address: string | null, options: VerifyVerpOptions): Promise<VerpCheck> {
  if (address !== null && typeof address !== 'string') {
    throw new TypeError('address: expected an address, a token or null')
  }
  checkFields(options, VERIFYING, 'options')
  const { pattern, secret, at, maxAgeDays = DEFAULT_MAX_AGE_DAYS, recipients = [] } = options
  if (pattern === undefined && address?.includes('@')) {
    throw new TypeError('options.pattern: is needed to check a whole address')
  }
  const match = SIGNED.exec(tokenIn(lowerCase(address ?? ''), pattern))
  if (match === null) return refused('no-token')
  const [, kind = '', hours = '', given = '', rest = ''] = match
  const isToken = kind === 't'
  if (isToken ? !TOKEN.test(rest) : rest !== '') return refused('no-token')

  const named = recipients.filter((one) => one !== null)
  const candidates = isToken ? [rest] : named.map(folded)
  const found = await signedAmong(candidates, VERSION + kind + hours, given, secret)
  if (found < 0) return refused(isToken ? 'wrong-signature' : 'other-recipient')

  const signedAt = readNumber(hours) * HOUR
  const age = (readInstant(at) ?? 0) - signedAt
  const problem = age < -CLOCK_SKEW ? 'not-yet-signed' : age > maxAgeDays * DAY ? 'expired' : null
  return {
    valid: problem === null,
    problem,
    token: isToken ? rest : null,
    recipient: isToken ? null : (named[found] ?? null),
    signedAt: writeInstant(signedAt),
  }
}

function refused(problem: VerpCheck['problem']): VerpCheck {
  return { valid: false, problem, token: null, recipient: null, signedAt: null }
}

/** What stands in place of `{token}`; '' where an address doesn't have the pattern. */
function tokenIn(text: string, pattern: string | undefined): string {
  const bare = text.trim().replace(/^<(.*)>$/s, '$1')
  if (!bare.includes('@')) return bare
  const [before = '', after = ''] = lowerCase(pattern ?? '').split('{token}')
  const fits = bare.length > before.length + after.length && bare.startsWith(before) && bare.endsWith(after)
  return fits ? bare.slice(before.length, bare.length - after.length) : ''
}

/** Of ASCII alone: no other letter becomes one of the alphabet. */
function lowerCase(text: string): string {
  return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** One spelling for an address; mail systems fold the case of local parts, and domains have two forms. */
function folded(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  return `${address.slice(0, at + 1)}${canonicalDomain(domain) ?? domain}`.toLowerCase()
}

/** Place of the first candidate that the signature is over; -1 where it is over none. */
async function signedAmong(
  candidates: readonly string[],
  head: string,
  given: string,
  secret: VerpSecret | readonly VerpSecret[],
): Promise<number> {
  for (const one of typeof secret === 'string' || secret instanceof Uint8Array ? [secret] : secret) {
    const key = await keyOf(one)
    for (const [place, candidate] of candidates.entries()) {
      if (isSame(writeOctets(await signatureOf(key, head, candidate)), given)) return place
    }
  }
  return -1
}

/** Compares in a time that doesn't tell where two signatures of the same length differ. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length
  for (let place = 0; place < one.length; place++) {
    difference |= one.charCodeAt(place) ^ other.charCodeAt(place)
  }
  return difference === 0
}

function octetsOf(secret: VerpSecret): Uint8Array<ArrayBuffer> {
  return typeof secret === 'string' ? new TextEncoder().encode(secret) : new Uint8Array(secret)
}

const HMAC = { name: 'HMAC', hash: 'SHA-256' }

async function keyOf(secret: VerpSecret) {
  return globalThis.crypto.subtle.importKey('raw', octetsOf(secret), HMAC, false, ['sign'])
}

/** The signed text can't be mistaken for another: the head has a fixed width, and the purpose stands before it. */
async function signatureOf(
  key: Awaited<ReturnType<typeof keyOf>>,
  head: string,
  what: string,
): Promise<Uint8Array> {
  const text = new TextEncoder().encode(`verp ${head} ${what}`)
  const signature = await globalThis.crypto.subtle.sign(HMAC.name, key, text)
  return new Uint8Array(signature).subarray(0, SIGNATURE_OCTETS)
}
