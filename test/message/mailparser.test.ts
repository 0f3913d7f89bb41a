import { describe, expect, it } from 'vitest'
import { foreignParts, noteForeignPart } from '../../src/message/foreign-charset.ts'
import { defaultLimits } from '../../src/message/limits.ts'
import { decodeForeignParts } from '../../src/message/mailparser.ts'
import { readMessage } from '../../src/message/message.ts'
import { bytesOf } from '../../src/message/octets.ts'

const mail = (contentType: string, body: string) =>
  readMessage(bytesOf(`From: a\r\nContent-Type: ${contentType}\r\n\r\n${body}`), defaultLimits)

describe('a part in a charset that the platform does not know', () => {
  it.each([
    ['cp437', 'caf\x82\nund\x81', 'café\nundü'],
    ['utf-7', 'caf+AOk-', 'café'],
  ])('%s is decoded by mailparser', async (charset, body, text) => {
    const message = mail(`text/plain; charset=${charset}`, body)
    expect(foreignParts(message)).toEqual([message.root])
    await decodeForeignParts(message)
    expect(message.root.text().trim()).toBe(text)
    expect(message.problems).toEqual([])
  })

  it.each([
    ['x-nobody', 'caf\xc3\xa9', 'café'],
    ['iso-2022-kr', '\x1b$)C\n\x0e8^@O\x0f', '\x1b$)C\n\x0e8^@O\x0f'],
    ['"; x=\\"y', 'caf\xe9', 'café'],
  ])('%s, which mailparser does not know either, is guessed, and noted', async (charset, body, text) => {
    const message = mail(`text/plain; charset=${charset}`, body)
    await decodeForeignParts(message)
    expect(message.root.text()).toBe(text)
    if (charset.startsWith('"')) return
    expect(message.problems).toEqual([
      { code: 'charset-unknown', message: `the charset ${charset} is not known` },
    ])
  })

  it('of HTML is reduced to its text', async () => {
    const message = mail('text/html; charset=cp437', '<p>caf\x82')
    await decodeForeignParts(message)
    expect(message.root.text()).toBe('café')
  })
})

describe('what needs no other decoder', () => {
  it.each([
    ['a charset that the platform knows', 'text/plain; charset=koi8-r', '\xf0'],
    ['plain ASCII, whatever its label', 'text/plain; charset=x-nobody', 'plain'],
    ['what is no text', 'image/png; charset=x-nobody', '\xf0'],
    ['no charset at all', 'text/plain', '\xf0'],
  ])('is %s', (_, contentType, body) => {
    expect(foreignParts(mail(contentType, body))).toEqual([])
  })
})

it('the same charset is noted once', () => {
  const message = mail('text/plain; charset=x-nobody', '\xf0')
  noteForeignPart(message, message.root)
  noteForeignPart(message, message.root)
  expect(message.problems).toHaveLength(1)
})
