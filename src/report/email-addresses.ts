/** What is more than an addr-spec, email-addresses reads by RFC 5322's grammar: it is loaded when the first report needs it. */
import { isAddrSpec, readAddress, sameAddress, type AddressReader } from './address.ts'
import type { RecipientStatus, Report } from './report.ts'

/** Longer mailboxes, and more of them, are left to the lexical reader: the grammar's takes a thousand times as long. */
const LONGEST = 320
const MOST = 100
/** Nested parentheses that it takes milliseconds each for. */
const MOST_PARENTHESES = 10

/** Reads the recipient fields of a report that hold display names, comments, groups or quoted local parts. */
export async function readMailboxes({ recipients }: Report): Promise<void> {
  const mailboxes = recipients.filter(holdsMailbox)
  if (mailboxes.length === 0) return
  try {
    const byGrammar = await loadReader()
    for (const recipient of mailboxes.slice(0, MOST)) {
      recipient.address = readAddress(recipient.finalRecipient?.value ?? '', byGrammar)
    }
  } catch {
    // What was read lexically stays.
  }
}

/** Whether the address was read from a Final-Recipient that is more than it. */
function holdsMailbox({ address, finalRecipient }: RecipientStatus): boolean {
  const value = finalRecipient?.value ?? ''
  if (!value.includes('@') || isAddrSpec(value)) return false
  if (value.length > LONGEST || value.split('(').length > MOST_PARENTHESES) return false
  const read = readAddress(value)
  return read === address || sameAddress(read, address)
}

async function loadReader(): Promise<AddressReader> {
  const { default: emailAddresses } = await import('email-addresses')
  return (mailbox) => {
    const parsed = emailAddresses.parseOneAddress({ input: mailbox, rfc6532: true })
    const first = parsed?.type === 'group' ? parsed.addresses[0] : parsed
    if (first?.type !== 'mailbox') return null
    const { local, domain } = first.parts
    // The meaning of a quoted local part has lost its quotes: `"a b"@example.com`.
    const verbatim = /"(?:[^"\\]|\\.)*"/.exec(local.tokens)?.[0] ?? local.semantic.trim()
    return `${verbatim}@${domain.semantic.trim()}`
  }
}
