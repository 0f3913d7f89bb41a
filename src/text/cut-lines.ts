/** A text without what its lines have beyond `limit` characters; the text itself where none is longer. */
export function cutLines(text: string, limit: number): string {
  const pieces: string[] = []
  let from = 0
  let at = 0
  while (text.length - at > limit) {
    const lineEnd = text.lastIndexOf('\n', at + limit)
    if (lineEnd >= at) {
      at = lineEnd + 1
      continue
    }
    pieces.push(text.slice(from, at + limit))
    const next = text.indexOf('\n', at + limit)
    if (next < 0) return pieces.join('')
    from = next
    at = next + 1
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from)
}
