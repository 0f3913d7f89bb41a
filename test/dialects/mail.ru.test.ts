import { describe, expect, it } from 'vitest'
import { mailRu } from '../../src/dialects/mail.ru.ts'
import { bundled, mail, told } from './mail.ts'

describe('Mail.ru', () => {
  it('reads a recipient that two texts name only once', () => {
    expect(told('mail.ru-two-languages')).toEqual(['mail.ru', ['old.customer@example.net', '5.1.1', 550]])
  })

  it.each(['From: mailer-daemon@corp.mail.ru\n\n', 'From: mailer-daemon@mail.ru\n\n'])(
    'is known by %j alone',
    (text) => {
      expect(mailRu.recognises(mail(text))).toBe(true)
    },
  )

  it.each(['exim-no-report-part', 'yandex-russian'])('leaves %s to its own system', (name) => {
    expect(mailRu.recognises(bundled(name))).toBe(false)
  })
})
