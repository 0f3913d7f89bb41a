import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { viewIds } from '../page/link.ts'

const LINK = /<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g
const ANCHOR = /\sid="([^"]*)"/g
const OUTSIDE = /^(?:https?:|mailto:|data:)/

function unescape(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
}

/** Every link inside the site that leads nowhere: to a file that is not there, or a place that its page does not have. */
export function brokenLinks(out: string): string[] {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  const anchors = new Map<string, ReadonlySet<string>>()
  const anchorsOf = (file: string) => {
    const known = anchors.get(file)
    if (known) return known
    const found = new Set([...readFileSync(file, 'utf8').matchAll(ANCHOR)].map(([, id = '']) => unescape(id)))
    anchors.set(file, found)
    return found
  }
  const broken: string[] = []
  for (const page of pages) {
    const path = join(out, page)
    for (const [, written = ''] of readFileSync(path, 'utf8').matchAll(LINK)) {
      const link = unescape(written)
      if (OUTSIDE.test(link)) continue
      const [address = '', fragment = ''] = link.split('#')
      const named = decodeURIComponent(address.split('?')[0] ?? '')
      const target = named === '' ? path : join(dirname(path), named)
      const isThere = existsSync(target) && statSync(target).isFile()
      if (!isThere || !leadsSomewhere(decodeURIComponent(fragment), target, anchorsOf)) {
        broken.push(`${relative(out, path)}: ${link}`)
      }
    }
  }
  return broken
}

function leadsSomewhere(
  fragment: string,
  target: string,
  anchorsOf: (file: string) => ReadonlySet<string>,
): boolean {
  if (fragment === '') return true
  const view = new URLSearchParams(fragment).get('view')
  if (view !== null) return target.endsWith('index.html') && (viewIds as readonly string[]).includes(view)
  return target.endsWith('.html') && anchorsOf(target).has(fragment)
}
