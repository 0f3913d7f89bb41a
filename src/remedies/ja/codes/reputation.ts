import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online and Outlook.com about the trust in the sending side, in Japanese. */
export const reputationCodes: Readonly<Record<string, Remedy>> = {
  '4.7.26': {
    ...causes['authentication-failed'],
    title: '新しい通信方式（IPv6）で届いたメールの送信者を確認できませんでした',
    explanation:
      'メールは IPv6 で届きました。受信側は IPv6 のメールに送信者の証明を求めていますが、それがありません。',
    admin: [
      {
        text: 'DKIM で署名し、サーバーの IPv6 アドレスを SPF に追加するか、IPv4 で送信してください。',
        commands: [command.spfOfSender, command.ipv6AddressOfName],
      },
    ],
    links: [pages.spf, pages.dkim],
  },

  '4.7.500': {
    ...causes['rate-limited'],
    title: 'Microsoft 365 が、あなたの組織のサーバーからのメールを一時的に制限しています',
    explanation:
      'あなたの組織のメールサーバーは送信実績が少ないか、送信量が急に増えたため、Microsoft 365 がメールの受け付けを遅らせています。信頼が高まるにつれて、数日で解消します。',
    admin: [
      { text: 'キューの再試行に任せ、新しいアドレスからの送信量は少しずつ増やしてください。' },
      {
        text: '自組織のサーバーから自組織に送信している場合：証明書または IP アドレスでサーバーを識別するコネクタを設定すると、制限はなくなります。',
        commands: [command.inboundConnectors],
      },
      {
        text: '送信量に心当たりがない場合は、そのアドレスを使う、不正利用されたアカウントやサーバーがないかを調べてください。',
      },
    ],
    links: [pages.throttledAddress, pages.connectors],
  },

  '4.7.850': {
    ...causes['rate-limited'],
    title: 'Microsoft 365 が、あなたの組織のサーバーからのメールを調査のため保留しています',
    explanation:
      '送信サーバーに不審な動きがあったため、Microsoft が調べている間、メールの受け付けを遅らせています。',
    admin: [
      {
        text: 'サーバーとそれを使うアカウントに不正利用がないかを確認してください：キュー、ログ、見慣れない送信者。',
      },
      { text: 'キューの再試行に任せてください。不審な送信がなくなれば、制限は自動的に解除されます。' },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/customer-allow-list': {
    ...causes['ip-blocklisted'],
    title: '送信サーバーがブロックリストに登録されています（受信側の設定でリスト名は不明）',
    explanation:
      '送信サーバーのインターネット上のアドレスがブロックリストに載っているため、受信側が拒否しています。どのリストかは、受信側の設定により隠されています。',
    admin: [
      {
        text: '受信側：接続フィルターの IP 許可リスト（IP Allow List）からアドレスを外してください。その後のレポートには、本当のブロックリストの名前が記載されます。',
        commands: [command.connectionFilter],
      },
      {
        text: '受信側：種類が OnPremises の受信コネクタには、自組織のサーバーの IP アドレスだけを指定してください。',
        commands: [command.inboundConnectors],
      },
      { text: '送信側：原因を取り除いてから、そのリストの解除を申請してください。' },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.1/outlook-network-block': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com が送信サーバーまたはそのネットワークをブロックしています',
    admin: [
      {
        text: '不正利用を見つけて止めてください：悪用されたアカウント、誰でも使えるフォーム、感染した端末、古い宛先リストなど。同じネットワークの他の利用者が原因でブロックされることもあります。',
      },
      {
        text: 'SNDS でアドレスを確認してから、Outlook.com の送信者向けサポートのフォームで、レポートを添えて解除を申請してください。',
      },
      { text: 'プロバイダーのアドレスの場合は、プロバイダーに対応してもらう必要があります。' },
    ],
    links: [pages.outlookSenderSupport],
  },

  '5.7.23': {
    ...causes['authentication-failed'],
    title: '送信サーバーが、ドメインの許可するサーバーの一覧にありません',
    explanation:
      '差出人のドメインは、そのドメインから送信できるサーバーを公開していますが（SPF）、このメールを送信したサーバーはそこに含まれていません。',
    admin: [
      {
        text: 'レポートの IP アドレスと SPF レコードを比べてください。SPF レコードは 1 つだけにし、すべての送信元を記載し、DNS の参照は 10 回以内に収める必要があります。',
        commands: [command.spfOfSender],
      },
      {
        text: '転送されたメール：転送する側がエンベロープの送信者を書き換える必要があります（SRS）。他組織の転送サーバーを自組織の SPF レコードに追加しないでください。',
      },
    ],
    links: [pages.spfViolation, pages.spf],
  },

  '5.7.25': {
    ...causes['missing-reverse-dns'],
    explanation:
      '送信サーバーの IPv6 アドレスに対応する名前がネームサーバーに登録されていませんが、受信側はその登録を求めています。',
    admin: [
      {
        text: 'IPv6 アドレスに PTR レコードを設定してもらい、その名前から同じアドレスを照会できるようにするか、IPv4 で送信してください。',
        commands: [command.nameOfIpv6Address, command.ipv6AddressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.350': {
    ...causes['spam-detected'],
    title: '受信側のシステムがメールを迷惑メールと判定しました',
    admin: [
      {
        text: '矢印（->）の後の応答を読んでください。受信側自身の応答で、本当の理由と、多くの場合は案内ページが書かれています。',
      },
      {
        text: '差出人のドメインの SPF、DKIM、DMARC を確認してください。',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'メールが高リスク配信プールから送信されたかを、メッセージ追跡（OutboundIpPoolName）で確認してください。その場合は Microsoft 自身が迷惑メールと判定しており、原因は自組織側にあります。',
      },
    ],
    links: [pages.highRiskPool, pages.ndrTable],
  },

  '5.7.506': {
    ...causes['missing-reverse-dns'],
    title: '送信サーバーが誤った名前で挨拶しています',
    explanation: '送信サーバーが、自分の名前ではなく、受信サーバーの名前を名乗りました。',
    admin: [
      {
        text: 'サーバーの挨拶（HELO/EHLO）には、サーバー自身の IP アドレスを照会できる完全なホスト名を使ってください。',
        commands: [command.addressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.508': {
    ...causes['rate-limited'],
    title: '送信サーバーのアドレス範囲から届いたメールが多すぎます',
    explanation:
      '送信サーバーの IPv6 アドレスの範囲から、受信側が許容する量を超えるメールが短時間に届きました。',
    admin: [
      { text: '送信のペースを落とすか、IPv4 で送信してください。' },
      {
        text: '送信量に心当たりがない場合は、この範囲から他に誰が送信しているかをプロバイダーに確認してください。',
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.509': {
    ...causes['authentication-failed'],
    title: '検証に失敗したため、差出人ドメインの方針によりメールが拒否されました',
    explanation:
      '送信者の検証に失敗しました。差出人のドメインの所有者は、DMARC により、そのようなメールを拒否するよう受信側に求めています。',
    admin: [
      {
        text: '返送されたヘッダーの Authentication-Results で、どの検証がどのドメインについて失敗したかを確認してください。From アドレスのドメインについて、SPF または DKIM に合格する必要があります。',
        commands: [command.dmarcOfSender, command.dkimSigning],
      },
      {
        text: '自組織の名義で送信するすべてのサービスで、From のドメインを使って DKIM の署名をしてください。',
      },
      {
        text: '転送されたメールとメーリングリスト：署名された部分を変更しないでください。転送する側では ARC を利用できます。',
      },
      { text: '本当に自組織のメールだと分かるまで、DMARC ポリシーを緩めないでください。' },
    ],
    links: [pages.dmarc, pages.dkim],
  },

  '5.7.510': {
    ...causes['policy-violation'],
    title: '受信側は、新しい通信方式（IPv6）のメールを受け付けていません',
    explanation: 'メールは IPv6 で届きましたが、受信者の組織は IPv4 のメールしか受け付けていません。',
    admin: [{ text: '少なくともこのドメインには、サーバーから IPv4 で送信するようにしてください。' }],
    links: [pages.ndrTable],
  },

  '5.7.511': {
    ...causes['ip-blocklisted'],
    title: 'Microsoft 365 が送信サーバーからのメールを禁止しました',
    explanation:
      'Microsoft 365 は、このサーバーのインターネット上のアドレスからのメールをすべて拒否しています。この禁止は、ブロックリストの解除ポータルでは解除されません。',
    admin: [
      {
        text: '原因を見つけて取り除いてください：悪用されたアカウント、オープンリレー、感染した端末、古い宛先リストなど。',
      },
      {
        text: 'その後、レポート全体と IP アドレスを添えて、delist@microsoft.com にメールを送ってください。',
      },
    ],
    links: [pages.delistGuide],
  },

  '5.7.513': {
    ...causes['ip-blocklisted'],
    title: '受信者の組織が、あなたの組織のメールサーバーをブロックしました',
    explanation:
      '受信者の組織が、送信サーバーのインターネット上のアドレスを独自のブロックリストに登録しています。公開されているリストは関係ありません。',
    sender: [
      { text: '宛先のアドレスに問題はありません。そのまま残しておいてください。' },
      {
        text: '相手側の IT 部門に知らせてもらうよう、別の方法で相手に依頼し、このレポートを自分の組織の IT ヘルプデスクに転送してください。',
      },
    ],
    admin: [
      {
        text: '接続フィルターから IP アドレスを外すよう、アドレスと時刻を添えて受信者の管理者に依頼してください。',
      },
      { text: 'ブロックされた理由を確認し、不正利用があった場合は先に解決してください。' },
    ],
    links: [pages.ndrTable],
  },

  '5.7.515': {
    ...causes['authentication-failed'],
    title: 'Outlook.com が大量送信を行うドメインに求める検証に合格しませんでした',
    explanation:
      'Outlook.com に 1 日 5,000 通以上のメールを送信するドメインは、送信者の検証にすべて合格する必要があります。このメールは合格しませんでした。',
    admin: [
      {
        text: 'レポートの Spf=、Dkim=、DMARC= を確認し、失敗したものを修正してください。',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'SPF と DKIM の両方に合格し、DMARC レコード（p=none で十分です）があり、SPF または DKIM のドメインが From のドメインと一致している必要があります。',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.outlookSenderSupport],
  },

  '5.7.606': {
    ...causes['ip-blocklisted'],
    title: '送信サーバーが Microsoft 365 のブロックリストに登録されています',
    admin: [
      {
        text: '原因を見つけて取り除いてください：悪用されたアカウント、オープンリレー、感染した端末、古い宛先リストなど。',
      },
      { text: 'その後、サーバーのアドレスを使って https://sender.office.com で解除を申請してください。' },
      { text: 'プロバイダーのアドレスの場合は、レポートをプロバイダーに渡してください。' },
    ],
    links: [pages.delistPortal, pages.delistGuide],
  },

  '5.7.800': {
    ...causes['domain-blocklisted'],
    title: 'Microsoft が差出人のドメインからのメールを禁止しました',
    explanation:
      'この差出人ドメインの名義で送られた迷惑メールを Microsoft が検出し、そのドメインからのメールをすべて拒否しています。',
    admin: [
      {
        text: '不正利用を見つけて止めてください：悪用されたアカウントやフォーム、ドメインの名義で送信しているサーバー、古いリストへの一斉送信。SPF、DKIM、DMARC により、第三者によるドメインの使用を防げます。',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'その後、Microsoft サポートにドメインの復旧を依頼してください（Microsoft 365 admin center > Help & support）。',
      },
    ],
    links: [pages.contactSupport],
  },

  'RP-001': {
    ...causes['rate-limited'],
    title: 'Outlook.com が、あなたの組織のサーバーからのメールを制限しています',
    admin: [
      { text: 'キューの再試行に任せ、一度に送る数を減らしてください。' },
      {
        text: 'SNDS を監視し、エラーで戻ってきたアドレスと苦情のあったアドレスを除き、SPF、DKIM、DMARC に合格するようにしてください。',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'RP-003': {
    ...causes['rate-limited'],
    title: 'あなたの組織のサーバーから Outlook.com への接続が多すぎます',
    admin: [{ text: '同時接続数を減らし、1 回の接続で送るメールを増やしてください。' }],
    links: [pages.outlookSenderSupport],
  },

  'SC-001': {
    ...causes['spam-detected'],
    title: 'Outlook.com がメールを迷惑メールと判定しました',
    admin: [
      { text: 'SPF、DKIM、DMARC、メールの内容、宛先リストを確認してください。' },
      {
        text: 'SNDS でアドレスを確認してから、Outlook.com の送信者向けサポートのフォームで申請してください。',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-002': {
    ...causes['low-reputation'],
    title: '存在しないアドレスへの送信が多いため、Outlook.com がサーバーを拒否しています',
    explanation:
      'アドレスを推測して手当たり次第に送信する手口と同じように、存在しない多くのアドレスへの送信がサーバーから行われました。そのため、Outlook.com がサーバーからのメールを拒否しています。',
    admin: [
      { text: 'エラーで戻ってきたアドレスをすべて除き、新しいアドレスは確認が取れてから使ってください。' },
      {
        text: 'サーバーの不正利用がないかを調べてから、Outlook.com の送信者向けサポートのフォームで申請してください。',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-003': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com が、サーバーをオープンリレーまたはオープンプロキシと見なしています',
    admin: [
      { text: '中継は既知のホストとサインインしたユーザーだけに許可し、オープンプロキシを閉じてください。' },
      { text: 'その後、Outlook.com の送信者向けサポートのフォームで申請してください。' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-004': {
    ...causes['ip-blocklisted'],
    title: '苦情を受けて、Outlook.com がサーバーをブロックしています',
    explanation: 'Outlook.com の受信者が、このサーバーからのメールを迷惑メールとして報告しました。',
    admin: [
      { text: 'Junk Mail Reporting Program に参加し、苦情のあった人をすべて宛先から除いてください。' },
      {
        text: '希望者だけに送るようにしてから、Outlook.com の送信者向けサポートのフォームで申請してください。',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'DY-001': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com は、アドレスが変わる回線からのメールを受け付けません',
    explanation: '家庭用の回線など、アドレスが変わるインターネット回線から、メールが直接送られました。',
    admin: [
      {
        text: 'プロバイダーまたはメールサービスの中継サーバー（スマートホスト）を経由して送信してください。',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'DY-002': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com が、送信元のコンピューターを感染していると見なしています',
    explanation:
      'マルウェアがメールを送信していると見られるインターネット上のアドレスから、メールが届きました。',
    admin: [
      {
        text: '感染した端末を見つけてマルウェアを駆除し、ポート 25 への送信はメールサーバーだけに許可してください。',
      },
      { text: 'その後、Outlook.com の送信者向けサポートのフォームで申請してください。' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'OU-001': {
    ...causes['ip-blocklisted'],
    title: 'Spamhaus に登録されているため、Outlook.com が送信サーバーを拒否しています',
    admin: [
      { text: 'Spamhaus でアドレスを検索し、登録の理由を確認して、原因を取り除いてください。' },
      { text: 'その後、Spamhaus に解除を申請してください。Outlook.com には自動的に反映されます。' },
    ],
    links: [pages.spamhausCheck, pages.outlookSenderSupport],
  },
}
