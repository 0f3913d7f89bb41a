import { describe, expect, it } from 'vitest'
import { readAction } from '../../src/report/action.ts'

describe('an action (RFC 3464 section 2.3.3)', () => {
  it.each([
    ['failed', 'failed'],
    ['FAILED (permanently)', 'failed'],
    ['failure', 'failed'],
    ['undeliverable', 'failed'],
    ['delayed', 'delayed'],
    ['Delayed', 'delayed'],
    ['retry', 'delayed'],
    ['delivered', 'delivered'],
    ['delivery failed', 'failed'],
    ['success', 'delivered'],
    ['relayed', 'relayed'],
    ['expanded', 'expanded'],
    ['', null],
    ['5', null],
    ['something', null],
  ])('%j is %s', (value, action) => {
    expect(readAction(value)).toBe(action)
  })
})
