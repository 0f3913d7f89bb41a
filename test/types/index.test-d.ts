import { Readable } from 'node:stream'
import { describe, expectTypeOf, test } from 'vitest'
import {
  advise,
  classify,
  diagnose,
  explain,
  parseReport,
  predictBlocking,
  renderForecast,
  renderHtml,
  renderMarkdown,
  renderText,
  summarise,
  type Advice,
  type Diagnosed,
  type Diagnosis,
  type Explanation,
  type Forecast,
  type Profile,
  type Report,
  type Summary,
} from '#ndr-doctor'

describe('parseReport and diagnose', () => {
  test('take bytes, a string, or a stream of them', () => {
    expectTypeOf(parseReport).toBeCallableWith(new Uint8Array())
    expectTypeOf(parseReport).toBeCallableWith('550 5.1.1 User unknown')
    expectTypeOf(diagnose).toBeCallableWith(Buffer.from(''))
    expectTypeOf(diagnose).toBeCallableWith(Readable.from(['']))
    expectTypeOf(diagnose).toBeCallableWith(new Response('').body ?? '')
  })

  test('take neither a path nor a parsed mail', () => {
    // @ts-expect-error a URL is not read
    void parseReport(new URL('file:///bounce.eml'))
    // @ts-expect-error nor is anything that is parsed already
    void diagnose({ subject: '', text: '' })
    // @ts-expect-error an option that there is not
    void diagnose('', { lang: 'it' })
  })

  test('promise their answer', () => {
    expectTypeOf(parseReport).returns.resolves.toEqualTypeOf<Report>()
    expectTypeOf(diagnose).returns.resolves.toEqualTypeOf<Diagnosed>()
  })

  test('give a diagnosis, or null, for each recipient', () => {
    expectTypeOf<Diagnosed['diagnoses']>().toEqualTypeOf<(Diagnosis | null)[]>()
  })
})

describe('classify', () => {
  test('takes a recipient of a report, or a reply line, and answers at once', () => {
    expectTypeOf(classify).toBeCallableWith('452 4.2.2 Mailbox full', { language: 'it' })
    expectTypeOf<Report['recipients'][number]>().toExtend<Parameters<typeof classify>[0]>()
    expectTypeOf(classify).returns.toEqualTypeOf<Diagnosis>()
  })
})

test('explain takes a code or a cause as text', () => {
  expectTypeOf(explain).parameter(0).toEqualTypeOf<string>()
  expectTypeOf(explain).returns.toEqualTypeOf<Explanation>()
})

test('predictBlocking takes a profile and answers at once', () => {
  expectTypeOf(predictBlocking).parameter(0).toEqualTypeOf<Profile>()
  expectTypeOf(predictBlocking).returns.toEqualTypeOf<Forecast>()
})

test('advise takes a diagnosis as it is, and asks for the time', () => {
  expectTypeOf<Diagnosis>().toExtend<Parameters<typeof advise>[0]>()
  expectTypeOf<{ at: string }>().toExtend<Parameters<typeof advise>[2]>()
  expectTypeOf(advise).returns.toEqualTypeOf<Advice>()
})

test('summarise takes whatever gives answers one by one', () => {
  expectTypeOf<Set<Diagnosed>>().toExtend<Parameters<typeof summarise>[0]>()
  expectTypeOf<Generator<Diagnosed>>().toExtend<Parameters<typeof summarise>[0]>()
  expectTypeOf(summarise).returns.toEqualTypeOf<Summary>()
})

test('the renderers take what diagnose and explain answer, and give a text', () => {
  for (const render of [renderText, renderMarkdown, renderHtml]) {
    expectTypeOf<Diagnosed>().toExtend<Parameters<typeof render>[0]>()
    expectTypeOf<Explanation>().toExtend<Parameters<typeof render>[0]>()
    expectTypeOf(render).returns.toEqualTypeOf<string>()
  }
  expectTypeOf(renderForecast).parameter(0).toEqualTypeOf<Forecast>()
  expectTypeOf(renderForecast).returns.toEqualTypeOf<string>()
})
