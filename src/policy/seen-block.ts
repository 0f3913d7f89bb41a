import { blockOf } from './blocks.ts'
import { DAY } from './instant.ts'
import type { KnownBlock, SeenRefusal } from './profile.ts'
import { compareText, instant, type Situation } from './situation.ts'

/** A refusal that was seen, by its code. */
export interface SeenBlock {
  readonly code: string
  readonly subject: string | null
  /** When it was last seen, in milliseconds. */
  readonly seenAt: number
  /** Whether it is a block of the sending side that holds at `at`. */
  readonly holds: boolean
}

/** One entry of `known`, read. */
interface Sighting {
  readonly code: string
  readonly subject: string | null
  readonly seenAt: number
  readonly liftedAt: number
}

const CODE_IN_ROW = /(?:^|\/)([45]\.\d{1,3}\.\d{1,3})(?=$|\/)/

/** The enhanced status code of a known block, a recipient's status or a diagnosis; null where it names none. */
function codeOf(known: KnownBlock | SeenRefusal): string | null {
  if ('code' in known) return known.code
  if (known.status) return known.status
  const codes = (known.evidence ?? []).map(({ rule }) => CODE_IN_ROW.exec(rule)?.[1])
  return codes.find((code) => code !== undefined) ?? null
}

function sightingsOf({ known, at }: Pick<Situation, 'known' | 'at'>): Sighting[] {
  return known.flatMap((one) => {
    const code = codeOf(one)
    const seenAt = one.seenAt === undefined ? at : instant(one.seenAt)
    if (code === null || seenAt > at) return []
    const { subject = null, liftedAt } = 'code' in one ? one : {}
    return [{ code, subject, seenAt, liftedAt: liftedAt === undefined ? Infinity : instant(liftedAt) }]
  })
}

/** Every refusal that was handed in and seen by `at`: each code and subject once, as it was last seen. */
export function seenBlocks(situation: Pick<Situation, 'known' | 'at'>): SeenBlock[] {
  const { at } = situation
  const groups = new Map<string, Sighting[]>()
  for (const sighting of sightingsOf(situation)) {
    const key = JSON.stringify([sighting.code, sighting.subject])
    groups.set(key, [...(groups.get(key) ?? []), sighting])
  }
  return [...groups]
    .sort(([one], [other]) => compareText(one, other))
    .map(([, sightings]) => {
      const last = sightings.reduce((latest, one) => (one.seenAt > latest.seenAt ? one : latest))
      const isLifted = sightings.some(({ liftedAt }) => liftedAt <= at && liftedAt >= last.seenAt)
      const block = blockOf(last.code)
      const isOver = block?.isRolling === true && at >= last.seenAt + DAY
      const { code, subject, seenAt } = last
      return { code, subject, seenAt, holds: block !== null && !isLifted && !isOver }
    })
}
