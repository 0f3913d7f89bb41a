import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { signVerp, verifyVerp } from '../../src/authenticity/verp.ts'
import { correlate } from '../../src/report/correlation.ts'
import type { Anatomy } from '../../src/report/anatomy.ts'
import { Header } from '../../src/message/header.ts'

const pattern = 'bounces+{token}@example.com'
const secret = '0123456789abcdef0123456789abcdef'
const at = '2026-11-22T12:30:00Z'
const later = '2026-11-24T00:00:00Z'

const RUNS = { numRuns: 200 }
const token = fc.stringMatching(/^[a-z0-9_=-]{1,15}(?:\.[a-z0-9_=-]{1,15})?$/)
const address = fc
  .tuple(fc.stringMatching(/^[A-Za-z0-9.+'_-]{1,40}$/), fc.constantFrom('example.org', 'bücher.example'))
  .map(([local, domain]) => `${local}@${domain}`)
const instant = fc
  .integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2089, 0, 1) })
  .map((time) => new Date(time).toISOString())

describe('signVerp', () => {
  test('puts version, kind, hour, signature and token in place of {token}', async () => {
    // 20,779 days and 12 hours since 1970 are 498,708 hours: 15, 7, 0, 20 in base 32.
    const head = '1tphau'
    const mac = createHmac('sha256', secret).update(`verp ${head} k3f9a2`).digest().subarray(0, 10)
    const bits = [...mac].map((octet) => octet.toString(2).padStart(8, '0')).join('')
    const written = bits
      .match(/.{5}/g)!
      .map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five, 2)])
      .join('')
    expect(await signVerp({ pattern, token: 'k3f9a2', secret, at })).toBe(
      `bounces+${head}${written}k3f9a2@example.com`,
    )
  })

  test('is of one length for every recipient, and does not show it', async () => {
    const short = await signVerp({ pattern, address: 'a@example.org', secret, at })
    const long = await signVerp({ pattern, address: `${'anna'.repeat(16)}@example.org`, secret, at })
    expect(long).toHaveLength(short.length)
    expect(long).not.toContain('anna')
  })

  test('makes a local part of up to 64 octets, and no longer', async () => {
    const fits = await signVerp({ pattern, token: 'x'.repeat(34), secret, at })
    expect(fits.indexOf('@')).toBe(64)
    await expect(signVerp({ pattern, token: 'x'.repeat(35), secret, at })).rejects.toThrow(
      new TypeError(
        'options.token: makes a local part of 65 octets, 64 are allowed (RFC 5321 section 4.5.3.1.1)',
      ),
    )
    const wide = `${'b'.repeat(50)}+{token}@example.com`
    await expect(signVerp({ pattern: wide, address: 'anna@example.org', secret, at })).rejects.toThrow(
      /^options\.pattern: makes a local part of 73 octets/,
    )
  })

  test.each([
    [{ pattern: 'bounces@example.com', token: 'k', secret, at }, 'options.pattern'],
    [{ pattern: '{token}{token}@example.com', token: 'k', secret, at }, 'options.pattern'],
    [{ pattern: 'bounces@{token}.example.com', token: 'k', secret, at }, 'options.pattern'],
    [{ pattern, token: 'K3', secret, at }, 'options.token'],
    [{ pattern, token: 'k.', secret, at }, 'options.token'],
    [{ pattern, token: 'k..3', secret, at }, 'options.token'],
    [{ pattern, token: '', secret, at }, 'options.token'],
    [{ pattern, address: 'anna', secret, at }, 'options.address'],
    [{ pattern, token: 'k', secret: 'short', at }, 'options.secret'],
    [{ pattern, token: 'k', secret: new Uint8Array(31), at }, 'options.secret'],
    [{ pattern, token: 'k', secret, at: '2026-11-22' }, 'options.at'],
    [{ pattern, token: 'k', secret, at: '1969-12-31T23:59:59Z' }, 'options.at'],
    [{ pattern, token: 'k', secret, at: '2090-01-01T00:00:00Z' }, 'options.at'],
    [{ pattern, token: 'k', secret, at, ttl: 3 }, 'options.ttl'],
    [{ pattern, token: 'k', secret }, 'options.at'],
    [{ pattern, secret, at }, 'options: expected either'],
    [{ pattern, token: 'k', address: 'anna@example.org', secret, at }, 'options: expected either'],
    [null, 'options'],
  ])('refuses %j, and names %s', async (options, path) => {
    const signing = signVerp(options as Parameters<typeof signVerp>[0])
    await expect(signing).rejects.toThrow(TypeError)
    await expect(signing).rejects.toThrow(path)
  })
})

describe('verifyVerp', () => {
  test('gives back the token and the hour in which it was signed', async () => {
    const signed = await signVerp({ pattern, token: 'k3f9a2', secret, at })
    expect(await verifyVerp(signed, { pattern, secret, at: later })).toEqual({
      valid: true,
      problem: null,
      token: 'k3f9a2',
      recipient: null,
      signedAt: '2026-11-22T12:00:00Z',
    })
  })

  test('tells for which of the recipients of a report it was signed', async () => {
    const signed = await signVerp({ pattern, address: 'Anna@Bücher.example', secret, at })
    const recipients = [null, 'ben@example.org', 'anna@xn--bcher-kva.example']
    expect(await verifyVerp(signed, { pattern, secret, at: later, recipients })).toMatchObject({
      valid: true,
      token: null,
      recipient: 'anna@xn--bcher-kva.example',
    })
    const others = await verifyVerp(signed, { pattern, secret, at: later, recipients: ['ben@example.org'] })
    expect(others).toMatchObject({ valid: false, problem: 'other-recipient', recipient: null })
    expect(await verifyVerp(signed, { pattern, secret, at: later })).toMatchObject({ valid: false })
  })

  test('takes what correlate finds in a report', async () => {
    const signed = await signVerp({ pattern, token: 'k3f9a2', secret, at })
    const header = new Header([{ name: 'To', value: `<${signed.toUpperCase()}>` }])
    const found = correlate({ header, original: null } as Anatomy, { verp: pattern })
    expect(found.token).not.toBeNull()
    expect(await verifyVerp(found.token, { secret, at: later })).toMatchObject({
      valid: true,
      token: 'k3f9a2',
    })
  })

  test('takes several secrets while they are being changed', async () => {
    const signed = await signVerp({ pattern, token: 'k', secret, at })
    const fresh = new Uint8Array(32).fill(7)
    const check = (secrets: (string | Uint8Array)[]) =>
      verifyVerp(signed, { pattern, secret: secrets, at: later })
    expect(await check([fresh, secret])).toMatchObject({ valid: true })
    expect(await check([fresh])).toMatchObject({ valid: false, problem: 'wrong-signature', token: null })
  })

  test('a secret as text is its UTF-8', async () => {
    const umlauts = 'ä'.repeat(16)
    const signed = await signVerp({ pattern, token: 'k', secret: umlauts, at })
    const octets = new TextEncoder().encode(umlauts)
    expect(await verifyVerp(signed, { pattern, secret: octets, at: later })).toMatchObject({ valid: true })
  })

  test.each([
    ['2026-12-06T12:00:00Z', true, null],
    ['2026-12-06T12:00:01Z', false, 'expired'],
    ['2026-11-22T11:00:00Z', true, null],
    ['2026-11-22T10:59:59Z', false, 'not-yet-signed'],
  ])('at %s a signature of 12:00 on 22 November is valid: %s', async (at, valid, problem) => {
    const signed = await signVerp({ pattern, token: 'k', secret, at: '2026-11-22T12:00:00Z' })
    expect(await verifyVerp(signed, { pattern, secret, at })).toMatchObject({ valid, problem, token: 'k' })
  })

  test.each([
    null,
    '',
    'bounces@example.com',
    'bounces+k3f9a2@example.com',
    'bounces+@example.com',
    `other+1tphau${'a'.repeat(16)}k@example.com`,
    `bounces+1tphau${'a'.repeat(16)}k@example.org`,
    `bounces+2tphau${'a'.repeat(16)}k@example.com`,
    `bounces+1tphau${'a'.repeat(16)}@example.com`,
    `bounces+1aphau${'a'.repeat(16)}k@example.com`,
    `bounces+1tphau${'a'.repeat(16)}k..k@example.com`,
  ])('finds no token in %s', async (address) => {
    expect(await verifyVerp(address, { pattern, secret, at })).toEqual({
      valid: false,
      problem: 'no-token',
      token: null,
      recipient: null,
      signedAt: null,
    })
  })

  test.each([
    [7, { secret, at }, 'address'],
    ['a@example.com', { secret, at }, 'options.pattern'],
    ['1t', { secret: [], at }, 'options.secret'],
    ['1t', { secret: [secret, 'short'], at }, 'options.secret'],
    ['1t', { secret, at, maxAgeDays: 0 }, 'options.maxAgeDays'],
    ['1t', { secret, at, recipients: [1] }, 'options.recipients'],
    ['1t', { secret, at, maxAge: 1 }, 'options.maxAge: no such field'],
  ])('refuses %j with %j, and names %s', async (address, options, path) => {
    const verifying = verifyVerp(address as string, options as Parameters<typeof verifyVerp>[1])
    await expect(verifying).rejects.toThrow(TypeError)
    await expect(verifying).rejects.toThrow(path)
  })
})

describe('for every token, recipient and moment', () => {
  test('what is signed is verified, in whatever case it comes back', async () => {
    await fc.assert(
      fc.asyncProperty(token, instant, fc.boolean(), async (token, at, isLoud) => {
        const signed = await signVerp({ pattern, token, secret, at })
        const back = isLoud ? signed.toUpperCase() : signed
        expect(await verifyVerp(back, { pattern, secret, at })).toMatchObject({ valid: true, token })
      }),
      RUNS,
    )
    await fc.assert(
      fc.asyncProperty(address, instant, async (address, at) => {
        const signed = await signVerp({ pattern, address, secret, at })
        const check = await verifyVerp(`<${signed}>`, { pattern, secret, at, recipients: [address] })
        expect(check).toMatchObject({ valid: true, recipient: address })
      }),
      RUNS,
    )
  })

  test('an address that was signed is one that mail systems take', async () => {
    await fc.assert(
      fc.asyncProperty(token, instant, async (token, at) => {
        const signed = await signVerp({ pattern, token, secret, at })
        expect(signed).toMatch(/^[a-z0-9_=+-]+(?:\.[a-z0-9_=+-]+)*@example\.com$/)
        expect(signed.indexOf('@')).toBeLessThanOrEqual(64)
      }),
      RUNS,
    )
  })

  test('one character changed anywhere is refused', async () => {
    const alphabet = [...'abcdefghijklmnopqrstuvwxyz0123456789-_=.+\u212Aſ']
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          token.map((token) => ({ token })),
          address.map((address) => ({ address })),
        ),
        fc.nat(),
        fc.constantFrom(...alphabet),
        async (what, place, character) => {
          const signed = await signVerp({ pattern, ...what, secret, at })
          const spot = place % signed.length
          fc.pre(signed[spot] !== character)
          const altered = signed.slice(0, spot) + character + signed.slice(spot + 1)
          const recipients = 'address' in what ? [what.address] : []
          expect((await verifyVerp(altered, { pattern, secret, at, recipients })).valid).toBe(false)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('a letter that only Unicode folds to one of ours is another', async () => {
    const signed = await signVerp({ pattern, token: 'kkk', secret, at })
    const check = await verifyVerp(signed.replace('kkk', 'kk\u212A'), { pattern, secret, at })
    expect(check).toMatchObject({ valid: false, problem: 'no-token' })
  })

  test('a character dropped or put in is refused', async () => {
    await fc.assert(
      fc.asyncProperty(token, fc.nat(), fc.boolean(), async (token, place, isDropped) => {
        const signed = await signVerp({ pattern, token, secret, at })
        const local = signed.slice(0, signed.indexOf('@'))
        const spot = 'bounces+'.length + (place % (local.length - 'bounces+'.length))
        const altered = isDropped
          ? local.slice(0, spot) + local.slice(spot + 1)
          : `${local.slice(0, spot)}a${local.slice(spot)}`
        fc.pre(altered !== local)
        const check = await verifyVerp(`${altered}@example.com`, { pattern, secret, at })
        expect(check.valid).toBe(false)
      }),
      RUNS,
    )
  })

  test('after its days it is refused', async () => {
    await fc.assert(
      fc.asyncProperty(token, fc.integer({ min: 1, max: 100 }), fc.nat(1e9), async (token, days, seconds) => {
        const signed = await signVerp({ pattern, token, secret, at })
        const end = Date.parse('2026-11-22T12:00:00Z') + days * 86_400_000
        const check = (time: number) =>
          verifyVerp(signed, { pattern, secret, at: new Date(time).toISOString(), maxAgeDays: days })
        expect(await check(end)).toMatchObject({ valid: true })
        expect(await check(end + (seconds + 1) * 1000)).toMatchObject({ valid: false, problem: 'expired' })
      }),
      RUNS,
    )
  })

  test('another key does not make the same signature', async () => {
    await fc.assert(
      fc.asyncProperty(token, fc.uint8Array({ minLength: 32, maxLength: 64 }), async (token, other) => {
        const signed = await signVerp({ pattern, token, secret: other, at })
        expect(await verifyVerp(signed, { pattern, secret, at })).toMatchObject({
          problem: 'wrong-signature',
        })
      }),
      RUNS,
    )
  })
})
