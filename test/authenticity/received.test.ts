import { expect, test } from 'vitest'
import { hostsInReceived } from '../../src/authenticity/received.ts'

test('names every host and IP address that a trace field holds, but no domain of an address', () => {
  const value =
    'from Mail.contoso.com (relay.contoso.com [192.0.2.7]) by mx.example.org (Postfix) with ESMTPS ' +
    'id 4XyZ for <anna@fabrikam.com>; Sun, 22 Nov 2026 12:00:00 +0000'
  expect([...(hostsInReceived([{ name: 'received', value }]) ?? [])]).toEqual([
    'mail.contoso.com',
    'relay.contoso.com',
    '192.0.2.7',
    'mx.example.org',
  ])
})

test('names IPv6 addresses', () => {
  const value = 'from mail.contoso.com (2001:DB8::25) by mx.example.org ([IPv6:2001:db8:0:1:2:3:4:5])'
  expect([...(hostsInReceived([{ name: 'Received', value }]) ?? [])]).toEqual([
    'mail.contoso.com',
    '2001:db8::25',
    'mx.example.org',
    '2001:db8:0:1:2:3:4:5',
  ])
})

test('is null where nothing was traced', () => {
  expect(hostsInReceived([])).toBeNull()
  expect(hostsInReceived([{ name: 'Subject', value: 'by mail.contoso.com' }])).toBeNull()
})

test('reads on after a field of dots and colons', () => {
  const fields = ['.', ':', 'a.', 'a:', '[', 'a-'].map((text) => ({
    name: 'Received',
    value: text.repeat(1000),
  }))
  const all = [...fields, { name: 'Received', value: 'from mail.contoso.com' }]
  expect(hostsInReceived(all)).toContain('mail.contoso.com')
})
