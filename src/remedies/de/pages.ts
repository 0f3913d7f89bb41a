import { urls, type PageName } from '../pages.ts'
import type { RemedyLink } from '../remedy.ts'

/** The pages, titled in German. */
export const pages: Readonly<Record<PageName, RemedyLink>> = {
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
  anonymousSubmission: {
    title: 'Problembehandlung bei fehlender Anmeldung zum Senden (5.7.57)',
    url: urls.anonymousSubmission,
  },
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
  delistGuide: {
    title: 'Entfernen der eigenen IP-Adresse aus der Sperrliste über das Portal',
    url: urls.delistGuide,
  },
  devices: {
    title:
      'Einrichten eines Multifunktionsgeräts oder einer Anwendung zum Senden von E-Mails mit Microsoft 365',
    url: urls.devices,
  },
  directSend: {
    title: 'Mehr Kontrolle über Direct Send in Exchange Online (englisch)',
    url: urls.directSend,
  },
  dkim: { title: 'Einrichten von DKIM', url: urls.dkim },
  dmarc: { title: 'Einrichten von DMARC', url: urls.dmarc },
  edgeBlocking: {
    title: 'Verzeichnisbasierte Edgeblockierung (Directory-Based Edge Blocking)',
    url: urls.edgeBlocking,
  },
  enhancedFiltering: { title: 'Erweiterte Filterung für Connectors', url: urls.enhancedFiltering },
  externalForwarding: {
    title: 'Steuern der automatischen Weiterleitung an externe Adressen',
    url: urls.externalForwarding,
  },
  externalRecipientLimit: {
    title: 'Limits je Mandant für externe Empfänger in Exchange Online',
    url: urls.externalRecipientLimit,
  },
  forwardingOfMailbox: {
    title: 'Konfigurieren der E-Mail-Weiterleitung für ein Postfach',
    url: urls.forwardingOfMailbox,
  },
  getInboundConnector: { title: 'Get-InboundConnector: Referenz zum Cmdlet', url: urls.getInboundConnector },
  groupInsiders: {
    title: 'Problembehandlung bei Gruppen, die keine E-Mails von außen annehmen (5.7.133)',
    url: urls.groupInsiders,
  },
  groupSenders: {
    title: 'Problembehandlung bei Gruppen, die nur E-Mails bestimmter Absender annehmen (5.7.124)',
    url: urls.groupSenders,
  },
  highRiskPool: { title: 'Zustellungspools für ausgehende E-Mails', url: urls.highRiskPool },
  insidersOnly: {
    title: 'Problembehandlung bei Empfängern, die keine E-Mails von außen annehmen (5.7.12)',
    url: urls.insidersOnly,
  },
  invalidCharacters: {
    title: 'Problembehandlung bei ungültigen Zeichen (5.6.11)',
    url: urls.invalidCharacters,
  },
  loops: { title: 'Beheben von E-Mail-Schleifen in Exchange Online (5.4.6 bis 5.4.20)', url: urls.loops },
  mailboxInsiders: {
    title: 'Problembehandlung bei Postfächern, die keine E-Mails von außen annehmen (5.7.134)',
    url: urls.mailboxInsiders,
  },
  mailFlowRules: { title: 'Nachrichtenflussregeln in Exchange Online', url: urls.mailFlowRules },
  mailUserInsiders: {
    title: 'Problembehandlung bei E-Mail-Benutzern, die keine E-Mails von außen annehmen (5.7.136)',
    url: urls.mailUserInsiders,
  },
  messageExpired: {
    title: 'Beheben abgelaufener Nachrichten in Exchange Online (4.4.7)',
    url: urls.messageExpired,
  },
  microsoft365Group: {
    title: 'Problembehandlung bei Microsoft 365-Gruppen, die keine E-Mails von außen annehmen (5.7.193)',
    url: urls.microsoft365Group,
  },
  mtaSts: { title: 'Absichern des Nachrichtenflusses mit MTA-STS', url: urls.mtaSts },
  multipleFrom: { title: 'Problembehandlung bei mehreren From-Adressen (5.1.20)', url: urls.multipleFrom },
  ndrTable: { title: 'Unzustellbarkeitsberichte in Exchange Online', url: urls.ndrTable },
  notAuthorized: { title: 'Beheben von verweigerter Zustellung (5.7.1)', url: urls.notAuthorized },
  outboundSpamPolicies: {
    title: 'Konfigurieren von Richtlinien für ausgehende Spamnachrichten',
    url: urls.outboundSpamPolicies,
  },
  publicFolderInsiders: {
    title:
      'Problembehandlung bei öffentlichen Ordnern, die keine E-Mails von außen annehmen (5.7.13, 5.7.135)',
    url: urls.publicFolderInsiders,
  },
  receivingLimits: {
    title: 'Bericht über Postfächer, die Empfangslimits überschreiten',
    url: urls.receivingLimits,
  },
  recipientAddress: {
    title: 'Korrigieren der Empfängeradresse in Exchange Online (5.1.1 bis 5.1.20)',
    url: urls.recipientAddress,
  },
  recipientNotFound: {
    title: 'Problembehandlung bei nicht gefundenen Empfängern (5.1.10)',
    url: urls.recipientNotFound,
  },
  relayAccessDenied: { title: 'Beheben von verweigertem Relay (5.7.64)', url: urls.relayAccessDenied },
  relayPoolRefused: {
    title: 'Problembehandlung bei abgelehnten weitergeleiteten Nachrichten (5.7.367)',
    url: urls.relayPoolRefused,
  },
  relayRequirements: {
    title: 'Anforderungen für SMTP-Relay über Exchange Online',
    url: urls.relayRequirements,
  },
  remoteError: {
    title: 'Problembehandlung bei Fehlern, die der Remoteserver meldet (5.0.350)',
    url: urls.remoteError,
  },
  restrictedUsers: {
    title: 'Entfernen gesperrter Benutzer von der Seite Restricted entities',
    url: urls.restrictedUsers,
  },
  senderDenied: { title: 'Problembehandlung bei abgelehnten Absendern (5.1.0)', url: urls.senderDenied },
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
  spfViolation: { title: 'Beheben eines SPF-Verstoßes (5.7.23)', url: urls.spfViolation },
  submissionQuota: {
    title: 'Problembehandlung bei ausgeschöpftem Sendekontingent',
    url: urls.submissionQuota,
  },
  tenantAllowBlockList: { title: 'Die Mandanten-Zulassungs-/Sperrliste', url: urls.tenantAllowBlockList },
  throttledAddress: {
    title: 'Problembehandlung bei gedrosselten IP-Adressen (4.7.500 bis 4.7.699)',
    url: urls.throttledAddress,
  },
  untrustedRoot: {
    title: 'Beheben eines nicht vertrauenswürdigen Stammzertifikats (4.4.317)',
    url: urls.untrustedRoot,
  },
  validateConnectors: { title: 'Überprüfen von Connectors', url: urls.validateConnectors },
  gmailSenderGuidelines: { title: 'Gmail: Richtlinien für E-Mail-Absender', url: urls.gmailSenderGuidelines },
  nullMx: { title: 'RFC 7505: Domänen, die keine E-Mails annehmen (englisch)', url: urls.nullMx },
  greylisting: { title: 'RFC 6647: Greylisting (englisch)', url: urls.greylisting },
  messageFormat: { title: 'RFC 5322: das Format von Nachrichten (englisch)', url: urls.messageFormat },
  smtp: { title: 'RFC 5321: das SMTP-Protokoll (englisch)', url: urls.smtp },
  statusCodes: { title: 'RFC 3463: erweiterte Statuscodes (englisch)', url: urls.statusCodes },
}
