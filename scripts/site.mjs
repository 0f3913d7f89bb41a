#!/usr/bin/env node
// Builds the site into site/dist: the page that diagnoses, the guides, and the API.
//
// Fails where a link inside the site leads nowhere, or where the page weighs more than it may.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const out = `${root}/site/dist`

const { module } = await runnerImport(`${root}/site/build/site.ts`, { logLevel: 'error', configFile: false })
const { buildSite, brokenLinks, firstLoad, FIRST_LOAD_LIMIT } = module

await buildSite(root, out)

for (const link of brokenLinks(out)) {
  console.error(`leads nowhere: ${link}`)
  process.exitCode = 1
}

const { english, heaviest } = firstLoad(out)
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
console.log(
  `first load, gzipped: ${kilobytes(english)}; with the language that weighs most ${kilobytes(heaviest)}`,
)
if (english > FIRST_LOAD_LIMIT) {
  console.error(`the first load in English may be ${kilobytes(FIRST_LOAD_LIMIT)} at most`)
  process.exitCode = 1
}
