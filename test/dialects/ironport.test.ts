import { describe, expect, it } from 'vitest'
import { ironport } from '../../src/dialects/ironport.ts'
import { bundled, mail, told } from './mail.ts'

describe('IronPort', () => {
  it('reads the reply in quotation marks, not the code before it', () => {
    expect(told('ironport-reason-for-the-problem')).toEqual([
      'ironport',
      ['old.customer@example.net', '5.1.1', 550],
    ])
  })

  it.each([
    'From: postmaster@fabrikam.com\n\nThe following message to <info@example.net> was undeliverable.\nThe reason for the problem:\n5.1.2 - Bad destination host\n',
  ])('is known by %j alone', (text) => {
    expect(ironport.recognises(mail(text))).toBe(true)
  })

  it.each(['amazon-ses-failure', 'mailfoundry-following-reason'])('leaves %s to its own system', (name) => {
    expect(ironport.recognises(bundled(name))).toBe(false)
  })
})
