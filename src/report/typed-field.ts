import { readAddress } from './address.ts'
import { fold } from '../text/fold.ts'
import type { Typed } from './report.ts'

/** An atom, as IANA registers them. */
const TYPE = /^[A-Za-z][\w.+-]*$/
/** Those that most fields have, as they are mostly written: nothing need be looked at twice. */
const USUAL_TYPES = new Set(['rfc822', 'RFC822', 'smtp', 'SMTP', 'dns', 'utf-8', 'x-unix', 'X-Postfix'])

/** Reads `type; value` (RFC 3464 section 2.1.2). A value without a type keeps type ''. */
export function readTyped(value: string): Typed {
  const semicolon = value.indexOf(';')
  const type = semicolon < 0 ? '' : value.slice(0, semicolon).trim()
  if (!USUAL_TYPES.has(type) && !TYPE.test(type)) return { type: '', value: fold(value) }
  return { type: type.toLowerCase(), value: fold(value.slice(semicolon + 1)) }
}

/** Decodes `\x{20AC}` of utf-8-addr-xtext (RFC 6533 section 3). */
export function decodeUnitext(value: string): string {
  if (!value.includes('\\x{')) return value
  return value.replaceAll(/\\x\{([0-9A-Fa-f]{1,6})\}/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })
}

/** Decodes `+41` of xtext (RFC 3461 section 4). */
export function decodeXtext(value: string): string {
  return value.replaceAll(/\+([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** A typed field of a group; null where it is missing or empty. */
export function typedField(value: string | undefined): Typed | null {
  return value === undefined || value.trim() === '' ? null : readTyped(value)
}

/** A recipient field, its internationalised address decoded (RFC 6533 section 3). */
export function typedAddress(value: string | undefined): Typed | null {
  const typed = typedField(value)
  return typed?.type === 'utf-8' ? { type: typed.type, value: decodeUnitext(typed.value) } : typed
}

/** The address in a recipient field; null where it holds none. */
export function addressIn(value: string | undefined): string | null {
  const typed = typedAddress(value)
  return typed === null ? null : readAddress(typed.value)
}
