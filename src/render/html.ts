import { textOfItem } from './colon.ts'
import { withoutControls } from './control-characters.ts'
import type { Block } from './outline.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for an element or a quoted attribute. */
function escape(text: string): string {
  return withoutControls(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** Words of the mail: shown as they are, and apart from the direction of the text around them. */
function quotation(text: string): string {
  return `<code><bdi>${escape(text)}</bdi></code>`
}

function element(block: Block, language: string): string {
  switch (block.kind) {
    case 'heading': {
      const name = `h${block.level + 1}`
      return `<${name}>${escape(block.text)}</${name}>`
    }
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`
    case 'facts': {
      if (block.facts.length === 0) return ''
      const facts = block.facts.map(({ label, values, quoted }) => {
        const shown = values.map((value) => `<dd>${quoted ? quotation(value) : escape(value)}</dd>`)
        return `<dt>${escape(label)}</dt>${shown.join('')}`
      })
      return `<dl>\n${facts.join('\n')}\n</dl>`
    }
    case 'quote':
      return `<blockquote>${quotation(block.text)}</blockquote>`
    case 'list':
      if (block.items.length === 0) return ''
      return `<ul>\n${block.items.map((item) => `<li>${escape(textOfItem(item, language))}</li>`).join('\n')}\n</ul>`
    case 'steps': {
      const steps = block.steps.map(({ text, commands }) => {
        const code = commands.length > 0 ? `<pre><code>${commands.map(escape).join('\n')}</code></pre>` : ''
        return `<li>${escape(text)}${code}</li>`
      })
      return `<ol>\n${steps.join('\n')}\n</ol>`
    }
    case 'links': {
      const links = block.links.map(
        ({ title, url }) =>
          `<li><a href="${escape(url)}" rel="noopener noreferrer">${escape(title)}</a></li>`,
      )
      return `<ul>\n${links.join('\n')}\n</ul>`
    }
  }
}

/** Writes blocks as a fragment of HTML without script, style or class; nothing of the mail is markup or a link. */
export function writeHtml(blocks: readonly Block[], language: string): string {
  const elements = blocks.map((block) => element(block, language)).filter((html) => html !== '')
  return `<article lang="${escape(language)}">\n${elements.join('\n')}\n</article>\n`
}
