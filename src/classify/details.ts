/** What else a refusal tells: when to come back, which list, which limit, where to read on. */
import type { BlockList } from '../codes/block-lists.ts'
import { findAddresses, sameAddress } from '../report/address.ts'
import { wordsOf, type Words } from './words.ts'

/** A verdict as the refusal words it: `pass`, `fail`, `softfail`, `neutral`, `none`, `temperror`, `permerror`. */
export type AuthenticationVerdict =
  'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'temperror' | 'permerror'

/** A number that the refusal states. */
export interface StatedLimit {
  /** What was allowed. */
  limit: number
  /** What was found; null where the refusal doesn't say. */
  observed: number | null
  /** What both are counted in. */
  unit: 'bytes' | 'messages' | 'recipients' | 'connections'
}

/** Everything that was read beside the cause. A value that the refusal doesn't give is null or empty. */
export interface ReplyDetails {
  /** Seconds to wait before the next try, as the receiver asks. */
  retryAfter: number | null
  /** The client's address that the refusal names. */
  ip: string | null
  /** The block list it names, with the page to look the address up. */
  blockList: { id: string; name: string; lookUp: string | null } | null
  /** A limit that it names in numbers. */
  limit: StatedLimit | null
  /** Where a moved mailbox has gone. */
  newAddress: string | null
  /** What it says of SPF (RFC 7208 section 2.6). */
  spf: AuthenticationVerdict | null
  /** What it says of DKIM. */
  dkim: AuthenticationVerdict | null
  /** What it says of DMARC. */
  dmarc: AuthenticationVerdict | null
  /** Pages that the receiver names, to be shown as text: they come from a stranger's mail. */
  urls: string[]
  /** What Microsoft asks for in a support case. */
  microsoft: {
    /** `AS(2204)`, `ATTR36`, `S3150` and their like. */
    tokens: string[]
    /** The tag at the end of a reply: `[host time id]`; time in ISO 8601. */
    server: string | null
    at: string | null
    correlationId: string | null
  } | null
}

/** Longest text looked at. */
const MOST_READ = 4096

/**
 * Reads a refusal's text, with the address it speaks of where that is known.
 *
 * @param words of the text, where they are known
 */
export function readDetails(reply: string, recipient: string | null, words?: Words): ReplyDetails {
  const text = reply.slice(0, MOST_READ)
  const { hints, blockList } =
    words === undefined || text.length < reply.length ? wordsOf(text.toLowerCase()) : words
  const ip = ipIn(text)
  return {
    retryAfter: hints.includes('retry') ? retryAfterIn(text) : null,
    ip,
    blockList: blockList === null ? null : describe(blockList, ip),
    limit: hints.includes('limit') ? limitIn(text) : null,
    newAddress: hints.includes('moved') ? newAddressIn(text, recipient) : null,
    spf: hints.includes('spf') ? verdictIn(text, 'spf') : null,
    dkim: hints.includes('dkim') ? verdictIn(text, 'dkim') : null,
    dmarc: hints.includes('dmarc') ? verdictIn(text, 'dmarc') : null,
    urls: hints.includes('url') ? urlsIn(text) : [],
    microsoft: hints.includes('microsoft') ? microsoftIn(text) : null,
  }
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 }
const RETRY =
  /(?:try again|retry|come back|wait|greylist\w{0,10}|graylist\w{0,10}|deferred|delayed)[^.\d]{0,40}?(\d{1,6}|an?|one)\s*(s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?|d|days?)\b/i
const RETRY_CLOCK = /(?:try again|retry|wait)[^.\d]{0,30}(\d{1,2}):(\d{2}):(\d{2})\b/i

function retryAfterIn(text: string): number | null {
  const clock = RETRY_CLOCK.exec(text)
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
  const match = RETRY.exec(text)
  if (!match) return null
  const count = /^\d/.test(match[1] as string) ? Number(match[1]) : 1
  return count * (SECONDS[(match[2] as string)[0]?.toLowerCase() ?? 's'] as number)
}

/** What every IPv4 address holds, and an enhanced status code hasn't. */
const THREE_POINTS = /\.\d{1,3}\.\d{1,3}\.\d/
const IPV4 = /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d.]*\d)/
/** What every IPv6 address holds, and a time of day hasn't. */
const COLONS = /::|:[0-9a-f]{1,4}:[0-9a-f]{1,4}:/i
/** Eight groups, or fewer with `::` in their place; a time of day is neither. */
const IPV6 =
  /(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|(?:[0-9a-f]{1,4}:){1,7}:)(?![\w:])/i

function ipIn(text: string): string | null {
  const ipv4 = THREE_POINTS.test(text) ? IPV4.exec(text) : null
  if (ipv4 !== null) return ipv4[0]
  return text.includes(':') && COLONS.test(text) ? (IPV6.exec(text)?.[0] ?? null) : null
}

function describe({ id, name, lookUp }: BlockList, ip: string | null): ReplyDetails['blockList'] {
  const isFillable =
    lookUp !== null && !lookUp.includes('{domain}') && (!lookUp.includes('{ip}') || ip !== null)
  return { id, name, lookUp: isFillable ? lookUp.replace('{ip}', encodeURIComponent(ip ?? '')) : null }
}

const BYTES: Readonly<Record<string, number>> = { '': 1, 'k': 1024, 'm': 1024 ** 2, 'g': 1024 ** 3 }
const SIZE = String.raw`(\d{1,15}(?:\.\d{1,3})?)\s*([kmg]?)i?(?:b|bytes?|octets)?\b`
const OBSERVED_SIZE = new RegExp(
  String.raw`(?:message |file |mail )?size[^.\d]{0,20}${SIZE}[^.]{0,60}?(?:limit|max\w*|exceed\w*|allow\w*)[^.\d]{0,40}${SIZE}`,
  'i',
)
const SIZE_LIMIT = new RegExp(
  String.raw`(?:size|large|big)[^.]{0,60}?(?:limit|max\w*|exceed\w*)[^.\d]{0,40}${SIZE}|(?:limit|max\w*)[^.\d]{0,20}size[^.\d]{0,20}${SIZE}`,
  'i',
)
const COUNT_LIMIT =
  /(?:limit|max\w*|more than|only|up to)[^.\d]{0,20}(\d{1,9})\s*(messages?|mails?|emails?|recipients?|connections?|sessions?)\b/i

function limitIn(text: string): StatedLimit | null {
  const both = OBSERVED_SIZE.exec(text)
  if (both) return { limit: bytes(both[3], both[4]), observed: bytes(both[1], both[2]), unit: 'bytes' }
  const size = SIZE_LIMIT.exec(text)
  if (size) return { limit: bytes(size[1] ?? size[3], size[2] ?? size[4]), observed: null, unit: 'bytes' }
  const count = COUNT_LIMIT.exec(text)
  if (!count) return null
  const what = (count[2] as string).toLowerCase()
  const unit = what.startsWith('rec')
    ? 'recipients'
    : /^(?:conn|sess)/.test(what)
      ? 'connections'
      : 'messages'
  return { limit: Number(count[1]), observed: null, unit }
}

function bytes(count: string | undefined, prefix: string | undefined): number {
  return Math.round(Number(count) * (BYTES[(prefix ?? '').toLowerCase()] ?? 1))
}

const MOVED =
  /\bmoved\b|new (?:e-?mail )?address|has changed|please try|please use|forward(?:ing)?[- ](?:path|address)|neue (?:e-?mail-?)?adresse|nouvelle adresse|nueva direcci[oó]n|nuovo indirizzo/i

function newAddressIn(text: string, recipient: string | null): string | null {
  const moved = /^551\b/.test(text) || MOVED.test(text)
  if (!moved) return null
  const from = MOVED.exec(text)?.index ?? 0
  const candidates = findAddresses(text.slice(from)).map(({ address }) => address)
  return candidates.find((address) => !sameAddress(address, recipient)) ?? null
}

const VERDICTS: readonly (readonly [wording: string, AuthenticationVerdict])[] = [
  ['softfail', 'softfail'],
  [String.raw`(?:pass|passed|ok|valid)\b`, 'pass'],
  ['temp ?error', 'temperror'],
  ['perm ?error', 'permerror'],
  [String.raw`neutral\b`, 'neutral'],
  [String.raw`(?:none|missing|not found|no record)\b`, 'none'],
  ['(?:fail|hardfail|did not pass|not pass|does not pass|failed|failure|invalid|reject|violation)', 'fail'],
]
/** Any verdict at the first or the second of a few words. */
const ANY_VERDICT = new RegExp(`^(?:[a-z]+ )?(?:${VERDICTS.map(([wording]) => wording).join('|')})`, 'i')
const EACH_VERDICT = VERDICTS.map(
  ([wording, verdict]) => [new RegExp(`^(?:[a-z]+ )?${wording}`, 'i'), verdict] as const,
)

type Mechanism = 'spf' | 'dkim' | 'dmarc'

const NAMED: Readonly<Record<Mechanism, RegExp>> = {
  spf: /\bspf\b/gi,
  dkim: /\bdkim\b/gi,
  dmarc: /\bdmarc\b/gi,
}
const FAILS: Readonly<Record<Mechanism, RegExp>> = {
  spf: /(?:fails?|failed|not pass)(?: \w+){0,3} spf\b/i,
  dkim: /(?:fails?|failed|not pass)(?: \w+){0,3} dkim\b/i,
  dmarc: /(?:fails?|failed|not pass)(?: \w+){0,3} dmarc\b/i,
}

/** The first verdict behind the mechanism's name, with little between. */
function verdictIn(text: string, mechanism: Mechanism): AuthenticationVerdict | null {
  for (const { index } of text.matchAll(NAMED[mechanism])) {
    const behind = text.slice(index + mechanism.length, index + mechanism.length + 80)
    for (const [words] of behind.matchAll(/[a-z]+(?: [a-z]+){0,3}/gi)) {
      if (ANY_VERDICT.test(words)) return EACH_VERDICT.find(([pattern]) => pattern.test(words))?.[1] ?? null
      if (/\b(?:spf|dkim|dmarc)\b/i.test(words)) break
    }
  }
  return FAILS[mechanism].test(text) ? 'fail' : null
}

function urlsIn(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s<>"'`()[\]{}|\\^]{3,500}/gi) ?? []
  return [...new Set(found.map(withoutPunctuation))]
}

/** The punctuation behind it belongs to the sentence. */
function withoutPunctuation(url: string): string {
  let end = url.length
  while ('.,;:!?'.includes(url[end - 1] as string)) end--
  return url.slice(0, end)
}

const TOKEN = /\bAS\(\d{1,6}\)|\bAS\d{3,8}\b|\bATTR\d{1,3}\b|\bS(?:775|3140|3150)\b|\bPRX\d{1,2}\b/g
const TAG =
  /\[([\w.-]+\.(?:outlook|exchangelabs)\.com) (\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z) ([0-9A-F]{8,20})\]/i

function microsoftIn(text: string): ReplyDetails['microsoft'] {
  const tokens = [...new Set(text.match(TOKEN) ?? [])]
  const tag = TAG.exec(text)
  if (tokens.length === 0 && tag === null) return null
  return { tokens, server: tag?.[1] ?? null, at: tag?.[2] ?? null, correlationId: tag?.[3] ?? null }
}
