import type * as library from '../index.ts'
import type { Answer } from '../index.ts'
import type { Format, Wording } from './options.ts'
import type { Style } from './terminal.ts'

/** An answer in the format asked for; `record` is what stands in its line of JSON. */
export function inFormat(
  answer: Answer,
  record: object,
  { format, language, audiences, colour, width }: Wording & Style & { readonly format: Format },
  { renderHtml, renderMarkdown, renderText }: typeof library,
): string {
  const options = { language, audience: audiences }
  switch (format) {
    case 'json':
      return `${JSON.stringify(record)}\n`
    case 'markdown':
      return renderMarkdown(answer, options)
    case 'html':
      return renderHtml(answer, options)
    case 'text':
      return renderText(answer, { ...options, colour, width })
  }
}
