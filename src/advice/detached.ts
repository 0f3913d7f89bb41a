/**
 * A copy that stands by itself. A piece cut out of a mail may be kept as a view on the whole of it, and then the whole
 * stays in memory for as long as the piece does.
 */
export function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}
