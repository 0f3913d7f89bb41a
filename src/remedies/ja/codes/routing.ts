import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the way to the recipient and its protection, in Japanese. */
export const routingCodes: Readonly<Record<string, Remedy>> = {
  '4.4.7': {
    ...causes['delivery-expired'],
    admin: [
      ...causes['delivery-expired'].admin,
      { text: '宛先が非常に多いメールは、期限切れになることがあります。小分けにして送ってください。' },
    ],
    links: [pages.messageExpired, pages.ndrTable],
  },

  '4.4.316': {
    ...causes['network-error'],
    title: '受信者のサーバーが接続を拒否しています',
    admin: [
      {
        text: 'レポートに記載されたアドレスから、誰のサーバーかを調べてください。',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'メールサービスを起動し、Exchange Online のアドレスからのポート 25 への接続を許可するよう、サーバーの管理者に依頼してください。',
      },
      {
        text: 'コネクタの先が自組織のサーバーの場合：サービス、ファイアウォール、スマートホストを確認してください。',
        commands: [command.outboundConnectors],
      },
    ],
    links: [pages.ndrTable],
  },

  '4.4.317': {
    ...causes['encryption-required'],
    title: '受信サーバーの証明書を検証できません',
    explanation:
      '受信者のサーバーへの接続は暗号化が必須ですが、そのサーバーの証明書が本物と認められませんでした。',
    admin: [
      {
        text: 'サーバーが送信する証明書チェーンを確認してください。',
        commands: [command.certificateOfRecipient],
      },
      {
        text: '受信側：公的な認証局の証明書を、中間証明書とともにインストールしてください。',
      },
    ],
    links: [pages.untrustedRoot],
  },

  '5.4.8': {
    ...causes['encryption-required'],
    title: 'ドメインのメールサーバーが、ドメイン自身のセキュリティポリシーに一致しません',
    explanation:
      '受信者のドメインは、正規のメールサーバーがどれかを公開していますが（MTA-STS）、見つかったメールサーバーはいずれもそこに含まれていません。',
    admin: [
      {
        text: 'MX レコードと、ポリシーの mx の行を比べてください。',
        commands: [command.mxOfRecipient, command.mtaStsPolicy, command.mtaStsRecord],
      },
      { text: '受信側：ホストをポリシーに追加し、TXT レコードの id を変更してください。' },
      { text: '回避しようとしないでください。この不一致は、ネームサーバーへの攻撃による可能性もあります。' },
    ],
    links: [pages.mtaSts],
  },

  '5.7.5': {
    ...causes['encryption-required'],
    title: '受信サーバーの証明書が、ドメイン自身のセキュリティポリシーに違反しています',
    explanation:
      '受信者のドメインは有効な証明書を求めていますが（MTA-STS）、そのサーバーの証明書は、期限が切れているか、別の名前に発行されたものか、信頼されていないものです。',
    admin: [
      {
        text: '証明書の有効期間と名前を確認してください。',
        commands: [command.certificateOfRecipient],
      },
      { text: '受信側：MX のホスト名を含む、公的に信頼された証明書をインストールしてください。' },
    ],
    links: [pages.mtaSts],
  },

  '5.7.321': {
    ...causes['encryption-required'],
    title: 'ドメインが暗号化を必須としているのに、受信サーバーが対応していません',
    explanation:
      '受信者のドメインは暗号化された接続を必須としていますが（DANE）、そのサーバーでは暗号化を正しく利用できません。',
    admin: [
      {
        text: 'サーバーが STARTTLS に対応しているかを確認してください。',
        commands: [command.certificateOfRecipient],
      },
      {
        text: '受信側：すべての MX のホストで STARTTLS を有効にしてください。修正できるのは受信側だけです。',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.322': {
    ...causes['encryption-required'],
    title: '受信サーバーの証明書の有効期限が切れています',
    explanation:
      '受信者のドメインは検証された接続を必須としていますが（DANE）、そのサーバーの証明書は有効期限が切れています。',
    admin: [
      {
        text: '証明書の有効期間を確認してください。',
        commands: [command.certificateOfRecipient],
      },
      {
        text: '受信側：証明書を更新し、それに一致する TLSA レコードを公開してください。修正できるのは受信側だけです。',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.323': {
    ...causes['encryption-required'],
    title: '受信サーバーの証明書が、ドメインの指定する証明書と異なります',
    explanation:
      '受信者のドメインは、正規の証明書がどれかを公開していますが（DANE）、そのサーバーは別の証明書を提示しています。証明書の更新時に、公開情報の変更を忘れた場合によく起こります。',
    admin: [
      {
        text: 'TLSA レコードと使用中の証明書を比べてください。',
        commands: [command.tlsaOfRecipient, command.certificateOfRecipient],
      },
      {
        text: '受信側：使用中の証明書の TLSA レコードを公開し、切り替え中は新旧両方を公開してください。修正できるのは受信側だけです。',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.324': {
    ...causes['encryption-required'],
    title: 'ネームサーバー上のドメイン情報の署名が有効ではありません',
    explanation:
      '受信者のドメインは、ネームサーバーに登録した情報に署名していますが（DNSSEC）、その署名の検証に失敗します。',
    admin: [
      {
        text: '署名を検証する照会と検証しない照会の結果を比べてください。',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient, command.dsOfRecipient],
      },
      {
        text: '受信側：DNSSEC の信頼チェーン（DS、DNSKEY、RRSIG）を修正してください。修正できるのは受信側だけです。',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.325': {
    ...causes['encryption-required'],
    title: '受信サーバーの証明書が別の名前に発行されています',
    explanation:
      '受信者のドメインは検証された接続を必須としていますが（DANE）、証明書のどの名前も、そのサーバーの名前と一致しません。',
    admin: [
      {
        text: '証明書の名前と MX のホストを比べてください。',
        commands: [command.mxOfRecipient, command.certificateOfRecipient],
      },
      {
        text: '受信側：MX のホスト名を SAN に含む証明書をインストールしてください。修正できるのは受信側だけです。',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.4.1/relay-access-denied': {
    ...causes['relay-denied'],
    title: 'このサーバーは、受信者のドメインを担当していません',
    explanation:
      '@ の後ろの部分に宛てたメールを受け付けていないサーバーに、メールが届きました。ドメインがそのサーバーに設定されていないか、ネームサーバーの登録が誤った場所を指しています。',
    links: [pages.acceptedDomains, pages.ndrTable],
  },

  '5.4.6': { ...causes['mail-loop'] },

  '5.4.14': { ...causes['mail-loop'] },

  '5.4.300': { ...causes['delivery-expired'] },

  '5.7.1/unable-to-relay': { ...causes['relay-denied'], links: [pages.notAuthorized, pages.connectors] },

  '5.7.68': {
    ...causes['policy-violation'],
    title: 'この組織の名義でサインインせずに送られたメールは拒否されます',
    explanation:
      'このメールは、宛先の組織自身から送られたことになっていますが、その組織が把握していない送信元から届きました。その組織は、このようなメール（Direct Send）の受け付けを無効にしています。',
    sender: [
      { text: '宛先のアドレスに問題はありません。もう一度送っても解決しません。' },
      { text: 'どの機器、アプリケーション、サービスから送信したかを IT ヘルプデスクに伝えてください。' },
    ],
    helpdesk: [
      {
        text: '何から送信しているかを確認します：プリンター、スキャナー、アプリケーション、または自組織のドメインを使う外部のサービス。',
      },
      { text: 'メールが他の組織から転送されたものかを確認します。' },
      { text: '誰も送信元を知らない場合は、偽装されたメールが正しく拒否された可能性があります。' },
    ],
    admin: [
      {
        text: '正当な送信元の場合：サインインさせるか、証明書（推奨）または IP アドレスで識別する受信コネクタを作成してください：Exchange admin center > Mail flow > Connectors。',
        commands: [command.directSend],
      },
      {
        text: 'この設定は有効のままにしてください。無効にすると、偽装されたメールが再び届くようになります。無効にするのは最後の手段とし、短期間に限ってください。',
      },
    ],
    links: [pages.directSend, pages.connectors],
  },

  '5.7.230': {
    ...causes['policy-violation'],
    title: 'あなたの組織の古い Exchange サーバーが Microsoft 365 に制限されています',
    explanation:
      'あなたの組織のメールサーバーで、サポート対象外または最新でないバージョンの Exchange が動作しているため、Exchange Online がそのメールを遅延またはブロックしています。',
    sender: [
      { text: 'アドレスにもメールにも問題はありません。' },
      { text: 'このレポート全体を IT ヘルプデスクに転送し、案内があってからもう一度送ってください。' },
    ],
    helpdesk: [
      { text: '同じ経路を通るメールはすべて影響を受けます。メールサーバーの管理者に知らせてください。' },
      {
        text: 'レポートに記載された、1 時間あたりの制限時間（分）を記録します。ブロックがどの段階まで進んでいるかが分かります。',
      },
    ],
    admin: [
      {
        text: 'サーバーを特定してください：Exchange admin center > Reports > Mail flow > Out-of-date connecting on-premises Exchange servers。サーバー上では次のコマンドを使います：',
        commands: [command.exchangeServers],
      },
      {
        text: '最新の累積更新プログラムとセキュリティ更新プログラムをインストールするか、サーバーを廃止してください。',
      },
      { text: 'この制限は年間最大 90 日まで一時停止できますが、使うのは更新作業の間だけにしてください。' },
    ],
    links: [pages.connectors, pages.ndrTable],
  },

  '5.7.367': {
    ...causes['relay-denied'],
    title: '次のサーバーがメールの中継を拒否しました',
    explanation:
      'Exchange Online がメール（多くは転送されたメール）を次のサーバーに渡しましたが、そのサーバーは、この経路を把握していないか信頼していないため、受け付けませんでした。',
    helpdesk: [
      { text: 'メールが自動転送されたものか、どこに転送されたかを確認します。' },
      { text: '送信者によって転送が成功する場合と失敗する場合があるかを確認します。' },
    ],
    admin: [
      {
        text: 'メールがリレープールから送信されたかをメッセージ追跡で確認してください。その場合、OutboundIpPoolName は RegularRelayOutboundPool（40.95.0.0/16）です。受信時に SPF にも DKIM にも合格しなかったメールが転送されると、このプールが使われます。',
      },
      {
        text: 'Microsoft 365 の手前にゲートウェイがある場合：これらの検証で本来の送信元が判定されるように、Enhanced Filtering for Connectors を設定してください。',
        commands: [command.enhancedFiltering],
      },
      {
        text: '差出人が自組織のドメインの場合：承認済みドメインとして登録してください。',
        commands: [command.acceptedDomains],
      },
    ],
    links: [pages.relayPoolRefused, pages.highRiskPool, pages.enhancedFiltering],
  },
}
