import type { JsonSchema } from './json-schema.ts'

/** No bucket holds more; counts stay exact far beyond it. */
const LARGEST_COUNT = 1_000_000_000

/** An instant with a zone. */
export function instantSchema(description: string): JsonSchema {
  return { description, type: 'string', format: 'date-time' }
}

/** A whole number, 0 and up where no other minimum is given. */
export function countSchema(
  description: string,
  limits: Pick<JsonSchema, 'minimum' | 'maximum' | 'default'> = {},
): JsonSchema {
  return { description, type: 'integer', minimum: 0, maximum: LARGEST_COUNT, ...limits }
}

/** A number over 0. */
export function ratioSchema(description: string, maximum: number, standard: number): JsonSchema {
  return { description, type: 'number', exclusiveMinimum: 0, maximum, default: standard }
}

export function flagSchema(description: string, standard?: boolean): JsonSchema {
  return { description, type: 'boolean', ...(standard === undefined ? {} : { default: standard }) }
}

export function choiceSchema(description: string, choices: readonly string[], standard?: string): JsonSchema {
  return {
    description,
    type: 'string',
    enum: choices,
    ...(standard === undefined ? {} : { default: standard }),
  }
}

export function nameSchema(description: string): JsonSchema {
  return { description, type: 'string', minLength: 1 }
}

/** An object of which every field is known. */
export function recordSchema(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return { description, type: 'object', properties, required, additionalProperties: false }
}

export function listSchema(description: string, items: JsonSchema): JsonSchema {
  return { description, type: 'array', items }
}
