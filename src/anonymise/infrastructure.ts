/** What identifies nobody, and what the diagnosis needs: hosts of mail systems, their own mailboxes, the words of refusals. */
import { blockLists } from '../codes/block-lists.ts'
import { emitters } from '../codes/emitters.ts'
import { notesOf } from '../codes/notes.ts'
import { decidingRows } from '../codes/rows.ts'
import { foldForMatching } from '../text/fold.ts'

/** Domains of mail systems that the dialects know their reports by, beside those of the tables. */
const OF_DIALECTS = [
  'aol.com',
  'amazonaws.com',
  'amazonses.com',
  'awsapps.com',
  'au.com',
  'auone-net.jp',
  'bigfoot.com',
  'biglobe.ne.jp',
  'dion.ne.jp',
  'docomo.ne.jp',
  'exchangelabs.com',
  'ezweb.ne.jp',
  'mail.yahoo.com',
  'messagelabs.com',
  'microsoft.com',
  'mimecast.lan',
  'mxlogic.net',
  'office.com',
  'office365.com',
  'outlook.com',
  'sendgrid.net',
  'spamhaus.org',
  'vtext.com',
  'vzwpix.com',
  'zoho.com',
  'zohomail.com',
]

const hostsOf = (url: string | null): string[] =>
  url === null ? [] : [new URL(url.replaceAll(/[{}]/g, '')).hostname]

const DOMAINS: ReadonlySet<string> = new Set([
  ...OF_DIALECTS,
  ...Object.values(emitters).flatMap(({ hosts }) => hosts),
  ...blockLists.flatMap(({ zones, lookUp }) => [...zones, ...hostsOf(lookUp)]),
])

/** Names below these are customers' own: `contoso.onmicrosoft.com`, `contoso-com.mail.protection.outlook.com`. */
const OF_CUSTOMERS = ['onmicrosoft.com', 'mail.protection.outlook.com', 'mx.microsoft']

/** How many labels from the right of a host name are a mail system's own; 0 for anybody else's. */
export function labelsOfSystem(host: string): number {
  const labels = host.toLowerCase().split('.')
  for (const shared of OF_CUSTOMERS) {
    if (host.toLowerCase() === shared || host.toLowerCase().endsWith(`.${shared}`))
      return shared.split('.').length
  }
  const isKnown = labels.some((_, place) => DOMAINS.has(labels.slice(place).join('.')))
  return isKnown ? labels.length : 0
}

/** Mailboxes that are a system's or an office's (RFC 2142), with the tails that systems write behind them. */
const SYSTEM_MAILBOX =
  /^(?:mailer-daemon|mail-daemon|mailerdaemon|postmaster|post_master|hostmaster|abuse|no-?reply|do-?not-?reply|bounces?|daemon|root|mail|listserv|sympa|majordomo|sysadmin|undisclosed-recipients|microsoftexchange[0-9a-f]{32})$/i

/** Whether a local part names a system and not a person. */
export function isSystemMailbox(localPart: string): boolean {
  return SYSTEM_MAILBOX.test(localPart)
}

/** Whether what stands before an `@` is a long row of digits and letters, as machines make them for message ids. */
export function isMark(localPart: string): boolean {
  return localPart.length >= 20 && (localPart.match(/\d/g)?.length ?? 0) >= 3 && !isSystemMailbox(localPart)
}

/** Words that mail systems put beside a list's or a person's name in an address: `walkers-bounces`. */
const ROLE =
  /^(?:bounces?|owner|request|admin|errors?|return|confirm|join|leave|subscribe|unsubscribe|postmaster|daemon)$/i

/** Whether a word in an address says what the mailbox is for. */
export function isRole(word: string): boolean {
  return ROLE.test(word)
}

/** By these a dialect is known: what mail systems begin their own message ids with, or put within. */
export const SIGNS_OF_IDS = /^(?:courier\.|dovecot-|mxl~|mailman\.|E(?=\w{6}-\w{6,11}-\w{2,4}$))|\.JavaMail\./

let known: ReadonlySet<string> | undefined

/** Words of refusals, as the tables know them. */
function wordsOfRefusals(): ReadonlySet<string> {
  known ??= new Set(
    decidingRows()
      .flatMap((row) => [row.phrase ?? [], notesOf(row).example].flat())
      .flatMap((text) => foldForMatching(text).match(/[\p{L}\p{M}]+/gu) ?? []),
  )
  return known
}

/** Whether a word is one that refusals are written in, so that it names nobody by itself. */
export function isWordOfRefusals(word: string): boolean {
  return wordsOfRefusals().has(foldForMatching(word))
}
