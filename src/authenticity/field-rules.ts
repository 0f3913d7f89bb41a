/** What a field of an argument must be. */
export interface FieldRule {
  /** After "expected". */
  readonly expected: string
  readonly isNeeded?: true
  check(value: unknown): boolean
}

export const isText = (value: unknown) => typeof value === 'string' && value !== ''

export const isListOfTexts = (value: unknown) => Array.isArray(value) && value.every(isText)

/**
 * Throws where an argument is not what its rules ask for. A field that is undefined is taken as absent.
 *
 * @throws TypeError with a line for each wrong or unknown field, each beginning with the path of the field.
 */
export function checkFields(value: unknown, rules: Readonly<Record<string, FieldRule>>, path: string): void {
  if (value === null || typeof value !== 'object') throw new TypeError(`${path}: expected an object`)
  const fields = value as Readonly<Record<string, unknown>>
  const unknown = Object.keys(fields).filter((name) => !Object.hasOwn(rules, name))
  const faults = unknown.map((name) => `${path}.${name}: no such field`)
  for (const [name, { expected, isNeeded, check }] of Object.entries(rules)) {
    const field = fields[name]
    if (field === undefined ? isNeeded : !check(field)) faults.push(`${path}.${name}: expected ${expected}`)
  }
  if (faults.length > 0) throw new TypeError(faults.join('\n'))
}
