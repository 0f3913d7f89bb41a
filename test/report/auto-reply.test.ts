import { describe, expect, it } from 'vitest'
import { isAutoReply } from '../../src/report/auto-reply.ts'
import { anatomyOf } from '../anatomy-of.ts'

const answer = (header: string, text = 'I am away until Monday.') =>
  isAutoReply(anatomyOf(`From: ben@example.com\nTo: anna@contoso.com\n${header}\n\n${text}`))

describe('an automatic reply', () => {
  it.each([
    'Auto-Submitted: auto-replied',
    'Auto-Submitted: auto-replied (vacation)',
    'X-Autoreply: yes',
    'X-Autorespond: away',
    'X-Vacation: 1.0',
    'Precedence: auto_reply',
    'Subject: Automatic reply: Offer',
    'Subject: Out of Office: Offer',
    'Subject: Abwesenheitsnotiz: Angebot',
    'Subject: Risposta automatica: offerta',
    'Subject: Réponse automatique : offre',
    'Subject: =?utf-8?B?6Ieq5YuV5b+c562UOiBYWA==?=',
  ])('is known by %j', (header) => {
    expect(answer(header)).toBe(true)
  })

  it.each([
    'Subject: Offer',
    'Auto-Submitted: no',
    'Auto-Submitted: auto-generated',
    'X-Autoreply: no',
    'X-Autorespond: false',
    'Precedence: bulk',
    'Subject: my plans for the next vacation',
  ])('is not known by %j', (header) => {
    expect(answer(header)).toBe(false)
  })

  it('may ask the sender to get on a list of friends', () => {
    const challenge =
      'Your message is on hold. To get on my list of approved senders (the safe sender list), please click the link below. Your e-mail will then arrive.'
    expect(answer('Subject: Please confirm', challenge)).toBe(true)
    expect(answer('Subject: Please confirm', 'Please click the link to confirm your order.')).toBe(false)
  })

  it.each([
    'Your message below is being held because your address has not been verified. Please reply to this mail.',
    'To have your message delivered, please click the link below to verify that you are a person.',
  ])('may ask the sender to confirm the message: %j', (challenge) => {
    expect(answer('Subject: Please confirm', challenge)).toBe(true)
  })

  it('is not what a person writes who holds something and asks to confirm it', () => {
    const held =
      'Your message is being held for me by the warehouse until Monday. Please confirm the order number.'
    expect(answer('Subject: Order 4711', held)).toBe(false)
  })
})

describe('the robot of a mailing list', () => {
  const EZMLM = 'Mailing-List: contact team-help@example.org; run by ezmlm'

  it.each([
    'From: Majordomo@lists.example.org\nSubject: Majordomo results: hello',
    'From: "L-Soft list server" <LISTSERV@lists.example.org>\nSubject: Output of your job',
    'From: team-bounces@lists.example.org\nX-List-Administrivia: yes\nSubject: Your message awaits approval',
    `From: team-help@example.org\n${EZMLM}\nSubject: confirm unsubscribe`,
  ])('answers as %j', (header) => {
    expect(isAutoReply(anatomyOf(`${header}\n\nSee above.`))).toBe(true)
  })

  it.each([
    'X-Loop: sympa@lists.example.org',
    'Precedence: bulk',
    'Auto-Submitted: auto-generated',
    'List-Id: <walkers.lists.example.org>',
    'Return-Path: <>',
    'Subject: Welcome to the walkers mailing list',
  ])('is told from its namesakes by %j', (sign) => {
    const from = (name: string, header: string) =>
      isAutoReply(anatomyOf(`From: ${name}\n${header}\n\nDear guest, see above.`))
    expect(from('Sympa Hotel <sympa@hotel.example.com>', 'Subject: Your stay')).toBe(false)
    expect(from('SYMPA <sympa@lists.example.org>', sign)).toBe(true)
    expect(from('Ben <ben@lists.example.org>', sign)).toBe(false)
  })

  it('may repeat the commands that it was sent', () => {
    const answered = '--\n\n>>>> hello\n**** Command not recognized.'
    expect(isAutoReply(anatomyOf(`From: majordomo@lists.example.org\nSubject: hello\n\n${answered}`))).toBe(
      true,
    )
  })

  it.each([
    `From: ben@example.com\n${EZMLM}\nSubject: a post`,
    'From: ben.majordomo@example.com\nSubject: a name',
    'From: "Pat via majordomo@lists.example.org" <pat@example.com>\nPrecedence: list\nSubject: a post',
    'From: pat@example.com (majordomo@lists.example.org)\nX-Loop: team\nSubject: a comment',
    'From: Pat <sympa@listserv.example.com>\nSubject: an address',
    'From: majordomo@hotel.example.com\nPrecedence: first-class\nSubject: Majordomo Hotel, your stay',
    'From: team-bounces@lists.example.org\nX-List-Administrivia: yes\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nBounce action.\n--b\nContent-Type: message/rfc822\n\nSubject: Undelivered\n\n--b--',
  ])('did not write %j', (mail) => {
    expect(isAutoReply(anatomyOf(`${mail}\n\nSee above.`))).toBe(false)
  })
})
