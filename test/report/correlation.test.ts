import { describe, expect, it } from 'vitest'
import { correlate, type CorrelateOptions } from '../../src/report/correlation.ts'
import { anatomyOf, reportOf } from '../anatomy-of.ts'

const RETURNED =
  'Return-Path: <bounce+abc123@contoso.com>\nX-Campaign-Id: =?utf-8?Q?Fr=C3=BChling?=\nFrom: a@contoso.com\n\nHi'

const find = (options: CorrelateOptions, header = 'To: owner@contoso.com', returned = RETURNED) =>
  correlate(
    anatomyOf(
      reportOf([['message/rfc822', returned]], { header: `From: MAILER-DAEMON@example.com\n${header}` }),
    ),
    options,
  )

describe("the sender's own fields", () => {
  it('come back decoded, by the name asked for', () => {
    expect(find({ headers: ['X-Campaign-Id', 'x-other'] })).toEqual({
      headers: { 'X-Campaign-Id': 'Frühling', 'x-other': null },
      token: null,
    })
  })

  it('may have any name', () => {
    const { headers } = find(
      { headers: ['__proto__', 'constructor'] },
      undefined,
      `__proto__: x\n${RETURNED}`,
    )
    expect(Object.entries(headers)).toEqual([
      ['__proto__', 'x'],
      ['constructor', null],
    ])
  })

  it('are null where nothing came back', () => {
    expect(correlate(anatomyOf('From: a\n\nHi'), { headers: ['X-Campaign-Id'] }).headers).toEqual({
      'X-Campaign-Id': null,
    })
  })
})

describe('the token of a VERP address', () => {
  const verp = 'bounce+{token}@contoso.com'

  it.each(['To', 'Delivered-To', 'X-Original-To', 'Envelope-To'])('is found in %s of the report', (name) => {
    expect(find({ verp }, `${name}: <Bounce+XyZ9@CONTOSO.com>`).token).toBe('XyZ9')
  })

  it('is found in the reverse-path of the returned message', () => {
    expect(find({ verp }).token).toBe('abc123')
  })

  it('is null where no address has the pattern', () => {
    expect(find({ verp: 'other+{token}@contoso.com' }).token).toBeNull()
    expect(find({ verp: 'bounce+abc123{token}@contoso.com' }).token).toBeNull()
  })

  it('may be the whole local part, and hold an address itself', () => {
    expect(find({ verp: '{token}@bounce.contoso.com' }, 'To: bob=example.com@bounce.contoso.com').token).toBe(
      'bob=example.com',
    )
  })
})

describe('an option that can not be one is refused', () => {
  it.each(['bounce@contoso.com', '{token}{token}', '', 7, null])('verp: %j', (verp) => {
    expect(() => find({ verp: verp as string })).toThrow(
      new TypeError('options.correlate.verp: expected an address with {token} in it once'),
    )
  })

  it.each([['X-Campaign-Id'], [[7]], [['']], [{}]])('headers: %j', (headers) => {
    expect(() => find({ headers: headers as string[] })).toThrow(
      new TypeError('options.correlate.headers: expected names of header fields'),
    )
  })
})
