import { describe, expect, it } from 'vitest'
import { readDisposition } from '../../src/report/disposition.ts'

const read = (fields: Record<string, string>) => readDisposition(new Map(Object.entries(fields)))

describe('a disposition notification (RFC 8098)', () => {
  it('is read in full', () => {
    expect(
      read({
        'reporting-ua': 'mail.example.com; Mailer 1.0',
        'original-recipient': 'rfc822; alias@example.com',
        'final-recipient': 'rfc822; <user@example.com>',
        'original-message-id': '<1@example.org>',
        'disposition': 'manual-action/MDN-sent-manually; displayed/error, expired',
        'error': 'none',
      }),
    ).toEqual({
      actionMode: 'manual-action',
      sendingMode: 'mdn-sent-manually',
      type: 'displayed',
      modifiers: ['error', 'expired'],
      reportingUa: 'mail.example.com; Mailer 1.0',
      finalRecipient: 'user@example.com',
      originalRecipient: 'alias@example.com',
      originalMessageId: '<1@example.org>',
      error: 'none',
    })
  })

  it('is null where nothing is said', () => {
    expect(read({})).toEqual({
      actionMode: null,
      sendingMode: null,
      type: null,
      modifiers: [],
      reportingUa: null,
      finalRecipient: null,
      originalRecipient: null,
      originalMessageId: null,
      error: null,
    })
  })

  it.each([
    [
      'automatic-action / MDN-sent-automatically ;  deleted',
      'automatic-action',
      'mdn-sent-automatically',
      'deleted',
    ],
    [
      'AUTOMATIC-ACTION/MDN-SENT-AUTOMATICALLY;PROCESSED',
      'automatic-action',
      'mdn-sent-automatically',
      'processed',
    ],
    ['manual-action/MDN-sent-manually;', 'manual-action', 'mdn-sent-manually', null],
    ['displayed', 'displayed', null, null],
  ])('of %j has its modes and its type in lower case', (disposition, actionMode, sendingMode, type) => {
    expect(read({ disposition })).toMatchObject({ actionMode, sendingMode, type, modifiers: [] })
  })
})
