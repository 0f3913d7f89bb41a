import { describe, expect, it } from 'vitest'
import { recogniseInput } from '../../src/message/input-kind.ts'

describe('an input', () => {
  it.each([
    ['a mail', 'Received: by a\nFrom: b\n\nc'],
    ['a mail behind blank lines', '\n\n  \nFrom: b\n\nc'],
    ['a mail behind an mbox line', 'From b@example.com Mon Nov 23 10:00:00 2026\nX-A: 1\nFrom: b\n\nc'],
    ['a mail of one field', 'Subject: Undelivered Mail'],
    ['a mail that begins with fields of its own', 'X-A: 1\nX-B: 2\n c\nDate: d\n\ne'],
    ['a mail with a usual field in its 40th line', `${'X-A: 1\n'.repeat(39)}From: b`],
    ['the block that Outlook puts over a text', 'From: a\nSent: Monday\nTo: b\nSubject: c\n\nd'],
    ['a mail with white space before a colon', 'X-A: 1\nSubject : c\n\nd'],
  ])('that is %s is a mail', (_, text) => {
    expect(recogniseInput(text)).toBe('mail')
  })

  it.each([
    ['a reply line', '550 5.1.1 User unknown'],
    ['a sentence', 'Your message could not be delivered.\nReason: full'],
    ['a list of facts that is no header', 'Reason: full\nCode: 552\n\nbye'],
    ['a field behind the first blank line', 'Reason: full\n\nSubject: c'],
    ['a field behind a line of white space', 'Reason: full\n\t\nSubject: c'],
    ['a usual field in its 41st line', `${'X-A: 1\n'.repeat(40)}From: b`],
    ['an mbox line alone', 'From : c'],
    ['a log line', 'Nov 23 10:00:00 mx postfix/smtp[1]: to=<a@example.com>, status=bounced'],
    ['text in octets of ISO-2022-JP', '\x1b$B%a!<%k\x1b(B'],
  ])('that is %s is text', (_, text) => {
    expect(recogniseInput(text)).toBe('text')
  })

  it.each(['', ' ', '\n\t \n'])('of nothing but white space (%j) is empty', (text) => {
    expect(recogniseInput(text)).toBe('empty')
  })

  it.each([
    ['a picture', `\xff\xd8\xff\xe0\0\x10JFIF${'\0\x01\x02\x03'.repeat(40)}`],
    ['an archive', `PK\x03\x04${'\0'.repeat(50)}`],
  ])('that is %s is binary', (_, octets) => {
    expect(recogniseInput(octets)).toBe('binary')
  })
})
