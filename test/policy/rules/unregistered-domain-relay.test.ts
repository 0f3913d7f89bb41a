import { describe, expect, test } from 'vitest'
import type { Profile, Route } from '../../../src/policy/index.ts'
import { predictBlocking } from '../../../src/policy/index.ts'
import { findingOf, hours, mail, profileOf, sendOf } from '../example.ts'
import { testFreeAgain, testWindow, type WindowCase } from '../window-table.ts'

const rule = 'unregistered-domain-relay'
const foreign = (count: number, given = {}) =>
  mail(count, { domain: 'fabrikam.com', route: 'connector', ...given })
const own = (count: number, given = {}) => mail(count, { route: 'connector', ...given })
const judge = (sends: Profile['sends'], given: Partial<Profile> = {}) =>
  findingOf(profileOf({ sends, ...given } as Profile), rule)

describe('a hybrid server that relays 4,000 messages of two unregistered domains', () => {
  const sends = [
    foreign(2500, { start: hours(-6), end: hours(-4) }),
    foreign(1500, { domain: 'northwind.example', start: hours(-4), end: hours(-1) }),
  ]
  const domains = profileOf().domains

  test('puts its tenant at risk of 5.7.750', () => {
    const forecast = predictBlocking(profileOf({ sends }))
    expect(forecast).toMatchObject({ verdict: 'at-risk', expects: ['5.7.750'] })
    expect(forecast.findings[0]).toMatchObject({ rule, code: '5.7.750', used: 4000, basis: 'unpublished' })
  })

  test('does so no longer once both domains are registered', () => {
    const registered = [
      { name: 'fabrikam.com', accepted: true },
      { name: 'northwind.example', accepted: true },
    ]
    const forecast = predictBlocking(profileOf({ sends, domains: [...domains, ...registered] }))
    expect(forecast).toMatchObject({ verdict: 'clear', expects: [] })
  })

  test('still does with one of them registered, or both verified but not accepted', () => {
    const one = [...domains, { name: 'fabrikam.com', accepted: true }]
    const verified = [
      ...domains,
      { name: 'fabrikam.com', accepted: false, verified: true },
      { name: 'northwind.example', accepted: false, verified: true },
    ]
    expect(predictBlocking(profileOf({ sends, domains: one })).verdict).toBe('at-risk')
    expect(judge(sends, { domains: verified }).steps.join()).toContain(
      'fabrikam.com and northwind.example is verified',
    )
  })

  test('never claims a number of Microsoft', () => {
    expect(judge(sends).why).toContain('Microsoft does not publish')
  })
})

describe('the number of messages', () => {
  const besideMuch: WindowCase = {
    limit: 1000,
    window: '24 h',
    judge: (count, time) =>
      judge([foreign(count, time), own(100_000, { start: hours(-30), end: hours(60) })]),
    reached: { now: 'at-risk', later: 'at-risk' },
  }
  testWindow(besideMuch)
  testFreeAgain(besideMuch)
})

describe('the share of all mail', () => {
  test.each([
    [299, 300, 'watch'],
    [300, 300, 'at-risk'],
    [301, 300, 'at-risk'],
    [99, 0, 'watch'],
    [100, 0, 'at-risk'],
    [100, 100, 'at-risk'],
    [100, 101, 'watch'],
  ] as const)('%i messages beside %i of registered domains: %s', (unregistered, registered, verdict) => {
    expect(judge([foreign(unregistered), own(registered)]).verdict).toBe(verdict)
  })

  test('is a setting', () => {
    const settings = { unregisteredDomains: { share: 0.2 } }
    expect(judge([foreign(100), own(400)], { settings }).verdict).toBe('at-risk')
    expect(judge([foreign(100), own(401)], { settings }).verdict).toBe('watch')
  })

  test('is looked at in every window: what else is sent at other times does not help', () => {
    const later = own(5000, { start: hours(30), end: hours(31) })
    expect(judge([foreign(150), later])).toMatchObject({ verdict: 'at-risk', limit: 100 })
  })

  test('is not raised by registered mail that leaves the window before more is planned', () => {
    const morning = own(2000, { start: hours(-8), end: hours(-6) })
    const evening = foreign(150, { start: hours(-2), end: hours(-1) })
    expect(judge([morning, evening])).toMatchObject({ verdict: 'clear', used: 150, limit: 1000 })
  })

  test('between two sends it is reached when enough of the other mail has left', () => {
    // 300 registered messages leave evenly from 24 h to 27 h after they began; at half of that 150 are left.
    const finding = judge([
      own(300, { start: hours(0), end: hours(3) }),
      foreign(150, { start: hours(3), end: hours(4) }),
    ])
    expect(finding).toMatchObject({ verdict: 'at-risk', reachedAt: hours(25.5), used: 150 })
  })
})

describe('growth over the usual day', () => {
  const usual = (unregisteredMessagesPerDay: number) => ({
    tenant: { plan: 'paid', licenses: 100, usual: { unregisteredMessagesPerDay } } as const,
  })

  test.each([
    [199, 40, 'watch'],
    [200, 40, 'at-risk'],
    [99, 0, 'watch'],
    [100, 0, 'at-risk'],
    [999, 500, 'watch'],
    [1000, 500, 'at-risk'],
  ] as const)('%i messages where %i are usual: %s', (count, messages, verdict) => {
    expect(judge([foreign(count), own(50_000)], usual(messages)).verdict).toBe(verdict)
  })
})

describe('what counts', () => {
  test.each([
    ['mailbox', 200],
    ['connector', 200],
    ['forwarding', 200],
    ['smtp-auth', 200],
    ['direct-send', 0],
    ['hve', 0],
    ['acs', 0],
  ] as [Route, number][])('by the route %s: %i of 200 messages', (route, used) => {
    expect(judge([foreign(200, { route })]).used).toBe(used)
  })

  test('only messages that leave the tenant: a gateway hands in the mail of all the world', () => {
    const inbound = sendOf({
      domain: 'fabrikam.com',
      route: 'connector',
      messages: 9000,
      internalRecipients: 9000,
    })
    expect(judge([inbound]).used).toBe(0)
    expect(judge([{ ...inbound, externalRecipients: 7 }]).used).toBe(7)
  })

  test('a subdomain is registered with its parent only where subdomains match', () => {
    const sends = [foreign(200, { domain: 'news.contoso.com' })]
    const domains = (matchSubdomains: boolean) => [{ name: 'contoso.com', accepted: true, matchSubdomains }]
    expect(judge(sends, { domains: domains(false) }).used).toBe(200)
    expect(judge(sends, { domains: domains(true) }).used).toBe(0)
  })

  test('spelling does not: case, a trailing dot, the script of the name', () => {
    const domains = [{ name: 'Bücher.Example', accepted: true }]
    const spelled = ['xn--bcher-kva.example', 'BÜCHER.example.', 'bücher。example']
    expect(
      judge(
        spelled.map((domain) => foreign(100, { domain })),
        { domains },
      ).used,
    ).toBe(0)
  })
})
