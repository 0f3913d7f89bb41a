import { describe, expect, test } from 'vitest'
import type { Send, Tenant } from '../../../src/policy/index.ts'
import { limitForLicenses } from '../../../src/policy/rules/terrl.ts'
import { AT, findingOf, hours, mail, profileOf, sendOf } from '../example.ts'
import { testFreeAgain, testWindow, type WindowCase } from '../window-table.ts'

const terrlOf = (tenant: Partial<Tenant>, sends: Send[] = [], at = AT) =>
  findingOf(profileOf({ at, tenant, sends }), 'terrl')

describe('the published examples of the limit', () => {
  test.each([
    [1, 10_000],
    [2, 10_312],
    [10, 12_006],
    [25, 14_259],
    [100, 22_059],
    [1000, 72_446],
    [10_000, 324_979],
    [100_000, 1_590_639],
  ])('%i licences may send to %i external recipients', (licenses, limit) => {
    expect(limitForLicenses(licenses)).toBe(limit)
    expect(terrlOf({ licenses })).toMatchObject({ limit, code: '5.7.233', basis: 'documented' })
  })
})

describe('a paid tenant', () => {
  const paid: WindowCase = {
    limit: 22_059,
    window: '24 h',
    judge: (count, time) => terrlOf({}, [mail(count, time)]),
    reached: { now: 'blocked', later: 'at-risk' },
  }
  testWindow(paid)
  testFreeAgain(paid)
})

describe('a trial tenant', () => {
  const trial: WindowCase = {
    limit: 5000,
    window: '24 h',
    judge: (count, time) => terrlOf({ plan: 'trial' }, [mail(count, time)]),
    reached: { now: 'blocked', later: 'at-risk' },
  }
  testWindow(trial)

  test('gets 5.7.232, whatever licences it tries', () => {
    expect(terrlOf({ plan: 'trial', licenses: 300 })).toMatchObject({ code: '5.7.232', limit: 5000 })
  })
})

describe('what counts', () => {
  test.each([
    ['mailbox', 10],
    ['connector', 10],
    ['forwarding', 10],
    ['smtp-auth', 10],
    ['hve', 0],
    ['acs', 0],
  ] as const)('external recipients by the route %s: %i of 10', (route, used) => {
    expect(terrlOf({}, [mail(10, { route })]).used).toBe(used)
  })

  test('each recipient of a message, but none within the tenant', () => {
    const send = sendOf({ messages: 2, externalRecipients: 30, internalRecipients: 400 })
    expect(terrlOf({}, [send]).used).toBe(30)
  })

  test('mail of every domain of the tenant, accepted or not', () => {
    expect(terrlOf({}, [mail(3), mail(4, { domain: 'fabrikam.com', route: 'connector' })]).used).toBe(7)
  })
})

describe('enforcement', () => {
  const over = [mail(2_000_000)]

  test.each([
    [1, '2025-02-24T00:00:00Z', 'blocked'],
    [2, '2025-04-02T23:59:59Z', 'watch'],
    [2, '2025-04-03T00:00:00Z', 'blocked'],
    [25, '2025-04-03T00:00:00Z', 'blocked'],
    [26, '2025-04-17T23:59:59Z', 'watch'],
    [26, '2025-04-18T00:00:00Z', 'blocked'],
    [200, '2025-04-18T00:00:00Z', 'blocked'],
    [201, '2025-04-27T23:59:59Z', 'watch'],
    [201, '2025-04-28T00:00:00Z', 'blocked'],
    [500, '2025-04-28T00:00:00Z', 'blocked'],
    [501, '2026-11-22T12:00:00Z', 'at-risk'],
  ] as const)('over the limit with %i licences at %s: %s', (licenses, at, verdict) => {
    const sends = over.map((send) => ({
      ...send,
      start: new Date(Date.parse(at) - 1000).toISOString(),
      end: at,
    }))
    expect(terrlOf({ licenses }, sends, at).verdict).toBe(verdict)
  })

  test('above 500 licences the finding says that enforcement is paused', () => {
    expect(terrlOf({ licenses: 501 }).why).toContain('last reported as paused')
  })

  test('what Get-LimitsEnforcementStatus shows is taken for the tenant', () => {
    const sends = [mail(9000)]
    expect(terrlOf({ licenses: 600, terrl: { enforced: true, threshold: 8000 } }, sends)).toMatchObject({
      verdict: 'blocked',
      limit: 8000,
      basis: 'configured',
    })
    expect(terrlOf({ terrl: { enforced: false, threshold: 8000 } }, sends).verdict).toBe('watch')
  })

  test('a threshold of 0 refuses everything', () => {
    expect(terrlOf({ terrl: { threshold: 0 } }, [mail(1)])).toMatchObject({ verdict: 'blocked', share: null })
    expect(terrlOf({ terrl: { threshold: 0 } }).verdict).toBe('clear')
  })

  test('GCC came on 2025-07-30, and other government clouds are not confirmed', () => {
    const at = (text: string) => [mail(30_000, { start: '2025-07-01T00:00:00Z', end: text })]
    expect(terrlOf({ cloud: 'gcc' }, at('2025-07-01T12:00:00Z'), '2025-07-01T12:00:00Z').verdict).toBe(
      'watch',
    )
    expect(terrlOf({ cloud: 'gcc' }, over).verdict).toBe('blocked')
    expect(terrlOf({ cloud: 'gcc-high' }, over).verdict).toBe('at-risk')
  })
})

describe('the ramp of young tenants, of which only third parties tell', () => {
  const young = (days: number, youngTenantRamp?: boolean) =>
    findingOf(
      profileOf({
        tenant: { createdAt: hours(-24 * days) },
        ...(youngTenantRamp === undefined ? {} : { settings: { youngTenantRamp } }),
      }),
      'terrl',
    )

  test('is not applied unless asked for', () => {
    expect(young(3)).toMatchObject({ limit: 22_059, basis: 'documented' })
  })

  test.each([
    [30, 2206],
    [31, 5515],
    [60, 5515],
    [61, 22_059],
  ])('on day %i the limit is %i', (days, limit) => {
    expect(young(days, true).limit).toBe(limit)
  })

  test('is not called documented', () => {
    expect(young(3, true).basis).toBe('unpublished')
  })
})
