import { urls, type PageName } from '../pages.ts'
import type { RemedyLink } from '../remedy.ts'

/** The pages, titled in French. */
export const pages: Readonly<Record<PageName, RemedyLink>> = {
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
  anonymousSubmission: {
    title: "Résoudre le refus d'un envoi sans authentification (5.7.57)",
    url: urls.anonymousSubmission,
  },
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
  delistGuide: {
    title: 'Demander le retrait de votre adresse IP de la liste de blocage sur le portail de retrait',
    url: urls.delistGuide,
  },
  devices: {
    title:
      'Configurer un appareil multifonction ou une application pour envoyer des e-mails avec Microsoft 365',
    url: urls.devices,
  },
  directSend: { title: 'Mieux contrôler Direct Send dans Exchange Online', url: urls.directSend },
  dkim: { title: 'Configurer DKIM', url: urls.dkim },
  dmarc: { title: 'Configurer DMARC', url: urls.dmarc },
  edgeBlocking: {
    title: "Le blocage du périmètre basé sur l'annuaire (Directory-Based Edge Blocking)",
    url: urls.edgeBlocking,
  },
  enhancedFiltering: {
    title: 'Le filtrage amélioré pour les connecteurs (Enhanced Filtering for Connectors)',
    url: urls.enhancedFiltering,
  },
  externalForwarding: {
    title: "Contrôler le transfert automatique vers l'extérieur",
    url: urls.externalForwarding,
  },
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
  groupInsiders: {
    title: 'Résoudre le refus des messages externes par un groupe (5.7.133)',
    url: urls.groupInsiders,
  },
  groupSenders: {
    title: "Résoudre le refus d'un groupe réservé à certains expéditeurs (5.7.124)",
    url: urls.groupSenders,
  },
  highRiskPool: { title: 'Les pools de remise des messages sortants', url: urls.highRiskPool },
  insidersOnly: {
    title: 'Résoudre le refus des messages externes par un destinataire (5.7.12)',
    url: urls.insidersOnly,
  },
  invalidCharacters: { title: 'Corriger les caractères non valides (5.6.11)', url: urls.invalidCharacters },
  loops: {
    title: 'Résoudre les boucles de messagerie dans Exchange Online (5.4.6 à 5.4.20)',
    url: urls.loops,
  },
  mailboxInsiders: {
    title: 'Résoudre le refus des messages externes par une boîte aux lettres (5.7.134)',
    url: urls.mailboxInsiders,
  },
  mailFlowRules: { title: 'Les règles de flux de courrier dans Exchange Online', url: urls.mailFlowRules },
  mailUserInsiders: {
    title: 'Résoudre le refus des messages externes par un utilisateur de messagerie (5.7.136)',
    url: urls.mailUserInsiders,
  },
  messageExpired: {
    title: "Résoudre l'expiration de messages dans Exchange Online (4.4.7)",
    url: urls.messageExpired,
  },
  microsoft365Group: {
    title: 'Résoudre le refus des messages externes par un groupe Microsoft 365 (5.7.193)',
    url: urls.microsoft365Group,
  },
  mtaSts: { title: 'Renforcer le flux de courrier avec MTA-STS', url: urls.mtaSts },
  multipleFrom: { title: 'Résoudre la présence de plusieurs adresses From (5.1.20)', url: urls.multipleFrom },
  ndrTable: { title: 'Les rapports de non-remise dans Exchange Online', url: urls.ndrTable },
  notAuthorized: { title: 'Résoudre un refus de remise (5.7.1)', url: urls.notAuthorized },
  outboundSpamPolicies: {
    title: 'Configurer les stratégies de courrier indésirable sortant',
    url: urls.outboundSpamPolicies,
  },
  publicFolderInsiders: {
    title: 'Résoudre le refus des messages externes par un dossier public (5.7.13, 5.7.135)',
    url: urls.publicFolderInsiders,
  },
  receivingLimits: {
    title: 'Le rapport sur les boîtes aux lettres qui dépassent les limites de réception',
    url: urls.receivingLimits,
  },
  recipientAddress: {
    title: "Corriger l'adresse du destinataire dans Exchange Online (5.1.1 à 5.1.20)",
    url: urls.recipientAddress,
  },
  recipientNotFound: {
    title: "Résoudre le problème d'un destinataire introuvable (5.1.10)",
    url: urls.recipientNotFound,
  },
  relayAccessDenied: { title: 'Résoudre un refus de relais (5.7.64)', url: urls.relayAccessDenied },
  relayPoolRefused: {
    title: 'Résoudre le refus de messages transférés (5.7.367)',
    url: urls.relayPoolRefused,
  },
  relayRequirements: {
    title: 'Conditions requises pour le relais SMTP par Exchange Online',
    url: urls.relayRequirements,
  },
  remoteError: {
    title: 'Résoudre les erreurs renvoyées par le serveur distant (5.0.350)',
    url: urls.remoteError,
  },
  restrictedUsers: {
    title: 'Retirer des utilisateurs bloqués de la page Restricted entities',
    url: urls.restrictedUsers,
  },
  senderDenied: { title: "Résoudre le refus d'un expéditeur (5.1.0)", url: urls.senderDenied },
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
  spfViolation: { title: 'Corriger une violation de SPF (5.7.23)', url: urls.spfViolation },
  submissionQuota: { title: "Résoudre un dépassement du quota d'envoi", url: urls.submissionQuota },
  tenantAllowBlockList: { title: 'La liste Tenant Allow/Block', url: urls.tenantAllowBlockList },
  throttledAddress: {
    title: "Résoudre le ralentissement d'adresses IP (4.7.500 à 4.7.699)",
    url: urls.throttledAddress,
  },
  untrustedRoot: {
    title: "Résoudre le problème d'un certificat racine non approuvé (4.4.317)",
    url: urls.untrustedRoot,
  },
  validateConnectors: { title: 'Valider des connecteurs', url: urls.validateConnectors },
  gmailSenderGuidelines: { title: 'Gmail : consignes pour les expéditeurs', url: urls.gmailSenderGuidelines },
  nullMx: { title: "RFC 7505 : les domaines qui n'acceptent pas de messages (en anglais)", url: urls.nullMx },
  greylisting: { title: 'RFC 6647 : les listes grises (en anglais)', url: urls.greylisting },
  messageFormat: { title: 'RFC 5322 : le format des messages (en anglais)', url: urls.messageFormat },
  smtp: { title: 'RFC 5321 : le protocole SMTP (en anglais)', url: urls.smtp },
  statusCodes: { title: "RFC 3463 : les codes d'état étendus (en anglais)", url: urls.statusCodes },
}
