/** Mails that are made to take a reader long: one generator an attack, to be doubled. */

/** An attack, of any size; octets, one a character. */
export interface Attack {
  readonly name: string
  /** The input of so many units (lines, parentheses, parts). */
  of(size: number): string
  /** Units of the whole attack. */
  readonly full: number
}

const HEADER = [
  'From: MAILER-DAEMON@mx.example.com',
  'To: sender@example.com',
  'Subject: Undelivered Mail Returned to Sender',
  'MIME-Version: 1.0',
].join('\n')

const GROUP = [
  'Final-Recipient: rfc822; user@example.org',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
].join('\n')

/** A report with something of the attacker's at one of the places where a report is read; of two fields the first counts. */
function report(own: {
  field?: string
  text?: string
  status?: string
  returned?: string
  type?: string
}): string {
  const { field = 'X-Mailer: none', text = 'Your message could not be delivered.', status = GROUP } = own
  return [
    `${field}\n${HEADER}\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\n`,
    `--b\nContent-Type: ${own.type ?? 'text/plain'}\n\n${text}\n`,
    `--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n${status}\n`,
    `--b\nContent-Type: message/rfc822\n\n${own.returned ?? 'From: a@example.com\nSubject: hello\n\nhello'}\n`,
    '--b--\n',
  ].join('\n')
}

/** A report without a status part, whose text is all there is to read. */
function textReport(text: string, type = 'text/plain'): string {
  return `${HEADER}\nContent-Type: ${type}\n\nYour message could not be delivered.\n\n${text}\n`
}

const times = (size: number, line: (n: number) => string) =>
  Array.from({ length: size }, (_, n) => line(n)).join('')

/** Octets without a pattern, the same at each run (a linear congruential generator). */
function noise(size: number): string {
  let state = 20_261_122
  return times(size, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return String.fromCharCode(state >>> 24)
  })
}

/** Marks above and below a letter (U+0301, U+0316), which are brought in order before a text is compared. */
const piledMarks = (size: number) => '\xcc\x81'.repeat(size) + '\xcc\x96'.repeat(size)

const MB = 1_000_000

const long = { full: 20 * MB } as const
const lines = { full: 10 * MB } as const
const nested = { full: 100_000 } as const

export const attacks: readonly Attack[] = [
  { name: 'empty lines before a header', of: (n) => '\n'.repeat(n) + report({}), ...lines },
  { name: 'empty lines in a text', of: (n) => textReport('\n'.repeat(n)), ...lines },
  { name: 'empty lines with CR LF in a text', of: (n) => textReport('\r\n'.repeat(n)), ...lines },
  { name: 'bare CRs in a text', of: (n) => textReport('\r'.repeat(n)), ...lines },
  { name: 'blank lines in a text', of: (n) => textReport(' \t\n'.repeat(n)), ...lines },
  { name: 'empty lines in HTML', of: (n) => textReport('\n'.repeat(n), 'text/html'), ...lines },
  {
    name: 'empty lines in a status part',
    of: (n) => report({ status: GROUP + '\n'.repeat(n) + GROUP }),
    ...lines,
  },
  { name: 'empty lines in a returned message', of: (n) => report({ returned: '\n'.repeat(n) }), ...lines },
  { name: 'empty lines that were pasted', of: (n) => `550 5.1.1 unknown${'\n'.repeat(n)}user`, ...lines },
  { name: 'white space alone', of: (n) => ' \n'.repeat(n), ...lines },

  { name: 'one line', of: (n) => 'x'.repeat(n), ...long },
  { name: 'one line of a reply', of: (n) => `550 5.1.1 ${'user unknown '.repeat(n / 10)}`, ...long },
  { name: 'one line of a text', of: (n) => textReport(`user@example.org\n${'x'.repeat(n)}`), ...long },
  {
    name: 'one line of words in a text',
    of: (n) => textReport(`user@example.org: ${'no x '.repeat(n / 5)}`),
    ...long,
  },
  { name: 'one line of at signs', of: (n) => textReport(`user@example.org ${'@'.repeat(n)}`), ...long },
  { name: 'one line of addresses', of: (n) => textReport('u@example.org '.repeat(n / 10)), ...long },
  { name: 'one line of HTML', of: (n) => textReport('x'.repeat(n), 'text/html'), ...long },
  { name: 'one line in the header', of: (n) => report({ field: `Subject: ${'x'.repeat(n)}` }), ...long },
  { name: 'one line in a status part', of: (n) => report({ status: `${GROUP} ${'x'.repeat(n)}` }), ...long },
  {
    name: 'one line in a returned message',
    of: (n) => report({ returned: `Subject: ${'x'.repeat(n)}` }),
    ...long,
  },
  {
    name: 'dots in a host',
    of: (n) => report({ status: `${GROUP}\nRemote-MTA: dns; ${'a.'.repeat(n)}` }),
    ...long,
  },
  {
    name: 'quotes in a content type',
    of: (n) => report({ type: `text/plain; a="${'";"'.repeat(n)}` }),
    ...nested,
  },
  {
    name: 'comments in a content type',
    of: (n) => report({ type: `text/plain ${'('.repeat(n)}` }),
    ...nested,
  },
  {
    name: 'parameters of a content type',
    of: (n) => report({ type: `text/plain${times(n, (at) => `; a*${at}*=b`)}` }),
    ...nested,
  },
  {
    name: 'encoded words',
    of: (n) => report({ field: `Subject: ${'=?utf-8?q?=e9?= '.repeat(n)}` }),
    ...nested,
  },
  {
    name: 'encoded words that do not end',
    of: (n) => report({ field: `Subject: ${'=?utf-8?q?'.repeat(n)}` }),
    ...nested,
  },

  {
    name: 'nested parentheses in a recipient',
    of: (n) =>
      report({ status: `Final-Recipient: rfc822; ${'('.repeat(n)}user@example.org\nAction: failed` }),
    ...nested,
  },
  {
    name: 'nested and closed parentheses in a recipient',
    of: (n) =>
      report({
        status: `Final-Recipient: rfc822; ${'('.repeat(n)}${')'.repeat(n)}user@example.org\nAction: failed`,
      }),
    ...nested,
  },
  {
    name: 'nested parentheses in the author',
    of: (n) => report({ field: `From: ${'('.repeat(n)}a@example.com` }),
    ...nested,
  },
  {
    name: 'nested parentheses in a text',
    of: (n) => textReport(`${'('.repeat(n)}user@example.org`),
    ...nested,
  },
  {
    name: 'angle brackets in a recipient',
    of: (n) =>
      report({ status: `Final-Recipient: rfc822; ${'<'.repeat(n)}user@example.org\nAction: failed` }),
    ...nested,
  },
  { name: 'quotes in a recipient', of: (n) => textReport(`${'"\\"@'.repeat(n)}user@example.org`), ...nested },
  { name: 'backslashes in a recipient', of: (n) => textReport(`"${'\\'.repeat(n)}"@example.org`), ...long },

  {
    name: 'parts',
    of: (n) =>
      `${HEADER}\nContent-Type: multipart/mixed; boundary=b\n\n${times(n, (at) => `--b\n\npart ${at}\n`)}--b--\n`,
    full: 100_000,
  },
  {
    name: 'parts without a type of their own in a digest',
    of: (n) =>
      `${HEADER}\nContent-Type: multipart/digest; boundary=b\n\n${times(n, () => '--b\nContent-Type: message/rfc822\n\nSubject: a\n\na\n')}`,
    full: 100_000,
  },
  {
    name: 'levels',
    of: (n) =>
      `${HEADER}\n${times(n, (at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`)}\nhello`,
    full: 10_000,
  },
  {
    name: 'levels of one boundary',
    of: (n) => `${HEADER}\n${times(n, () => 'Content-Type: multipart/mixed; boundary=b\n\n--b\n')}\nhello`,
    full: 10_000,
  },
  {
    name: 'levels without a boundary',
    of: (n) => `${HEADER}\n${times(n, (at) => `Content-Type: multipart/mixed\n\n--b${at}\n`)}\nhello`,
    full: 10_000,
  },
  {
    name: 'levels of messages',
    of: (n) => `${HEADER}\n${times(n, () => 'Content-Type: message/rfc822\n\nSubject: Fwd: a\n')}\nhello`,
    full: 10_000,
  },
  {
    name: 'levels of forwarding',
    of: (n) => times(n, (at) => `Subject: Fwd: a\n\n${'> '.repeat(at % 10)}---- Original message ----\n`),
    full: 10_000,
  },

  {
    name: 'header continuation',
    of: (n) => report({ field: `Subject: a${'\n b'.repeat(n)}` }),
    full: 1_700_000,
  },
  {
    name: 'header continuation of a content type',
    of: (n) => `From: a@example.com\nContent-Type: multipart/mixed;${'\n b=c;'.repeat(n)}\n\n--b\n`,
    full: 800_000,
  },
  {
    name: 'header continuation in a status part',
    of: (n) => report({ status: `${GROUP}${'\n b'.repeat(n)}` }),
    full: 1_700_000,
  },
  {
    name: 'header lines that lost their fold',
    of: (n) => report({ field: `Subject: a${'\nb'.repeat(n)}\nX-A: b` }),
    full: 2_500_000,
  },
  {
    name: 'header fields',
    of: (n) => report({ field: times(n, (at) => `X-${at}: a\n`).trimEnd() }),
    full: 500_000,
  },

  {
    name: 'lines that look like a boundary',
    of: (n) => textReport('--b\n'.repeat(n)),
    full: MB,
  },
  {
    name: 'lines that begin as the boundary does',
    of: (n) => report({ text: '--bb\n'.repeat(n) }),
    full: MB,
  },
  {
    name: 'boundaries of nobody',
    of: (n) => `${HEADER}\nContent-Type: multipart/mixed\n\n${'--b\n'.repeat(n)}`,
    full: MB,
  },
  { name: 'closing boundaries', of: (n) => report({}) + '--b--\n'.repeat(n), full: MB },
  { name: 'hyphens', of: (n) => report({ text: '-'.repeat(n) }), ...long },

  {
    name: 'recipients of a status part',
    of: (n) =>
      report({
        status: times(
          n,
          (at) => `Final-Recipient: rfc822; u${at}@example.org\nAction: failed\nStatus: 5.1.1\n\n`,
        ),
      }),
    full: 100_000,
  },
  {
    name: 'recipients of a status part, each with a text of its own',
    of: (n) =>
      report({
        text: times(n, (at) => `<u${at}@example.org>: 550 5.1.1 unknown\n`),
        status: times(n, (at) => `Final-Recipient: rfc822; u${at}@example.org\nAction: failed\n\n`),
      }),
    full: 100_000,
  },
  {
    name: 'one recipient again and again',
    of: (n) => report({ status: `${GROUP}\n\n`.repeat(n) }),
    full: 100_000,
  },
  {
    name: 'recipients of a text',
    of: (n) => textReport(times(n, (at) => `<u${at}@example.org>: 550 5.1.1 unknown\n`)),
    full: 100_000,
  },
  {
    name: 'recipients of a text without a reply',
    of: (n) => textReport(times(n, (at) => `u${at}@example.org\n`)),
    full: 100_000,
  },
  {
    name: 'recipients on lines that are about nothing',
    of: (n) => textReport(times(n, (at) => `and with u${at}@example.org\n`)),
    full: 100_000,
  },
  {
    name: 'screen names of AOL',
    of: (n) =>
      `From: MAILER-DAEMON@aol.com\nSubject: Mail Delivery Problem\n\nYour mail to the following recipients could not be delivered because:\n\n${'a\n'.repeat(n)}`,
    full: 500_000,
  },
  {
    name: 'status parts',
    of: (n) =>
      `${HEADER}\nContent-Type: multipart/report; boundary=b\n\n${times(n, (at) => `--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; u${at}@example.org\nAction: failed\n\n`)}`,
    full: 100_000,
  },

  {
    name: 'nested tags',
    of: (n) => textReport(`${'<div><b>'.repeat(n)}user@example.org failed`, 'text/html'),
    ...nested,
  },
  {
    name: 'tags that do not end',
    of: (n) => textReport('<div a="'.repeat(n), 'text/html'),
    full: MB,
  },
  {
    name: 'comments that do not end',
    of: (n) => textReport('<!--'.repeat(n), 'text/html'),
    full: MB,
  },
  {
    name: 'declarations that do not end',
    of: (n) => textReport('<!a'.repeat(n), 'text/html'),
    full: MB,
  },
  {
    name: 'scripts that do not end',
    of: (n) => textReport('<script>'.repeat(n), 'text/html'),
    full: MB,
  },
  {
    name: 'titles that do not end',
    of: (n) => textReport('<title>'.repeat(n), 'text/html'),
    full: MB,
  },
  { name: 'less-than signs', of: (n) => textReport('<'.repeat(n), 'text/html'), full: MB },
  {
    name: 'letters behind less-than signs',
    of: (n) => textReport('<a '.repeat(n), 'text/html'),
    full: MB,
  },
  {
    name: 'character references',
    of: (n) => textReport('&#x41;&amp'.repeat(n), 'text/html'),
    full: MB,
  },
  { name: 'ampersands', of: (n) => textReport('&'.repeat(n), 'text/html'), full: MB },
  {
    name: 'preformatted text',
    of: (n) => textReport('<pre>\n'.repeat(n), 'text/html'),
    full: MB,
  },
  { name: 'tags that were pasted', of: (n) => `550 5.1.1 ${'<b '.repeat(n)}`, full: MB },

  { name: 'garbage', of: noise, ...long, full: 5 * MB },
  {
    name: 'garbage in base64',
    of: (n) => report({ type: 'text/plain\nContent-Transfer-Encoding: base64', text: btoa(noise(n)) }),
    ...long,
    full: 5 * MB,
  },
  {
    name: 'garbage that should be base64',
    of: (n) => report({ type: 'text/plain\nContent-Transfer-Encoding: base64', text: noise(n) }),
    ...long,
    full: 5 * MB,
  },
  {
    name: 'garbage that should be quoted-printable',
    of: (n) =>
      report({ type: 'text/plain\nContent-Transfer-Encoding: quoted-printable', text: '= '.repeat(n) }),
    ...long,
    full: 5 * MB,
  },
  {
    name: 'white space that should be quoted-printable',
    of: (n) =>
      report({ type: 'text/plain\nContent-Transfer-Encoding: quoted-printable', text: `=${' '.repeat(n)}x` }),
    ...long,
    full: 5 * MB,
  },
  {
    name: 'garbage that should be uuencoded',
    of: (n) =>
      report({
        type: 'text/plain\nContent-Transfer-Encoding: x-uuencode',
        text: 'begin 644 a\nM\n'.repeat(n),
      }),
    full: MB,
  },
  {
    name: 'base64 in a status part',
    of: (n) => report({ status: `${GROUP}\n${`${'QUJD'.repeat(19)}\n`.repeat(n)}` }),
    full: 100_000,
  },
  {
    name: 'percent signs in a parameter',
    of: (n) => report({ type: `text/plain; name*=utf-8''${'%e9'.repeat(n)}` }),
    ...long,
  },

  { name: 'one report again and again', of: (n) => report({}).repeat(n), full: 20_000 },
  {
    name: 'one refusal again and again',
    of: (n) => textReport('550 5.1.1 <user@example.org>: User unknown\n'.repeat(n)),
    full: 200_000,
  },
  {
    name: 'one transcript again and again',
    of: (n) => textReport('>>> RCPT TO:<user@example.org>\n<<< 550 5.1.1 User unknown\n'.repeat(n)),
    full: 200_000,
  },
  {
    name: 'reply codes',
    of: (n) => report({ status: `${GROUP} ${'550 '.repeat(n)}` }),
    ...lines,
    full: 5 * MB,
  },
  {
    name: 'status codes',
    of: (n) => report({ status: `${GROUP} ${'5.1.1 '.repeat(n)}` }),
    ...lines,
    full: 3 * MB,
  },
  {
    name: 'fields of a message in a text',
    of: (n) => textReport('From: a\n'.repeat(n)),
    ...lines,
    full: 2 * MB,
  },
  {
    name: 'announcements of a copy',
    of: (n) => textReport('--- Original message ---\nno\n'.repeat(n)),
    full: 400_000,
  },
  {
    name: 'announcements of a copy without anything behind',
    of: (n) => textReport('original message headers:\n'.repeat(n)),
    full: 400_000,
  },

  { name: 'NULs', of: (n) => `${report({ text: '\0'.repeat(n) })}`, ...long },
  {
    name: 'octets that are no UTF-8',
    of: (n) => textReport('\xc0\x80\xed\xa0\x80\xff'.repeat(n)),
    ...lines,
    full: 2 * MB,
  },
  {
    name: 'overlong UTF-8',
    of: (n) => textReport('\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf'.repeat(n)),
    ...lines,
    full: MB,
  },
  {
    name: 'octets of a Japanese charset without an end',
    of: (n) => textReport('\x1b$B'.repeat(n), 'text/plain; charset=iso-2022-jp'),
    ...lines,
    full: 2 * MB,
  },
  {
    name: 'marks piled on a letter in the subject',
    of: (n) => `Subject: a${piledMarks(n)}\n${textReport('user@example.org')}`,
    full: MB,
  },
  {
    name: 'marks piled on a letter in a text',
    of: (n) => textReport(`and with user@example.org a${piledMarks(n)}`),
    full: MB,
  },
  {
    name: 'marks piled on a letter in a reply that tells nothing',
    of: (n) =>
      report({
        status: `Final-Recipient: rfc822; user@example.org\nAction: failed\nDiagnostic-Code: smtp; no a${piledMarks(n)}`,
      }),
    full: MB,
  },
]
