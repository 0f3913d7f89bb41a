import { urls, type PageName } from '../pages.ts'
import type { RemedyLink } from '../remedy.ts'

/** The pages, titled in Portuguese. */
export const pages: Readonly<Record<PageName, RemedyLink>> = {
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
  anonymousSubmission: { title: 'Corrigir o envio sem autenticação (5.7.57)', url: urls.anonymousSubmission },
  antiSpam: { title: 'Proteção contra spam no Microsoft 365', url: urls.antiSpam },
  azureEmail: { title: 'O e-mail no Azure Communication Services', url: urls.azureEmail },
  blockedConnectors: { title: 'Remover conectores da lista de bloqueados', url: urls.blockedConnectors },
  connectorCompromise: { title: 'Responder a um conector comprometido', url: urls.connectorCompromise },
  connectors: { title: 'Configurar o fluxo de e-mail com conectores', url: urls.connectors },
  contactSupport: { title: 'Obter suporte para o Microsoft 365', url: urls.contactSupport },
  dane: { title: 'Como funciona o SMTP DANE', url: urls.dane },
  delistGuide: { title: 'Usar o portal de remoção para sair da lista de bloqueio', url: urls.delistGuide },
  devices: {
    title:
      'Configurar um dispositivo multifuncional ou um aplicativo para enviar e-mails com o Microsoft 365',
    url: urls.devices,
  },
  directSend: { title: 'Mais controle sobre o Direct Send no Exchange Online', url: urls.directSend },
  dkim: { title: 'Configurar o DKIM', url: urls.dkim },
  dmarc: { title: 'Configurar o DMARC', url: urls.dmarc },
  edgeBlocking: { title: 'Usar o Directory-Based Edge Blocking', url: urls.edgeBlocking },
  enhancedFiltering: {
    title: 'A filtragem avançada para conectores (Enhanced Filtering for Connectors)',
    url: urls.enhancedFiltering,
  },
  externalForwarding: {
    title: 'Controlar o encaminhamento automático para fora da organização',
    url: urls.externalForwarding,
  },
  externalRecipientLimit: {
    title: 'Os limites de envio externo por tenant no Exchange Online',
    url: urls.externalRecipientLimit,
  },
  forwardingOfMailbox: {
    title: 'Configurar o encaminhamento de e-mails de uma caixa de correio',
    url: urls.forwardingOfMailbox,
  },
  getInboundConnector: { title: 'Get-InboundConnector: guia do cmdlet', url: urls.getInboundConnector },
  groupInsiders: {
    title: 'Corrigir grupos que não aceitam e-mails de fora (5.7.133)',
    url: urls.groupInsiders,
  },
  groupSenders: {
    title: 'Corrigir grupos que só aceitam e-mails de certos remetentes (5.7.124)',
    url: urls.groupSenders,
  },
  highRiskPool: { title: 'Os pools de entrega de saída', url: urls.highRiskPool },
  insidersOnly: {
    title: 'Corrigir destinatários que não aceitam e-mails de fora (5.7.12)',
    url: urls.insidersOnly,
  },
  invalidCharacters: { title: 'Corrigir caracteres inválidos (5.6.11)', url: urls.invalidCharacters },
  loops: { title: 'Corrigir loops de e-mail no Exchange Online (5.4.6 a 5.4.20)', url: urls.loops },
  mailboxInsiders: {
    title: 'Corrigir caixas de correio que não aceitam e-mails de fora (5.7.134)',
    url: urls.mailboxInsiders,
  },
  mailFlowRules: { title: 'As regras de fluxo de e-mail no Exchange Online', url: urls.mailFlowRules },
  mailUserInsiders: {
    title: 'Corrigir usuários de e-mail que não aceitam e-mails de fora (5.7.136)',
    url: urls.mailUserInsiders,
  },
  messageExpired: {
    title: 'Corrigir mensagens expiradas no Exchange Online (4.4.7)',
    url: urls.messageExpired,
  },
  microsoft365Group: {
    title: 'Corrigir grupos do Microsoft 365 que não aceitam e-mails de fora (5.7.193)',
    url: urls.microsoft365Group,
  },
  mtaSts: { title: 'Proteger o fluxo de e-mail com MTA-STS', url: urls.mtaSts },
  multipleFrom: { title: 'Corrigir mensagens com vários endereços From (5.1.20)', url: urls.multipleFrom },
  ndrTable: { title: 'Os relatórios de falha na entrega no Exchange Online', url: urls.ndrTable },
  notAuthorized: { title: 'Corrigir a recusa da entrega (5.7.1)', url: urls.notAuthorized },
  outboundSpamPolicies: {
    title: 'Configurar políticas de spam de saída',
    url: urls.outboundSpamPolicies,
  },
  publicFolderInsiders: {
    title: 'Corrigir pastas públicas que não aceitam e-mails de fora (5.7.13, 5.7.135)',
    url: urls.publicFolderInsiders,
  },
  receivingLimits: {
    title: 'O relatório de caixas de correio que excedem os limites de recebimento',
    url: urls.receivingLimits,
  },
  recipientAddress: {
    title: 'Corrigir o endereço do destinatário no Exchange Online (5.1.1 a 5.1.20)',
    url: urls.recipientAddress,
  },
  recipientNotFound: {
    title: 'Corrigir destinatários que não são encontrados (5.1.10)',
    url: urls.recipientNotFound,
  },
  relayAccessDenied: { title: 'Corrigir a recusa de retransmissão (5.7.64)', url: urls.relayAccessDenied },
  relayPoolRefused: {
    title: 'Corrigir a recusa de mensagens encaminhadas (5.7.367)',
    url: urls.relayPoolRefused,
  },
  relayRequirements: {
    title: 'Requisitos para a retransmissão SMTP pelo Exchange Online',
    url: urls.relayRequirements,
  },
  remoteError: { title: 'Corrigir erros devolvidos pelo servidor remoto (5.0.350)', url: urls.remoteError },
  restrictedUsers: {
    title: 'Remover usuários bloqueados da página Restricted entities',
    url: urls.restrictedUsers,
  },
  senderDenied: { title: 'Corrigir a recusa do remetente (5.1.0)', url: urls.senderDenied },
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
  spfViolation: { title: 'Corrigir uma violação do SPF (5.7.23)', url: urls.spfViolation },
  submissionQuota: { title: 'Corrigir uma cota de envio excedida', url: urls.submissionQuota },
  tenantAllowBlockList: { title: 'A lista Tenant Allow/Block', url: urls.tenantAllowBlockList },
  throttledAddress: {
    title: 'Corrigir a limitação de endereços IP (4.7.500 a 4.7.699)',
    url: urls.throttledAddress,
  },
  untrustedRoot: { title: 'Corrigir um certificado raiz não confiável (4.4.317)', url: urls.untrustedRoot },
  validateConnectors: { title: 'Validar conectores', url: urls.validateConnectors },
  gmailSenderGuidelines: { title: 'Gmail: diretrizes para remetentes', url: urls.gmailSenderGuidelines },
  nullMx: { title: 'RFC 7505: domínios que não aceitam e-mails (em inglês)', url: urls.nullMx },
  greylisting: { title: 'RFC 6647: o adiamento por greylisting (em inglês)', url: urls.greylisting },
  messageFormat: { title: 'RFC 5322: o formato das mensagens (em inglês)', url: urls.messageFormat },
  smtp: { title: 'RFC 5321: o protocolo SMTP (em inglês)', url: urls.smtp },
  statusCodes: { title: 'RFC 3463: os códigos de status aprimorados (em inglês)', url: urls.statusCodes },
}
