/**
 * Works on up to `width` inputs at the same time, and gives the results in the order of the inputs. No more inputs are
 * taken than are worked on.
 */
export async function* inOrder<Input, Result>(
  inputs: AsyncIterable<Input>,
  width: number,
  work: (input: Input) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for await (const input of inputs) {
    const result = work(input)
    // One that fails while an earlier one is waited for is heard of when its turn comes.
    result.catch(() => {})
    underWay.push(result)
    if (underWay.length >= width) yield await (underWay.shift() as Promise<Result>)
  }
  yield* underWay
}
