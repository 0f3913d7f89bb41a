#!/usr/bin/env node
// Makes docs/codes.md and docs/causes.md out of src/codes/ and the English remedies.
//
//   node scripts/codes-pages.mjs           writes the pages
//   node scripts/codes-pages.mjs --check   fails where they don't say what the tables say
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { runnerImport } from 'vite'

const load = async (path) => {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
  return (await runnerImport(file, { logLevel: 'error', configFile: false })).module
}
const { allRows } = await load('src/codes/index.ts')
const { ianaCodes } = await load('src/codes/iana.ts')
const { causes } = await load('src/codes/causes.ts')
const { meanings } = await load('src/codes/cause-meanings.ts')
const { emitters } = await load('src/codes/emitters.ts')
const { collisions } = await load('src/codes/collisions.ts')
const { en } = await load('src/remedies/en.ts')

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')
const code = (text) => `\`${String(text).replaceAll('|', '\\|').replaceAll('`', "'")}\``
const link = (source) => (/^https?:\/\/\S+$/.test(source) ? `<${source}>` : cell(source))
const emitterOf = ({ emitter }) => (emitter === null ? 'anyone' : emitters[emitter].name)
const cause = (id) => `[\`${id}\`](causes.md#${id})`

/** Codes in their natural order: 4.7.9 before 4.7.10, X before the classes, rows without a code last. */
function order(one, other) {
  const key = ({ status }) => (status === null ? [9] : status.replace('X', '0').split(/[.-]/).map(Number))
  const [left, right] = [key(one), key(other)]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? -1) - (right[at] ?? -1)
    if (difference !== 0) return difference
  }
  return one.id.localeCompare(other.id, 'en')
}

const coded = allRows.filter(({ status, replyCode }) => status !== null || replyCode !== null).sort(order)
const row = (entry) =>
  `| ${entry.status ?? entry.replyCode ?? ''} | ${cell(emitterOf(entry))} | ${cause(entry.cause)} | ${code(entry.example)} | ${link(entry.source)} (${entry.asOf}) | ${entry.confidence} |`

const codesPage = `<!-- Made by scripts/codes-pages.mjs out of src/codes/; don't edit. -->

# Codes

What a code means depends on who writes it. \`ndr-doctor explain 5.7.750\` prints what stands here for one code, with what
to do about it; \`docs/causes.md\` says what each cause means. ${allRows.length} rows in all; ${coded.length} of them ask
for a code, and stand below.

## The same number from different systems

| Code | From | Means |
| --- | --- | --- |
${collisions.flatMap(({ status, meanings }) => meanings.map((meaning) => `| ${status} | ${cell(meaning.emitter === null ? 'anyone' : emitters[meaning.emitter].name)} | ${cause(meaning.cause)} |`)).join('\n')}

## Rows

| Code | From | Cause | Example | Source | Confidence |
| --- | --- | --- | --- | --- | --- |
${coded.map(row).join('\n')}

## IANA registry

Enhanced status codes as registered (RFC 5248). X stands for any class.

| Code | Meaning | References |
| --- | --- | --- |
${ianaCodes.map(({ status, code: own, summary, meaning, references }) => `| ${status ?? own} | ${cell(summary)}. ${cell(meaning ?? '')} | ${references.join(', ')} |`).join('\n')}
`

const byCause = (id) => allRows.filter((entry) => entry.cause === id).length
const causesPage = `<!-- Made by scripts/codes-pages.mjs out of src/codes/causes.ts and src/remedies/; don't edit. -->

# Causes

The closed list of what a diagnosis may name. "Drop" says whether a permanent refusal for this cause is a reason to stop
mailing the address; a row of a table may narrow it, and what the sender, the network or a policy has to do with never is.

| Cause | Group | Can mend it | Touches | Drop | Rows |
| --- | --- | --- | --- | --- | --- |
${Object.entries(causes)
  .map(
    ([id, { group, fixedBy, scope, suppress }]) =>
      `| [\`${id}\`](#${id}) | ${group} | ${fixedBy} | ${scope} | ${suppress ? 'yes' : 'no'} | ${byCause(id)} |`,
  )
  .join('\n')}

${Object.entries(meanings)
  .map(([id, meaning]) => {
    const remedy = en.causes[id]
    const steps = (audience, who) => `- ${who}: ${remedy[audience].map(({ text }) => cell(text)).join(' ')}`
    return `## ${id}

${meaning}

_${cell(remedy.title)}._ ${cell(remedy.explanation)}

${steps('sender', 'Sender')}
${steps('helpdesk', 'Helpdesk')}
${steps('admin', 'Administrator')}
`
  })
  .join('\n')}`

for (const [name, markdown] of [
  ['codes', codesPage],
  ['causes', causesPage],
]) {
  const page = new URL(`../docs/${name}.md`, import.meta.url)
  const made = await format(markdown, { ...(await resolveConfig(page)), parser: 'markdown' })
  if (!process.argv.includes('--check')) {
    writeFileSync(page, made)
  } else if (readFileSync(page, 'utf8') !== made) {
    console.error(`docs/${name}.md is stale: run node scripts/codes-pages.mjs`)
    process.exitCode = 1
  }
}
