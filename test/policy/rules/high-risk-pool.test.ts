import { expect, test } from 'vitest'
import { findingsOf, mail, profileOf } from '../example.ts'

const judge = (send = {}, resolves?: boolean) =>
  findingsOf(
    profileOf({
      domains: [{ name: 'contoso.com', accepted: true, ...(resolves === undefined ? {} : { resolves }) }],
      sends: [mail(9, send)],
    }),
    'high-risk-pool',
  )

test('mail judged as spam leaves by the pool', () => {
  expect(judge({ spam: 2 })).toMatchObject([{ verdict: 'watch', used: 2, code: null }])
})

test('so does all mail of a domain that public DNS does not know', () => {
  expect(judge({ spam: 2 }, false)).toMatchObject([{ used: 9 }])
})

test('other mail does not', () => {
  expect(judge()).toEqual([])
  expect(judge({}, true)).toEqual([])
})
