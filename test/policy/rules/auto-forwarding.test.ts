import { expect, test } from 'vitest'
import type { OutboundSpamPolicy } from '../../../src/policy/index.ts'
import { findingsOf, mail, profileOf, sendOf } from '../example.ts'

const judge = (autoForwardingMode?: OutboundSpamPolicy['autoForwardingMode'], send = mail(4)) =>
  findingsOf(
    profileOf({
      tenant: autoForwardingMode ? { outboundSpamPolicy: { autoForwardingMode } } : {},
      sends: [{ ...send, route: 'forwarding' }],
    }),
    'auto-forwarding',
  )

test('where forwarding is off, forwarded mail is refused', () => {
  expect(judge('Off')).toMatchObject([
    { verdict: 'at-risk', code: '5.7.520', used: 4, limit: 0, share: null, basis: 'configured' },
  ])
})

test('Automatic equals Off', () => {
  expect(judge('Automatic')).toMatchObject([{ verdict: 'at-risk', limit: 0, basis: 'documented' }])
})

test('where it is on, or nothing is known of it, it is clear, and the finding says so', () => {
  expect(judge('On')).toMatchObject([{ verdict: 'clear', used: 4, limit: null, steps: [] }])
  expect(judge()).toMatchObject([{ verdict: 'clear', why: expect.stringContaining('is not known') }])
})

test('mail that is forwarded within the tenant is not refused', () => {
  expect(judge('Off', sendOf({ messages: 4, internalRecipients: 4 }))).toEqual([])
})
