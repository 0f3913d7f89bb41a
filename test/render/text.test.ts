import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/render/outline.ts'
import { writeText } from '../../src/render/text.ts'

/** Strings of what a hostile mail is made of: letters, markup, controls of C0 and C1, and of the writing direction. */
const mailText = fc.string({
  unit: fc.constantFrom(...'ab <>&"\'`/=;\n\t\u0000\u0007\u001B[0m\u007F\u009B\u202E\u2066é配'),
})

const everyKind = (text: string): Block[] => [
  { kind: 'heading', level: 1, text },
  { kind: 'heading', level: 3, text },
  { kind: 'paragraph', text },
  { kind: 'facts', facts: [{ label: text, values: [text, text], quoted: true }] },
  { kind: 'quote', text },
  { kind: 'list', items: [text] },
  { kind: 'steps', steps: [{ text, commands: [text] }] },
  { kind: 'links', links: [{ title: text, url: text }] },
]

describe('writeText', () => {
  test('aligns facts, hangs what is wrapped, and puts commands below their step', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: 'Not delivered' },
      {
        kind: 'facts',
        facts: [
          { label: 'To', values: ['a@example.com', 'b@example.com'], quoted: true },
          { label: 'Status', values: ['5.1.1'], quoted: true },
        ],
      },
      { kind: 'heading', level: 3, text: 'What to do' },
      {
        kind: 'steps',
        steps: [
          {
            text: 'Compare the two lists with one another',
            commands: ['Get-AcceptedDomain | Format-Table Name'],
          },
          { text: 'Ask', commands: [] },
        ],
      },
      {
        kind: 'links',
        links: [{ title: 'The page', url: 'https://example.com/a-page-with-a-long-address' }],
      },
    ]
    expect(writeText(blocks, { width: 32 })).toBe(
      [
        'Not delivered',
        '  To:     a@example.com',
        '          b@example.com',
        '  Status: 5.1.1',
        '',
        '  What to do',
        '    1. Compare the two lists',
        '       with one another',
        '         Get-AcceptedDomain | Format-Table Name',
        '    2. Ask',
        '    - The page',
        '      https://example.com/a-page-with-a-long-address',
        '',
      ].join('\n'),
    )
  })

  test('without colour, no control but the line end comes out, whatever goes in', () => {
    fc.assert(
      fc.property(mailText, (text) => {
        expect(writeText(everyKind(text))).not.toMatch(
          // oxlint-disable-next-line no-control-regex
          /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/,
        )
      }),
    )
  })

  test('with colour, only its own escapes come out, and without them the text is the same', () => {
    fc.assert(
      fc.property(mailText, (text) => {
        const coloured = writeText(everyKind(text), { colour: true })
        // oxlint-disable-next-line no-control-regex
        const bare = coloured.replaceAll(/\u001B\[(?:1|22|2|4|24|36|39)m/g, '')
        expect(bare).toBe(writeText(everyKind(text)))
      }),
    )
  })

  test('aligns labels by the columns they take, not by their characters', () => {
    const facts = [
      { label: '宛先', values: ['a@example.com'], quoted: true },
      { label: 'Code', values: ['5.1.1'], quoted: true },
    ]
    expect(writeText([{ kind: 'facts', facts }])).toBe('宛先: a@example.com\nCode: 5.1.1\n')
  })

  test('colour makes a heading bold', () => {
    expect(writeText([{ kind: 'heading', level: 1, text: 'Not delivered' }], { colour: true })).toBe(
      '\u001B[1mNot delivered\u001B[22m\n',
    )
  })
})
