import { urls, type PageName } from '../pages.ts'
import type { RemedyLink } from '../remedy.ts'

/** The pages, titled in Italian. */
export const pages = {
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
  antiSpam: { title: 'Protezione dalla posta indesiderata in Microsoft 365', url: urls.antiSpam },
  azureEmail: { title: 'La posta elettronica in Azure Communication Services', url: urls.azureEmail },
  blockedConnectors: { title: 'Sbloccare i connettori bloccati', url: urls.blockedConnectors },
  connectorCompromise: { title: 'Intervenire su un connettore compromesso', url: urls.connectorCompromise },
  connectors: { title: 'Configurare il flusso di posta con i connettori', url: urls.connectors },
  contactSupport: { title: 'Richiedere assistenza per Microsoft 365', url: urls.contactSupport },
  dane: { title: 'Come funziona SMTP DANE', url: urls.dane },
  devices: {
    title: "Configurare un dispositivo multifunzione o un'applicazione per inviare posta con Microsoft 365",
    url: urls.devices,
  },
  dkim: { title: 'Configurare DKIM', url: urls.dkim },
  dmarc: { title: 'Configurare DMARC', url: urls.dmarc },
  externalRecipientLimit: {
    title: "I limiti di invio all'esterno per i tenant di Exchange Online",
    url: urls.externalRecipientLimit,
  },
  forwardingOfMailbox: {
    title: "Configurare l'inoltro della posta per una cassetta postale",
    url: urls.forwardingOfMailbox,
  },
  getInboundConnector: { title: 'Get-InboundConnector: guida al cmdlet', url: urls.getInboundConnector },
  highRiskPool: { title: 'I pool di recapito della posta in uscita', url: urls.highRiskPool },
  loops: { title: 'Risolvere i cicli di posta in Exchange Online (da 5.4.6 a 5.4.20)', url: urls.loops },
  mailFlowRules: { title: 'Le regole del flusso di posta in Exchange Online', url: urls.mailFlowRules },
  messageExpired: {
    title: 'Risolvere i messaggi scaduti in Exchange Online (4.4.7)',
    url: urls.messageExpired,
  },
  mtaSts: { title: 'Proteggere il flusso di posta con MTA-STS', url: urls.mtaSts },
  ndrTable: { title: 'I rapporti di mancato recapito in Exchange Online', url: urls.ndrTable },
  outboundSpamPolicies: {
    title: 'Configurare i criteri per la posta indesiderata in uscita',
    url: urls.outboundSpamPolicies,
  },
  recipientAddress: {
    title: "Correggere l'indirizzo del destinatario in Exchange Online (da 5.1.1 a 5.1.20)",
    url: urls.recipientAddress,
  },
  relayAccessDenied: { title: 'Risolvere il rifiuto del relay (5.7.64)', url: urls.relayAccessDenied },
  relayRequirements: {
    title: 'Requisiti per il relay SMTP tramite Exchange Online',
    url: urls.relayRequirements,
  },
  restrictedUsers: {
    title: 'Sbloccare gli utenti dalla pagina Restricted entities',
    url: urls.restrictedUsers,
  },
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
  tenantAllowBlockList: { title: "Che cos'è l'elenco Tenant Allow/Block", url: urls.tenantAllowBlockList },
  validateConnectors: { title: 'Verificare i connettori', url: urls.validateConnectors },
  gmailSenderGuidelines: { title: 'Gmail: linee guida per i mittenti', url: urls.gmailSenderGuidelines },
  nullMx: { title: 'RFC 7505: domini che non accettano posta (in inglese)', url: urls.nullMx },
  greylisting: { title: 'RFC 6647: il greylisting (in inglese)', url: urls.greylisting },
  messageFormat: { title: 'RFC 5322: il formato dei messaggi (in inglese)', url: urls.messageFormat },
  smtp: { title: 'RFC 5321: il protocollo SMTP (in inglese)', url: urls.smtp },
  statusCodes: { title: 'RFC 3463: i codici di stato estesi (in inglese)', url: urls.statusCodes },
} satisfies Partial<Readonly<Record<PageName, RemedyLink>>>
