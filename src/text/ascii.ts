/** Texts and characters of ASCII; a character is given by its code, which is NaN for none. */

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** A capital of ASCII as its small letter; every other character as it is. */
export function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code
}

const encoder = new TextEncoder()
const scratch = new Uint8Array(0x10000)
// oxlint-disable-next-line no-control-regex
const BEYOND = /[^\x00-\x7f]/

/**
 * Whether a text is nothing but ASCII: then its UTF-8 is as long as it is. To encode it takes a fraction of the time of an
 * expression.
 */
export function isAscii(text: string): boolean {
  if (text.length > scratch.length) return !BEYOND.test(text)
  const { read, written } = encoder.encodeInto(text, scratch)
  return read === written && read === text.length
}
