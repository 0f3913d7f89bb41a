import { diagnose as diagnoseAll } from '#ndr-doctor'
import { diagnose, type Diagnosed } from '#ndr-doctor/core'
import { fixtures, type Fixture } from '#ndr-doctor/fixtures'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../src/message/limits.ts'
import { readMessage } from '../src/message/message.ts'
import { bytesOf, foldLineEnds, octetsOf, type Octets } from '../src/message/octets.ts'
import { Anatomy } from '../src/report/anatomy.ts'

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
