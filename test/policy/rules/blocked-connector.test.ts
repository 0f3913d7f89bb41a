import { describe, expect, test } from 'vitest'
import type { Connector, Profile, Send } from '../../../src/policy/index.ts'
import { findingOf, hours, mail, profileOf } from '../example.ts'

const judge = (given: Partial<Connector>, sends: Partial<Send>[] = [], settings: Profile['settings'] = {}) =>
  findingOf(
    profileOf({
      settings,
      tenant: { connectors: [{ name: 'Relay', type: 'OnPremises', identifiedBy: 'ip', ...given }] },
      sends: sends.map((send) => ({ ...mail(0), ...send, route: 'connector', connector: 'Relay' })),
    }),
    'blocked-connector',
  )
const foreign = (count: number) => mail(count, { domain: 'fabrikam.com' })

test('a connector that is on the list is blocked, whatever it sends', () => {
  expect(judge({ blocked: true })).toMatchObject({
    verdict: 'blocked',
    code: '5.7.711',
    scope: 'connector',
    subject: 'Relay',
    basis: 'documented',
  })
})

test('one of which nothing speaks ill is clear', () => {
  expect(judge({}, [mail(50_000)])).toMatchObject({
    verdict: 'clear',
    used: 0,
    limit: 2,
    basis: 'unpublished',
  })
})

describe('signals', () => {
  test.each([
    [99, 0],
    [100, 1],
  ])('%i messages of unregistered domains are %i', (count, used) => {
    expect(judge({}, [foreign(count)]).used).toBe(used)
  })

  test.each([
    [499, 0],
    [500, 1],
  ])('%i messages where 100 are usual are %i', (count, used) => {
    expect(judge({ usualMessagesPerDay: 100 }, [mail(count)]).used).toBe(used)
  })

  test.each([
    [99, 0],
    [100, 1],
  ])('%i messages of a new connector are %i', (count, used) => {
    expect(judge({ createdAt: hours(-24 * 29) }, [mail(count)]).used).toBe(used)
    expect(judge({ createdAt: hours(-24 * 30) }, [mail(count)]).used).toBe(0)
  })

  test('a connector that no administrator made is one', () => {
    expect(judge({ knownToAdmins: false })).toMatchObject({ used: 1, verdict: 'watch' })
  })

  test('two together make it at-risk', () => {
    expect(judge({ knownToAdmins: false }, [foreign(4000)])).toMatchObject({
      used: 2,
      verdict: 'at-risk',
      reachedAt: hours(0),
    })
  })

  test('how many it takes is a setting', () => {
    expect(judge({ knownToAdmins: false }, [], { suspiciousConnector: { signals: 1 } }).verdict).toBe(
      'at-risk',
    )
  })
})
