import { expect, it } from 'vitest'
import { en } from '../../src/remedies/en.ts'
import { urls } from '../../src/remedies/pages.ts'

const hosts = new Set([
  'admin.exchange.microsoft.com',
  'admin.microsoft.com',
  'check.spamhaus.org',
  'learn.microsoft.com',
  'security.microsoft.com',
  'sender.office.com',
  'sendersupport.olc.protection.outlook.com',
  'support.google.com',
  'techcommunity.microsoft.com',
  'www.rfc-editor.org',
])

it.each(Object.entries(urls))('%s is an https address of a known host, without a language', (_, url) => {
  const { protocol, host, pathname } = new URL(url)
  expect(protocol).toBe('https:')
  expect([...hosts]).toContain(host)
  expect(pathname).not.toMatch(/^\/[a-z]{2}-[a-z]{2}\//i)
})

it('has no address twice, and none that no remedy links', () => {
  const addresses = Object.values(urls) as string[]
  expect(new Set(addresses).size).toBe(addresses.length)
  const linked = new Set(
    [...Object.values(en.causes), ...Object.values(en.codes)].flatMap(({ links = [] }) =>
      links.map(({ url }) => url),
    ),
  )
  expect(addresses.filter((url) => !linked.has(url))).toEqual([])
})
