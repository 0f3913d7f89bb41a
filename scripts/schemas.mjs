#!/usr/bin/env node
// Makes schema/*.json: of results out of their TypeScript types, of what is handed in out of the schemas that check it.
//
//   node scripts/schemas.mjs           writes the schemas
//   node scripts/schemas.mjs --check   fails where they don't say what the types say
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { createGenerator } from 'ts-json-schema-generator'
import { runnerImport } from 'vite'

const folder = new URL('../schema/', import.meta.url)
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Name of the schema: title and TypeScript type of the result. */
const results = {
  'advice': ['What to do with a recipient after a failure', 'Advice'],
  'change': ['What a change of a profile does to the forecast', 'Change'],
  'diagnosed': ['A report with a diagnosis for each recipient', 'Diagnosed'],
  'diagnosed-intake': ["A mail service's payload with a diagnosis for each recipient", 'DiagnosedIntake'],
  'diagnosis': ['Why one recipient did not get the message', 'Diagnosis'],
  'explanation': ['What is known of a code or a cause', 'Explanation'],
  'forecast': ["What is to be expected of a tenant's mail", 'Forecast'],
  'intake-result': ["What a mail service's payload says", 'IntakeResult'],
  'report': ['What was read of a report', 'Report'],
  'safe-send': ['How much can be sent', 'SafeSend'],
  'summary': ['What many reports come to', 'Summary'],
}

const generator = createGenerator({
  path: fromRoot('src/{types,intake}.ts'),
  tsconfig: fromRoot('tsconfig.json'),
  skipTypeCheck: true,
  topRef: false,
  additionalProperties: false,
})

/** The generator writes draft-07; of what it uses, definitions and tuples are written otherwise since. */
function modern({ $schema: _draft07, definitions = {}, ...schema }, title) {
  const text = JSON.stringify({ ...schema, $defs: definitions }, (key, value) => {
    if (key === '$ref') return value.replace('#/definitions/', '#/$defs/')
    if (key === 'description') return plain(value)
    if (!Array.isArray(value?.items)) return value
    const { items, ...tuple } = value
    return { ...tuple, prefixItems: items }
  })
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...JSON.parse(text) }
}

/** A doc comment as one line, without its links. */
const plain = (text) =>
  typeof text === 'string'
    ? text
        .replaceAll(/\s*\{@link\s+([\w.]+)\s*\}/g, ' $1')
        .replaceAll(/\s+/g, ' ')
        .trim()
    : text

const load = async (path) =>
  (await runnerImport(fromRoot(path), { logLevel: 'error', configFile: false })).module
const { profileSchema } = await load('src/policy/profile-schema.ts')
const { policySchema } = await load('src/advice/plan.ts')

/** Every cause has the same plan: it is written once. */
function sharingPlan({ properties, ...schema }) {
  const causes = Object.keys(properties)
  const plan = { $ref: '#/$defs/Plan' }
  return {
    $schema: profileSchema.$schema,
    title: 'Plans of the caller, by cause',
    ...schema,
    properties: Object.fromEntries(causes.map((cause) => [cause, plan])),
    $defs: { Plan: properties[causes[0]] },
  }
}

const schemas = {
  ...Object.fromEntries(
    Object.entries(results).map(([name, [title, type]]) => [
      name,
      modern(generator.createSchema(type), title),
    ]),
  ),
  'advice-policy': sharingPlan(policySchema),
  'profile': profileSchema,
}

const isCheck = process.argv.includes('--check')
const standing = readdirSync(folder)
const style = { ...(await resolveConfig(fileURLToPath(folder))), parser: 'json' }

for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`${name}.json`, folder)
  const made = await format(JSON.stringify(schema), style)
  if (!isCheck) writeFileSync(file, made)
  else if (!standing.includes(`${name}.json`) || readFileSync(file, 'utf8') !== made) {
    console.error(`schema/${name}.json is stale: run node scripts/schemas.mjs`)
    process.exitCode = 1
  }
}
for (const file of standing.filter((name) => !Object.hasOwn(schemas, name.replace('.json', '')))) {
  console.error(`schema/${file} is no schema that is made`)
  process.exitCode = 1
}
