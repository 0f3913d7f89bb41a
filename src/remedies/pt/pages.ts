import { urls, type PageName } from '../pages.ts'
import type { RemedyLink } from '../remedy.ts'

/** The pages, titled in Portuguese. */
export const pages = {
  domainsPortal: { title: 'Microsoft 365 admin center: domínios', url: urls.domainsPortal },
  connectorsPortal: { title: 'Exchange admin center: conectores', url: urls.connectorsPortal },
  restrictedEntitiesPortal: {
    title: 'Portal do Microsoft Defender: entidades restritas',
    url: urls.restrictedEntitiesPortal,
  },
  tenantAllowBlockListPortal: {
    title: 'Portal do Microsoft Defender: lista Tenant Allow/Block',
    url: urls.tenantAllowBlockListPortal,
  },
  delistPortal: {
    title: 'Portal para retirar endereços IP da lista de bloqueio do Microsoft 365',
    url: urls.delistPortal,
  },
  outlookSenderSupport: { title: 'Suporte do Outlook.com para remetentes', url: urls.outlookSenderSupport },
  spamhausCheck: { title: 'Spamhaus: consultar um endereço IP ou um domínio', url: urls.spamhausCheck },
  acceptedDomains: { title: 'Gerenciar domínios aceitos no Exchange Online', url: urls.acceptedDomains },
  accountCompromise: { title: 'Responder a uma conta de e-mail comprometida', url: urls.accountCompromise },
  addDomain: { title: 'Adicionar um domínio ao Microsoft 365', url: urls.addDomain },
  antiSpam: { title: 'Proteção contra spam no Microsoft 365', url: urls.antiSpam },
  azureEmail: { title: 'O e-mail no Azure Communication Services', url: urls.azureEmail },
  blockedConnectors: { title: 'Remover conectores da lista de bloqueados', url: urls.blockedConnectors },
  connectorCompromise: { title: 'Responder a um conector comprometido', url: urls.connectorCompromise },
  connectors: { title: 'Configurar o fluxo de e-mail com conectores', url: urls.connectors },
  contactSupport: { title: 'Obter suporte para o Microsoft 365', url: urls.contactSupport },
  dane: { title: 'Como funciona o SMTP DANE', url: urls.dane },
  devices: {
    title:
      'Configurar um dispositivo multifuncional ou um aplicativo para enviar e-mails com o Microsoft 365',
    url: urls.devices,
  },
  dkim: { title: 'Configurar o DKIM', url: urls.dkim },
  dmarc: { title: 'Configurar o DMARC', url: urls.dmarc },
  externalRecipientLimit: {
    title: 'Os limites de envio externo por tenant no Exchange Online',
    url: urls.externalRecipientLimit,
  },
  forwardingOfMailbox: {
    title: 'Configurar o encaminhamento de e-mails de uma caixa de correio',
    url: urls.forwardingOfMailbox,
  },
  getInboundConnector: { title: 'Get-InboundConnector: guia do cmdlet', url: urls.getInboundConnector },
  highRiskPool: { title: 'Os pools de entrega de saída', url: urls.highRiskPool },
  loops: { title: 'Corrigir loops de e-mail no Exchange Online (5.4.6 a 5.4.20)', url: urls.loops },
  mailFlowRules: { title: 'As regras de fluxo de e-mail no Exchange Online', url: urls.mailFlowRules },
  messageExpired: {
    title: 'Corrigir mensagens expiradas no Exchange Online (4.4.7)',
    url: urls.messageExpired,
  },
  mtaSts: { title: 'Proteger o fluxo de e-mail com MTA-STS', url: urls.mtaSts },
  ndrTable: { title: 'Os relatórios de falha na entrega no Exchange Online', url: urls.ndrTable },
  outboundSpamPolicies: {
    title: 'Configurar políticas de spam de saída',
    url: urls.outboundSpamPolicies,
  },
  recipientAddress: {
    title: 'Corrigir o endereço do destinatário no Exchange Online (5.1.1 a 5.1.20)',
    url: urls.recipientAddress,
  },
  relayAccessDenied: { title: 'Corrigir a recusa de retransmissão (5.7.64)', url: urls.relayAccessDenied },
  relayRequirements: {
    title: 'Requisitos para a retransmissão SMTP pelo Exchange Online',
    url: urls.relayRequirements,
  },
  restrictedUsers: {
    title: 'Remover usuários bloqueados da página Restricted entities',
    url: urls.restrictedUsers,
  },
  sendingBlocks: {
    title: 'Corrigir bloqueios de envio no Exchange Online (5.7.700 a 5.7.750)',
    url: urls.sendingBlocks,
  },
  sendingLimits: { title: 'Os limites de envio do Exchange Online', url: urls.sendingLimits },
  sendingLimitsTroubleshoot: {
    title: 'Solucionar problemas com os limites de envio no Exchange Online',
    url: urls.sendingLimitsTroubleshoot,
  },
  spf: { title: 'Configurar o SPF', url: urls.spf },
  tenantAllowBlockList: { title: 'A lista Tenant Allow/Block', url: urls.tenantAllowBlockList },
  validateConnectors: { title: 'Validar conectores', url: urls.validateConnectors },
  gmailSenderGuidelines: { title: 'Gmail: diretrizes para remetentes', url: urls.gmailSenderGuidelines },
  nullMx: { title: 'RFC 7505: domínios que não aceitam e-mails (em inglês)', url: urls.nullMx },
  greylisting: { title: 'RFC 6647: o adiamento por greylisting (em inglês)', url: urls.greylisting },
  messageFormat: { title: 'RFC 5322: o formato das mensagens (em inglês)', url: urls.messageFormat },
  smtp: { title: 'RFC 5321: o protocolo SMTP (em inglês)', url: urls.smtp },
  statusCodes: { title: 'RFC 3463: os códigos de status aprimorados (em inglês)', url: urls.statusCodes },
} satisfies Partial<Readonly<Record<PageName, RemedyLink>>>
