import type { Link } from './forecast.ts'

/** The pages that findings send their readers to. Read 2026-11-22. */
export const pages = {
  acceptedDomains: {
    title: 'Manage accepted domains in Exchange Online',
    url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/manage-accepted-domains/manage-accepted-domains',
  },
  addDomain: {
    title: 'Add a domain to Microsoft 365',
    url: 'https://learn.microsoft.com/microsoft-365/admin/setup/add-domain',
  },
  azureEmail: {
    title: 'Azure Communication Services Email',
    url: 'https://learn.microsoft.com/azure/communication-services/concepts/email/email-overview',
  },
  blockedConnectors: {
    title: 'Remove blocked connectors from the Restricted entities page',
    url: 'https://learn.microsoft.com/defender-office-365/connectors-remove-blocked',
  },
  compromisedAccount: {
    title: 'Respond to a compromised email account',
    url: 'https://learn.microsoft.com/defender-office-365/responding-to-a-compromised-email-account',
  },
  compromisedConnector: {
    title: 'Detect and respond to a compromised connector',
    url: 'https://learn.microsoft.com/defender-office-365/connectors-detect-respond-to-compromise',
  },
  connectors: {
    title: 'Configure mail flow using connectors',
    url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/use-connectors-to-configure-mail-flow',
  },
  devices: {
    title: 'Set up a device or application to send email using Microsoft 365',
    url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
  },
  dkim: {
    title: 'Set up DKIM for your domain',
    url: 'https://learn.microsoft.com/defender-office-365/email-authentication-dkim-configure',
  },
  dmarc: {
    title: 'Set up DMARC for your domain',
    url: 'https://learn.microsoft.com/defender-office-365/email-authentication-dmarc-configure',
  },
  spf: {
    title: 'Set up SPF for your domain',
    url: 'https://learn.microsoft.com/defender-office-365/email-authentication-spf-configure',
  },
  externalForwarding: {
    title: 'Control automatic external email forwarding',
    url: 'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
  },
  externalRecipientLimits: {
    title: 'Tenant outbound email limits of Exchange Online',
    url: 'https://techcommunity.microsoft.com/blog/exchange/introducing-exchange-online-tenant-outbound-email-limits/4372797',
  },
  gmailSenders: {
    title: 'Email sender guidelines of Gmail',
    url: 'https://support.google.com/mail/answer/81126',
  },
  highRiskPool: {
    title: 'Outbound delivery pools',
    url: 'https://learn.microsoft.com/defender-office-365/outbound-spam-high-risk-delivery-pool-about',
  },
  outboundSpamPolicies: {
    title: 'Configure outbound spam policies',
    url: 'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-configure',
  },
  outlookAuthentication: {
    title: 'Fix NDR error 550 5.7.515 in Outlook.com',
    url: 'https://support.microsoft.com/topic/fix-ndr-error-550-5-7-515-in-outlook-com-34cfe8f8-6fbf-457e-9e8b-9e4dbaf4e0ef',
  },
  relayAttribution: {
    title: 'Fix error code 5.7.64 in Exchange Online',
    url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-64-in-exchange-online',
  },
  relayPool: {
    title: 'Forwarded message rejected with 5.7.367',
    url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/forwarded-message-rejected-5-7-367-ndr',
  },
  relayRequirements: {
    title: 'Updated requirements for SMTP relay through Exchange Online',
    url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/updated-requirements-smtp-relay',
  },
  restrictedUsers: {
    title: 'Remove blocked users from the Restricted entities page',
    url: 'https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users',
  },
  sendingBlocks: {
    title: 'Fix error codes 5.7.700 through 5.7.750',
    url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-code-5-7-700-through-5-7-750',
  },
  sendingLimits: {
    title: 'Exchange Online limits: sending limits',
    url: 'https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits#sending-limits',
  },
  sendingLimitsTroubleshoot: {
    title: 'Troubleshoot outbound sending limits in Exchange Online',
    url: 'https://learn.microsoft.com/defender-office-365/outbound-spam-sending-limits-troubleshoot',
  },
  support: {
    title: 'Get support for Microsoft 365',
    url: 'https://learn.microsoft.com/microsoft-365/admin/get-help-support',
  },
  yahooSenders: {
    title: 'Sender best practices of Yahoo',
    url: 'https://senders.yahooinc.com/',
  },
} as const satisfies Record<string, Link>
