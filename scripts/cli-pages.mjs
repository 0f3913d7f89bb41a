#!/usr/bin/env node
// Makes docs/cli.md and man/ndr-doctor.1 out of src/cli/, with what the commands print.
//
//   node scripts/cli-pages.mjs           writes the pages
//   node scripts/cli-pages.mjs --check   fails where they don't say what the commands say of themselves
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { runnerImport } from 'vite'
import { withOutputs } from './transcript.mjs'

const load = async (path) => {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
  return (await runnerImport(file, { logLevel: 'error', configFile: false })).module
}
const { commands } = await load('src/cli/commands/index.ts')
const { cliPage } = await load('src/cli/pages/markdown.ts')
const { manPage } = await load('src/cli/pages/man-page.ts')

const style = await resolveConfig('docs/cli.md')
const pages = {
  'docs/cli.md': withOutputs(await format(cliPage(commands), { ...style, parser: 'markdown' })),
  'man/ndr-doctor.1': manPage(commands),
}

const current = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

for (const [file, page] of Object.entries(pages)) {
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, page)
  } else if (current(file) !== page) {
    console.error(`${file} is stale: run npm run pages`)
    process.exitCode = 1
  }
}
