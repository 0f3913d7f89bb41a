import type { Octets } from './octets.ts'

/** Fields of which a mail has at least one in its first lines. */
const USUAL =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|x-original-to|reply-to|sender|x-failed-recipients|auto-submitted|content-transfer-encoding)[ \t]*:/im

/** Lines in which a usual field is looked for. */
const FIRST_LINES = 40

/** What a compound file begins with (MS-CFB section 2.2), and so an Outlook file (.msg). */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/**
 * What an input with LF line ends is: a mail with a header; an Outlook file; text that a person pasted; nothing; or no
 * text at all (a picture, say).
 * Outlook's own block of `From:`, `Sent:`, `To:`, `Subject:` on top of a pasted text counts as a header.
 */
export function recogniseInput(octets: Octets): 'mail' | 'outlook-file' | 'text' | 'empty' | 'binary' {
  if (octets.startsWith(COMPOUND_FILE)) return 'outlook-file'
  if (octets.slice(0, 65_536).trimStart() === '') return 'empty'
  const head = octets.slice(0, 4096)
  if (beginsWithHeader(head.trimStart())) return 'mail'
  // oxlint-disable-next-line no-control-regex
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return controls > head.length / 50 ? 'binary' : 'text'
}

/** Whether a field stands here, behind an mbox line or not, and a usual one in its block. */
function beginsWithHeader(head: Octets): boolean {
  const isMbox = /^>?From \S/.test(head)
  const lines = isMbox ? withoutFirstLine(head) : head
  if (!/^[!-9;-~]{1,60}[ \t]*:/.test(lines)) return false
  const usual = lines.search(USUAL)
  if (usual <= 0) return usual === 0
  const before = lines.slice(0, usual - 1)
  return !BLANK_LINE.test(before) && before.split('\n').length < (isMbox ? FIRST_LINES - 1 : FIRST_LINES)
}

const BLANK_LINE = /^[^\S\n]*$/m

function withoutFirstLine(text: Octets): Octets {
  const lineEnd = text.indexOf('\n')
  return lineEnd < 0 ? '' : text.slice(lineEnd + 1)
}
