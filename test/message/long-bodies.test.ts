import { describe, expect, it } from 'vitest'
import { defaultLimits, type Limits } from '../../src/message/limits.ts'
import { octetsToRead } from '../../src/message/long-bodies.ts'

/** At most 30 bytes behind a delimiter are kept. */
const LIMITS: Limits = { ...defaultLimits, header: 5, text: 5 }

const read = (octets: string, limits = LIMITS) => octetsToRead(Buffer.from(octets, 'latin1'), limits)

describe('bytes to read', () => {
  it('are all of a short input', () => {
    expect(read('a'.repeat(30))).toBe('a'.repeat(30))
    expect(read('')).toBe('')
  })

  it('are all of an input without a long body', () => {
    const octets = Array.from({ length: 20 }, (_, n) => `\n--x\n\nbody ${n} \xff`).join('')
    expect(read(octets)).toBe(octets)
  })

  it.each(['\n', '\r\n', '\r', '\r\r\n'])(
    'are the beginning of a long body, and all behind it, after %j',
    (end) => {
      const behind = `${end}--x--${end}epilogue`
      const kept = read(`--x${end}${'a'.repeat(1000)}${behind}`)
      expect(kept.startsWith(`--x${end}aaaa`)).toBe(true)
      expect(kept.endsWith(behind.slice(end.length - 1))).toBe(true)
      expect(kept.length).toBeLessThan(60)
      expect(kept.length).toBeGreaterThanOrEqual(30)
    },
  )

  it('are the beginning of the last body', () => {
    expect(read(`--x\n${'a'.repeat(1000)}`)).toBe(`--x\n${'a'.repeat(26)}`)
  })

  it('know hyphens within a line from a delimiter', () => {
    expect(read(`--x\n${'a--a-'.repeat(200)}`)).toHaveLength(30)
  })

  it('of 25 MB with a returned attachment are less than a fifth', () => {
    const bytes = Buffer.alloc(25_000_000, 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNk\r\n')
    bytes.write('Subject: a\r\n\r\n--x\r\n')
    expect(octetsToRead(bytes, defaultLimits).length).toBeLessThan(5_000_000)
  })
})
