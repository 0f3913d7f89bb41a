import { describe, expect, it } from 'vitest'

import { classify } from '../../src/classify/classify.ts'
import { covers } from '../../src/classify/trust.ts'
import { collisions } from '../../src/codes/collisions.ts'
import { findStatusCodes } from '../../src/report/status-code.ts'

const meanings = collisions.flatMap(({ status, meanings: all }) =>
  all.map((meaning) => ({ status, ...meaning })),
)

describe('codes that mean different things from different senders', () => {
  it.each(meanings)('$status means $cause from $emitter: $example', ({ cause, example }) => {
    expect(classify(example).cause).toBe(cause)
  })

  it('are listed once each, with at least two meanings', () => {
    expect(new Set(collisions.map(({ status }) => status)).size).toBe(collisions.length)
    expect(collisions.filter((collision) => collision.meanings.length < 2)).toEqual([])
  })

  it('stand in their examples, in the same subject and detail', () => {
    const elsewhere = meanings.filter(({ status, example }) =>
      findStatusCodes(example).every(({ code }) => !covers(status.replace(/^[45]/, 'X'), code)),
    )
    expect(elsewhere).toEqual([])
  })

  it('are decided by a row of the emitter where one is named', () => {
    const elsewhere = meanings.filter(
      ({ emitter, example }) =>
        emitter !== null && classify(example).evidence[0]?.rule.split('/')[0] !== emitter,
    )
    expect(elsewhere).toEqual([])
  })
})
