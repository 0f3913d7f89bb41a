import { causes } from '../codes/causes.ts'
import { violationsOf, type JsonSchema } from '../schema/json-schema.ts'
import {
  choiceSchema,
  flagSchema,
  instantSchema,
  listSchema,
  nameSchema,
  recordSchema,
} from '../schema/schema-parts.ts'
import { policySchema } from './plan.ts'

const causeSchema = choiceSchema('Why it failed.', Object.keys(causes))
const permanenceSchema = choiceSchema('Whether trying again can succeed.', [
  'permanent',
  'transient',
  'unknown',
])

const diagnosisSchema: JsonSchema = {
  type: 'object',
  required: ['cause', 'permanence', 'suppress', 'scope', 'fixedBy'],
  properties: {
    cause: causeSchema,
    permanence: permanenceSchema,
    suppress: flagSchema('Stop mailing this address.'),
    scope: nameSchema('What the failure touches.'),
    fixedBy: nameSchema('Who can mend it.'),
    details: { type: 'object' },
    authenticity: {
      type: 'object',
      required: ['verdict'],
      properties: {
        verdict: choiceSchema('Whether the report is genuine.', ['verified', 'unverified', 'contradicted']),
      },
    },
  },
}

const historySchema = listSchema(
  'Earlier failures.',
  recordSchema(
    'One of them.',
    { at: instantSchema('When.'), cause: causeSchema, permanence: permanenceSchema },
    ['at', 'cause', 'permanence'],
  ),
)

const optionsSchema = recordSchema(
  'The clock, and plans.',
  { at: instantSchema('Now.'), policy: policySchema },
  ['at'],
)

/** @throws TypeError with a line for each wrong or unknown field, each beginning with the path of the field. */
export function checkAdviceArguments(diagnosis: unknown, history: unknown, options: unknown): void {
  const violations = [
    ...violationsOf(diagnosisSchema, diagnosis, 'diagnosis'),
    ...faultOfRetryAfter(diagnosis),
    ...violationsOf(historySchema, history, 'history'),
    ...violationsOf(optionsSchema, options, 'options'),
  ]
  if (violations.length > 0) throw new TypeError(violations.join('\n'))
}

function faultOfRetryAfter(diagnosis: unknown): string[] {
  const { details } = (diagnosis ?? {}) as { details?: { retryAfter?: unknown } | null }
  const retryAfter = details?.retryAfter ?? null
  const isRight = retryAfter === null || (Number.isFinite(retryAfter) && (retryAfter as number) >= 0)
  return isRight ? [] : ['diagnosis.details.retryAfter: must be a number of seconds or null']
}
