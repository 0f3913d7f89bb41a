import { expect, test } from 'vitest'
import * as library from '../../../src/index.ts'
import { answer, type Job } from '../../../src/cli/bulk/answer.ts'
import type { Mail, Unread } from '../../../src/cli/bulk/mail.ts'
import { outcomesOf, type Handled } from '../../../src/cli/bulk/outcomes.ts'
import type { Pool } from '../../../src/cli/bulk/pool.ts'

const job: Job = {
  format: 'json',
  language: 'en',
  audiences: ['helpdesk'],
  colour: false,
  width: 80,
  isNamed: false,
  isWritten: true,
  isCounted: true,
}

const line = (at: number): Mail => ({
  input: 'log',
  message: at,
  bytes: Buffer.from(`550 5.1.1 <user${at}@example.com>: no such user`),
})

/** It has one answer to everything: here it is asked what becomes of answers. */
const answered = library.diagnose('550 5.1.1 <user@example.com>: no such user')
const quick = { ...library, diagnose: () => answered } as typeof library

async function* mails(count: number): AsyncGenerator<Mail | Unread> {
  for (let at = 1; at <= count; at++) {
    if (at % 100 === 0) yield { input: `${at}`, reason: 'gone' }
    else yield line(at)
  }
}

/** A pool of no threads, which tells what is asked of it. */
function poolHere(): { opened: number[]; batches: number[]; closed: number; open: () => Promise<Pool> } {
  const seen = {
    opened: [] as number[],
    batches: [] as number[],
    closed: 0,
    open: async (threads = 0): Promise<Pool> => {
      seen.opened.push(threads)
      return {
        async answer(batch) {
          seen.batches.push(batch.length)
          return Promise.all(batch.map((mail) => answer(mail, job, quick)))
        },
        async close() {
          seen.closed++
        },
      }
    },
  }
  return seen
}

async function handle(count: number, threads: number, pool = poolHere()) {
  const handled: Handled[] = []
  const { signal } = new AbortController()
  const workforce = { library: quick, threads, openPool: pool.open }
  for await (const one of outcomesOf(mails(count), job, workforce, signal)) handled.push(one)
  return { handled, pool }
}

test('few mails start no thread', async () => {
  const { handled, pool } = await handle(499, 8)
  expect(handled).toHaveLength(499)
  expect(pool.opened).toEqual([])
})

test('nor do many, where one core is to do it', async () => {
  const { handled, pool } = await handle(1000, 1)
  expect(handled).toHaveLength(1000)
  expect(pool.opened).toEqual([])
})

test('many are handed out in batches, and answered as one by one and in the same order', async () => {
  const { handled, pool } = await handle(1000, 3)
  expect(pool.opened).toEqual([3])
  expect(pool.batches.length).toBe(Math.ceil(500 / 32))
  expect(pool.closed).toBe(1)
  expect(handled).toEqual((await handle(1000, 1)).handled)
})

test('an input that can not be read keeps its place among the others', async () => {
  const { handled } = await handle(700, 2)
  expect(handled[599]).toEqual({
    name: '600',
    isOfMailbox: false,
    size: 0,
    outcome: { kind: 'unreadable', reason: 'gone' },
  })
  expect(handled[600]).toMatchObject({ name: 'log:601', isOfMailbox: true, outcome: { kind: 'answered' } })
})

test('a fault with one mail is an outcome of that mail', async () => {
  const broken = {
    ...library,
    diagnose: () => Promise.reject(new RangeError('too deep')),
  } as unknown as typeof library
  expect(await answer(line(1), job, broken)).toEqual({
    kind: 'fault',
    reason: 'a fault of ndr-doctor itself: RangeError: too deep',
  })
})
