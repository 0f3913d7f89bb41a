import { describe, expect, it } from 'vitest'
import { classify } from '../../src/classify/classify.ts'

/** Refusals of the sender, its host or its checks, in words that elsewhere are said of a recipient. */
const OF_SENDER = [
  '550 5.7.27 <sam@example.net>: Sender address rejected: Domain example.net does not accept mail (nullMX)',
  '535 5.7.8 Error: authentication failed: unable to find user',
  '535 5.7.8 Invalid account or password',
  '535 5.7.8 user nonexistent',
  '535 Authentication failed: user account is disabled',
  '530 5.7.0 account could not be verified',
  '550 5.7.25 DNS record (PTR) for 192.0.2.25 not found',
  '550 5.1.8 could not resolve sender domain: host not found',
  '550 5.7.1 Command rejected: your host is not listed in the SPF record of example.net',
  '554 5.7.1 [192.0.2.25] is not listed in our allow list',
  '550 5.7.1 HELO example.net rejected: name does not resolve to any IP',
  '550 5.7.1 relaying denied: not a local user',
  '550 Sender verify failed: sam@example.net unknown virtual user',
  "550 You are not in the recipient's address book, message refused",
  '550 IP address is wrong',
  '550 Recipient verification failed: callout timed out',
  '550 Recipient pat@example.com: DKIM signature not present',
  '550 Recipient refused: sender could not be verified',
  '550 Mail for user refused: your reverse DNS is nonexistent',
  '550 5.7.1 TLS certificate for this user could not be verified',
  '554 5.7.1 Message for mailbox pat@example.com is blocked as spam',
  '550 5.7.1 Mail from user sam@example.net is blocked',
  '550 mail to user pat@example.com is blocked, attachment not allowed',
  '550 il tuo indirizzo IP è stato bloccato',
  '550 indirizzo IP bloccato da RBL',
  '550 Indirizzo del mittente bloccato',
  '550 adresse IP non répertoriée',
  '550 SPF DNS record not found',
  '550 5.7.1 DMARC DNS record for example.net not found',
  '553 5.1.8 Return address domain must exist',
  '550 recipient pat@example.com rejected mail from invalid domain',
  '554 Domain example.com does not accept mail from hosts without reverse DNS',
  '550 We do not accept inbound messages without TLS',
  '550 no mail is accepted from hosts on blacklist.example',
  '550 sender domain is not set up to receive mail',
  '554 Sender sam@example.net is suspended',
  '550 SMTP service is suspended',
  '550 Mail delivery is suspended because of virus',
  '550 your DKIM key no longer valid',
  "550 user's spam filter turned off mail from you",
  '550 Sender bounced before, address refused',
  '550 Sender address rejected: user unknown in virtual mailbox table',
  '550 5.1.0 sam@example.net sender rejected: account disabled',
  '550 Verification failed for <sam@example.net> The mail server could not deliver mail to sam@example.net. The account or domain may not exist',
  '550 Your IP address is unknown to this mailbox provider',
  '550 Access denied: your account has been suspended',
  '554 Your domain does not exist in DNS, mail for this user refused',
  '550 5.7.1 The user you authenticated as is not valid for this sender address',
  '550 unknown user agent: HELO rejected',
  '550 Absender unbekannt: Benutzer existiert nicht',
  '550 Expéditeur inconnu',
  '550 El remitente no existe',
  '550 差出人のユーザーが存在しません',
  '550 No thank you rejected: Account Unavailable: Possible Forgery',
]

/** Refusals of the recipient that speak of the sending side, too: a code of the address makes them certain. */
const OF_RECIPIENT = [
  '550 5.1.1 <pat@example.com>: Recipient address rejected: User unknown in relay recipient table',
  '550 5.1.1 The email account that you tried to reach does not exist. Sender, please check the address for spaces.',
  '550 No such user here',
  '550 Unrouteable address',
  '511 sorry, no mailbox here by that name (#5.1.1 - chkuser)',
  '550 Requested action not taken: mailbox unavailable For explanation visit https://postmaster.example.com/case?c=r0301&i=ip&v=192.0.2.1',
]

describe('an address is suppressed', () => {
  it.each(OF_RECIPIENT)('for %s', (line) => {
    expect(classify(line).suppress).toBe(true)
  })

  it('for what a caller says of its own', () => {
    const row = {
      id: 'own/gone',
      emitter: null,
      status: null,
      replyCode: null,
      phrase: 'sender and recipient are gone',
      cause: 'recipient-disabled',
      suppress: true,
      confidence: 'high',
      source: 'our own server',
      asOf: '2026-01-07',
      example: '550 sender and recipient are gone',
    } as const
    expect(classify(row.example, { rows: [row] }).suppress).toBe(true)
    expect(classify(row.example, { rows: [{ ...row, suppress: false }] }).suppress).toBe(false)
  })
})

describe('an address is never suppressed', () => {
  it.each(OF_SENDER)('for %s', (line) => {
    expect(classify(line).suppress).toBe(false)
  })
})
