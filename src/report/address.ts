/** Addresses as reports write them. */

/** RFC 5321 section 4.5.3.1 allows 320 characters; real reports carry longer ones (X.400, VERP). */
const LONGEST_ADDRESS = 1000

/** Reads an addr-spec out of a field's value; null where there is none. */
export type AddressReader = (value: string) => string | null

const PLAIN = /^[^\s<>()"@,;:\\[\]]+@[^\s<>()"@,;:\\[\]]+$/

/**
 * The addr-spec in a value such as `user@example.com`, `<user@example.com>`, `"User" <user@example.com> (comment)`, kept
 * verbatim. Lexical: what real bounces carry is not always an address by RFC 5322 (`user.@docomo.ne.jp`).
 */
export function readAddress(value: string): string | null {
  // A source route (RFC 5321 section 4.1.1.3) leads to the address behind its colon.
  const text = value.trim().replace(/^<?@[^\s<>:]+:(?=[^\s<>@]+@)/, '')
  if (text.length > LONGEST_ADDRESS) return null
  if (PLAIN.test(text)) return decodeEncapsulated(trimDots(text))
  const angled = /<\s*([^<>\s]+(?:[^<>@]*@[^<>\s]+)?)\s*>/.exec(text)?.[1]
  const candidate = (angled ?? text).replace(/^mailto:/i, '')
  const match = ADDRESS.exec(candidate)
  return match ? decodeEncapsulated(trimDots(match[0])) : null
}

const ADDRESS =
  /(?:"(?:[^"\\\n]|\\.){1,128}"|[^\s<>()"@,;:\\[\]|=*'`]?[^\s<>()"@,;:\\[\]|]{0,256})@(?:\[[\da-fA-F.:IPv]{3,60}\]|[^\s<>()"@,;:\\[\]|'`*=?!/{}]{1,255})/

/** Every addr-spec in a line of text, in order. */
export function findAddresses(line: string): { address: string; at: number; end: number }[] {
  const found: { address: string; at: number; end: number }[] = []
  let from = 0
  for (
    let sign = line.indexOf('@');
    sign >= 0 && found.length < 50;
    sign = line.indexOf('@', Math.max(from, sign + 1))
  ) {
    let at = sign
    if (line[sign - 1] === '"') {
      const open = line.lastIndexOf('"', sign - 2)
      at = open >= from && sign - open < 130 ? open : sign
    } else {
      while (at > from && sign - at < 256 && !/[\s<>()"@,;:\\[\]|]/.test(line[at - 1] as string)) at--
      while (at < sign && /['`*=\-.#!?{}\u2018\u201c\u300c]/.test(line[at] as string)) at++
    }
    const domain =
      /^(?:\[[\da-fA-F.:IPv]{3,60}\]|[A-Za-z0-9\u0080-\uffff][A-Za-z0-9\u0080-\uffff._-]{0,254})/.exec(
        line.slice(sign + 1, sign + 257),
      )?.[0]
    if (at === sign || domain === undefined) continue
    const host = domain.replace(/[._-]+$/, '')
    const address = `${line.slice(at, sign)}@${host}`
    from = sign + 1 + host.length
    found.push({ address: decodeEncapsulated(address), at, end: from })
  }
  return found
}

function trimDots(address: string): string {
  return address.replace(/[.,;:>)]+$/, '')
}

/**
 * Exchange encapsulates foreign addresses: `IMCEASMTP-user+40example+2Ecom@contoso.com` and `IMCEAEX-…`. The SMTP form
 * holds the real address; the others are kept as they stand ([MS-OXCMAIL] section 2.2.3.1).
 */
function decodeEncapsulated(address: string): string {
  const match = /^IMCEASMTP-(.+)@[^@]+$/i.exec(address)
  if (!match) return address
  return (match[1] as string).replaceAll(/\+([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** Whether two addresses are the same to a mail system that folds case. */
export function sameAddress(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase()
}
