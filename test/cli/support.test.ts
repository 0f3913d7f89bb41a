import { expect, test } from 'vitest'
import { ndrDoctor } from './ndr-doctor.ts'

const bounce = 'fixtures/exchange-online-5.7.750-en.eml'

test('a packet holds the refusal, the ids, and what was done already', async () => {
  const args = ['--done', 'Registered the domain.', '--done', 'Waited a day.', '--domain', 'fabrikam.com']
  const { code, out, err } = await ndrDoctor(['support', ...args, bounce])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^Support packet\n/)
  expect(out).toMatch(/Status code: 5\.7\.750\n/)
  expect(out).toMatch(/Correlation ID: +08DE09F1A2B3C4D5\n/)
  expect(out).toMatch(/fabrikam\.com\n/)
  expect(out).toContain('  - Registered the domain.\n  - Waited a day.\n')
})

test('in Markdown', async () => {
  const { out } = await ndrDoctor(['support', '--format', 'markdown', bounce])
  expect(out).toMatch(/^## Support packet\n/)
})

test('an input that is missing is said, and the next one is answered', async () => {
  const { code, out, err } = await ndrDoctor(['support', 'missing.eml', bounce])
  expect({ code, err }).toEqual({ code: 3, err: 'ndr-doctor: missing.eml: no such file\n' })
  expect(out).toContain('Support packet')
})
