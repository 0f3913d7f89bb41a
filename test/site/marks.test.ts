import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtures } from '#ndr-doctor/fixtures'
import { diagnose } from '#ndr-doctor/core'
import { marksOf, shownParts, stretchesOf, type Mark } from '../../site/page/marks.ts'

const line = '550 5.1.1 <pat@example.com>: Recipient address rejected: User unknown'

test('the refusal is marked, and in it the words that decided', () => {
  const marks = marksOf(`log: ${line}`, diagnose(line))
  const kinds = new Set(marks.map(({ kind }) => kind))
  expect(kinds).toEqual(new Set(['reply', 'evidence']))
  const reply = marks.find(({ kind }) => kind === 'reply')
  for (const { start, end, rule } of marks.filter(({ kind }) => kind === 'evidence')) {
    expect(rule).not.toBeNull()
    expect(start).toBeGreaterThanOrEqual(reply?.start ?? Infinity)
    expect(end).toBeLessThanOrEqual(reply?.end ?? 0)
  }
})

test('of most bundled reports the words that decided are found in the source', () => {
  const decided = fixtures.flatMap(({ text, bytes }) => {
    const diagnosed = diagnose(bytes)
    return diagnosed.diagnoses.some((one) => (one?.evidence.length ?? 0) > 0)
      ? [marksOf(text, diagnosed)]
      : []
  })
  const marked = decided.filter((marks) => marks.some(({ kind }) => kind === 'evidence'))
  expect(decided.length).toBeGreaterThan(50)
  expect(marked.length / decided.length).toBeGreaterThan(0.9)
})

const markIn = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length), fc.constantFrom('evidence', 'reply'))
    .map(([one, other, kind]): Mark => ({
      kind: kind as Mark['kind'],
      rule: null,
      start: Math.min(one, other),
      end: Math.max(one, other) + 1,
    }))

test('stretches follow one another without a gap, and each knows every mark over it', () => {
  fc.assert(
    fc.property(fc.array(markIn(40), { maxLength: 6 }), (marks) => {
      const stretches = stretchesOf({ start: 0, end: 41 }, marks)
      expect(stretches[0]?.start).toBe(0)
      expect(stretches.at(-1)?.end).toBe(41)
      for (const [index, { start, end, marks: over }] of stretches.entries()) {
        if (index > 0) expect(start).toBe(stretches[index - 1]?.end)
        expect(over).toEqual(marks.filter((mark) => mark.start <= start && mark.end >= end))
      }
    }),
  )
})

test('a long source is shown where its marks stand, and at its beginning', () => {
  const marks = [{ kind: 'reply', rule: null, start: 500_000, end: 500_100 }] as const
  const parts = shownParts(1_000_000, marks)
  expect(parts[0]?.start).toBe(0)
  expect(parts.some(({ start, end }) => start <= 500_000 && end >= 500_100)).toBe(true)
  expect(parts.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThan(20_000)
})

test('a short source is shown whole', () => {
  expect(shownParts(100, [])).toEqual([{ start: 0, end: 100 }])
})
