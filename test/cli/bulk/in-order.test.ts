import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from '../../../src/cli/bulk/in-order.ts'

async function* upTo(count: number): AsyncGenerator<number> {
  for (let at = 0; at < count; at++) yield at
}

test('results come in the order of the inputs, whichever is done first', async () => {
  const results: number[] = []
  const work = async (input: number) => {
    await setTimeout((7 - input) * 3)
    return input
  }
  for await (const result of inOrder(upTo(7), 3, work)) results.push(result)
  expect(results).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test('no more is under way than the width, and no more is taken in', async () => {
  let [underWay, most] = [0, 0]
  const work = async (input: number) => {
    most = Math.max(most, ++underWay)
    await setTimeout(1)
    underWay--
    return input
  }
  for await (const _ of inOrder(upTo(20), 4, work)) expect(underWay).toBeLessThanOrEqual(4)
  expect(most).toBe(4)
})

test('one that fails is heard of in its turn', async () => {
  const results: number[] = []
  const work = async (input: number) => {
    if (input === 2) throw new Error('no')
    await setTimeout(5)
    return input
  }
  const all = async () => {
    for await (const result of inOrder(upTo(5), 5, work)) results.push(result)
  }
  await expect(all()).rejects.toThrow('no')
  expect(results).toEqual([0, 1])
})
