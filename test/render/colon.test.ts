import { diagnose, renderHtml, renderMarkdown, renderText } from '#ndr-doctor'
import { fixtures } from '#ndr-doctor/fixtures'
import { expect, test } from 'vitest'
import { colonOf } from '../../src/render/colon.ts'

const { bytes } = fixtures.find(({ name }) => name === 'exchange-online-5.7.750-en')!

test.each([
  ['en', ': '],
  ['de-AT', ': '],
  ['fr', '\u00a0: '],
  ['fr-CA', '\u00a0: '],
  ['ja', '：'],
  ['', ': '],
])('%s', (language, colon) => {
  expect(colonOf(language)).toBe(colon)
})

test.each([
  ['it', ': '],
  ['fr', '\u00a0: '],
  ['ja', '：'],
])('every form of an answer in %s has the colons of the language', async (language, colon) => {
  const diagnosed = await diagnose(bytes, { language })
  const [text, markdown, html] = [renderText(diagnosed), renderMarkdown(diagnosed), renderHtml(diagnosed)]
  const labelled = new RegExp(`^- [^\\n:：]{1,40}${colon}\`p\\.rossi@example\\.org\``, 'm')
  expect(markdown).toMatch(labelled)
  expect(text).toMatch(new RegExp(`^  [^\\n:：]{1,40}${colon}\\s*p\\.rossi@example\\.org`, 'm'))
  expect(html).toMatch(new RegExp(`<li>[^<:：]{1,60}${colon}[^<]+</li>`))
  const others = [': ', '\u00a0: ', '：'].filter((other) => other !== colon && !colon.endsWith(other))
  for (const other of others) expect(markdown).not.toMatch(new RegExp(`^- [^\\n:：\`]{1,40}${other}\``, 'm'))
})
