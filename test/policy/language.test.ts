import { describe, expect, test } from 'vitest'
import * as core from '../../src/core.ts'
import * as library from '../../src/index.ts'
import { it as italianRemedies } from '../../src/locales/it.ts'
import { it } from '../../src/policy/locales/it.ts'
import { hours, mail, profileOf } from './example.ts'

const profile = profileOf({ sends: [mail(4000, { domain: 'fabrikam.com', route: 'connector' })] })

describe('the main entry', () => {
  test.each([
    ['it', 'it'],
    ['it-CH', 'it'],
    ['PT_br', 'pt'],
    ['pl', 'en'],
    ['', 'en'],
  ])('asked for %j, forecasts in %s', (language, said) => {
    expect(library.predictBlocking(profile, { language }).language).toBe(said)
  })

  test('forecasts in English unless asked', () => {
    expect(library.predictBlocking(profile)).toEqual(core.predictBlocking(profile))
    expect(library.predictBlocking(profile).language).toBe('en')
  })

  test('writes a forecast in its language, unless another is asked for', () => {
    const forecast = library.predictBlocking(profile, { language: 'it' })
    const text = library.renderForecast(forecast)
    expect(text).toContain('A rischio: sono da attendersi rifiuti')
    expect(text).toMatch(/ {2}Raggiunto: +2026-11-22T/)
    expect(text).toContain('  a rischio       unregistered-domain-relay (5.7.750)')
    expect(text).toMatch(/\[#{20}\] +4\.000\s% {2}4\.000 su 100 messaggi in 24 h/)
    expect(library.renderForecast(forecast, { language: 'de' })).toContain('Gefährdet: Ablehnungen')
  })

  test('columns stand below one another where characters are wide', () => {
    const text = library.renderForecast(library.predictBlocking(profile, { language: 'ja' }))
    expect(text).toContain('  危険        unregistered-domain-relay (5.7.750)\n')
    expect(text).toContain('（24 時間）')
  })
})

describe('core', () => {
  test('forecasts in English, or in the locale that is handed in', () => {
    expect(core.predictBlocking(profile, { language: 'it' }).language).toBe('en')
    const forecast = core.predictBlocking(profile, { language: it })
    expect(forecast).toEqual(library.predictBlocking(profile, { language: 'it' }))
    expect(core.renderForecast(forecast, { language: it })).toBe(library.renderForecast(forecast))
    expect(core.renderForecast(forecast)).toContain('At risk: refusals are to be expected')
  })

  test('takes a locale of the caller', () => {
    const ours = { ...it, tag: 'it-CH', notes: { ...it.notes, longSends: 'Chiedere al numero 100.' } }
    const forecast = core.predictBlocking(
      profileOf({ sends: [mail(1, { mailbox: 'a@contoso.com', start: hours(-48) })] }),
      { language: ours },
    )
    expect(forecast.language).toBe('it-CH')
    expect(forecast.notes).toEqual(['Chiedere al numero 100.'])
  })
})

describe('what is no language', () => {
  const wrong = [null, 7, {}, { tag: 'it' }, italianRemedies]

  test.each(wrong)('is refused: %#', (language) => {
    const message = new TypeError('options.language: expected a language tag or a locale')
    const options = { language: language as string }
    const forecast = core.predictBlocking(profile)
    expect(() => core.predictBlocking(profile, options)).toThrow(message)
    expect(() => library.predictBlocking(profile, options)).toThrow(message)
    expect(() => core.renderForecast(forecast, options)).toThrow(message)
    expect(() => library.renderForecast(forecast, options)).toThrow(message)
  })

  test('nor is an option that there is not', () => {
    const options = { lang: 'it' } as core.ForecastOptions
    expect(() => core.predictBlocking(profile, options)).toThrow(
      new TypeError('options.lang: no such option'),
    )
  })
})
