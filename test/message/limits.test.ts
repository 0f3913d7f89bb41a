import { describe, expect, it } from 'vitest'
import { defaultLimits, limitsFrom } from '../../src/message/limits.ts'

describe('limits', () => {
  it('are the defaults where the caller has none', () => {
    expect(limitsFrom(undefined)).toEqual(defaultLimits)
    expect(limitsFrom({})).toEqual(defaultLimits)
  })

  it('of the caller are laid over the defaults', () => {
    expect(limitsFrom({ parts: 7 })).toEqual({ ...defaultLimits, parts: 7 })
  })

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '7', null])('can not be %j', (parts) => {
    expect(() => limitsFrom({ parts: parts as number })).toThrow(
      new TypeError(`options.limits.parts: expected a positive whole number, got ${String(parts)}`),
    )
  })

  it('of nesting are at most 1,000 levels, for deeper ones could exhaust the stack', () => {
    expect(limitsFrom({ depth: 1000 }).depth).toBe(1000)
    expect(() => limitsFrom({ depth: 1001 })).toThrow(
      new TypeError('options.limits.depth: expected at most 1000, got 1001'),
    )
  })

  it.each(['lines', 'constructor', '__proto__'])('of the name %s are none', (name) => {
    const own = JSON.parse(`{"${name}": 7}`) as object
    expect(() => limitsFrom(own)).toThrow(new TypeError(`options.limits.${name}: no such limit`))
  })
})
