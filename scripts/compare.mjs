#!/usr/bin/env node
// Compares readers of bounces over the bundled fixtures, of which each has the answer that a careful reader gave. Needs a
// build, and the registry for one of the readers.
//
//   node scripts/compare.mjs            prints the table
//   node scripts/compare.mjs --misses   and for each reader the fixtures that it got wrong
//   node scripts/compare.mjs --write    writes the table into docs/comparison.md, with the day
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { fixtures } from '../dist/fixtures.js'
import { bounceHandler, emailBounceParserIn, ndrDoctor, sisimai } from './compare/readers.mjs'

const folder = new URL('../fixtures/', import.meta.url)
const page = new URL('../docs/comparison.md', import.meta.url)

const isFailure = ({ action }) => action === 'failed' || action === 'delayed'
const hasCode = ({ status }) => status !== null

/** Each mail with those whom it reports as failed or delayed; all of them are named by their address. */
const mails = fixtures.map(({ name, bytes, expected }) => ({
  name,
  bytes,
  file: new URL(`${name}.eml`, folder),
  failed: expected.recipients.filter(isFailure),
}))
const bounces = mails.filter(({ failed }) => failed.length > 0)
const others = mails.filter(({ failed }) => failed.length === 0)
const codes = bounces.flatMap(({ failed }) => failed.filter(hasCode))

const folded = ({ address }) => address?.toLowerCase()
const listOf = (recipients) => recipients.map(folded).sort().join(' ')

/** Names of the fixtures that a reader got wrong; in `statuses` one for each recipient. */
async function missesOf(reader) {
  const misses = { recognised: [], recipients: [], statuses: [], falseAlarms: [] }
  for (const mail of mails) {
    const { name, failed } = mail
    const read = await reader.read(mail)
    if (failed.length === 0) {
      if (read.length > 0) misses.falseAlarms.push(name)
      continue
    }
    if (read.length === 0) misses.recognised.push(name)
    if (listOf(read) !== listOf(failed)) misses.recipients.push(name)
    for (const recipient of failed.filter(hasCode)) {
      const same = read.find((one) => folded(one) === folded(recipient))
      if (same?.status !== recipient.status) misses.statuses.push(name)
    }
  }
  return misses
}

const hits = (all, missed) => `${all.length - missed.length} of ${all.length}`

const rowOf = ({ name, version }, { recognised, recipients, statuses, falseAlarms }) =>
  `| ${name} ${version} | ${hits(bounces, recognised)} | ${hits(bounces, recipients)} | ${hits(codes, statuses)} | ` +
  `${falseAlarms.length} of ${others.length} |`

const workshop = mkdtempSync(join(tmpdir(), 'ndr-doctor-compare-'))
const rows = []
try {
  const perl = sisimai()
  if (perl === null) console.error('Sisimai is not installed: it is left out')
  for (const reader of [ndrDoctor, bounceHandler, emailBounceParserIn(workshop), perl ?? []].flat()) {
    const misses = await missesOf(reader)
    rows.push(rowOf(reader, misses))
    if (process.argv.includes('--misses')) console.log(reader.name, misses)
  }
} finally {
  rmSync(workshop, { recursive: true })
}

const table = `| Reader | Bounces recognised | Recipients right | Status codes right | False alarms |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`
console.log(table)

if (process.argv.includes('--write')) {
  const today = new Date().toISOString().slice(0, 10)
  const written = readFileSync(page, 'utf8').replace(
    /(?<=<!-- measured -->)[^]*(?=<!-- \/measured -->)/,
    `\n\nMeasured on ${today}:\n\n${table}\n\n`,
  )
  writeFileSync(page, await format(written, { ...(await resolveConfig(page)), parser: 'markdown' }))
}
