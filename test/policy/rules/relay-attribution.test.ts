import { describe, expect, test } from 'vitest'
import type { Connector } from '../../../src/policy/index.ts'
import { AT, findingsOf, mail, profileOf } from '../example.ts'

const connector: Connector = { name: 'Hybrid', type: 'OnPremises', identifiedBy: 'ip' }
const judge = (given: Partial<Connector>, send = {}, at = AT) =>
  findingsOf(
    profileOf({
      at,
      tenant: { connectors: [{ ...connector, ...given }] },
      sends: [mail(5, { domain: 'fabrikam.com', route: 'connector', connector: 'hybrid', ...send })],
    }),
    'relay-attribution',
  )

describe('relay of a domain that is not accepted', () => {
  test('is refused where the connector goes by address', () => {
    expect(judge({})).toMatchObject([
      { verdict: 'at-risk', code: '5.7.64', scope: 'connector', subject: 'Hybrid', used: 5, limit: 0 },
    ])
  })

  test.each(['contoso.com', 'mail.contoso.com', '*.contoso.com', 'MAIL.Contoso.COM.'])(
    'passes under a certificate of %s',
    (certificateDomain) => {
      expect(judge({ identifiedBy: 'certificate', certificateDomain })).toEqual([])
    },
  )

  test('is refused under a certificate of a domain that is not accepted either', () => {
    expect(judge({ identifiedBy: 'certificate', certificateDomain: 'mail.fabrikam.com' })).toHaveLength(1)
    expect(judge({ identifiedBy: 'certificate', certificateDomain: 'notcontoso.com' })).toHaveLength(1)
  })

  test('is not judged where the certificate is not known', () => {
    expect(judge({ identifiedBy: 'certificate' })).toEqual([])
  })

  test('that stays within the tenant is no relay', () => {
    expect(judge({}, { externalRecipients: 0, internalRecipients: 5 })).toEqual([])
  })

  test('was allowed before 2017-07-05', () => {
    const time = { start: '2017-07-04T00:00:00Z', end: '2017-07-04T23:00:00Z' }
    expect(judge({}, time, '2017-07-04T23:59:59Z')).toEqual([])
    expect(judge({}, time, '2017-07-05T00:00:00Z')).toHaveLength(1)
  })
})

describe('an accepted domain', () => {
  test('is relayed', () => {
    expect(judge({}, { domain: 'contoso.com' })).toEqual([])
  })

  test('is refused where the server no longer matches the connector', () => {
    expect(judge({ matches: false }, { domain: 'contoso.com' })).toMatchObject([{ used: 5, code: '5.7.64' }])
  })
})

describe('the connector of a send', () => {
  test('is the only one of type OnPremises, where none is named', () => {
    const judgeAmong = (connectors: Connector[]) =>
      findingsOf(
        profileOf({
          tenant: { connectors },
          sends: [mail(5, { domain: 'fabrikam.com', route: 'connector' })],
        }),
        'relay-attribution',
      )
    const partner: Connector = { name: 'Partner', type: 'Partner', identifiedBy: 'ip' }
    expect(judgeAmong([connector, partner])).toMatchObject([{ subject: 'Hybrid' }])
    expect(judgeAmong([connector, { ...connector, name: 'Second' }])).toEqual([])
  })
})
