#!/usr/bin/env node
// Runs every command that stands in a ```console block of the README, and puts its real output below it.
//
//   node scripts/transcripts.mjs           rewrites the README
//   node scripts/transcripts.mjs --check   fails where it doesn't say what the command says
import { readFileSync, writeFileSync } from 'node:fs'
import { withOutputs } from './transcript.mjs'

const file = 'README.md'
const before = readFileSync(file, 'utf8')
const after = withOutputs(before)

if (!process.argv.includes('--check')) {
  writeFileSync(file, after)
} else if (after !== before) {
  console.error(`${file}: a transcript is stale; run npm run pages`)
  process.exitCode = 1
}
