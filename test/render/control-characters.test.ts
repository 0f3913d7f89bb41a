import { expect, test } from 'vitest'
import { withoutControls } from '../../src/render/control-characters.ts'

test('a terminal escape from a mail becomes a sign that can be seen', () => {
  expect(withoutControls('\u001B[2J\u001B]0;title\u0007')).toBe('␛[2J␛]0;title␇')
})

test('line ends and tabs become a space, so that a value stays one line', () => {
  expect(withoutControls('one\r\ntwo\tthree')).toBe('one  two three')
})

test.each(['\u0080', '\u009B', '\u2028', '\u202E', '\u2066', '\u2069', '\u200F', '\u061C'])(
  'the control %j is replaced',
  (control) => {
    expect(withoutControls(`a${control}b`)).toBe('a\uFFFDb')
  },
)

test('letters of every script stay', () => {
  const text = 'Größe – 配信不能 – недоставлено – غير مسلم – 👩‍💻'
  expect(withoutControls(text)).toBe(text)
})
