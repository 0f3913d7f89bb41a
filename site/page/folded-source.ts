/** A place in a text: from the first character, to before the second. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Places of one search, so that a report that says the same thousands of times is marked a few times only. */
const MOST_PLACES = 4
/** Characters that are searched: a report stands before the message that it returns. */
const MOST_SEARCHED = 1024 * 1024

/**
 * The source of a report as it reads when white space is folded and quoted-printable undone (RFC 2045 section 6.7), with
 * the way back to where each character stands. Words that a diagnosis quotes are found in it however the lines broke.
 */
export class FoldedSource {
  readonly #text: string
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array

  constructor(source: string) {
    const searched = source.slice(0, MOST_SEARCHED)
    const starts = new Uint32Array(searched.length)
    const ends = new Uint32Array(searched.length)
    let folded = ''
    let last = ''
    let at = 0
    while (at < searched.length) {
      const length = unitAt(searched, at)
      const character = readUnit(searched, at, length)
      if (character !== '' && !(character === ' ' && last === ' ')) {
        starts[folded.length] = at
        ends[folded.length] = at + length
        folded += character
        last = character
      }
      at += length
    }
    this.#text = folded
    this.#starts = starts
    this.#ends = ends
  }

  /** Where words stand, within a range or anywhere; the first few places. */
  find(words: string, within?: Range): Range[] {
    const wanted = [...words.trim().replaceAll(/\s+/g, ' ')].map(lower).join('')
    const found: Range[] = []
    if (wanted === '') return found
    let place = this.#text.indexOf(wanted)
    while (place !== -1 && found.length < MOST_PLACES) {
      const range = {
        start: this.#starts[place] as number,
        end: this.#ends[place + wanted.length - 1] as number,
      }
      const isInside = within === undefined || (range.start >= within.start && range.end <= within.end)
      if (isInside && this.#isWhole(place, wanted)) found.push(range)
      place = this.#text.indexOf(wanted, place + wanted.length)
    }
    return found
  }

  /** Whether no number goes on before or behind: `5.7.1` does not stand in `5.7.124`. */
  #isWhole(place: number, wanted: string): boolean {
    const goesOn = (one: string | undefined, other: string | undefined) =>
      /\d/.test(one ?? '') && /\w/.test(other ?? '')
    return (
      !goesOn(wanted[0], this.#text[place - 1]) && !goesOn(wanted.at(-1), this.#text[place + wanted.length])
    )
  }
}

const SOFT_BREAK = /=[ \t]*\r?\n/y
const OCTET = /=(?:[2-6][0-9A-F]|7[0-9A-E])/y

/** Characters of the source that stand for one of the folded text, or for none. */
function unitAt(source: string, at: number): number {
  if (source[at] !== '=') return 1
  for (const unit of [SOFT_BREAK, OCTET]) {
    unit.lastIndex = at
    if (unit.test(source)) return unit.lastIndex - at
  }
  return 1
}

function readUnit(source: string, at: number, length: number): string {
  const character = source[at] as string
  if (length === 1) return /\s/.test(character) ? ' ' : lower(character)
  const octet = source.slice(at + 1, at + 3)
  return /^[0-9A-F]{2}$/.test(octet) ? lower(String.fromCharCode(parseInt(octet, 16))) : ''
}

/** In lower case, unless that takes another number of characters. */
function lower(character: string): string {
  const lowered = character.toLowerCase()
  return lowered.length === character.length ? lowered : character
}
