import { canonicalDomain } from '../values/domain-name.ts'
import { readInstant } from '../values/instant.ts'

/** The part of JSON Schema (draft 2020-12) that the schema of the profile is written in. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly title?: string
  readonly description?: string
  readonly type?:
    'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | readonly ('string' | 'null')[]
  readonly enum?: readonly string[]
  readonly default?: string | number | boolean
  readonly format?: 'date-time' | 'idn-hostname' | 'idn-email'
  readonly pattern?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false
  /** The value must fit the first whose required fields it has. */
  readonly anyOf?: readonly JsonSchema[]
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/** The path of a field, as JavaScript would write it. */
function fieldOf(path: string, key: string): string {
  return IDENTIFIER.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`
}

function shown(value: unknown): string {
  const text =
    typeof value === 'string' ? JSON.stringify(value) : Array.isArray(value) ? 'an array' : String(value)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? 'an object'
    : text.slice(0, 80)
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isSafeInteger(value)
  if (type === 'number') return Number.isFinite(value)
  return typeOf(value) === type
}

const FORMATS: Readonly<
  Record<NonNullable<JsonSchema['format']>, { test: (text: string) => boolean; words: string }>
> = {
  'date-time': {
    test: (text) => readInstant(text) !== null,
    words: 'an instant with a zone, such as "2026-11-22T12:00:00Z"',
  },
  'idn-hostname': { test: (text) => canonicalDomain(text) !== null, words: 'the name of a domain' },
  'idn-email': {
    test: (text) =>
      text.lastIndexOf('@') > 0 && canonicalDomain(text.slice(text.lastIndexOf('@') + 1)) !== null,
    words: 'the address of a mailbox',
  },
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'an array',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
}

/** What a value breaks of a schema, one line for each field, each beginning with the path of the field. */
export function violationsOf(schema: JsonSchema, value: unknown, path: string): string[] {
  const found: string[] = []
  check(schema, value, path, found)
  return found
}

function check(schema: JsonSchema, value: unknown, path: string, found: string[]): void {
  if (schema.anyOf) return checkAny(schema.anyOf, value, path, found)
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  if (types.length > 0 && !types.some((type) => hasType(value, type))) {
    const words = types.map((type) => TYPE_WORDS[type]).join(' or ')
    found.push(`${path}: must be ${words}, not ${shown(value)}`)
  } else if (typeof value === 'string') {
    const fault = faultOfText(schema, value)
    if (fault !== null) found.push(`${path}: ${fault}`)
  } else if (typeof value === 'number') {
    const fault = faultOfNumber(schema, value)
    if (fault !== null) found.push(`${path}: ${fault}`)
  } else if (Array.isArray(value)) {
    const { items } = schema
    if (items) value.forEach((item, index) => check(items, item, `${path}[${index}]`, found))
  } else if (typeof value === 'object' && value !== null) {
    checkFields(schema, value, path, found)
  }
}

function faultOfText(
  { enum: allowed, format, pattern, minLength = 0 }: JsonSchema,
  text: string,
): string | null {
  if (allowed && !allowed.includes(text)) {
    return `must be one of ${allowed.map((one) => JSON.stringify(one)).join(', ')}, not ${shown(text)}`
  }
  if (format && !FORMATS[format].test(text)) return `must be ${FORMATS[format].words}, not ${shown(text)}`
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) {
    return `must match ${pattern}, not ${shown(text)}`
  }
  return text.length < minLength ? 'must not be empty' : null
}

function faultOfNumber({ minimum, exclusiveMinimum, maximum }: JsonSchema, value: number): string | null {
  if (minimum !== undefined && value < minimum) return `must be ${minimum} or more, not ${value}`
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    return `must be more than ${exclusiveMinimum}, not ${value}`
  }
  return maximum !== undefined && value > maximum ? `must be ${maximum} or less, not ${value}` : null
}

/** A field that is undefined is taken as absent. */
function checkFields(schema: JsonSchema, value: object, path: string, found: string[]): void {
  const { properties = {}, required = [], additionalProperties } = schema
  const fields = value as Readonly<Record<string, unknown>>
  for (const key of required) {
    if (!Object.hasOwn(fields, key) || fields[key] === undefined)
      found.push(`${fieldOf(path, key)}: is missing`)
  }
  for (const key of Object.keys(fields)) {
    const field = fields[key]
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (field === undefined) continue
    if (property) check(property, field, `${path}.${key}`, found)
    else if (additionalProperties === false) found.push(`${fieldOf(path, key)}: is no known field`)
  }
}

/** Checks against the first schema whose required fields the value has. */
function checkAny(schemas: readonly JsonSchema[], value: unknown, path: string, found: string[]): void {
  const keys = new Set(typeof value === 'object' && value !== null ? Object.keys(value) : [])
  const fitting = schemas.find(({ required = [] }) => required.every((key) => keys.has(key)))
  if (fitting) return check(fitting, value, path, found)
  const choices = schemas.map(({ required = [] }) => required.join(' and ')).join(', or ')
  found.push(`${path}: must be an object with ${choices}`)
}
