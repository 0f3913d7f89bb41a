import { urls, type PageName } from '../pages.ts'
import type { RemedyLink } from '../remedy.ts'

/** The pages, titled in Spanish. */
export const pages = {
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
  antiSpam: { title: 'Protección contra correo no deseado en Microsoft 365', url: urls.antiSpam },
  azureEmail: { title: 'El correo electrónico en Azure Communication Services', url: urls.azureEmail },
  blockedConnectors: { title: 'Quitar conectores de la lista de bloqueados', url: urls.blockedConnectors },
  connectorCompromise: { title: 'Actuar ante un conector comprometido', url: urls.connectorCompromise },
  connectors: { title: 'Configurar el flujo de correo mediante conectores', url: urls.connectors },
  contactSupport: { title: 'Obtener soporte técnico para Microsoft 365', url: urls.contactSupport },
  dane: { title: 'Cómo funciona SMTP DANE', url: urls.dane },
  devices: {
    title: 'Configurar un dispositivo multifunción o una aplicación para enviar correo con Microsoft 365',
    url: urls.devices,
  },
  dkim: { title: 'Configurar DKIM', url: urls.dkim },
  dmarc: { title: 'Configurar DMARC', url: urls.dmarc },
  externalRecipientLimit: {
    title: 'Los límites de envío externo por tenant en Exchange Online',
    url: urls.externalRecipientLimit,
  },
  forwardingOfMailbox: {
    title: 'Configurar el reenvío de correo de un buzón',
    url: urls.forwardingOfMailbox,
  },
  getInboundConnector: { title: 'Get-InboundConnector: guía del cmdlet', url: urls.getInboundConnector },
  highRiskPool: { title: 'Los grupos de entrega del correo saliente', url: urls.highRiskPool },
  loops: { title: 'Resolver bucles de correo en Exchange Online (5.4.6 a 5.4.20)', url: urls.loops },
  mailFlowRules: { title: 'Las reglas de flujo de correo en Exchange Online', url: urls.mailFlowRules },
  messageExpired: {
    title: 'Resolver mensajes caducados en Exchange Online (4.4.7)',
    url: urls.messageExpired,
  },
  mtaSts: { title: 'Proteger el flujo de correo con MTA-STS', url: urls.mtaSts },
  ndrTable: { title: 'Los informes de no entrega en Exchange Online', url: urls.ndrTable },
  outboundSpamPolicies: {
    title: 'Configurar directivas de correo no deseado saliente',
    url: urls.outboundSpamPolicies,
  },
  recipientAddress: {
    title: 'Corregir la dirección del destinatario en Exchange Online (5.1.1 a 5.1.20)',
    url: urls.recipientAddress,
  },
  relayAccessDenied: { title: 'Resolver el rechazo de retransmisión (5.7.64)', url: urls.relayAccessDenied },
  relayRequirements: {
    title: 'Requisitos para la retransmisión SMTP a través de Exchange Online',
    url: urls.relayRequirements,
  },
  restrictedUsers: {
    title: 'Quitar usuarios bloqueados de la página Restricted entities',
    url: urls.restrictedUsers,
  },
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
  tenantAllowBlockList: { title: 'La lista Tenant Allow/Block', url: urls.tenantAllowBlockList },
  validateConnectors: { title: 'Validar conectores', url: urls.validateConnectors },
  gmailSenderGuidelines: { title: 'Gmail: directrices para remitentes', url: urls.gmailSenderGuidelines },
  nullMx: { title: 'RFC 7505: dominios que no aceptan correo (en inglés)', url: urls.nullMx },
  greylisting: { title: 'RFC 6647: las listas grises (en inglés)', url: urls.greylisting },
  messageFormat: { title: 'RFC 5322: el formato de los mensajes (en inglés)', url: urls.messageFormat },
  smtp: { title: 'RFC 5321: el protocolo SMTP (en inglés)', url: urls.smtp },
  statusCodes: { title: 'RFC 3463: los códigos de estado mejorados (en inglés)', url: urls.statusCodes },
} satisfies Partial<Readonly<Record<PageName, RemedyLink>>>
