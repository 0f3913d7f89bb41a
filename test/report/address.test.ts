import fc from 'fast-check'
import emailAddresses from 'email-addresses'
import { describe, expect, it } from 'vitest'
import { findAddresses, isAddrSpec, readAddress, sameAddress } from '../../src/report/address.ts'
import { growth, LINEAR } from '../growth.ts'

describe('an address is read', () => {
  it.each([
    ['alone', 'user@example.com', 'user@example.com'],
    ['with white space around it', ' user@example.com\t', 'user@example.com'],
    ['in angle brackets', '<user@example.com>', 'user@example.com'],
    ['behind a name', 'A. User <user@example.com>', 'user@example.com'],
    ['behind a name in quotes', '"User <x>, A." <user@example.com>', 'user@example.com'],
    ['behind a name that is an address', '"other@example.org" <user@example.com>', 'user@example.com'],
    ['before a comment', 'user@example.com (other@example.org)', 'user@example.com'],
    ['behind a comment', '(see (other@example.org)) user@example.com', 'user@example.com'],
    ['amid comments', 'user(a)@(b)example.com(c)', 'user@example.com'],
    ['in a comment, where nothing else is', '(user@example.com)', 'user@example.com'],
    ['behind a parenthesis that is never closed', '( user@example.com', 'user@example.com'],
    ['with a bracket that is never closed', 'User <user@example.com', 'user@example.com'],
    ['with a bracket that was never opened', 'user@example.com>', 'user@example.com'],
    ['behind a source route', '<@a.example,@b.example:user@example.com>', 'user@example.com'],
    ['behind a bare source route', '@a.example:user@example.com', 'user@example.com'],
    ['behind mailto:', '<mailto:user@example.com>', 'user@example.com'],
    ['behind a second type', 'rfc822;user@example.com', 'user@example.com'],
    ['as the first of a group', 'Team: user@example.com, other@example.org;', 'user@example.com'],
    ['as the first of a list', 'user@example.com, other@example.org', 'user@example.com'],
    ['at the end of a sentence', 'user@example.com.', 'user@example.com'],
    ['amid words', 'Failed: John Doe user@example.com', 'user@example.com'],
    ['at an IPv4 address', '<user@[192.0.2.1]>', 'user@[192.0.2.1]'],
    ['at an IPv6 address', 'user@[IPv6:2001:db8::1]', 'user@[IPv6:2001:db8::1]'],
    ['in any script', 'Имя <почта@пример.example>', 'почта@пример.example'],
    ['from what Exchange wraps', 'IMCEASMTP-user+40example+2Ecom@contoso.com', 'user@example.com'],
    ['though it keeps to no standard', 'us..er.@example.com', 'us..er.@example.com'],
  ])('%s', (_, value, address) => {
    expect(readAddress(value)).toBe(address)
  })

  it.each([
    String.raw`"a b"@example.com`,
    String.raw`"a@b"@example.com`,
    String.raw`"a>b"@example.com`,
    String.raw`"a\"b"@example.com`,
    String.raw`"..."@example.com`,
  ])('verbatim, where %s is quoted', (address) => {
    expect(readAddress(address)).toBe(address)
    expect(readAddress(`"A <User>" <${address}> (x@y)`)).toBe(address)
  })

  it.each([
    '',
    'user',
    '@example.com',
    'user@',
    '<@>',
    '@@',
    '"@"',
    'Team: undisclosed-recipients:;',
    '/o=x/cn=y',
  ])('from %j as none', (value) => {
    expect(readAddress(value)).toBeNull()
  })

  it('no further than a thousand characters', () => {
    const longest = `${'a'.repeat(1000 - '@example.com'.length)}@example.com`
    expect(readAddress(longest)).toBe(longest)
    expect(readAddress(`a${longest}`)).toBeNull()
  })

  it('by the grammar first, where there is more than an addr-spec', () => {
    const asked: string[] = []
    const byGrammar = (mailbox: string) => {
      asked.push(mailbox)
      return mailbox.includes('odd') ? null : 'grammar@example.com'
    }
    expect(readAddress('user@example.com', byGrammar)).toBe('user@example.com')
    expect(readAddress('User <user@example.com>', byGrammar)).toBe('grammar@example.com')
    expect(readAddress('odd <user@example.com>', byGrammar)).toBe('user@example.com')
    expect(asked).toEqual(['User <user@example.com>', 'odd <user@example.com>'])
  })

  it('as the grammar of RFC 5322 reads it', () => {
    const atom = fc.stringMatching(/^[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,8}$/)
    const dotAtom = fc.array(atom, { minLength: 1, maxLength: 3 }).map((atoms) => atoms.join('.'))
    const quoted = fc
      .stringMatching(/^[a-z0-9]([a-z0-9 <>()@,;:.]{0,8}[a-z0-9])?$/)
      .map((text) => `"${text.replaceAll(/ +/g, ' ')}"`)
    const domain = fc
      .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 3 })
      .map((labels) => labels.join('.'))
    const comment = fc.stringMatching(/^(?:|\([a-z <>@.,]{0,10}\))$/)
    const spec = fc.tuple(fc.oneof(dotAtom, quoted), domain).map(([local, host]) => `${local}@${host}`)
    const phrase = fc.oneof(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,2}$/), quoted)
    const mailbox = fc.oneof(
      fc.tuple(comment, spec, comment).map(([before, address, after]) => `${before}${address}${after}`),
      fc.tuple(phrase, spec, comment).map(([name, address, after]) => `${name} <${address}>${after}`),
    )
    fc.assert(
      fc.property(mailbox, (value) => {
        const parsed = emailAddresses.parseOneAddress({ input: value, rfc6532: true })
        if (parsed?.type !== 'mailbox') throw new Error(`no mailbox: ${value}`)
        const { local, domain: host } = parsed
        const verbatim = value.includes(`"${local}"@`) ? `"${local}"` : local
        expect(readAddress(value)).toBe(`${verbatim}@${host}`)
      }),
      { numRuns: 500 },
    )
  })
})

describe('addresses are found in running text', () => {
  it.each([
    ['Mail to user@example.com, and other@example.org.', ['user@example.com', 'other@example.org']],
    ['<user@example.com>: host said: 550', ['user@example.com']],
    ["user 'user@example.com' unknown", ['user@example.com']],
    ['to=<a+b=example.org@example.com>', ['a+b=example.org@example.com']],
    ['RCPT TO:<"a b"@example.com>', ['"a b"@example.com']],
    [String.raw`<"a\"b"@example.com>`, [String.raw`"a\"b"@example.com`]],
    ['user@[192.0.2.1] and user@[IPv6:2001:db8::1]', ['user@[192.0.2.1]', 'user@[IPv6:2001:db8::1]']],
    ['（почта@пример.example）', ['почта@пример.example']],
    ['smtp:user@example.com|other@example.org', ['user@example.com', 'other@example.org']],
    ['-user@example.com *user@example.net*', ['user@example.com', 'user@example.net']],
    ['user@example.com-', ['user@example.com']],
    ['@example.com, user@, a @ b, @@', []],
  ])('%s', (line, addresses) => {
    expect(findAddresses(line).map(({ address }) => address)).toEqual(addresses)
  })

  it('with the place of each', () => {
    const line = 'to <user@example.com>.'
    const [found] = findAddresses(line)
    expect(line.slice(found?.at, found?.end)).toBe('user@example.com')
  })

  it('however many there are', () => {
    const all = Array.from({ length: 300 }, (_, n) => `u${n}@example.com`)
    expect(findAddresses(all.join(', ')).map(({ address }) => address)).toEqual(all)
  })

  it.each(['@', 'a@b ', '"@', '\\"@', 'a', 'a@', '<a@b'])('of nothing but %j in linear time', (unit) => {
    expect(growth((size) => unit.repeat(size), findAddresses, 4000)).toBeLessThan(LINEAR)
  })
})

it.each(['<', '<a', '(', '"', '\\"', '<"', '<a@', '(()', 'a@', 'a@b.', '@a,'])(
  'a mailbox of nothing but %j is read in linear time',
  (unit) => {
    const mailboxes = (size: number) => Array.from({ length: 20 }, () => unit.repeat(size).slice(0, 990))
    const read = (values: string[]) => values.map((value) => readAddress(value))
    expect(growth((size) => mailboxes(size), read, Math.ceil(120 / unit.length))).toBeLessThan(LINEAR)
  },
)

it('an addr-spec stands alone or in angle brackets', () => {
  expect(['a@b', '<a@b>'].map(isAddrSpec)).toEqual([true, true])
  expect(['a@b>', 'A <a@b>', '"a"@b', 'a', 'a@b (c)'].map(isAddrSpec)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})

it('addresses are the same in any case, and none is the same as nothing', () => {
  expect(sameAddress('User@Example.com', 'user@example.COM')).toBe(true)
  expect(sameAddress('user@example.com', 'user@example.org')).toBe(false)
  expect(sameAddress(null, null)).toBe(false)
})
