#!/usr/bin/env node
// Runs every command that stands in a ```console block of the documents, and puts its real output below it.
//
//   node scripts/transcripts.mjs           rewrites the documents
//   node scripts/transcripts.mjs --check   fails where a document doesn't say what the command says
//
// The commands run in the project's root on the build (`npm run build`), in English unless they ask for a language.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const documents = ['README.md', 'docs/cli.md']
const TRANSCRIPT = /^```console\n\$ (.+)\n[^]*?^```$/gm
const COMMAND = /^ndr-doctor\b|(?<=\| )ndr-doctor\b/g

const check = process.argv.includes('--check')

/** What a shell prints for a command that calls the build as `ndr-doctor`. */
function outputOf(command) {
  const script = command.replaceAll(COMMAND, 'node dist/cli.js')
  const env = { PATH: process.env.PATH, LANG: 'C' }
  return execFileSync('sh', ['-c', script], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

let stale = false
for (const file of documents) {
  const before = readFileSync(file, 'utf8')
  const after = before.replaceAll(
    TRANSCRIPT,
    (_, command) => `\`\`\`console\n$ ${command}\n${outputOf(command).trimEnd()}\n\`\`\``,
  )
  if (after === before) continue
  stale = true
  if (check) console.error(`${file}: a transcript is stale; run npm run pages`)
  else writeFileSync(file, after)
}
if (check && stale) process.exitCode = 1
