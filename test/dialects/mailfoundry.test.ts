import { describe, expect, it } from 'vitest'
import { mailfoundry } from '../../src/dialects/mailfoundry.ts'
import { bundled, mail, told } from './mail.ts'

describe('MailFoundry', () => {
  it('reads the reply behind "failed with:"', () => {
    expect(told('mailfoundry-following-reason')).toEqual(['mailfoundry', ['t.lind@fabrikam.com', null, 550]])
  })

  it.each([
    'Received: From localhost (127.0.0.1) by filter.fabrikam.com (MAILFOUNDRY) id 77\nSubject: Message delivery has failed\n\n',
    'From: postmaster@fabrikam.com\n\nUnable to deliver message to: <t.lind@fabrikam.com>\nDelivery failed for the following reason:\nno\n',
  ])('is known by %j alone', (text) => {
    expect(mailfoundry.recognises(mail(text))).toBe(true)
  })

  it.each(['ironport-reason-for-the-problem', 'intermail-following-reason'])(
    'leaves %s to its own system',
    (name) => {
      expect(mailfoundry.recognises(bundled(name))).toBe(false)
    },
  )
})
