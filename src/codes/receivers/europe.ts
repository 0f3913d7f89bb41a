/*
 * Refusals of T-Online, GMX, WEB.DE, mail.com, Orange, Wanadoo and La Poste.
 *
 * The source of each stands at its rows; snapshot 2026-11-22.
 * Left out: Free.fr and wp.pl for want of a page.
 */
import type { Row } from '../row.ts'
import { table } from '../table.ts'

const tOnline: readonly Row[] = table(
  {
    table: 't-online',
    emitter: 't-online',
    source: 'https://postmaster.t-online.de/index.en.html',
    asOf: '2024',
    confidence: 'medium',
  },
  [
    {
      phrase: 'tosa@rx.t-online.de',
      cause: 'ip-blocklisted',
      example:
        '554 IP=192.0.2.25 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)',
    },
    {
      name: 'over_storage_quota',
      status: '5.2.2',
      phrase: 'over storage quota',
      cause: 'mailbox-full',
      example: '552 5.2.2 Over STORAGE quota See https://postmaster.t-online.de/',
    },
    {
      phrase: 'user unknown',
      cause: 'recipient-unknown',
      example: '550 5.1.1 user unknown See https://postmaster.t-online.de/',
    },
    {
      name: 'due_to_spam_or_virus_classification',
      status: '5.7.0',
      phrase: 'due to spam or virus classification',
      cause: 'spam-detected',
      example:
        '550 5.7.0 Message considered as spam or virus, rejected due to spam or virus classification See https://postmaster.t-online.de/',
    },
  ],
)

const gmx: readonly Row[] = table(
  { table: 'gmx', emitter: 'gmx', source: 'https://postmaster.gmx.com/en/error-messages', asOf: '2024' },
  [
    {
      phrase: 'ip address is block listed',
      cause: 'ip-blocklisted',
      example:
        '554 IP address is block listed For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
    },
    {
      phrase: 'ip address is black listed',
      cause: 'ip-blocklisted',
      example:
        '554 IP address is black listed. For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
    },
    {
      phrase: 'bad dns ptr resource record',
      cause: 'missing-reverse-dns',
      example:
        '554 Bad DNS PTR resource record. For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
    },
    {
      phrase: 'no smtp service',
      cause: 'policy-violation',
      fixedBy: 'sender-admin',
      example: '554 No SMTP service For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
    },
    {
      phrase: 'reject due to policy restrictions',
      cause: 'policy-violation',
      fixedBy: 'sender-admin',
      example:
        '550 Reject due to policy restrictions For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
    },
    {
      phrase: 'reject due to spf policy',
      cause: 'authentication-failed',
      example:
        '550 Reject due to SPF policy For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
    },
    {
      phrase: 'rate limit reached',
      cause: 'rate-limited',
      example: '421 Rate limit reached For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
    },
    {
      name: '421-policy-violations',
      replyCode: 421,
      phrase: 'reject due to policy violations',
      cause: 'low-reputation',
      example:
        '421 Reject due to policy violations For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
    },
    {
      name: '450-policy-violations',
      replyCode: 450,
      phrase: 'reject due to policy violations',
      cause: 'missing-reverse-dns',
      example:
        '450 Reject due to policy violations For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
    },
    {
      phrase: 'quota exceeded',
      cause: 'mailbox-full',
      example:
        '552 Requested mail action aborted: exceeded storage allocation Quota exceeded. For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
    },
    {
      name: '4.7.0-very-low-reputation',
      phrase: 'local error in processing',
      cause: 'system-error',
      fixedBy: 'provider',
      example:
        '451 Requested action aborted: local error in processing For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
    },
  ],
)

const orange: readonly Row[] = table(
  {
    table: 'orange',
    emitter: 'orange',
    source: 'Sisimai 5, lib/Sisimai/Rhost/FrancePTT.pm; https://postmaster.orange.fr/',
    asOf: '2024-10',
  },
  [
    {
      name: 'lpnaaa_101',
      status: '5.7.1',
      phrase: 'lpnaaa_101',
      cause: 'ip-blocklisted',
      example: '550 5.7.1 Veuillez verifier la configuration. LPNAAA_101',
    },
    {
      name: '_102',
      status: '5.5.0',
      phrase: '_102',
      cause: 'ip-blocklisted',
      example: '550 5.5.0 Client host blocked for spamming issues. OFR006_102 [102]',
    },
    {
      phrase: '_103',
      cause: 'low-reputation',
      example: '550 Service refuse. Service refused. OFR006_103 [103]',
    },
    {
      phrase: '_104',
      cause: 'rate-limited',
      example:
        '421 Trop de connexions, veuillez verifier votre configuration. Too many connections. OFR004_104 [104]',
    },
    { phrase: '_109', cause: 'rate-limited', example: '421 Veuillez essayer plus tard. OFR004_109 [109]' },
    {
      name: 'ofr_305',
      status: '5.7.0',
      phrase: 'ofr_305',
      cause: 'sender-not-authenticated',
      example: '550 5.7.0 Code invalide. OFR_305 [305]',
    },
    {
      name: '_401',
      status: '5.5.0',
      phrase: '_401',
      cause: 'authentication-failed',
      example: '550 5.5.0 SPF. OFR_401 [401]',
    },
    {
      name: '_402',
      status: '5.5.0',
      phrase: '_402',
      cause: 'sender-not-authenticated',
      example: '550 5.5.0 Authentification requise. OFR_402 [402]',
    },
    {
      name: '_405',
      status: '5.1.0',
      phrase: '_405',
      cause: 'sender-rejected',
      example: '501 5.1.0 Adresse expediteur incorrecte. OFR004_405 [405]',
    },
    {
      name: '_416',
      status: '5.1.1',
      phrase: '_416',
      cause: 'recipient-unknown',
      example: '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]',
    },
    {
      name: '_417',
      status: '5.1.1',
      phrase: '_417',
      cause: 'mailbox-full',
      example: '552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]',
    },
    {
      name: '_420',
      status: '5.5.0',
      phrase: '_420',
      cause: 'recipient-disabled',
      example: '550 5.5.0 Boite du destinataire archivee. Archived recipient. OFR_420 [420]',
    },
    {
      name: '_426',
      status: '5.5.0',
      phrase: '_426',
      cause: 'recipient-disabled',
      example: '550 5.5.0 Boite du destinataire bloquee. Blocked recipient. OFR_426 [426]',
    },
    {
      name: '_505',
      status: '4.2.0',
      phrase: '_505',
      cause: 'system-error',
      fixedBy: 'provider',
      example:
        '421 4.2.0 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR005_505 [505]',
    },
    {
      phrase: '_506',
      cause: 'policy-violation',
      fixedBy: 'sender-admin',
      example: '550 Mail rejete. Mail rejected. OFR_506 [506]',
    },
    {
      name: '_510',
      status: '5.5.0',
      phrase: '_510',
      cause: 'low-reputation',
      example: '550 5.5.0 Service refuse. OFR_510 [510]',
    },
    {
      phrase: '_514',
      cause: 'message-too-large',
      example: '552 Taille limite du message atteinte. OFR_514 [514]',
    },
    {
      name: '_517',
      status: '5.7.1',
      phrase: '_517',
      cause: 'authentication-failed',
      example: '571 5.7.1 Message rejete. OFR_517 [517]',
    },
    {
      name: '_630',
      status: '5.7.1',
      phrase: '_630',
      cause: 'ip-blocklisted',
      example: '554 5.7.1 Client host rejected: LPN000_630',
    },
    { phrase: 'ofr_999', cause: 'low-reputation', example: '421 Service refuse. OFR_999 [999]' },
    {
      phrase: 'configuration spf/dns',
      cause: 'authentication-failed',
      example: '421 Veuillez verifier votre configuration SPF/DNS. LPN007_000',
    },
    {
      name: '4.2.1…service_refuse',
      status: '4.2.1',
      phrase: ['4.2.1', 'service refuse'],
      cause: 'low-reputation',
      example:
        '421 4.2.1 Service refuse. Veuillez essayer plus tard. Service refused, please try later. LPN006_107',
    },
  ],
)

/** Every known refusal of T-Online, GMX, WEB.DE, mail.com, Orange, Wanadoo and La Poste. */
export const europeanRows: readonly Row[] = [...tOnline, ...gmx, ...orange]
