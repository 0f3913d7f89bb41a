import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import type { SendingBlock } from '../sending-blocks.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** The codes with which Exchange Online stops the sender's own side, in Japanese. */
export const sendingBlocks: Readonly<Record<SendingBlock, Remedy>> = {
  '5.1.8': {
    title: 'Microsoft 365 があなたのアカウントからの送信をブロックしました',
    explanation:
      '迷惑メールと疑われるメールを送信したか、送信の上限を超えたため、あなたのアカウントは受信はできますが、送信はできません。第三者によるアカウントの不正利用がよく見られます。',
    sender: [
      { text: '宛先のアドレスに問題はありません。メールはあなたの組織の側で止められました。' },
      { text: 'すぐに IT ヘルプデスクに連絡し、このレポート全体を転送してください。' },
      {
        text: '送った覚えのない送信済みメールがある場合や、最近、不審なページでパスワードを入力した場合は、それも伝えてください。',
      },
    ],
    helpdesk: [
      {
        text: '直近 1 日について、身に覚えのない送信済みメール、誰も行っていないサインイン要求、新しい受信トレイのルールや転送、大量送信がないかを確認します。',
      },
      {
        text: 'このアカウントだけかを確認します。その場合は Restricted entities ページに表示されます。多くの人に影響がある場合は、5.7.705（テナント）または 5.7.711（コネクタ）を疑ってください。',
      },
      { text: '侵害されていないと確認できるまで、侵害されたアカウントとして管理者に引き継いでください。' },
    ],
    admin: [
      {
        text: 'まずアカウントを保護します：パスワードのリセット、全セッションの終了、多要素認証の必須化、身に覚えのない転送と受信トレイのルールの削除、同意済みアプリケーションの確認を行ってください。',
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: '何が送信されたか、どの上限で止められたかを調べてください：メッセージ追跡と送信スパムポリシー。',
        commands: [command.traceBySender, command.outboundSpamPolicy],
      },
      {
        text: 'その後、ブロックを解除してください：Microsoft Defender portal > Email & collaboration > Review > Restricted entities、またはコマンド。通常は 1 時間以内、遅くとも 24 時間以内に反映されます。',
        commands: [command.blockedUsers, command.unblockUser],
      },
      {
        text: '1 つのアカウントを解除できる回数には限りがあります。上限に達した場合は、Microsoft サポートに問い合わせてください。',
      },
    ],
    links: [
      pages.restrictedUsers,
      pages.restrictedEntitiesPortal,
      pages.accountCompromise,
      pages.outboundSpamPolicies,
    ],
  },

  '5.1.90': {
    title: 'あなたのアカウントが 1 日の宛先数の上限に達しました',
    explanation:
      'Exchange Online で 24 時間以内に送信できる宛先数の上限（10,000 件）に、あなたのメールボックスが達しました。件数が減るにつれて、再び送信できるようになります。',
    sender: [
      { text: '実行中の一斉送信を止めて、お待ちください。1 日以内に再び送信できるようになります。' },
      {
        text: 'それほど送信していない場合は、すぐに IT ヘルプデスクに連絡してください。第三者がアカウントを使っているおそれがあります。',
      },
      {
        text: '大量のメールを送る必要がある場合は、専用のサービスについて IT ヘルプデスクに相談してください。',
      },
    ],
    helpdesk: [
      {
        text: '過去 24 時間に何を送信したかを確認します：一斉送信、差し込み印刷、アプリケーション、自動応答。',
      },
      {
        text: '組織の内外を問わず、すべての宛先が数えられます。アドレス帳のグループは 1 件、メールボックスの連絡先グループはメンバーの数だけ数えられます。',
      },
      {
        text: '本人に覚えのない送信済みメールがないかを確認します。ある場合はセキュリティインシデントです。',
      },
    ],
    admin: [
      {
        text: '何が上限を使い切ったかを調べ、アカウントの不正利用がないことを確かめてください。',
        commands: [command.traceBySender, command.inboxRules],
      },
      {
        text: 'この上限は引き上げられません。過去 24 時間の件数で判定され、午前 0 時にリセットされるわけではありません。',
      },
      {
        text: '大量のメールは専用のサービスに移してください：Azure Communication Services や一括送信サービス、組織内の宛先には High Volume Email。',
      },
      {
        text: '不正利用に早く気付けるよう、送信スパムポリシーで低めの上限と通知を設定してください。',
        commands: [command.lowerDailyLimit],
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.accountCompromise, pages.azureEmail],
  },

  '5.7.64': {
    title: 'Exchange Online があなたの組織のメールサーバーを識別できません',
    explanation:
      'あなたの組織のメールサーバーが Exchange Online にメールを渡しましたが、Exchange Online はそのサーバーが組織のものかを判別できず、中継を拒否しました。',
    sender: [
      { text: '宛先のアドレスに問題はありません。もう一度送っても解決しません。' },
      { text: 'このレポート全体を IT ヘルプデスクに転送し、何から送信したかを伝えてください。' },
    ],
    helpdesk: [
      { text: 'どのサーバー、機器、アプリケーションから送信したか、いつから失敗しているかを確認します。' },
      {
        text: '何が変わったかを確認します：新しい証明書、新しいインターネット回線や IP アドレス、新しいサーバー、新しい差出人ドメイン。',
      },
      {
        text: 'コードの後の語句を確認します。ATTR36 がある場合は差出人のドメインが登録されていません。TenantAttribution だけの場合はコネクタが一致していません。',
      },
    ],
    admin: [
      {
        text: 'サーバーが提示するもの（証明書の名前またはパブリック IP アドレス）を、種類が OnPremises の受信コネクタと比べてください。',
        commands: [command.inboundConnectors],
      },
      {
        text: '証明書の更新や名前の変更があった場合：コネクタを修正するか、Hybrid Configuration ウィザードを再実行してください。不足している中間証明書は送信サーバーにインストールしてください。',
        commands: [command.setConnectorCertificate],
      },
      {
        text: 'IP アドレスが変わった場合：コマンドは一覧を置き換えるため、使用中のアドレスをすべて入力してください。自組織だけが使うアドレスに限ります。',
        commands: [command.setConnectorAddresses],
      },
      {
        text: '証明書またはエンベロープの送信者のドメインは、承認済みドメインである必要があります。From ヘッダーは判定に使われません。',
        commands: [command.acceptedDomains],
      },
    ],
    links: [
      pages.relayAccessDenied,
      pages.relayRequirements,
      pages.connectors,
      pages.validateConnectors,
      pages.connectorsPortal,
    ],
  },

  '5.7.64/relay-domain-not-accepted': {
    title: 'Exchange Online はこの差出人ドメインのメールを中継しません',
    explanation:
      'あなたの組織のメールサーバーが Exchange Online にメールを渡しましたが、差出人のドメインもサーバーの証明書のドメインも、Exchange Online に登録されていません。',
    sender: [
      { text: '宛先のアドレスに問題はありません。もう一度送っても解決しません。' },
      { text: 'このレポート全体を IT ヘルプデスクに転送し、何から送信したかを伝えてください。' },
    ],
    helpdesk: [
      {
        text: 'レポートで差出人のドメインを調べ、Exchange admin center > Mail flow > Accepted domains と比べます。',
      },
      {
        text: 'メールが自動転送されたものかを確認します。その場合、差出人が外部のドメインになるのは当然です。',
      },
      { text: '最近、新しいドメインやアプリケーションを使い始めていないかを確認します。' },
    ],
    admin: [
      {
        text: '自組織のドメインの場合：Microsoft 365 admin center > Settings > Domains で登録してください。その後、承認済みドメインに表示されます。',
        commands: [command.acceptedDomains],
      },
      {
        text: '転送されたメールと差出人が空のレポート：承認済みドメインの証明書でサーバーを識別するコネクタを使う場合だけ通過します。',
        commands: [command.inboundConnectors, command.setConnectorCertificate],
      },
      {
        text: '他組織のドメインの場合：ドメインの所有者を通じて送信するか、誰が自組織のサーバーを使って送信しているかを調べてください。',
      },
    ],
    links: [
      pages.relayRequirements,
      pages.domainsPortal,
      pages.acceptedDomains,
      pages.connectors,
      pages.relayAccessDenied,
    ],
  },

  '5.7.232': {
    title: 'Microsoft 365 試用版の、1 日の外部メール送信の上限に達しました',
    explanation:
      'Microsoft 365 の試用版だけを使う組織が 24 時間以内に送信できる外部の宛先は、5,000 件までです。この上限に達しました。',
    sender: [
      { text: 'アドレスに問題はありません。組織内のメールは引き続き使えます。' },
      { text: '明日まで待ってからもう一度送るか、別の方法で相手に連絡してください。' },
      { text: '大量の送信に心当たりがない場合は、IT ヘルプデスクに知らせてください。' },
    ],
    helpdesk: [
      { text: '過去 24 時間に、誰が外部の宛先に一斉送信をしたかを確認します。' },
      {
        text: '心当たりのある人がいない場合は、アカウントまたはコネクタの不正利用として扱い、すぐに管理者に知らせてください。',
      },
    ],
    admin: [
      {
        text: '件数と上限を確認し、送信の多い送信者を見つけてください。',
        commands: [command.externalRecipientLimit, command.topSenders],
      },
      { text: '送信元を止めてください。過去 24 時間の件数が減ると、送信は自動的に再開します。' },
      {
        text: 'ライセンスを購入すると、上限はライセンス数に応じたものになります（500 × ライセンス数^0.7 + 9,500）。大量のメールには専用のサービスを使ってください。',
      },
    ],
    links: [
      pages.externalRecipientLimit,
      pages.sendingLimits,
      pages.sendingLimitsTroubleshoot,
      pages.azureEmail,
    ],
  },

  '5.7.233': {
    title: '組織が 1 日の外部メール送信の上限に達しました',
    explanation:
      '組織のすべてのアカウントとサーバーを合わせて、24 時間以内に送信できる外部の宛先の数には上限があります。この上限に達しました。',
    sender: [
      {
        text: 'アドレスにもあなたのアカウントにも問題はありません。組織内のメールは引き続き使えます。',
      },
      { text: 'IT ヘルプデスクに知らせてください。何度も送り直しても早まりません。' },
      { text: 'お急ぎの場合は、別の方法で相手に連絡してください。' },
    ],
    helpdesk: [
      { text: '全員に影響があります。管理者への連絡は一度だけにし、その後の報告はまとめておいてください。' },
      {
        text: '過去 24 時間に外部の宛先に送信した一斉送信、アプリケーション、サーバーがないかを確認します。',
      },
      { text: '誰にも心当たりがない場合は、アカウントまたはコネクタの不正利用として扱ってください。' },
    ],
    admin: [
      {
        text: '件数と上限を確認してください：Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients。上限は 500 × ライセンス数^0.7 + 9,500（購入済みのライセンス数）で、メールと外部の宛先の組み合わせごとに数えられます。',
        commands: [command.externalRecipientLimit],
      },
      {
        text: 'コネクタ経由で中継する送信者も含めて、送信の多い送信者を見つけ、送信元を止めてください。',
        commands: [command.topSenders, command.inboundConnectors],
      },
      {
        text: 'お待ちください。過去 24 時間の件数が上限を下回ると、送信は自動的に再開します。',
      },
      {
        text: '大量のメールは Azure Communication Services または一括送信サービスに移し、上限の 80% に達していないかを監視してください。',
      },
    ],
    links: [
      pages.externalRecipientLimit,
      pages.sendingLimits,
      pages.sendingLimitsTroubleshoot,
      pages.azureEmail,
    ],
  },

  '5.7.236': {
    title: 'onmicrosoft.com のアドレスからの 1 日の送信上限に達しました',
    explanation:
      '末尾が onmicrosoft.com のアドレスから、組織が 24 時間以内に送信できる外部の宛先は 100 件だけです。このアドレスはテスト用です。',
    sender: [
      { text: 'アドレスに問題はありません。組織内のメールは引き続き使えます。' },
      {
        text: '自分のアドレスを確認してください。末尾が onmicrosoft.com であれば、組織独自の名前のアドレスを IT ヘルプデスクに依頼してください。',
      },
      { text: 'お急ぎの場合は、別の方法で相手に連絡してください。' },
    ],
    helpdesk: [
      { text: 'レポートで差出人のアドレスを確認します：誰のアドレスか、なぜ末尾が onmicrosoft.com なのか。' },
      {
        text: 'Microsoft 365 製品の通知、Bookings、転送されたメールも考えられます。これらは既定のドメインを使うことがあります。',
      },
    ],
    admin: [
      {
        text: 'Microsoft 365 admin center > Settings > Domains で独自のドメインを追加して確認し、既定に設定してください。フェデレーションドメインは既定にできません。',
        commands: [command.acceptedDomains],
      },
      {
        text: 'プライマリアドレスがまだ onmicrosoft.com のメールボックスを探し、変更してください。',
        commands: [command.mailboxesOnOnmicrosoft, command.changePrimaryAddress],
      },
      {
        text: 'まだそこから送信しているものをメッセージ追跡で調べてください：アプリケーション、通知、転送されたメール。',
        commands: [command.sendersOnOnmicrosoft],
      },
    ],
    links: [pages.addDomain, pages.domainsPortal, pages.acceptedDomains, pages.sendingLimits],
  },

  '5.7.703': {
    title: 'あなたの組織がこの宛先へのメールをブロックしています',
    explanation:
      'あなたの組織のブロックリストに、このアドレスまたはそのドメインが登録されています。ブロックされた宛先が 1 件でも含まれると、メールはすべての宛先に対して拒否されます。',
    sender: [
      { text: 'ブロックされた宛先を外し、残りの宛先にもう一度送ってください。' },
      { text: 'その宛先に送る必要がある場合は、ブロックの理由を IT ヘルプデスクに確認してください。' },
    ],
    helpdesk: [
      { text: '宛先が誰か、何のための連絡かを確認します。詐欺を防ぐためのブロックかもしれません。' },
      { text: '解除を依頼する前に、紛らわしい綴りのドメインでないかを確認します。' },
    ],
    admin: [
      {
        text: 'エントリと、登録した人、登録の理由を調べてください：Microsoft Defender portal > Email & collaboration > Policies & rules > Threat policies > Tenant Allow/Block Lists。',
        commands: [command.blockEntries],
      },
      {
        text: '正当な理由で登録されたものは、そのまま残してください。誤っているか古い場合は、エントリを削除してください。許可のエントリは必要ありません。',
        commands: [command.removeBlockEntry],
      },
      {
        text: '1 つのアドレスのためにドメイン全体がブロックされている場合は、エントリをそのアドレスに置き換えてください。',
      },
    ],
    links: [pages.tenantAllowBlockListPortal, pages.tenantAllowBlockList, pages.sendingBlocks],
  },

  '5.7.705': {
    title: 'Microsoft 365 が組織全体の送信をブロックしました',
    explanation:
      '組織から送られたメールに迷惑メールや大量送信が多すぎたため、組織の誰も外部に送信できません。サーバーまたはアカウントの不正利用がよく見られます。Microsoft は基準値を公開していません。',
    sender: [
      {
        text: '宛先のアドレスにもメールにも問題はありません。組織全体が影響を受けています。',
      },
      { text: 'IT ヘルプデスクがまだ把握していなければすぐに連絡し、このレポートを転送してください。' },
      { text: '何度も送り直さないでください。お急ぎの場合は、別の方法で相手に連絡してください。' },
    ],
    helpdesk: [
      {
        text: '全員に影響があります。セキュリティインシデントとしてすぐに管理者に知らせ、その後の報告はまとめておいてください。',
      },
      { text: 'ここ数日の一斉送信や、新しいサーバー、アプリケーション、コネクタがないかを確認します。' },
      {
        text: 'サブスクリプションがいったん失効し、その後更新されたかを確認します。その場合、ブロックは自動的に（通常は 1 日以内に）解除されることがあります。',
      },
    ],
    admin: [
      {
        text: '原因を見つけてください：メッセージ追跡、Exchange admin center > Reports > Mail flow のレポート、最近作成または変更されたコネクタと管理者アカウント。',
        commands: [command.topSenders, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: '止めてください：アカウントまたはコネクタを無効にし、それを通じて中継しているオンプレミスのサーバーを安全な状態に戻し、すべての管理者に多要素認証を必須にします。',
        commands: [command.disableConnector, command.blockedUsers, command.blockedConnectors],
      },
      {
        text: '大量のメールは専用のサービスに移してください。',
      },
      {
        text: 'Microsoft サポートに問い合わせてください（Microsoft 365 admin center > Help & support）。コード 5.7.705、原因、対処内容を伝え、ブロックの解除を依頼してください。',
      },
    ],
    links: [pages.sendingBlocks, pages.connectorCompromise, pages.accountCompromise, pages.contactSupport],
  },

  '5.7.708': {
    title: 'Microsoft 365 は新しい組織からのメールをまだ受け付けていません',
    explanation:
      '新しい組織や試用版の組織のメールは、評価の低いアドレスから Microsoft 365 の外に送られます。そこからのメールが拒否されました。',
    sender: [
      { text: '宛先のアドレスにもメールにも問題はありません。' },
      {
        text: 'このレポート全体を IT ヘルプデスクに転送してください。お急ぎの場合は、別の方法で相手に連絡してください。',
      },
    ],
    helpdesk: [
      { text: '組織が Microsoft 365 を使い始めたばかりか、まだ試用版かを確認します。' },
      { text: '一斉送信をしたか、最近メールボックスを移行したかを確認します。' },
    ],
    admin: [
      {
        text: 'サブスクリプションを確認し、有料のライセンスを割り当ててください：Microsoft 365 admin center > Billing > Your products。',
        commands: [command.subscriptions],
      },
      {
        text: 'それでも足りない場合は、コード 5.7.708 とレポートを添えて、それまでの例外を Microsoft サポートに依頼してください（Microsoft 365 admin center > Help & support）。',
      },
      {
        text: '新しい組織から大量のメールを送らないでください。ドメインには SPF、DKIM、DMARC を設定しておく必要があります。',
      },
    ],
    links: [pages.sendingBlocks, pages.contactSupport],
  },

  '5.7.711': {
    title: 'Microsoft 365 がメールサーバーからの接続をブロックしました',
    explanation:
      'あなたの組織のサーバーが Microsoft 365 にメールを渡すためのコネクタに不正利用の疑いがあり、送信できなくなっています。侵入者が作成または変更した可能性があります。',
    sender: [
      { text: '宛先のアドレスにもメールにも問題はありません。' },
      { text: 'すぐに IT ヘルプデスクに連絡し、このレポート全体を転送してください。' },
      { text: 'お急ぎの場合は、別の方法で相手に連絡してください。' },
    ],
    helpdesk: [
      {
        text: 'どのサーバー、機器、アプリケーションから送信したかを確認します。同じ経路を通るメールはすべて影響を受けます。',
      },
      {
        text: '新しいコネクタ、サーバー、アプリケーションや、見慣れない差出人ドメインのメールがないかを確認します。',
      },
      {
        text: 'セキュリティインシデントとして管理者に引き継いでください。確認せずにコネクタのブロックを解除してはいけません。',
      },
    ],
    admin: [
      {
        text: 'ブロックされたコネクタを特定し、自分たちが設定した内容（名前、IP アドレス、証明書、日時）と比べてください。',
        commands: [command.blockedConnectors, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: '制御を取り戻してください：第三者による変更を元に戻し、見覚えのないコネクタを無効にし、それを作成した管理者アカウントを保護し、背後のサーバーを安全な状態に戻します。',
        commands: [command.disableConnector],
      },
      {
        text: 'このコネクタからは、登録済みのドメインだけで送信してください。未登録のドメインからのメールは、不正利用の兆候の 1 つです。',
        commands: [command.acceptedDomains],
      },
      {
        text: 'その後、ブロックを解除してください：Microsoft Defender portal > Email & collaboration > Review > Restricted entities、またはコマンド。反映まで最大 1 時間かかります。',
        commands: [command.unblockConnector],
      },
    ],
    links: [
      pages.blockedConnectors,
      pages.connectorCompromise,
      pages.restrictedEntitiesPortal,
      pages.connectorsPortal,
    ],
  },

  '5.7.750': unregisteredDomain,
}
