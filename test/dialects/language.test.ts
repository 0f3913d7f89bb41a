import { describe, expect, it } from 'vitest'
import { headings, languageOfHeadings } from '../../src/dialects/exchange-headings.ts'
import { languageOf } from '../../src/dialects/language.ts'
import { bundled, mail } from './mail.ts'

describe('the language of a report', () => {
  it('is the one it declares', () => {
    expect(languageOf(mail('From: postmaster@contoso.com\nContent-Language: pt-BR, en\n\nOi\n'))).toBe(
      'pt-BR',
    )
  })

  it.each(['de', 'es', 'fr', 'it', 'ja'])('is told for the bundled report in %s', (language) => {
    expect(languageOf(bundled(`exchange-online-5.7.750-${language}`))).toMatch(new RegExp(`^${language}\\b`))
  })

  it('is unknown for a letter', () => {
    expect(languageOf(mail('From: billing@contoso.com\n\nHello\n'))).toBeNull()
  })
})

describe('the headings', () => {
  const each = Object.entries(headings).flatMap(([language, { diagnostics, generatingServer }]) =>
    [...diagnostics, ...generatingServer].map((heading) => [heading, language]),
  )

  it.each(each)('"%s" stands for %s', (heading, language) => {
    expect(languageOfHeadings(`… ${heading} …`)).toBe(language)
  })

  it('of no language stand in other text', () => {
    expect(languageOfHeadings('your message could not be delivered')).toBeNull()
  })
})
