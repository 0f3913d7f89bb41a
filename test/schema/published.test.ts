import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import {
  advise,
  diagnose,
  explain,
  explainChange,
  maxSafeSend,
  parseReport,
  predictBlocking,
  summarise,
} from '#ndr-doctor/core'
import { fixtures } from '#ndr-doctor/fixtures'
import { diagnoseIntake, type IntakeResult } from '#ndr-doctor/intake'
import { readAmazonSes } from '#ndr-doctor/intake/amazon-ses'
import { readBrevo } from '#ndr-doctor/intake/brevo'
import { readMailgun } from '#ndr-doctor/intake/mailgun'
import { readNodemailer } from '#ndr-doctor/intake/nodemailer'
import { readPostmark } from '#ndr-doctor/intake/postmark'
import { readSendGrid } from '#ndr-doctor/intake/sendgrid'
import { readSparkPost } from '#ndr-doctor/intake/sparkpost'
import { schemas, type SchemaName } from '#ndr-doctor/schema'
import fc from 'fast-check'
import { profile } from '../policy/profile-arbitrary.ts'
import { mail, profileOf } from '../policy/example.ts'

const ajv = new Ajv2020({ allErrors: false, validateFormats: false, allowUnionTypes: true })
const validators = new Map(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)] as const),
)

/** What a value breaks of a schema; empty where it fits. */
function faults(name: SchemaName, value: unknown): string {
  const validate = validators.get(name)!
  return validate(value) ? '' : ajv.errorsText(validate.errors)
}

type Fields = Record<string, unknown>

/** Every object within a value. */
function* objectsIn(value: unknown): Generator<Fields> {
  if (value === null || typeof value !== 'object') return
  if (!Array.isArray(value)) yield value as Fields
  for (const one of Object.values(value)) yield* objectsIn(one)
}

/** Fields that a value may lack: what a row of the registry decides, and what is not known of a tenant. */
const OPTIONAL: Partial<Record<SchemaName, readonly string[]>> = {
  explanation: ['decides', 'suppress', 'weak'],
  profile: ['licenses'],
}

/** Changes that the schema lets pass, although each makes the value another shape. */
function passedMutations(name: SchemaName, value: unknown): string[] {
  const passed: string[] = []
  const copy = structuredClone(value)
  for (const fields of objectsIn(copy)) {
    for (const [key, own] of Object.entries(fields)) {
      delete fields[key]
      if (!OPTIONAL[name]?.includes(key) && faults(name, copy) === '') passed.push(`without ${key}`)
      fields[key] = { unheardOf: true }
      if (faults(name, copy) === '') passed.push(`with an object as ${key}`)
      fields[key] = own
    }
    fields['unheardOf'] = null
    if (faults(name, copy) === '') passed.push(`with a field beside ${Object.keys(fields).join(', ')}`)
    delete fields['unheardOf']
  }
  return passed
}

function expectShape(name: SchemaName, value: unknown): void {
  expect(faults(name, value)).toBe('')
  expect(passedMutations(name, value)).toEqual([])
}

const readers: Readonly<Record<string, (payload: unknown) => IntakeResult>> = {
  'amazon-ses': readAmazonSes,
  'brevo': readBrevo,
  'mailgun': readMailgun,
  'nodemailer': readNodemailer,
  'postmark': readPostmark,
  'sendgrid': readSendGrid,
  'sparkpost': readSparkPost,
}
const payloads = readdirSync(new URL('../intake/payloads/', import.meta.url)).map((file) => {
  const text = readFileSync(new URL(`../intake/payloads/${file}`, import.meta.url), 'utf8')
  const [, read] = Object.entries(readers).find(([service]) => file.startsWith(service))!
  return [file, read, JSON.parse(text) as unknown] as const
})

describe('what is answered to a bundled mail fits the schema, and no other shape does', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, { bytes }) => {
    const diagnosed = diagnose(bytes)
    expectShape('diagnosed', diagnosed)
    expectShape('report', parseReport(bytes))
    for (const diagnosis of diagnosed.diagnoses) if (diagnosis !== null) expectShape('diagnosis', diagnosis)
  })
})

describe('what is answered to a payload of a mail service fits the schema, and no other shape does', () => {
  it.each(payloads)('%s', (_, read, payload) => {
    expectShape('intake-result', read(payload))
    expectShape('diagnosed-intake', diagnoseIntake(read(payload)))
  })
})

describe('every other answer fits its schema, and no other shape does', () => {
  it('a report in which the marks of the sender were looked for', () => {
    const { bytes } = fixtures.find(({ name }) => name === 'exchange-online-5.7.750-en')!
    const report = parseReport(bytes, { correlate: { headers: ['X-Campaign', 'Subject'] } })
    expect(report.correlation).not.toBeNull()
    expect(faults('report', report)).toBe('')
  })

  it.each(['5.7.750', 'X.1.1', '550', 'sender-domain-unregistered', '9.9.9'])(
    'an explanation: %s',
    (query) => {
      expectShape('explanation', explain(query))
    },
  )

  it('a forecast, and how much can be sent', () => {
    const given = profileOf({ sends: [mail(4000, { domain: 'fabrikam.com', route: 'connector' })] })
    expectShape('forecast', predictBlocking(given))
    for (const limit of maxSafeSend(given)) expectShape('safe-send', limit)
    expectShape('change', explainChange(given, { ...given, sends: [] }))
    expectShape('profile', given)
  })

  it('a forecast of any profile', () => {
    fc.assert(
      fc.property(profile, (given) => {
        expect(faults('profile', given)).toBe('')
        expect(faults('forecast', predictBlocking(given))).toBe('')
      }),
    )
  })

  it('a summary of many reports', () => {
    expectShape('summary', summarise(fixtures.map(({ bytes }) => diagnose(bytes))))
  })

  it('advice on every failure', () => {
    const at = '2026-11-22T12:00:00Z'
    const failures = fixtures.flatMap(({ bytes }) => diagnose(bytes).diagnoses).filter((one) => one !== null)
    for (const failure of failures) expectShape('advice', advise(failure, [], { at }))
  })

  it('a policy of the caller', () => {
    expect(faults('advice-policy', { greylisted: { waitMinutes: 5 } })).toBe('')
    expect(faults('advice-policy', { greylisted: { waitMinutes: 0 } })).not.toBe('')
    expect(faults('advice-policy', { greylist: {} })).not.toBe('')
  })
})

describe('the published schemas', () => {
  it('are the files of the folder, name by name', () => {
    const files = readdirSync(new URL('../../schema/', import.meta.url))
    expect(
      Object.keys(schemas)
        .map((name) => `${name}.json`)
        .sort(),
    ).toEqual(files.sort())
  })

  it.each(Object.entries(schemas))(
    '%s says what it is, and refers to nothing outside itself',
    (_, schema) => {
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
      expect(schema.title).not.toBe('')
      expect(schema.description).not.toBe('')
      const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, path]) => path!)
      const definitions = Object.keys((schema['$defs'] ?? {}) as object)
      expect(references.filter((path) => !definitions.includes(path.replace('#/$defs/', '')))).toEqual([])
      expect(definitions.filter((name) => !references.includes(`#/$defs/${name}`))).toEqual([])
    },
  )
})
