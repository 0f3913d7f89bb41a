import { describe, expect, test } from 'vitest'
import { findingOf, findingsOf, mail, profileOf, sendOf } from '../example.ts'
import { testFreeAgain, testWindow, type WindowCase } from '../window-table.ts'

const mailbox = 'news@contoso.com'
const rate: WindowCase = {
  limit: 10_000,
  window: '24 h',
  judge: (count, time) =>
    findingOf(profileOf({ sends: [mail(count, { mailbox, ...time })] }), 'recipient-rate-limit'),
  reached: { now: 'blocked', later: 'at-risk' },
}

describe('recipients of a mailbox', () => {
  testWindow(rate)
  testFreeAgain(rate)

  test('count within the tenant and without', () => {
    const sends = [sendOf({ mailbox, messages: 1, externalRecipients: 3, internalRecipients: 4 })]
    expect(findingOf(profileOf({ sends }), 'recipient-rate-limit')).toMatchObject({
      used: 7,
      code: '5.1.90',
      scope: 'mailbox',
      subject: mailbox,
    })
  })

  test('count together however the address is written', () => {
    const sends = [mail(6000, { mailbox: 'News@CONTOSO.com' }), mail(6000, { mailbox: 'news@contoso.com.' })]
    expect(findingOf(profileOf({ sends }), 'recipient-rate-limit')).toMatchObject({
      used: 12_000,
      verdict: 'blocked',
    })
  })

  test.each([
    ['mailbox', true],
    ['smtp-auth', true],
    ['connector', true],
    ['forwarding', false],
    ['hve', false],
    ['acs', false],
  ] as const)('by the route %s: %s', (route, counts) => {
    const findings = findingsOf(profileOf({ sends: [mail(10, { mailbox, route })] }), 'recipient-rate-limit')
    expect(findings.map(({ used }) => used)).toEqual(counts ? [10] : [])
  })
})

describe('many mailboxes', () => {
  const from = (name: string, count: number) => mail(count, { mailbox: `${name}@contoso.com` })

  test('where all are clear, the fullest stands for the rest', () => {
    const profile = profileOf({ sends: [from('a', 10), from('b', 30), from('c', 20)] })
    expect(findingsOf(profile, 'recipient-rate-limit').map(({ subject }) => subject)).toEqual([
      'b@contoso.com',
    ])
  })

  test('where some are not, they are named, the fullest first', () => {
    const profile = profileOf({ sends: [from('a', 8000), from('b', 30), from('c', 11_000)] })
    expect(findingsOf(profile, 'recipient-rate-limit').map(({ subject }) => subject)).toEqual([
      'c@contoso.com',
      'a@contoso.com',
    ])
  })
})
