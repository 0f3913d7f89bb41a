#!/usr/bin/env node
// Makes docs/dialects.md, a line for each mail system whose reports are known, out of src/dialects/.
//
//   node scripts/dialects-table.mjs           writes the table
//   node scripts/dialects-table.mjs --check   fails where the table doesn't say what the dialects say
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { runnerImport } from 'vite'

const page = new URL('../docs/dialects.md', import.meta.url)

const load = async (name) => {
  const source = fileURLToPath(new URL(`../src/dialects/${name}.ts`, import.meta.url))
  const { module } = await runnerImport(source, { logLevel: 'error', configFile: false })
  return module
}
const { dialects } = await load('index')

/** Angle brackets outside of code would be taken for HTML. */
const cell = (text) =>
  text
    .replaceAll('⏎', ' ')
    .replaceAll('|', '\\|')
    .replaceAll(/`[^`]*`|</g, (found) => (found === '<' ? '&lt;' : found))
const byName = (one, other) => one.name.localeCompare(other.name, 'en', { sensitivity: 'base' })

const rows = []
for (const { id, name, read } of [...dialects].sort(byName)) {
  const { signs } = await load(id)
  rows.push(`| ${cell(name)} | \`${id}\` | ${cell(signs)} | ${read ? 'yes' : ''} |`)
}

const markdown = `<!-- Made by scripts/dialects-table.mjs out of src/dialects/; don't edit. -->

# Mail systems

${rows.length} mail systems are known by the reports they write; \`report.generator\` tells the \`id\` and the \`name\`. Of the signs that
semicolons part, one is enough. What a report says is read from the fields of the standards first, and from its text
where they are silent: by the same rules whoever wrote it, and by rules of its own where a mail system has a form that
nobody else uses (last column). Reports of other systems are read as well; their \`generator\` is null.

| Mail system | \`generator.id\` | Known by | Own form |
| --- | --- | --- | --- |
${rows.join('\n')}
`

const made = await format(markdown, { ...(await resolveConfig(page)), parser: 'markdown' })

if (!process.argv.includes('--check')) {
  writeFileSync(page, made)
} else if (readFileSync(page, 'utf8') !== made) {
  console.error('docs/dialects.md is stale: run node scripts/dialects-table.mjs')
  process.exitCode = 1
}
