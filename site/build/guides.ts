import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import GithubSlugger from 'github-slugger'
import { Marked, type Token, type Tokens } from 'marked'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { escape } from './escape.ts'

/** A part of a guide: what stands under one heading, for the search. */
export interface Section {
  /** Address from the root of the site. */
  readonly url: string
  readonly guide: string
  readonly heading: string
  readonly text: string
}

interface Guide {
  /** The file's name without `.md`, in lower case. */
  readonly name: string
  readonly title: string
  readonly html: string
  readonly sections: readonly Section[]
}

/** The guides by what they are for, in the order to read them. What is not named here stands under "More". */
const SHELVES: readonly (readonly [heading: string, names: readonly string[]])[] = [
  ['Start', ['getting-started', 'cli', 'what-it-does-not-do']],
  [
    'Reading reports',
    ['how-it-reads-a-report', 'classification', 'causes', 'codes', 'dialects', 'languages'],
  ],
  ['Acting on them', ['advice', 'intake', 'prediction']],
  ['Running it', ['scaling-out', 'performance', 'security', 'privacy', 'comparison', 'versioning']],
  [
    'Adding to it',
    [
      'writing-rows',
      'writing-a-dialect',
      'fixtures',
      'contributing',
      'reporting-security-faults',
      'changelog',
    ],
  ],
]

/** Documents of the project's root that are guides, too. */
const ROOT_DOCUMENTS = ['CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md']

/** Where a link of a document leads to in the site. */
function siteLink(href: string, document: string): string {
  if (/^(?:https?:|mailto:|#)/.test(href)) return href
  const [path = '', fragment = ''] = href.split('#')
  const hash = fragment === '' ? '' : `#${fragment}`
  if (/^(?:\.\.\/)?README\.md$/.test(path)) return `../index.html${hash}`
  if (path === 'SECURITY.md' || path === '../SECURITY.md') return `reporting-security-faults.html${hash}`
  const name = /^(?:\.\.?\/|docs\/)*([\w.-]+)\.md$/.exec(path)?.[1]
  if (name === undefined) throw new Error(`${document} links to ${href}, which is no part of the site`)
  return `${name.toLowerCase()}.html${hash}`
}

/** The words of a text without its markup. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .map((token): string => {
      if (token.type === 'table') {
        const { header, rows } = token as Tokens.Table
        return [header, ...rows].map((row) => row.map((cell) => plain(cell.tokens)).join(' ')).join('\n')
      }
      if (token.type === 'list')
        return (token as Tokens.List).items.map((item) => plain(item.tokens)).join('\n')
      if ('tokens' in token && token.tokens) return plain(token.tokens)
      return 'text' in token ? String(token.text) : ''
    })
    .join(' ')
}

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading'
}

function readGuide(name: string, document: string, markdown: string): Guide {
  const slugger = new GithubSlugger()
  const marked = new Marked()
  const sections: Section[] = []
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        const id = slugger.slug(plain(tokens))
        const text = this.parser.parseInline(tokens)
        const anchor =
          depth === 1 ? '' : `<a class="anchor" href="#${id}" aria-label="Link to this section">#</a>`
        return `<h${depth} id="${id}"${depth === 1 ? ' tabindex="-1"' : ''}>${text}${anchor}</h${depth}>\n`
      },
      link({ href, title, tokens }) {
        const said = title ? ` title="${escape(title)}"` : ''
        return `<a href="${escape(siteLink(href, document))}"${said}>${this.parser.parseInline(tokens)}</a>`
      },
      html({ text }) {
        if (/^\s*<!--[^]*-->\s*$/.test(text)) return ''
        throw new Error(`${document} has markup of its own: ${text}`)
      },
      code({ text, lang }) {
        const language = /^\w+/.exec(lang ?? '')?.[0]
        const said = language ? ` class="language-${language}"` : ''
        return `<pre tabindex="0"><code${said}>${escape(text)}</code></pre>\n`
      },
    },
  })
  const tokens = marked.lexer(markdown)
  const html = marked
    .parser(tokens)
    .replaceAll('<table>', '<div class="table" tabindex="0" role="region" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>')
  const first = tokens.find((token) => isHeading(token) && token.depth === 1)
  if (!first || !isHeading(first)) throw new Error(`${document} has no title`)
  const title = plain(first.tokens)
  const slugs = new GithubSlugger()
  for (const token of tokens) {
    if (isHeading(token)) {
      const heading = plain(token.tokens)
      sections.push({ url: `guides/${name}.html#${slugs.slug(heading)}`, guide: title, heading, text: '' })
    } else {
      const last = sections.pop()
      if (last) sections.push({ ...last, text: `${last.text} ${plain([token])}`.trim() })
    }
  }
  return { name, title, html, sections }
}

function shelvesOf(guides: readonly Guide[]): [heading: string, guides: Guide[]][] {
  const named = new Set(SHELVES.flatMap(([, names]) => names))
  const shelves = SHELVES.map(([heading, names]): [string, Guide[]] => [
    heading,
    names.flatMap((name) => guides.filter((guide) => guide.name === name)),
  ])
  const more = guides.filter(({ name }) => !named.has(name))
  return [...shelves, ['More', more] as [string, Guide[]]].filter(([, shelf]) => shelf.length > 0)
}

function contents(guides: readonly Guide[], here: string | null): string {
  return shelvesOf(guides)
    .map(([heading, shelf]) => {
      const items = shelf.map(({ name, title }) => {
        const current = name === here ? ' aria-current="page"' : ''
        return `<li><a href="${name}.html"${current}>${escape(title)}</a></li>`
      })
      return `<h2>${escape(heading)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`
    })
    .join('\n')
}

function page(
  layout: string,
  guides: readonly Guide[],
  here: string | null,
  title: string,
  text: string,
): string {
  const parts: Readonly<Record<string, string>> = {
    policy: escape(contentSecurityPolicy),
    title: escape(title),
    contents: contents(guides, here),
    text,
  }
  return layout.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '')
}

/** Writes a page for each guide and one that lists them; gives what they say, for the search. */
export function buildGuides(root: string, out: string): Section[] {
  mkdirSync(`${out}/guides`, { recursive: true })
  const documents = [
    ...readdirSync(`${root}/docs`)
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
    ...ROOT_DOCUMENTS,
  ]
  const guides = documents.map((document) => {
    const name = document === 'SECURITY.md' ? 'reporting-security-faults' : nameOf(document)
    return readGuide(name, document, readFileSync(`${root}/${document}`, 'utf8'))
  })
  const layout = readFileSync(`${root}/site/guides/layout.html`, 'utf8')
  for (const { name, title, html } of guides) {
    writeFileSync(`${out}/guides/${name}.html`, page(layout, guides, name, title, html))
  }
  const list = `<h1 tabindex="-1">Guides</h1>\n${contents(guides, null)}`
  writeFileSync(`${out}/guides/index.html`, page(layout, guides, null, 'Guides', list))
  return guides.flatMap(({ sections }) => sections)
}

function nameOf(document: string): string {
  return (document.split('/').at(-1) as string).replace(/\.md$/, '').toLowerCase()
}
