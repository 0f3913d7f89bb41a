import { describe, expect, test } from 'vitest'
import {
  authenticatedDomains,
  readAuthenticationResults,
} from '../../src/authenticity/authentication-results.ts'

describe('readAuthenticationResults', () => {
  test('reads server, methods, results and properties', () => {
    expect(
      readAuthenticationResults(
        'MX.contoso.com 1; spf=pass smtp.mailfrom=postmaster@mail.example.org;\r\n\tdkim/1 = PASS ' +
          '(2048-bit key; unprotected) reason="good; signature" header.d=example.org header.i=@example.org',
      ),
    ).toEqual({
      server: 'mx.contoso.com',
      results: [
        { method: 'spf', result: 'pass', properties: [['smtp.mailfrom', 'postmaster@mail.example.org']] },
        {
          method: 'dkim',
          result: 'pass',
          properties: [
            ['header.d', 'example.org'],
            ['header.i', '@example.org'],
          ],
        },
      ],
    })
  })

  test('names no server where the field names none', () => {
    const { server, results } = readAuthenticationResults(
      'spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=example.org; dkim=none (message not signed) ' +
        'header.d=none;dmarc=bestguesspass action=none header.from=example.org;compauth=pass reason=109',
    )
    expect(server).toBeNull()
    expect(results.map(({ method, result }) => `${method}=${result}`)).toEqual([
      'spf=pass',
      'dkim=none',
      'dmarc=bestguesspass',
      'compauth=pass',
    ])
  })

  test('knows the field that says nothing', () => {
    expect(readAuthenticationResults('mx.contoso.com; none')).toEqual({
      server: 'mx.contoso.com',
      results: [],
    })
    expect(readAuthenticationResults('')).toEqual({ server: null, results: [] })
  })

  test.each([
    'mx.contoso.com (dkim=pass header.d=example.org); spf=none',
    'mx.contoso.com; spf=none ("; dkim=pass header.d=example.org; " (nested) )',
    'mx.contoso.com; spf=none reason="; dkim=pass header.d=example.org"',
    String.raw`mx.contoso.com; spf=none (\) ; dkim=pass header.d=example.org)`,
    'mx.contoso.com; spf=none (; dkim=pass header.d=example.org',
  ])('takes nothing out of a comment or a quoted text: %s', (field) => {
    expect(authenticatedDomains(readAuthenticationResults(field).results)).toEqual([])
  })

  test('has no trouble with long fields of one kind', () => {
    for (const text of ['(', ')', '"', '\\', ';', 'a.', 'a.a=', 'a=', ' ', 'a.a ', '-']) {
      expect(readAuthenticationResults(`mx.contoso.com; ${text.repeat(100_000)}`).server).toBe(
        'mx.contoso.com',
      )
    }
  })
})

test('only what passed vouches for a domain, and each method for its own property', () => {
  const { results } = readAuthenticationResults(
    'mx.contoso.com; dkim=pass header.d=a.example header.from=b.example; dkim=fail header.d=c.example; ' +
      'spf=pass smtp.helo=D.example smtp.mailfrom=bounces@e.example; spf=softfail smtp.mailfrom=f.example; ' +
      'dmarc=pass header.from=g.example; constructor=pass header.d=h.example',
  )
  expect(authenticatedDomains(results)).toEqual(['a.example', 'd.example', 'e.example', 'g.example'])
})
