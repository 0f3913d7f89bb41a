import type { Anatomy } from '../report/anatomy.ts'
import { LiteralIndex } from '../text/literal-index.ts'
import type { Dialect } from './dialect.ts'
import { activeHunter } from './active-hunter.ts'
import { amavis } from './amavis.ts'
import { amazonSes } from './amazon-ses.ts'
import { amazonSns } from './amazon-sns.ts'
import { amazonWorkmail } from './amazon-workmail.ts'
import { aol } from './aol.ts'
import { apacheJames } from './apache-james.ts'
import { barracuda } from './barracuda.ts'
import { bigfoot } from './bigfoot.ts'
import { biglobe } from './biglobe.ts'
import { communigate } from './communigate.ts'
import { courier } from './courier.ts'
import { criticalPath } from './critical-path.ts'
import { domino } from './domino.ts'
import { dovecot } from './dovecot.ts'
import { dragonfly } from './dragonfly.ts'
import { exchangeOnline } from './exchange-online.ts'
import { exchangeServer } from './exchange-server.ts'
import { exim } from './exim.ts'
import { ezweb } from './ezweb.ts'
import { fml } from './fml.ts'
import { gmail } from './gmail.ts'
import { gmx } from './gmx.ts'
import { googleGroups } from './google-groups.ts'
import { groupwise } from './groupwise.ts'
import { haraka } from './haraka.ts'
import { hmailserver } from './hmailserver.ts'
import { imail } from './imail.ts'
import { intermail } from './intermail.ts'
import { ironmail } from './ironmail.ts'
import { ironport } from './ironport.ts'
import { kddi } from './kddi.ts'
import { listserv } from './listserv.ts'
import { maddy } from './maddy.ts'
import { mailRu } from './mail.ru.ts'
import { mailenable } from './mailenable.ts'
import { mailfoundry } from './mailfoundry.ts'
import { mailman } from './mailman.ts'
import { mailmarshal } from './mailmarshal.ts'
import { mcafee } from './mcafee.ts'
import { mdaemon } from './mdaemon.ts'
import { messagelabs } from './messagelabs.ts'
import { messagingServer } from './messaging-server.ts'
import { mfilter } from './mfilter.ts'
import { microsoftSmtp } from './microsoft-smtp.ts'
import { mimecast } from './mimecast.ts'
import { momentum } from './momentum.ts'
import { mxlogic } from './mxlogic.ts'
import { notesGateway } from './notes-gateway.ts'
import { ntmail } from './ntmail.ts'
import { opensmtpd } from './opensmtpd.ts'
import { outlookCom } from './outlook.com.ts'
import { postfix } from './postfix.ts'
import { powermta } from './powermta.ts'
import { qmail } from './qmail.ts'
import { sendgrid } from './sendgrid.ts'
import { sendmail } from './sendmail.ts'
import { sendmailV5 } from './sendmail-v5.ts'
import { smail } from './smail.ts'
import { smartermail } from './smartermail.ts'
import { surfcontrol } from './surfcontrol.ts'
import { symantecGateway } from './symantec-gateway.ts'
import { sympa } from './sympa.ts'
import { trendInterscan } from './trend-interscan.ts'
import { verizon } from './verizon.ts'
import { xwall } from './xwall.ts'
import { yahoo } from './yahoo.ts'
import { yandex } from './yandex.ts'
import { zoho } from './zoho.ts'
import { zoneMta } from './zone-mta.ts'
import { marksOf } from './signs.ts'

/** Every dialect; the first that recognises a report reads it, so the more special stand first. */
export const dialects: readonly Dialect[] = [
  // Providers and carriers. Many of them write with a changed Postfix, Exim or Sendmail.
  amazonSns,
  amazonWorkmail,
  amazonSes,
  aol,
  bigfoot,
  biglobe,
  ezweb,
  gmx,
  googleGroups,
  gmail,
  kddi,
  mailRu,
  messagelabs,
  mimecast,
  mxlogic,
  sendgrid,
  verizon,
  yahoo,
  yandex,
  zoho,

  // Filters and gateways, which put their words before those of the server behind them.
  activeHunter,
  amavis,
  barracuda,
  ironmail,
  ironport,
  mailfoundry,
  mailmarshal,
  mcafee,
  mfilter,
  surfcontrol,
  symantecGateway,
  trendInterscan,
  xwall,

  // Mail servers; whoever borrowed words stands before the one they are from.
  apacheJames,
  communigate,
  courier,
  criticalPath,
  domino,
  notesGateway,
  dovecot,
  dragonfly,
  groupwise,
  haraka,
  hmailserver,
  imail,
  intermail,
  maddy,
  mailenable,
  mdaemon,
  messagingServer,
  momentum,
  ntmail,
  opensmtpd,
  powermta,
  smail,
  smartermail,
  zoneMta,
  exim,
  postfix,
  qmail,
  sendmail,
  sendmailV5,

  // Mailing list managers.
  fml,
  listserv,
  mailman,
  sympa,

  // Microsoft's last: their hosts and tokens stand in replies that all the others quote.
  exchangeOnline,
  outlookCom,
  exchangeServer,
  microsoftSmtp,
]

/** Every clue with the place of its dialect. */
const clues = new LiteralIndex(
  dialects.flatMap((dialect, place) => dialect.clues.map((clue) => [clue, place] as const)),
)

/** Who wrote a report; null where nobody is recognised. */
export function recogniseDialect(anatomy: Anatomy): Dialect | null {
  const places: number[] = []
  const add = (place: number): void => {
    if (!places.includes(place)) places.push(place)
  }
  clues.scan(marksOf(anatomy), add)
  clues.scan(anatomy.foldedOpening, add)
  places.sort((one, other) => one - other)
  for (const place of places) {
    const dialect = dialects[place] as Dialect
    if (dialect.recognises(anatomy)) return dialect
  }
  return null
}
