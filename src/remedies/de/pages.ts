import { urls, type PageName } from '../pages.ts'
import type { RemedyLink } from '../remedy.ts'

/** The pages, titled in German. */
export const pages = {
  domainsPortal: { title: 'Microsoft 365 admin center: Domänen', url: urls.domainsPortal },
  connectorsPortal: { title: 'Exchange admin center: Connectors', url: urls.connectorsPortal },
  restrictedEntitiesPortal: {
    title: 'Microsoft Defender-Portal: eingeschränkte Entitäten',
    url: urls.restrictedEntitiesPortal,
  },
  tenantAllowBlockListPortal: {
    title: 'Microsoft Defender-Portal: Mandanten-Zulassungs-/Sperrliste',
    url: urls.tenantAllowBlockListPortal,
  },
  delistPortal: {
    title: 'Portal zum Entfernen von IP-Adressen aus der Sperrliste von Microsoft 365',
    url: urls.delistPortal,
  },
  outlookSenderSupport: { title: 'Outlook.com-Support für Absender', url: urls.outlookSenderSupport },
  spamhausCheck: { title: 'Spamhaus: eine IP-Adresse oder Domäne abfragen', url: urls.spamhausCheck },
  acceptedDomains: { title: 'Verwalten akzeptierter Domänen in Exchange Online', url: urls.acceptedDomains },
  accountCompromise: {
    title: 'Reagieren auf ein kompromittiertes E-Mail-Konto',
    url: urls.accountCompromise,
  },
  addDomain: { title: 'Hinzufügen einer Domäne zu Microsoft 365', url: urls.addDomain },
  antiSpam: { title: 'Antispamschutz in Microsoft 365', url: urls.antiSpam },
  azureEmail: { title: 'E-Mail in Azure Communication Services', url: urls.azureEmail },
  blockedConnectors: {
    title: 'Entfernen gesperrter Connectors von der Seite Restricted entities',
    url: urls.blockedConnectors,
  },
  connectorCompromise: {
    title: 'Reagieren auf einen kompromittierten Connector',
    url: urls.connectorCompromise,
  },
  connectors: { title: 'Konfigurieren des Nachrichtenflusses mithilfe von Connectors', url: urls.connectors },
  contactSupport: { title: 'Support für Microsoft 365 erhalten', url: urls.contactSupport },
  dane: { title: 'Funktionsweise von SMTP DANE', url: urls.dane },
  devices: {
    title:
      'Einrichten eines Multifunktionsgeräts oder einer Anwendung zum Senden von E-Mails mit Microsoft 365',
    url: urls.devices,
  },
  dkim: { title: 'Einrichten von DKIM', url: urls.dkim },
  dmarc: { title: 'Einrichten von DMARC', url: urls.dmarc },
  externalRecipientLimit: {
    title: 'Limits je Mandant für externe Empfänger in Exchange Online',
    url: urls.externalRecipientLimit,
  },
  forwardingOfMailbox: {
    title: 'Konfigurieren der E-Mail-Weiterleitung für ein Postfach',
    url: urls.forwardingOfMailbox,
  },
  getInboundConnector: { title: 'Get-InboundConnector: Referenz zum Cmdlet', url: urls.getInboundConnector },
  highRiskPool: { title: 'Zustellungspools für ausgehende E-Mails', url: urls.highRiskPool },
  loops: { title: 'Beheben von E-Mail-Schleifen in Exchange Online (5.4.6 bis 5.4.20)', url: urls.loops },
  mailFlowRules: { title: 'Nachrichtenflussregeln in Exchange Online', url: urls.mailFlowRules },
  messageExpired: {
    title: 'Beheben abgelaufener Nachrichten in Exchange Online (4.4.7)',
    url: urls.messageExpired,
  },
  mtaSts: { title: 'Absichern des Nachrichtenflusses mit MTA-STS', url: urls.mtaSts },
  ndrTable: { title: 'Unzustellbarkeitsberichte in Exchange Online', url: urls.ndrTable },
  outboundSpamPolicies: {
    title: 'Konfigurieren von Richtlinien für ausgehende Spamnachrichten',
    url: urls.outboundSpamPolicies,
  },
  recipientAddress: {
    title: 'Korrigieren der Empfängeradresse in Exchange Online (5.1.1 bis 5.1.20)',
    url: urls.recipientAddress,
  },
  relayAccessDenied: { title: 'Beheben von verweigertem Relay (5.7.64)', url: urls.relayAccessDenied },
  relayRequirements: {
    title: 'Anforderungen für SMTP-Relay über Exchange Online',
    url: urls.relayRequirements,
  },
  restrictedUsers: {
    title: 'Entfernen gesperrter Benutzer von der Seite Restricted entities',
    url: urls.restrictedUsers,
  },
  sendingBlocks: {
    title: 'Beheben von Sendesperren in Exchange Online (5.7.700 bis 5.7.750)',
    url: urls.sendingBlocks,
  },
  sendingLimits: { title: 'Sendelimits von Exchange Online', url: urls.sendingLimits },
  sendingLimitsTroubleshoot: {
    title: 'Problembehandlung bei Sendelimits in Exchange Online',
    url: urls.sendingLimitsTroubleshoot,
  },
  spf: { title: 'Einrichten von SPF', url: urls.spf },
  tenantAllowBlockList: { title: 'Die Mandanten-Zulassungs-/Sperrliste', url: urls.tenantAllowBlockList },
  validateConnectors: { title: 'Überprüfen von Connectors', url: urls.validateConnectors },
  gmailSenderGuidelines: { title: 'Gmail: Richtlinien für E-Mail-Absender', url: urls.gmailSenderGuidelines },
  nullMx: { title: 'RFC 7505: Domänen, die keine E-Mails annehmen (englisch)', url: urls.nullMx },
  greylisting: { title: 'RFC 6647: Greylisting (englisch)', url: urls.greylisting },
  messageFormat: { title: 'RFC 5322: das Format von Nachrichten (englisch)', url: urls.messageFormat },
  smtp: { title: 'RFC 5321: das SMTP-Protokoll (englisch)', url: urls.smtp },
  statusCodes: { title: 'RFC 3463: erweiterte Statuscodes (englisch)', url: urls.statusCodes },
} satisfies Partial<Readonly<Record<PageName, RemedyLink>>>
