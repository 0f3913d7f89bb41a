import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../../../../docs/scaling-out.md', import.meta.url)

/** The guide to which the example belongs. */
export const guide = {
  read: (): string => readFileSync(file, 'utf8'),
  write: (text: string): void => writeFileSync(file, text),
}

/**
 * Puts text into the block of that name, in place of what is in it.
 *
 * @throws Error where the page has no such block.
 */
export function withBlock(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/scaling-out.md: no block ${name}`)
  return `${page.slice(0, from + begin.length)}\n${text.trim()}\n\n${page.slice(to)}`
}

/** Puts the snippets into the guide. */
export function withSnippets(page: string): string {
  const shown = ['src/worker.ts', 'snippets/aws-lambda.ts', 'snippets/kafka.ts']
  return shown.reduce((page, name) => {
    const code = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
    return withBlock(page, name, `\`\`\`ts\n${code}\`\`\``)
  }, page)
}
