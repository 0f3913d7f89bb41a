import { describe, expect, it } from 'vitest'
import { readRefusal, withoutLineCodes } from '../../src/report/reply.ts'
import { fold } from '../../src/text/fold.ts'
import { growth, LINEAR } from '../growth.ts'

describe('a reply', () => {
  it.each([
    ['550 5.1.1 User unknown', 550, '5.1.1', '550 5.1.1 User unknown'],
    ['550-5.1.1 User\n550 5.1.1 unknown', 550, '5.1.1', '550-5.1.1 User 550 5.1.1 unknown'],
    ['smtp; 452 4.2.2 Mailbox full', 452, '4.2.2', '452 4.2.2 Mailbox full'],
    ['550 #5.1.1 User unknown', 550, '5.1.1', '550 #5.1.1 User unknown'],
    ['550: 5.1.1 User unknown', 550, '5.1.1', '550: 5.1.1 User unknown'],
    ['User unknown', null, null, 'User unknown'],
    ['5.1.1 User unknown', null, '5.1.1', '5.1.1 User unknown'],
    ['', null, null, ''],
    ['MAIL01 3550 (000B09AA) 550 Host unknown', 550, null, '550 Host unknown'],
    ['[192.0.2.1], 550 user@example.com... No such user', 550, null, '550 user@example.com... No such user'],
  ])('of %j', (text, replyCode, status, words) => {
    expect(readRefusal(text)).toMatchObject({ text: words, replyCode, status })
  })

  it('is told with all its status codes, and none of what stands around it', () => {
    expect(readRefusal('5.7.350 refused -> 550 5.1.1 User unknown (5.2.1)').codes).toEqual(['5.1.1', '5.2.1'])
    expect(readRefusal('550 No').codes).toEqual([])
  })
})

describe('the words of a reply', () => {
  it.each([
    ['550-5.1.1 No such 550-5.1.1 user here 550 5.1.1 today', '550-5.1.1 No such user here today'],
    ['550-No such 550-user 550 here', '550-No such user here'],
    ['550-No such user 552-quota', '550-No such user 552-quota'],
    ['550 No user of the 550 users', '550 No user of the 550 users'],
    ['', ''],
  ])('of several lines are read as those of one: %j', (folded, words) => {
    expect(withoutLineCodes(folded)).toBe(words)
  })
})

describe('a wrapped refusal', () => {
  it.each(['unverified', 'undeliverable'])(
    'that quotes what the server of an %s sender said is the refusal of the sender',
    (state) => {
      const refusal = `553 5.1.8 <a@example.com>: Sender address rejected: ${state} address: host mx.example.com[192.0.2.1] said: 550 5.1.1 No such user`
      expect(readRefusal(`host mx.example.net[192.0.2.2] said: ${refusal}`)).toMatchObject({
        text: refusal,
        replyCode: 553,
        status: '5.1.8',
      })
      expect(readRefusal(refusal.replace('553 5.1.8 ', '')).replyCode).toBe(550)
    },
  )

  it.each([
    [
      'of an arrow',
      '550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 Message rejected',
      '554 5.7.1 Message rejected',
    ],
    [
      'of quotes',
      "554 5.4.0 Error: Remote Server returned '550 5.1.1 User unknown'",
      "550 5.1.1 User unknown'",
    ],
    [
      'of Postfix',
      'host mx.example.com[192.0.2.1] said: 550 5.1.1 <user@example.com>: unknown (in reply to RCPT TO command)',
      '550 5.1.1 <user@example.com>: unknown',
    ],
    [
      'of qmail',
      '192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 unknown\nGiving up on 192.0.2.1.',
      '550 5.1.1 unknown',
    ],
    ['of Exchange 2003', '<mx.example.com #5.1.1 smtp;550 5.1.1 unknown>', '550 5.1.1 unknown>'],
    [
      'of a transcript',
      '>>> RCPT TO:<user@example.com>\n<<< 550 5.1.1 unknown\n>>> DATA\n<<< 503 5.5.1 no recipients',
      '550 5.1.1 unknown',
    ],
    [
      'of a transcript with several lines',
      '>>> DATA\n<<< 550-5.7.1 No.\n<<< 550 5.7.1 Really.\n554 5.0.0 Service unavailable',
      '550-5.7.1 No. 550 5.7.1 Really.',
    ],
  ])('%s is its innermost reply', (_, text, words) => {
    expect(readRefusal(text).text).toBe(words)
  })
})

describe('a number is no reply code', () => {
  it.each([
    ['of a size', 'The message is 550 KB, more than 500 MB'],
    ['of a time', 'after 450 seconds'],
    ['of a count', 'to 550 recipients'],
    ['of money', 'You owe $550, or 1,550.00'],
    ['of an address', 'from 192.0.2.250 and 250.1.2.3'],
    ['of a date', 'on 2026-550-1'],
    ['of a longer number', 'id 15501 5501'],
    ['amid words', 'room 550 is taken'],
  ])('%s', (_, text) => {
    expect(readRefusal(text).replyCode).toBeNull()
  })
})

it('white space is folded', () => {
  expect(fold(' a \t\n b\u00a0c ')).toBe('a b c')
})

it.each(['550 ', '550 5.1.1 ', '<<< 550 x\n', ' ', '>', '550-', '(in reply to ', '\n'])(
  'a text of nothing but %j is read in linear time',
  (unit) => {
    expect(growth((size) => unit.repeat(size), readRefusal, 100)).toBeLessThan(LINEAR)
  },
)
