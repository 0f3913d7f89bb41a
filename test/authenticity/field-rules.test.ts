import { expect, test } from 'vitest'
import { checkFields, isListOfTexts, isText } from '../../src/authenticity/field-rules.ts'

const rules = {
  name: { expected: 'a text', isNeeded: true, check: isText },
  hosts: { expected: 'a list of texts', check: isListOfTexts },
} as const

test('names every wrong, missing and unknown field at once', () => {
  expect(() => checkFields({ hosts: ['a', ''], colour: 1 }, rules, 'options')).toThrow(
    new TypeError(
      'options.colour: no such field\noptions.name: expected a text\noptions.hosts: expected a list of texts',
    ),
  )
})

test('takes a field that is undefined as absent', () => {
  expect(() => checkFields({ name: 'a', hosts: undefined }, rules, 'options')).not.toThrow()
})

test.each([null, undefined, 'text', 7])('refuses %s as a whole', (value) => {
  expect(() => checkFields(value, rules, 'options')).toThrow(new TypeError('options: expected an object'))
})

test('knows only fields of its own, not those that every object has', () => {
  expect(() => checkFields({ name: 'a', constructor: 1 }, rules, 'options')).toThrow(/options\.constructor/)
})
