import { describe, expect, it } from 'vitest'
import { imail } from '../../src/dialects/imail.ts'
import { bundled, mail, told } from './mail.ts'

describe('IMail', () => {
  it('gives each recipient the reason before it and the reply behind it', () => {
    expect(told('imail-body-of-response')).toEqual([
      'imail',
      ['t.lind@contoso.com', null, null],
      ['old.customer@example.net', '5.1.1', 550],
    ])
  })

  it.each(['X-Mailer: <SMTP32 v9.23>\nSubject: Undeliverable Mail\n\n'])('is known by %j alone', (text) => {
    expect(imail.recognises(mail(text))).toBe(true)
  })

  it.each(['mailmarshal-recipients-affected', 'groupwise-undeliverable'])(
    'leaves %s to its own system',
    (name) => {
      expect(imail.recognises(bundled(name))).toBe(false)
    },
  )

  it('leaves other mail of its sending process alone', () => {
    expect(imail.recognises(mail('X-Mailer: <SMTP32 v9.23>\nSubject: Statement\n\nHello\n'))).toBe(false)
  })
})
