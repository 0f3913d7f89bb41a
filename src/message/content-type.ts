/** A media type with its parameters (RFC 2045 section 5.1), both read with tolerance. */
export interface ContentType {
  /** Lower case, `type/subtype`; '' where there is none. */
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
}

/** Reads a Content-Type or Content-Disposition value: comments are passed over, quotes may be missing or unclosed. */
export function readContentType(value: string): ContentType {
  const pieces = splitParameters(value)
  const parameters = new Map<string, string>()
  for (const piece of pieces.slice(1)) {
    const equals = piece.indexOf('=')
    if (equals < 0) continue
    const name = piece
      .slice(0, equals)
      .trim()
      .toLowerCase()
      .replace(/\*\d*\*?$/, '')
    const text = piece.slice(equals + 1).trim()
    parameters.set(name, (parameters.get(name) ?? '') + text)
  }
  return { type: (pieces[0] ?? '').trim().toLowerCase().replaceAll(/\s+/g, ''), parameters }
}

function splitParameters(value: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let quoted = false
  let depth = 0
  for (let at = 0; at < value.length; at++) {
    const character = value[at] as string
    if (quoted) {
      if (character === '\\' && at + 1 < value.length) piece += value[++at]
      else if (character === '"') quoted = false
      else piece += character
    } else if (depth > 0) {
      if (character === '(') depth++
      else if (character === ')') depth--
    } else if (character === '"') quoted = true
    else if (character === '(' && /[\s"]$|^$/.test(piece.slice(-1) || value[at - 1] || ' ')) depth++
    else if (character === ';') {
      pieces.push(piece)
      piece = ''
    } else piece += character
  }
  pieces.push(piece)
  return pieces
}
