import { describe, expect, it } from 'vitest'
import { readContentType } from '../../src/message/content-type.ts'
import { growth, LINEAR } from '../growth.ts'

const parametersOf = (value: string) => Object.fromEntries(readContentType(value).parameters)

describe('a media type', () => {
  it.each([
    ['text/plain', 'text/plain'],
    ['TEXT/Plain; charset=utf-8', 'text/plain'],
    [' text / html ', 'text/html'],
    ['(a comment) text/plain (another)', 'text/plain'],
    ['text', 'text'],
    ['a/b/c', 'a/b'],
    ['"text/plain"', 'text/plain'],
    ['text /plain charset=utf-8', 'text/plain'],
    ['', ''],
    ['; charset=utf-8', ''],
  ])('%j is %j', (value, type) => {
    expect(readContentType(value).type).toBe(type)
  })
})

describe('a parameter', () => {
  it.each([
    ['is a token', 'a/b; charset=utf-8', { charset: 'utf-8' }],
    ['is a quoted string', 'a/b; boundary="a; b"', { boundary: 'a; b' }],
    ['holds an escaped quote', String.raw`a/b; name="a\"b\\c"`, { name: String.raw`a"b\c` }],
    ['has a name in any case', 'a/b; Report-Type=delivery-status', { 'report-type': 'delivery-status' }],
    ['stands behind white space', 'a/b ;\t charset = utf-8 ', { charset: 'utf-8' }],
    ['stands before a comment', 'a/b; charset=us-ascii (plain text)', { charset: 'us-ascii' }],
    ['stands behind a comment', 'a/b;(x (nested) \\) y)charset=us-ascii', { charset: 'us-ascii' }],
    ['has parentheses of its own', 'a/b; boundary=----=_Part_(1)', { boundary: '----=_Part_(1)' }],
    ['has lost its closing quote', 'a/b; boundary="abc', { boundary: 'abc' }],
    ['has lost its semicolon', 'a/b charset="utf-8"; x=y', { charset: 'utf-8', x: 'y' }],
    ['holds an equals sign', 'a/b; boundary=a=b=', { boundary: 'a=b=' }],
    ['is empty', 'a/b; charset=', { charset: '' }],
    ['is an empty quoted string', 'a/b; charset=""', { charset: '' }],
    ['has white space in its quotes', 'a/b; boundary=" b "', { boundary: 'b' }],
    ['is quoted in parts', 'a/b; name=one" two"" three"', { name: 'one two three' }],
    ['has its name in quotes', 'a/b; "charset"=utf-8', { charset: 'utf-8' }],
    ['holds a semicolon in quotes beside others', 'a/b; x="1;2"; y="3"', { x: '1;2', y: '3' }],
    ['comes twice: the first counts', 'a/b; charset=one; charset=two', { charset: 'one' }],
  ])('%s', (_, value, parameters) => {
    expect(parametersOf(value)).toEqual(parameters)
  })

  it('without an equals sign is none', () => {
    expect(parametersOf('a/b; flowed; ; x=y')).toEqual({ x: 'y' })
  })
})

describe('a parameter of RFC 2231', () => {
  it('is joined from its sections, by their number', () => {
    expect(parametersOf('a/b; name*1="-; "; name*0=one; name*10=two; name*2=.')).toEqual({
      name: 'one-;.two',
    })
  })

  it('is decoded from percent signs in its charset', () => {
    expect(parametersOf("a/b; name*=utf-8'de'%e2%82%ac%20Bericht.txt")).toEqual({ name: '€ Bericht.txt' })
    expect(parametersOf("a/b; name*=iso-8859-1''caf%E9")).toEqual({ name: 'café' })
  })

  it('mixes extended and plain sections, and names its charset in the first alone', () => {
    expect(
      parametersOf(
        "application/x-stuff; title*0*=us-ascii'en'This%20is%20even%20more%20; title*1*=%2A%2A%2Afun%2A%2A%2A%20; title*2=\"isn't it!\"",
      ),
    ).toEqual({ title: "This is even more ***fun*** isn't it!" })
  })

  it('is believed before the plain one that stands in for it', () => {
    expect(parametersOf("a/b; name=cafe; name*=utf-8''caf%c3%a9")).toEqual({ name: 'café' })
  })
})

it.each(['(', 'a(', '"', '\\"', ';', ';a=b', "; a*0*=''", '%'])(
  'a value of nothing but %j costs no more than its length',
  (unit) => {
    const cost = growth((size) => `a/b; c=d${unit.repeat(size)}`, readContentType, 4000)
    expect(cost).toBeLessThan(LINEAR)
  },
)
