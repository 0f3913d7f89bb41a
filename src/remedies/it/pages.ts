import { urls, type PageName } from '../pages.ts'
import type { RemedyLink } from '../remedy.ts'

/** The pages, titled in Italian. */
export const pages: Readonly<Record<PageName, RemedyLink>> = {
  domainsPortal: { title: 'Microsoft 365 admin center: domini', url: urls.domainsPortal },
  connectorsPortal: { title: 'Exchange admin center: connettori', url: urls.connectorsPortal },
  restrictedEntitiesPortal: {
    title: 'Portale Microsoft Defender: entità con restrizioni',
    url: urls.restrictedEntitiesPortal,
  },
  tenantAllowBlockListPortal: {
    title: 'Portale Microsoft Defender: elenco Tenant Allow/Block',
    url: urls.tenantAllowBlockListPortal,
  },
  delistPortal: {
    title: 'Portale di rimozione degli indirizzi IP dalla lista di blocco di Microsoft 365',
    url: urls.delistPortal,
  },
  outlookSenderSupport: { title: 'Assistenza di Outlook.com per i mittenti', url: urls.outlookSenderSupport },
  spamhausCheck: { title: 'Spamhaus: verificare un indirizzo IP o un dominio', url: urls.spamhausCheck },
  acceptedDomains: { title: 'Gestire i domini accettati in Exchange Online', url: urls.acceptedDomains },
  accountCompromise: { title: 'Intervenire su un account di posta compromesso', url: urls.accountCompromise },
  addDomain: { title: 'Aggiungere un dominio a Microsoft 365', url: urls.addDomain },
  anonymousSubmission: { title: "Risolvere l'invio non autenticato (5.7.57)", url: urls.anonymousSubmission },
  antiSpam: { title: 'Protezione dalla posta indesiderata in Microsoft 365', url: urls.antiSpam },
  azureEmail: { title: 'La posta elettronica in Azure Communication Services', url: urls.azureEmail },
  blockedConnectors: { title: 'Sbloccare i connettori bloccati', url: urls.blockedConnectors },
  connectorCompromise: { title: 'Intervenire su un connettore compromesso', url: urls.connectorCompromise },
  connectors: { title: 'Configurare il flusso di posta con i connettori', url: urls.connectors },
  contactSupport: { title: 'Richiedere assistenza per Microsoft 365', url: urls.contactSupport },
  dane: { title: 'Come funziona SMTP DANE', url: urls.dane },
  delistGuide: {
    title: 'Usare il portale di rimozione per uscire dalla lista di blocco',
    url: urls.delistGuide,
  },
  devices: {
    title: "Configurare un dispositivo multifunzione o un'applicazione per inviare posta con Microsoft 365",
    url: urls.devices,
  },
  directSend: { title: 'Maggiore controllo su Direct Send in Exchange Online', url: urls.directSend },
  dkim: { title: 'Configurare DKIM', url: urls.dkim },
  dmarc: { title: 'Configurare DMARC', url: urls.dmarc },
  edgeBlocking: { title: "Che cos'è Directory-Based Edge Blocking", url: urls.edgeBlocking },
  enhancedFiltering: {
    title: 'Enhanced Filtering for Connectors: il filtro avanzato per i connettori',
    url: urls.enhancedFiltering,
  },
  externalForwarding: { title: "Gestire l'inoltro automatico verso l'esterno", url: urls.externalForwarding },
  externalRecipientLimit: {
    title: "I limiti di invio all'esterno per i tenant di Exchange Online",
    url: urls.externalRecipientLimit,
  },
  forwardingOfMailbox: {
    title: "Configurare l'inoltro della posta per una cassetta postale",
    url: urls.forwardingOfMailbox,
  },
  getInboundConnector: { title: 'Get-InboundConnector: guida al cmdlet', url: urls.getInboundConnector },
  groupInsiders: {
    title: 'Risolvere il rifiuto della posta esterna da parte dei gruppi (5.7.133)',
    url: urls.groupInsiders,
  },
  groupSenders: {
    title: 'Risolvere il rifiuto dei mittenti non autorizzati da parte dei gruppi (5.7.124)',
    url: urls.groupSenders,
  },
  highRiskPool: { title: 'I pool di recapito della posta in uscita', url: urls.highRiskPool },
  insidersOnly: {
    title: 'Risolvere il rifiuto della posta esterna da parte del destinatario (5.7.12)',
    url: urls.insidersOnly,
  },
  invalidCharacters: { title: 'Correggere i caratteri non validi (5.6.11)', url: urls.invalidCharacters },
  loops: { title: 'Risolvere i cicli di posta in Exchange Online (da 5.4.6 a 5.4.20)', url: urls.loops },
  mailboxInsiders: {
    title: 'Risolvere il rifiuto della posta esterna da parte delle caselle (5.7.134)',
    url: urls.mailboxInsiders,
  },
  mailFlowRules: { title: 'Le regole del flusso di posta in Exchange Online', url: urls.mailFlowRules },
  mailUserInsiders: {
    title: 'Risolvere il rifiuto della posta esterna da parte degli utenti di posta (5.7.136)',
    url: urls.mailUserInsiders,
  },
  messageExpired: {
    title: 'Risolvere i messaggi scaduti in Exchange Online (4.4.7)',
    url: urls.messageExpired,
  },
  microsoft365Group: {
    title: 'Risolvere il rifiuto della posta esterna da parte dei gruppi di Microsoft 365 (5.7.193)',
    url: urls.microsoft365Group,
  },
  mtaSts: { title: 'Proteggere il flusso di posta con MTA-STS', url: urls.mtaSts },
  multipleFrom: { title: 'Correggere i messaggi con più indirizzi From (5.1.20)', url: urls.multipleFrom },
  ndrTable: { title: 'I rapporti di mancato recapito in Exchange Online', url: urls.ndrTable },
  notAuthorized: { title: 'Risolvere il rifiuto del recapito (5.7.1)', url: urls.notAuthorized },
  outboundSpamPolicies: {
    title: 'Configurare i criteri per la posta indesiderata in uscita',
    url: urls.outboundSpamPolicies,
  },
  publicFolderInsiders: {
    title: 'Risolvere il rifiuto della posta esterna da parte delle cartelle pubbliche (5.7.13, 5.7.135)',
    url: urls.publicFolderInsiders,
  },
  receivingLimits: {
    title: 'Il rapporto sulle caselle che superano i limiti di ricezione',
    url: urls.receivingLimits,
  },
  recipientAddress: {
    title: "Correggere l'indirizzo del destinatario in Exchange Online (da 5.1.1 a 5.1.20)",
    url: urls.recipientAddress,
  },
  recipientNotFound: {
    title: 'Risolvere il problema dei destinatari non trovati (5.1.10)',
    url: urls.recipientNotFound,
  },
  relayAccessDenied: { title: 'Risolvere il rifiuto del relay (5.7.64)', url: urls.relayAccessDenied },
  relayPoolRefused: {
    title: 'Risolvere il rifiuto dei messaggi inoltrati (5.7.367)',
    url: urls.relayPoolRefused,
  },
  relayRequirements: {
    title: 'Requisiti per il relay SMTP tramite Exchange Online',
    url: urls.relayRequirements,
  },
  remoteError: {
    title: 'Risolvere gli errori restituiti dal server remoto (5.0.350)',
    url: urls.remoteError,
  },
  restrictedUsers: {
    title: 'Sbloccare gli utenti dalla pagina Restricted entities',
    url: urls.restrictedUsers,
  },
  senderDenied: { title: 'Risolvere il rifiuto del mittente (5.1.0)', url: urls.senderDenied },
  sendingBlocks: {
    title: 'Risolvere i blocchi di invio in Exchange Online (da 5.7.700 a 5.7.750)',
    url: urls.sendingBlocks,
  },
  sendingLimits: { title: 'I limiti di invio di Exchange Online', url: urls.sendingLimits },
  sendingLimitsTroubleshoot: {
    title: 'Risolvere i problemi con i limiti di invio in Exchange Online',
    url: urls.sendingLimitsTroubleshoot,
  },
  spf: { title: 'Configurare SPF', url: urls.spf },
  spfViolation: { title: 'Risolvere una violazione di SPF (5.7.23)', url: urls.spfViolation },
  submissionQuota: { title: 'Risolvere il superamento della quota di invio', url: urls.submissionQuota },
  tenantAllowBlockList: { title: "Che cos'è l'elenco Tenant Allow/Block", url: urls.tenantAllowBlockList },
  throttledAddress: {
    title: 'Risolvere il rallentamento degli indirizzi IP (da 4.7.500 a 4.7.699)',
    url: urls.throttledAddress,
  },
  untrustedRoot: {
    title: 'Risolvere il problema di un certificato radice non attendibile (4.4.317)',
    url: urls.untrustedRoot,
  },
  validateConnectors: { title: 'Verificare i connettori', url: urls.validateConnectors },
  gmailSenderGuidelines: { title: 'Gmail: linee guida per i mittenti', url: urls.gmailSenderGuidelines },
  nullMx: { title: 'RFC 7505: domini che non accettano posta (in inglese)', url: urls.nullMx },
  greylisting: { title: 'RFC 6647: il greylisting (in inglese)', url: urls.greylisting },
  messageFormat: { title: 'RFC 5322: il formato dei messaggi (in inglese)', url: urls.messageFormat },
  smtp: { title: 'RFC 5321: il protocollo SMTP (in inglese)', url: urls.smtp },
  statusCodes: { title: 'RFC 3463: i codici di stato estesi (in inglese)', url: urls.statusCodes },
}
