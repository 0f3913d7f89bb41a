/** Items that follow each other under what they share, a new run wherever it changes. */
export function runs<T>(
  items: readonly T[],
  sharedBy: (item: T) => string,
): readonly (readonly [shared: string, run: readonly T[]])[] {
  const all: [shared: string, run: T[]][] = []
  for (const item of items) {
    const shared = sharedBy(item)
    if (all.at(-1)?.[0] !== shared) all.push([shared, []])
    all.at(-1)?.[1].push(item)
  }
  return all
}
