#!/usr/bin/env node
// How long a forecast takes by the number of buckets, and how that grows. Needs a build.
//
//   node scripts/bench-prediction.mjs
import { predictBlocking } from '../dist/core.js'

const START = Date.UTC(2026, 10, 21)
const HOURS = 48

/** Overlapping sends of 500 mailboxes within two days: each has bends of its own in every window. */
function profileOf(count) {
  const step = (HOURS * 3_600_000) / count
  const instant = (milliseconds) => new Date(START + milliseconds).toISOString()
  const sends = Array.from({ length: count }, (_, index) => ({
    domain: index % 3 === 0 ? 'fabrikam.com' : 'contoso.com',
    mailbox: `user${index % 500}@contoso.com`,
    route: index % 5 === 0 ? 'connector' : 'mailbox',
    start: instant(index * step),
    end: instant((index + 2) * step + (index % 11) * 1000),
    messages: 10 + (index % 7),
    externalRecipients: 10 + (index % 7),
    internalRecipients: 0,
  }))
  return {
    at: instant(HOURS * 3_600_000),
    tenant: {
      plan: 'paid',
      licenses: 500,
      outboundSpamPolicy: { recipientLimitPerDay: 500, recipientLimitExternalPerHour: 50 },
    },
    domains: [{ name: 'contoso.com', accepted: true }],
    sends,
  }
}

/** Least processor time of several runs, in milliseconds: other programs on the machine don't count. */
function timeOf(profile) {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    predictBlocking(profile)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

let before = 0
for (const count of [1250, 2500, 5000, 10_000, 20_000]) {
  const time = timeOf(profileOf(count))
  const growth = before === 0 ? '' : `, ${(time / before).toFixed(2)} times the half`
  console.log(`${String(count).padStart(6)} buckets: ${time.toFixed(0)} ms of processor time${growth}`)
  before = time
}
