import { describe, expect, it } from 'vitest'
import { countFailurePrefixes, reasonNotToReply } from '../../src/report/answering.ts'
import type { Kind } from '../../src/report/report.ts'
import { anatomyOf } from '../anatomy-of.ts'

const reason = (header: string, kind: Kind = 'not-a-report') =>
  reasonNotToReply(anatomyOf(`From: anna@example.com\nTo: help@contoso.com\n${header}\n\nHello`), kind)

describe('a program may answer', () => {
  it.each([
    'Subject: Hello',
    'Auto-Submitted: no',
    'Return-Path: <anna@example.com>',
    'Precedence: first-class',
    'X-Auto-Response-Suppress: DR, RN, NRN',
  ])('a mail with %j', (header) => {
    expect(reason(header)).toBeNull()
  })
})

describe('a program must not answer', () => {
  it.each(['failed', 'delayed', 'delivered', 'relayed', 'expanded', 'mixed'] as const)(
    'a report that is %s',
    (kind) => {
      expect(reason('Subject: x', kind)).toBe('report')
    },
  )

  it.each(['auto-reply', 'complaint', 'disposition'] as const)('a message that is %s', (kind) => {
    expect(reason('Subject: x', kind)).toBe(kind)
  })

  it.each([
    ['Return-Path: <>', 'null-return-path'],
    ['Return-Path: < >', 'null-return-path'],
    ['Auto-Submitted: auto-generated', 'auto-submitted'],
    ['Auto-Submitted: auto-replied; type=vacation', 'auto-submitted'],
    ['Precedence: bulk', 'bulk'],
    ['Precedence: JUNK', 'bulk'],
    ['Precedence: list', 'list'],
    ['List-Id: <news.example.com>', 'list'],
    ['List-Unsubscribe: <https://example.com/>', 'list'],
    ['X-Auto-Response-Suppress: All', 'suppressed-by-sender'],
    ['X-Auto-Response-Suppress: DR, OOF', 'suppressed-by-sender'],
  ])('a mail with %j', (header, why) => {
    expect(reason(header)).toBe(why)
  })
})

describe('the prefixes of failure in a subject', () => {
  it.each([
    ['Hello', 0],
    ['About: Undeliverable: x', 0],
    ['Undeliverable: Hello', 1],
    ['Undeliverable: Undeliverable: Hello', 2],
    ['Re: Undeliverable: [EXT] Delivery Status Notification (Failure): Unzustellbar: x', 3],
    ['Automatic reply: Undeliverable: x', 2],
    ['配信不能： x', 1],
    ['Undelivered Mail Returned to Sender', 0],
  ])('of %j are %i', (subject, count) => {
    expect(countFailurePrefixes(subject)).toBe(count)
  })
})
