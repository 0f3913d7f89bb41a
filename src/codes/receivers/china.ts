/*
 * Refusals of QQ Mail, Exmail and NetEase.
 *
 * The source of each stands at its rows; snapshot 2026-11-22.
 * Left out: the Chinese texts behind the links.
 */
import type { Row } from '../row.ts'
import { table } from '../table.ts'

const qq: readonly Row[] = table(
  {
    table: 'qq',
    emitter: 'qq',
    source: 'Sisimai 5, lib/Sisimai/Rhost/Tencent.pm; https://service.mail.qq.com/',
    asOf: '2024-10',
  },
  [
    {
      phrase: 'spf check failed',
      cause: 'authentication-failed',
      example: '550 SPF check failed. http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'dmarc check failed',
      cause: 'authentication-failed',
      example: '550 DMARC check failed. http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'suspected bounce attacks',
      cause: 'low-reputation',
      example: '550 Suspected bounce attacks http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'suspected spam ip',
      cause: 'ip-blocklisted',
      example: '550 Suspected spam ip http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'connection denied',
      cause: 'ip-blocklisted',
      example: '550 Connection denied http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'message too large',
      cause: 'message-too-large',
      example: '552 message too large http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'suspected spam',
      cause: 'spam-detected',
      example: '550 Suspected spam http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'mail is rejected by recipients',
      cause: 'recipient-refused',
      example: '550 Mail is rejected by recipients http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'mail content denied',
      cause: 'spam-detected',
      fixedBy: 'sender-admin',
      example: '550 Mail content denied. http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'is a deactivated mailbox',
      cause: 'recipient-disabled',
      example: '550 pat@qq.com is a deactivated mailbox http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'mailbox not found',
      cause: 'recipient-unknown',
      example: '550 Mailbox not found http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'mailbox unavailable or access den',
      cause: 'recipient-unknown',
      suppress: false,
      example: '550 Mailbox unavailable or access denied http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'bad address syntax',
      cause: 'address-invalid',
      example: '550 Bad address syntax http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'ip frequency limited',
      cause: 'rate-limited',
      example: '550 Ip frequency limited http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'domain frequency limited',
      cause: 'rate-limited',
      example: '550 Domain frequency limited http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'sender frequency limited',
      cause: 'rate-limited',
      example: '550 Sender frequency limited http://service.mail.qq.com/cgi-bin/help',
    },
    {
      phrase: 'connection frequency limited',
      cause: 'rate-limited',
      example: '550 Connection frequency limited http://service.mail.qq.com/cgi-bin/help',
    },
  ],
)

const netEase: readonly Row[] = table(
  {
    table: 'netease',
    emitter: 'netease',
    source: 'https://mail.163.com/postmaster/ (read through a copy)',
    asOf: '2024',
    confidence: 'medium',
  },
  [
    {
      phrase: 'hl:rep',
      cause: 'low-reputation',
      example: '421 HL:REP 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'hl:icc',
      cause: 'rate-limited',
      example: '421 HL:ICC 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'hl:ifc',
      cause: 'rate-limited',
      example: '421 HL:IFC 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'hl:mep',
      cause: 'sender-rejected',
      example: '421 HL:MEP 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'hl:ihu',
      cause: 'ip-blocklisted',
      example: '554 HL:IHU 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'hl:ipb',
      cause: 'ip-blocklisted',
      example: '554 HL:IPB 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'mi:cel',
      cause: 'protocol-error',
      example: '450 MI:CEL 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'mi:dmc',
      cause: 'rate-limited',
      example: '450 MI:DMC 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'mi:ccl',
      cause: 'protocol-error',
      example: '450 MI:CCL 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'rp:drc',
      cause: 'too-many-recipients',
      example: '450 RP:DRC 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'dt:rbl',
      cause: 'ip-blocklisted',
      example: '450 DT:RBL 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'wm:bli',
      cause: 'policy-violation',
      example: '450 WM:BLI 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'mi:sfq',
      cause: 'rate-limited',
      example: '451 MI:SFQ 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      name: '451-dt:spm',
      replyCode: 451,
      phrase: 'dt:spm',
      cause: 'spam-detected',
      example: '451 DT:SPM 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      name: '554-dt:spm',
      replyCode: 554,
      phrase: 'dt:spm',
      cause: 'spam-detected',
      example: '554 DT:SPM 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'mi:spf',
      cause: 'authentication-failed',
      example: '550 MI:SPF 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
    {
      phrase: 'user not found',
      cause: 'recipient-unknown',
      example: '553 User not found: pat@163.com http://mail.163.com/help/',
    },
    {
      phrase: 'mi:spb',
      cause: 'domain-blocklisted',
      example: '554 MI:SPB 163 mx1, http://mail.163.com/help/help_spam_16.htm',
    },
  ],
)

/** Every known refusal of QQ Mail, Exmail and NetEase. */
export const chineseRows: readonly Row[] = [...qq, ...netEase]
