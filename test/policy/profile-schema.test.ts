import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonSchema } from '../../src/schema/json-schema.ts'
import { violationsOf } from '../../src/schema/json-schema.ts'
import { profileSchema, type Profile } from '../../src/policy/index.ts'
import { defaultSettings } from '../../src/policy/settings.ts'
import { profile } from './profile-arbitrary.ts'

/** Every schema within a schema, with the path of the field it is for. */
function schemasIn(schema: JsonSchema, path = 'profile'): [path: string, schema: JsonSchema][] {
  return [
    [path, schema],
    ...Object.entries(schema.properties ?? {}).flatMap(([key, one]) => schemasIn(one, `${path}.${key}`)),
    ...(schema.items ? schemasIn(schema.items, `${path}[]`) : []),
    ...(schema.anyOf ?? []).flatMap((one) => schemasIn(one, path)),
  ]
}

const schemas = schemasIn(profileSchema)

test('every generated profile fits the schema', () => {
  fc.assert(
    fc.property(profile, (given) => {
      expect(violationsOf(profileSchema, given, 'profile')).toEqual([])
    }),
  )
})

test('it is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(profileSchema))).toEqual(profileSchema)
})

test('every field is described', () => {
  const undescribed = schemas.filter(
    ([path, { description }]) => !description && !/\.evidence\[\]|known\[\]/.test(path),
  )
  expect(undescribed.map(([path]) => path)).toEqual([])
})

test('unknown fields are refused everywhere but in what a report gave', () => {
  const open = schemas.filter(
    ([, { type, additionalProperties }]) => type === 'object' && additionalProperties !== false,
  )
  expect([...new Set(open.map(([path]) => path))]).toEqual(['profile.known[]', 'profile.known[].evidence[]'])
})

test('every required field is one that there is', () => {
  const missing = schemas.flatMap(([path, { required = [], properties = {} }]) =>
    required.filter((key) => !Object.hasOwn(properties, key)).map((key) => `${path}.${key}`),
  )
  expect(missing).toEqual([])
})

test('the defaults of the settings stand in the schema', () => {
  const settings = profileSchema.properties?.['settings']?.properties ?? {}
  const standard = Object.fromEntries(
    Object.entries(settings).map(([key, schema]) => [
      key,
      schema.properties
        ? Object.fromEntries(Object.entries(schema.properties).map(([name, one]) => [name, one.default]))
        : schema.default,
    ]),
  )
  expect(standard).toEqual(defaultSettings)
})

test('it has the fields of the types, no more and no fewer', () => {
  const all: Required<Profile> = {
    $schema: '',
    at: '',
    tenant: { plan: 'trial' },
    domains: [],
    sends: [],
    planned: [],
    known: [],
    settings: {},
  }
  expect(Object.keys(profileSchema.properties ?? {})).toEqual(Object.keys(all))
})
