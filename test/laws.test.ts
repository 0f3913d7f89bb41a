import { diagnose as diagnoseAll } from '#ndr-doctor'
import { diagnose, type Diagnosed } from '#ndr-doctor/core'
import { fixtures, type Fixture } from '#ndr-doctor/fixtures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../src/message/limits.ts'
import { readMessage } from '../src/message/message.ts'
import { bytesOf, foldLineEnds, octetsOf, type Octets } from '../src/message/octets.ts'
import { Anatomy } from '../src/report/anatomy.ts'

/** A few thousand mutations in all; `LAW_RUNS=100000` for a long run. */
const RUNS = Number(process.env['LAW_RUNS'] ?? 2000)

const each = fixtures.map((fixture) => [fixture.name, fixture] as const)
const linesOf = ({ bytes }: Fixture) => foldLineEnds(octetsOf(bytes)).split('\n')
const json = (octets: Octets) => JSON.stringify(diagnose(bytesOf(octets)))

/** Plain JSON, all the way down: nothing is lost or changed in writing it. */
function expectJson(answer: Diagnosed): void {
  expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
}

describe('line ends make no difference', () => {
  it.each(each)('%s', (_, fixture) => {
    const lines = linesOf(fixture)
    const expected = json(lines.join('\n'))
    for (const end of ['\r\n', '\r', '\r\r\n']) expect(json(lines.join(end))).toBe(expected)
    // A bare CR before an empty line would be half of a CR LF.
    const sorts = (line: number) => ['\n', '\r\n', '\r\r\n', ...(lines[line + 1] === '' ? [] : ['\r'])]
    const mixed = lines.map((line, at) => {
      const possible = at + 1 < lines.length ? sorts(at) : ['']
      return line + possible[(7 * at + line.length) % possible.length]
    })
    expect(json(mixed.join(''))).toBe(expected)
  })
})

describe('a mail that is cut anywhere has an answer', () => {
  it.each(each)('%s', (_, { bytes }) => {
    for (let end = 0; end < bytes.length; end += 97) expectJson(diagnose(bytes.subarray(0, end)))
  })
})

describe('the same bytes have the same answer, of either entry', () => {
  it.each(each)('%s', async (_, fixture) => {
    const answer = diagnose(fixture.bytes)
    expectJson(answer)
    expect(JSON.stringify(diagnose(fixture.bytes))).toBe(JSON.stringify(answer))
    expect(JSON.stringify(await diagnoseAll(fixture.bytes))).toBe(JSON.stringify(answer))
    expect(JSON.stringify(await diagnoseAll(fixture.text))).toBe(JSON.stringify(answer))
  })
})

describe('the returned message is no evidence', () => {
  const CANARY = '550 5.2.2 <canary@example.com>: the canary has a full mailbox and is unknown, too'

  /** A mail with the canary in its returned message; null where none came back that stands in the mail as it is. */
  function withCanary(fixture: Fixture): Octets | null {
    const octets = linesOf(fixture).join('\n')
    const anatomy = new Anatomy(readMessage(bytesOf(octets), defaultLimits), defaultLimits)
    const copy = (anatomy.attached ?? anatomy.copy)?.trimEnd()
    if (copy === undefined || !octets.includes(copy)) return null
    const field = copy.replace('\n', `\nX-Canary: ${CANARY}\n`)
    const body = copy.includes('\n\n') ? '\n' : '\n\n'
    return octets.replace(copy, () => `${field}${body}${CANARY}\n\n${CANARY}\n`)
  }

  // What is attached to these, or quoted in them, is the report itself.
  const returning = each.filter(([name]) => !name.startsWith('forwarded-'))
  const poisoned = returning.flatMap(([name, fixture]) => {
    const octets = withCanary(fixture)
    return octets === null ? [] : [[name, fixture, octets] as const]
  })

  it('is tried on most of the bundled reports', () => {
    expect(poisoned.length).toBeGreaterThan(fixtures.length / 2)
  })

  it.each(poisoned)('%s', (_, fixture, octets) => {
    const { report, diagnoses } = diagnose(bytesOf(octets))
    const expected = diagnose(fixture.bytes)
    expect(diagnoses).toEqual(expected.diagnoses)
    expect(report.recipients).toEqual(expected.report.recipients)
    expect(report.kind).toBe(expected.report.kind)
    expect(JSON.stringify(diagnoses)).not.toContain('canary')
  })
})

describe('nothing that is handed in makes it throw', () => {
  it('not random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => expectJson(diagnose(bytes))),
      { numRuns: RUNS / 10 },
    )
  })

  it('not random text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => expectJson(diagnose(text))),
      { numRuns: RUNS / 10 },
    )
  })

  it('not a mail that was mangled', () => {
    const line = fc.nat()
    const mutation = fc.oneof(
      fc.record({ sort: fc.constant('flip' as const), at: line, by: fc.nat(255) }),
      fc.record({ sort: fc.constantFrom('drop' as const, 'repeat' as const), at: line, by: fc.nat(20) }),
      fc.record({ sort: fc.constant('swap' as const), at: line, by: line }),
    )
    const mangled = fc
      .tuple(fc.constantFrom(...fixtures), fc.array(mutation, { minLength: 1, maxLength: 8 }))
      .map(([fixture, mutations]) => mutations.reduce(mutate, linesOf(fixture)).join('\n'))
    fc.assert(
      fc.property(mangled, (octets) => expectJson(diagnose(bytesOf(octets)))),
      { numRuns: RUNS },
    )
  }, 600_000)
})

interface Mutation {
  sort: 'flip' | 'drop' | 'repeat' | 'swap'
  at: number
  by: number
}

function mutate(lines: string[], { sort, at, by }: Mutation): string[] {
  const place = at % lines.length
  const line = lines[place] ?? ''
  switch (sort) {
    case 'flip': {
      const column = at % (line.length + 1)
      return lines.with(place, line.slice(0, column) + String.fromCharCode(by) + line.slice(column + 1))
    }
    case 'drop':
      return lines.length === 1 ? lines : lines.toSpliced(place, 1)
    case 'repeat':
      return lines.toSpliced(place, 0, ...Array.from({ length: by }, () => line))
    case 'swap': {
      const other = by % lines.length
      return lines.with(place, lines[other] ?? '').with(other, line)
    }
  }
}
