import type { Octets } from './octets.ts'

/** Fields of which a mail has at least one in its first lines. */
const USUAL =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|x-original-to|reply-to|sender|x-failed-recipients|auto-submitted|content-transfer-encoding)[ \t]*:/i

/** What a compound file begins with (MS-CFB section 2.2), and so an Outlook file (.msg). */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/**
 * What an input is: a mail with a header; an Outlook file; text that a person pasted; nothing; or no text at all (a
 * picture, say).
 * Outlook's own block of `From:`, `Sent:`, `To:`, `Subject:` on top of a pasted text counts as a header.
 */
export function recogniseInput(octets: Octets): 'mail' | 'outlook-file' | 'text' | 'empty' | 'binary' {
  if (octets.startsWith(COMPOUND_FILE)) return 'outlook-file'
  const head = octets.slice(0, 4096)
  if (octets.slice(0, 65_536).trim() === '') return 'empty'
  const lines = head.trimStart().split('\n', 40)
  if (/^>?From \S/.test(lines[0] ?? '')) lines.shift()
  if (looksLikeHeader(lines)) return 'mail'
  // oxlint-disable-next-line no-control-regex
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return controls > head.length / 50 ? 'binary' : 'text'
}

function looksLikeHeader(lines: readonly string[]): boolean {
  if (!/^[!-9;-~]{1,60}[ \t]*:/.test(lines[0] ?? '')) return false
  const blank = lines.findIndex((line) => line.trim() === '')
  return lines.slice(0, blank < 0 ? lines.length : blank).some((line) => USUAL.test(line))
}
