import { urls, type PageName } from '../pages.ts'
import type { RemedyLink } from '../remedy.ts'

/** The pages, titled in French. */
export const pages = {
  domainsPortal: { title: 'Microsoft 365 admin center : domaines', url: urls.domainsPortal },
  connectorsPortal: { title: 'Exchange admin center : connecteurs', url: urls.connectorsPortal },
  restrictedEntitiesPortal: {
    title: 'Portail Microsoft Defender : entités restreintes',
    url: urls.restrictedEntitiesPortal,
  },
  tenantAllowBlockListPortal: {
    title: 'Portail Microsoft Defender : liste Tenant Allow/Block',
    url: urls.tenantAllowBlockListPortal,
  },
  delistPortal: {
    title: "Portail de retrait d'adresses IP de la liste de blocage de Microsoft 365",
    url: urls.delistPortal,
  },
  outlookSenderSupport: {
    title: "Support d'Outlook.com pour les expéditeurs",
    url: urls.outlookSenderSupport,
  },
  spamhausCheck: { title: 'Spamhaus : rechercher une adresse IP ou un domaine', url: urls.spamhausCheck },
  acceptedDomains: { title: 'Gérer les domaines acceptés dans Exchange Online', url: urls.acceptedDomains },
  accountCompromise: {
    title: "Réagir à la compromission d'un compte de messagerie",
    url: urls.accountCompromise,
  },
  addDomain: { title: 'Ajouter un domaine à Microsoft 365', url: urls.addDomain },
  antiSpam: { title: 'Protection anti-courrier indésirable dans Microsoft 365', url: urls.antiSpam },
  azureEmail: { title: 'La messagerie dans Azure Communication Services', url: urls.azureEmail },
  blockedConnectors: {
    title: 'Retirer des connecteurs bloqués de la page Restricted entities',
    url: urls.blockedConnectors,
  },
  connectorCompromise: { title: "Réagir à la compromission d'un connecteur", url: urls.connectorCompromise },
  connectors: { title: "Configurer le flux de courrier à l'aide de connecteurs", url: urls.connectors },
  contactSupport: { title: "Obtenir de l'aide pour Microsoft 365", url: urls.contactSupport },
  dane: { title: 'Fonctionnement de SMTP DANE', url: urls.dane },
  devices: {
    title:
      'Configurer un appareil multifonction ou une application pour envoyer des e-mails avec Microsoft 365',
    url: urls.devices,
  },
  dkim: { title: 'Configurer DKIM', url: urls.dkim },
  dmarc: { title: 'Configurer DMARC', url: urls.dmarc },
  externalRecipientLimit: {
    title: "Les limites d'envoi externe par tenant dans Exchange Online",
    url: urls.externalRecipientLimit,
  },
  forwardingOfMailbox: {
    title: "Configurer le transfert des messages d'une boîte aux lettres",
    url: urls.forwardingOfMailbox,
  },
  getInboundConnector: {
    title: 'Get-InboundConnector : référence de la cmdlet',
    url: urls.getInboundConnector,
  },
  highRiskPool: { title: 'Les pools de remise des messages sortants', url: urls.highRiskPool },
  loops: {
    title: 'Résoudre les boucles de messagerie dans Exchange Online (5.4.6 à 5.4.20)',
    url: urls.loops,
  },
  mailFlowRules: { title: 'Les règles de flux de courrier dans Exchange Online', url: urls.mailFlowRules },
  messageExpired: {
    title: "Résoudre l'expiration de messages dans Exchange Online (4.4.7)",
    url: urls.messageExpired,
  },
  mtaSts: { title: 'Renforcer le flux de courrier avec MTA-STS', url: urls.mtaSts },
  ndrTable: { title: 'Les rapports de non-remise dans Exchange Online', url: urls.ndrTable },
  outboundSpamPolicies: {
    title: 'Configurer les stratégies de courrier indésirable sortant',
    url: urls.outboundSpamPolicies,
  },
  recipientAddress: {
    title: "Corriger l'adresse du destinataire dans Exchange Online (5.1.1 à 5.1.20)",
    url: urls.recipientAddress,
  },
  relayAccessDenied: { title: 'Résoudre un refus de relais (5.7.64)', url: urls.relayAccessDenied },
  relayRequirements: {
    title: 'Conditions requises pour le relais SMTP par Exchange Online',
    url: urls.relayRequirements,
  },
  restrictedUsers: {
    title: 'Retirer des utilisateurs bloqués de la page Restricted entities',
    url: urls.restrictedUsers,
  },
  sendingBlocks: {
    title: "Résoudre les blocages d'envoi dans Exchange Online (5.7.700 à 5.7.750)",
    url: urls.sendingBlocks,
  },
  sendingLimits: { title: "Les limites d'envoi d'Exchange Online", url: urls.sendingLimits },
  sendingLimitsTroubleshoot: {
    title: "Résoudre les problèmes liés aux limites d'envoi dans Exchange Online",
    url: urls.sendingLimitsTroubleshoot,
  },
  spf: { title: 'Configurer SPF', url: urls.spf },
  tenantAllowBlockList: { title: 'La liste Tenant Allow/Block', url: urls.tenantAllowBlockList },
  validateConnectors: { title: 'Valider des connecteurs', url: urls.validateConnectors },
  gmailSenderGuidelines: { title: 'Gmail : consignes pour les expéditeurs', url: urls.gmailSenderGuidelines },
  nullMx: { title: "RFC 7505 : les domaines qui n'acceptent pas de messages (en anglais)", url: urls.nullMx },
  greylisting: { title: 'RFC 6647 : les listes grises (en anglais)', url: urls.greylisting },
  messageFormat: { title: 'RFC 5322 : le format des messages (en anglais)', url: urls.messageFormat },
  smtp: { title: 'RFC 5321 : le protocole SMTP (en anglais)', url: urls.smtp },
  statusCodes: { title: "RFC 3463 : les codes d'état étendus (en anglais)", url: urls.statusCodes },
} satisfies Partial<Readonly<Record<PageName, RemedyLink>>>
