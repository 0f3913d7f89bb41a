import { diagnose } from '#ndr-doctor'
import { diagnose as diagnoseInCore } from '#ndr-doctor/core'
import { describe, expect, it } from 'vitest'
import { defaultLimits, type Limits } from '../../src/message/limits.ts'
import type { ProblemCode } from '../../src/message/problem.ts'
import { growth, LINEAR } from '../growth.ts'
import { attacks, type Attack } from './attacks.ts'

/** Twice the input may cost two and a half times as much, not four times. */
const DOUBLING = Math.log2(2.5)

/** Characters of the smaller input that is measured; the larger one has eight times as many. */
const MEASURED = 32_000

/** Limits that nothing meets: what is measured is how the work grows, not where it is cut off. */
const UNLIMITED = Object.fromEntries(
  Object.keys(defaultLimits).map((name) => [name, name === 'depth' ? defaultLimits.depth : 1_000_000_000]),
) as unknown as Limits

const each = attacks.map((attack) => [attack.name, attack] as const)

/** An attack by the characters that it is to have, near enough. */
function bySize({ of }: Attack): (size: number) => string {
  const each = (of(1000).length - of(0).length) / 1000
  return (size) => of(Math.ceil(size / each))
}

/** Which limit stops an attack that is made against it. */
const stops: Readonly<Record<string, ProblemCode>> = {
  'one line': 'limit-line',
  'one line in the header': 'limit-header',
  'parts': 'limit-parts',
  'levels': 'limit-depth',
  'header continuation': 'limit-header',
  'recipients of a status part': 'limit-recipients',
  'recipients of a text': 'limit-recipients',
  'blank lines in a text': 'limit-bytes',
  'lines that look like a boundary': 'limit-text',
}

describe('an attack in full has an answer, of plain JSON', () => {
  it.each(each)('%s', async (name, { of, full }) => {
    const answer = await diagnose(of(full))
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
    const { problems, recipients } = answer.report
    const code = stops[name]
    if (code !== undefined) expect(problems.map((problem) => problem.code)).toContain(code)
    expect(recipients.length).toBeLessThanOrEqual(defaultLimits.recipients)
  })

  it('names attacks that there are, in what stops them', () => {
    expect(attacks.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(stops)))
  })
})

describe('the cost of an attack grows with its length, even without limits', () => {
  it.each(each)('%s', (_, attack) => {
    const job = (mail: string) => diagnoseInCore(mail, { limits: UNLIMITED })
    const exponent = growth(bySize(attack), job, MEASURED, DOUBLING)
    // What a machine does beside matters less, the longer the work is.
    const isDoubtful = exponent >= DOUBLING && exponent < LINEAR
    const measured = isDoubtful ? growth(bySize(attack), job, 2 * MEASURED, DOUBLING) : exponent
    expect(measured).toBeLessThan(DOUBLING)
  })
})
