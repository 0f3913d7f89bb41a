/** How wide text stands on a terminal, and where a line of it may end. */

/** Characters that take two columns: wide and fullwidth ones (UAX #11), and emoji. */
const WIDE =
  '\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{1F300}-\\u{1FAFF}\\u{20000}-\\u{3FFFD}'
/** Characters of Japanese that don't end a line, and that don't begin one (JIS X 4051, the commonest). */
const OPENING = '「『（【〔［｛'
const CLOSING = '、。，．・：；！？」』）】〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々'

const wide = new RegExp(`[${WIDE}]`, 'gu')
const unseen = /[\p{Mn}\p{Me}\p{Cf}]/gu
/** What a line may not end within: a run of narrow characters, or a wide one, with its punctuation. */
// A character is narrow or wide, so a match begins wherever one is tried, and no run is gone through twice.
// eslint-disable-next-line regexp/no-super-linear-move
const unbreakable = new RegExp(`[${OPENING}]*(?:[^${WIDE}]+|[${WIDE}])[${CLOSING}]*`, 'gu')

/** Columns that a text takes. */
export function columns(text: string): number {
  const characters = [...text.replaceAll(unseen, '')].length
  return characters + (text.match(wide)?.length ?? 0)
}

/** Text, filled up with spaces to so many columns. */
export function padColumns(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}

/** Breaks text at its spaces, and between wide characters. A word that is longer than the line stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').filter((one) => one !== '')) {
    let space = line === '' ? '' : ' '
    for (const piece of word.match(unbreakable) ?? []) {
      const length = columns(piece)
      if (line !== '' && used + space.length + length > width) {
        lines.push(line)
        line = ''
        used = 0
        space = ''
      }
      line += space + piece
      used += space.length + length
      space = ''
    }
  }
  return [...lines, line]
}
