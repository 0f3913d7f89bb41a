import type { WindowCount, ForecastLocale } from '../forecast-locale.ts'
import type { WindowName } from '../forecast.ts'
import { percentOf, writingIn } from '../writing.ts'

const { number, quantity, names } = /* @__PURE__ */ writingIn({
  tag: 'en',
  units: {
    'messages': ['message', 'messages'],
    'spam messages': ['spam message', 'spam messages'],
    'recipients': ['recipient', 'recipients'],
    'external recipients': ['external recipient', 'external recipients'],
    'internal recipients': ['internal recipient', 'internal recipients'],
    'recipients in one message': ['recipient in one message', 'recipients in one message'],
    'signals': ['signal', 'signals'],
  },
  comma: ', ',
  and: ' and ',
  more: (count) => `${count} more`,
})

const windows: Readonly<Record<WindowName, string>> = {
  '24 h': 'the 24 hours',
  '1 h': 'the hour',
  '1 min': 'the minute',
}

/** `80 percent`. */
function percent(share: number): string {
  return `${percentOf(share)} percent`
}

/** `4,000 messages in the 24 hours to 2026-11-22T12:00:00Z`. */
function counted({ used, unit, window, until }: WindowCount): string {
  return `${quantity(used, unit)} in ${windows[window]} to ${until}`
}

const ASK_SUPPORT =
  'Then ask Microsoft support to lift the block, with the code and the proof of repair: admin center > Help & support, or the self-test https://aka.ms/PillarEmailNDR.'
const WAIT = 'Wait until the count of 24 hours has fallen.'
const STOP_BULK = 'Stop bulk mail, or move it to Azure Communication Services or a bulk mail provider.'
const SECURE_SOURCE =
  'Disable the account or connector that it comes from, and secure the administrators with MFA.'
const SECURE_ACCOUNT =
  'Treat the account as compromised: new password, sessions revoked, MFA, forwarding and inbox rules checked.'
const BUY_LICENCES = 'Buy and assign licences.'
const CHECK_INTENT = 'Make sure that the mail is meant to be sent; else treat the account as compromised.'
const MOVE_BULK = 'Move bulk mail to Azure Communication Services or a bulk mail provider.'
const SPREAD_REST = 'Spread the rest over more than 24 hours.'
const PUBLISH_DMARC = 'Publish a DMARC record, p=none at least.'
const FORWARDING_STEPS = [
  'Allow it only for those who need it: an outbound spam policy of their own with AutoForwardingMode On.',
  'Else remove the forwarding.',
]
const NOT_YET = 'It is not enforced yet for a tenant of this size.'
const OFF_BY_DEFAULT = 'They have been off by default since the end of December 2026'
const TO_BE_REMOVED = 'a date for their removal is to be announced in the second half of 2027'
const RELAYED = 'are relayed or forwarded for domains that the tenant has not accepted'
const POOL = 'the relay pool (40.95.0.0/16), which next servers may refuse'

/** The words of a forecast, in English. */
export const en: ForecastLocale = {
  tag: 'en',
  name: 'English',
  pages: {
    acceptedDomains: 'Manage accepted domains in Exchange Online',
    addDomain: 'Add a domain to Microsoft 365',
    azureEmail: 'Azure Communication Services Email',
    blockedConnectors: 'Remove blocked connectors from the Restricted entities page',
    compromisedAccount: 'Respond to a compromised email account',
    compromisedConnector: 'Detect and respond to a compromised connector',
    connectors: 'Configure mail flow using connectors',
    devices: 'Set up a device or application to send email using Microsoft 365',
    dkim: 'Set up DKIM for your domain',
    dmarc: 'Set up DMARC for your domain',
    spf: 'Set up SPF for your domain',
    externalForwarding: 'Control automatic external email forwarding',
    externalRecipientLimits: 'Tenant outbound email limits of Exchange Online',
    gmailSenders: 'Email sender guidelines of Gmail',
    highRiskPool: 'Outbound delivery pools',
    outboundSpamPolicies: 'Configure outbound spam policies',
    outlookAuthentication: 'Fix NDR error 550 5.7.515 in Outlook.com',
    relayAttribution: 'Fix error code 5.7.64 in Exchange Online',
    relayPool: 'Forwarded message rejected with 5.7.367',
    relayRequirements: 'Updated requirements for SMTP relay through Exchange Online',
    restrictedUsers: 'Remove blocked users from the Restricted entities page',
    sendingBlocks: 'Fix error codes 5.7.700 through 5.7.750',
    sendingLimits: 'Exchange Online limits: sending limits',
    sendingLimitsTroubleshoot: 'Troubleshoot outbound sending limits in Exchange Online',
    support: 'Get support for Microsoft 365',
    yahooSenders: 'Sender best practices of Yahoo',
  },

  blocks: {
    '5.7.750': {
      meaning: 'the tenant may no longer send from domains that it has not accepted',
      steps: [
        'Add and verify every domain that you send from: Microsoft 365 admin center > Settings > Domains > Add domain; compare with Get-AcceptedDomain.',
        'Look for connectors that nobody knows (Get-InboundConnector, Get-BlockedConnector), and remove them.',
        'Secure the servers that relay, and make sure that all mail leaving them is legitimate.',
        ASK_SUPPORT,
      ],
    },
    '5.7.705': {
      meaning: 'the tenant has sent too much spam or bulk mail, and nothing more leaves it',
      steps: [
        'Find the source: message trace by sender and connector, Threat protection status report.',
        SECURE_SOURCE,
        ASK_SUPPORT,
      ],
    },
    '5.7.708': {
      meaning: 'the tenant is new or a trial, and mail from its addresses is not taken',
      steps: [BUY_LICENCES, 'Ask Microsoft support for an exception until then.'],
    },
    '5.7.711': {
      meaning: 'an inbound connector is taken for compromised, and may not send',
      steps: [
        'Take back what nobody can account for: Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
        'Secure the administrator whose account did it, and the server behind the connector.',
        'Then take the connector off the list: Get-BlockedConnector, Remove-BlockedConnector -ConnectorId; it takes up to an hour.',
      ],
    },
    '5.7.64': {
      meaning: 'mail of a server is not attributed to the tenant, and not relayed',
      steps: [
        'Compare the certificate and address of the server with the inbound connector: Get-InboundConnector, Set-InboundConnector.',
        'Add and verify the sender domains, or let the server show a certificate of an accepted domain.',
      ],
    },
    '5.7.233': {
      meaning: 'the tenant has reached its limit of external recipients',
      steps: [
        'See who sends most: Get-LimitsEnforcementStatus; Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients.',
        STOP_BULK,
        WAIT,
      ],
    },
    '5.7.236': {
      meaning: 'the tenant has reached the limit on mail from its onmicrosoft.com domain',
      steps: [
        'Send from a domain of your own: add and verify it, and change the primary addresses to it.',
        WAIT,
      ],
    },
    '5.1.8': {
      meaning: 'a sender is on the Restricted entities list, and may not send',
      steps: [
        SECURE_ACCOUNT,
        'Then take it off the list: Get-BlockedSenderAddress, Remove-BlockedSenderAddress -SenderAddress; it takes an hour, 24 at most.',
      ],
    },
    '5.1.90': {
      meaning: 'a mailbox has reached its limit of recipients',
      steps: ['Make sure that the mail is meant to be sent.', STOP_BULK, WAIT],
    },
    '5.7.501': {
      meaning: 'a sending account is banned for spam',
      steps: [
        SECURE_ACCOUNT,
        'Then ask Microsoft Support to restore it: Microsoft 365 admin center > Help & support, with the code, the cause and the repair.',
      ],
    },
    '5.7.515': {
      meaning: 'Outlook.com refuses mail of a sender domain for its authentication',
      steps: ['Have SPF and DKIM pass, one of them aligned with the From domain.', PUBLISH_DMARC],
    },
    '5.7.520': { meaning: 'external forwarding is off', steps: FORWARDING_STEPS },
  },

  knownBlock: (code, seenAt, meaning) => `${code} was seen at ${seenAt}: ${meaning}.`,

  unregisteredDomainRelay: {
    why: (count, domains, { messages, share, growth, minimum }) => {
      const least = `and at least ${number(minimum)}`
      const settings = [
        `${number(messages)} messages`,
        `${percent(share)} of all mail ${least}`,
        ...(growth === null ? [] : [`${number(growth)} times the usual day ${least}`]),
      ]
      const from = domains.length === 0 ? '' : ` (${names(domains)})`
      return (
        `${counted(count)} left from domains that the tenant has not accepted${from}. Microsoft does ` +
        `not publish from how many on it blocks; this forecast warns from ${number(count.limit)}, the lowest of its ` +
        `settings: ${settings.join('; ')}.`
      )
    },
    addDomains: (domains) =>
      `Add and verify each of these domains that is yours: Microsoft 365 admin center > Settings > Domains > Add domain (${names(domains)}).`,
    compareAccepted: (domains) =>
      `Compare with Get-AcceptedDomain: ${names(domains)} is verified, but not among the accepted domains.`,
    stopForeign: 'Stop mail from domains that are not yours, or send it by the provider of their owner.',
    connectors: [
      'Find out which server hands it in (message trace, Get-InboundConnector), make sure that the server is not compromised, and that it relays for nobody else.',
      'Remove connectors that nobody knows: Get-InboundConnector; Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      'Identify your servers by a certificate of an accepted domain: Set-InboundConnector -TlsSenderCertificateName.',
    ],
    turnOffForwarding: 'Turn off external forwarding where it is not needed.',
  },

  relayAttribution: {
    mismatch: {
      why: (count, connector) =>
        `${counted(count)} come by the connector ${connector}, whose certificate or address the server ` +
        'no longer matches: the mail belongs to no tenant and is refused.',
      steps: [
        'Compare the certificate that the server shows with TlsSenderCertificateName (Get-InboundConnector), and correct it with Set-InboundConnector.',
        'Install missing intermediate certificates on the server.',
        'Where the connector goes by address, bring SenderIPAddresses up to date.',
      ],
    },
    unregistered: {
      why: (count, connector, domains) =>
        `${counted(count)} come by the connector ${connector} from domains that the tenant has not ` +
        `accepted (${names(domains)}), under a certificate of none either. Relay asks for one of the two (ATTR36).`,
      steps: (domains) => [
        `Add and verify the domains that are yours: Microsoft 365 admin center > Settings > Domains (${names(domains)}).`,
        'Let the server show a certificate of an accepted domain, and identify it by this: Set-InboundConnector -TlsSenderCertificateName.',
        'Send the rest by the provider of its owner.',
      ],
    },
  },

  blockedConnector: {
    signals: {
      unknownToAdmins: 'no administrator made or changed it',
      unregistered: (messages) =>
        `${number(messages)} messages or more a day from domains that the tenant has not accepted`,
      spike: (messages, usual) =>
        `${number(messages)} messages or more a day, where ${number(usual)} are usual`,
    },
    blocked: (connector, signals) =>
      `Get-BlockedConnector lists the connector ${connector}: its mail is refused${signals.length === 0 ? '' : ` (${signals.join('; ')})`}.`,
    suspicious: (connector, signals) =>
      `The connector ${connector} looks as if it were compromised: ${signals.join('; ')}. Microsoft does not publish what it goes by.`,
    unsuspicious: (connector) =>
      `Nothing of what is known of the connector ${connector} makes it look compromised.`,
    securing: [
      'Find out who made or changed the connector: Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      'Take back what nobody can account for, and secure the administrator whose account did it.',
      'Make sure that the server behind the connector is not compromised and relays for nobody else.',
    ],
    unblocking:
      'Then take the connector off the list: Remove-BlockedConnector -ConnectorId, or Defender portal > Email & collaboration > Review > Restricted entities; it takes up to an hour.',
  },

  terrl: {
    enforcement: {
      enforced: 'What goes over it is refused; mail within the tenant goes on.',
      paused:
        'For tenants of more than 500 licences enforcement was last reported as paused (2025-07-14); Get-LimitsEnforcementStatus shows the state of yours.',
      unconfirmed:
        'Enforcement in this cloud was planned for the second half of 2025 and is not confirmed; Get-LimitsEnforcementStatus shows the state of yours.',
      notYet: NOT_YET,
      off: 'Get-LimitsEnforcementStatus shows it as not enforced for this tenant.',
    },
    why: (count, licenses, origin, enforcement) => {
      const plan =
        licenses === null
          ? 'for a trial tenant'
          : `for ${number(licenses)} ${licenses === 1 ? 'licence' : 'licences'}`
      const from = {
        shown: 'as Get-LimitsEnforcementStatus shows',
        reckoned: plan,
        reduced: `${plan}, reduced for its age as third parties tell`,
      }[origin]
      return `${counted(count)}, of ${number(count.limit)} ${from}. ${enforcement}`
    },
    steps: [
      'See who sends most: Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients; Get-LimitsEnforcementStatus.',
      'Stop what is not yours: a compromised account or connector.',
      MOVE_BULK,
      SPREAD_REST,
    ],
    buyLicences: {
      trial: 'Buy licences: the limit then follows their number.',
      paid: 'Buy licences: the limit grows with their number, if slowly.',
    },
  },

  moera: {
    why: (count, isEnforced) =>
      `${counted(count)} of mail from onmicrosoft.com addresses, of ${number(count.limit)} ` +
      `for the whole tenant.${isEnforced ? '' : ` ${NOT_YET}`}`,
    steps: [
      'Add and verify a domain of your own, and make it the default.',
      'Change the primary addresses of the senders to it; find them with message trace.',
      'Look for what sends from the default domain by itself: notifications, Bookings, the rewritten senders of forwarded mail.',
    ],
  },

  recipientRateLimit: {
    why: (count, mailbox) =>
      `${counted(count)} of mail from ${mailbox}, of ${number(count.limit)} for each mailbox.`,
    steps: [
      CHECK_INTENT,
      'Move bulk mail to Azure Communication Services or a bulk mail provider; to High Volume Email, where all recipients are internal.',
      'Send to groups of the address book, which count as one recipient.',
      SPREAD_REST,
    ],
  },

  messageRateLimit: {
    why: (count, mailbox) =>
      `${counted(count)} submitted by ${mailbox}, of ${number(count.limit)}. What goes over it is ` +
      'held back and sent in later minutes.',
    steps: ['Let the client send more slowly, or by Azure Communication Services or a bulk mail provider.'],
  },

  recipientsPerMessage: {
    why: (used, limit) =>
      `${number(used)} recipients in one message, of ${number(limit)} that a message may have.`,
    steps: [
      'Split the message, or send it to a distribution group.',
      'Raise the limit of the mailbox, to 1,000 at most: Set-Mailbox -RecipientLimits.',
    ],
  },

  outboundSpamPolicy: {
    actions: {
      BlockUserForToday: 'The sender is then blocked until the next day, in UTC.',
      BlockUser: 'The sender is then blocked until an administrator takes it off the Restricted entities.',
      Alert: 'The administrators are then alerted, and nothing is blocked.',
    },
    why: (count, mailbox, action) =>
      `${counted(count)} of mail from ${mailbox}, of ${number(count.limit)} that the outbound ` +
      `spam policy allows. ${action}`,
    steps: [
      CHECK_INTENT,
      'Spread it over more hours or days, or move bulk mail to Azure Communication Services or a bulk mail provider.',
      'Give the senders that need more a policy of their own: New-HostedOutboundSpamFilterPolicy, New-HostedOutboundSpamFilterRule.',
    ],
  },

  spamVolumeTenant: {
    spam: (count) =>
      `${counted(count)}. Microsoft does not publish how many it takes; this forecast warns ` +
      `from ${number(count.limit)}, its setting.`,
    growth: (count, usual, growth, minimum) =>
      `${counted(count)} left the tenant, where ${number(usual)} are usual. Microsoft does not ` +
      `publish what it takes for a burst; this forecast warns from ${number(count.limit)}: its settings are ` +
      `${number(growth)} times the usual day, and at least ${number(minimum)}.`,
    steps: [
      'Find the source: Threat protection status and mail flow status reports, message trace by sender and connector.',
      SECURE_SOURCE,
      'Start new bulk mail slowly, or send it by Azure Communication Services or a bulk mail provider.',
    ],
    renewed: (at) =>
      `A lapsed subscription was renewed at ${at}: the tenant can stay blocked for up to a day.`,
    waitUntil: (at) => `Wait until ${at}, and try again.`,
  },

  newTenantIp: {
    why: (count, days) =>
      `${counted(count)} of a tenant that is ` +
      `${days === null ? 'a trial' : `under ${number(days)} days old`}: its mail can leave from addresses of ` +
      'low reputation. Microsoft does not publish for whom and how long.',
    buyLicences: BUY_LICENCES,
    steps: ['Start with little mail.', 'Where 5.7.708 comes, ask Microsoft support for an exception.'],
  },

  autoForwarding: {
    modes: {
      Off: 'the outbound spam policy does not allow it.',
      Automatic:
        'the outbound spam policy is on Automatic, which now equals Off; in some old organisations it may still equal On.',
      On: 'the outbound spam policy allows it.',
      unknown:
        'whether the outbound spam policy allows it is not known. It does not, unless AutoForwardingMode is On.',
    },
    why: (count, mode) => `${counted(count)} are forwarded to external addresses, and ${mode}`,
    steps: FORWARDING_STEPS,
  },

  relayPool: {
    failing: (count) =>
      `${counted(count)} ${RELAYED}, and neither SPF nor DKIM passes for them: they leave by ${POOL}.`,
    unknown: (count) =>
      `${counted(count)} ${RELAYED}. Those for which neither SPF nor DKIM passed on arrival ` +
      `leave by ${POOL}; how many these are is not known.`,
    steps: [
      'Add and verify the domains that are yours.',
      'Have the original senders pass SPF or DKIM on arrival.',
      'Look for OutboundIpPoolName = RegularRelayOutboundPool in message trace.',
    ],
  },

  highRiskPool: {
    why: (count) =>
      `${counted(count)} were judged as spam, or come from domains without an A or MX record: ` +
      'they leave by the high-risk delivery pool, and delivery is not assured.',
    steps: [
      'Publish an MX or A record for every sender domain.',
      'Find out who sends the mail that is judged as spam; OutboundIpPoolName in message trace shows the pool.',
    ],
  },

  bulkSender: {
    why: (count, { subject, receiver, limit, isPublished, isAtMost, failing, unknown }) => {
      const threshold = isPublished
        ? `From ${number(limit)} a day on ${receiver} asks for SPF, DKIM and an aligned DMARC record.`
        : `${receiver} does not publish from how many on it asks for more; the setting of this forecast is ${number(limit)} a day.`
      const state =
        failing.length > 0
          ? `${names(failing)} of ${subject} ${failing.length === 1 ? 'does' : 'do'} not pass.`
          : unknown.length === 0
            ? `SPF, DKIM and DMARC of ${subject} pass.`
            : `Whether ${names(unknown)} of ${subject} ${unknown.length === 1 ? 'passes' : 'pass'} is not known.`
      return `${counted(count)} from ${subject} to ${receiver}${isAtMost ? ', at most' : ''}. ${threshold} ${state}`
    },
    steps: (subject) => [
      `Have SPF and DKIM pass for ${subject}, one of them aligned with the From domain.`,
      PUBLISH_DMARC,
      'Offer one-click unsubscribing in marketing mail.',
    ],
  },

  smtpAuthBasic: {
    states: {
      blocked: 'The tenant no longer takes them.',
      offSoon: 'They are off by default from the end of December 2026 on.',
      onHere: `${OFF_BY_DEFAULT}, and are on in this tenant; ${TO_BE_REMOVED}.`,
      off: `${OFF_BY_DEFAULT}; ${TO_BE_REMOVED}.`,
    },
    basic: (count, state) => `${counted(count)} are submitted with user name and password. ${state}`,
    unclear: (count, state) =>
      `${counted(count)} are submitted by clients not all known to use OAuth 2.0. User name and ` +
      `password are being retired. ${state}`,
    steps: [
      'Move the devices and applications to OAuth 2.0, Microsoft Graph, Azure Communication Services, or a relay of your own; to High Volume Email, where all recipients are internal.',
      'Until they are removed, an administrator can turn them on again.',
    ],
  },

  notes: {
    cancelledLimit: (recipients) =>
      `A mailbox sends to more than ${number(recipients)} external recipients in 24 hours. The limit that was announced for this ` +
      '(mailbox external recipient rate limit, MERRL) was cancelled in January 2026 and never enforced; it is not applied.',
    namelessMailboxes:
      'Some sends from mailboxes do not say which: they count for the tenant, and for no limit of a mailbox.',
    namelessConnectors:
      'Some sends by a connector do not say which: they count for the tenant, and for no connector.',
    longSends:
      'Some sends are totals over more than 24 hours. They are spread evenly, and a peak within them is not seen: hand in hourly counts.',
    otherRefusals: (codes) =>
      `Not taken for a block of the sender: ${names(codes)}, which concerns single recipients or messages, or means different things by who wrote it.`,
  },

  labels: {
    headings: {
      'clear': 'Clear: nothing is near',
      'watch': 'Watch: nothing is refused, but a limit is near or mail leaves by a worse way',
      'at-risk': 'At risk: refusals are to be expected',
      'blocked': 'Blocked: mail is being refused',
    },
    verdicts: { 'clear': 'clear', 'watch': 'watch', 'at-risk': 'at-risk', 'blocked': 'blocked' },
    expects: (codes) => `Reports to expect: ${codes.join(', ')}`,
    reachedAt: 'Reached',
    freeAgainAt: 'Below again',
    notes: 'Notes',
    measure: (used, limit, unit, window) =>
      (limit === null ? quantity(used, unit) : `${number(used)} of ${quantity(limit, unit)}`) +
      (window === null ? '' : ` in ${window}`),
    percent,
  },
}

export { en as default }
