import { renderHtml, renderMarkdown, renderText, type Answer } from '../index.ts'
import type { Arguments } from './arguments.ts'
import { print, styleOf, type Terminal } from './terminal.ts'

/** Writes an answer to standard output in the format asked for; `json` is what stands in its line of JSON. */
export async function writeAnswer(
  answer: Answer,
  json: object,
  { format, language, audiences }: Arguments,
  terminal: Terminal,
): Promise<void> {
  const options = { language, audience: audiences }
  switch (format) {
    case 'json':
      return print(terminal.stdout, `${JSON.stringify(json)}\n`)
    case 'markdown':
      return print(terminal.stdout, renderMarkdown(answer, options))
    case 'html':
      return print(terminal.stdout, renderHtml(answer, options))
    case 'text':
      return print(terminal.stdout, renderText(answer, { ...options, ...styleOf(terminal) }))
  }
}
