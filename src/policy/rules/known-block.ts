import type { Block } from '../blocks.ts'
import { DAY, writeInstant } from '../../values/instant.ts'
import { pages } from '../pages.ts'
import type { Judgement, Rule } from '../rule.ts'
import { seenBlocks, type SeenBlock } from '../seen-block.ts'

function judgeBlock({ code, subject, seenAt }: SeenBlock, block: Block): Judgement {
  return {
    room: null,
    finding: {
      rule: 'known-block',
      verdict: 'blocked',
      scope: block.scope,
      subject,
      code,
      used: null,
      limit: null,
      unit: null,
      window: null,
      share: null,
      basis: 'documented',
      reachedAt: writeInstant(seenAt),
      freeAgainAt: block.isRolling ? writeInstant(seenAt + DAY) : null,
    },
    words: {
      why: ({ knownBlock, blocks }) => knownBlock(code, writeInstant(seenAt), blocks[block.saidAs].meaning),
      steps: ({ blocks }) => blocks[block.saidAs].steps,
      links: block.links,
    },
  }
}

/**
 * Blocks that reports have shown. One that ends by itself holds for 24 hours after it was seen, at the longest; any
 * other until it is lifted.
 */
export const knownBlock: Rule = {
  id: 'known-block',
  source: pages.sendingBlocks,
  asOf: '2026-10-02',
  judge: (situation) =>
    seenBlocks(situation).flatMap((seen) => (seen.block && seen.holds ? [judgeBlock(seen, seen.block)] : [])),
}
