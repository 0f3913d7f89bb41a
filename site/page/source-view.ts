import { withoutControls } from '../../src/render/control-characters.ts'
import type { Diagnosed } from '../../src/core.ts'
import type { Words } from '../words/words.ts'
import { button, element } from './element.ts'
import { marksOf, shownParts, stretchesOf, type Mark, type Stretch } from './marks.ts'

/** Text of a mail, line by line, with its controls made visible. */
function shown(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').split('\n').map(withoutControls).join('\n')
}

function stretchElement(source: string, { start, end, marks }: Stretch): Node {
  const text = shown(source.slice(start, end))
  const evidence = marks.find(({ kind }) => kind === 'evidence')
  if (evidence) return element('mark', { 'data-rule': evidence.rule ?? '' }, text)
  return marks.length > 0 ? element('span', { class: 'reply' }, text) : document.createTextNode(text)
}

function sourceText(source: string, marks: readonly Mark[], words: Words): HTMLElement {
  const parts = shownParts(source.length, marks)
  const text = element('pre', {
    'tabindex': '0',
    'role': 'region',
    'aria-label': words.source.region,
    'dir': 'ltr',
  })
  for (const part of parts) {
    if (part.start > 0) text.append(element('span', { class: 'gap' }, `… ${words.source.omitted} …`))
    text.append(...stretchesOf(part, marks).map((stretch) => stretchElement(source, stretch)))
  }
  if ((parts.at(-1)?.end ?? 0) < source.length) {
    text.append(element('span', { class: 'gap' }, `… ${words.source.omitted} …`))
  }
  return text
}

/** Brings a mark to the middle of its box, and points it out. */
function point(box: HTMLElement, mark: HTMLElement): void {
  for (const other of box.querySelectorAll('.pointed')) other.classList.remove('pointed')
  mark.classList.add('pointed')
  mark.scrollIntoView({ block: 'nearest' })
  const below = mark.getBoundingClientRect().top - box.getBoundingClientRect().top
  box.scrollTop += below - box.clientHeight / 2
}

/** The rules that decided with the words they saw, and where these stand in the source. */
export function sourceView(source: string, diagnosed: Diagnosed, words: Words): HTMLElement {
  const marks = marksOf(source, diagnosed)
  const box = sourceText(source, marks, words)
  const rules = new Map<string, Set<string>>()
  for (const diagnosis of diagnosed.diagnoses) {
    for (const { rule, text } of diagnosis?.evidence ?? []) {
      rules.set(rule, (rules.get(rule) ?? new Set()).add(text))
    }
  }
  const places = [...box.querySelectorAll('mark')]
  const items = [...rules].map(([rule, texts]) => {
    const place = places.find(({ dataset }) => dataset['rule'] === rule)
    return element(
      'li',
      {},
      element('code', { class: 'rule' }, rule),
      ...[...texts].map((text) => element('q', {}, element('bdi', {}, withoutControls(text)))),
      place
        ? button(words.source.show, () => point(box, place), {
            'class': 'quiet',
            'aria-label': `${words.source.show}: ${rule}`,
          })
        : element('span', { class: 'note' }, words.source.encoded),
    )
  })
  return element(
    'section',
    { class: 'source' },
    element('h2', {}, words.source.heading),
    ...(items.length > 0
      ? [element('p', { class: 'note' }, words.source.lead), element('ul', { class: 'evidence' }, ...items)]
      : []),
    box,
  )
}

/** Scrolls the source to the first words that decided; once it is on the page. */
export function showFirstMark(view: HTMLElement): void {
  const box = view.querySelector('pre')
  const first = box?.querySelector('mark') ?? box?.querySelector('.reply')
  if (!box || !first) return
  const below = first.getBoundingClientRect().top - box.getBoundingClientRect().top
  box.scrollTop = below - box.clientHeight / 3
}
