/*
 * Refusals of mail security gateways: Proofpoint, Mimecast, Cisco Secure Email, Barracuda, MessageLabs.
 *
 * The source of each stands at its rows; snapshot 2026-11-22.
 * Left out: the lists they publish, which stand in `block-lists.ts`.
 */
import type { Row } from '../row.ts'
import { table } from '../table.ts'

const proofpoint: readonly Row[] = table(
  {
    table: 'proofpoint',
    emitter: 'proofpoint',
    source: 'ZoneMTA, config/bounces.txt, and replies of Proofpoint hosts',
    asOf: '2024',
    confidence: 'medium',
  },
  [
    {
      phrase: 'message blocked by spam filter',
      cause: 'spam-detected',
      example: '550 5.7.1 Message blocked by spam filter [mx0a-00000000.pphosted.com]',
    },
    {
      phrase: 'relaying denied',
      cause: 'relay-denied',
      example: '550 5.7.1 <pat@example.com>... Relaying denied [mx0a-00000000.pphosted.com]',
    },
    {
      phrase: 'user unknown',
      cause: 'recipient-unknown',
      example: '550 5.1.1 User Unknown [mx0a-00000000.pphosted.com]',
    },
    {
      phrase: 'too many bad recipients',
      cause: 'rate-limited',
      example: '452 4.1.0 Too many bad recipients [mx0a-00000000.pphosted.com]',
    },
    {
      name: 'email_rejected_per_dmarc_policy',
      status: '5.7.0',
      phrase: 'email rejected per dmarc policy',
      cause: 'authentication-failed',
      example: '550 5.7.0 Email rejected per DMARC policy for example.net [mx0a-00000000.pphosted.com]',
    },
  ],
)

const mimecast: readonly Row[] = table(
  {
    table: 'mimecast',
    emitter: 'mimecast',
    source: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
    asOf: '2024-10',
  },
  [
    {
      phrase: 'sender address blocked',
      cause: 'recipient-refused',
      scope: 'receiver',
      fixedBy: 'recipient-admin',
      example: '421 Sender address blocked - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'recipient temporarily unavailable',
      cause: 'greylisted',
      example: '451 Recipient temporarily unavailable - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'ip temporarily blacklisted',
      cause: 'ip-blocklisted',
      example: '451 IP temporarily blacklisted - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'internal resource',
      cause: 'system-error',
      fixedBy: 'provider',
      example:
        '451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'open relay not allowed',
      cause: 'relay-denied',
      example: '451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'account inbounds disabled',
      cause: 'recipient-restricted',
      scope: 'receiver',
      example: '451 Account inbounds disabled - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'account outbounds disabled',
      cause: 'sender-blocked',
      example: '451 Account outbounds disabled - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'account service is temporarily unavailable',
      cause: 'rate-limited',
      example:
        '451 Account service is temporarily unavailable - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'unable to process connection at this time',
      cause: 'system-error',
      fixedBy: 'provider',
      example: '451 Unable to process connection at this time - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'unable to process an email at this time',
      cause: 'system-error',
      fixedBy: 'provider',
      example: '451 Unable to process an email at this time - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'message ended early',
      cause: 'protocol-error',
      example: '451 Message ended early - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'too many recipients',
      cause: 'too-many-recipients',
      example: '452 Too many recipients - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'incorrect authentication data',
      cause: 'sender-not-authenticated',
      example: '535 Incorrect authentication data - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'local ct ip reputation - (reject)',
      cause: 'ip-blocklisted',
      example: '550 Local CT IP Reputation - (reject) - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'poor reputation sender',
      cause: 'low-reputation',
      example: '550 Poor Reputation Sender - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'anti-spoofing policy - inbound not allowed',
      cause: 'policy-violation',
      example:
        '550 Anti-Spoofing policy - Inbound not allowed - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'header based anti-spoofing policy',
      cause: 'policy-violation',
      example:
        '550 Rejected by header based Anti-Spoofing policy: sam@example.net - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'content examination policy',
      cause: 'policy-violation',
      example: '550 Rejected by Content Examination policy - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'administrative prohibition envelope blocked',
      cause: 'policy-violation',
      example:
        '550 Administrative prohibition envelope blocked - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: ['envelope blocked', ' user'],
      cause: 'recipient-refused',
      example: '550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'spf sender invalid',
      cause: 'authentication-failed',
      example: '550 SPF Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'dkim sender invalid',
      cause: 'authentication-failed',
      example: '550 DKIM Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'dmarc sender invalid',
      cause: 'authentication-failed',
      example: '550 DMARC Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'invalid recipient',
      cause: 'recipient-unknown',
      example: '550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'submitter failed to authenticate',
      cause: 'sender-not-authenticated',
      example: '550 Submitter failed to authenticate - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'this route requires encryption',
      cause: 'encryption-required',
      example: '553 This route requires encryption (TLS) - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'requires tls version 1.2',
      cause: 'encryption-required',
      example:
        '553 This route requires TLS version 1.2 or higher - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'maximum email size exceeded',
      cause: 'message-too-large',
      example: '554 Maximum email size exceeded - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'email rejected due to security policies',
      cause: 'policy-violation',
      fixedBy: 'sender-admin',
      example: '554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'host network not allowed',
      cause: 'policy-violation',
      example: '554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369',
    },
    {
      phrase: 'mail loop detected',
      cause: 'mail-loop',
      example: '554 Mail loop detected - https://community.mimecast.com/docs/DOC-1369',
    },
  ],
)

const cisco: readonly Row[] = table(
  {
    table: 'cisco',
    emitter: 'cisco',
    source: 'KumoMTA, assets/community/bounces.toml',
    asOf: '2024',
    confidence: 'medium',
  },
  [
    {
      phrase: "due to the sending mta's poor reputation",
      cause: 'low-reputation',
      example:
        "554-mx.example.com Your access to this mail system has been rejected due to the sending MTA's poor reputation.",
    },
    {
      phrase: 'poor reputation of a domain used in message transfer',
      cause: 'low-reputation',
      example:
        '554 Your message was rejected due to the poor reputation of a domain used in message transfer [esa.iphmx.com]',
    },
    {
      phrase: 'too many recipients received this hour',
      cause: 'rate-limited',
      example: '452 4.7.1 Too many recipients received this hour [esa.iphmx.com]',
    },
    {
      phrase: '#5.1.0 address rejected',
      cause: 'recipient-unknown',
      example: '550 #5.1.0 Address rejected. [esa.iphmx.com]',
    },
  ],
)

const barracuda: readonly Row[] = table(
  {
    table: 'barracuda',
    emitter: 'barracuda',
    source: 'ZoneMTA, config/bounces.txt',
    asOf: '2024',
    confidence: 'medium',
  },
  [
    {
      phrase: 'permanent failure for one or more recipients',
      weak: true,
      cause: 'spam-detected',
      example:
        '550 permanent failure for one or more recipients (pat@example.com:blocked) [d2.ess.barracudanetworks.com]',
    },
    {
      phrase: 'client host rejected: rate limit exceeded',
      cause: 'rate-limited',
      example: '450 Client host rejected: rate limit exceeded [d2.ess.barracudanetworks.com]',
    },
    {
      phrase: 'cuda_nsu',
      weak: true,
      cause: 'recipient-unknown',
      example: '550 cuda_nsu pat@example.com',
    },
    {
      phrase: 'no such user (',
      cause: 'recipient-unknown',
      example: '550 No such user (pat@example.com) [d2.ess.barracudanetworks.com]',
    },
  ],
)

const messageLabs: readonly Row[] = table(
  {
    table: 'messagelabs',
    emitter: 'messagelabs',
    source: 'Email Security.cloud (MessageLabs), refusals',
    asOf: '2024',
    confidence: 'medium',
  },
  [
    {
      phrase: ['you are trying to use me', 'as a relay'],
      cause: 'relay-denied',
      example:
        '553 you are trying to use me [server-1.example.messagelabs.com] as a relay, but I have not been configured to let you [192.0.2.25] do this.',
    },
  ],
)

/** Every known refusal of mail security gateways: Proofpoint, Mimecast, Cisco Secure Email, Barracuda, MessageLabs. */
export const securityGatewayRows: readonly Row[] = [
  ...proofpoint,
  ...mimecast,
  ...cisco,
  ...barracuda,
  ...messageLabs,
]
