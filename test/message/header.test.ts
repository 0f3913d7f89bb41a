import { describe, expect, it } from 'vitest'
import { Header, readHeader } from '../../src/message/header.ts'

const NO_LIMIT = 1_000_000

const read = (text: string, limit = NO_LIMIT) => {
  const { header, bodyAt, cut } = readHeader(text, 0, text.length, limit)
  return { fields: header.fields.map(({ name, value }) => [name, value]), body: text.slice(bodyAt), cut }
}

describe('a header block', () => {
  it('ends at the first blank line, and the body begins behind it', () => {
    expect(read('From: a\nTo: b\n\nbody\n')).toEqual({
      fields: [
        ['From', 'a'],
        ['To', 'b'],
      ],
      body: 'body\n',
      cut: false,
    })
  })

  it('ends at a line of white space, too', () => {
    expect(read('From: a\n \t\nbody').body).toBe('body')
  })

  it('may be all there is', () => {
    expect(read('From: a')).toEqual({ fields: [['From', 'a']], body: '', cut: false })
    expect(read('')).toEqual({ fields: [], body: '', cut: false })
  })

  it.each([
    ['blank lines', '\n \n\t\nFrom: a\n\nbody'],
    ['an mbox line', 'From someone@example.com Mon Nov 23 10:00:00 2026\nFrom: a\n\nbody'],
    ['a quoted mbox line', '>From someone@example.com Mon Nov 23 10:00:00 2026\nFrom: a\n\nbody'],
  ])('may have %s before it', (_, text) => {
    expect(read(text)).toEqual({ fields: [['From', 'a']], body: 'body', cut: false })
  })

  it('ends where text begins without a blank line', () => {
    expect(read('From: a\nHello, this is text.\nAnd more.\n')).toEqual({
      fields: [['From', 'a']],
      body: 'Hello, this is text.\nAnd more.\n',
      cut: false,
    })
  })

  it('is read no further than the limit, and the field that crosses it is cut', () => {
    const { fields, body, cut } = read(`From: a\nX-Long: ${'b'.repeat(500)}\nTo: c\n\nbody`, 100)
    expect(cut).toBe(true)
    expect(fields[0]).toEqual(['From', 'a'])
    expect(fields[1]?.[1]).toMatch(/^b{50,99}$/)
    expect(fields).toHaveLength(2)
    expect(body).toBe('body')
  })

  it('of exactly the limit is not cut', () => {
    const text = 'From: a\nTo: b'
    expect(read(text, text.length).cut).toBe(false)
    expect(read(text, text.length - 1).cut).toBe(true)
  })
})

describe('a field', () => {
  it('is unfolded', () => {
    expect(read('Subject: one\n two\n\tthree\n\n').fields).toEqual([['Subject', 'one two three']])
  })

  it('may be empty, and its value begin on the next line', () => {
    expect(read('Subject:\n one\nCc:\n\n').fields).toEqual([
      ['Subject', 'one'],
      ['Cc', ''],
    ])
  })

  it('may have white space before its colon', () => {
    expect(read('Subject : one\n\n').fields).toEqual([['Subject', 'one']])
  })

  it('of a name with nothing before its colon is none', () => {
    expect(read(': one\n\n').fields).toEqual([])
  })

  it('keeps 8-bit octets, and loses white space around each line', () => {
    expect(read('Subject: \t caf\xe9 \n \t two \n\n').fields).toEqual([['Subject', 'caf\xe9 two']])
  })

  it('has a name of visible characters: a longer one is prose with a colon', () => {
    expect(read(`${'a'.repeat(80)}: one\n\n`).fields).toHaveLength(1)
    expect(read(`${'a'.repeat(81)}: one\n\n`).fields).toEqual([])
    expect(read('caf\xe9: one\n\n').fields).toEqual([])
  })

  it('may have lost the white space of its folds, where another field follows', () => {
    expect(read('Content-Type: multipart/report;\nboundary="x"\nTo: b\n\n').fields).toEqual([
      ['Content-Type', 'multipart/report; boundary="x"'],
      ['To', 'b'],
    ])
  })

  it('may have lost it before its last parameter', () => {
    expect(read('Content-Type: multipart/mixed;\nboundary="x"\n\nbody')).toEqual({
      fields: [['Content-Type', 'multipart/mixed; boundary="x"']],
      body: 'body',
      cut: false,
    })
  })

  it('is not begun by the address of a page', () => {
    expect(read('List-Help:\nhttps://example.com/help\nTo: b\n\n').fields).toEqual([
      ['List-Help', 'https://example.com/help'],
      ['To', 'b'],
    ])
  })

  it.each([79, 80, 81, 82, 83, 84])('is not begun by a scheme of %i characters', (length) => {
    expect(read(`To: b\n${'a'.repeat(length)}://example.com\n\n`).fields).toEqual([['To', 'b']])
  })

  it('may stand behind a lost fold with as long a name as anywhere', () => {
    const fields = (length: number) => read(`Subject: a\nb\n${'c'.repeat(length)}  : d\n\n`).fields
    expect(fields(80)).toEqual([
      ['Subject', 'a b'],
      ['c'.repeat(80), 'd'],
    ])
    expect(fields(81)).toEqual([['Subject', 'a']])
  })
})

describe('a header', () => {
  const header = new Header([
    { name: 'Received', value: 'one' },
    { name: 'RECEIVED', value: 'two' },
    { name: 'Subject', value: '=?utf-8?Q?caf=C3=A9?=' },
    { name: '__proto__', value: 'x' },
  ])

  it('is asked in lower case, whatever case its names have', () => {
    expect(header.has('received')).toBe(true)
    expect(header.has('to')).toBe(false)
    expect(header.raw('received')).toBe('one')
    expect(header.all('received')).toEqual(['one', 'two'])
  })

  it('gives a value as it stands, and decoded', () => {
    expect(header.raw('subject')).toBe('=?utf-8?Q?caf=C3=A9?=')
    expect(header.text('subject')).toBe('café')
  })

  it('gives nothing for a field that is not there, whatever its name', () => {
    expect([header.raw('to'), header.text('to'), header.all('to')]).toEqual(['', '', []])
    expect(header.has('constructor')).toBe(false)
  })

  it('takes any name for a name', () => {
    expect(header.raw('__proto__')).toBe('x')
  })
})

it('a value of 8-bit octets is decoded, in UTF-8 or Windows-1252', () => {
  expect(new Header([]).decode('caf\xc3\xa9')).toBe('café')
  expect(new Header([]).decode('caf\xe9 \x80 5')).toBe('café € 5')
})
