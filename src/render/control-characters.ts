/**
 * C0 and C1 controls, which drive a terminal, and the bidirectional controls of Unicode (UAX #9 section 2), which turn
 * the order of what is read around.
 */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g

/** U+2400 SYMBOL FOR NULL: the control pictures stand in the order of C0. */
const FIRST_PICTURE = 0x2400
const PICTURE_OF_DELETE = '\u2421'
const REPLACEMENT = '\uFFFD'

function picture(control: string): string {
  const code = control.charCodeAt(0)
  if (control === '\t' || control === '\n' || control === '\r') return ' '
  if (code < 0x20) return String.fromCharCode(FIRST_PICTURE + code)
  return code === 0x7f ? PICTURE_OF_DELETE : REPLACEMENT
}

/** Text of a mail as one line that drives no terminal: each control becomes a sign that can be seen, or white space. */
export function withoutControls(text: string): string {
  return text.replaceAll(CONTROLS, picture)
}
