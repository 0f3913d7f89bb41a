import { describe, expect, it } from 'vitest'
import { recipientStatus } from '../../src/report/recipient-status.ts'

describe('the status of a recipient', () => {
  it('is null wherever nothing is known', () => {
    expect(recipientStatus({ origin: 'human-part' })).toEqual({
      address: null,
      intended: null,
      status: null,
      replyCode: null,
      reply: null,
      emitter: null,
      finalRecipient: null,
      originalRecipient: null,
      action: null,
      statusField: null,
      diagnosticCode: null,
      remoteMta: null,
      lastAttemptDate: null,
      finalLogId: null,
      willRetryUntil: null,
      origins: { address: null, intended: null, status: null, reply: null },
    })
  })

  it('says where each value comes from', () => {
    const known = {
      address: 'a@example.com',
      intended: 'b@example.com',
      status: '5.1.1',
      reply: '550 5.1.1 No',
    }
    expect(recipientStatus({ ...known, origin: 'header', replyOrigin: 'human-part' }).origins).toEqual({
      address: 'header',
      intended: 'header',
      status: 'human-part',
      reply: 'human-part',
    })
    expect(
      recipientStatus({
        ...known,
        statusField: '5.1.1',
        origin: 'delivery-status',
        intendedOrigin: 'original',
      }).origins,
    ).toEqual({
      address: 'delivery-status',
      intended: 'original',
      status: 'delivery-status',
      reply: 'delivery-status',
    })
  })

  it('names who refused, by the host first, by the words else', () => {
    const remoteMta = { type: 'dns', value: 'gmail-smtp-in.l.google.com' }
    const diagnosticCode = { type: 'smtp', value: '550 5.1.1 aka.ms/EXOSmtpErrors' }
    const emitter = (known: object) => recipientStatus({ origin: 'delivery-status', ...known }).emitter
    expect(emitter({ remoteMta, diagnosticCode })).toBe('gmail')
    expect(emitter({ diagnosticCode })).toBe('exchange-online')
    expect(emitter({ reply: '550 5.1.1 no such user - gsmtp' })).toBe('gmail')
    expect(emitter({ reply: '550 5.1.1 no such user' })).toBeNull()
  })
})
