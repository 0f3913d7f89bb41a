import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'

/** The block on mail from domains that are not registered: the one remedy of its cause and of 5.7.750. */
export const unregisteredDomain: Remedy = {
  title: '未登録のドメインからのメールが Microsoft 365 にブロックされています',
  explanation:
    'Microsoft 365 に登録されていないドメインから、許容量を超えるメールがあなたの組織から送信されたため、そのようなドメインからの送信がブロックされています。サーバーやアカウントが迷惑メールの送信に不正利用されていることがよくあります。Microsoft は基準値を公開していません。',
  sender: [
    {
      text: '宛先のアドレスに問題はありません。メールはあなたの組織のメールサービスで止められました。',
    },
    { text: '今日中に IT ヘルプデスクに連絡し、このレポート全体を転送してください。' },
    {
      text: '何度も送り直さないでください。IT ヘルプデスクがブロックを解除してもらうまで、メールは届きません。お急ぎの場合は、電話など別の方法で相手に連絡してください。',
    },
  ],
  helpdesk: [
    {
      text: '使われた差出人アドレスと、何から送信したかを確認します：メールソフト、プリンターやスキャナー、アプリケーション、ニュースレターの配信サービス、転送ルール。',
    },
    {
      text: 'その差出人アドレスのドメインを Exchange admin center > Mail flow > Accepted domains と比べます。そこに表示されている場合は、コードをもう一度確認してください。5.7.705 はテナント全体、5.7.711 はコネクタのブロック、5.7.64 は中継の拒否、5.7.236 は onmicrosoft.com アドレスの制限です。',
    },
    {
      text: 'ここ数日の変更を確認します：新しいドメイン、サーバー、アプリケーション、コネクタ、転送。見慣れない差出人ドメインが多い場合は、不正利用が疑われます。',
    },
    {
      text: 'セキュリティインシデントの可能性があるため、レポート全体とその時刻を添えて、すぐに管理者に引き継いでください。このブロックは、待っていても解除されません。',
    },
  ],
  admin: [
    {
      text: '送信に使うドメインをすべて登録してください。メッセージ追跡に現れる差出人ドメインを、承認済みドメインと比べます。不足している自組織のドメインを Microsoft 365 admin center > Settings > Domains > Add domain で追加し、TXT または MX レコードで確認します（Domain Name Administrator ロールで十分です）。その後、Exchange admin center > Mail flow > Accepted domains に自動的に表示されます。メールボックスが別のシステムにある場合は、MX レコードはそのままにし、種類を Internal relay に設定します。New-AcceptedDomain はオンプレミス専用です。クラウドでスクリプト化するには Microsoft Graph PowerShell を使ってください。自組織のものでないドメインからのメールは、停止するか、ドメインの所有者を通じて送信してください。',
      commands: [
        command.acceptedDomains,
        command.connectGraphForDomains,
        command.addDomain,
        command.domainVerificationRecord,
        command.confirmDomain,
        command.makeDomainInternalRelay,
      ],
    },
    {
      text: '不審なコネクタがないかを調べてください。攻撃者は、迷惑メールを送るために受信コネクタを作成することがよくあります。Exchange admin center > Mail flow > Connectors で、すべてのコネクタについて、誰がいつ作成したか、どの IP アドレスまたは証明書のためのものかを確認します。誰も把握していないものは無効にし、作成したアカウントを監査ログで特定して保護してください。自組織のサーバーは、承認済みドメインの証明書で識別されるようにしてください。コネクタやユーザーのブロックは、安全を確認してから解除してください。',
      commands: [
        command.inboundConnectors,
        command.connectorChanges,
        command.disableConnector,
        command.blockedConnectors,
        command.blockedUsers,
        command.unblockConnector,
      ],
    },
    {
      text: 'オンプレミスのサーバーを保護し、侵害されていないことを確かめてください：更新プログラムを適用し、既知のホストだけに中継を許可し、自組織のものでないメールがないか、アカウント、キュー、ログを調べます。ヒント：特にサードパーティのサーバーでは多くの要因が関係します。いずれの場合も、自組織のサーバーから送信されるすべてのメールが正当なものであると確認できる必要があります。',
      commands: [command.topSenders],
    },
    {
      text: 'Microsoft サポートに問い合わせ、ブロックの解除を依頼してください：Microsoft 365 admin center > Help & support。エラーコード 5.7.750 と、環境が保護されていることを示す証拠（登録したドメイン、確認したコネクタとサーバー、修正した内容）を伝えてください。ブロックを解除できるのはサポートだけで、迷惑メールが再び送信されないことを示す必要があります。',
    },
  ],
  links: [
    pages.sendingBlocks,
    pages.domainsPortal,
    pages.addDomain,
    pages.acceptedDomains,
    pages.connectorsPortal,
    pages.getInboundConnector,
    pages.connectorCompromise,
    pages.contactSupport,
    pages.antiSpam,
    pages.ndrTable,
    pages.forwardingOfMailbox,
    pages.devices,
  ],
}
