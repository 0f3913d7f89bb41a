import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainChange, predictBlocking, type Profile } from '../../src/policy/index.ts'
import { hours, mail, profileOf } from './example.ts'
import { profile } from './profile-arbitrary.ts'

describe('a change', () => {
  test('registering a domain turns what it is at risk of', () => {
    const before = profileOf({ sends: [mail(4000, { domain: 'fabrikam.com', route: 'connector' })] })
    const after = { ...before, domains: [...before.domains, { name: 'fabrikam.com', accepted: true }] }
    expect(explainChange(before, after)).toMatchObject({
      verdict: { before: 'at-risk', after: 'clear' },
      turned: [
        {
          rule: 'unregistered-domain-relay',
          code: '5.7.750',
          turn: 'better',
          before: { verdict: 'at-risk', used: 4000, limit: 100 },
          after: { verdict: 'clear', used: 0, limit: 1000 },
        },
      ],
    })
  })

  test('more licences turn the limit of the tenant, also from a trial', () => {
    const sends = [mail(11_000)]
    const [one, ten, trial] = [
      profileOf({ tenant: { licenses: 1 }, sends }),
      profileOf({ tenant: { licenses: 10 }, sends }),
      profileOf({ tenant: { plan: 'trial' }, sends }),
    ]
    const terrl = {
      rule: 'terrl',
      turn: 'better',
      before: { verdict: 'blocked' },
      after: { verdict: 'watch' },
    }
    expect(explainChange(one, ten).turned).toMatchObject([terrl])
    expect(explainChange(trial, ten).turned.filter(({ rule }) => rule === 'terrl')).toMatchObject([terrl])
  })

  test('spreading a send over three days turns it too', () => {
    const before = profileOf({ planned: [mail(30_000, { start: hours(1), end: hours(2) })] })
    const after = profileOf({ planned: [mail(30_000, { start: hours(1), end: hours(73) })] })
    expect(explainChange(before, after)).toMatchObject({
      verdict: { before: 'at-risk', after: 'clear' },
      turned: [{ rule: 'terrl', turn: 'better', before: { used: 30_000 }, after: { used: 10_000 } }],
    })
  })

  test('what gets worse comes first', () => {
    const before = profileOf({ sends: [mail(100, { domain: 'contoso.onmicrosoft.com', route: 'mailbox' })] })
    const after = profileOf({ known: [{ code: '5.7.705' }] })
    expect(explainChange(before, after).turned.map(({ rule, turn }) => [rule, turn])).toEqual([
      ['known-block', 'worse'],
      ['unregistered-domain-relay', 'better'],
      ['moera', 'better'],
    ])
  })

  test('each profile is checked, and named', () => {
    const wrong = { ...profileOf(), at: 'now' }
    expect(() => explainChange(profileOf(), wrong)).toThrow(/^after\.at: /)
    expect(() => explainChange(wrong, profileOf())).toThrow(/^before\.at: /)
  })
})

test('no change turns nothing, and the way back turns the other way', () => {
  fc.assert(
    fc.property(profile, profile, (one: Profile, other: Profile) => {
      expect(explainChange(one, one).turned).toEqual([])
      const [there, back] = [explainChange(one, other), explainChange(other, one)]
      expect(there.verdict).toEqual({
        before: predictBlocking(one).verdict,
        after: predictBlocking(other).verdict,
      })
      const count = (change: typeof there, turn: string) =>
        change.turned.filter((one) => one.turn === turn).length
      expect(count(there, 'better')).toBe(count(back, 'worse'))
      expect(count(there, 'worse')).toBe(count(back, 'better'))
    }),
  )
})
