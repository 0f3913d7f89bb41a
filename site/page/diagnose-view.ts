import { diagnose, type Audience, type Diagnosed } from '../../src/core.ts'
import { fill, type ExampleId } from '../words/words.ts'
import type { Addressed } from './addressed.ts'
import { announce } from './announce.ts'
import { answerView, shortAnswer } from './answer-view.ts'
import { byId, element } from './element.ts'
import { chooseIn, readerChoice } from './reader-choice.ts'
import { load } from './script.ts'
import { showFirstMark, sourceView } from './source-view.ts'

/** A report that was handed in. */
interface Handed {
  /** Of the file; null where it was pasted. */
  readonly name: string | null
  readonly source: string | Uint8Array
}

interface Read extends Handed {
  readonly diagnosed: Diagnosed
}

/** Files that are read of one drop. */
const MOST_FILES = 100

/** The source for people to look at; not what is read. */
function textOf(source: string | Uint8Array): string {
  if (typeof source === 'string') return source
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source)
  } catch {
    return new TextDecoder('windows-1252').decode(source)
  }
}

/** Reads what is pasted, dropped, opened, or chosen of the examples, and shows what became of it. */
export class DiagnoseView {
  readonly #text = byId('report', HTMLTextAreaElement)
  readonly #form = byId('paste', HTMLFormElement)
  readonly #files = byId('files', HTMLInputElement)
  readonly #result = byId('result', HTMLElement)
  readonly #chooseReader: (reader: Audience) => void
  #addressed: Addressed
  #handed: readonly Handed[] = []
  #shown = 0

  constructor(addressed: Addressed, chooseReader: (reader: Audience) => void) {
    this.#addressed = addressed
    this.#chooseReader = chooseReader
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#readText(true)
    })
    this.#text.addEventListener('input', (event) => {
      const { inputType } = event as InputEvent
      if (inputType === 'insertFromPaste') this.#readText(false)
    })
    this.#text.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#form.requestSubmit()
    })
    this.#files.addEventListener('change', () => void this.#open([...(this.#files.files ?? [])]))
    byId('open', HTMLButtonElement).addEventListener('click', () => this.#files.click())
    byId('clear', HTMLButtonElement).addEventListener('click', () => this.#clear())
    byId('examples', HTMLElement).addEventListener('click', (event) => {
      const id = (event.target as HTMLElement).dataset['example']
      if (id !== undefined) void this.#openExample(id as ExampleId)
    })
    this.#takeDrops()
  }

  /** Shows again what was read, for another reader or in another language. */
  address(addressed: Addressed): void {
    const isSameLanguage = addressed.tag === this.#addressed.tag
    this.#addressed = addressed
    const columns = this.#result.querySelector('.columns')
    const read = this.#readAll()[this.#shown]
    if (!isSameLanguage || columns === null || read === undefined) {
      this.#show()
      return
    }
    chooseIn(this.#result, addressed.reader)
    this.#fill(columns, read)
  }

  #takeDrops(): void {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    const body = document.body
    body.addEventListener('dragover', (event) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      body.classList.add('dropping')
    })
    body.addEventListener('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) body.classList.remove('dropping')
    })
    body.addEventListener('drop', (event) => {
      body.classList.remove('dropping')
      if (!hasFiles(event)) return
      event.preventDefault()
      void this.#open([...(event.dataTransfer?.files ?? [])])
    })
  }

  #readText(isAsked: boolean): void {
    const source = this.#text.value
    if (source.trim() === '') {
      this.#text.focus()
      return
    }
    this.#read([{ name: null, source }], isAsked)
  }

  async #open(files: readonly File[]): Promise<void> {
    const { words } = this.#addressed.language
    const handed: Handed[] = []
    for (const file of files.slice(0, MOST_FILES)) {
      try {
        handed.push({ name: file.name, source: new Uint8Array(await file.arrayBuffer()) })
      } catch {
        announce(fill(words.answer.unreadable, { file: file.name }))
      }
    }
    this.#files.value = ''
    if (handed.length === 0) return
    this.#text.value = handed.length === 1 && handed[0] ? textOf(handed[0].source) : ''
    this.#read(handed, true)
  }

  async #openExample(id: ExampleId): Promise<void> {
    const source = (await load('examples'))[id]
    this.#text.value = source
    this.#read([{ name: null, source }], true)
  }

  #clear(): void {
    this.#text.value = ''
    this.#handed = []
    this.#show()
    this.#text.focus()
  }

  #read(handed: readonly Handed[], isAsked: boolean): void {
    this.#handed = handed
    this.#shown = 0
    this.#show()
    const [first] = this.#readAll()
    if (!first) return
    const title = shortAnswer(first.diagnosed, this.#addressed.language)
    announce(fill(this.#addressed.language.words.answer.announced, { title }))
    if (isAsked) this.#result.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    this.#result.scrollIntoView({ block: 'start' })
  }

  #readAll(): Read[] {
    const { locale } = this.#addressed.language
    return this.#handed.map((one) => ({ ...one, diagnosed: diagnose(one.source, { language: locale }) }))
  }

  #show(): void {
    const all = this.#readAll()
    const read = all[this.#shown]
    byId('clear', HTMLButtonElement).hidden = read === undefined
    document.body.classList.toggle('has-result', read !== undefined)
    if (!read) {
      this.#result.replaceChildren()
      return
    }
    const { reader, language } = this.#addressed
    const { words } = language
    const columns = element('div', { class: 'columns' })
    this.#result.replaceChildren(
      element('h2', { tabindex: '-1', class: 'unseen' }, words.answer.region),
      ...(all.length > 1 ? [this.#fileList(all)] : []),
      readerChoice('diagnosis-reader', words, reader, this.#chooseReader),
      columns,
    )
    this.#fill(columns, read)
  }

  /** The answer, and beside it what it stands on. */
  #fill(columns: Element, { source, diagnosed }: Read): void {
    const view = sourceView(textOf(source), diagnosed, this.#addressed.language.words)
    columns.replaceChildren(answerView(diagnosed, this.#addressed), view)
    showFirstMark(view)
  }

  #fileList(all: readonly Read[]): HTMLElement {
    const { language } = this.#addressed
    const items = all.map(({ name, diagnosed }, index) => {
      const choice = element(
        'button',
        { 'type': 'button', 'aria-pressed': String(index === this.#shown) },
        element('bdi', { class: 'file' }, name ?? ''),
        element('span', {}, shortAnswer(diagnosed, language)),
      )
      choice.addEventListener('click', () => {
        this.#shown = index
        this.#show()
        this.#result.querySelectorAll<HTMLElement>('.files button')[index]?.focus()
      })
      return element('li', {}, choice)
    })
    return element('ul', { 'class': 'files', 'aria-label': language.words.answer.files }, ...items)
  }
}
