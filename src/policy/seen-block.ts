import { blockOf, type Block } from './blocks.ts'
import { DAY } from '../values/instant.ts'
import type { KnownBlock, SeenRefusal } from './profile.ts'
import { compareText, instant, type Situation } from './situation.ts'

/** A refusal that was seen, by its code. */
export interface SeenBlock {
  readonly code: string
  readonly subject: string | null
  /** When it was last seen, in milliseconds. */
  readonly seenAt: number
  /** null: it is no block of the sending side. */
  readonly block: Block | null
  /** Whether it is a block that holds at `at`. */
  readonly holds: boolean
}

/** One entry of `known`, read. */
interface Sighting {
  readonly code: string
  readonly subject: string | null
  readonly block: Block | null
  readonly seenAt: number
  readonly liftedAt: number
}

/** A code that IANA gives to anyone: without the writer's name it is no word of Exchange Online. */
const ANYBODYS = new Set(['5.1.8'])
const WRITERS = new Set(['exchange-online', 'outlook.com'])
const CODE_IN_ROW = /^(?:exchange-online|outlook\.com)\/([45]\.\d{1,3}\.\d{1,3})(?![\d.])/

/** The enhanced status code of a known block, a recipient's status or a diagnosis; null where it names none. */
function codeOf(known: KnownBlock | SeenRefusal): string | null {
  if ('code' in known) return known.code
  if (known.status) return known.status
  const codes = (known.evidence ?? []).map(({ rule }) => CODE_IN_ROW.exec(rule)?.[1])
  return codes.find((code) => code !== undefined) ?? null
}

/** The block that a code means; null where the refusal is, or may be, another writer's. */
function blockSeen(known: KnownBlock | SeenRefusal, code: string): Block | null {
  if ('code' in known || !known.status) return blockOf(code)
  const isTheirs = known.emitter ? WRITERS.has(known.emitter) : !ANYBODYS.has(code)
  return isTheirs ? blockOf(code) : null
}

function sightingsOf({ known, at }: Pick<Situation, 'known' | 'at'>): Sighting[] {
  return known.flatMap((one) => {
    const code = codeOf(one)
    const seen = one.seenAt ?? ('code' in one ? null : one.lastAttemptDate)
    const seenAt = seen ? instant(seen) : at
    if (code === null || seenAt > at) return []
    const { subject = null, liftedAt } = 'code' in one ? one : {}
    const block = blockSeen(one, code)
    return [{ code, subject, block, seenAt, liftedAt: liftedAt === undefined ? Infinity : instant(liftedAt) }]
  })
}

/** Every refusal that was handed in and seen by `at`: each code and subject once, as it was last seen. */
export function seenBlocks(situation: Pick<Situation, 'known' | 'at'>): SeenBlock[] {
  const { at } = situation
  const groups = new Map<string, Sighting[]>()
  for (const sighting of sightingsOf(situation)) {
    const key = JSON.stringify([sighting.code, sighting.subject, sighting.block !== null])
    groups.set(key, [...(groups.get(key) ?? []), sighting])
  }
  return [...groups]
    .sort(([one], [other]) => compareText(one, other))
    .map(([, sightings]) => {
      const last = sightings.reduce((latest, one) => (one.seenAt > latest.seenAt ? one : latest))
      const isLifted = sightings.some(({ liftedAt }) => liftedAt <= at && liftedAt >= last.seenAt)
      const isOver = last.block?.isRolling === true && at >= last.seenAt + DAY
      const { code, subject, block, seenAt } = last
      return { code, subject, block, seenAt, holds: block !== null && !isLifted && !isOver }
    })
}
