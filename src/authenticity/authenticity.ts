import type { Diagnosis } from '../classify/diagnosis.ts'
import { isSubdomain } from '../values/domain-name.ts'
import type { Report } from '../report/report.ts'
import { authenticatedDomains, readAuthenticationResults } from './authentication-results.ts'
import { checkFields, isListOfTexts, isText, type FieldRule } from './field-rules.ts'
import { hostsInReceived } from './received.ts'
import type { VerpCheck } from './verp.ts'

/** Marks of what was sent: all of them, or a function that looks one up. */
export type SentMarks = ReadonlySet<string> | readonly string[] | LooksUpMark

/**
 * Says whether a mark is of a message that was sent, and, as far as the caller can tell, sent to these recipients;
 * null where the caller can't say: the log doesn't reach back so far, or a relay gives messages new ids.
 */
export type LooksUpMark = (mark: string, recipients: readonly string[]) => boolean | null

/** What a server that the caller trusts says about who handed the report in. */
export interface TrustedAuthentication {
  /**
   * The name that the caller's own receiving server gives itself in these fields (authserv-id). It must remove fields of
   * that name that come from outside (RFC 8601 section 5). Null for Exchange Online, which gives none: then the first
   * field counts, and no other.
   */
  trustedServer: string | null
  /** Values of Authentication-Results fields, in their order; absent: those of the report's own header. */
  fields?: readonly string[]
  /**
   * Domains that are believed whatever recipient they report on, each with all domains under it: that of the own
   * organisation, of a mail service in use. None in which strangers have mailboxes.
   */
  reporters?: readonly string[]
}

/** What the caller knows of its own mail. Whatever is left out is not looked at. */
export interface Knowledge {
  /** Message-IDs of all messages that were sent, with angle brackets or without. */
  sentMessageIds?: SentMarks
  /** All tokens that were sent in envelope senders, in lower case; held against `report.correlation.token`. */
  sentTokens?: SentMarks
  /**
   * What `verifyVerp` said of the address that the report came to. Put the recipient that a token was for into
   * `recipient`: else a token that one recipient has seen vouches for a report on any other.
   */
  verp?: VerpCheck
  /** Every host that mail leaves by: names, each with all names under it, and IP addresses. */
  ownHosts?: readonly string[]
  authenticationResults?: TrustedAuthentication
}

/** What one piece of knowledge says of a report. */
export interface AuthenticityReason {
  check: 'verp' | 'sent-token' | 'message-id' | 'received' | 'authentication-results'
  finding: 'proves' | 'supports' | 'contradicts' | 'silent'
  /** One sentence in English. */
  message: string
}

/** Whether a report was caused by a message of the caller's. Plain JSON. */
export interface Authenticity {
  /**
   * `verified`: something proves it, and nothing contradicts; a signature that holds is stronger than any contradiction.
   * `contradicted`: something speaks against it. `unverified`: neither.
   */
  verdict: 'verified' | 'unverified' | 'contradicted'
  /** One for each piece of knowledge, the strongest kind first. */
  reasons: AuthenticityReason[]
}

type Finding = Omit<AuthenticityReason, 'check'>

/**
 * Holds a report against what the caller knows of its own mail: anybody can write a report.
 *
 * @throws TypeError where an argument can't be one, naming every wrong or unknown field by its path.
 */
export function assessAuthenticity(report: Report, knowledge: Knowledge): Authenticity {
  if (report === null || typeof report !== 'object' || !Array.isArray(report.recipients)) {
    throw new TypeError('report: expected a report')
  }
  checkFields(knowledge, KNOWLEDGE, 'knowledge')
  const { verp, sentTokens, sentMessageIds, ownHosts = [], authenticationResults } = knowledge
  if (authenticationResults !== undefined) {
    checkFields(authenticationResults, TRUSTED, 'knowledge.authenticationResults')
  }
  const reasons: AuthenticityReason[] = []
  const add = (check: AuthenticityReason['check'], finding: Finding) => reasons.push({ check, ...finding })
  if (verp !== undefined) add('verp', bySignature(report, verp))
  if (sentTokens !== undefined) add('sent-token', byToken(report, sentTokens))
  if (sentMessageIds !== undefined) add('message-id', byMessageId(report, sentMessageIds))
  if (knowledge.ownHosts !== undefined) add('received', byTrace(report, ownHosts))
  if (authenticationResults !== undefined) {
    add('authentication-results', byReporter(report, authenticationResults, ownHosts))
  }
  return { verdict: verdictOf(reasons), reasons }
}

function verdictOf(reasons: readonly AuthenticityReason[]): Authenticity['verdict'] {
  if (reasons.some(({ check, finding }) => check === 'verp' && finding === 'proves')) return 'verified'
  if (reasons.some(({ finding }) => finding === 'contradicts')) return 'contradicted'
  return reasons.some(({ finding }) => finding === 'proves') ? 'verified' : 'unverified'
}

/** A diagnosis, and whether its report is known to be genuine. */
export interface AssessedDiagnosis extends Diagnosis {
  authenticity: Authenticity
}

/**
 * Notes on a diagnosis whether its report is genuine. Where it isn't known to be, `suppress` is false: a stranger's word
 * is no ground to stop mailing an address. `advise` keeps to it, too.
 */
export function withholdSuppression(diagnosis: Diagnosis, authenticity: Authenticity): AssessedDiagnosis {
  return { ...diagnosis, suppress: diagnosis.suppress && isGenuine(authenticity), authenticity }
}

/** Whether a report is known well enough to stop mailing an address by it. */
export function isGenuine({ verdict }: Authenticity): boolean {
  return verdict === 'verified'
}

const proves = (message: string): Finding => ({ finding: 'proves', message })
const supports = (message: string): Finding => ({ finding: 'supports', message })
const contradicts = (message: string): Finding => ({ finding: 'contradicts', message })
const silent = (message: string): Finding => ({ finding: 'silent', message })

/** Longest mark that is quoted. */
const LONGEST_QUOTE = 200

const quoted = (text: string) => text.slice(0, LONGEST_QUOTE)

function bySignature(report: Report, { valid, problem, recipient, signedAt }: VerpCheck): Finding {
  if (valid) {
    return recipient === null || isAbout(report, recipient)
      ? proves('the report came to an envelope sender that was signed for this message')
      : silent(
          'the envelope sender was signed for a recipient that the report does not name, or not alone: forwarded mail, or a signature used again',
        )
  }
  switch (problem) {
    case 'wrong-signature':
      return contradicts('the signature in the envelope sender was not made with the key')
    case 'not-yet-signed':
      return contradicts(`the envelope sender was signed at ${signedAt}, after the report came`)
    case 'other-recipient':
      return silent('the envelope sender was signed for none of the recipients that the report names')
    case 'expired':
      return silent(`the signature in the envelope sender is of ${signedAt}, and too old`)
    default:
      return silent('the report did not come to a signed envelope sender')
  }
}

/** Whether a report speaks of this recipient, and of no other. */
function isAbout({ recipients }: Report, recipient: string): boolean {
  const same = recipient.toLowerCase()
  return (
    recipients.length > 0 &&
    recipients.every(
      ({ address, intended }) => address?.toLowerCase() === same || intended?.toLowerCase() === same,
    )
  )
}

function byToken(report: Report, sent: SentMarks): Finding {
  const token = report.correlation?.token ?? null
  if (token === null) return silent('the report shows no token')
  const isSent = lookUp(sent, [token, token.toLowerCase()], report, 'sentTokens')
  if (isSent === null) return silent(`whether the token ${quoted(token)} was sent can't be told`)
  return isSent
    ? proves(`the token ${quoted(token)} was sent`)
    : contradicts(`the token ${quoted(token)} was never sent`)
}

function byMessageId(report: Report, sent: SentMarks): Finding {
  const id = report.original?.messageId ?? null
  if (id === null) return silent('the report does not name the Message-ID of a returned message')
  const bare = id.replace(/^<(.*)>$/s, '$1')
  const isSent = lookUp(sent, [`<${bare}>`, bare], report, 'sentMessageIds')
  if (isSent === null) return silent(`whether the message ${quoted(id)} was sent can't be told`)
  return isSent
    ? proves(`the returned message ${quoted(id)} was sent`)
    : contradicts(`the returned message ${quoted(id)} was never sent`)
}

/** Whether a mark is known in one of its spellings; a function is asked for the first. */
function lookUp(
  sent: SentMarks,
  spellings: readonly [string, ...string[]],
  { recipients }: Report,
  name: string,
): boolean | null {
  if (typeof sent !== 'function') {
    return spellings.some((one) =>
      Array.isArray(sent) ? sent.includes(one) : (sent as Set<string>).has(one),
    )
  }
  const addresses = recipients.flatMap(({ address, intended }) => [address, intended])
  const answer: unknown = sent(
    spellings[0],
    addresses.filter((address) => address !== null),
  )
  if (answer !== null && typeof answer !== 'boolean') {
    throw new TypeError(`knowledge.${name}: expected the function to answer true, false or null, at once`)
  }
  return answer
}

function byTrace({ original }: Report, ownHosts: readonly string[]): Finding {
  const hosts = hostsInReceived(original?.headers ?? [])
  if (hosts === null) return silent('the report does not return the trace of a message')
  const own = [...hosts].find((host) => ownHosts.some((name) => isAtOrUnder(host, bareName(name))))
  return own === undefined
    ? contradicts('the returned message passed none of the own hosts')
    : supports(`the returned message names ${quoted(own)} in its trace, as any message of the sender does`)
}

function bareName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

function isAtOrUnder(name: string, parent: string): boolean {
  return name === parent || isSubdomain(name, parent)
}

function byReporter(
  { recipients, authenticationResults }: Report,
  { trustedServer, fields = authenticationResults, reporters = [] }: TrustedAuthentication,
  ownHosts: readonly string[],
): Finding {
  const read = (trustedServer === null ? fields.slice(0, 1) : fields).map(readAuthenticationResults)
  const trusted = read.filter(({ server }) => server === (trustedServer?.toLowerCase() ?? null))
  if (trusted.length === 0) return silent('the trusted server says nothing about the report')
  const results = trusted.flatMap(({ results }) => results)
  // A bare top-level domain vouches for nobody.
  const domains = authenticatedDomains(results).filter((domain) => domain.includes('.'))
  const believed = [...reporters, ...ownHosts].map(bareName)
  const known = domains.find((domain) => believed.some((name) => isAtOrUnder(domain, name)))
  if (known !== undefined) return proves(`the report comes from ${quoted(known)}, which is believed`)
  const named = recipients.map(({ address }) => address?.slice(address.lastIndexOf('@') + 1).toLowerCase())
  const isCovered =
    named.length > 0 &&
    named.every((name) => name !== undefined && domains.some((domain) => isAtOrUnder(name, domain)))
  if (isCovered) {
    return supports(
      "the report comes from the recipients' own domain, where every user could have written it",
    )
  }
  return results.some(({ method, result }) => method === 'dmarc' && result === 'fail')
    ? contradicts('the report does not come from the domain that its From field names (DMARC)')
    : silent('whoever sent the report is not shown to speak for the recipients')
}

const marksRule: FieldRule = {
  expected: 'a Set or a list of texts, or a function',
  check: (value) => value instanceof Set || isListOfTexts(value) || typeof value === 'function',
}
const listRule: FieldRule = { expected: 'a list of texts', check: isListOfTexts }

const KNOWLEDGE: Readonly<Record<keyof Knowledge, FieldRule>> = {
  sentMessageIds: marksRule,
  sentTokens: marksRule,
  verp: {
    expected: 'the result of verifyVerp',
    check: (value) => {
      const { valid, recipient } = (value ?? {}) as Partial<VerpCheck>
      return typeof valid === 'boolean' && (recipient === null || isText(recipient))
    },
  },
  ownHosts: listRule,
  authenticationResults: {
    expected: 'an object',
    check: (value) => value !== null && typeof value === 'object',
  },
}

const TRUSTED: Readonly<Record<keyof TrustedAuthentication, FieldRule>> = {
  trustedServer: {
    expected: 'the name of a server, or null',
    isNeeded: true,
    check: (value) => value === null || isText(value),
  },
  fields: listRule,
  reporters: listRule,
}
