import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/message/limits.ts'
import { readAttached, readForwarded, readMessage } from '../../src/message/message.ts'

const read = (source: string | Uint8Array, limits = {}) =>
  readMessage(typeof source === 'string' ? Buffer.from(source) : source, { ...defaultLimits, ...limits })

const codes = (source: string | Uint8Array, limits = {}) =>
  read(source, limits).problems.map(({ code }) => code)

const utf16 = (text: string, mark: number[]) =>
  Buffer.concat([
    Buffer.from(mark),
    mark[0] === 0xff ? Buffer.from(text, 'utf16le') : Buffer.from(text, 'utf16le').swap16(),
  ])

describe('what is handed in', () => {
  it('is a mail where it has a header', () => {
    const { input, root, problems } = read('From: a\nSubject: b\n\nbody')
    expect({ input, subject: root.header.raw('subject'), body: root.body, problems }).toEqual({
      input: 'mail',
      subject: 'b',
      body: 'body',
      problems: [],
    })
  })

  it('is text where it has several lines and no header', () => {
    const { input, root } = read('Your message\ncould not be delivered')
    expect({ input, body: root.body }).toEqual({
      input: 'text',
      body: 'Your message\ncould not be delivered',
    })
  })

  it('is a reply where it is one line', () => {
    expect(read('\n550 5.1.1 User unknown\n').input).toBe('reply')
  })

  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
    ['CR CR LF', '\r\r\n'],
  ])('has the same parts with line ends of %s', (_, end) => {
    const lines = 'From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\none\n\ntwo\n--b--\n'
    expect(read(lines.replaceAll('\n', end)).root.parts.map(({ body }) => body)).toEqual(['one\n\ntwo'])
  })
})

describe('a byte order mark', () => {
  it.each([
    ['UTF-8', Buffer.from('\ufeffFrom: a\n\ncafé')],
    ['UTF-16, little-endian', utf16('From: a\n\ncafé', [0xff, 0xfe])],
    ['UTF-16, big-endian', utf16('From: a\n\ncafé', [0xfe, 0xff])],
  ])('of %s is no part of the mail', (_, bytes) => {
    const { input, root } = read(bytes)
    expect({ input, from: root.header.raw('from'), text: root.text() }).toEqual({
      input: 'mail',
      from: 'a',
      text: 'café',
    })
  })
})

describe('a problem', () => {
  it('is that there is nothing', () => {
    expect(codes('')).toEqual(['empty-input'])
    expect(codes(' \r\n ')).toEqual(['empty-input'])
  })

  it('is that it is no text', () => {
    expect(codes(Uint8Array.from({ length: 200 }, (_, n) => n % 7))).toEqual(['not-text'])
  })

  it('is that it is longer than what is read', () => {
    const { root, problems } = read('From: a\n\n0123456789', { bytes: 12 })
    expect(root.body).toBe('012')
    expect(problems).toEqual([
      { code: 'limit-bytes', message: 'the input is longer than 12 bytes; the rest was not read' },
    ])
  })
})

describe('text that a person pasted', () => {
  it('loses the tags that came along from a page, and keeps its lines', () => {
    expect(read('550 5.7.<span>750</span> Service\n  unavailable').root.text()).toBe(
      '550 5.7.750 Service\n  unavailable',
    )
  })

  it('keeps what only looks like a tag', () => {
    expect(read('<user@example.com>\n<<< 550 x').root.text()).toBe('<user@example.com>\n<<< 550 x')
  })
})

it('an attached message is split like any other', () => {
  const attached = readAttached(
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\none\r\n--b--\r\n',
    defaultLimits,
    [],
  )
  expect(attached.root.parts.map(({ body }) => body)).toEqual(['one'])
})

it('a forwarded message is read without the marks of quotation', () => {
  const { root } = readForwarded('> From: a\n> Subject: b\n>\n> body\n> > quoted', defaultLimits, [])
  expect(root.header.raw('subject')).toBe('b')
  expect(root.body).toBe('body\n> quoted')
})
