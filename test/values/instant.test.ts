import { describe, expect, test } from 'vitest'
import { readInstant, startOfDay, writeInstant } from '../../src/values/instant.ts'

describe('readInstant', () => {
  test.each([
    ['2026-11-22T12:00:00Z', '2026-11-22T12:00:00.000Z'],
    ['2026-11-22T12:00Z', '2026-11-22T12:00:00.000Z'],
    ['2026-11-22T12:00:00.5Z', '2026-11-22T12:00:00.500Z'],
    ['2026-11-22T12:00:00.123456789Z', '2026-11-22T12:00:00.123Z'],
    ['2026-11-22T12:00:00+05:30', '2026-11-22T06:30:00.000Z'],
    ['2026-11-22T00:30:00-01:00', '2026-11-22T01:30:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('%s is %s', (text, iso) => {
    expect(readInstant(text)).toBe(Date.parse(iso))
  })

  test.each([
    '',
    'now',
    '2026-11-22',
    '2026-11-22T12:00:00',
    '2026-11-22 12:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T12:60:00Z',
    '2026-11-22T12:00:60Z',
    '2026-11-22T12:00:00+24:00',
    '2026-11-22T12:00:00+0100',
    ' 2026-11-22T12:00:00Z',
    '+02026-11-22T12:00:00Z',
  ])('%j is none', (text) => {
    expect(readInstant(text)).toBeNull()
  })
})

describe('writeInstant', () => {
  test.each([
    [0, '2026-11-22T12:00:00Z'],
    [0.9, '2026-11-22T12:00:00Z'],
    [1.1, '2026-11-22T12:00:01Z'],
    [500, '2026-11-22T12:00:01Z'],
    [1000, '2026-11-22T12:00:01Z'],
    [-0.4, '2026-11-22T12:00:00Z'],
  ])('%d ms after a full second: %s', (after, text) => {
    expect(writeInstant(Date.parse('2026-11-22T12:00:00Z') + after)).toBe(text)
  })
})

test('a day begins at midnight in UTC', () => {
  expect(startOfDay(Date.parse('2026-11-22T23:59:59Z'))).toBe(Date.parse('2026-11-22T00:00:00Z'))
  expect(startOfDay(Date.parse('2026-11-22T00:00:00Z'))).toBe(Date.parse('2026-11-22T00:00:00Z'))
})
