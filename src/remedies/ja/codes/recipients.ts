import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the recipient, in Japanese. */
export const recipientCodes: Readonly<Record<string, Remedy>> = {
  '4.3.2/recipient-thread-limit': {
    ...causes['rate-limited'],
    title: 'このメールボックスに同時に届くメールが多すぎます',
    explanation:
      '受信者のメールボックスは、同時に受け付けられる上限までメールを受け取っています。送信サーバーが自動的に再送します。',
    admin: [
      { text: 'キューの再試行に任せてください。削除して送り直さないでください。' },
      {
        text: 'このメールボックスへの自動送信メールを時間的に分散し、異常な量の通知を出しているシステムがないかを調べてください。',
      },
    ],
    links: [pages.ndrTable],
  },

  '4.3.2/folder-item-limit': {
    ...causes['mailbox-full'],
    title: 'メールボックスのフォルダーに、これ以上アイテムを保存できません',
    explanation:
      'アドレスは正しいのですが、メールボックス内のフォルダーのアイテム数が Exchange Online の上限（100 万件）に達し、新しいアイテムを保存できません。',
    admin: [
      {
        text: '受信者が自組織の場合：アイテム数が上限に達したフォルダーを見つけてください。',
        commands: [command.folderUse],
      },
      {
        text: 'アイテムを別のフォルダーまたはアーカイブに移し、フォルダーにアイテムを溜め続けている原因を取り除いてください。',
        commands: [command.enableArchive],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.1.1': {
    ...causes['recipient-unknown'],
    admin: [
      {
        text: '受信者が自組織の場合：このアドレスを持つべきオブジェクトを探してください。ハイブリッド構成では、オブジェクトがこのアドレスで同期されているかを確認してください。',
        commands: [command.recipient],
      },
      {
        text: 'RESOLVER.ADR.ExRecipNotFound の場合：送信者が古い入力候補を使っています。候補を削除するか、候補にある X500 アドレスを受信者に追加してください。',
        commands: [command.addX500Address],
      },
      { text: 'メーリングリストとアプリケーション：このアドレスを今すぐ削除してください。' },
    ],
    links: [pages.recipientAddress],
  },

  '5.1.10': {
    ...causes['recipient-unknown'],
    title: '受信者の組織の Microsoft 365 に、このアドレスが見つかりません',
    explanation:
      '受信者の組織は Microsoft 365 を使っていますが、そのディレクトリにこのアドレスがありません。アドレスの入力ミスや変更、または相手の異動や退職が主な原因です。',
    admin: [
      {
        text: '受信者が自組織の場合：オブジェクトとそのアドレス、ライセンス、同期の状態を確認してください。',
        commands: [command.recipient, command.softDeletedMailbox],
      },
      {
        text: 'メールボックスが別のシステムにある場合、ドメインの種類を Internal relay にし、そのシステムへのコネクタを用意する必要があります。',
        commands: [command.acceptedDomains],
      },
      { text: 'メーリングリストとアプリケーション：このアドレスを今すぐ削除してください。' },
    ],
    links: [pages.recipientNotFound, pages.acceptedDomains],
  },

  '5.1.351': {
    ...causes['recipient-unknown'],
    title: '受信者のメールサーバーに、このアドレスがありません',
    explanation:
      'メールはあなたの組織から送り出されましたが、メールボックスが存在しないか使用できないと、受信者のサーバーが応答しました。',
    admin: [
      {
        text: '矢印（->）の後の応答を読んでください。受信側自身の応答で、より正確です。',
      },
      {
        text: 'どのサーバーが応答したかをメッセージ追跡で確認してください。経路またはコネクタの誤りにより、別のサーバーに送られている場合があります。',
        commands: [command.traceByRecipient, command.outboundConnectors],
      },
      { text: 'メーリングリストとアプリケーション：このアドレスを今すぐ削除してください。' },
    ],
    links: [pages.recipientAddress],
  },

  '5.2.2/mailbox-full': {
    ...causes['mailbox-full'],
    explanation:
      'アドレスは正しいのですが、メールボックスまたはパブリックフォルダーに新しいメールを入れる空きがありません。',
    links: [pages.ndrTable],
  },

  '5.2.121': {
    ...causes['rate-limited'],
    title: 'このメールボックスに 1 人の送信者が 1 時間に送れる上限に達しました',
    explanation:
      '1 人の送信者が使えるのは、Exchange Online のメールボックスが 1 時間に受信できる数の 3 分の 1 までで、その枠を使い切りました。アドレスに間違いはありません。',
    sender: [
      { text: 'アドレスに問題はありません。1 時間後にもう一度送ってください。' },
      {
        text: 'アプリケーションから送信している場合は、送信量が多すぎることを IT ヘルプデスクに伝えてください。',
      },
    ],
    admin: [
      {
        text: '大量に送信しているアプリケーションや監視システムの送信頻度を下げるか、複数の通知を 1 通にまとめるようにしてください。',
        commands: [command.topSendersToMailbox],
      },
      { text: 'この上限は変更できません。メールボックスをログの保存場所として使わないでください。' },
    ],
    links: [pages.receivingLimits],
  },

  '5.2.122': {
    ...causes['rate-limited'],
    title: 'メールボックスが 1 時間に受信できるメール数の上限に達しました',
    explanation:
      'Exchange Online のメールボックスが 1 時間に受信できるメールは 3,600 通までで、このメールボックスはその上限に達しました。アドレスに間違いはありません。',
    sender: [
      { text: 'アドレスに問題はありません。1～2 時間後にもう一度送ってください。' },
      { text: 'お急ぎの場合は、別の方法で相手に連絡してください。' },
    ],
    admin: [
      {
        text: '受信者が自組織の場合：Exchange admin center > Reports > Mail flow > Mailboxes exceeding receiving limits で送信元を見つけ、送信を止めてください。',
        commands: [command.topSendersToMailbox],
      },
      {
        text: 'この上限は変更できません。メールを複数のメールボックスに分散するか、ログは別の場所に記録してください。',
      },
    ],
    links: [pages.receivingLimits],
  },

  '5.4.1/recipient-rejected': {
    ...causes['recipient-unknown'],
    title: '受信者の組織に、このアドレスが登録されていません',
    explanation:
      '受信者のディレクトリにこのアドレスがないため、Microsoft 365 がメールを入口で拒否しました。アドレスの入力ミスや変更が主な原因です。',
    admin: [
      {
        text: '受信者が自組織の場合：アドレスが存在し、同期されているかを確認してください。種類が Authoritative のドメインでは、ディレクトリにないアドレスがすべて Directory-Based Edge Blocking により拒否されます。',
        commands: [command.recipient, command.acceptedDomains],
      },
      {
        text: 'ハイブリッド構成の 1 人の受信者だけの場合：オンプレミスでそのアドレスを一度削除してから追加し直し、同期させて最大 24 時間お待ちください。',
      },
      {
        text: 'メールが有効なパブリックフォルダーは、Sync-ModernMailPublicFolders で同期する必要があります。オンプレミスの動的配布グループには、クラウド側にメール連絡先が必要です。',
      },
      {
        text: 'ドメインのすべてのアドレスが拒否される場合に限り、ドメインの種類を Internal relay に変更し、しばらく待ってから Authoritative に戻してください。',
        commands: [command.makeDomainInternalRelay, command.makeDomainAuthoritative],
      },
    ],
    links: [pages.edgeBlocking, pages.acceptedDomains],
  },

  '5.4.310': { ...causes['domain-not-found'], links: [pages.ndrTable] },

  '5.5.0': {
    ...causes['recipient-unknown'],
    title: 'この Outlook.com のアドレスは存在しません',
    explanation:
      'Outlook.com（hotmail.com、live.com、msn.com を含む）にこのアドレスのメールボックスがないか、すでに閉じられています。',
    admin: [
      {
        text: 'こちら側で設定できることはありません。メールボックスを再び使えるようにできるのは、所有者だけです。',
      },
      {
        text: 'メーリングリストとアプリケーション：このアドレスを今すぐ削除してください。存在しないアドレスへの送信が多いと、Outlook.com での評価が下がります。',
      },
    ],
    links: [pages.recipientNotFound],
  },

  '5.7.504': { ...causes['recipient-unknown'], links: [pages.ndrTable] },

  '5.7.505': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 はこの宛先にメールを配信しません',
    explanation:
      'Microsoft がこの宛先のアドレスへの配信を禁止しているため、誰もこのアドレスにメールを送れません。',
    sender: [
      { text: '別のアドレスがないか、電話など別の方法で相手に確認してください。' },
      {
        text: '誤って禁止されていると思われる場合は、このレポートを IT ヘルプデスクに転送してください。',
      },
    ],
    helpdesk: [
      { text: 'アドレスの綴りを確認します。' },
      {
        text: '他の人がこのアドレスに送っても同じレポートが届くかを確認します。届く場合、変更できるのは Microsoft だけです。',
      },
    ],
    admin: [
      {
        text: '誤りと思われる場合は、レポート全体を添えて Microsoft サポートに問い合わせてください（Microsoft 365 admin center > Help & support）。',
      },
    ],
    links: [pages.contactSupport],
  },

  '5.7.507': {
    ...causes['recipient-refused'],
    title: '受信者の組織が、あなたの組織のメールサーバーをブロックしています',
    explanation:
      '受信者の組織が、送信サーバーのインターネット上のアドレスを独自のブロックリストに登録しています。',
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
      {
        text: '受信者が自組織の場合：エントリを削除する前に、登録された理由を確認してください。',
        commands: [command.connectionFilter],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/not-authorized': {
    ...causes['recipient-restricted'],
    title: 'この宛先に送信する許可がありません',
    explanation:
      'メールボックスまたはグループが特定の送信者からのメールしか受け付けていないか、相手の組織のルールがメールを拒否しました。',
    admin: [
      {
        text: 'レポートに TRANSPORT.RULES.RejectMessage がある場合：メールフローのルールが拒否しています。該当するルールを探し、条件を絞るか例外を追加してください。',
        commands: [command.mailFlowRules],
      },
      {
        text: 'レポートに RESOLVER.RST がある場合：受信者の配信の制限により拒否されています。その送信者だけを許可してください。',
        commands: [command.groupRestrictions, command.mailboxRestrictions],
      },
    ],
    links: [pages.notAuthorized, pages.mailFlowRules],
  },

  '5.7.12': {
    ...causes['recipient-restricted'],
    title: 'この宛先は、相手の組織内からのメールしか受け付けていません',
    links: [pages.insidersOnly],
  },

  '5.7.13': {
    ...causes['recipient-restricted'],
    title: 'このパブリックフォルダーは、相手の組織内からのメールしか受け付けていません',
    explanation: 'パブリックフォルダーは存在しますが、組織外からのメールを拒否するように設定されています。',
    admin: [
      {
        text: '受信者が自組織の場合：外部からのメールが必要であれば、パブリックフォルダーで受け付けるように設定してください。',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.135': {
    ...causes['recipient-restricted'],
    title: 'このパブリックフォルダーは、相手の組織内からのメールしか受け付けていません',
    explanation: 'パブリックフォルダーは存在しますが、組織外からのメールを拒否するように設定されています。',
    admin: [
      {
        text: '受信者が自組織の場合：外部からのメールが必要であれば、パブリックフォルダーで受け付けるように設定してください。',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.124': {
    ...causes['recipient-restricted'],
    title: 'このグループは、特定の送信者からのメールしか受け付けていません',
    explanation: 'グループは存在しますが、許可された送信者の一覧に、この送信者が含まれていません。',
    admin: [
      {
        text: '自組織のグループの場合：グループの所有者に送信者を追加してもらうか、自分で追加してください（外部の送信者にはメール連絡先が必要です）。',
        commands: [command.groupRestrictions, command.permitSenderToGroup],
      },
    ],
    links: [pages.groupSenders],
  },

  '5.7.133': {
    ...causes['recipient-restricted'],
    title: 'このグループは、相手の組織内からのメールしか受け付けていません',
    explanation: 'グループは存在しますが、組織外からのメールを拒否するように設定されています。',
    links: [pages.groupInsiders],
  },

  '5.7.134': {
    ...causes['recipient-restricted'],
    title: 'このメールボックスは、相手の組織内からのメールしか受け付けていません',
    explanation: 'メールボックスは存在しますが、組織外からのメールを拒否するように設定されています。',
    admin: [
      {
        text: '受信者が自組織の場合：外部からのメールが必要であれば、メールボックスで受け付けるように設定してください。',
        commands: [command.mailboxRestrictions, command.openMailbox],
      },
    ],
    links: [pages.mailboxInsiders],
  },

  '5.7.136': {
    ...causes['recipient-restricted'],
    title: 'この宛先は、相手の組織内からのメールしか受け付けていません',
    explanation:
      'この宛先は、メールボックスが別のシステムにあるメールユーザーで、組織外からのメールを拒否するように設定されています。',
    admin: [
      {
        text: '受信者が自組織の場合：外部からのメールが必要であれば、メールユーザーで受け付けるように設定してください。',
        commands: [command.mailUserRestrictions, command.openMailUser],
      },
    ],
    links: [pages.mailUserInsiders],
  },

  '5.7.193': {
    ...causes['recipient-restricted'],
    title: 'この Microsoft 365 グループは、相手の組織内またはメンバーからのメールしか受け付けていません',
    explanation: 'グループは存在しますが、送信者がメンバーではないか、組織外からの送信が許可されていません。',
    admin: [
      {
        text: '自組織のグループの場合：外部からのメールが必要であれば、組織外からグループへの送信を許可するよう所有者に依頼するか、自分で設定してください。反映まで最大 1 時間かかります。',
        commands: [command.microsoft365GroupRestrictions, command.openMicrosoft365Group],
      },
    ],
    links: [pages.microsoft365Group],
  },
}
