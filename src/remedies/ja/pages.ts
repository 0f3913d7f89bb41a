import { urls, type PageName } from '../pages.ts'
import type { RemedyLink } from '../remedy.ts'

/** The pages, titled in Japanese. */
export const pages = {
  domainsPortal: { title: 'Microsoft 365 admin center：ドメイン', url: urls.domainsPortal },
  connectorsPortal: { title: 'Exchange admin center：コネクタ', url: urls.connectorsPortal },
  restrictedEntitiesPortal: {
    title: 'Microsoft Defender ポータル：制限付きエンティティ',
    url: urls.restrictedEntitiesPortal,
  },
  tenantAllowBlockListPortal: {
    title: 'Microsoft Defender ポータル：Tenant Allow/Block List',
    url: urls.tenantAllowBlockListPortal,
  },
  delistPortal: {
    title: 'Microsoft 365 のブロックリストから IP アドレスを解除するポータル',
    url: urls.delistPortal,
  },
  outlookSenderSupport: { title: 'Outlook.com の送信者向けサポート', url: urls.outlookSenderSupport },
  spamhausCheck: { title: 'Spamhaus：IP アドレスまたはドメインの確認', url: urls.spamhausCheck },
  acceptedDomains: { title: 'Exchange Online で承認済みドメインを管理する', url: urls.acceptedDomains },
  accountCompromise: { title: '侵害されたメールアカウントへの対応', url: urls.accountCompromise },
  addDomain: { title: 'Microsoft 365 にドメインを追加する', url: urls.addDomain },
  antiSpam: { title: 'Microsoft 365 の迷惑メール対策', url: urls.antiSpam },
  azureEmail: { title: 'Azure Communication Services のメール', url: urls.azureEmail },
  blockedConnectors: { title: 'ブロックされたコネクタの解除', url: urls.blockedConnectors },
  connectorCompromise: { title: '侵害されたコネクタへの対応', url: urls.connectorCompromise },
  connectors: { title: 'コネクタを使ったメールフローの構成', url: urls.connectors },
  contactSupport: { title: 'Microsoft 365 のサポートを受ける', url: urls.contactSupport },
  dane: { title: 'SMTP DANE のしくみ', url: urls.dane },
  devices: {
    title: '複合機やアプリケーションから Microsoft 365 でメールを送信するための設定',
    url: urls.devices,
  },
  dkim: { title: 'DKIM の設定', url: urls.dkim },
  dmarc: { title: 'DMARC の設定', url: urls.dmarc },
  externalRecipientLimit: {
    title: 'Exchange Online のテナントの外部送信の上限',
    url: urls.externalRecipientLimit,
  },
  forwardingOfMailbox: {
    title: 'メールボックスのメール転送の構成',
    url: urls.forwardingOfMailbox,
  },
  getInboundConnector: {
    title: 'Get-InboundConnector（コマンドレットの解説）',
    url: urls.getInboundConnector,
  },
  highRiskPool: { title: '送信メールの配信プール', url: urls.highRiskPool },
  loops: { title: 'Exchange Online のメールループを解決する（5.4.6 ～ 5.4.20）', url: urls.loops },
  mailFlowRules: { title: 'Exchange Online のメールフローのルール', url: urls.mailFlowRules },
  messageExpired: {
    title: 'Exchange Online の期限切れのメールを解決する（4.4.7）',
    url: urls.messageExpired,
  },
  mtaSts: { title: 'MTA-STS によるメールフローの強化', url: urls.mtaSts },
  ndrTable: { title: 'Exchange Online の配信不能レポート', url: urls.ndrTable },
  outboundSpamPolicies: {
    title: '送信スパムポリシーの構成',
    url: urls.outboundSpamPolicies,
  },
  recipientAddress: {
    title: 'Exchange Online の受信者アドレスの問題を解決する（5.1.1 ～ 5.1.20）',
    url: urls.recipientAddress,
  },
  relayAccessDenied: { title: '中継の拒否を解決する（5.7.64）', url: urls.relayAccessDenied },
  relayRequirements: {
    title: 'Exchange Online 経由の SMTP 中継の要件',
    url: urls.relayRequirements,
  },
  restrictedUsers: {
    title: 'Restricted entities ページからブロックされたユーザーを解除する',
    url: urls.restrictedUsers,
  },
  sendingBlocks: {
    title: 'Exchange Online の送信ブロックを解決する（5.7.700 ～ 5.7.750）',
    url: urls.sendingBlocks,
  },
  sendingLimits: { title: 'Exchange Online の送信の上限', url: urls.sendingLimits },
  sendingLimitsTroubleshoot: {
    title: 'Exchange Online の送信の上限に関するトラブルシューティング',
    url: urls.sendingLimitsTroubleshoot,
  },
  spf: { title: 'SPF の設定', url: urls.spf },
  tenantAllowBlockList: { title: 'Tenant Allow/Block List', url: urls.tenantAllowBlockList },
  validateConnectors: { title: 'コネクタの検証', url: urls.validateConnectors },
  gmailSenderGuidelines: { title: 'Gmail：メール送信者のガイドライン', url: urls.gmailSenderGuidelines },
  nullMx: { title: 'RFC 7505：メールを受け付けないドメイン（英語）', url: urls.nullMx },
  greylisting: { title: 'RFC 6647：グレーリスティング（英語）', url: urls.greylisting },
  messageFormat: { title: 'RFC 5322：メールの形式（英語）', url: urls.messageFormat },
  smtp: { title: 'RFC 5321：SMTP プロトコル（英語）', url: urls.smtp },
  statusCodes: { title: 'RFC 3463：拡張ステータスコード（英語）', url: urls.statusCodes },
} satisfies Partial<Readonly<Record<PageName, RemedyLink>>>
