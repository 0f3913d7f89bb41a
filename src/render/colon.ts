import type { Item } from './outline.ts'

/** What stands between a label and its text: in French a no-break space too, in Japanese and Chinese a full-width colon. */
const COLONS: Readonly<Record<string, string>> = { fr: '\u00a0: ', ja: '：', zh: '：' }

/** An item of a list as one text. */
export function textOfItem(item: Item, language: string): string {
  return typeof item === 'string' ? item : `${item.label}${colonOf(language)}${item.text}`
}

/** The colon of a language (BCP 47), with the white space that it takes. */
export function colonOf(language: string): string {
  return COLONS[language.split('-', 1)[0]?.toLowerCase() ?? ''] ?? ': '
}
