import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { predictBlocking, type Profile } from '../../src/policy/index.ts'
import { hours, mail, profileOf, sendOf } from './example.ts'
import { profile } from './profile-arbitrary.ts'

/** The lines of the error for a profile that is none. */
function faultsOf(given: unknown): string[] {
  try {
    predictBlocking(given as Profile)
  } catch (error) {
    if (error instanceof TypeError) return error.message.split('\n')
    throw error
  }
  return []
}

const pathsOf = (given: unknown) => faultsOf(given).map((line) => line.slice(0, line.indexOf(':')))
const send = (given: object) => profileOf({ sends: [sendOf(), { ...sendOf(), ...given }] })
const tenant = (given: object) => ({ ...profileOf(), tenant: { ...profileOf().tenant, ...given } })

describe('a wrong field is named by its path', () => {
  test.each([
    [null, 'profile'],
    [[], 'profile'],
    ['profile', 'profile'],
    [{ ...profileOf(), at: 'now' }, 'profile.at'],
    [{ ...profileOf(), at: new Date() }, 'profile.at'],
    [{ ...profileOf(), at: '2026-02-30T00:00:00Z' }, 'profile.at'],
    [{ ...profileOf(), domains: {} }, 'profile.domains'],
    [{ ...profileOf(), sends: null }, 'profile.sends'],
    [{ ...profileOf(), domains: [{ name: 'contoso .com', accepted: true }] }, 'profile.domains[0].name'],
    [{ ...profileOf(), domains: [{ name: 'contoso.com', accepted: 'yes' }] }, 'profile.domains[0].accepted'],
    [{ ...profileOf(), domains: [{ name: 'contoso.com' }] }, 'profile.domains[0].accepted'],
    [tenant({ plan: 'free' }), 'profile.tenant.plan'],
    [tenant({ licenses: 0 }), 'profile.tenant.licenses'],
    [tenant({ licenses: 2.5 }), 'profile.tenant.licenses'],
    [tenant({ licenses: undefined }), 'profile.tenant.licenses'],
    [tenant({ recipientsPerMessage: 1001 }), 'profile.tenant.recipientsPerMessage'],
    [
      tenant({ outboundSpamPolicy: { recipientLimitPerDay: 10_001 } }),
      'profile.tenant.outboundSpamPolicy.recipientLimitPerDay',
    ],
    [
      tenant({ connectors: [{ name: '', type: 'OnPremises', identifiedBy: 'ip' }] }),
      'profile.tenant.connectors[0].name',
    ],
    [send({ route: 'fax' }), 'profile.sends[1].route'],
    [send({ domain: 'https://contoso.com' }), 'profile.sends[1].domain'],
    [send({ mailbox: 'contoso.com' }), 'profile.sends[1].mailbox'],
    [send({ messages: -1 }), 'profile.sends[1].messages'],
    [send({ messages: NaN }), 'profile.sends[1].messages'],
    [send({ messages: '4000' }), 'profile.sends[1].messages'],
    [send({ messages: 1e9 + 1 }), 'profile.sends[1].messages'],
    [send({ receivers: { gmail: 1.5 } }), 'profile.sends[1].receivers.gmail'],
    [{ ...profileOf(), planned: [{ ...sendOf(), start: 5 }] }, 'profile.planned[0].start'],
    [{ ...profileOf(), settings: { watchShare: 0 } }, 'profile.settings.watchShare'],
    [{ ...profileOf(), settings: { watchShare: 1.01 } }, 'profile.settings.watchShare'],
    [
      { ...profileOf(), settings: { unregisteredDomains: { share: 1 } } },
      'profile.settings.unregisteredDomains.share',
    ],
    [{ ...profileOf(), known: [{ code: 'blocked' }] }, 'profile.known[0].code'],
    [{ ...profileOf(), known: [{}] }, 'profile.known[0]'],
    [{ ...profileOf(), known: [null] }, 'profile.known[0]'],
    [{ ...profileOf(), known: [{ status: 5 }] }, 'profile.known[0].status'],
    [{ ...profileOf(), known: [{ evidence: [{}] }] }, 'profile.known[0].evidence[0].rule'],
  ])('%j: %s', (given, path) => {
    expect(pathsOf(given)).toEqual([path])
  })

  test.each([
    [{ ...profileOf(), plan: [] }, 'profile.plan'],
    [tenant({ licences: 5 }), 'profile.tenant.licences'],
    [send({ recipients: 5 }), 'profile.sends[1].recipients'],
    [send({ 'external recipients': 5 }), 'profile.sends[1]["external recipients"]'],
    [{ ...profileOf(), known: [{ code: '5.7.750', seenat: hours(0) }] }, 'profile.known[0].seenat'],
    [JSON.parse(JSON.stringify(profileOf()).replace('{', '{"__proto__":{},')), 'profile.__proto__'],
  ])('an unknown field of %j: %s', (given, path) => {
    expect(pathsOf(given)).toEqual([path])
  })
})

describe('fields that contradict each other', () => {
  const relay = { name: 'Relay', type: 'OnPremises', identifiedBy: 'ip' } as const

  test.each([
    ['an end that is not after the start', send({ start: hours(0), end: hours(0) }), 'profile.sends[1].end'],
    ['recipients without messages', send({ externalRecipients: 3 }), 'profile.sends[1].messages'],
    ['more spam than messages', send({ spam: 1 }), 'profile.sends[1].spam'],
    [
      'a message to more than all',
      send({ ...mail(2), largestMessage: 3 }),
      'profile.sends[1].largestMessage',
    ],
    [
      'receivers of more than all',
      send({ ...mail(2), receivers: { gmail: 2, yahoo: 1 } }),
      'profile.sends[1].receivers',
    ],
    ['a log-in on another route', send({ authentication: 'basic' }), 'profile.sends[1].authentication'],
    ['a connector on another route', send({ connector: 'Relay' }), 'profile.sends[1].connector'],
    [
      'a connector that there is not',
      send({ route: 'connector', connector: 'Relay' }),
      'profile.sends[1].connector',
    ],
    [
      'two connectors of one name',
      tenant({ connectors: [relay, { ...relay, name: 'RELAY' }] }),
      'profile.tenant.connectors[1].name',
    ],
    [
      'two domains of one name',
      profileOf({
        domains: [
          { name: 'bücher.example', accepted: true },
          { name: 'XN--BCHER-KVA.example.', accepted: false },
        ],
      }),
      'profile.domains[1].name',
    ],
    [
      'a block lifted before it was seen',
      profileOf({ known: [{ code: '5.7.750', seenAt: hours(-1), liftedAt: hours(-2) }] }),
      'profile.known[0].liftedAt',
    ],
  ])('%s', (_, given, path) => {
    expect(pathsOf(given)).toEqual([path])
  })
})

test('all wrong fields are named at once', () => {
  const given = {
    at: 'x',
    tenant: { plan: 'paid', licenses: 0 },
    domains: [
      { name: 'a.example', accepted: true },
      { name: 'A.example', accepted: true },
    ],
    sends: [
      { ...sendOf(), route: 'fax', messages: -1 },
      { ...sendOf(), end: hours(-9) },
    ],
    colour: 'red',
  }
  expect(pathsOf(given).toSorted()).toEqual([
    'profile.at',
    'profile.colour',
    'profile.domains[1].name',
    'profile.sends[0].messages',
    'profile.sends[0].route',
    'profile.sends[1].end',
    'profile.tenant.licenses',
  ])
})

test('the message says what was expected and what was found', () => {
  expect(faultsOf(send({ route: 'fax' }))).toEqual([
    'profile.sends[1].route: must be one of "mailbox", "connector", "forwarding", "direct-send", "smtp-auth", "hve", "acs", not "fax"',
  ])
  expect(faultsOf({ ...profileOf(), tenant: undefined })).toEqual(['profile.tenant: is missing'])
})

test('a field that is undefined is taken as absent', () => {
  expect(faultsOf({ ...profileOf(), planned: undefined, settings: { watchShare: undefined } })).toEqual([])
})

test('whatever is handed in, the answer is a forecast or a TypeError', () => {
  fc.assert(
    fc.property(fc.anything(), (given) => {
      const faults = faultsOf(given)
      expect(faults.length).toBeGreaterThan(0)
      expect(faults.every((line) => line.startsWith('profile'))).toBe(true)
    }),
  )
})

test('one field that is spoilt is the one that is named', () => {
  fc.assert(
    fc.property(profile, fc.nat(), fc.nat(), (given, first, second) => {
      const sends = [...given.sends, mail(1)]
      const index = first % sends.length
      const spoilt = { ...sends[index]! }
      const fields = Object.keys(spoilt)
      const field = fields[second % fields.length]!
      const faults = pathsOf({
        ...given,
        sends: sends.with(index, { ...spoilt, [field]: Symbol('none') } as never),
      })
      expect(faults).toEqual([`profile.sends[${index}].${field}`])
    }),
  )
})
