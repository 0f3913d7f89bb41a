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
