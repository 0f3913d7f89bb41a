import { urls, type PageName } from '../pages.ts'
import type { RemedyLink } from '../remedy.ts'

/** The pages, titled in Dutch. */
export const pages = {
  domainsPortal: { title: 'Microsoft 365 admin center: domeinen', url: urls.domainsPortal },
  connectorsPortal: { title: 'Exchange admin center: connectors', url: urls.connectorsPortal },
  restrictedEntitiesPortal: {
    title: 'Microsoft Defender-portal: beperkte entiteiten',
    url: urls.restrictedEntitiesPortal,
  },
  tenantAllowBlockListPortal: {
    title: 'Microsoft Defender-portal: lijst Tenant Allow/Block',
    url: urls.tenantAllowBlockListPortal,
  },
  delistPortal: {
    title: 'Portal om IP-adressen van de blokkeerlijst van Microsoft 365 te halen',
    url: urls.delistPortal,
  },
  outlookSenderSupport: {
    title: 'Ondersteuning van Outlook.com voor afzenders',
    url: urls.outlookSenderSupport,
  },
  spamhausCheck: { title: 'Spamhaus: een IP-adres of domein controleren', url: urls.spamhausCheck },
  acceptedDomains: { title: 'Geaccepteerde domeinen beheren in Exchange Online', url: urls.acceptedDomains },
  accountCompromise: { title: 'Reageren op een gehackt e-mailaccount', url: urls.accountCompromise },
  addDomain: { title: 'Een domein toevoegen aan Microsoft 365', url: urls.addDomain },
  antiSpam: { title: 'Bescherming tegen spam in Microsoft 365', url: urls.antiSpam },
  azureEmail: { title: 'E-mail in Azure Communication Services', url: urls.azureEmail },
  blockedConnectors: { title: 'Geblokkeerde connectors van de lijst halen', url: urls.blockedConnectors },
  connectorCompromise: { title: 'Reageren op een gehackte connector', url: urls.connectorCompromise },
  connectors: { title: 'De e-mailstroom configureren met connectors', url: urls.connectors },
  contactSupport: { title: 'Ondersteuning krijgen voor Microsoft 365', url: urls.contactSupport },
  dane: { title: 'Hoe SMTP DANE werkt', url: urls.dane },
  devices: {
    title: 'Een multifunctioneel apparaat of toepassing instellen om e-mail te verzenden met Microsoft 365',
    url: urls.devices,
  },
  dkim: { title: 'DKIM instellen', url: urls.dkim },
  dmarc: { title: 'DMARC instellen', url: urls.dmarc },
  externalRecipientLimit: {
    title: 'De externe verzendlimieten per tenant in Exchange Online',
    url: urls.externalRecipientLimit,
  },
  forwardingOfMailbox: {
    title: 'Doorsturen van e-mail instellen voor een postvak',
    url: urls.forwardingOfMailbox,
  },
  getInboundConnector: { title: 'Get-InboundConnector: uitleg bij de cmdlet', url: urls.getInboundConnector },
  highRiskPool: { title: 'De pools voor uitgaande bezorging', url: urls.highRiskPool },
  loops: { title: 'E-maillussen oplossen in Exchange Online (5.4.6 tot en met 5.4.20)', url: urls.loops },
  mailFlowRules: { title: 'Regels voor de e-mailstroom in Exchange Online', url: urls.mailFlowRules },
  messageExpired: {
    title: 'Verlopen berichten oplossen in Exchange Online (4.4.7)',
    url: urls.messageExpired,
  },
  mtaSts: { title: 'De e-mailstroom beveiligen met MTA-STS', url: urls.mtaSts },
  ndrTable: { title: 'Rapporten over niet-bezorgde e-mail in Exchange Online', url: urls.ndrTable },
  outboundSpamPolicies: {
    title: 'Beleid voor uitgaande spam configureren',
    url: urls.outboundSpamPolicies,
  },
  recipientAddress: {
    title: 'Het adres van de ontvanger corrigeren in Exchange Online (5.1.1 tot en met 5.1.20)',
    url: urls.recipientAddress,
  },
  relayAccessDenied: { title: 'Geweigerde relay oplossen (5.7.64)', url: urls.relayAccessDenied },
  relayRequirements: {
    title: 'Vereisten voor SMTP-relay via Exchange Online',
    url: urls.relayRequirements,
  },
  restrictedUsers: {
    title: 'Geblokkeerde gebruikers van de pagina Restricted entities halen',
    url: urls.restrictedUsers,
  },
  sendingBlocks: {
    title: 'Verzendblokkeringen oplossen in Exchange Online (5.7.700 tot en met 5.7.750)',
    url: urls.sendingBlocks,
  },
  sendingLimits: { title: 'De verzendlimieten van Exchange Online', url: urls.sendingLimits },
  sendingLimitsTroubleshoot: {
    title: 'Problemen met verzendlimieten oplossen in Exchange Online',
    url: urls.sendingLimitsTroubleshoot,
  },
  spf: { title: 'SPF instellen', url: urls.spf },
  tenantAllowBlockList: { title: 'De lijst Tenant Allow/Block', url: urls.tenantAllowBlockList },
  validateConnectors: { title: 'Connectors valideren', url: urls.validateConnectors },
  gmailSenderGuidelines: { title: 'Gmail: richtlijnen voor afzenders', url: urls.gmailSenderGuidelines },
  nullMx: { title: 'RFC 7505: domeinen die geen e-mail aannemen (Engelstalig)', url: urls.nullMx },
  greylisting: { title: 'RFC 6647: greylisting (Engelstalig)', url: urls.greylisting },
  messageFormat: { title: 'RFC 5322: de indeling van berichten (Engelstalig)', url: urls.messageFormat },
  smtp: { title: 'RFC 5321: het protocol SMTP (Engelstalig)', url: urls.smtp },
  statusCodes: { title: 'RFC 3463: de uitgebreide statuscodes (Engelstalig)', url: urls.statusCodes },
} satisfies Partial<Readonly<Record<PageName, RemedyLink>>>
