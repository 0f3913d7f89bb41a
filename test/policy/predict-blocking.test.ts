import { describe, expect, test } from 'vitest'
import { predictBlocking } from '../../src/policy/index.ts'
import { hours, mail, profileOf, sendOf } from './example.ts'

describe('a forecast', () => {
  test('of a tenant that sends nothing is clear, and shows the limits of the whole tenant', () => {
    const { verdict, findings, expects, notes } = predictBlocking(profileOf())
    expect({ verdict, expects, notes }).toEqual({ verdict: 'clear', expects: [], notes: [] })
    expect(findings.map(({ rule, limit }) => [rule, limit])).toEqual([
      ['unregistered-domain-relay', 100],
      ['terrl', 22_059],
      ['moera', 100],
      ['spam-volume-tenant', 100],
    ])
  })

  test('has findings of one shape', () => {
    const profile = profileOf({
      tenant: { connectors: [{ name: 'Relay', type: 'OnPremises', identifiedBy: 'ip', blocked: true }] },
      sends: [mail(5000, { domain: 'fabrikam.com', route: 'connector' }), mail(5, { route: 'smtp-auth' })],
      known: [{ code: '5.7.705' }],
    })
    const { findings } = predictBlocking(profile)
    const shapes = new Set(findings.map((finding) => Object.keys(finding).join()))
    expect([...shapes]).toEqual([
      'rule,verdict,scope,subject,code,used,limit,unit,window,share,basis,reachedAt,freeAgainAt,why,steps,links',
    ])
  })

  test('names each code to expect once, worst first, and none that is only watched', () => {
    const profile = profileOf({
      known: [{ code: '5.7.705' }],
      tenant: { outboundSpamPolicy: { autoForwardingMode: 'Off' } },
      sends: [
        mail(30_000, { start: hours(1), end: hours(2) }),
        mail(1, { route: 'forwarding' }),
        mail(90, { domain: 'contoso.onmicrosoft.com' }),
      ],
    })
    expect(predictBlocking(profile).expects).toEqual(['5.7.705', '5.7.233', '5.7.520'])
  })

  test('gives no steps where nothing is to be done', () => {
    const { findings } = predictBlocking(profileOf({ sends: [mail(10)] }))
    expect(findings.flatMap(({ steps }) => steps)).toEqual([])
  })

  test('says of what is planned when it will be refused', () => {
    const profile = profileOf({ planned: [mail(44_118, { start: hours(0), end: hours(10) })] })
    expect(predictBlocking(profile).findings[0]).toMatchObject({
      rule: 'terrl',
      verdict: 'at-risk',
      reachedAt: hours(5),
      freeAgainAt: hours(29),
    })
  })
})

describe('notes', () => {
  const notesOf = (given: Parameters<typeof profileOf>[0]) => predictBlocking(profileOf(given)).notes
  const mailbox = 'news@contoso.com'

  test('the cancelled limit of a mailbox is not applied, and a note says so', () => {
    expect(notesOf({ sends: [mail(2001, { mailbox })] })).toEqual([
      expect.stringContaining('cancelled in January 2026'),
    ])
    expect(notesOf({ sends: [mail(2000, { mailbox })] })).toEqual([])
    expect(predictBlocking(profileOf({ sends: [mail(2001, { mailbox })] })).verdict).toBe('clear')
  })

  test('sends from mailboxes that are not named count for no mailbox', () => {
    expect(notesOf({ sends: [mail(10)] })).toEqual([expect.stringContaining('do not say which')])
  })

  test('nor do sends by one of several connectors', () => {
    const connectors = (['One', 'Two'] as const).map(
      (name) => ({ name, type: 'OnPremises', identifiedBy: 'ip' }) as const,
    )
    expect(notesOf({ tenant: { connectors }, sends: [mail(10, { route: 'connector' })] })).toEqual([
      expect.stringContaining('by a connector do not say which'),
    ])
  })

  test('totals over more than a day hide their peaks', () => {
    const long = sendOf({ messages: 1, internalRecipients: 1, mailbox, start: hours(-25) })
    expect(notesOf({ sends: [long] })).toEqual([expect.stringContaining('hourly counts')])
    expect(notesOf({ sends: [{ ...long, start: hours(-24) }] })).toEqual([])
  })
})
