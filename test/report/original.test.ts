import { describe, expect, it } from 'vitest'
import { headerOfCopy, originalOf, readOriginal } from '../../src/report/original.ts'
import { anatomyOf, reportOf } from '../anatomy-of.ts'
import { growth, LINEAR } from '../growth.ts'

const RETURNED = [
  'Message-ID: <2@contoso.com> (added by mx)',
  'In-Reply-To: <1@contoso.com>',
  'References: <0@contoso.com>',
  '  <1@contoso.com>',
  'Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=',
  'From: Anna <anna@contoso.com>',
  'To: user@example.com',
  'Date: Mon, 23 Nov 2026 10:00:00 +0100',
  'List-Id: The News <news.contoso.com>',
].join('\n')

const copied = (text: string) => readOriginal(headerOfCopy(text, 100_000))

describe('the returned message', () => {
  it('is read from its header', () => {
    const { headers, ...fields } = copied(RETURNED)!
    expect(fields).toEqual({
      messageId: '<2@contoso.com>',
      inReplyTo: '<1@contoso.com>',
      references: ['<0@contoso.com>', '<1@contoso.com>'],
      subject: 'Grüße',
      from: 'Anna <anna@contoso.com>',
      to: 'user@example.com',
      date: '2026-11-23T09:00:00Z',
      listId: 'news.contoso.com',
    })
    expect(headers.slice(0, 2)).toEqual([
      { name: 'Message-ID', value: '<2@contoso.com> (added by mx)' },
      { name: 'In-Reply-To', value: '<1@contoso.com>' },
    ])
    expect(headers).toHaveLength(8)
  })

  it('has nothing where its header says nothing', () => {
    expect(copied('X-A: 1')).toEqual({
      messageId: null,
      inReplyTo: null,
      references: [],
      subject: null,
      from: null,
      to: null,
      date: null,
      listId: null,
      headers: [{ name: 'X-A', value: '1' }],
    })
  })

  it('is null where there is no header', () => {
    expect([copied('no header here'), readOriginal(null)]).toEqual([null, null])
  })

  it.each([
    ['quoted', RETURNED.replaceAll(/^/gm, '> ')],
    ['behind bars', RETURNED.replaceAll(/^/gm, ' | ')],
    ['indented', RETURNED.replaceAll(/^(?=\S)/gm, '    ')],
  ])('may be %s', (_, text) => {
    expect(copied(text)).toMatchObject({ messageId: '<2@contoso.com>', subject: 'Grüße' })
  })
})

describe('a message that does not come back', () => {
  const described = (header: string, text: string) =>
    originalOf(anatomyOf(`From: a@example.com\n${header}\n\n${text}`))

  it('may be described in the text', () => {
    expect(
      described('X-A: 1', 'It failed.\n  Message-ID: <2@contoso.com>\n  Subject: Offer \n'),
    ).toMatchObject({
      messageId: '<2@contoso.com>',
      subject: 'Offer',
      headers: [],
    })
    expect(described('X-A: 1', 'The subject of the message is: Offer')).toMatchObject({
      messageId: null,
      subject: 'Offer',
    })
    expect(described('X-A: 1', 'It failed.\nBetreff: Angebot')?.subject).toBe('Angebot')
  })

  it('may be what the report is a reply to', () => {
    expect(described('In-Reply-To: <2@contoso.com>', 'It failed.')?.messageId).toBe('<2@contoso.com>')
  })

  it('may be named by a disposition notification', () => {
    const fields =
      'Original-Message-ID: <2@contoso.com>\nDisposition: manual-action/MDN-sent-manually; displayed'
    const mail = reportOf([['message/disposition-notification', fields]], {
      type: 'disposition-notification',
    })
    expect(originalOf(anatomyOf(mail))?.messageId).toBe('<2@contoso.com>')
  })

  it('is null where nothing is said of it', () => {
    expect(described('X-A: 1', 'It failed.')).toBeNull()
  })

  it('is looked for in linear time', () => {
    const blank = (size: number) => anatomyOf(`From: a@example.com\n\nx${'\n'.repeat(size)}y`)
    expect(growth(blank, originalOf, 900)).toBeLessThan(LINEAR)
  })
})
