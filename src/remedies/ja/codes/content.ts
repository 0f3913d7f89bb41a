import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the message itself, and about rules on it, in Japanese. */
export const contentCodes: Readonly<Record<string, Remedy>> = {
  '5.0.350': {
    ...causes['unknown'],
    title: '受信側のシステムがメールを拒否しました',
    explanation:
      'メールはあなたの組織から送り出されましたが、受信側のシステムが拒否しました。その応答を、Exchange Online は分類できませんでした。',
    helpdesk: [
      { text: 'レポートで矢印（->）を探します。矢印の後の応答が、受信側自身のものです。' },
      { text: '診断情報の行全体を、受信者の IT 部門に伝えてください。' },
    ],
    admin: [
      { text: '矢印（->）の後の応答だけを取り出して診断してください。本当の理由が書かれています。' },
      {
        text: 'どのサーバーが拒否したかをメッセージ追跡で確認してください。',
        commands: [command.traceByRecipient],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/tnef-header': {
    ...causes['message-malformed'],
    title: 'リッチテキスト形式のメールが、受信側には複雑すぎます',
    explanation:
      'Outlook がリッチテキスト形式で送信したメールに、受信側のシステムには長すぎる隠しフィールドが含まれています。',
    sender: [
      { text: 'Outlook でメールの形式をテキスト形式にして、もう一度送ってください。' },
      { text: '添付ファイル付きのメールは添付せず、ファイルを直接添付してください。' },
    ],
    admin: [
      {
        text: 'この受信側へのリッチテキスト（TNEF）を無効にしてください。',
        commands: [command.remoteDomainWithoutTnef],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/as345': {
    ...causes['policy-violation'],
    title: '添付ファイルの入れ子が深すぎます',
    explanation:
      'メールにメールが添付され、そのメールにもメールが添付されています。この入れ子が、受信側の許容する深さを超えています。',
    sender: [
      {
        text: '添付されたメールを外し、その中のファイルを保存して直接添付するか、ZIP ファイルにまとめてください。',
      },
      { text: 'その後、もう一度送ってください。' },
    ],
    helpdesk: [
      {
        text: 'メールにメールが添付されていたか、添付しなければ届くかを確認します。',
      },
    ],
    admin: [
      {
        text: '変更が必要な設定はありません。メールを作り直す必要があります。メール全体を転送するチケット管理システムでよく起こります。',
      },
    ],
    links: [pages.remoteError],
  },

  '5.1.20': {
    ...causes['message-malformed'],
    title: 'メールに差出人が複数あります',
    explanation: 'メールに From アドレスが複数あり、実際の送信者が示されていません。',
    sender: [
      { text: 'どのソフトから送信したかを IT ヘルプデスクに伝えてください。' },
      { text: 'ソフトで差出人を選べる場合は、1 つだけ選んでください。' },
    ],
    admin: [
      {
        text: 'アプリケーションで From のアドレスを 1 つだけにするか、アドレスが 1 つだけの Sender ヘッダーを追加するようにしてください。',
      },
    ],
    links: [pages.multipleFrom, pages.messageFormat],
  },

  '5.6.0': {
    ...causes['content-rejected'],
    title: 'メールを検査または変換できませんでした',
    explanation: 'ルールがメールまたは添付ファイルを検査できなかったか、メールの内容を変換できませんでした。',
    admin: [
      {
        text: '添付ファイルの検査の完了を待つメールフローのルールを探し、メールを保留しないように設定してください。その場合、検査できないものは検査なしで通過します。',
        commands: [command.ruleErrorActions, command.ignoreRuleError],
      },
      {
        text: '破損した添付ファイル、非常に大きい添付ファイル、入れ子の添付ファイルは、リンクで共有してください。',
      },
    ],
    links: [pages.mailFlowRules],
  },

  '5.6.11': {
    ...causes['message-malformed'],
    title: 'メールに、認められていない改行が含まれています',
    explanation:
      'メールを作成したソフトの改行が誤っているため、次のサーバーはそのままでは受け付けられません。',
    admin: [
      { text: 'アプリケーションで、すべての行末を LF 単独ではなく CRLF にしてください。' },
      {
        text: '受信側：CHUNKING（BDAT）に対応してください。このようなメールも受け付けられるようになります。',
      },
    ],
    links: [pages.invalidCharacters],
  },

  '5.7.512': {
    ...causes['message-malformed'],
    title: 'メールに有効な差出人がありません',
    explanation: 'メールの From フィールドがないか、そこに有効なアドレスがありません。',
    admin: [
      {
        text: 'アプリケーションで From ヘッダーを 1 つだけ付け、有効なアドレスを山かっこで囲むようにしてください（例："Contoso" <info@contoso.com>）。',
      },
    ],
    links: [pages.messageFormat, pages.ndrTable],
  },

  '5.7.900': {
    ...causes['policy-violation'],
    title: '受信側の組織のルールがメールを拒否しました',
    explanation:
      '受信側の管理者が、独自の番号と文面を持つルールを作成しています。ルールの内容を知っているのはその組織だけですが、レポートの文面から分かる場合があります。',
    admin: [
      {
        text: 'どのルールで拒否されたかを、時刻とメッセージ ID を添えて受信側の組織の管理者に確認してください。',
      },
      {
        text: '自組織のルールの場合：番号からルールを探してください。',
        commands: [command.mailFlowRules],
      },
    ],
    links: [pages.mailFlowRules],
  },
}
