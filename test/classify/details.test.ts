import { describe, expect, it } from 'vitest'
import { readDetails } from '../../src/classify/details.ts'

const detailsOf = (reply: string, recipient: string | null = null) => readDetails(reply, recipient)

describe('what else a refusal tells', () => {
  it.each([
    ['450 4.2.0 Greylisted for 5 minutes', 300],
    ['451 4.7.1 Please try again in 30 seconds', 30],
    ['421 Try again after 2 hours', 7200],
    ['450 please retry in an hour', 3600],
    ['451 Greylisting in action, please come back in 00:04:32', null],
    ['451 please try again in 00:04:32', 272],
    ['550 5.1.1 User unknown', null],
  ])('the time to wait: %s', (reply, seconds) => {
    expect(detailsOf(reply).retryAfter).toBe(seconds)
  })

  it('names the block list, and its page with the address filled in', () => {
    const { ip, blockList } = detailsOf('554 5.7.1 Client host [192.0.2.4] blocked using zen.spamhaus.org')
    expect(ip).toBe('192.0.2.4')
    expect(blockList).toMatchObject({
      id: 'spamhaus',
      lookUp: 'https://check.spamhaus.org/query/ip/192.0.2.4',
    })
  })

  it('gives no page where the address to look up is not named', () => {
    expect(detailsOf('554 blocked using zen.spamhaus.org').blockList).toMatchObject({
      id: 'spamhaus',
      lookUp: null,
    })
  })

  it.each([
    ['550 [2001:db8::25] has no PTR record', '2001:db8::25'],
    ['550 203.0.113.9 rejected', '203.0.113.9'],
    ['550 5.7.1 version 15.20.7409.12 refused', null],
    ['550 at 10:22:33 today', null],
  ])('the client address: %s', (reply, ip) => {
    expect(detailsOf(reply).ip).toBe(ip)
  })

  it.each([
    [
      '552 5.3.4 Message size 12345678 exceeds size limit 10485760 of server',
      10_485_760,
      12_345_678,
      'bytes',
    ],
    ['552 message size exceeds maximum of 25 MB', 26_214_400, null, 'bytes'],
    ['452 4.5.3 Too many recipients, limit 100 recipients', 100, null, 'recipients'],
    ['421 max 5 connections', 5, null, 'connections'],
  ])('a stated limit: %s', (reply, limit, observed, unit) => {
    expect(detailsOf(reply).limit).toEqual({ limit, observed, unit })
  })

  it('takes the new address of a moved mailbox, never the old one', () => {
    const reply = '551 <old@example.com> has moved; please try <new@example.org>'
    expect(detailsOf(reply, 'old@example.com').newAddress).toBe('new@example.org')
    expect(detailsOf('550 <old@example.com> User unknown', 'old@example.com').newAddress).toBeNull()
  })

  it('tells the verdicts of SPF, DKIM and DMARC apart', () => {
    const reply = '550-5.7.26 SPF [example.com] with ip: [192.0.2.1] = did not pass, DKIM = pass, DMARC none'
    expect(detailsOf(reply)).toMatchObject({ spf: 'fail', dkim: 'pass', dmarc: 'none' })
    expect(detailsOf('550 5.7.1 message does not pass DMARC evaluation')).toMatchObject({
      spf: null,
      dmarc: 'fail',
    })
  })

  it('lists pages once, without the full stop behind them', () => {
    const reply = '550 See https://example.com/why?id=1. Again: https://example.com/why?id=1'
    expect(detailsOf(reply).urls).toEqual(['https://example.com/why?id=1'])
  })

  it('keeps what a support case with Microsoft asks for', () => {
    const reply =
      '550 5.7.711 Access denied, bad inbound connector. AS(2204) [AM9EUR05FT045.eop-eur05.prod.protection.outlook.com 2026-10-13T08:14:31.123Z 08DBEC564562FCD2]'
    expect(detailsOf(reply).microsoft).toEqual({
      tokens: ['AS(2204)'],
      server: 'AM9EUR05FT045.eop-eur05.prod.protection.outlook.com',
      at: '2026-10-13T08:14:31.123Z',
      correlationId: '08DBEC564562FCD2',
    })
    expect(detailsOf('550 5.1.1 User unknown').microsoft).toBeNull()
  })

  it('keeps a token in brackets, whatever else the reply says', () => {
    const reply = '550 5.7.1 Service unavailable, Client host [192.0.2.4] blocked using Spamhaus (AS16012611)'
    expect(detailsOf(reply).microsoft?.tokens).toEqual(['AS16012611'])
  })
})
