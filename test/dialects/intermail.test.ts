import { describe, expect, it } from 'vitest'
import { intermail } from '../../src/dialects/intermail.ts'
import { bundled, mail, told } from './mail.ts'

describe('InterMail', () => {
  it('reads past a long general text', () => {
    expect(told('intermail-following-reason')).toEqual([
      'intermail',
      ['old.customer@example.net', '5.1.1', 550],
    ])
  })

  it.each([
    'Content-Type: multipart/report; report-type=delivery-status; Boundary="===========================_ _= 6077796(77118)1791879271"\n\n',
    'From: postmaster@fabrikam.com\n\nThis Message was undeliverable due to the following reason:\n\nuser unknown\n',
  ])('is known by %j alone', (text) => {
    expect(intermail.recognises(mail(text))).toBe(true)
  })

  it.each(['au-ezweb-iso-2022-jp', 'mailfoundry-following-reason'])('leaves %s to its own system', (name) => {
    expect(intermail.recognises(bundled(name))).toBe(false)
  })
})
