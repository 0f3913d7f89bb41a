import { expect, test } from 'vitest'
import { isSendingSide } from '../../src/advice/sending-side.ts'
import { classify } from '../../src/classify/classify.ts'

test.each([
  '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
  '550 5.7.705 Access denied, tenant has exceeded threshold',
  '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP',
  '550 5.7.711 Access denied, bad inbound connector. AS(2204)',
  '550 5.1.8 Access denied, bad outbound sender. AS(42004)',
  "550 5.7.232 Your message can't be sent because your trial tenant has exceeded its daily limit",
  "550 5.7.233 Your message can't be sent because your tenant exceeded its daily limit",
  '550 5.7.64 TenantAttribution; Relay Access Denied ATTR36',
])('%s speaks of the sending side', (reply) => {
  expect(isSendingSide(classify(reply))).toBe(true)
})

test.each([
  '550 5.1.1 The email account that you tried to reach does not exist',
  '452 4.2.2 Mailbox full',
  '450 4.2.0 Greylisted, see http://postgrey.example.com/',
  '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org',
  '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required',
  '421 4.4.2 Connection timed out',
])('%s does not', (reply) => {
  expect(isSendingSide(classify(reply))).toBe(false)
})
