/**
 * Addresses of the pages and portals that the remedies name, each once, without a language in the path.
 *
 * Every language has a title for those it uses (`en/pages.ts`). Read 2026-11-22.
 */
export const urls = {
  // Portals
  domainsPortal: 'https://admin.microsoft.com/#/Domains',
  connectorsPortal: 'https://admin.exchange.microsoft.com/#/connectors',
  restrictedEntitiesPortal: 'https://security.microsoft.com/restrictedentities',
  tenantAllowBlockListPortal: 'https://security.microsoft.com/tenantAllowBlockList',
  delistPortal: 'https://sender.office.com',
  outlookSenderSupport: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
  spamhausCheck: 'https://check.spamhaus.org/',

  // Microsoft 365 and Exchange Online
  acceptedDomains:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/manage-accepted-domains/manage-accepted-domains',
  accountCompromise:
    'https://learn.microsoft.com/defender-office-365/responding-to-a-compromised-email-account',
  addDomain: 'https://learn.microsoft.com/microsoft-365/admin/setup/add-domain',
  anonymousSubmission:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-57-in-exchange-online',
  antiSpam: 'https://learn.microsoft.com/defender-office-365/anti-spam-protection-about',
  azureEmail: 'https://learn.microsoft.com/azure/communication-services/concepts/email/email-overview',
  blockedConnectors: 'https://learn.microsoft.com/defender-office-365/connectors-remove-blocked',
  connectorCompromise:
    'https://learn.microsoft.com/defender-office-365/connectors-detect-respond-to-compromise',
  connectors:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/use-connectors-to-configure-mail-flow',
  contactSupport: 'https://learn.microsoft.com/microsoft-365/admin/get-help-support',
  dane: 'https://learn.microsoft.com/purview/how-smtp-dane-works',
  delistGuide:
    'https://learn.microsoft.com/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself',
  devices:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
  directSend:
    'https://techcommunity.microsoft.com/blog/exchange/introducing-more-control-over-direct-send-in-exchange-online/4408790',
  dkim: 'https://learn.microsoft.com/defender-office-365/email-authentication-dkim-configure',
  dmarc: 'https://learn.microsoft.com/defender-office-365/email-authentication-dmarc-configure',
  edgeBlocking:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-directory-based-edge-blocking',
  enhancedFiltering:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/enhanced-filtering-for-connectors',
  externalForwarding:
    'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
  externalRecipientLimit:
    'https://techcommunity.microsoft.com/blog/exchange/introducing-exchange-online-tenant-outbound-email-limits/4372797',
  forwardingOfMailbox:
    'https://learn.microsoft.com/exchange/recipients-in-exchange-online/manage-user-mailboxes/configure-email-forwarding',
  getInboundConnector: 'https://learn.microsoft.com/powershell/module/exchange/get-inboundconnector',
  groupInsiders:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-133-in-exchange-online',
  groupSenders:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-124-in-exchange-online',
  highRiskPool: 'https://learn.microsoft.com/defender-office-365/outbound-spam-high-risk-delivery-pool-about',
  insidersOnly:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-12-in-exchange-online',
  invalidCharacters:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-6-11-in-exchange-online',
  loops:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-4-6-through-5-4-20-in-exchange-online',
  mailboxInsiders:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-134-in-exchange-online',
  mailFlowRules:
    'https://learn.microsoft.com/exchange/security-and-compliance/mail-flow-rules/mail-flow-rules',
  mailUserInsiders:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-136-in-exchange-online',
  messageExpired:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online',
  microsoft365Group:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/550-5-7-193-when-external-users-send-to-microsoft-365-group',
  mtaSts: 'https://learn.microsoft.com/purview/enhancing-mail-flow-with-mta-sts',
  multipleFrom:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-20-multiple-from-addresses',
  ndrTable:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  notAuthorized:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online',
  outboundSpamPolicies: 'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-configure',
  publicFolderInsiders:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-13-or-5-7-135-in-exchange-online',
  receivingLimits:
    'https://learn.microsoft.com/exchange/monitoring/mail-flow-reports/mailboxes-exceeding-receiving-limits-report',
  recipientAddress:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online',
  recipientNotFound:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-10-in-exchange-online',
  relayAccessDenied:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-64-in-exchange-online',
  relayPoolRefused:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/forwarded-message-rejected-5-7-367-ndr',
  relayRequirements:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/updated-requirements-smtp-relay',
  remoteError:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-0-350-in-exchange-online',
  restrictedUsers: 'https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users',
  senderDenied:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-0-in-exchange-online',
  sendingBlocks:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-code-5-7-700-through-5-7-750',
  sendingLimits:
    'https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits#sending-limits',
  sendingLimitsTroubleshoot:
    'https://learn.microsoft.com/defender-office-365/outbound-spam-sending-limits-troubleshoot',
  spf: 'https://learn.microsoft.com/defender-office-365/email-authentication-spf-configure',
  spfViolation:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-23-in-exchange-online',
  submissionQuota:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-for-submission-quota-exceeded-in-exchange-online',
  tenantAllowBlockList: 'https://learn.microsoft.com/defender-office-365/tenant-allow-block-list-about',
  throttledAddress:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online',
  untrustedRoot:
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-450-4-4-317-untrusted-root',
  validateConnectors:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/validate-connectors',

  // Other receivers and the standards
  gmailSenderGuidelines: 'https://support.google.com/mail/answer/81126',
  nullMx: 'https://www.rfc-editor.org/rfc/rfc7505',
  greylisting: 'https://www.rfc-editor.org/rfc/rfc6647',
  messageFormat: 'https://www.rfc-editor.org/rfc/rfc5322',
  smtp: 'https://www.rfc-editor.org/rfc/rfc5321',
  statusCodes: 'https://www.rfc-editor.org/rfc/rfc3463',
} as const satisfies Record<string, `https://${string}`>

/** Name of a page, such as `acceptedDomains`. */
export type PageName = keyof typeof urls
