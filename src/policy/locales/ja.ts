import type { WindowCount, ForecastLocale } from '../forecast-locale.ts'
import type { WindowName } from '../forecast.ts'
import { percentOf, writingIn } from '../writing.ts'

const { number, quantity, names } = /* @__PURE__ */ writingIn({
  tag: 'ja',
  units: {
    'messages': ['通', '通'],
    'spam messages': ['通の迷惑メール', '通の迷惑メール'],
    'recipients': ['件の宛先', '件の宛先'],
    'external recipients': ['件の外部の宛先', '件の外部の宛先'],
    'internal recipients': ['件の内部の宛先', '件の内部の宛先'],
    'recipients in one message': ['件の宛先（1 通あたり）', '件の宛先（1 通あたり）'],
    'signals': ['件の兆候', '件の兆候'],
  },
  comma: '、',
  and: '、',
  more: (count) => `ほか ${count} 件`,
})

const windows: Readonly<Record<WindowName, string>> = {
  '24 h': '24 時間',
  '1 h': '1 時間',
  '1 min': '1 分間',
}

/** `80%`. */
function percent(share: number): string {
  return `${number(percentOf(share))}%`
}

/** `2026-11-22T12:00:00Z までの 24 時間に 4,000 通`. */
function counted({ used, unit, window, until }: WindowCount): string {
  return `${until} までの ${windows[window]}に ${quantity(used, unit)}`
}

const ASK_SUPPORT =
  'その後、コードと修正した証拠を示して、Microsoft サポートにブロックの解除を依頼してください：Microsoft 365 admin center > Help & support、または自己診断 https://aka.ms/PillarEmailNDR。'
const WAIT = '24 時間の件数が下がるまで待ってください。'
const STOP_BULK =
  '一斉送信を止めるか、Azure Communication Services または一斉送信の専門業者に移してください。'
const SECURE_SOURCE = '発信元のアカウントまたはコネクタを無効にし、多要素認証で管理者を保護してください。'
const SECURE_ACCOUNT =
  'アカウントが侵害されたものとして扱ってください：新しいパスワード、セッションの終了、多要素認証、転送と受信トレイのルールの点検。'
const BUY_LICENCES = 'ライセンスを購入して割り当ててください。'
const CHECK_INTENT =
  '意図した送信であることを確かめてください。そうでない場合は、アカウントが侵害されたものとして扱ってください。'
const MOVE_BULK = '一斉送信は Azure Communication Services または専門業者に移してください。'
const SPREAD_REST = '残りは 24 時間より長い期間に分けて送信してください。'
const PUBLISH_DMARC = 'DMARC レコードを公開してください（少なくとも p=none）。'
const FORWARDING_STEPS = [
  '必要な人にだけ許可してください：AutoForwardingMode を On にした専用の送信スパムポリシー。',
  'それ以外の場合は、転送を削除してください。',
]
const NOT_YET = 'この規模のテナントには、まだ適用されていません。'
const OFF_BY_DEFAULT = 'この認証は 2026 年 12 月末から既定で無効になっており'
const TO_BE_REMOVED = '廃止の日付は 2027 年後半に発表される予定です'
const RELAYED = 'テナントが承認していないドメインの、中継または転送されたメール'
const POOL = '中継プール（40.95.0.0/16）から送信され、次のサーバーに拒否されることがあります'

/** The words of a forecast, in Japanese. */
export const ja: ForecastLocale = {
  tag: 'ja',
  name: '日本語',
  pages: {
    acceptedDomains: 'Exchange Online で承認済みドメインを管理する',
    addDomain: 'Microsoft 365 にドメインを追加する',
    azureEmail: 'Azure Communication Services のメール',
    blockedConnectors: 'ブロックされたコネクタの解除',
    compromisedAccount: '侵害されたメールアカウントへの対応',
    compromisedConnector: '侵害されたコネクタへの対応',
    connectors: 'コネクタを使ったメールフローの構成',
    devices: '複合機やアプリケーションから Microsoft 365 でメールを送信するための設定',
    dkim: 'DKIM の設定',
    dmarc: 'DMARC の設定',
    spf: 'SPF の設定',
    externalForwarding: '外部への自動転送の制御',
    externalRecipientLimits: 'Exchange Online のテナントの外部送信の上限',
    gmailSenders: 'Gmail：メール送信者のガイドライン',
    highRiskPool: '送信メールの配信プール',
    outboundSpamPolicies: '送信スパムポリシーの構成',
    outlookAuthentication: 'Outlook.com のエラー 550 5.7.515 を解決する',
    relayAttribution: '中継の拒否を解決する（5.7.64）',
    relayPool: '転送されたメールの拒否を解決する（5.7.367）',
    relayRequirements: 'Exchange Online 経由の SMTP 中継の要件',
    restrictedUsers: 'Restricted entities ページからブロックされたユーザーを解除する',
    sendingBlocks: 'Exchange Online の送信ブロックを解決する（5.7.700 ～ 5.7.750）',
    sendingLimits: 'Exchange Online の送信の上限',
    sendingLimitsTroubleshoot: 'Exchange Online の送信の上限に関するトラブルシューティング',
    support: 'Microsoft 365 のサポートを受ける',
    yahooSenders: 'Yahoo：送信者向けの推奨事項',
  },

  blocks: {
    '5.7.750': {
      meaning: 'テナントは、承認していないドメインから送信できなくなっています',
      steps: [
        '送信に使うドメインをすべて追加して確認してください：Microsoft 365 admin center > Settings > Domains > Add domain。Get-AcceptedDomain と比べてください。',
        '誰も把握していないコネクタを探し（Get-InboundConnector、Get-BlockedConnector）、削除してください。',
        '中継するサーバーを保護し、そこから送信されるすべてのメールが正当なものであることを確かめてください。',
        ASK_SUPPORT,
      ],
    },
    '5.7.705': {
      meaning: 'テナントが迷惑メールまたは一斉送信を送りすぎたため、外部への送信がすべて止められています',
      steps: [
        '発信元を特定してください：差出人別とコネクタ別のメッセージ追跡、Threat protection status レポート。',
        SECURE_SOURCE,
        ASK_SUPPORT,
      ],
    },
    '5.7.708': {
      meaning: 'テナントが新しいか試用版のため、その IP アドレスからのメールが受け付けられていません',
      steps: [BUY_LICENCES, 'それまでは、Microsoft サポートに例外を依頼してください。'],
    },
    '5.7.711': {
      meaning: '受信コネクタが侵害されたと判断され、送信できなくなっています',
      steps: [
        '誰も説明できない変更を元に戻してください：Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector。',
        'その変更を行ったアカウントの管理者と、コネクタの先にあるサーバーを保護してください。',
        'その後、コネクタを一覧から外してください：Get-BlockedConnector、Remove-BlockedConnector -ConnectorId。最大 1 時間かかります。',
      ],
    },
    '5.7.64': {
      meaning: 'サーバーからのメールがテナントのものと認められず、中継されていません',
      steps: [
        'サーバーの証明書とアドレスを受信コネクタと比べてください：Get-InboundConnector、Set-InboundConnector。',
        '差出人のドメインを追加して確認するか、承認済みドメインの証明書をサーバーに提示させてください。',
      ],
    },
    '5.7.233': {
      meaning: 'テナントが外部の宛先の上限に達しています',
      steps: [
        '最も多く送信しているものを確認してください：Get-LimitsEnforcementStatus、Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients。',
        STOP_BULK,
        WAIT,
      ],
    },
    '5.7.236': {
      meaning: 'テナントが onmicrosoft.com ドメインからのメールの上限に達しています',
      steps: [
        '自組織のドメインから送信してください：ドメインを追加して確認し、プライマリアドレスをそのドメインに変更します。',
        WAIT,
      ],
    },
    '5.1.8': {
      meaning: '差出人が Restricted entities の一覧にあり、送信できなくなっています',
      steps: [
        SECURE_ACCOUNT,
        'その後、一覧から外してください：Get-BlockedSenderAddress、Remove-BlockedSenderAddress -SenderAddress。1 時間、最大で 24 時間かかります。',
      ],
    },
    '5.1.90': {
      meaning: 'メールボックスが宛先の上限に達しています',
      steps: ['意図した送信であることを確かめてください。', STOP_BULK, WAIT],
    },
    '5.7.501': {
      meaning: '送信元のアカウントが、迷惑メールのために送信を禁止されています',
      steps: [
        SECURE_ACCOUNT,
        'その後、Microsoft サポートに復旧を依頼してください（Microsoft 365 admin center > Help & support）。コード、原因、対処内容を伝えてください。',
      ],
    },
    '5.7.515': {
      meaning: 'Outlook.com が、認証を理由に差出人ドメインのメールを拒否しています',
      steps: [
        'SPF と DKIM に合格し、そのどちらかが From のドメインと一致するようにしてください。',
        PUBLISH_DMARC,
      ],
    },
    '5.7.520': { meaning: '外部への転送が無効になっています', steps: FORWARDING_STEPS },
  },

  knownBlock: (code, seenAt, meaning) => `${seenAt} に ${code} が確認されました：${meaning}。`,

  unregisteredDomainRelay: {
    why: (count, domains, { messages, share, growth, minimum }) => {
      const least = `かつ ${number(minimum)} 以上`
      const settings = [
        quantity(messages, 'messages'),
        `全メールの ${percent(share)} ${least}`,
        ...(growth === null ? [] : [`通常の 1 日の ${number(growth)} 倍 ${least}`]),
      ]
      const from = domains.length === 0 ? '' : `（${names(domains)}）`
      return (
        `テナントが承認していないドメイン${from}から送信されたメール：${counted(count)}。Microsoft はブロックする基準値を` +
        `公開していません。この予測は、設定（${settings.join('、')}）のうち最も低い ${number(count.limit)} から警告します。`
      )
    },
    addDomains: (domains) =>
      `次のうち自組織のドメインをすべて追加して確認してください：Microsoft 365 admin center > Settings > Domains > Add domain（${names(domains)}）。`,
    compareAccepted: (domains) =>
      `Get-AcceptedDomain と比べてください。確認済みなのに承認済みドメインにないもの：${names(domains)}。`,
    stopForeign:
      '自組織のものでないドメインからのメールは、停止するか、ドメインの所有者のプロバイダーを通じて送信してください。',
    connectors: [
      'どのサーバーが引き渡しているかを調べ（メッセージ追跡、Get-InboundConnector）、そのサーバーが侵害されておらず、ほかの誰のためにも中継していないことを確かめてください。',
      '誰も把握していないコネクタを削除してください：Get-InboundConnector、Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector。',
      '自組織のサーバーは、承認済みドメインの証明書で識別されるようにしてください：Set-InboundConnector -TlsSenderCertificateName。',
    ],
    turnOffForwarding: '不要な外部への転送は無効にしてください。',
  },

  relayAttribution: {
    mismatch: {
      why: (count, connector) =>
        `コネクタ ${connector} の証明書またはアドレスがサーバーと一致しなくなっているメール：${counted(count)}。` +
        'どのテナントのものとも認められず、拒否されます。',
      steps: [
        'サーバーが提示する証明書を TlsSenderCertificateName（Get-InboundConnector）と比べ、Set-InboundConnector で修正してください。',
        '不足している中間証明書をサーバーにインストールしてください。',
        'コネクタがアドレスで識別する場合は、SenderIPAddresses を最新にしてください。',
      ],
    },
    unregistered: {
      why: (count, connector, domains) =>
        `テナントが承認していないドメイン（${names(domains)}）からコネクタ ${connector} を通り、証明書も承認済みドメインの` +
        `ものでないメール：${counted(count)}。中継には、どちらかが必要です（ATTR36）。`,
      steps: (domains) => [
        `自組織のドメインを追加して確認してください：Microsoft 365 admin center > Settings > Domains（${names(domains)}）。`,
        '承認済みドメインの証明書をサーバーに提示させ、それで識別してください：Set-InboundConnector -TlsSenderCertificateName。',
        '残りは、所有者のプロバイダーを通じて送信してください。',
      ],
    },
  },

  blockedConnector: {
    signals: {
      unknownToAdmins: 'どの管理者も作成や変更をしていない',
      unregistered: (messages) =>
        `テナントが承認していないドメインから 1 日に ${quantity(messages, 'messages')}以上`,
      spike: (messages, usual) =>
        `通常 ${number(usual)} のところ、1 日に ${quantity(messages, 'messages')}以上`,
    },
    blocked: (connector, signals) =>
      `Get-BlockedConnector の一覧にコネクタ ${connector} があります。そのメールは拒否されます${signals.length === 0 ? '' : `（${signals.join('、')}）`}。`,
    suspicious: (connector, signals) =>
      `コネクタ ${connector} は侵害されているおそれがあります：${signals.join('、')}。Microsoft は判断の基準を公開していません。`,
    unsuspicious: (connector) =>
      `コネクタ ${connector} について分かっていることに、侵害を疑わせるものはありません。`,
    securing: [
      'コネクタを誰が作成または変更したかを調べてください：Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector。',
      '誰も説明できない変更を元に戻し、その変更を行ったアカウントの管理者を保護してください。',
      'コネクタの先にあるサーバーが侵害されておらず、ほかの誰のためにも中継していないことを確かめてください。',
    ],
    unblocking:
      'その後、コネクタを一覧から外してください：Remove-BlockedConnector -ConnectorId、または Defender portal > Email & collaboration > Review > Restricted entities。最大 1 時間かかります。',
  },

  terrl: {
    enforcement: {
      enforced: '超えた分は拒否されます。テナント内のメールは引き続き届きます。',
      paused:
        '500 ライセンスを超えるテナントへの適用は、最後の情報では一時停止中です（2025-07-14）。自組織の状態は Get-LimitsEnforcementStatus で確認できます。',
      unconfirmed:
        'このクラウドへの適用は 2025 年後半に予定されていましたが、確認されていません。自組織の状態は Get-LimitsEnforcementStatus で確認できます。',
      notYet: NOT_YET,
      off: 'Get-LimitsEnforcementStatus によると、このテナントには適用されていません。',
    },
    why: (count, licenses, origin, enforcement) => {
      const plan = licenses === null ? '試用版のテナント' : `${number(licenses)} ライセンス`
      const from = {
        shown: 'Get-LimitsEnforcementStatus の値',
        reckoned: plan,
        reduced: `${plan}、第三者によるとテナントの新しさのため引き下げ`,
      }[origin]
      return `${counted(count)}、上限は ${number(count.limit)}（${from}）。${enforcement}`
    },
    steps: [
      '最も多く送信しているものを確認してください：Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients、Get-LimitsEnforcementStatus。',
      '自組織のものでない送信を止めてください：侵害されたアカウントやコネクタ。',
      MOVE_BULK,
      SPREAD_REST,
    ],
    buyLicences: {
      trial: 'ライセンスを購入してください。上限はその数で決まるようになります。',
      paid: 'ライセンスを購入してください。上限はその数とともに、緩やかに増えます。',
    },
  },

  moera: {
    why: (count, isEnforced) =>
      `onmicrosoft.com アドレスからのメール：${counted(count)}、上限はテナント全体で ${number(count.limit)}。` +
      (isEnforced ? '' : NOT_YET),
    steps: [
      '自組織のドメインを追加して確認し、既定のドメインにしてください。',
      '差出人のプライマリアドレスをそのドメインに変更してください。差出人はメッセージ追跡で見つかります。',
      '既定のドメインから自動的に送信しているものを探してください：通知、Bookings、転送メールの書き換えられた差出人。',
    ],
  },

  recipientRateLimit: {
    why: (count, mailbox) =>
      `${mailbox} からのメール：${counted(count)}、上限はメールボックスごとに ${number(count.limit)}。`,
    steps: [
      CHECK_INTENT,
      '一斉送信は Azure Communication Services または専門業者に、宛先がすべて内部の場合は High Volume Email に移してください。',
      'アドレス帳のグループに送信してください。1 件の宛先として数えられます。',
      SPREAD_REST,
    ],
  },

  messageRateLimit: {
    why: (count, mailbox) =>
      `${mailbox} から送信されたメール：${counted(count)}、上限は ${number(count.limit)}。超えた分は保留され、後の分に送信されます。`,
    steps: [
      'クライアントの送信を遅くするか、Azure Communication Services または一斉送信の専門業者を使ってください。',
    ],
  },

  recipientsPerMessage: {
    why: (used, limit) =>
      `${quantity(used, 'recipients in one message')}、上限は 1 通あたり ${number(limit)}。`,
    steps: [
      'メールを分けるか、配布グループに送信してください。',
      'メールボックスの上限を、最大 1,000 まで引き上げてください：Set-Mailbox -RecipientLimits。',
    ],
  },

  outboundSpamPolicy: {
    actions: {
      BlockUserForToday: 'その場合、差出人は翌日（UTC）までブロックされます。',
      BlockUser: 'その場合、差出人は管理者が Restricted entities から外すまでブロックされます。',
      Alert: 'その場合、管理者に通知され、何もブロックされません。',
    },
    why: (count, mailbox, action) =>
      `${mailbox} からのメール：${counted(count)}、送信スパムポリシーの上限は ${number(count.limit)}。${action}`,
    steps: [
      CHECK_INTENT,
      'より長い時間や日数に分けるか、一斉送信を Azure Communication Services または専門業者に移してください。',
      'より多く必要な差出人には、専用のポリシーを設けてください：New-HostedOutboundSpamFilterPolicy、New-HostedOutboundSpamFilterRule。',
    ],
  },

  spamVolumeTenant: {
    spam: (count) =>
      `${counted(count)}。Microsoft は基準値を公開していません。この予測は、自らの設定である ${number(count.limit)} から警告します。`,
    growth: (count, usual, growth, minimum) =>
      `テナントから送信されたメール：${counted(count)}、通常は ${number(usual)}。Microsoft は何を急増とみなすかを公開して` +
      `いません。この予測は ${number(count.limit)} から警告します。設定は、通常の 1 日の ${number(growth)} 倍、` +
      `かつ ${number(minimum)} 以上です。`,
    steps: [
      '発信元を特定してください：Threat protection status とメールフローのレポート、差出人別とコネクタ別のメッセージ追跡。',
      SECURE_SOURCE,
      '新しい一斉送信は少しずつ始めるか、Azure Communication Services または専門業者を使ってください。',
    ],
    renewed: (at) =>
      `失効したサブスクリプションが ${at} に更新されました。テナントは最大 1 日、ブロックされたままのことがあります。`,
    waitUntil: (at) => `${at} まで待ってから、もう一度試してください。`,
  },

  newTenantIp: {
    why: (count, days) =>
      `${days === null ? '試用版のテナント' : `作成から ${number(days)} 日未満のテナント`}からのメール：${counted(count)}。` +
      '評価の低いアドレスから送信されることがあります。Microsoft は、対象と期間を公開していません。',
    buyLicences: BUY_LICENCES,
    steps: [
      '少ないメールから始めてください。',
      '5.7.708 が返ってきたら、Microsoft サポートに例外を依頼してください。',
    ],
  },

  autoForwarding: {
    modes: {
      Off: '送信スパムポリシーで許可されていません。',
      Automatic:
        '送信スパムポリシーは Automatic で、現在は Off と同じです。一部の古い組織では、まだ On と同じことがあります。',
      On: '送信スパムポリシーで許可されています。',
      unknown:
        '送信スパムポリシーで許可されているかどうかは不明です。AutoForwardingMode が On でない限り、許可されません。',
    },
    why: (count, mode) => `外部アドレスへの転送：${counted(count)}。${mode}`,
    steps: FORWARDING_STEPS,
  },

  relayPool: {
    failing: (count) => `${RELAYED}で、SPF にも DKIM にも合格しないもの：${counted(count)}。${POOL}。`,
    unknown: (count) =>
      `${RELAYED}：${counted(count)}。到着時に SPF にも DKIM にも合格しなかったものは、${POOL}。その数は不明です。`,
    steps: [
      '自組織のドメインを追加して確認してください。',
      '元の差出人のメールが、到着時に SPF または DKIM に合格するようにしてください。',
      'メッセージ追跡で OutboundIpPoolName = RegularRelayOutboundPool を探してください。',
    ],
  },

  highRiskPool: {
    why: (count) =>
      `迷惑メールと判定された、または A レコードも MX レコードもないドメインからのメール：${counted(count)}。` +
      '高リスク配信プールから送信され、配信は保証されません。',
    steps: [
      'すべての差出人ドメインに MX または A レコードを公開してください。',
      '迷惑メールと判定されるメールを誰が送信しているかを調べてください。メッセージ追跡の OutboundIpPoolName にプールが表示されます。',
    ],
  },

  bulkSender: {
    why: (count, { subject, receiver, limit, isPublished, isAtMost, failing, unknown }) => {
      const threshold = isPublished
        ? `1 日に ${number(limit)} 以上で、${receiver} は SPF、DKIM、一致する DMARC レコードを求めます。`
        : `${receiver} は、どれだけの数から要件を増やすかを公開していません。この予測の設定は 1 日に ${number(limit)} です。`
      const state =
        failing.length > 0
          ? `${subject} で合格しない検査：${names(failing)}。`
          : unknown.length === 0
            ? `${subject} で合格する検査：SPF、DKIM、DMARC。`
            : `${subject} で結果が不明な検査：${names(unknown)}。`
      return `${subject} から ${receiver} へのメール${isAtMost ? '（最大）' : ''}：${counted(count)}。${threshold}${state}`
    },
    steps: (subject) => [
      `${subject} が SPF と DKIM に合格し、そのどちらかが From のドメインと一致するようにしてください。`,
      PUBLISH_DMARC,
      '宣伝メールには、ワンクリックの配信停止を設けてください。',
    ],
  },

  smtpAuthBasic: {
    states: {
      blocked: 'テナントはこの認証を受け付けなくなっています。',
      offSoon: 'この認証は 2026 年 12 月末から既定で無効になります。',
      onHere: `${OFF_BY_DEFAULT}、このテナントでは有効です。${TO_BE_REMOVED}。`,
      off: `${OFF_BY_DEFAULT}、${TO_BE_REMOVED}。`,
    },
    basic: (count, state) => `ユーザー名とパスワードで送信されたメール：${counted(count)}。${state}`,
    unclear: (count, state) =>
      `すべてが OAuth 2.0 を使うとは限らないクライアントから送信されたメール：${counted(count)}。ユーザー名とパスワードは` +
      `廃止されつつあります。${state}`,
    steps: [
      'デバイスとアプリケーションを、OAuth 2.0、Microsoft Graph、Azure Communication Services、自組織の中継サーバーに、宛先がすべて内部の場合は High Volume Email に移してください。',
      '廃止されるまでは、管理者がもう一度有効にできます。',
    ],
  },

  notes: {
    cancelledLimit: (recipients) =>
      `24 時間に ${number(recipients)} 件を超える外部の宛先に送信するメールボックスがあります。これに対して発表された上限` +
      '（mailbox external recipient rate limit、MERRL）は 2026 年 1 月に取り消され、一度も適用されていません。ここでも適用しません。',
    namelessMailboxes:
      'どのメールボックスからか分からない送信があります。テナントの数には含めますが、メールボックスの上限には含めません。',
    namelessConnectors:
      'どのコネクタからか分からない送信があります。テナントの数には含めますが、コネクタの数には含めません。',
    longSends:
      '24 時間を超える合計の送信があります。均等に割り振るため、その中の山は見えません。1 時間ごとの数を渡してください。',
    otherRefusals: (codes) =>
      `個々の宛先やメールに関するもの、または書き手によって意味が変わるものなので、差出人のブロックとはみなしません：${names(codes)}。`,
  },

  labels: {
    headings: {
      'clear': '問題なし：近づいている上限はありません',
      'watch': '要注意：拒否はありませんが、上限が近いか、メールの経路が悪くなっています',
      'at-risk': '危険：拒否が予想されます',
      'blocked': 'ブロック中：メールが拒否されています',
    },
    verdicts: { 'clear': '問題なし', 'watch': '要注意', 'at-risk': '危険', 'blocked': 'ブロック中' },
    expects: (codes) => `予想されるコード：${codes.join(', ')}`,
    reachedAt: '到達',
    freeAgainAt: '再び下回る',
    notes: '注記',
    measure: (used, limit, unit, window) =>
      (limit === null ? quantity(used, unit) : `${number(used)} / ${quantity(limit, unit)}`) +
      (window === null ? '' : `（${windows[window]}）`),
    percent,
  },
}

export { ja as default }
