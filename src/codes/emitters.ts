/*
 * Who writes replies. Hosts are the names that their MX records, their outgoing servers and their mail domains end in,
 * as of 2026-11; left out: names that their customers share with anyone else (amazonaws.com, googleusercontent.com).
 */

/** Who writes replies: how their hosts are named, and the marks that only their replies carry. */
export interface Emitter {
  readonly name: string
  /** Domain suffixes of their mail hosts, lower case. */
  readonly hosts: readonly string[]
  /** Lower-case literals that stand in their replies and in nobody else's. */
  readonly marks: readonly string[]
}

/** Every emitter that a row names; where the marks of two stand in a reply, the first of this list wrote it. */
export const emitters = {
  // Outlook.com stands behind the same front end and signs its replies alike.
  'exchange-online': {
    name: 'Exchange Online',
    hosts: [
      'protection.outlook.com',
      'mx.microsoft',
      'prod.outlook.com',
      'prod.exchangelabs.com',
      'hotmail.com',
      'live.com',
      'msn.com',
    ],
    marks: [
      '.prod.outlook.com',
      '.protection.outlook.com',
      '.prod.exchangelabs.com',
      'aka.ms/exosmtperrors',
      'tenantattribution',
      'tenantinboundattribution',
      'relay access denied attr36',
      'possible mail loop attr34',
      'mail.live.com/mail/troubleshooting',
      'outlook.com for policy reasons',
      'connecting to outlook.com server',
      '421 rp-0',
      '550 sc-0',
      '550 dy-0',
      '550 ou-0',
    ],
  },
  'gmail': {
    name: 'Gmail',
    hosts: ['google.com', 'googlemail.com', 'gmail.com', 'smtp.goog'],
    marks: [' - gsmtp', ' - gcdp', 'support.google.com/'],
  },
  'yahoo': {
    name: 'Yahoo and AOL',
    hosts: ['yahoodns.net', 'yahoo.com', 'aol.com', 'yahooinc.com'],
    marks: [
      'postmaster.yahooinc.com',
      'postmaster.yahoo.com',
      'senders.yahooinc.com',
      'postmaster.verizonmedia.com',
      '.yahoo.com',
      'delivery error: dd ',
      '[tss0',
      '[ts0',
      '[bl2',
      '[ph01]',
    ],
  },
  'icloud': {
    name: 'iCloud Mail',
    hosts: ['icloud.com', 'me.com', 'mac.com', 'apple.com'],
    marks: ['support.apple.com/', '[cs01]', '[cs02]', '[hm08]', '[hme1]'],
  },
  'proofpoint': {
    name: 'Proofpoint',
    hosts: ['pphosted.com', 'ppe-hosted.com', 'gpphosted.com'],
    marks: ['.pphosted.com', '.ppe-hosted.com', 'support.proofpoint.com/', 'prs.proofpoint.com'],
  },
  'mimecast': {
    name: 'Mimecast',
    hosts: ['mimecast.com', 'mimecast.co.za', 'mimecast-offshore.com'],
    marks: ['mimecast.com/', '.mimecast.com', 'mcspamsignature', 'mcvirus'],
  },
  'cisco': {
    name: 'Cisco Secure Email (IronPort)',
    hosts: ['iphmx.com'],
    marks: ['.iphmx.com', "due to the sending mta's poor reputation"],
  },
  'barracuda': {
    name: 'Barracuda',
    hosts: ['barracudanetworks.com'],
    marks: ['barracudanetworks.com', 'cuda_nsu', 'barracuda reputation'],
  },
  'comcast': {
    name: 'Comcast (Xfinity)',
    hosts: ['comcast.net'],
    marks: [
      '.comcast.net',
      'comcast block for spam',
      'bl00000',
      'bl000010',
      'es00000',
      'es000010',
      'rl00000',
    ],
  },
  'cox': {
    name: 'Cox',
    hosts: ['cox.net'],
    marks: ['aup#cx', 'aup#cdrbl', 'aup#ipbl', 'aup#urlbl', '.cox.net'],
  },
  'spectrum': {
    name: 'Spectrum (Charter)',
    hosts: ['charter.net', 'rr.com', 'twc.com', 'spectrum.net'],
    marks: ['spectrum.net/support', 'aup#in-', 'aup#out-', 'aup#1'],
  },
  't-online': {
    name: 'Telekom Mail (T-Online)',
    hosts: ['t-online.de'],
    marks: ['rx.t-online.de', 'postmaster.t-online.de'],
  },
  'gmx': {
    name: 'GMX, WEB.DE and mail.com',
    hosts: [
      'gmx.net',
      'gmx.com',
      'gmx.de',
      'gmx.at',
      'gmx.ch',
      'web.de',
      'mail.com',
      'kundenserver.de',
      '1und1.de',
    ],
    marks: [
      'nemesis esmtp',
      'postmaster.gmx.',
      'postmaster.web.de',
      'postmaster.mail.com',
      'postmaster.1und1.de',
      'postmaster.kundenserver.de',
      'postmaster.1and1.com',
    ],
  },
  'orange': {
    name: 'Orange, Wanadoo and La Poste',
    hosts: ['orange.fr', 'wanadoo.fr', 'wanadoo.com', 'laposte.net', 'voila.fr'],
    marks: ['ofr_', 'ofr0', 'lpn0', 'lpnaaa', 'postmaster.orange.fr', 'wanadoo.fr'],
  },
  'qq': {
    name: 'QQ Mail and Exmail (Tencent)',
    hosts: ['qq.com', 'foxmail.com'],
    marks: ['service.mail.qq.com', 'exmail.qq.com', '.qq.com/'],
  },
  'netease': {
    name: 'NetEase (163, 126, yeah.net)',
    hosts: ['163.com', '126.com', 'yeah.net', 'netease.com'],
    marks: [
      'mail.163.com',
      'hl:rep',
      'hl:i',
      'hl:mep',
      'mi:c',
      'mi:d',
      'mi:s',
      'rp:drc',
      'dt:rbl',
      'dt:spm',
      'wm:bli',
    ],
  },
  'yandex': {
    name: 'Yandex',
    hosts: ['yandex.ru', 'yandex.net', 'yandex.com'],
    marks: ['yandex.ru', 'yandex.com', 'yandex.net', '//ya.cc/'],
  },
  'mail.ru': {
    name: 'Mail.ru',
    hosts: ['mail.ru', 'vk.com'],
    marks: ['help.mail.ru', 'corp.mail.ru'],
  },
  'att': {
    name: 'AT&T',
    hosts: ['att.net', 'sbcglobal.net', 'bellsouth.net', 'prodigy.net'],
    marks: ['abuse-att.net', 'dnsbl:attrbl', 'dnsbl:rbl', 'att.net/blocks'],
  },
  'godaddy': {
    name: 'GoDaddy (Secureserver)',
    hosts: ['secureserver.net'],
    marks: ['bizsmtp', 'secureserver.net'],
  },
  'amazon-ses': {
    name: 'Amazon SES',
    hosts: ['amazonses.com'],
    marks: ['amazon ses ', 'throttling failure:', 'identities failed the check'],
  },
  'messagelabs': {
    name: 'Email Security.cloud (MessageLabs)',
    hosts: ['messagelabs.com', 'symanteccloud.com'],
    marks: ['.messagelabs.com', 'symanteccloud.com', 'knowledge.broadcom.com'],
  },
} as const satisfies Record<string, Emitter>

/** The id of an emitter, such as `exchange-online`. */
export type EmitterId = keyof typeof emitters
