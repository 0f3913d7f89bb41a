import { describe, expect, it } from 'vitest'
import { messagingServer } from '../../src/dialects/messaging-server.ts'
import { bundled, mail, told } from './mail.ts'

describe('Messaging Server', () => {
  it('reads the recipients that stand behind header fields in the text', () => {
    expect(told('messaging-server-recipient-address')).toEqual([
      'messaging-server',
      ['old.customer@example.net', '5.1.1', 550],
      ['full@example.org', '5.2.2', 552],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nThis report relates to a message you sent with the following header fields:\n',
    'Content-Type: multipart/report; boundary="Boundary_(ID_7jGsPxQIjNdbqCL1Qm+tO77)"\nSubject: Delivery Notification: Delivery has failed\n\n',
  ])('is known by %j alone', (text) => {
    expect(messagingServer.recognises(mail(text))).toBe(true)
  })

  it.each(['ironmail-regarding-recipients', 'communigate-smtp-module-reports'])(
    'leaves %s to its own system',
    (name) => {
      expect(messagingServer.recognises(bundled(name))).toBe(false)
    },
  )

  it('leaves mail that merely passed through it alone', () => {
    const letter = 'Content-Type: multipart/mixed; boundary="Boundary_(ID_77)"\nSubject: Statement\n\nHello\n'
    expect(messagingServer.recognises(mail(letter))).toBe(false)
  })
})
