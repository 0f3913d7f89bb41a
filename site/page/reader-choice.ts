import type { Audience } from '../../src/core.ts'
import type { Words } from '../words/words.ts'
import { element } from './element.ts'
import { readers } from './link.ts'

/** Asks for whom the steps shall be: one of three. */
export function readerChoice(
  name: string,
  { answer }: Words,
  reader: Audience,
  choose: (reader: Audience) => void,
): HTMLElement {
  const choices = readers.map((one) => {
    const input = element('input', { type: 'radio', name, value: one, checked: one === reader })
    input.addEventListener('change', () => choose(one))
    return element('label', {}, input, element('span', {}, answer.readers[one]))
  })
  return element(
    'fieldset',
    { class: 'segments' },
    element('legend', {}, answer.reader),
    element('div', {}, ...choices),
  )
}

/** Lets the choice that stands in a part of the page show another reader. */
export function chooseIn(part: Element, reader: Audience): void {
  const inputs = part.querySelectorAll<HTMLInputElement>('.segments input')
  for (const input of inputs) input.checked = input.value === reader
}
