import { colonOf, textOfItem } from './colon.ts'
import { columns, padColumns, wrap } from './columns.ts'
import { withoutControls } from './control-characters.ts'
import type { Block } from './outline.ts'

/** How text for a terminal or a ticket looks. */
export interface TextStyle {
  /** Whether ANSI colours are written (ECMA-48 SGR). Default: false. */
  readonly colour?: boolean
  /** Columns to wrap at; commands and addresses of pages are never wrapped. Default: 80. */
  readonly width?: number
}

const DEFAULT_WIDTH = 80
/** No line is made narrower than this, however deep it is indented. */
const NARROWEST = 24

/** SGR parameters (ECMA-48 section 8.3.117): on and off. */
const STYLES = { bold: [1, 22], dim: [2, 22], underlined: [4, 24], cyan: [36, 39] } as const

class TextWriter {
  readonly #colour: boolean
  readonly #width: number
  readonly #language: string
  readonly #lines: string[] = []
  #indent = 0

  constructor({ colour = false, width = DEFAULT_WIDTH }: TextStyle, language: string) {
    this.#language = language
    this.#colour = colour
    this.#width = width
  }

  write(blocks: readonly Block[]): string {
    for (const block of blocks) this.#block(block)
    return `${this.#lines.join('\n')}\n`
  }

  #block(block: Block): void {
    switch (block.kind) {
      case 'heading': {
        if (this.#lines.length > 0) this.#lines.push('')
        this.#indent = block.level === 3 ? 2 : 0
        this.#hang('', block.text, 'bold')
        this.#indent += 2
        return
      }
      case 'paragraph': {
        this.#hang('', block.text)
        return
      }
      case 'facts': {
        const colon = colonOf(this.#language)
        const labels = block.facts.map(({ label }) => withoutControls(label) + colon)
        const longest = Math.max(0, ...labels.map(columns))
        for (const [index, { values }] of block.facts.entries()) {
          const label = padColumns(labels[index] ?? '', longest)
          for (const [at, value] of values.entries())
            this.#hang(at === 0 ? label : padColumns('', longest), value)
        }
        return
      }
      case 'quote': {
        this.#hang('> ', block.text)
        return
      }
      case 'list': {
        for (const item of block.items) this.#hang('- ', textOfItem(item, this.#language))
        return
      }
      case 'steps': {
        for (const [index, { text, commands }] of block.steps.entries()) {
          const number = `${index + 1}. `
          this.#hang(number, text)
          for (const command of commands) this.#line(' '.repeat(number.length + 2), command, 'cyan')
        }
        return
      }
      case 'links': {
        for (const { title, url } of block.links) {
          this.#hang('- ', title)
          this.#line('  ', url, 'underlined')
        }
      }
    }
  }

  /** Wrapped text behind a mark; what follows the first line stands below the text. */
  #hang(mark: string, text: string, style?: keyof typeof STYLES): void {
    const width = Math.max(NARROWEST, this.#width - this.#indent - columns(mark))
    for (const [index, line] of wrap(withoutControls(text), width).entries()) {
      this.#line(index === 0 ? mark : padColumns('', columns(mark)), line, style)
    }
  }

  #line(mark: string, text: string, style?: keyof typeof STYLES): void {
    const line = withoutControls(text)
    this.#lines.push(' '.repeat(this.#indent) + this.#paint(mark, 'dim') + this.#paint(line, style))
  }

  #paint(text: string, style: keyof typeof STYLES | undefined): string {
    if (!this.#colour || style === undefined || text.trim() === '') return text
    const [on, off] = STYLES[style]
    return `\u001B[${on}m${text}\u001B[${off}m`
  }
}

/** Writes blocks as plain text that drives no terminal, whatever stood in the mail; colons as the language has them. */
export function writeText(blocks: readonly Block[], style: TextStyle = {}, language = 'en'): string {
  return new TextWriter(style, language).write(blocks)
}
