#!/usr/bin/env node
// Makes docs/terminal.svg, the picture of the README: what the command line prints for a bundled report. Needs a build.
//
//   node scripts/terminal-picture.mjs           writes the picture
//   node scripts/terminal-picture.mjs --check   fails where the picture doesn't show what is printed
import { readFileSync, writeFileSync } from 'node:fs'
import { fixtures } from '../dist/fixtures.js'
import { diagnose, renderText } from '../dist/index.js'

const file = new URL('../docs/terminal.svg', import.meta.url)

const NAME = 'exchange-online-three-recipients'
/** The head, and the first of the three recipients with what to do. */
const LINES = 22
const COLUMNS = 88

/** In units of the picture. */
const FONT_SIZE = 14
const COLUMN = 8.43
const LINE = 21
const MARGIN = 24

/** What the writer of the text turns on and off (ECMA-48 SGR), by the parameter that turns it on. */
const CLASSES = { 1: 'bold', 2: 'dim', 4: 'underlined', 36: 'cyan' }
const STYLED = new RegExp(String.raw`${'\u001B'}\[(1|2|4|36)m([^]*?)${'\u001B'}\[(?:22|24|39)m`, 'g')

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const markUp = (line) =>
  escape(line).replaceAll(STYLED, (_, on, text) => `<tspan class="${CLASSES[on]}">${text}</tspan>`)

const { bytes } = fixtures.find(({ name }) => name === NAME)
const text = renderText(await diagnose(bytes), { audience: 'sender', colour: true, width: COLUMNS })
const lines = [
  `<tspan class="dim">$</tspan> ndr-doctor --audience sender ${NAME}.eml`,
  ...text.split('\n').slice(0, LINES).map(markUp),
]

const width = Math.ceil(COLUMNS * COLUMN) + 2 * MARGIN
const height = lines.length * LINE + 2 * MARGIN - (LINE - FONT_SIZE)
const rows = lines
  .map((line, place) => `<text x="${MARGIN}" y="${MARGIN + FONT_SIZE - 2 + place * LINE}">${line}</text>`)
  .join('\n')

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>ndr-doctor in a terminal: why a mail was not delivered, and what its sender can do</title>
<style>
text { font: ${FONT_SIZE}px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e6e9ef; white-space: pre }
.bold { font-weight: bold; fill: #fff }
.dim { fill: #9aa5b5 }
.underlined { text-decoration: underline }
.cyan { fill: #7fd1e0 }
</style>
<rect width="${width}" height="${height}" rx="10" fill="#1a1e27"/>
${rows}
</svg>
`

if (!process.argv.includes('--check')) {
  writeFileSync(file, picture)
} else if (readFileSync(file, 'utf8') !== picture) {
  console.error('docs/terminal.svg is stale: run node scripts/terminal-picture.mjs')
  process.exitCode = 1
}
