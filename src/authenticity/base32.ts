/** RFC 4648 section 6, in lower case and without padding: it survives mail systems that fold the case of addresses. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const BITS = 5

/** A whole number, 0 and up, as so many characters, the most significant first. */
export function writeNumber(value: number, width: number): string {
  let text = ''
  for (let rest = value; text.length < width; rest = Math.floor(rest / ALPHABET.length)) {
    text = (ALPHABET[rest % ALPHABET.length] as string) + text
  }
  return text
}

/** The number that {@link writeNumber} wrote. */
export function readNumber(text: string): number {
  return [...text].reduce((value, character) => value * ALPHABET.length + ALPHABET.indexOf(character), 0)
}

/** Octets, five bits a character; the number of octets must be a multiple of five. */
export function writeOctets(octets: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const octet of octets) {
    held = (held << 8) | octet
    bits += 8
    while (bits >= BITS) {
      bits -= BITS
      text += ALPHABET[(held >> bits) & (ALPHABET.length - 1)] as string
    }
    held &= (1 << bits) - 1
  }
  return text
}
