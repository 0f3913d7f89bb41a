import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginsMbox, splitMbox } from '../../../src/cli/bulk/mbox.ts'

const FROM = 'From MAILER-DAEMON Sun Nov 22 10:00:00 2026\n'
const MOST = 1000

async function* inChunks(mbox: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(mbox, 'latin1')
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function split(mbox: string, size = 65_536, most = MOST): Promise<string[]> {
  const messages: string[] = []
  for await (const { place, bytes } of splitMbox(inChunks(mbox, size), most)) {
    expect(place).toBe(messages.length + 1)
    messages.push(Buffer.from(bytes).toString('latin1'))
  }
  return messages
}

describe('a message begins at a From line behind a blank one', () => {
  test('and ends with the blank line before the next, which is not of it', async () => {
    expect(await split(`${FROM}A: 1\n\nfirst\n\n${FROM}B: 2\n\nsecond\n\n`)).toEqual([
      'A: 1\n\nfirst\n',
      'B: 2\n\nsecond\n',
    ])
  })

  test('with line ends of Windows, too', async () => {
    const mbox = `${FROM}A: 1\n\nfirst\n\n${FROM}B: 2\n\nsecond\n\n`.replaceAll('\n', '\r\n')
    expect(await split(mbox)).toEqual(['A: 1\r\n\r\nfirst\r\n', 'B: 2\r\n\r\nsecond\r\n'])
  })

  test('and the last one may break off within a line', async () => {
    expect(await split(`${FROM}A: 1\n\nfirst`)).toEqual(['A: 1\n\nfirst'])
  })

  test('and may be empty', async () => {
    expect(await split(FROM + FROM + '\n' + FROM + 'A: 1\n')).toEqual(['', '', 'A: 1\n'])
  })

  test('but what stands before the first of them is a message, too', async () => {
    expect(await split(`\n\nA: 1\n\nfirst\n\n${FROM}B: 2\n`)).toEqual(['A: 1\n\nfirst\n', 'B: 2\n'])
  })

  test('an empty mailbox holds none', async () => {
    expect(await split('')).toEqual([])
    expect(await split('\n\n')).toEqual([])
  })
})

describe('a From line', () => {
  test.each([
    'From a@example.com Sun Nov 22 10:00:00 2026',
    'From - Sun Nov 22 10:00:00 2026',
    'From  Sun Nov 22 10:00:00 2026',
    'From "a b"@example.com  Sun Nov  2 10:00 2026',
    'From ???@??? Sun Nov 22 10:00:00 2026',
    'From MAILER-DAEMON Sun Nov 22 10:00:00 MET DST 2026',
    'From 1616161616161616161@xxx Sun Nov 22 10:00:00 +0000 2026',
    'From a@example.com Sun, 22 Nov 2026 10:00:00 +0100',
  ])('%j begins a mailbox', (line) => {
    expect(beginsMbox(Buffer.from(`${line}\r\nA: 1\r\n`))).toBe(true)
    expect(beginsMbox(Buffer.from(line))).toBe(true)
  })

  test.each([
    'From: a@example.com',
    'From what I saw on Sunday, it was 10:00 in 2026.',
    'From Sun Nov 22 2026',
    'From now on',
    '>From a@example.com Sun Nov 22 10:00:00 2026',
    ' From a@example.com Sun Nov 22 10:00:00 2026',
    `From ${'a'.repeat(MOST)} Sun Nov 22 10:00:00 2026`,
    '',
  ])('%j does not', (line) => {
    expect(beginsMbox(Buffer.from(`${line}\nA: 1\n`))).toBe(false)
  })

  test('within a paragraph, or a sentence behind a blank line, is text', async () => {
    const text = `A: 1\n\nfirst\n${FROM}\nFrom there on it goes.\n`
    expect(await split(FROM + text)).toEqual([text])
  })
})

test('lines that were quoted lose one sign: mboxrd, and mboxo', async () => {
  expect(await split(`${FROM}A: 1\n\n>From here\n>>From there\n>from\n> From\nso >From\n`)).toEqual([
    'A: 1\n\nFrom here\n>From there\n>from\n> From\nso >From\n',
  ])
})

test('only one that is alone says so', async () => {
  const alone: boolean[] = []
  for (const mbox of [`${FROM}A: 1\n`, `${FROM}A: 1\n\n${FROM}B: 2\n`])
    for await (const { isOnly } of splitMbox(inChunks(mbox, 7), MOST)) alone.push(isOnly)
  expect(alone).toEqual([true, false, false])
})

test('of a message that is too long the beginning is kept, and the next one is whole', async () => {
  const long = `A: 1\n\n${'x'.repeat(3 * MOST)}\n`
  expect(await split(`${FROM}${long}\n${FROM}B: 2\n`, 100)).toEqual([long.slice(0, MOST), 'B: 2\n'])
})

const line = fc.constantFrom('A: 1', '', 'From here', '>From x', 'x'.repeat(1500), FROM.trimEnd(), 'é\r')
const mailbox = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))

test('wherever the stream is cut, the messages are the same', async () => {
  await fc.assert(
    fc.asyncProperty(mailbox, fc.integer({ min: 1, max: 2000 }), async (mbox, size) => {
      expect(await split(mbox, size, 1e6)).toEqual(await split(mbox, 1e6, 1e6))
    }),
  )
})

test('what is written as mboxrd comes back as it was', async () => {
  const message = fc.array(line, { minLength: 1, maxLength: 9 }).map((lines) => `A: 1\n${lines.join('\n')}\n`)
  const quoted = (text: string) => text.replaceAll(/^(?=>*From )/gm, '>')
  await fc.assert(
    fc.asyncProperty(fc.array(message, { maxLength: 5 }), async (messages) => {
      const mbox = messages.map((text) => `${FROM}${quoted(text)}\n`).join('')
      expect(await split(mbox, 100, 1e6)).toEqual(messages)
    }),
  )
})

test('a mailbox costs the memory of one message, however long it is', async () => {
  const ROUNDS = 2000
  const message = `${FROM}A: 1\n\n${'x'.repeat(70)}\n\n`.repeat(10)
  let given = 0
  let taken = 0
  let furthest = 0
  async function* stream(): AsyncGenerator<Buffer> {
    for (let round = 0; round < ROUNDS; round++) {
      given += 10
      furthest = Math.max(furthest, given - taken)
      yield Buffer.from(message)
    }
  }
  for await (const _ of splitMbox(stream(), MOST)) taken++
  expect(taken).toBe(10 * ROUNDS)
  // Never more is read than one chunk beyond what was handed out, and the message that is still open.
  expect(furthest).toBeLessThanOrEqual(11)
})
