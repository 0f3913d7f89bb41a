import { diagnose, renderHtml, renderMarkdown, renderText } from '#ndr-doctor/core'
import { describe, expect, it } from 'vitest'

/** Names that every object of JavaScript has, or that are spelled in a way that no name should be. */
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__defineGetter__',
  'then',
  'toJSON',
  'length',
]

/** Characters that are none, or of no valid encoding, as octets and as a string of Unicode. */
const texts: readonly (readonly [string, string])[] = [
  ['a lone high surrogate', '\ud800'],
  ['a lone low surrogate', '\udc00'],
  ['surrogates in the wrong order', '\udc00\ud800'],
  ['a lone surrogate as UTF-8', '\xed\xa0\x80'],
  ['an overlong slash', '\xc0\xaf'],
  ['an overlong NUL', '\xc0\x80'],
  ['five and six octets', '\xf8\x88\x80\x80\x80\xfc\x84\x80\x80\x80\x80'],
  ['beyond U+10FFFF', '\xf4\x90\x80\x80'],
  ['a character that is cut', '\xe2\x82'],
  ['NUL', '\0'],
  ['NULs and a line separator', '\0\u2028\0\u2029'],
  ['a byte order mark within', '\ufeff'],
  ['no character', '\uffff'],
  ['every control', Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')],
]

/** A report with the same name, or the same text, wherever one can stand. */
function reportWith(name: string, text: string): string {
  return [
    'From: MAILER-DAEMON@mx.example.com',
    `${name}: ${text}`,
    `Subject: Undelivered ${text}`,
    `Content-Type: multipart/report; report-type=delivery-status; ${name}=${name}; boundary="b"`,
    '',
    '--b',
    `Content-Type: text/plain; charset=${name}`,
    `Content-Transfer-Encoding: ${name}`,
    '',
    `Your message could not be delivered to <${name}@example.org>: 550 5.1.1 ${text}`,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.com',
    `${name}: ${text}`,
    '',
    `Final-Recipient: ${name}; user@example.org`,
    `${name}: ${text}`,
    `Action: ${name}`,
    `Status: ${name}`,
    `Remote-MTA: ${name}; ${name}`,
    `Diagnostic-Code: ${name}; 550 5.1.1 <user@example.org> ${name} ${text}`,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    `${name}: ${text}`,
    `Subject: ${text}`,
    '--b--',
    '',
  ].join('\n')
}

function expectAnswer(source: string | Uint8Array): void {
  const before = Object.getOwnPropertyNames(Object.prototype).toSorted()
  const answer = diagnose(source)
  expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
  expect(answer.report.kind).toBe('failed')
  expect(answer.report.recipients.map(({ address }) => address)).toEqual(['user@example.org'])
  expect(answer.diagnoses).toHaveLength(1)
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before)
  for (const render of [renderText, renderMarkdown, renderHtml]) expect(render(answer)).not.toBe('')
}

describe('a name that every object has is a name like any other', () => {
  it.each(names)('%s', (name) => expectAnswer(reportWith(name, name)))

  it('as a key of what is handed in', () => {
    const options = JSON.parse('{"__proto__": {"bytes": 1}}') as object
    expect(() => diagnose('550 5.1.1 x', options)).toThrow(new TypeError('options.__proto__: no such option'))
  })
})

describe('characters that are none do no harm', () => {
  it.each(texts)('%s', (_, text) => {
    expectAnswer(reportWith('X-A', text))
    expectAnswer(Buffer.from(reportWith('X-A', text), 'latin1'))
    expectAnswer(Buffer.from(reportWith('X-A', text), 'utf8'))
  })
})
