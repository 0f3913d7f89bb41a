import { describe, expect, it } from 'vitest'
import { sympa } from '../../src/dialects/sympa.ts'
import { bundled, mail, told, toldBy } from './mail.ts'

describe('Sympa', () => {
  it('names the list that refused', () => {
    expect(told('sympa-list-has-rejected')).toEqual(['sympa', ['walkers@lists.example.org', null, null]])
  })

  it.each([
    'From: SYMPA <sympa@lists.example.org>\n\nYour message for list walkers (attached below) was rejected.\n',
  ])('is known by %j alone', (text) => {
    expect(sympa.recognises(mail(text))).toBe(true)
  })

  it.each(['mailman-automatically-rejected', 'fml-loop-alert'])('leaves %s to its own system', (name) => {
    expect(sympa.recognises(bundled(name))).toBe(false)
  })

  it('looks for a list without a domain where the sender is', () => {
    const refusal =
      'From: SYMPA <sympa@lists.example.org>\nSubject: Next walk\n\nYour message for list walkers has been rejected.\n'
    expect(toldBy(refusal)).toEqual(['sympa', ['walkers@lists.example.org', null, null]])
  })
})
