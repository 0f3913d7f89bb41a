// What is read: the messages of a folder, and bounces made as long as one likes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every .eml file of a folder and the folders below it. */
export function messagesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readFileSync(join(folder, name)))
}

const LINE = `${'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3OA=='.slice(0, 76)}\r\n`

/** A report (RFC 3464) that returns the whole message, whose attachment makes it `size` bytes long. */
export function bounceOf(size) {
  const head = [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.org>',
    'To: sender@example.com',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="report"',
    'MIME-Version: 1.0',
    '',
    '--report',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at host mx.example.org.',
    '',
    '<user@example.net>: host mx.example.net[192.0.2.25] said: 552 5.3.4 Message',
    '    size exceeds fixed limit (in reply to MAIL FROM command)',
    '',
    '--report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    'Final-Recipient: rfc822; user@example.net',
    'Action: failed',
    'Status: 5.3.4',
    'Remote-MTA: dns; mx.example.net',
    'Diagnostic-Code: smtp; 552 5.3.4 Message size exceeds fixed limit',
    '',
    '--report',
    'Content-Type: message/rfc822',
    '',
    'From: sender@example.com',
    'To: user@example.net',
    'Subject: The photographs',
    'Message-ID: <1@example.com>',
    'Content-Type: multipart/mixed; boundary="mail"',
    'MIME-Version: 1.0',
    '',
    '--mail',
    'Content-Type: application/octet-stream',
    'Content-Transfer-Encoding: base64',
    '',
    '',
  ].join('\r\n')
  const tail = '--mail--\r\n\r\n--report--\r\n'
  const lines = Math.max(0, Math.ceil((size - head.length - tail.length) / LINE.length))
  return Buffer.from(head + LINE.repeat(lines) + tail)
}
