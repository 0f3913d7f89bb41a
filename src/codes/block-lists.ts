/*
 * DNS block lists and reputation lists whose names stand in refusals.
 *
 * Source: the lists' own pages and the TXT records they publish; snapshot 2026-11-22. A list hit says something of the
 * client or of the sender's domain, never of the recipient: no row of this table advises to drop an address.
 * Left out: lists of one provider for itself (see `receivers/`), and look-up pages whose address is not certain (null).
 */
import type { Row } from './row.ts'
import { table } from './table.ts'

/** One list, or one family of lists of the same publisher. */
export interface BlockList {
  readonly id: string
  readonly name: string
  /** DNS zones that servers query; empty: it is not published by DNS. */
  readonly zones: readonly string[]
  /** What it lists: addresses of clients, or domains of senders and of links. */
  readonly lists: 'ip' | 'domain'
  /** Page to look an entry up, with `{ip}` or `{domain}` where the page takes it; null: none is known for sure. */
  readonly lookUp: string | null
  readonly status: 'active' | 'retired'
  /** Lower-case literals by which replies name it. */
  readonly marks: readonly string[]
}

/** Every list known by name. */
export const blockLists: readonly BlockList[] = [
  {
    id: 'spamhaus',
    name: 'Spamhaus ZEN (SBL, CSS, XBL, PBL)',
    zones: [
      'zen.spamhaus.org',
      'sbl.spamhaus.org',
      'xbl.spamhaus.org',
      'pbl.spamhaus.org',
      'sbl-xbl.spamhaus.org',
    ],
    lists: 'ip',
    lookUp: 'https://check.spamhaus.org/query/ip/{ip}',
    status: 'active',
    marks: ['spamhaus', '(as16012611)'],
  },
  {
    id: 'spamhaus-dbl',
    name: 'Spamhaus DBL',
    zones: ['dbl.spamhaus.org'],
    lists: 'domain',
    lookUp: 'https://check.spamhaus.org/query/domain/{domain}',
    status: 'active',
    marks: ['dbl.spamhaus.org', 'spamhaus dbl', 'spamhaus.org/query/domain', 'spamhaus.org/query/dbl'],
  },
  {
    id: 'cbl',
    name: 'Composite Blocking List (part of Spamhaus XBL)',
    zones: ['cbl.abuseat.org'],
    lists: 'ip',
    lookUp: 'https://check.spamhaus.org/query/ip/{ip}',
    status: 'active',
    marks: ['abuseat.org'],
  },
  {
    id: 'barracuda',
    name: 'Barracuda Reputation Block List',
    zones: ['b.barracudacentral.org', 'bb.barracudacentral.org'],
    lists: 'ip',
    lookUp: 'https://www.barracudacentral.org/rbl/removal-request',
    status: 'active',
    marks: ['barracudacentral', 'barracudanetworks.com/reputation', 'barracuda reputation'],
  },
  {
    id: 'spamcop',
    name: 'SpamCop Blocking List',
    zones: ['bl.spamcop.net'],
    lists: 'ip',
    lookUp: 'https://www.spamcop.net/bl.shtml?{ip}',
    status: 'active',
    marks: ['spamcop'],
  },
  {
    id: 'sorbs',
    name: 'SORBS',
    zones: ['dnsbl.sorbs.net', 'spam.dnsbl.sorbs.net', 'dul.dnsbl.sorbs.net', 'safe.dnsbl.sorbs.net'],
    lists: 'ip',
    lookUp: null,
    status: 'retired',
    marks: ['sorbs.net'],
  },
  {
    id: 'uceprotect',
    name: 'UCEPROTECT',
    zones: ['dnsbl-1.uceprotect.net', 'dnsbl-2.uceprotect.net', 'dnsbl-3.uceprotect.net'],
    lists: 'ip',
    lookUp: 'https://www.uceprotect.net/en/rblcheck.php?ipr={ip}',
    status: 'active',
    marks: ['uceprotect'],
  },
  {
    id: 'backscatterer',
    name: 'Backscatterer',
    zones: ['ips.backscatterer.org'],
    lists: 'ip',
    lookUp: null,
    status: 'active',
    marks: ['backscatterer.org'],
  },
  {
    id: 'invaluement',
    name: 'Invaluement ivmSIP',
    zones: ['sip.invaluement.com', 'sip24.invaluement.com'],
    lists: 'ip',
    lookUp: 'https://www.invaluement.com/lookup/',
    status: 'active',
    marks: ['invaluement', 'ivmsip'],
  },
  {
    id: 'invaluement-uri',
    name: 'Invaluement ivmURI',
    zones: ['uri.invaluement.com'],
    lists: 'domain',
    lookUp: 'https://www.invaluement.com/lookup/',
    status: 'active',
    marks: ['ivmuri', 'uri.invaluement'],
  },
  {
    id: 'psbl',
    name: 'Passive Spam Block List',
    zones: ['psbl.surriel.com'],
    lists: 'ip',
    lookUp: 'https://psbl.org/listing?ip={ip}',
    status: 'active',
    marks: ['psbl'],
  },
  {
    id: 'surbl',
    name: 'SURBL',
    zones: ['multi.surbl.org'],
    lists: 'domain',
    lookUp: 'https://surbl.org/surbl-analysis',
    status: 'active',
    marks: ['surbl', 'multi.surbl.org'],
  },
  {
    id: 'uribl',
    name: 'URIBL',
    zones: ['multi.uribl.com', 'black.uribl.com'],
    lists: 'domain',
    lookUp: 'https://admin.uribl.com/',
    status: 'active',
    marks: ['uribl', 'multi.uribl.com', 'black.uribl.com'],
  },
  {
    id: 'abusix',
    name: 'Abusix Mail Intelligence',
    zones: ['combined.mail.abusix.zone', 'black.mail.abusix.zone', 'dynamic.mail.abusix.zone'],
    lists: 'ip',
    lookUp: 'https://lookup.abusix.com/search?q={ip}',
    status: 'active',
    marks: ['abusix'],
  },
  {
    id: 'mailspike',
    name: 'Mailspike',
    zones: ['bl.mailspike.net', 'z.mailspike.net'],
    lists: 'ip',
    lookUp: null,
    status: 'active',
    marks: ['mailspike'],
  },
  {
    id: 'cloudmark',
    name: 'Cloudmark Sender Intelligence',
    zones: [],
    lists: 'ip',
    lookUp: 'https://csi.cloudmark.com/reset-request/?ip={ip}',
    status: 'active',
    marks: ['csi.cloudmark.com', 'cloudmark sender intelligence'],
  },
  {
    id: 'proofpoint',
    name: 'Proofpoint Dynamic Reputation',
    zones: [],
    lists: 'ip',
    lookUp: 'https://ipcheck.proofpoint.com/?ip={ip}',
    status: 'active',
    marks: ['ipcheck.proofpoint.com', 'prs.proofpoint.com', 'proofpoint.com/dnsbl-lookup'],
  },
  {
    id: 'trend-micro',
    name: 'Trend Micro Email Reputation Services (RBL+, MAPS)',
    zones: ['rbl-plus.mail-abuse.org', 'blackholes.mail-abuse.org', 'dul.mail-abuse.org'],
    lists: 'ip',
    lookUp: null,
    status: 'active',
    marks: ['trend micro', 'trendmicro', 'mail-abuse.com', 'mail-abuse.org'],
  },
  {
    id: 'symantec',
    name: 'Symantec (Broadcom) IP reputation',
    zones: [],
    lists: 'ip',
    lookUp: 'https://ipremoval.sms.symantec.com/',
    status: 'active',
    marks: ['ipremoval.sms.symantec', 'symantec zodiac', 'brightmail'],
  },
  {
    id: 'talos',
    name: 'Cisco Talos (SenderBase)',
    zones: ['rf.senderbase.org'],
    lists: 'ip',
    lookUp: 'https://talosintelligence.com/reputation_center/lookup?search={ip}',
    status: 'active',
    marks: ['talosintelligence.com', 'senderbase.org'],
  },
  {
    id: 'sender-score',
    name: 'Validity Sender Score (Return Path)',
    zones: ['bl.score.senderscore.com'],
    lists: 'ip',
    lookUp: 'https://senderscore.org/',
    status: 'active',
    marks: ['senderscore', 'sender score'],
  },
  {
    id: '0spam',
    name: '0Spam',
    zones: ['bl.0spam.org', 'rbl.0spam.org'],
    lists: 'ip',
    lookUp: null,
    status: 'active',
    marks: ['0spam.'],
  },
  {
    id: 'lashback',
    name: 'LashBack Unsubscribe Blacklist',
    zones: ['ubl.unsubscore.com'],
    lists: 'ip',
    lookUp: null,
    status: 'active',
    marks: ['lashback', 'unsubscore.com'],
  },
  {
    id: 'dronebl',
    name: 'DroneBL',
    zones: ['dnsbl.dronebl.org'],
    lists: 'ip',
    lookUp: 'https://dronebl.org/lookup?ip={ip}',
    status: 'active',
    marks: ['dronebl'],
  },
  {
    id: 'spam-eating-monkey',
    name: 'Spam Eating Monkey',
    zones: ['bl.spameatingmonkey.net', 'backscatter.spameatingmonkey.net'],
    lists: 'ip',
    lookUp: 'https://spameatingmonkey.com/lookup/{ip}',
    status: 'active',
    marks: ['spameatingmonkey'],
  },
  {
    id: 'hostkarma',
    name: 'Hostkarma',
    zones: ['hostkarma.junkemailfilter.com'],
    lists: 'ip',
    lookUp: null,
    status: 'active',
    marks: ['hostkarma', 'junkemailfilter.com'],
  },
  {
    id: 'blocklist-de',
    name: 'blocklist.de',
    zones: ['bl.blocklist.de'],
    lists: 'ip',
    lookUp: 'https://www.blocklist.de/en/view.html?ip={ip}',
    status: 'active',
    marks: ['blocklist.de'],
  },
  {
    id: 'spamrats',
    name: 'SpamRATS',
    zones: ['dyna.spamrats.com', 'noptr.spamrats.com', 'spam.spamrats.com', 'all.spamrats.com'],
    lists: 'ip',
    lookUp: 'https://www.spamrats.com/lookup.php?ip={ip}',
    status: 'active',
    marks: ['spamrats'],
  },
  {
    id: 's5h',
    name: 's5h.net',
    zones: ['all.s5h.net'],
    lists: 'ip',
    lookUp: null,
    status: 'active',
    marks: ['s5h.net'],
  },
  {
    id: 'gbudb',
    name: 'GBUdb Truncate',
    zones: ['truncate.gbudb.net'],
    lists: 'ip',
    lookUp: null,
    status: 'active',
    marks: ['gbudb'],
  },
  {
    id: 'nordspam',
    name: 'NordSpam',
    zones: ['bl.nordspam.com'],
    lists: 'ip',
    lookUp: null,
    status: 'active',
    marks: ['nordspam'],
  },
  {
    id: 'swinog',
    name: 'SwiNOG',
    zones: ['dnsrbl.swinog.ch'],
    lists: 'ip',
    lookUp: null,
    status: 'active',
    marks: ['swinog'],
  },
  {
    id: 'nix-spam',
    name: 'NiX Spam',
    zones: ['ix.dnsbl.manitu.net'],
    lists: 'ip',
    lookUp: null,
    status: 'retired',
    marks: ['dnsbl.manitu.net'],
  },
  {
    id: 'cobion',
    name: 'IBM DNS Blacklist (Cobion)',
    zones: ['dnsbl.cobion.com'],
    lists: 'ip',
    lookUp: null,
    status: 'active',
    marks: ['cobion.com'],
  },
  {
    id: 'spamcannibal',
    name: 'SpamCannibal',
    zones: ['bl.spamcannibal.org'],
    lists: 'ip',
    lookUp: null,
    status: 'retired',
    marks: ['spamcannibal'],
  },
  {
    id: 'njabl',
    name: 'NJABL',
    zones: ['combined.njabl.org'],
    lists: 'ip',
    lookUp: null,
    status: 'retired',
    marks: ['njabl'],
  },
  {
    id: 'ordb',
    name: 'ORDB',
    zones: ['relays.ordb.org'],
    lists: 'ip',
    lookUp: null,
    status: 'retired',
    marks: ['ordb.org'],
  },
  {
    id: 'dsbl',
    name: 'DSBL',
    zones: ['list.dsbl.org'],
    lists: 'ip',
    lookUp: null,
    status: 'retired',
    marks: ['dsbl.org'],
  },
  {
    id: 'ahbl',
    name: 'AHBL',
    zones: ['dnsbl.ahbl.org'],
    lists: 'ip',
    lookUp: null,
    status: 'retired',
    marks: ['ahbl.org'],
  },
  {
    id: 'rfc-ignorant',
    name: 'RFC-Ignorant.org',
    zones: ['dsn.rfc-ignorant.org', 'postmaster.rfc-ignorant.org'],
    lists: 'domain',
    lookUp: null,
    status: 'retired',
    marks: ['rfc-ignorant'],
  },
  {
    id: 'rfc-clueless',
    name: 'RFC-Clueless.org',
    zones: ['fulldom.rfc-clueless.org'],
    lists: 'domain',
    lookUp: null,
    status: 'active',
    marks: ['rfc-clueless'],
  },
]

const shared = {
  table: 'block-lists',
  emitter: null,
  source: "The lists' own pages and TXT records",
  asOf: '2026-11-22',
} as const

/** A refusal that names the Spamhaus error of a receiver that asks through a public resolver: no listing of anyone. */
const misused = table(shared, [
  {
    name: 'spamhaus-open-resolver',
    phrase: 'error: open resolver',
    cause: 'system-error',
    source: 'TXT records of Spamhaus; ZoneMTA, config/bounces.txt',
    example: '554 5.7.1 Client host [192.0.2.25] blocked using zen.spamhaus.org; Error: open resolver',
  },
  {
    name: 'spamhaus-return-code',
    phrase: 'check.spamhaus.org/returnc/',
    cause: 'system-error',
    source: 'TXT records of Spamhaus; ZoneMTA, config/bounces.txt',
    example:
      '554 5.7.1 Client host [192.0.2.25] blocked using zen.spamhaus.org; https://check.spamhaus.org/returnc/pub/192.0.2.53/',
  },
])

/** The rows of the lists: one for each mark. */
export const blockListRows: readonly Row[] = [
  ...blockLists.flatMap(({ id, lists, marks }) =>
    table(
      shared,
      marks.map((mark) => ({
        name: `${id}/${mark}`,
        phrase: mark,
        cause: lists === 'ip' ? ('ip-blocklisted' as const) : ('domain-blocklisted' as const),
        example:
          lists === 'domain' && mark.length > 13
            ? `554 Message blocked using ${mark}`
            : `550 found at ${mark}`,
      })),
    ),
  ),
  ...misused,
]
