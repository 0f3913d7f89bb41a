import { describe, expect, it } from 'vitest'
import { mailman } from '../../src/dialects/mailman.ts'
import { bundled, mail, told } from './mail.ts'

describe('Mailman', () => {
  it('names the list by the address that serves it', () => {
    expect(told('mailman-automatically-rejected')).toEqual([
      'mailman',
      ['walkers@lists.example.org', null, null],
    ])
  })

  it.each([
    'From: walkers-owner@lists.example.org\n\nhas been rejected by the list moderator.  The moderator gave the following reason\n',
    'From: walkers-bounces@lists.example.org\n\nYour message to the Walkers mailing-list was rejected for the following\nreasons:\n\nnot a member\n',
  ])('is known by %j alone', (text) => {
    expect(mailman.recognises(mail(text))).toBe(true)
  })

  it.each(['mailing-list-digest', 'sympa-list-has-rejected', 'fml-loop-alert'])(
    'leaves %s to its own system',
    (name) => {
      expect(mailman.recognises(bundled(name))).toBe(false)
    },
  )

  it('leaves a message that is merely held alone', () => {
    const held =
      'From: walkers-bounces@lists.example.org\nSubject: Your message to Walkers awaits moderator approval\n\n' +
      "Your mail to 'Walkers' with the subject\n\n    Next walk\n\nIs being held until the list moderator can review it for approval.\n"
    expect(mailman.recognises(mail(held))).toBe(false)
  })
})
