import { expect, test } from 'vitest'
import { writeMarkdown } from '../../src/render/markdown.ts'

const paragraph = (text: string) => writeMarkdown([{ kind: 'paragraph', text }]).trimEnd()
const quote = (text: string) => writeMarkdown([{ kind: 'quote', text }]).trimEnd()

test.each([
  ['[a link](https://example.com)', String.raw`\[a link\](https\://example.com)`],
  ['![a picture](x)', String.raw`\!\[a picture\](x)`],
  ['<img src=x>', String.raw`\<img src=x\>`],
  ['*bold* _too_ `code` ~~gone~~', String.raw`\*bold\* \_too\_ \`code\` \~\~gone\~\~`],
  ['# no heading', String.raw`\# no heading`],
  ['- no list', String.raw`\- no list`],
  ['12. no list', String.raw`12\. no list`],
  ['12) no list', String.raw`12\) no list`],
  ['see www.example.com', String.raw`see www\.example.com`],
  ['&lt;b&gt;', String.raw`\&lt;b\&gt;`],
  ['a | b', String.raw`a \| b`],
  ['two\nlines', 'two lines'],
])('%j stays text', (text, expected) => {
  expect(paragraph(text)).toBe(expected)
})

test.each([
  ['550 5.1.1 <a@example.com>', '> `550 5.1.1 <a@example.com>`'],
  ['a ` b', '> `` a ` b ``'],
  ['``` b', '> ```` ``` b ````'],
])('words of a mail, %j, stand in a code span that they cannot close', (text, expected) => {
  expect(quote(text)).toBe(expected)
})

test('commands stand in a fence below their step', () => {
  const steps = [
    { text: 'Look', commands: ['Get-A', 'Get-B'] },
    { text: 'Ask', commands: [] },
  ]
  expect(writeMarkdown([{ kind: 'steps', steps }])).toBe(
    ['1. Look', '', '   ~~~', '   Get-A', '   Get-B', '   ~~~', '2. Ask', ''].join('\n'),
  )
})

test('links of the tables are links', () => {
  expect(
    writeMarkdown([{ kind: 'links', links: [{ title: 'Fix [5.7.1]', url: 'https://example.com/a_(b)' }] }]),
  ).toBe('- [Fix \\[5.7.1\\]](<https://example.com/a_(b)>)\n')
})
