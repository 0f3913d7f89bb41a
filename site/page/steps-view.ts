import type { Audience, RemedyLink, Step } from '../../src/core.ts'
import type { LanguageScript } from './script.ts'
import { copyButton } from './copy.ts'
import { element } from './element.ts'

/** Steps, and the language (BCP 47) that they are told in. */
interface ToldSteps {
  readonly steps: readonly Step[]
  readonly language: string
}

/** What one reader can do, in order; a sentence where that is nothing. */
export function stepsView(
  { steps, language }: ToldSteps,
  reader: Audience,
  { words }: LanguageScript,
): HTMLElement {
  const own = steps.filter(({ audience }) => audience === reader)
  if (own.length === 0) return element('p', { class: 'note' }, words.answer.noSteps)
  const items = own.map(({ text, commands }) => {
    if (commands.length === 0) return element('li', {}, text)
    const code = commands.join('\n')
    const copying = copyButton(words.answer.copyCommand, () => code, words.answer)
    const shown = element('pre', { tabindex: '0', lang: 'en' }, element('code', {}, code))
    return element('li', {}, text, element('div', { class: 'command' }, shown, copying))
  })
  return element('ol', { class: 'steps', lang: language }, ...items)
}

/** Pages to read on, all of them from the tables. */
export function linksView(links: readonly RemedyLink[], { locale }: LanguageScript): HTMLElement | null {
  if (links.length === 0) return null
  const items = links.map(({ title, url }) =>
    element('li', {}, element('a', { href: url, rel: 'noopener noreferrer' }, title)),
  )
  return element(
    'details',
    { class: 'reading' },
    element('summary', {}, `${locale.labels.furtherReading} (${links.length})`),
    element('ul', {}, ...items),
  )
}
