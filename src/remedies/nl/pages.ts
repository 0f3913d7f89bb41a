import { urls, type PageName } from '../pages.ts'
import type { RemedyLink } from '../remedy.ts'

/** The pages, titled in Dutch. */
export const pages: Readonly<Record<PageName, RemedyLink>> = {
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
  anonymousSubmission: {
    title: 'Oplossing voor verzenden zonder aanmelding (5.7.57)',
    url: urls.anonymousSubmission,
  },
  antiSpam: { title: 'Bescherming tegen spam in Microsoft 365', url: urls.antiSpam },
  azureEmail: { title: 'E-mail in Azure Communication Services', url: urls.azureEmail },
  blockedConnectors: { title: 'Geblokkeerde connectors van de lijst halen', url: urls.blockedConnectors },
  connectorCompromise: { title: 'Reageren op een gehackte connector', url: urls.connectorCompromise },
  connectors: { title: 'De e-mailstroom configureren met connectors', url: urls.connectors },
  contactSupport: { title: 'Ondersteuning krijgen voor Microsoft 365', url: urls.contactSupport },
  dane: { title: 'Hoe SMTP DANE werkt', url: urls.dane },
  delistGuide: { title: 'Uw IP-adres via de portal van de blokkeerlijst halen', url: urls.delistGuide },
  devices: {
    title: 'Een multifunctioneel apparaat of toepassing instellen om e-mail te verzenden met Microsoft 365',
    url: urls.devices,
  },
  directSend: {
    title: 'Meer controle over Direct Send in Exchange Online (Engelstalig)',
    url: urls.directSend,
  },
  dkim: { title: 'DKIM instellen', url: urls.dkim },
  dmarc: { title: 'DMARC instellen', url: urls.dmarc },
  edgeBlocking: {
    title: 'Berichten naar onbekende ontvangers weigeren met Directory-Based Edge Blocking',
    url: urls.edgeBlocking,
  },
  enhancedFiltering: {
    title: 'Verbeterde filtering voor connectors (Enhanced Filtering for Connectors)',
    url: urls.enhancedFiltering,
  },
  externalForwarding: {
    title: 'Automatisch doorsturen naar externe adressen beheren',
    url: urls.externalForwarding,
  },
  externalRecipientLimit: {
    title: 'De externe verzendlimieten per tenant in Exchange Online',
    url: urls.externalRecipientLimit,
  },
  forwardingOfMailbox: {
    title: 'Doorsturen van e-mail instellen voor een postvak',
    url: urls.forwardingOfMailbox,
  },
  getInboundConnector: { title: 'Get-InboundConnector: uitleg bij de cmdlet', url: urls.getInboundConnector },
  groupInsiders: {
    title: 'Oplossing voor groepen die geen e-mail van buiten accepteren (5.7.133)',
    url: urls.groupInsiders,
  },
  groupSenders: {
    title: 'Oplossing voor groepen die alleen e-mail van bepaalde afzenders accepteren (5.7.124)',
    url: urls.groupSenders,
  },
  highRiskPool: { title: 'De pools voor uitgaande bezorging', url: urls.highRiskPool },
  insidersOnly: {
    title: 'Oplossing voor ontvangers die geen e-mail van buiten accepteren (5.7.12)',
    url: urls.insidersOnly,
  },
  invalidCharacters: { title: 'Oplossing voor ongeldige tekens (5.6.11)', url: urls.invalidCharacters },
  loops: { title: 'E-maillussen oplossen in Exchange Online (5.4.6 tot en met 5.4.20)', url: urls.loops },
  mailboxInsiders: {
    title: 'Oplossing voor postvakken die geen e-mail van buiten accepteren (5.7.134)',
    url: urls.mailboxInsiders,
  },
  mailFlowRules: { title: 'Regels voor de e-mailstroom in Exchange Online', url: urls.mailFlowRules },
  mailUserInsiders: {
    title: 'Oplossing voor e-mailgebruikers die geen e-mail van buiten accepteren (5.7.136)',
    url: urls.mailUserInsiders,
  },
  messageExpired: {
    title: 'Verlopen berichten oplossen in Exchange Online (4.4.7)',
    url: urls.messageExpired,
  },
  microsoft365Group: {
    title: 'Oplossing voor Microsoft 365-groepen die geen e-mail van buiten accepteren (5.7.193)',
    url: urls.microsoft365Group,
  },
  mtaSts: { title: 'De e-mailstroom beveiligen met MTA-STS', url: urls.mtaSts },
  multipleFrom: { title: 'Oplossing voor meerdere From-adressen (5.1.20)', url: urls.multipleFrom },
  ndrTable: { title: 'Rapporten over niet-bezorgde e-mail in Exchange Online', url: urls.ndrTable },
  notAuthorized: { title: 'Oplossing voor geweigerde bezorging (5.7.1)', url: urls.notAuthorized },
  outboundSpamPolicies: {
    title: 'Beleid voor uitgaande spam configureren',
    url: urls.outboundSpamPolicies,
  },
  publicFolderInsiders: {
    title: 'Oplossing voor openbare mappen die geen e-mail van buiten accepteren (5.7.13, 5.7.135)',
    url: urls.publicFolderInsiders,
  },
  receivingLimits: {
    title: 'Rapport over postvakken die de ontvangstlimieten overschrijden',
    url: urls.receivingLimits,
  },
  recipientAddress: {
    title: 'Het adres van de ontvanger corrigeren in Exchange Online (5.1.1 tot en met 5.1.20)',
    url: urls.recipientAddress,
  },
  recipientNotFound: {
    title: 'Oplossing voor ontvangers die niet worden gevonden (5.1.10)',
    url: urls.recipientNotFound,
  },
  relayAccessDenied: { title: 'Geweigerde relay oplossen (5.7.64)', url: urls.relayAccessDenied },
  relayPoolRefused: {
    title: 'Oplossing voor geweigerde doorgestuurde berichten (5.7.367)',
    url: urls.relayPoolRefused,
  },
  relayRequirements: {
    title: 'Vereisten voor SMTP-relay via Exchange Online',
    url: urls.relayRequirements,
  },
  remoteError: {
    title: 'Oplossing voor fouten die de externe server meldt (5.0.350)',
    url: urls.remoteError,
  },
  restrictedUsers: {
    title: 'Geblokkeerde gebruikers van de pagina Restricted entities halen',
    url: urls.restrictedUsers,
  },
  senderDenied: { title: 'Oplossing voor een geweigerde afzender (5.1.0)', url: urls.senderDenied },
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
  spfViolation: { title: 'Oplossing voor een SPF-schending (5.7.23)', url: urls.spfViolation },
  submissionQuota: { title: 'Oplossing voor een overschreden verzendquotum', url: urls.submissionQuota },
  tenantAllowBlockList: { title: 'De lijst Tenant Allow/Block', url: urls.tenantAllowBlockList },
  throttledAddress: {
    title: 'Oplossing voor IP-adressen die worden afgeremd (4.7.500 tot en met 4.7.699)',
    url: urls.throttledAddress,
  },
  untrustedRoot: {
    title: 'Oplossing voor een niet-vertrouwd basiscertificaat (4.4.317)',
    url: urls.untrustedRoot,
  },
  validateConnectors: { title: 'Connectors valideren', url: urls.validateConnectors },
  gmailSenderGuidelines: { title: 'Gmail: richtlijnen voor afzenders', url: urls.gmailSenderGuidelines },
  nullMx: { title: 'RFC 7505: domeinen die geen e-mail aannemen (Engelstalig)', url: urls.nullMx },
  greylisting: { title: 'RFC 6647: greylisting (Engelstalig)', url: urls.greylisting },
  messageFormat: { title: 'RFC 5322: de indeling van berichten (Engelstalig)', url: urls.messageFormat },
  smtp: { title: 'RFC 5321: het protocol SMTP (Engelstalig)', url: urls.smtp },
  statusCodes: { title: 'RFC 3463: de uitgebreide statuscodes (Engelstalig)', url: urls.statusCodes },
}
