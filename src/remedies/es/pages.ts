import { urls, type PageName } from '../pages.ts'
import type { RemedyLink } from '../remedy.ts'

/** The pages, titled in Spanish. */
export const pages: Readonly<Record<PageName, RemedyLink>> = {
  domainsPortal: { title: 'Microsoft 365 admin center: dominios', url: urls.domainsPortal },
  connectorsPortal: { title: 'Exchange admin center: conectores', url: urls.connectorsPortal },
  restrictedEntitiesPortal: {
    title: 'Portal de Microsoft Defender: entidades restringidas',
    url: urls.restrictedEntitiesPortal,
  },
  tenantAllowBlockListPortal: {
    title: 'Portal de Microsoft Defender: lista Tenant Allow/Block',
    url: urls.tenantAllowBlockListPortal,
  },
  delistPortal: {
    title: 'Portal para retirar direcciones IP de la lista de bloqueo de Microsoft 365',
    url: urls.delistPortal,
  },
  outlookSenderSupport: { title: 'Soporte de Outlook.com para remitentes', url: urls.outlookSenderSupport },
  spamhausCheck: { title: 'Spamhaus: consultar una dirección IP o un dominio', url: urls.spamhausCheck },
  acceptedDomains: { title: 'Administrar dominios aceptados en Exchange Online', url: urls.acceptedDomains },
  accountCompromise: { title: 'Actuar ante una cuenta de correo comprometida', url: urls.accountCompromise },
  addDomain: { title: 'Agregar un dominio a Microsoft 365', url: urls.addDomain },
  anonymousSubmission: { title: 'Resolver el envío sin autenticar (5.7.57)', url: urls.anonymousSubmission },
  antiSpam: { title: 'Protección contra correo no deseado en Microsoft 365', url: urls.antiSpam },
  azureEmail: { title: 'El correo electrónico en Azure Communication Services', url: urls.azureEmail },
  blockedConnectors: { title: 'Quitar conectores de la lista de bloqueados', url: urls.blockedConnectors },
  connectorCompromise: { title: 'Actuar ante un conector comprometido', url: urls.connectorCompromise },
  connectors: { title: 'Configurar el flujo de correo mediante conectores', url: urls.connectors },
  contactSupport: { title: 'Obtener soporte técnico para Microsoft 365', url: urls.contactSupport },
  dane: { title: 'Cómo funciona SMTP DANE', url: urls.dane },
  delistGuide: {
    title: 'Usar el portal para retirarse de la lista de bloqueo de Microsoft 365',
    url: urls.delistGuide,
  },
  devices: {
    title: 'Configurar un dispositivo multifunción o una aplicación para enviar correo con Microsoft 365',
    url: urls.devices,
  },
  directSend: { title: 'Más control sobre Direct Send en Exchange Online', url: urls.directSend },
  dkim: { title: 'Configurar DKIM', url: urls.dkim },
  dmarc: { title: 'Configurar DMARC', url: urls.dmarc },
  edgeBlocking: {
    title: 'El bloqueo perimetral basado en directorios (Directory-Based Edge Blocking)',
    url: urls.edgeBlocking,
  },
  enhancedFiltering: {
    title: 'El filtrado mejorado para conectores (Enhanced Filtering for Connectors)',
    url: urls.enhancedFiltering,
  },
  externalForwarding: { title: 'Controlar el reenvío externo automático', url: urls.externalForwarding },
  externalRecipientLimit: {
    title: 'Los límites de envío externo por tenant en Exchange Online',
    url: urls.externalRecipientLimit,
  },
  forwardingOfMailbox: {
    title: 'Configurar el reenvío de correo de un buzón',
    url: urls.forwardingOfMailbox,
  },
  getInboundConnector: { title: 'Get-InboundConnector: guía del cmdlet', url: urls.getInboundConnector },
  groupInsiders: {
    title: 'Resolver el rechazo de correo externo en grupos (5.7.133)',
    url: urls.groupInsiders,
  },
  groupSenders: {
    title: 'Resolver el rechazo en grupos con remitentes autorizados (5.7.124)',
    url: urls.groupSenders,
  },
  highRiskPool: { title: 'Los grupos de entrega del correo saliente', url: urls.highRiskPool },
  insidersOnly: {
    title: 'Resolver el rechazo de correo externo por el destinatario (5.7.12)',
    url: urls.insidersOnly,
  },
  invalidCharacters: { title: 'Resolver caracteres no válidos (5.6.11)', url: urls.invalidCharacters },
  loops: { title: 'Resolver bucles de correo en Exchange Online (5.4.6 a 5.4.20)', url: urls.loops },
  mailboxInsiders: {
    title: 'Resolver el rechazo de correo externo en buzones (5.7.134)',
    url: urls.mailboxInsiders,
  },
  mailFlowRules: { title: 'Las reglas de flujo de correo en Exchange Online', url: urls.mailFlowRules },
  mailUserInsiders: {
    title: 'Resolver el rechazo de correo externo en usuarios de correo (5.7.136)',
    url: urls.mailUserInsiders,
  },
  messageExpired: {
    title: 'Resolver mensajes caducados en Exchange Online (4.4.7)',
    url: urls.messageExpired,
  },
  microsoft365Group: {
    title: 'Resolver el rechazo de correo externo en grupos de Microsoft 365 (5.7.193)',
    url: urls.microsoft365Group,
  },
  mtaSts: { title: 'Proteger el flujo de correo con MTA-STS', url: urls.mtaSts },
  multipleFrom: {
    title: 'Resolver la presencia de varias direcciones From (5.1.20)',
    url: urls.multipleFrom,
  },
  ndrTable: { title: 'Los informes de no entrega en Exchange Online', url: urls.ndrTable },
  notAuthorized: { title: 'Resolver el rechazo de la entrega (5.7.1)', url: urls.notAuthorized },
  outboundSpamPolicies: {
    title: 'Configurar directivas de correo no deseado saliente',
    url: urls.outboundSpamPolicies,
  },
  publicFolderInsiders: {
    title: 'Resolver el rechazo de correo externo en carpetas públicas (5.7.13, 5.7.135)',
    url: urls.publicFolderInsiders,
  },
  receivingLimits: {
    title: 'El informe de buzones que superan los límites de recepción',
    url: urls.receivingLimits,
  },
  recipientAddress: {
    title: 'Corregir la dirección del destinatario en Exchange Online (5.1.1 a 5.1.20)',
    url: urls.recipientAddress,
  },
  recipientNotFound: {
    title: 'Resolver destinatarios que no se encuentran (5.1.10)',
    url: urls.recipientNotFound,
  },
  relayAccessDenied: { title: 'Resolver el rechazo de retransmisión (5.7.64)', url: urls.relayAccessDenied },
  relayPoolRefused: {
    title: 'Resolver el rechazo de mensajes reenviados (5.7.367)',
    url: urls.relayPoolRefused,
  },
  relayRequirements: {
    title: 'Requisitos para la retransmisión SMTP a través de Exchange Online',
    url: urls.relayRequirements,
  },
  remoteError: { title: 'Resolver errores que devuelve el servidor remoto (5.0.350)', url: urls.remoteError },
  restrictedUsers: {
    title: 'Quitar usuarios bloqueados de la página Restricted entities',
    url: urls.restrictedUsers,
  },
  senderDenied: { title: 'Resolver el rechazo del remitente (5.1.0)', url: urls.senderDenied },
  sendingBlocks: {
    title: 'Resolver bloqueos de envío en Exchange Online (5.7.700 a 5.7.750)',
    url: urls.sendingBlocks,
  },
  sendingLimits: { title: 'Los límites de envío de Exchange Online', url: urls.sendingLimits },
  sendingLimitsTroubleshoot: {
    title: 'Solucionar problemas con los límites de envío en Exchange Online',
    url: urls.sendingLimitsTroubleshoot,
  },
  spf: { title: 'Configurar SPF', url: urls.spf },
  spfViolation: { title: 'Resolver una infracción de SPF (5.7.23)', url: urls.spfViolation },
  submissionQuota: { title: 'Resolver la superación de la cuota de envío', url: urls.submissionQuota },
  tenantAllowBlockList: { title: 'La lista Tenant Allow/Block', url: urls.tenantAllowBlockList },
  throttledAddress: {
    title: 'Resolver la limitación de direcciones IP (4.7.500 a 4.7.699)',
    url: urls.throttledAddress,
  },
  untrustedRoot: {
    title: 'Resolver un certificado raíz que no es de confianza (4.4.317)',
    url: urls.untrustedRoot,
  },
  validateConnectors: { title: 'Validar conectores', url: urls.validateConnectors },
  gmailSenderGuidelines: { title: 'Gmail: directrices para remitentes', url: urls.gmailSenderGuidelines },
  nullMx: { title: 'RFC 7505: dominios que no aceptan correo (en inglés)', url: urls.nullMx },
  greylisting: { title: 'RFC 6647: las listas grises (en inglés)', url: urls.greylisting },
  messageFormat: { title: 'RFC 5322: el formato de los mensajes (en inglés)', url: urls.messageFormat },
  smtp: { title: 'RFC 5321: el protocolo SMTP (en inglés)', url: urls.smtp },
  statusCodes: { title: 'RFC 3463: los códigos de estado mejorados (en inglés)', url: urls.statusCodes },
}
