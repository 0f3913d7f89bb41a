/** When a refusal is a reason to mail an address no more. */
import { causes } from '../codes/causes.ts'
import type { Permanence } from '../codes/row.ts'
import { foldForMatching } from '../text/fold.ts'
import { blamesRecipient, blamesSender, isOfRecipient } from './blame.ts'
import type { Facts } from './facts.ts'
import { hasGivenUp } from './permanence.ts'
import type { Match } from './trust.ts'

/**
 * Whether to stop mailing the address: the row says so, nobody is asked to try again, and it is the address that is
 * refused. An address given up by mistake is lost without anybody noticing, one mailed again only bounces again. A caller's own
 * row that says `suppress: true` is taken at its word.
 */
export function suppresses(match: Match | null, facts: Facts, permanence: Permanence): boolean {
  if (match === null || !(match.row.suppress ?? causes[match.row.cause].suppress)) return false
  if (permanence === 'transient' && !hasGivenUp(facts)) return false
  if (match.row.suppress === true) return true
  return !isByWordsAlone(match, facts) || !(blamesSender(facts) || speaksOfSender(facts.text))
}

/** Nothing but a wording is against the address: neither who writes it was met nor a code that says the same. */
function isByWordsAlone({ row, level }: Match, { statuses }: Facts): boolean {
  const isWording = level === 'phrase' || level === 'weak phrase'
  return isWording && isOfRecipient(row) && !statuses.some(blamesRecipient)
}

/** Words of the sending side, and of the checks that it fails, as expressions. */
const SENDING_SIDE = [
  // Who sends
  "(?:sender|sending|originator)(?:'s)?",
  '(?:return|reverse)[ -]path',
  'return address',
  'mail from(?! ?:)',
  'from (?:address|header|field|domain)',
  'you are',
  'your (?:account|client|dns|domain|host|ip|isp|log-?in|mail server|mta|network|provider|rdns|server)',
  '(?:client|remote) host',
  '(?<!or )ip(?: address(?:es)?)?',
  'ips',
  String.raw`mittente|indirizzo ip|absender\w*|ip-adresse|expediteur|adresse ip|remitente|direccion ip|remetente|endereco ip`,
  String.raw`afzender|ip-adres|nadawc\w*|odesilatel\w*|отправител\p{L}*|送信者|差出人|发件人|寄件者|발신자`,
  // What is checked of it
  'arc|dkim|dmarc|dnssec|spf|ptr|rdns|reverse (?:dns|lookup)|helo|ehlo',
  String.raw`auth|authenticat\w*|credentials|log-?in|password|certificates?|cipher|ssl|s?tls|starttls`,
  String.raw`(?:allow|black|block|white)[ -]?list\w*|r[bh]l|dnsbl|reputation|relaying`,
  String.raw`forg(?:ed|ery)|malware|phish\w*|spam\w*|spoof\w*|unsolicited|virus\w*`,
  // What keeps a server from finding out
  'callback|callout|per (?:day|hour|minute)|quota|rate|timed out|time-?out',
]
/** Any of them, where it is no part of a name or an address. */
const OF_SENDER = new RegExp(`(?<![\\w.@=&/-])(?:${SENDING_SIDE.join('|')})(?![\\w@=&/-]|\\.\\w)`, 'u')

/** Whether a refusal speaks of the sending side: what it says of a user may then be of the sender. */
function speaksOfSender(text: string): boolean {
  return OF_SENDER.test(foldForMatching(text))
}
