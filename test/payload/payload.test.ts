import { describe, expect, it } from 'vitest'
import { Place, readPayload } from '../../src/payload/payload.ts'

const instant = (value: unknown) => new Place(value, 'payload').instantIfAny()

describe('readPayload', () => {
  it('takes what is parsed already, JSON text, and its bytes', () => {
    for (const body of [{ a: [1] }, '{"a":[1]}', new TextEncoder().encode('{"a":[1]}')]) {
      expect(readPayload(body).at('a').items()[0]?.value).toBe(1)
    }
  })
})

describe('Place', () => {
  it('names the way to a value, as one writes it in JavaScript', () => {
    const place = new Place({ 'event-data': { list: [{ a: 1 }] } }, 'payload')
    const [item] = place.at('event-data').at('list').items()
    expect(item?.at('a').path).toBe('payload["event-data"].list[0].a')
  })

  it('does not repeat a name of any length', () => {
    expect(new Place({}, 'payload').at('x'.repeat(10_000)).path.length).toBeLessThan(100)
  })

  it('finds nothing in nothing, and says so where something is needed', () => {
    const place = new Place(null, 'payload').at('a').at('b')
    expect([place.isAbsent, place.textIfAny(), place.itemsIfAny()]).toEqual([true, null, []])
    expect(() => place.text()).toThrow(new TypeError('payload.a.b: expected a text, got nothing'))
    expect(() => place.items()).toThrow(new TypeError('payload.a.b: expected a list, got nothing'))
  })

  it('reads 8,192 characters of a text', () => {
    expect(new Place('x'.repeat(10_000), 'payload').text()).toHaveLength(8192)
  })

  it.each([
    [1791878400, '2026-10-13T08:00:00Z'],
    [1791878400.375, '2026-10-13T08:00:00Z'],
    ['1791878400', '2026-10-13T08:00:00Z'],
    ['2026-10-13T10:00:00.123+02:00', '2026-10-13T08:00:00Z'],
    ['Tue, 13 Oct 2026 08:00:00 +0000', '2026-10-13T08:00:00Z'],
    [0, '1970-01-01T00:00:00Z'],
    [8.64e12 + 1, null],
    [-1, null],
    [Number.NaN, null],
    ['soon', null],
    ['', null],
    [null, null],
  ])('reads %j as the instant %j', (value, iso) => {
    expect(instant(value)).toBe(iso)
  })
})
