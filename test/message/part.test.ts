import { describe, expect, it } from 'vitest'
import { Header } from '../../src/message/header.ts'
import { Part } from '../../src/message/part.ts'

function part(body: string, fields: Record<string, string> = {}, limit = 1_000_000): Part {
  return new Part(new Header(Object.entries(fields).map(([name, value]) => ({ name, value }))), body, limit)
}

describe('a part', () => {
  it('is text/plain where it does not say (RFC 2045 section 5.2)', () => {
    expect(part('').type).toBe('text/plain')
    expect(part('', { 'Content-Type': 'TEXT/HTML' }).type).toBe('text/html')
  })

  it.each([
    ['BASE64', 'base64'],
    ['quoted-printable (so they say)', 'quoted-printable'],
    ['8bit;', '8bit'],
  ])('has its transfer encoding %j in lower case, alone', (value, encoding) => {
    expect(part('', { 'Content-Transfer-Encoding': value }).transferEncoding).toBe(encoding)
  })

  it('has no transfer encoding and no charset where it names none', () => {
    expect(part('').transferEncoding).toBe('')
    expect(part('').charset).toBe('')
  })
})

describe('the text of a part', () => {
  it('is decoded from its transfer encoding and its charset', () => {
    const fields = { 'Content-Type': 'text/plain; charset=koi8-r', 'Content-Transfer-Encoding': 'base64' }
    expect(part('8M/e1ME=', fields).text()).toBe('Почта')
  })

  it('of HTML is its text', () => {
    expect(part('<p>a&amp;b', { 'Content-Type': 'text/html' }).text()).toBe('a&b')
  })

  it('has LF line ends even where an encoding hid others', () => {
    const fields = { 'Content-Transfer-Encoding': 'quoted-printable' }
    expect(part('a=0D=0Ab=0Dc', fields).text()).toBe('a\nb\nc')
  })

  it('may be put in by another decoder, and is reduced like its own', () => {
    const html = part('<p>?', { 'Content-Type': 'text/html; charset=x-nobody' })
    html.setText('<p>é')
    expect(html.text()).toBe('é')
  })

  it('is read up to the limit', () => {
    const long = part('abcdef', {}, 4)
    expect(long.isCut).toBe(true)
    expect(long.text()).toBe('abcd')
    expect(part('abcd', {}, 4).isCut).toBe(false)
  })
})

it('the octets of a part have no transfer encoding left', () => {
  expect(part('w6k=', { 'Content-Transfer-Encoding': 'base64' }).octets()).toBe('\xc3\xa9')
})

it('the preamble of a multipart is a text of its own', () => {
  const multipart = part('See below: =41', {
    'Content-Type': 'multipart/mixed; boundary=b',
    'Content-Transfer-Encoding': 'quoted-printable',
  })
  expect(multipart.preamble().type).toBe('text/plain')
  expect(multipart.preamble().text()).toBe('See below: =41')
})
