import { describe, expect, it } from 'vitest'
import { defaultLimits, type Limits } from '../../src/message/limits.ts'
import type { Part } from '../../src/message/part.ts'
import type { Problem } from '../../src/message/problem.ts'
import { split, splitForwarded } from '../../src/message/split.ts'
import { growth, LINEAR } from '../growth.ts'

interface Tree {
  type: string
  body: string
  parts?: Tree[]
}

const treeOf = ({ type, body, parts }: Part): Tree =>
  parts.length === 0 ? { type, body } : { type, body, parts: parts.map(treeOf) }

function read(text: string, limits: Partial<Limits> = {}, splitter = split) {
  const problems: Problem[] = []
  const root = splitter(text, { ...defaultLimits, ...limits }, problems)
  return { tree: treeOf(root), root, codes: problems.map(({ code }) => code) }
}

const text = (body: string) => ({ type: 'text/plain', body })
const mixed = (lines: string[], parameter = '; boundary="b"') =>
  [`Content-Type: multipart/mixed${parameter}`, '', ...lines].join('\n')
const TWO_PARTS = ['--b', 'Content-Type: text/plain', '', 'one', '--b', '', 'two', '--b--', '']

describe('a message', () => {
  it('of one part is that part, to the last octet', () => {
    expect(read('Subject: a\n\nbody\n\n')).toMatchObject({ tree: text('body\n\n'), codes: [] })
  })

  it('of several parts is split at its delimiters, which take the line end before them along', () => {
    expect(read(mixed(['preamble', '--b', '', 'one', '', '--b', '', '--b--', 'epilogue']))).toMatchObject({
      tree: { type: 'multipart/mixed', body: 'preamble\n', parts: [text('one\n'), text('')] },
      codes: [],
    })
  })

  it('keeps each part its own header', () => {
    const { root } = read(mixed(['--b', 'X-A: 1', '', 'one', '--b', 'X-A: 2', '', 'two', '--b--']))
    expect(root.parts.map(({ header }) => header.raw('x-a'))).toEqual(['1', '2'])
  })

  it('is split at every level', () => {
    const inner = ['--b', 'Content-Type: multipart/alternative; boundary=c', '', ...TWO_PARTS]
      .join('\n')
      .replaceAll(/(?<=\n)--b/g, '--c')
    expect(read(mixed([inner, '--b', '', 'last', '--b--'])).tree.parts).toEqual([
      { type: 'multipart/alternative', body: '', parts: [text('one'), text('two')] },
      text('last'),
    ])
  })

  it('does not look into messages that it carries', () => {
    const carried = [
      'Content-Type: message/rfc822',
      '',
      'Content-Type: multipart/mixed; boundary=c',
      '',
      '--c',
      '',
    ]
    expect(read(mixed(['--b', ...carried, 'inner', '--c--', '--b--'])).tree.parts).toHaveLength(1)
  })
})

describe('a part', () => {
  it('that begins with a blank line has no header, whatever its text looks like', () => {
    const [part] = read(mixed(['--b', '', 'To: user@example.com', '', 'text', '--b--'])).root.parts
    expect(part?.header.fields).toEqual([])
    expect(part?.body).toBe('To: user@example.com\n\ntext')
  })

  it('may have a blank line too many before its header', () => {
    const [part] = read(mixed(['--b', '', 'Content-Type: text/html', '', 'text', '--b--'])).root.parts
    expect(part?.type).toBe('text/html')
    expect(part?.body).toBe('text')
  })

  it('may be without body and without header', () => {
    expect(read(mixed(['--b', '--b', 'X-A: 1', '--b--'])).tree.parts).toEqual([text(''), text('')])
  })
})

describe('a delimiter', () => {
  it('may have white space behind it', () => {
    expect(
      read(mixed(TWO_PARTS.map((line) => (line.startsWith('--b') ? `${line} \t` : line)))),
    ).toMatchObject({
      tree: { parts: [text('one'), text('two')] },
      codes: [],
    })
  })

  it('is a whole line, not its beginning', () => {
    const lines = ['--b', '', 'one', '--bb', '--b-', ' --b', '--b--', '']
    expect(read(mixed(lines)).tree.parts).toEqual([text('one\n--bb\n--b-\n --b')])
  })

  it('may end in two hyphens itself', () => {
    const lines = ['--b--', '', 'one', '--b----', '']
    expect(read(mixed(lines, '; boundary="b--"'))).toMatchObject({
      tree: { parts: [text('one')] },
      codes: [],
    })
  })

  it('of the outer multipart ends an inner one that is never closed', () => {
    const inner = ['--b', 'Content-Type: multipart/alternative; boundary=c', '', '--c', '', 'one']
    expect(read(mixed([...inner, '--b', '', 'two', '--b--']))).toMatchObject({
      tree: { parts: [{ parts: [text('one')] }, text('two')] },
      codes: ['boundary-unclosed'],
    })
  })

  it('that never comes leaves the last part its text to the end', () => {
    expect(read(mixed(['--b', '', 'one', '--b', '', 'two\n']))).toMatchObject({
      tree: { parts: [text('one'), text('two\n')] },
      codes: ['boundary-unclosed'],
    })
  })
})

describe('a header block', () => {
  it('ends at the delimiter of its part, whatever stands behind that', () => {
    const { root } = read(mixed(['--b', 'X-A: 1', '--b', 'X-B: 2', '', 'two', '--b--']))
    expect(root.parts.map(({ header }) => header.fields)).toEqual([
      [{ name: 'X-A', value: '1' }],
      [{ name: 'X-B', value: '2' }],
    ])
    expect(treeOf(root).parts).toEqual([text(''), text('two')])
  })

  it('of an inner multipart ends at the delimiter of the outer one', () => {
    const { tree } = read(
      mixed(['--b', 'Content-Type: multipart/mixed; boundary=c', '--b', '', 'two', '--b--']),
    )
    expect(tree.parts).toEqual(
      [text(''), text('two')].map((part, at) => (at === 0 ? { ...part, type: 'multipart/mixed' } : part)),
    )
  })
})

describe('a boundary parameter', () => {
  it.each([
    ['without quotes', '; boundary=b'],
    ['with white space in its quotes', '; boundary="b "'],
    ['with a comment behind it', '; boundary="b" (made up)'],
    ['in sections', '; boundary*0=""; boundary*1="b"'],
  ])('%s is read', (_, parameter) => {
    expect(read(mixed(TWO_PARTS, parameter))).toMatchObject({
      tree: { parts: [text('one'), text('two')] },
      codes: [],
    })
  })

  it.each([
    ['is missing', ''],
    ['is empty', '; boundary=""'],
    ['is wrong', '; boundary="other"'],
  ])('that %s is taken from the body', (_, parameter) => {
    expect(read(mixed(TWO_PARTS, parameter))).toMatchObject({
      tree: { parts: [text('one'), text('two')] },
      codes: ['boundary-missing'],
    })
  })

  it('that is missing from an inner multipart is looked for within it', () => {
    const inner = (boundary: string) =>
      ['--b', 'Content-Type: multipart/alternative', '', ...TWO_PARTS]
        .join('\n')
        .replaceAll(/(?<=\n)--b/g, boundary)
    expect(read(mixed([inner('--c'), '--b', '', 'last', '--b--']))).toMatchObject({
      tree: { parts: [{ parts: [text('one'), text('two')] }, text('last')] },
      codes: ['boundary-missing'],
    })
    const bare = ['--b', 'Content-Type: multipart/alternative', '', 'text', '--b']
    expect(read(mixed([...bare, 'Content-Type: text/html', '', 'last', '--b--'])).tree.parts).toEqual([
      { type: 'multipart/alternative', body: 'text' },
      { type: 'text/html', body: 'last' },
    ])
  })

  it('that nothing stands in for leaves one part', () => {
    expect(read(mixed(['just text', '--', 'a signature'], ''))).toMatchObject({
      tree: { type: 'multipart/mixed', body: 'just text\n--\na signature' },
      codes: ['boundary-missing'],
    })
  })
})

describe('a limit', () => {
  it('of parts leaves the rest unread', () => {
    const lines = Array.from({ length: 9 }, (_, n) => ['--b', '', `${n}`]).flat()
    const { tree, codes } = read(mixed([...lines, '--b--']), { parts: 4 })
    expect(tree.parts).toEqual([text('0'), text('1'), text('2')])
    expect(codes).toEqual(['limit-parts'])
  })

  it('of parts counts those of every level', () => {
    const inner = [
      '--b',
      'Content-Type: multipart/mixed; boundary=c',
      '',
      '--c',
      '',
      '1',
      '--c',
      '',
      '2',
      '--c--',
    ]
    const { tree, codes } = read(mixed([...inner, '--b', '', '3', '--b--']), { parts: 3 })
    expect(tree.parts).toEqual([{ type: 'multipart/mixed', body: '', parts: [text('1')] }])
    expect(codes).toEqual(['limit-parts'])
  })

  it('of depth leaves what lies deeper in one part', () => {
    const levels = [1, 2, 3].map((n) => `--b${n - 1}\nContent-Type: multipart/mixed; boundary=b${n}\n`)
    const { tree, codes } = read(mixed([...levels, '--b3', '', 'x'], '; boundary=b0'), { depth: 2 })
    expect(tree.parts?.[0]?.parts?.[0]).toEqual({
      type: 'multipart/mixed',
      body: '--b2\nContent-Type: multipart/mixed; boundary=b3\n\n--b3\n\nx',
    })
    expect(codes).toContain('limit-depth')
  })

  it('of a header is noted', () => {
    expect(read(`X-Long: ${'a'.repeat(200)}\n\nbody`, { header: 100 })).toMatchObject({
      tree: text('body'),
      codes: ['limit-header'],
    })
  })
})

describe('a message that was forwarded as text', () => {
  it('is split even where its Content-Type was lost', () => {
    const forwarded = ['From: a', '', ...TWO_PARTS].join('\n')
    expect(read(forwarded, {}, splitForwarded).tree.parts).toEqual([text('one'), text('two')])
    expect(read(forwarded).tree.parts).toBeUndefined()
  })

  it('of one part is that part', () => {
    expect(read('From: a\n\ntext\n-- \nsignature', {}, splitForwarded)).toMatchObject({
      tree: text('text\n-- \nsignature'),
      codes: [],
    })
  })
})

it('broken multiparts cost no more than the text around them', () => {
  const broken = (size: number) =>
    mixed([
      '--b\nX-A: 1\nContent-Type: multipart/mixed; boundary=none\n\n'.repeat(size),
      '--x\n'.repeat(size),
    ])
  expect(growth(broken, (text) => read(text, { parts: 100_000 }), 500)).toBeLessThan(LINEAR)
})
