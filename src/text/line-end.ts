/** Offset of the line feed that ends the line at `at`, or `end`. */
export function lineEndAt(text: string, at: number, end = text.length): number {
  const lineEnd = text.indexOf('\n', at)
  return lineEnd < 0 || lineEnd > end ? end : lineEnd
}
