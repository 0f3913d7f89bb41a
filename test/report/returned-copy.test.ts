import { describe, expect, it } from 'vitest'
import { partReturnedCopy } from '../../src/report/returned-copy.ts'
import { growth, LINEAR } from '../growth.ts'

const HEADER =
  'Received: from a by b\nFrom: anna@contoso.com\nTo: user@example.com\nSubject: Offer\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\nHello'

const part = (between: string, copy = HEADER) => partReturnedCopy(`It failed: 550 No.\n\n${between}\n${copy}`)

describe('a copy of the message', () => {
  it.each([
    '------ This is a copy of the message, including all the headers. ------',
    '--- Below this line is a copy of the message.',
    '----- Original message follows -----',
    '   ----- Unsent message follows -----',
    '===== Message header follows =====',
    'Original message headers:',
    '| Message text follows: |',
    'A copy of your message is attached:',
    'Ursprüngliche Nachrichtenkopfzeilen:',
    'Kopie der Nachricht inklusive aller Kopfzeilen',
    'Encabezados de mensaje originales:',
    'Cabeçalhos originais da mensagem:',
    'Oorspronkelijke berichtkoppen:',
    'Ursprungshuvuden:',
    'En-têtes de message d’origine :',
    'Intestazioni originali del messaggio:',
  ])('begins behind %j', (line) => {
    expect(part(line)).toEqual({ report: 'It failed: 550 No.\n\n', copy: HEADER })
  })

  it('begins where nothing but its header fields announces it', () => {
    expect(part('')).toEqual({ report: 'It failed: 550 No.\n\n\n', copy: HEADER })
    expect(part('', HEADER.replaceAll(/^/gm, '> ')).copy).toBe(HEADER.replaceAll(/^/gm, '> '))
  })

  it('may be announced, and not come', () => {
    expect(part('Original message follows', '').report).toBe('It failed: 550 No.\n\n')
  })

  it.each([
    ['words about one', 'Your original message was sent on Monday.'],
    ['an announcement of something else', 'Original message\n\nThis one was rejected.\nAnd so on.'],
    ['two fields of a header', 'From: anna@contoso.com\nSubject: Offer\n\nend'],
    ['fields of a status part', 'Final-Recipient: a\nAction: failed\nStatus: 5.1.1\nRemote-MTA: b'],
  ])('is not %s', (_, text) => {
    const whole = `It failed.\n\n${text}`
    expect(partReturnedCopy(whole)).toEqual({ report: whole, copy: null })
  })

  it('is not the whole text: what begins with a header is the report itself', () => {
    expect(partReturnedCopy(HEADER)).toEqual({ report: HEADER, copy: null })
  })
})

it.each(['original message\n', '- é ---\n', 'Received: a\n', '\n', 'From: a\n', '-', '> '])(
  'a text of nothing but %j is parted in linear time',
  (unit) => {
    expect(growth((size) => unit.repeat(size), partReturnedCopy, 500)).toBeLessThan(LINEAR)
  },
)
