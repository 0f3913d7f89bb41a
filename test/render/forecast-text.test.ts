import { describe, expect, test } from 'vitest'
import { predictBlocking } from '../../src/policy/index.ts'
import { renderForecast } from '../../src/render/forecast-text.ts'
import { hours, mail, profileOf } from '../policy/example.ts'

const atRisk = predictBlocking(
  profileOf({
    sends: [
      mail(11_030, { mailbox: 'news@contoso.com' }),
      mail(4000, { domain: 'fabrikam.com', route: 'connector', start: hours(-4), end: hours(-2) }),
    ],
  }),
)

describe('a forecast as text', () => {
  test('begins with the verdict and the reports to expect', () => {
    expect(renderForecast(atRisk).split('\n').slice(0, 2)).toEqual([
      'Blocked: mail is being refused',
      '  Reports to expect: 5.1.90, 5.7.750',
    ])
  })

  test('has a bar for each limit, used of limit', () => {
    const text = renderForecast(atRisk)
    expect(text).toContain(
      [
        '  blocked  recipient-rate-limit news@contoso.com (5.1.90)',
        '           [####################]  110 percent  11,030 of 10,000 recipients in 24 h',
        '  at-risk  unregistered-domain-relay (5.7.750)',
        '           [####################]  400 percent  4,000 of 1,000 messages in 24 h',
      ].join('\n'),
    )
    expect(text).toContain(
      '[#############.......]   68 percent  15,030 of 22,059 external recipients in 24 h',
    )
    expect(text).toContain('[....................]    0 percent  0 of 100 external recipients in 24 h')
  })

  test('a bar is full only where the limit is reached', () => {
    const nearly = predictBlocking(profileOf({ sends: [mail(22_058)] }))
    expect(renderForecast(nearly)).toContain(
      '[###################.]   99 percent  22,058 of 22,059 external recipients',
    )
  })

  test('says of what is not clear why, since when, and what to do', () => {
    const text = renderForecast(atRisk)
    expect(text).toContain('Reached:     2026-11-22T08:03:00Z')
    expect(text).toContain('1. Add and verify each of these domains that is yours')
    expect(text).toContain('https://learn.microsoft.com/')
    expect(text.match(/^ {2}(terrl|moera)/gm)).toBeNull()
  })

  test('where nothing is allowed, any of it fills the bar', () => {
    const forwarding = predictBlocking(
      profileOf({
        tenant: { outboundSpamPolicy: { autoForwardingMode: 'Off' } },
        sends: [mail(3, { route: 'forwarding' })],
      }),
    )
    expect(renderForecast(forwarding)).toContain('[####################] 3 of 0 messages in 24 h')
  })

  test('ends with the notes', () => {
    const known = predictBlocking(profileOf({ known: [{ code: '5.1.10' }] }))
    expect(renderForecast(known)).toMatch(/Notes\n\s+- Not taken for a block of the sender: 5\.1\.10/)
  })

  test('has colours only where they are asked for', () => {
    expect(renderForecast(atRisk)).not.toContain('\u001B')
    expect(renderForecast(atRisk, { colour: true })).toContain('\u001B[31mblocked\u001B[39m')
  })

  test('drives no terminal by the names in a profile', () => {
    const name = 'Relay\u001B[2J\u202E'
    const forecast = predictBlocking(
      profileOf({
        tenant: { connectors: [{ name, type: 'OnPremises', identifiedBy: 'ip', blocked: true }] },
      }),
    )
    // oxlint-disable-next-line no-control-regex
    expect(renderForecast(forecast)).not.toMatch(/[\u001B\u202E]/)
  })

  test('keeps its prose within the width', () => {
    const text = renderForecast(atRisk, { width: 60 })
    const details = text.slice(text.indexOf('\n\n  recipient-rate-limit')).split('\n')
    const prose = details.filter((line) => !line.includes('https://') && line.trim().includes(' '))
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  test('an option that there is not is an error', () => {
    expect(() => renderForecast(atRisk, { color: true } as never)).toThrow(TypeError)
  })
})
