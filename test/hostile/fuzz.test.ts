import { diagnose, type Diagnosed } from '#ndr-doctor/core'
import { fixtures, type Fixture } from '#ndr-doctor/fixtures'
import { schemas } from '#ndr-doctor/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/message/limits.ts'
import { readMessage } from '../../src/message/message.ts'
import { bytesOf, foldLineEnds, octetsOf, type Octets } from '../../src/message/octets.ts'
import { Anatomy } from '../../src/report/anatomy.ts'

const asked = process.env['FUZZ_RUNS']
/** Mutated mails; 100,000 with `npm run fuzz`, or as many as `FUZZ_RUNS` says. */
const RUNS = Number(asked ?? 3000)
/** A short run tries the same mails each time, a long one others; what fails is told with its seed. */
const seed = asked === undefined ? { seed: 1 } : {}
const HOUR = 3_600_000

const isDiagnosed = new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile(schemas.diagnosed)

const linesOf = ({ bytes }: Fixture) => foldLineEnds(octetsOf(bytes)).split('\n')
const allLines = fixtures.map(linesOf)

/** An answer, as JSON: plain, of the declared schema, and the same a second time. */
function answerTo(source: Uint8Array | string): string {
  const answer: Diagnosed = diagnose(source)
  const json = JSON.stringify(answer)
  const plain: unknown = JSON.parse(json)
  if (!isDiagnosed(plain)) expect.fail(JSON.stringify(isDiagnosed.errors))
  expect(plain).toStrictEqual(answer)
  expect(JSON.stringify(diagnose(source))).toBe(json)
  return json
}

interface Mutation {
  readonly sort: 'flip' | 'drop' | 'repeat' | 'swap' | 'borrow'
  readonly at: number
  readonly by: number
}

const mutation = fc.record({
  sort: fc.constantFrom('flip', 'drop', 'repeat', 'swap', 'borrow'),
  at: fc.nat(),
  by: fc.nat(),
}) satisfies fc.Arbitrary<Mutation>

/** A mail with an octet changed, a line dropped, repeated, swapped with another, or put in from another mail. */
function mutate(lines: readonly string[], { sort, at, by }: Mutation): readonly string[] {
  const place = at % lines.length
  const line = lines[place] ?? ''
  switch (sort) {
    case 'flip': {
      const column = by % (line.length + 1)
      const octet = String.fromCharCode(by % 256)
      return lines.with(place, line.slice(0, column) + octet + line.slice(column + 1))
    }
    case 'drop':
      return lines.length === 1 ? lines : lines.toSpliced(place, 1)
    case 'repeat':
      return lines.toSpliced(place, 0, ...Array.from({ length: by % 20 }, () => line))
    case 'swap': {
      const other = by % lines.length
      return lines.with(place, lines[other] ?? '').with(other, line)
    }
    case 'borrow': {
      const others = allLines[by % allLines.length] ?? []
      return lines.toSpliced(place, 0, ...others.slice(at % others.length, (at % others.length) + (by % 20)))
    }
  }
}

const mutated = fc
  .tuple(fc.constantFrom(...allLines), fc.array(mutation, { minLength: 1, maxLength: 8 }))
  .map(([lines, mutations]) => mutations.reduce(mutate, lines))

describe('an answer, the same twice, as plain JSON of the declared schema', () => {
  it(
    'comes of random bytes',
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => void answerTo(bytes)),
        { numRuns: Math.ceil(RUNS / 10), ...seed },
      )
    },
    HOUR,
  )

  it(
    'comes of random text',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void answerTo(text)),
        { numRuns: Math.ceil(RUNS / 10), ...seed },
      )
    },
    HOUR,
  )

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    'comes of %s, cut anywhere',
    (_, { bytes }) => {
      for (let end = 0; end < bytes.length; end += 97) answerTo(bytes.subarray(0, end))
    },
  )

  it(
    'comes of mails that were mutated, whatever their line ends',
    () => {
      fc.assert(
        fc.property(mutated, (lines) => {
          expect(answerTo(bytesOf(lines.join('\r\n')))).toBe(answerTo(bytesOf(lines.join('\n'))))
        }),
        { numRuns: RUNS, ...seed },
      )
    },
    HOUR,
  )
})

describe('no text of the returned message is evidence', () => {
  /** Lines that would be, anywhere else. */
  const tempting = fc.constantFrom(
    '550 5.2.2 <canary@example.com>: the canary has a full mailbox',
    '<canary@example.com>: host mx.canary.example.com said: 554 5.7.1 canary',
    'Final-Recipient: rfc822; canary@example.com',
    'Diagnostic-Code: smtp; 550 5.1.1 canary',
    'Status: 5.1.1 (canary)',
    'Action: failed',
    'Subject: Undeliverable: canary',
    'From: Mail Delivery System <MAILER-DAEMON@canary.example.com>',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="canary"',
    '--canary',
    'This is the canary mail system. Your message could not be delivered.',
    '>>> RCPT TO:<canary@example.com>',
    '<<< 550 canary',
    '',
    'canary',
  )

  /** The reports in which a returned message stands as it is, parted where it does. */
  const returning = fixtures.flatMap((fixture) => {
    const octets: Octets = linesOf(fixture).join('\n')
    const { attached } = new Anatomy(readMessage(bytesOf(octets), defaultLimits), defaultLimits)
    const copy = attached?.trimEnd() ?? ''
    const at = copy === '' ? -1 : octets.indexOf(copy)
    // What is attached to these is the report itself.
    if (at < 0 || fixture.name.startsWith('forwarded-')) return []
    return [{ before: octets.slice(0, at), copy, behind: octets.slice(at + copy.length) }]
  })

  it('is tried on a good part of the bundled reports', () => {
    expect(returning.length).toBeGreaterThan(fixtures.length / 5)
  })

  it(
    'whatever stands in it',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...returning), fc.array(tempting, { maxLength: 30 }), (parted, lines) => {
          const { before, copy, behind } = parted
          const { diagnoses } = diagnose(bytesOf([before + copy, ...lines].join('\n') + behind))
          expect(JSON.stringify(diagnoses)).not.toContain('canary')
        }),
        { numRuns: RUNS, ...seed },
      )
    },
    HOUR,
  )
})
