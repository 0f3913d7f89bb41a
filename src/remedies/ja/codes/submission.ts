import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'
import { sendingBlocks } from '../sending-blocks.ts'

/** Codes of Exchange Online about the sender, its sign-in and its rights, in Japanese. */
export const submissionCodes: Readonly<Record<string, Remedy>> = {
  '4.5.3': {
    ...causes['too-many-recipients'],
    explanation:
      '同じドメインの宛先が一度に 200 件を超えて指定されているため、Exchange Online が受け付けません。',
    admin: [
      {
        text: '送信サーバーまたはアプリケーションで宛先を分割してください。同じドメインの宛先は、1 回の送信処理で最大 200 件です。',
      },
      { text: '多くの同僚に送る場合は、配布グループを使ってください。' },
    ],
    links: [pages.ndrTable],
  },

  '5.1.0': {
    ...causes['sender-rejected'],
    title: '差出人が受け付けられなかったか、宛先のアドレスを読み取れませんでした',
    explanation:
      '受信側のシステムが差出人を受け付けていないか、宛先のアドレスを読み取れませんでした。後者は、保存してあった古いメールに返信した場合などに起こります。',
    sender: [
      { text: '返信ではなく新しいメールを作成し、宛先のアドレスを手で入力してください。' },
      {
        text: 'それでも届かない場合は、あなたのアドレスがブロックされていないかを、別の方法で相手に確認してください。',
      },
    ],
    admin: [
      {
        text: '受信者が自組織の場合：メールボックスの受信拒否リストに送信者が登録されていないかを確認してください。',
        commands: [command.junkSettings],
      },
      {
        text: '他の受信側でも拒否される場合は、差出人のドメインの SPF レコードを確認してください。',
        commands: [command.spfOfSender],
      },
    ],
    links: [pages.senderDenied],
  },

  '5.2.2/submission-quota': {
    ...causes['sender-limit-exceeded'],
    title: 'あなたのアカウントが送信の上限に達しました',
    explanation:
      'あなたのメールボックスの送信量が、Exchange Online の上限（通常は 24 時間以内に宛先 10,000 件）に達しました。受信者のメールボックスがいっぱいになったわけではありません。',
    helpdesk: [
      { text: '過去 24 時間に、何通のメールを、何人の宛先に、何から送信したかを確認します。' },
      {
        text: 'メールボックスがいっぱいという意味ではありません。他のシステムでは同じ 5.2.2 がその意味で使われるため、混同しないでください。',
      },
      {
        text: '本人に覚えのない送信済みメールがないかを確認します。ある場合はセキュリティインシデントです。',
      },
    ],
    admin: sendingBlocks['5.1.90'].admin,
    links: [pages.submissionQuota, pages.sendingLimits, pages.accountCompromise],
  },

  '5.3.190': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 はこのジャーナルレポートを受け付けません',
    explanation:
      'あなたの組織のサーバーがメールのコピー（ジャーナルレポート）を Microsoft 365 に送っていますが、Microsoft 365 側でその受け入れが有効になっていません。',
    sender: [
      {
        text: 'これは、あなた自身のメールについてのレポートではありません。メールを直す必要はありません。',
      },
      { text: 'このレポートを IT ヘルプデスクに転送してください。' },
    ],
    helpdesk: [
      { text: 'メールサーバーの管理者に引き継いでください。ジャーナルルールの設定に誤りがあります。' },
      { text: '最近、Exchange サーバーやアーカイブに変更がなかったかを確認します。' },
    ],
    admin: [
      {
        text: '組織で Journaling Archive を有効にするか、ジャーナルルールの送り先を別のアーカイブに変更してください。',
      },
      {
        text: 'Exchange サーバーで、該当するルールを探してください。',
        commands: [command.journalRules],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/client-not-authenticated': {
    ...causes['sender-not-authenticated'],
    title: 'このサーバーは、サインインしないとメールを受け付けません',
    explanation:
      'メールが届いたサーバーはサインインを求めており、身元の分からない送信元からのメールを受け付けません。外部からのメールを受け取るサーバーではない可能性があります。',
    sender: [
      { text: 'メールに問題はありません。' },
      { text: 'このレポート全体を IT ヘルプデスクに転送し、別の方法で相手に知らせてください。' },
    ],
    helpdesk: [
      { text: '拒否したサーバーをレポートで調べます：自組織と受信側のどちらか。' },
      {
        text: '自組織のサーバーの場合：どの機器やアプリケーションから送信しているか、サインインしているかを確認します。',
      },
    ],
    admin: [
      {
        text: '受信側に独自の Exchange サーバーがある場合：インターネットに面した受信コネクタで、自ドメイン宛ての匿名のメールを受け付ける必要があります。',
        commands: [command.receiveConnectors],
      },
      {
        text: 'MX レコードが、クライアント用の受信コネクタではなく、このコネクタにつながっていることを確認してください。',
        commands: [command.mxOfRecipient],
      },
      {
        text: '自組織のアプリケーションの場合：サインインさせるか、そのために用意された中継サーバーを使ってください。',
      },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.3': { ...causes['sender-not-authenticated'], title: '送信のためのサインインが拒否されました' },

  '5.7.30': {
    ...causes['sender-not-authenticated'],
    title: 'ユーザー名とパスワードによる送信は無効になっています',
    explanation:
      'ソフトまたは機器がユーザー名とパスワードだけでサインインしていますが、Exchange Online ではこの方式がもう許可されていません。',
    sender: [
      { text: '宛先のアドレスにも、あなたのパスワードにも問題はありません。' },
      { text: 'どのソフトや機器から送っているかを IT ヘルプデスクに伝えてください。' },
    ],
    helpdesk: [
      { text: '機器のメーカーと機種、またはソフトの名前とバージョンを確認します。' },
      { text: '更新により、OAuth 2.0（先進認証）でサインインできるようになるかを確認します。' },
    ],
    admin: [
      {
        text: '今後も使える方式に移行してください：SMTP AUTH での OAuth 2.0、Microsoft Graph、中継用コネクタ、Azure Communication Services、組織内の宛先には High Volume Email。',
      },
      {
        text: 'Microsoft が基本認証を完全に廃止するまでは、このメールボックスに限って再び許可できます。',
        commands: [command.smtpAuthOfOrganisation, command.allowSmtpAuth],
      },
    ],
    links: [pages.devices, pages.azureEmail],
  },

  '5.7.57': {
    ...causes['sender-not-authenticated'],
    title: 'ソフトまたは機器がサインインせずに送信しています',
    explanation:
      'ソフトまたは機器が、サインインの必要な smtp.office365.com に、サインインせずにメールを渡しました。',
    admin: [
      {
        text: 'サーバーを smtp.office365.com、ポートを 587、暗号化を TLS 1.2 に設定し、メールボックスのあるアカウントでサインインしてください。',
      },
      {
        text: 'このメールボックスで SMTP AUTH が許可されているかを確認してください。',
        commands: [command.smtpAuthOfMailbox],
      },
      {
        text: 'サインインできない機器の場合：中継用コネクタを使い、組織の MX のホストのポート 25 に送信してください。',
        commands: [command.mxOfSender],
      },
    ],
    links: [pages.anonymousSubmission, pages.devices],
  },

  '5.7.60': {
    ...causes['sender-not-authorized'],
    explanation:
      'ソフトまたは機器がサインインに使ったアカウントには、メールの差出人アドレスで送信する権限がありません。',
    links: [pages.devices],
  },

  '5.7.139': {
    ...causes['sender-not-authenticated'],
    title: 'Microsoft 365 が送信のためのサインインを拒否しました',
    explanation:
      'セキュリティの設定によりサインインが拒否されたか、ユーザー名またはパスワードが間違っています。理由は、診断情報の行の続きに書かれています。',
    admin: [
      {
        text: '診断情報の行の続きで理由を確認してください：SMTP AUTH が無効（SmtpClientAuthentication is disabled）、資格情報の誤り（credentials）、条件を満たしていない（criteria：セキュリティの既定値または条件付きアクセス）、フェデレーションサービスに接続できない（federated service）。',
        commands: [command.smtpAuthOfOrganisation, command.smtpAuthOfMailbox],
      },
      {
        text: 'どのポリシーが拒否したかを、アカウントの Microsoft Entra admin center > Sign-in logs で確認してください。',
      },
      {
        text: 'できるだけ OAuth 2.0 を使ってください。使えない場合は、このメールボックスだけに SMTP AUTH を許可し、ポリシーの対象からこのアカウントだけを除外してください。',
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  '5.7.501': {
    ...causes['sender-blocked'],
    title: 'Microsoft があなたのアカウントからの送信を禁止しました',
    explanation:
      'あなたのアカウントから迷惑メールが送信されていることを Microsoft が検出し、送信を禁止しました。第三者によるアカウントの不正利用がよく見られます。',
    admin: [
      {
        text: 'まずアカウントを保護します：パスワードのリセット、全セッションの終了、多要素認証の必須化、身に覚えのない転送と受信トレイのルールの削除を行ってください。',
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'その後、Microsoft サポートに復旧を依頼してください（Microsoft 365 admin center > Help & support）。コード、原因、対処内容を伝えてください。',
      },
    ],
    links: [pages.accountCompromise, pages.contactSupport],
  },

  '5.7.520': {
    ...causes['policy-violation'],
    title: 'あなたの組織では、外部のアドレスへの自動転送が許可されていません',
    explanation:
      'ルールまたは設定により、メールが外部のアドレスに自動転送されるようになっていますが、あなたの組織ではそれが許可されていません。コピーを残す設定であれば、メール自体は元の宛先のメールボックスに届いています。',
    sender: [
      { text: '自分で転送を設定した場合は、解除するか、IT ヘルプデスクに許可を依頼してください。' },
      {
        text: '転送に心当たりがない場合は、すぐに IT ヘルプデスクに連絡してください。侵入者がそのようなルールを設定することがあります。',
      },
    ],
    helpdesk: [
      { text: '誰のメールボックスからどこに転送しているか、本人が設定したかを確認します。' },
      { text: '身に覚えのない転送は、アカウントが侵害された兆候です。' },
    ],
    admin: [
      {
        text: '転送の設定を探し、不要であれば削除してください。',
        commands: [command.inboxRules, command.mailboxForwarding],
      },
      {
        text: '必要な場合は、その人だけに許可してください。既定のポリシーは変更せず、専用の送信スパムポリシーを作成してください。',
        commands: [command.newForwardingPolicy, command.applyForwardingPolicy],
      },
    ],
    links: [pages.externalForwarding, pages.outboundSpamPolicies],
  },
}
