/** What stands for what: the same original has the same replacement within one mail. */
import { primaryDomain } from '../values/domain-name.ts'
import { isRole, isSystemMailbox, labelsOfSystem, SIGNS_OF_IDS } from './infrastructure.ts'

/** What was replaced. */
export type Replaced = 'address' | 'domain' | 'ip' | 'id' | 'words'

/** One original and what stands for it. */
export interface Replacement {
  kind: Replaced
  original: string
  replacement: string
}

/** A letter of the same script for each script, so that a charset which has the one has the other. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[a-z]/, 'x'],
  [/[A-Z]/, 'X'],
  [/\p{N}/u, '0'],
  [/\p{Script=Hiragana}/u, 'あ'],
  [/\p{Script=Katakana}/u, 'ア'],
  [/\p{Script=Han}/u, '中'],
  [/\p{Script=Hangul}/u, '가'],
  [/\p{Script=Cyrillic}/u, 'х'],
  [/\p{Script=Greek}/u, 'χ'],
  [/\p{Script=Hebrew}/u, 'א'],
  [/\p{Script=Arabic}/u, 'ا'],
  [/\p{Script=Thai}/u, 'ก'],
  [/\p{Lu}/u, 'X'],
  [/[\p{L}\p{M}]/u, 'x'],
]

/** Text of the same shape: every letter and digit another one, the same everywhere; the rest stays. */
export function shapeOf(text: string): string {
  return text.replaceAll(
    /[\p{L}\p{M}\p{N}]/gu,
    (character) => LETTERS.find(([pattern]) => pattern.test(character))?.[1] ?? 'x',
  )
}

/** A shape with a number in its last letters and digits, so that no two are the same. */
function numbered(text: string, number: number): string {
  const shape = [...shapeOf(text)]
  const digits = [...String(number)]
  for (let at = shape.length - 1; at >= 0 && digits.length > 0; at--) {
    if (/[\p{L}\p{N}]/u.test(shape[at] as string)) shape[at] = digits.pop() as string
  }
  return shape.join('') + digits.join('')
}

/** RFC 2606 section 2: a top-level domain that nobody has. */
const TOP_LEVEL = 'example'

/** Hosts are named so in every network. */
const ROLE_LABEL =
  /^(?:mx|mail|smtp|smtpd|relay|gateway|gw|mta|out|outbound|in|inbound|edge|hub|exchange|imap|pop|www|lists?|bounces?|ns|web|email|node|host|localhost|localdomain|local)[-\d]*$/i

/** Replacements of one mail. */
export class Pseudonyms {
  readonly #known = new Map<string, Replacement>()
  readonly #counts = new Map<Replaced, number>()

  /** Everything that was replaced, in the order in which it was met. */
  get all(): Replacement[] {
    return [...this.#known.values()].filter(({ original, replacement }) => original !== replacement)
  }

  /** Of an addr-spec; what stands before the `@` of a system stays. */
  address(address: string): string {
    const at = address.lastIndexOf('@')
    const [local, domain] = [address.slice(0, at), address.slice(at + 1)]
    return this.#once('address', address, () => `${this.localPart(local)}@${this.host(domain)}`)
  }

  /** Of what stands before the `@`. */
  localPart(local: string): string {
    return isSystemMailbox(local) ? local : this.words(local)
  }

  /** Of a name of a host or domain: what belongs to a mail system stays, and so do labels that say what a host is for. */
  host(host: string): string {
    if (host.startsWith('[')) return this.#literal(host)
    const labels = host.split('.')
    const kept = labelsOfSystem(host)
    if (kept === labels.length) return host
    if (kept > 0)
      return [...labels.slice(0, -kept).map((label) => this.#label(label)), ...labels.slice(-kept)].join('.')
    if (labels.length === 1) return this.#label(host)
    const registered = primaryDomain(host.toLowerCase())
    const own = labels.slice(0, -registered.split('.').length)
    return [...own.map((label) => this.#label(label)), this.#registered(registered)].join('.')
  }

  #registered(domain: string): string {
    const [label = ''] = domain.split('.')
    return this.#once('domain', domain, (number) => `${numbered(label, number)}.${TOP_LEVEL}`)
  }

  /** Labels are told apart without regard to case, as DNS does (RFC 4343). */
  #label(label: string): string {
    if (ROLE_LABEL.test(label) || /^\d*$/.test(label)) return label
    return this.#once('domain', label, (number) => numbered(label.toLowerCase(), number))
  }

  #literal(host: string): string {
    return host.replace(
      /^(\[(?:IPv6:)?)([^\]]*)/i,
      (_, begin: string, ip: string) => begin + (ip === '' ? '' : this.ip(ip)),
    )
  }

  /** Of an IP address: one that is kept for documentation (RFC 5737, RFC 3849); the host's own stays. */
  ip(ip: string): string {
    if (/^127\.|^::1$|^0\.0\.0\.0$/.test(ip)) return ip
    return this.#once('ip', ip, (number) =>
      ip.includes(':')
        ? `2001:db8::${number.toString(16)}`
        : `${['192.0.2', '198.51.100', '203.0.113'][Math.floor(number / 255) % 3]}.${number % 255}`,
    )
  }

  /** Of a message id or another mark that a machine gave: its shape, and a number. */
  id(id: string): string {
    return this.#once('id', id, (number) => {
      const [sign = ''] = SIGNS_OF_IDS.exec(id) ?? []
      const at = id.indexOf(sign)
      return shapeOf(id.slice(0, at)) + sign + numbered(id.slice(at + sign.length), number)
    })
  }

  /** Of a name, a subject or another thing that a person wrote: word for word. */
  words(text: string): string {
    return text.replaceAll(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
      if (isRole(word)) return word
      const replacement = this.#once('words', word, (number) => numbered(word.toLowerCase(), number))
      return /^\p{Lu}/u.test(word)
        ? replacement.slice(0, 1).toUpperCase() + replacement.slice(1)
        : replacement
    })
  }

  #once(kind: Replaced, original: string, make: (number: number) => string): string {
    const key = `${kind} ${original.toLowerCase()}`
    const known = this.#known.get(key)
    if (known !== undefined) return known.replacement
    const number = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, number)
    const replacement = make(number)
    this.#known.set(key, { kind, original, replacement })
    return replacement
  }
}
