import { expect, test } from 'vitest'
import { FoldedSource } from '../../site/page/folded-source.ts'

const found = (source: string, words: string) =>
  new FoldedSource(source).find(words).map(({ start, end }) => source.slice(start, end))

test('words are found whatever white space stands between them', () => {
  expect(found('550 5.1.1\r\n\tUser  unknown', '5.1.1 User unknown')).toEqual(['5.1.1\r\n\tUser  unknown'])
})

test('words are found whatever their case', () => {
  expect(found('Mailbox FULL', 'mailbox full')).toEqual(['Mailbox FULL'])
})

test('words are found across a soft line break of quoted-printable', () => {
  expect(found('from un=\r\nregistered domains', 'unregistered')).toEqual(['un=\r\nregistered'])
})

test('an encoded octet of quoted-printable is the character that it stands for', () => {
  expect(found('said: =3Cpat@example.com=3E', '<pat@example.com>')).toEqual(['=3Cpat@example.com=3E'])
})

test('a code is not found within a longer one', () => {
  expect(found('5.7.124 and 15.7.1 and 5.7.1', '5.7.1')).toHaveLength(1)
  expect(new FoldedSource('5.7.124 and 5.7.1').find('5.7.1')).toEqual([{ start: 12, end: 17 }])
})

test('words may be the beginning of what stands there', () => {
  expect(found('unregistered domains', 'unregistered domain')).toEqual(['unregistered domain'])
})

test('only what lies within a range is found, where one is given', () => {
  const source = '550 one 550 two'
  expect(new FoldedSource(source).find('550', { start: 8, end: 15 })).toEqual([{ start: 8, end: 11 }])
})

test('what is said often is found a few times', () => {
  expect(found('full '.repeat(100), 'full')).toHaveLength(4)
})

test('nothing is found of nothing', () => {
  expect(found('anything', '  ')).toEqual([])
  expect(found('', 'anything')).toEqual([])
})

test('letters whose lower case is longer keep their place', () => {
  expect(found('İİ full', 'full')).toEqual(['full'])
})
