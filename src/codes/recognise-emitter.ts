import { LiteralIndex } from '../text/literal-index.ts'
import { emitters, type Emitter, type EmitterId } from './emitters.ts'

const all: readonly (readonly [EmitterId, Emitter])[] = Object.entries(emitters) as [EmitterId, Emitter][]

const byHost = new Map<string, EmitterId>(
  all.flatMap(([id, { hosts }]) => hosts.map((host) => [host, id] as const)),
)
/** Marks with their place in the table: of several the first decides. */
const byMark = new LiteralIndex<number>(
  all.flatMap(([, { marks }], place) => marks.map((mark) => [mark, place] as const)),
)

/** RFC 1035 section 2.3.4, with room for white space. */
const LONGEST_HOST = 300

/** Whose mail host this is, by the longest suffix known; null where nobody's. */
export function emitterOfHost(host: string): EmitterId | null {
  if (host.length > LONGEST_HOST) return null
  const name = host.trim().toLowerCase()
  let suffix = name.endsWith('.') ? name.slice(0, -1) : name
  while (suffix !== '') {
    const id = byHost.get(suffix)
    if (id !== undefined) return id
    const dot = suffix.indexOf('.')
    if (dot < 0) return null
    suffix = suffix.slice(dot + 1)
  }
  return null
}

/** Who writes replies with these words; null where no mark is in them. */
export function emitterOfReply(reply: string): EmitterId | null {
  let first = all.length
  byMark.scan(reply.toLowerCase(), (place) => {
    first = Math.min(first, place)
  })
  return all[first]?.[0] ?? null
}
