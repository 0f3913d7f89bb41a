import { describe, expect, it } from 'vitest'
import { listserv } from '../../src/dialects/listserv.ts'
import { bundled, mail, told, toldBy } from './mail.ts'

describe('LISTSERV', () => {
  it('reads the fields that LISTSERV reads', () => {
    expect(told('listserv-lsmtp-error-for')).toEqual(['listserv', ['old.customer@example.net', '5.1.1', 550]])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nThis list is in a special format that\nallows software like LISTSERV to automatically take action on incorrect\naddresses.\n',
    'From: LISTSERV@LISTS.EXAMPLE.ORG\nSubject: Rejected posting to WALKERS@LISTS.EXAMPLE.ORG\n\n',
  ])('is known by %j alone', (text) => {
    expect(listserv.recognises(mail(text))).toBe(true)
  })

  it.each(['mailman-automatically-rejected', 'fml-loop-alert'])('leaves %s to its own system', (name) => {
    expect(listserv.recognises(bundled(name))).toBe(false)
  })

  it('takes a rejected posting for a failure, and the list for its recipient', () => {
    const refusal =
      'From: "L-Soft list server" <LISTSERV@LISTS.EXAMPLE.ORG>\nSubject: Rejected posting to WALKERS@LISTS.EXAMPLE.ORG\n\n' +
      'You are not authorized to send mail to the WALKERS list from your\nbilling@contoso.com account.\n'
    expect(toldBy(refusal)).toEqual(['listserv', ['WALKERS@LISTS.EXAMPLE.ORG', null, null]])
  })
})
