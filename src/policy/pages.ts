/** Addresses of the pages that findings send their readers to; every language has a title for each. Read 2026-11-22. */
export const pages = {
  acceptedDomains:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/manage-accepted-domains/manage-accepted-domains',
  addDomain: 'https://learn.microsoft.com/microsoft-365/admin/setup/add-domain',
  azureEmail: 'https://learn.microsoft.com/azure/communication-services/concepts/email/email-overview',
  blockedConnectors: 'https://learn.microsoft.com/defender-office-365/connectors-remove-blocked',
  compromisedAccount:
    'https://learn.microsoft.com/defender-office-365/responding-to-a-compromised-email-account',
  compromisedConnector:
    'https://learn.microsoft.com/defender-office-365/connectors-detect-respond-to-compromise',
  connectors:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/use-connectors-to-configure-mail-flow',
  devices:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
  dkim: 'https://learn.microsoft.com/defender-office-365/email-authentication-dkim-configure',
  dmarc: 'https://learn.microsoft.com/defender-office-365/email-authentication-dmarc-configure',
  spf: 'https://learn.microsoft.com/defender-office-365/email-authentication-spf-configure',
  externalForwarding:
    'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
  externalRecipientLimits:
    'https://techcommunity.microsoft.com/blog/exchange/introducing-exchange-online-tenant-outbound-email-limits/4372797',
  gmailSenders: 'https://support.google.com/mail/answer/81126',
  highRiskPool: 'https://learn.microsoft.com/defender-office-365/outbound-spam-high-risk-delivery-pool-about',
  outboundSpamPolicies: 'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-configure',
  outlookAuthentication:
    'https://support.microsoft.com/topic/fix-ndr-error-550-5-7-515-in-outlook-com-34cfe8f8-6fbf-457e-9e8b-9e4dbaf4e0ef',
  relayAttribution:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-64-in-exchange-online',
  relayPool:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/forwarded-message-rejected-5-7-367-ndr',
  relayRequirements:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/updated-requirements-smtp-relay',
  restrictedUsers: 'https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users',
  sendingBlocks:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-code-5-7-700-through-5-7-750',
  sendingLimits:
    'https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits#sending-limits',
  sendingLimitsTroubleshoot:
    'https://learn.microsoft.com/defender-office-365/outbound-spam-sending-limits-troubleshoot',
  support: 'https://learn.microsoft.com/microsoft-365/admin/get-help-support',
  yahooSenders: 'https://senders.yahooinc.com/',
} as const

/** Name of a page that findings send their readers to. */
export type PageName = keyof typeof pages
