import { describe, expect, it } from 'vitest'
import { readMailboxes } from '../../src/report/email-addresses.ts'
import { recipientStatus } from '../../src/report/recipient-status.ts'
import type { RecipientStatus, Report } from '../../src/report/report.ts'

async function addressOf(value: string, address: string | null, known: Partial<RecipientStatus> = {}) {
  const recipient = recipientStatus({
    origin: 'delivery-status',
    address,
    finalRecipient: { type: 'rfc822', value },
  })
  const report = { recipients: [{ ...recipient, ...known }] } as Report
  await readMailboxes(report)
  return report.recipients[0]?.address
}

describe('a mailbox that is more than an addr-spec', () => {
  it.each([
    ['user @ example . com', null, 'user@example.com'],
    ['"John <x>" <"a b"@example.com> (c)', '"a b"@example.com', '"a b"@example.com'],
    [String.raw`(x) "a\"b"@example.com`, String.raw`"a\"b"@example.com`, String.raw`"a\"b"@example.com`],
    ['<@a.example:user@example.com>', 'user@example.com', 'user@example.com'],
    ['Team: user@example.com, other@example.org;', 'user@example.com', 'user@example.com'],
    ['Имя <почта@пример.example>', 'почта@пример.example', 'почта@пример.example'],
  ])('%s is read by the grammar of RFC 5322', async (value, lexical, address) => {
    expect(await addressOf(value, lexical)).toBe(address)
  })

  it.each([
    ['that the grammar refuses', 'A <us..er.@example.com>', 'us..er.@example.com'],
    ['that is too long for it', `A ${'b'.repeat(400)} <user@example.com>`, 'user@example.com'],
    ['of too many parentheses', `${'('.repeat(500)}user@example.com`, 'user@example.com'],
  ])('%s keeps what was read lexically', async (_, value, address) => {
    expect(await addressOf(value, address)).toBe(address)
  })

  it('is not read where the address came from elsewhere', async () => {
    expect(await addressOf('"A" <alias@example.com>', 'user@example.com')).toBe('user@example.com')
    expect(await addressOf('local name', null)).toBeNull()
    expect(await addressOf('"A" <alias@example.com>', null, { finalRecipient: null })).toBeNull()
  })
})
