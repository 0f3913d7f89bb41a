import { describe, expect, it } from 'vitest'
import { notesGateway } from '../../src/dialects/notes-gateway.ts'
import { bundled, mail, told } from './mail.ts'

describe('The Notes gateway', () => {
  it('reads the address below its reason', () => {
    expect(told('notes-gateway-failure-reasons')).toEqual([
      'notes-gateway',
      ['t.lind@fabrikam.com', null, null],
    ])
  })

  it.each(['From: postmaster@fabrikam.com\n\n------- Failure Reasons  --------\n\nno\ninfo@example.net\n'])(
    'is known by %j alone',
    (text) => {
      expect(notesGateway.recognises(mail(text))).toBe(true)
    },
  )

  it.each(['domino-delivery-failure', 'biglobe-non-delivered-information'])(
    'leaves %s to its own system',
    (name) => {
      expect(notesGateway.recognises(bundled(name))).toBe(false)
    },
  )
})
