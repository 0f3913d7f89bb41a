/** Enhanced status codes: RFC 3463, RFC 5248. */

const CODE = /(?<![\d.A-Za-z/_]|(?<![245]\d\d)-)([245])\.(\d{1,3})\.(\d{1,4})(?![\d]|\.\d|-[A-Za-z\d])/g

/** A code that stands in a text. */
export interface FoundCode {
  /** Without leading zeros: `5.7.750`. */
  readonly code: string
  /** Offset in the text. */
  readonly at: number
}

/** Every enhanced status code in a text, in order. Version numbers, IP addresses and longer dotted strings are none. */
export function findStatusCodes(text: string): FoundCode[] {
  const found: FoundCode[] = []
  for (const match of text.matchAll(CODE)) {
    const code = normalise(match[1] as string, match[2] as string, match[3] as string)
    if (code !== null) found.push({ code, at: match.index })
  }
  return found
}

/** The code at the start of a Status field (RFC 3464 section 2.3.4), or null where there is none. */
export function readStatusField(value: string): string | null {
  const match = /(?:^|[^\d.])([245])\s?\.\s?(\d{1,3})\s?\.\s?(\d{1,4})(?!\d)/.exec(value.slice(0, 200))
  return match ? normalise(match[1] as string, match[2] as string, match[3] as string) : null
}

/** Microsoft's article of 2026-10 prints 5.7.750 once as 5.7.7508; no other detail has four digits. */
function normalise(severity: string, subject: string, detail: string): string | null {
  if (detail.length > 3) return severity === '5' && subject === '7' && detail === '7508' ? '5.7.750' : null
  return `${severity}.${Number(subject)}.${Number(detail)}`
}

/** Whether a code says little: only the class, or only the subject (detail 0). */
export function isVague(code: string): boolean {
  return code.endsWith('.0')
}
