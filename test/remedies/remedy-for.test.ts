import { expect, it } from 'vitest'
import { en } from '../../src/remedies/en.ts'
import { it as italian } from '../../src/remedies/it.ts'
import { remedyFor } from '../../src/remedies/remedy-for.ts'

it('gives the remedy of the cause where the row has none of its own', () => {
  expect(remedyFor(italian, 'mailbox-full', null)).toEqual({
    remedy: italian.causes['mailbox-full'],
    language: 'it',
  })
})

it('gives the remedy of the row in the language asked for', () => {
  expect(remedyFor(italian, 'sender-blocked', '5.7.711')).toEqual({
    remedy: italian.codes['5.7.711'],
    language: 'it',
  })
})

it('falls back to English for a row that a locale lacks, and says so', () => {
  expect(remedyFor({ ...italian, codes: {} }, 'policy-violation', '5.7.520')).toEqual({
    remedy: en.codes['5.7.520'],
    language: 'en',
  })
})

it('gives the remedy of the cause for a key that nobody knows', () => {
  for (const key of ['5.99.999', 'toString', '__proto__']) {
    expect(remedyFor(italian, 'unknown', key)).toEqual({ remedy: italian.causes['unknown'], language: 'it' })
  }
})
