import { describe, expect, it } from 'vitest'
import { readFreeText } from '../../src/dialects/free-text.ts'
import { anatomyOf } from '../anatomy-of.ts'
import { growth, LINEAR } from '../growth.ts'

const HEADER = 'From: MAILER-DAEMON@mx.example.com\nTo: anna@contoso.com\nSubject: Undelivered Mail\n\n'
const read = (text: string) => readFreeText(anatomyOf(HEADER + text))
const saidOf = (text: string) => read(text).map((finding) => [finding.address, finding.text])

describe('a recipient in a text for people', () => {
  it.each([
    ['in angle brackets', '<user@example.com>: unknown user'],
    ['behind a bullet', ' * user@example.com\n   unknown user'],
    ['behind a label', 'Recipient: user@example.com\nunknown user'],
    ['in a sentence of failure', 'Your message to user@example.com could not be delivered: unknown user'],
    ['quoted', '> <user@example.com>:\n> unknown user'],
  ])('is found %s', (_, text) => {
    const [finding] = read(`Hello,\n\n${text}\n`)
    expect(finding?.address).toBe('user@example.com')
    expect(finding?.text).toContain('unknown user')
  })

  it.each([
    ['who sent the message', 'The message from anna@contoso.com was returned.\n<user@example.com>: unknown'],
    [
      'who may be asked for help',
      '<user@example.com>: unknown\nPlease contact postmaster@example.com for help.',
    ],
    ['who stands in a header', '<user@example.com>: unknown\nFrom: other@example.com\nCc: other@example.com'],
  ])('is not %s', (_, text) => {
    expect(read(text).map(({ address }) => address)).toEqual(['user@example.com'])
  })

  it('may have been written to under another address', () => {
    expect(read('<user@example.com> (expanded from: <alias@example.com>): unknown')).toMatchObject([
      { address: 'user@example.com', intended: 'alias@example.com' },
    ])
  })
})

describe('several recipients', () => {
  it('have each what is said of it', () => {
    expect(
      saidOf('<one@example.com>:\n550 5.1.1 unknown user\n\n<two@example.com>:\n452 4.2.2 full\n'),
    ).toEqual([
      ['one@example.com', '550 5.1.1 unknown user'],
      ['two@example.com', '452 4.2.2 full'],
    ])
  })

  it('share what is said behind the last of them', () => {
    expect(saidOf('<one@example.com>\n<two@example.com>\n\nThe mailbox is disabled.\n')).toEqual([
      ['one@example.com', 'The mailbox is disabled.'],
      ['two@example.com', 'The mailbox is disabled.'],
    ])
  })

  it('are known in a transcript by their whole address', () => {
    const text = [
      'ann@example.com',
      'joann@example.com',
      '',
      '----- Transcript -----',
      '550 5.1.1 <joann@example.com>... User unknown',
      '452 4.2.2 <ann@example.com>... Mailbox full',
    ].join('\n')
    const [ann, joann] = read(text)
    expect(ann?.text).not.toContain('550 5.1.1 <joann')
    expect(ann?.text).toContain('452 4.2.2 <ann@example.com>')
    expect(joann?.text).toContain('550 5.1.1 <joann@example.com>')
  })

  it('that are one in another case are one', () => {
    expect(read('<User@example.com>: 550 5.1.1 unknown\n<user@EXAMPLE.com>: 550 5.1.1 gone\n')).toHaveLength(
      1,
    )
  })
})

describe('a single address', () => {
  it('is told of by the words before it on its line', () => {
    const text = 'Receiver not found: user@example.com\n\nIt could not be delivered as addressed.\n'
    expect(read(text)[0]?.text).toContain('Receiver not found:')
  })

  it('is told of by the whole text where only a courtesy stands behind it', () => {
    const text =
      'The following destination addresses were unknown:\n\nuser@example.com\n\nPlease reply to the postmaster if you feel this to be in error.\n'
    expect(read(text)[0]?.text).toContain('addresses were unknown')
  })
})

it('a text that names nobody has no findings', () => {
  expect(read('Something went wrong.')).toEqual([])
})

it.each(['<u#@example.com>: 550 unknown', 'u#@example.com', 'RCPT TO:<u#@example.com> 550 5.1.1'])(
  'lines of %j are read in linear time',
  (line) => {
    const mail = (size: number) =>
      anatomyOf(HEADER + Array.from({ length: size }, (_, n) => line.replace('#', String(n))).join('\n'))
    expect(growth(mail, readFreeText, 200)).toBeLessThan(LINEAR)
  },
)
