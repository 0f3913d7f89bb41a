import { diagnose } from '#ndr-doctor/core'
import { fixtures, type Fixture } from '#ndr-doctor/fixtures'
import { describe, expect, it } from 'vitest'
import { foldLineEnds, octetsOf } from '../../src/message/octets.ts'
import { growth, LINEAR } from '../growth.ts'

/** Characters that are aimed at; eight times as many are tried, too. */
const MEASURED = 16_000

const each = fixtures.map((fixture) => [fixture.name, fixture] as const)

const LIMITS = { parts: 100_000, recipients: 1_000_000 }
const job = (mail: string) => diagnose(mail, { limits: LIMITS })

/** The mail in two: before and behind its first blank line. */
function halves({ bytes }: Fixture): [string, string] {
  const octets = foldLineEnds(octetsOf(bytes))
  const blank = octets.indexOf('\n\n') + 1
  return [octets.slice(0, blank), octets.slice(blank)]
}

const copies = (size: number, length: number) => Math.ceil(size / Math.max(1, length))

describe('a bundled mail whose body comes again and again costs no more than its length', () => {
  it.each(each)('%s', (_, fixture) => {
    const [header, body] = halves(fixture)
    const inputOf = (size: number) => header + body.repeat(copies(size, body.length))
    expect(growth(inputOf, job, MEASURED)).toBeLessThan(LINEAR)
  })
})

describe('a bundled mail in which each line comes again and again costs no more than its length', () => {
  it.each(each)('%s', (_, fixture) => {
    const [header, body] = halves(fixture)
    const inputOf = (size: number) => {
      const count = copies(size, body.length)
      return header + body.replaceAll(/.*\n/g, (line) => (line.startsWith('--') ? line : line.repeat(count)))
    }
    expect(growth(inputOf, job, MEASURED)).toBeLessThan(LINEAR)
  })
})
