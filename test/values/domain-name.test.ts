import { describe, expect, test } from 'vitest'
import {
  canonicalDomain,
  isOnmicrosoft,
  isSubdomain,
  primaryDomain,
  withParents,
} from '../../src/values/domain-name.ts'

describe('canonicalDomain', () => {
  test.each([
    ['contoso.com', 'contoso.com'],
    ['Contoso.COM', 'contoso.com'],
    ['contoso.com.', 'contoso.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example.', 'xn--bcher-kva.example'],
    ['XN--BCHER-KVA.example', 'xn--bcher-kva.example'],
    ['bücher。example', 'xn--bcher-kva.example'],
    ['例え.example', 'xn--r8jz45g.example'],
    ['my_host.contoso.com', 'my_host.contoso.com'],
    ['localhost', 'localhost'],
  ])('%s is %s', (name, canonical) => {
    expect(canonicalDomain(name)).toBe(canonical)
  })

  test.each([
    '',
    '.',
    'a..example',
    '.example',
    'a b.example',
    'user@contoso.com',
    'https://contoso.com',
    'contoso.com/path',
    'contoso.com:25',
    '*.contoso.com',
    '192.0.2.1',
    '[2001:db8::1]',
    'xn--a.example',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(126)}example`,
  ])('%j is no name', (name) => {
    expect(canonicalDomain(name)).toBeNull()
  })
})

test('a subdomain lies under its parent, and a name that merely ends alike does not', () => {
  expect(isSubdomain('news.contoso.com', 'contoso.com')).toBe(true)
  expect(isSubdomain('contoso.com', 'contoso.com')).toBe(false)
  expect(isSubdomain('notcontoso.com', 'contoso.com')).toBe(false)
})

test('the parents of a name stop short of the top', () => {
  expect(withParents('a.news.contoso.com')).toEqual(['a.news.contoso.com', 'news.contoso.com', 'contoso.com'])
  expect(withParents('localhost')).toEqual(['localhost'])
})

test('a domain of Microsoft lies under onmicrosoft.com', () => {
  expect(isOnmicrosoft('contoso.onmicrosoft.com')).toBe(true)
  expect(isOnmicrosoft('contoso.mail.onmicrosoft.com')).toBe(true)
  expect(isOnmicrosoft('contoso-onmicrosoft.com')).toBe(false)
})

test.each([
  ['contoso.com', 'contoso.com'],
  ['a.news.contoso.com', 'contoso.com'],
  ['news.contoso.co.uk', 'contoso.co.uk'],
  ['news.contoso.it', 'contoso.it'],
  ['contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
  ['localhost', 'localhost'],
])('the primary domain of %s is %s', (name, primary) => {
  expect(primaryDomain(name)).toBe(primary)
})
