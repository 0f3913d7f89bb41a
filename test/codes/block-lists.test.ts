import { describe, expect, it } from 'vitest'

import { classify } from '../../src/classify/classify.ts'
import { blockListRows } from '../../src/codes/block-list-rows.ts'
import { blockLists } from '../../src/codes/block-lists.ts'

describe('block lists', () => {
  it('are listed once each', () => {
    expect(new Set(blockLists.map(({ id }) => id)).size).toBe(blockLists.length)
  })

  it('have look-up pages on https that take an address, a domain, or nothing', () => {
    const wrong = blockLists.filter(({ lookUp, lists }) => {
      if (lookUp === null) return false
      const filled = lookUp.replace(lists === 'ip' ? '{ip}' : '{domain}', 'filled-in')
      return !URL.canParse(filled) || !filled.startsWith('https://') || filled.includes('{')
    })
    expect(wrong).toEqual([])
  })

  it('send nobody to the page of a list that is gone', () => {
    expect(blockLists.filter(({ status, lookUp }) => status === 'retired' && lookUp !== null)).toEqual([])
  })

  it('never advise to drop the recipient, whatever code the refusal carries', () => {
    const dropped = blockLists.flatMap(({ zones }) =>
      zones
        .map((zone) => `550 5.1.1 Service unavailable; Client host [192.0.2.25] blocked using ${zone}`)
        .filter((reply) => classify(reply).suppress),
    )
    expect(dropped).toEqual([])
    expect(blockListRows.filter(({ suppress }) => suppress === true)).toEqual([])
  })

  it.each(blockLists.flatMap(({ zones, lists }) => zones.map((zone) => ({ zone, lists }))))(
    'know $zone as a list of $lists entries',
    ({ zone, lists }) => {
      expect(classify(`554 5.7.1 Message refused, see ${zone}`).cause).toBe(
        lists === 'ip' ? 'ip-blocklisted' : 'domain-blocklisted',
      )
    },
  )

  it('take a receiver that asks Spamhaus wrongly for the one at fault', () => {
    const reply = '554 5.7.1 Client host [192.0.2.25] blocked using zen.spamhaus.org; Error: open resolver'
    expect(classify(reply)).toMatchObject({ cause: 'system-error', fixedBy: 'recipient-admin' })
  })
})
