/** A line with its line feed; of one that is very long, a piece. */
export interface Line {
  readonly bytes: Buffer
  /** Whether it is a line from its beginning on. */
  readonly isStart: boolean
}

const LINE_FEED = 0x0a
const NOTHING: Buffer = Buffer.alloc(0)

/** Cuts octets into lines, chunk by chunk. */
class Lines {
  readonly #longest: number
  /** The beginning of a line that goes on in the next chunk. */
  #held: Buffer = NOTHING
  /** Whether the beginning of that line was handed out already. */
  #isInside = false

  constructor(longest: number) {
    this.#longest = longest
  }

  *in(chunk: Buffer): Generator<Line> {
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk])
    let from = 0
    for (let feed = bytes.indexOf(LINE_FEED); feed >= 0; feed = bytes.indexOf(LINE_FEED, from)) {
      yield { bytes: bytes.subarray(from, feed + 1), isStart: !this.#isInside }
      this.#isInside = false
      from = feed + 1
    }
    this.#held = bytes.subarray(from)
    if (this.#held.length > this.#longest || this.#isInside) yield* this.rest()
  }

  /** What is held of a line without its end. */
  *rest(): Generator<Line> {
    if (this.#held.length === 0) return
    yield { bytes: this.#held, isStart: !this.#isInside }
    this.#isInside = true
    this.#held = NOTHING
  }
}

/**
 * The lines of a stream, those of each chunk together. A line of up to `longest` octets comes in one, whichever way the
 * stream is cut; a longer one may come in pieces, so that its length costs no memory.
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<Iterable<Line>> {
  const lines = new Lines(longest)
  for await (const chunk of chunks) yield lines.in(chunk)
  yield lines.rest()
}
