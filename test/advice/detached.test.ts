import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detached } from '../../src/advice/detached.ts'
import { Tally } from '../../src/advice/tally.ts'
import { diagnosedReport, replies } from './diagnosed.ts'

test('is the same text, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(detached(text)).toBe(text)
    }),
  )
  expect(detached('\uD800')).toBe('\uD800')
})

const MEGABYTE = 2 ** 20

test('a tally keeps no mail that it took an address out of', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const heap = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const tally = new Tally()
  const before = heap()
  for (let place = 0; place < 60; place++) {
    const mail = `someone.with.a.name${place}@host${place}.mail.example`.padEnd(MEGABYTE, 'x')
    const address = mail.slice(0, mail.indexOf('x', mail.lastIndexOf('.')) + 1)
    const reply = place % 2 === 0 ? replies.unregistered : replies.unknown
    tally.add(diagnosedReport({ address, reply }))
  }
  const grown = heap() - before
  expect(tally.summary()).toMatchObject({ failures: 60, tenant: { recipients: 30, domains: 30 } })
  expect(grown).toBeLessThan(10 * MEGABYTE)
})
