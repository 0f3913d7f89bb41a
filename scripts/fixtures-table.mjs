#!/usr/bin/env node
// Makes docs/fixtures.md, a line for each bundled mail, out of fixtures/*.json.
//
//   node scripts/fixtures-table.mjs           writes the table
//   node scripts/fixtures-table.mjs --check   fails where the table doesn't say what the fixtures say
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

const folder = new URL('../fixtures/', import.meta.url)
const page = new URL('../docs/fixtures.md', import.meta.url)

/** A line for each expected answer in a folder. */
const rowsIn = (where) =>
  readdirSync(where)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
    .map((name) => {
      const { kind, description } = JSON.parse(readFileSync(new URL(`${name}.json`, where), 'utf8'))
      return `| \`${name}\` | ${kind} | ${description.replaceAll('|', '\\|').replaceAll('<', '&lt;')} |`
    })

const rows = rowsIn(folder)
const outlookRows = rowsIn(new URL('outlook/', folder))

const markdown = `<!-- Made by scripts/fixtures-table.mjs out of fixtures/*.json; don't edit. -->

# Bundled fixtures

${rows.length} mails in the true shape of the systems that write them. The standard wordings and host names of the mail
systems are their own; everything else is invented, with domains kept for examples and IP addresses kept for
documentation. \`import { fixtures } from 'ndr-doctor/fixtures'\` gives each with its bytes and the expected answer.

| Name | Kind | What is odd in it |
| --- | --- | --- |
${rows.join('\n')}

## Outlook files

\`outlookFixtures\` of the same entry are files that Outlook stores (\`.msg\`), made by \`scripts/outlook-fixtures.mjs\`.

| Name | Kind | What is odd in it |
| --- | --- | --- |
${outlookRows.join('\n')}
`

const made = await format(markdown, { ...(await resolveConfig(page)), parser: 'markdown' })

if (!process.argv.includes('--check')) {
  writeFileSync(page, made)
} else if (readFileSync(page, 'utf8') !== made) {
  console.error('docs/fixtures.md is stale: run node scripts/fixtures-table.mjs')
  process.exitCode = 1
}
