import { expect, test } from 'vitest'
import { predictBlocking, type Profile, type Send } from '../../src/policy/index.ts'
import { mail, profileOf, secondsFrom } from './example.ts'

const START = '2026-11-21T00:00:00Z'
const seconds = secondsFrom(START)

/** Sends of 500 mailboxes that overlap, all within two days: each has bends of its own in every window. */
function bucketsOf(count: number): Send[] {
  const step = (48 * 3600) / count
  return Array.from({ length: count }, (_, index) =>
    mail(10 + (index % 7), {
      domain: index % 3 === 0 ? 'fabrikam.com' : 'contoso.com',
      mailbox: `user${index % 500}@contoso.com`,
      route: index % 5 === 0 ? 'connector' : 'mailbox',
      start: seconds(index * step),
      end: seconds((index + 2) * step + (index % 11)),
    }),
  )
}

/** Least processor time, in milliseconds, of several runs. */
function timeOf(profile: Profile): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    predictBlocking(profile)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

test('10,000 buckets take well under a second, and twice as many about twice as long', () => {
  const tenant = { outboundSpamPolicy: { recipientLimitPerDay: 500, recipientLimitExternalPerHour: 50 } }
  const of = (count: number) => timeOf(profileOf({ tenant, sends: bucketsOf(count) }))
  const [small, large] = [of(10_000), of(20_000)]
  process.stdout.write(
    `predictBlocking: 10,000 buckets ${small.toFixed(0)} ms, 20,000 buckets ${large.toFixed(0)} ms\n`,
  )
  expect(small).toBeLessThan(1000)
  expect(large / small).toBeLessThan(4)
}, 60_000)
