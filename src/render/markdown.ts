import { colonOf, textOfItem } from './colon.ts'
import { withoutControls } from './control-characters.ts'
import type { Block } from './outline.ts'

/** What CommonMark and GitHub's dialect read as markup, wherever it stands. */
const MARKUP = /[\\`*_{}[\]<>#|~!&]/g
/** What begins a list at the start of a line. */
const LIST_MARK = /^(\s*)([-+]|\d+(?=[.)]))/

/** Text that is shown as it is: no markup, no raw HTML, no link. */
function escape(text: string): string {
  return withoutControls(text)
    .replaceAll(MARKUP, String.raw`\$&`)
    .replace(LIST_MARK, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replaceAll('://', String.raw`\://`)
    .replaceAll(/\b(www)\./gi, String.raw`$1\.`)
}

/** A code span (CommonMark 6.1): its fence is longer than any run of backticks inside. */
function code(text: string): string {
  const content = withoutControls(text)
  let longest = 0
  for (const [run] of content.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  const fence = '`'.repeat(longest + 1)
  const pad = longest > 0 ? ' ' : ''
  return fence + pad + content + pad + fence
}

function lines(block: Block, language: string): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level + 1)} ${escape(block.text)}`]
    case 'paragraph':
      return [escape(block.text)]
    case 'facts':
      return block.facts.map(({ label, values, quoted }) => {
        const shown = values.map((value) => (quoted ? code(value) : escape(value)))
        return `- ${escape(label)}${colonOf(language)}${shown.join(', ')}`
      })
    case 'quote':
      return [`> ${code(block.text)}`]
    case 'list':
      return block.items.map((item) => `- ${escape(textOfItem(item, language))}`)
    case 'steps':
      return block.steps.flatMap(({ text, commands }, index) => {
        const number = `${index + 1}. `
        const indent = ' '.repeat(number.length)
        const fenced = [
          '',
          `${indent}~~~`,
          ...commands.map((command) => indent + withoutControls(command)),
          `${indent}~~~`,
        ]
        return [number + escape(text), ...(commands.length > 0 ? fenced : [])]
      })
    case 'links':
      return block.links.map(({ title, url }) => `- [${escape(title)}](<${url}>)`)
  }
}

/**
 * Writes blocks as Markdown that a ticket system shows, and in which nothing of the mail is markup or a link; colons as the
 * language has them.
 */
export function writeMarkdown(blocks: readonly Block[], language = 'en'): string {
  const shown = blocks.map((block) => lines(block, language)).filter((block) => block.length > 0)
  return `${shown.map((block) => block.join('\n')).join('\n\n')}\n`
}
