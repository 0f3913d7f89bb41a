import { describe, expect, test } from 'vitest'
import { fixtures } from '../../src/fixtures.ts'
import { diagnose } from '../../src/core-verbs.ts'
import {
  assessAuthenticity,
  withholdSuppression,
  type Authenticity,
  type Knowledge,
} from '../../src/authenticity/authenticity.ts'
import { signVerp, verifyVerp, type VerpCheck } from '../../src/authenticity/verp.ts'
import type { Report } from '../../src/report/report.ts'

const fixture = (name: string) => diagnose(fixtures.find((one) => one.name === name)!.bytes)
const { report, diagnoses } = fixture('postfix-5.1.1-user-unknown')
const address = report.recipients[0]!.address!
const messageId = report.original!.messageId!

/** The report with other recipients, each an address. */
const naming = (...addresses: string[]): Report => ({
  ...report,
  recipients: addresses.map((address) => ({ ...report.recipients[0]!, address, intended: null })),
})
const tracing = (...received: string[]): Report => ({
  ...report,
  original: { ...report.original!, headers: received.map((value) => ({ name: 'Received', value })) },
})
const finding = (given: Report, knowledge: Knowledge) => {
  const { verdict, reasons } = assessAuthenticity(given, knowledge)
  expect(reasons).toHaveLength(Object.keys(knowledge).length)
  return [verdict, reasons[0]?.finding]
}

const check: VerpCheck = {
  valid: true,
  problem: null,
  token: null,
  recipient: address,
  signedAt: '2026-11-22T12:00:00Z',
}
const refused = (problem: VerpCheck['problem']): VerpCheck => ({
  ...check,
  valid: false,
  problem,
  recipient: null,
})

test('who knows nothing verifies nothing', () => {
  expect(assessAuthenticity(report, {})).toEqual({ verdict: 'unverified', reasons: [] })
})

describe('Message-IDs that were sent', () => {
  const bare = messageId.slice(1, -1)

  test.each([
    ['a list', [messageId]],
    ['a list without angle brackets', [bare]],
    ['a Set', new Set([messageId])],
    ['a Set without angle brackets', new Set([bare])],
    ['a function', (id: string) => id === messageId],
  ])('verify the report on one of them: %s', (_, sentMessageIds) => {
    expect(finding(report, { sentMessageIds })).toEqual(['verified', 'proves'])
  })

  test.each([
    ['a list', ['<other@contoso.com>']],
    ['an empty Set', new Set<string>()],
    ['a function', () => false],
  ])('contradict the report on another: %s', (_, sentMessageIds) => {
    expect(finding(report, { sentMessageIds })).toEqual(['contradicted', 'contradicts'])
  })

  test('say nothing where the function does not know', () => {
    expect(finding(report, { sentMessageIds: () => null })).toEqual(['unverified', 'silent'])
  })

  test('say nothing of a report that names none', () => {
    const nameless = { ...report, original: null }
    expect(finding(nameless, { sentMessageIds: [messageId] })).toEqual(['unverified', 'silent'])
  })

  test('the function is told whom the report names', () => {
    const asked: unknown[] = []
    const sentMessageIds = (...args: unknown[]) => {
      asked.push(args)
      return true
    }
    const forwarded = { ...report, recipients: [{ ...report.recipients[0]!, intended: 'team@example.org' }] }
    assessAuthenticity(forwarded, { sentMessageIds })
    expect(asked).toEqual([[messageId, [address, 'team@example.org']]])
  })

  test('the function must answer at once', () => {
    const sentMessageIds = (async () => true) as unknown as () => boolean
    expect(() => assessAuthenticity(report, { sentMessageIds })).toThrow(
      new TypeError('knowledge.sentMessageIds: expected the function to answer true, false or null, at once'),
    )
  })
})

describe('tokens that were sent', () => {
  const marked = (token: string | null): Report => ({ ...report, correlation: { headers: {}, token } })

  test.each([
    [marked('k3f9a2'), ['verified', 'proves']],
    [marked('K3F9A2'), ['verified', 'proves']],
    [marked('k3f9a3'), ['contradicted', 'contradicts']],
    [marked(null), ['unverified', 'silent']],
    [report, ['unverified', 'silent']],
  ])('are held against what correlate found (%#)', (given, expected) => {
    expect(finding(given, { sentTokens: ['k3f9a2'] })).toEqual(expected)
  })

  test('say nothing where the function does not know', () => {
    expect(finding(marked('k'), { sentTokens: () => null })).toEqual(['unverified', 'silent'])
  })
})

describe('a signed envelope sender', () => {
  test('verifies, end to end', async () => {
    const secret = new Uint8Array(32).fill(1)
    const pattern = 'bounces+{token}@example.com'
    const at = '2026-11-22T12:00:00Z'
    const sender = await signVerp({ pattern, address, secret, at })
    const recipients = report.recipients.map(({ address }) => address)
    const verp = await verifyVerp(sender, { pattern, secret, at, recipients })
    expect(finding(report, { verp })).toEqual(['verified', 'proves'])
  })

  test.each([
    [check, ['verified', 'proves']],
    [{ ...check, recipient: null, token: 'k' }, ['verified', 'proves']],
    [{ ...check, recipient: 'other@example.org', token: 'k' }, ['unverified', 'silent']],
    [refused('wrong-signature'), ['contradicted', 'contradicts']],
    [{ ...refused('not-yet-signed') }, ['contradicted', 'contradicts']],
    [refused('expired'), ['unverified', 'silent']],
    [refused('other-recipient'), ['unverified', 'silent']],
    [refused('no-token'), ['unverified', 'silent']],
  ])('decides by what came out of the check (%#)', (verp, expected) => {
    expect(finding(report, { verp })).toEqual(expected)
  })

  test('is stronger than what contradicts, and both are said', () => {
    const { verdict, reasons } = assessAuthenticity(report, { verp: check, sentMessageIds: [] })
    expect(verdict).toBe('verified')
    expect(reasons.map(({ check, finding }) => `${check} ${finding}`)).toEqual([
      'verp proves',
      'message-id contradicts',
    ])
  })

  test('of one recipient does not vouch for a report that names another, too', () => {
    expect(finding(naming(address, 'boss@example.org'), { verp: check })).toEqual(['unverified', 'silent'])
    expect(finding(naming(), { verp: check })).toEqual(['unverified', 'silent'])
  })

  test('vouches for the address that the message was first sent to', () => {
    const forwarded = {
      ...report,
      recipients: [
        { ...report.recipients[0]!, address: 'elsewhere@example.net', intended: address.toUpperCase() },
      ],
    }
    expect(finding(forwarded, { verp: check })).toEqual(['verified', 'proves'])
  })
})

describe('own hosts', () => {
  const through = tracing('from mail.contoso.com (mail.contoso.com [192.0.2.7]) by mx.example.org')

  test.each(['mail.contoso.com', 'contoso.com', 'MAIL.contoso.com.', '192.0.2.7'])(
    '%s in the trace of the returned message supports, but does not prove',
    (host) => {
      expect(finding(through, { ownHosts: [host] })).toEqual(['unverified', 'supports'])
    },
  )

  test('that are not in the trace contradict', () => {
    const ownHosts = ['ail.contoso.com', 'mail.fabrikam.com', 'com.']
    expect(finding(through, { ownHosts: ownHosts.slice(0, 2) })).toEqual(['contradicted', 'contradicts'])
    expect(finding(through, { ownHosts: [] })).toEqual(['contradicted', 'contradicts'])
  })

  test('say nothing of a message without a trace', () => {
    expect(finding(tracing(), { ownHosts: ['contoso.com'] })).toEqual(['unverified', 'silent'])
    expect(finding({ ...report, original: null }, { ownHosts: ['contoso.com'] })).toEqual([
      'unverified',
      'silent',
    ])
  })
})

describe('the Authentication-Results of a trusted server', () => {
  const trustedServer = 'mx.contoso.com'
  const about = naming('anna@example.org')
  const say = (fields: string[], more: object = {}) =>
    finding(about, { authenticationResults: { trustedServer, fields, ...more } })

  test('prove a report of a reporter that is believed', () => {
    const fields = ['mx.contoso.com; dkim=pass header.d=bounces.fabrikam.com']
    expect(say(fields, { reporters: ['fabrikam.com'] })).toEqual(['verified', 'proves'])
    expect(say(fields, { reporters: ['mail.bounces.fabrikam.com'] })).toEqual(['unverified', 'silent'])
  })

  test('prove a report of an own host', () => {
    const fields = ['MX.contoso.com; spf=pass smtp.helo=mail.contoso.com']
    const authenticationResults = { trustedServer, fields }
    const knowledge = { ownHosts: ['mail.contoso.com'], authenticationResults }
    const { verdict } = assessAuthenticity({ ...about, original: null }, knowledge)
    expect(verdict).toBe('verified')
  })

  test("support a report that comes from the recipients' own domain", () => {
    expect(say(['mx.contoso.com; dkim=pass header.d=example.org'])).toEqual(['unverified', 'supports'])
    expect(say(['mx.contoso.com; dkim=pass header.d=org'])).toEqual(['unverified', 'silent'])
    expect(say(['mx.contoso.com; dkim=pass header.d=sub.example.org'])).toEqual(['unverified', 'silent'])
    const authenticationResults = {
      trustedServer,
      fields: ['mx.contoso.com; dkim=pass header.d=example.org'],
    }
    const both = naming('anna@example.org', 'boss@example.net')
    expect(finding(both, { authenticationResults })).toEqual(['unverified', 'silent'])
  })

  test('contradict where DMARC fails', () => {
    expect(say(['mx.contoso.com; dmarc=fail header.from=example.org'])).toEqual([
      'contradicted',
      'contradicts',
    ])
  })

  test('of another server say nothing', () => {
    const forged = 'mx.example.net; dkim=pass header.d=fabrikam.com'
    expect(say([forged], { reporters: ['fabrikam.com'] })).toEqual(['unverified', 'silent'])
    expect(say([], { reporters: ['fabrikam.com'] })).toEqual(['unverified', 'silent'])
    expect(say(['dkim=pass header.d=fabrikam.com'], { reporters: ['fabrikam.com'] })).toEqual([
      'unverified',
      'silent',
    ])
  })

  test('of a server without a name count in the first field alone', () => {
    const reporters = ['fabrikam.com']
    const pass = 'dkim=pass header.d=fabrikam.com'
    expect(say([pass, 'spf=none'], { trustedServer: null, reporters })).toEqual(['verified', 'proves'])
    expect(say(['spf=none', pass], { trustedServer: null, reporters })).toEqual(['unverified', 'silent'])
    expect(say([`mx.example.net; ${pass}`, pass], { trustedServer: null, reporters })).toEqual([
      'unverified',
      'silent',
    ])
  })
})

describe('several pieces of knowledge', () => {
  test('one that contradicts outweighs a known Message-ID', () => {
    const { verdict } = assessAuthenticity(tracing('from example.net by example.org'), {
      sentMessageIds: [messageId],
      ownHosts: ['contoso.com'],
    })
    expect(verdict).toBe('contradicted')
  })

  test('one that is silent does not', () => {
    const { verdict } = assessAuthenticity(report, {
      sentMessageIds: [messageId],
      verp: refused('no-token'),
    })
    expect(verdict).toBe('verified')
  })
})

test('every bundled fixture is assessed, and the answer is plain JSON', () => {
  const knowledge: Knowledge = {
    sentMessageIds: [],
    sentTokens: [],
    ownHosts: ['contoso.com'],
    verp: refused('no-token'),
    authenticationResults: { trustedServer: 'mx.contoso.com', fields: [] },
  }
  for (const { name, bytes } of fixtures) {
    const authenticity = assessAuthenticity(diagnose(bytes).report, knowledge)
    expect(authenticity.verdict, name).not.toBe('verified')
    expect(JSON.parse(JSON.stringify(authenticity)), name).toEqual(authenticity)
  }
})

test.each([
  [null, {}, 'report: expected a report'],
  [{}, {}, 'report: expected a report'],
  [report, null, 'knowledge: expected an object'],
  [report, { messageIds: [] }, 'knowledge.messageIds: no such field'],
  [report, { sentMessageIds: messageId }, 'knowledge.sentMessageIds: expected a Set or a list'],
  [report, { sentTokens: [1] }, 'knowledge.sentTokens'],
  [report, { ownHosts: 'contoso.com' }, 'knowledge.ownHosts'],
  [report, { verp: true }, 'knowledge.verp: expected the result of verifyVerp'],
  [report, { verp: { valid: true } }, 'knowledge.verp'],
  [report, { verp: null }, 'knowledge.verp'],
  [report, { authenticationResults: null }, 'knowledge.authenticationResults: expected an object'],
  [report, { authenticationResults: { fields: [] } }, 'knowledge.authenticationResults.trustedServer'],
  [
    report,
    { authenticationResults: { trustedServer: null, fields: 'mx' } },
    'knowledge.authenticationResults.fields',
  ],
])('a caller who is wrong is told where (%#)', (report, knowledge, message) => {
  const assess = () => assessAuthenticity(report as Report, knowledge as Knowledge)
  expect(assess).toThrow(TypeError)
  expect(assess).toThrow(message)
})

describe('withholdSuppression', () => {
  const diagnosis = diagnoses[0]!
  const of = (verdict: Authenticity['verdict']): Authenticity => ({ verdict, reasons: [] })

  test('keeps what a verified report advises', () => {
    expect(diagnosis.suppress).toBe(true)
    expect(withholdSuppression(diagnosis, of('verified'))).toEqual({
      ...diagnosis,
      authenticity: of('verified'),
    })
  })

  test.each(['unverified', 'contradicted'] as const)('withholds it from a report that is %s', (verdict) => {
    const withheld = withholdSuppression(diagnosis, of(verdict))
    expect(withheld).toEqual({ ...diagnosis, suppress: false, authenticity: of(verdict) })
    expect(diagnosis.suppress).toBe(true)
  })

  test('never advises what the diagnosis did not', () => {
    const kept = { ...diagnosis, suppress: false }
    expect(withholdSuppression(kept, of('verified')).suppress).toBe(false)
  })
})
