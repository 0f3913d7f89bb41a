#!/usr/bin/env node
// How fast reports are diagnosed, beside other readers of mail, in one process and one run. Needs a build.
//
//   node scripts/bench/bench.mjs             over the bundled fixtures
//   node scripts/bench/bench.mjs FOLDER      over every .eml file of a folder and the folders below it
//   --write                                  puts the tables into docs/performance.md
//
// Each message is timed by itself, again and again, the readers taking turns; its least time counts, for whatever else
// the machine does can only make it longer. Rates depend on the machine; ratios hardly do.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { format, resolveConfig } from 'prettier'
import { bounceOf, messagesIn } from './messages.mjs'
import { fixtures, names, readerOf, yardstick } from './readers.mjs'

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})
const folder = resolve(positionals[0] ?? fixtures)
const messages = messagesIn(folder)
if (messages.length === 0) {
  console.error(`no .eml file in ${folder}`)
  process.exit(1)
}

/** Engines go on compiling what they run for so many inputs. */
const WARM_UP = 8000
const ROUNDS = 25

/** The least time of each input, in microseconds on average; null for a reader that is not there. */
async function leastTimes(readers, inputs) {
  const least = new Map(
    [...readers.keys()].map((name) => [name, new Float64Array(inputs.length).fill(Infinity)]),
  )
  const rounds = Math.ceil(WARM_UP / inputs.length) + ROUNDS
  for (let round = 0; round < rounds; round++) {
    for (const [name, read] of readers) {
      const times = least.get(name)
      for (const [place, input] of inputs.entries()) {
        const start = performance.now()
        try {
          const answer = read(input)
          if (typeof answer?.then === 'function') await answer
        } catch {
          // A reader that throws has read the message, too.
        }
        times[place] = Math.min(times[place], performance.now() - start)
      }
    }
  }
  return new Map(
    [...least].map(([name, times]) => [
      name,
      (times.reduce((sum, time) => sum + time, 0) / inputs.length) * 1000,
    ]),
  )
}

const rate = (microseconds) => Math.round(1e6 / microseconds).toLocaleString('en')
const megabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`
const row = (...cells) => `| ${cells.join(' | ')} |`
const table = (heads, rows) => [
  row(...heads),
  row(...heads.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
]

/** Peak memory of a process that does nothing but this, beyond one that only has the messages. */
function memoryOf(name, where) {
  const script = fileURLToPath(new URL('memory.mjs', import.meta.url))
  const peak = (reader) =>
    Number(execFileSync(process.execPath, [script, reader, where], { encoding: 'utf8' }))
  return peak(name) - peak('none')
}

const readers = new Map()
for (const name of names) {
  const read = await readerOf(name)
  if (read !== null) readers.set(name, read)
}
const missing = names.filter((name) => !readers.has(name))

/** The floor: every byte is looked at once. */
function scan(input) {
  let hash = 0
  for (let at = 0; at < input.length; at++) hash = (Math.imul(hash, 31) + input[at]) | 0
  return hash
}

const FLOOR = 'a bare scan of the bytes'
const bytes = messages.reduce((sum, { length }) => sum + length, 0)
const times = await leastTimes(new Map([...readers, [FLOOR, scan]]), messages)
const speed = table(
  ['Reader', 'messages a second', 'against mailparser', 'memory beyond the messages'],
  [...times].map(([name, time]) => [
    name,
    rate(time),
    `${(times.get(yardstick) / time).toFixed(2)} ×`,
    name === FLOOR ? '' : megabytes(memoryOf(name, folder)),
  ]),
)

const LONG = 25 * 2 ** 20
const long = bounceOf(LONG)
const longFolder = mkdtempSync(join(tmpdir(), 'ndr-doctor-bench-'))
writeFileSync(join(longFolder, 'long.eml'), long)
const longTimes = new Map()
for (const [name, read] of readers) {
  let least = Infinity
  for (let time = 0; time < 3; time++) {
    const start = performance.now()
    await read(long)
    least = Math.min(least, performance.now() - start)
  }
  longTimes.set(name, least)
}
const large = table(
  ['Reader', 'one bounce of 25 MB', 'memory beyond the message'],
  [...longTimes].map(([name, time]) => [
    name,
    `${time.toFixed(0)} ms`,
    megabytes(memoryOf(name, longFolder)),
  ]),
)

rmSync(longFolder, { recursive: true })

const diagnose = readers.get('ndr-doctor/core diagnose')
const growth = []
for (let size = 1024; size <= 32 * 2 ** 20; size *= 8) {
  const bounce = bounceOf(size)
  let least = Infinity
  for (let time = 0; time < 20; time++) {
    const start = performance.now()
    diagnose(bounce)
    least = Math.min(least, performance.now() - start)
  }
  growth.push([
    `${size / 1024} kB`,
    `${least.toFixed(2)} ms`,
    `${((least * 1e6) / bounce.length).toFixed(1)} ns`,
  ])
}
const growthTable = table(['Size of a bounce', 'diagnose of core', 'a byte'], growth)

const core = await import('../../dist/core.js')
const lines = messages
  .flatMap((message) => core.parseReport(message).recipients)
  .flatMap(({ reply }) => (reply === null ? [] : [reply]))

/** The yardstick of a reply line: JSON.parse of the same line as a string. */
const lineTimes = await leastTimes(
  new Map([
    ['classify', (line) => core.classify(line)],
    ['JSON', (line) => JSON.parse(JSON.stringify(line))],
  ]),
  lines,
)
const classified = `\`classify\` takes ${rate(lineTimes.get('classify'))} reply lines a second (${lines.length} lines, ${Math.round(
  lines.reduce((sum, { length }) => sum + length, 0) / lines.length,
)} characters on average): as long as ${(lineTimes.get('classify') / lineTimes.get('JSON')).toFixed(0)} times JSON.stringify and JSON.parse of the line take in the same run.`

/** Milliseconds of processor time that a process takes, the least of several. */
function startOf(code) {
  const printsTime = `${code}\nconst { user, system } = process.cpuUsage(); process.stdout.write(String(user + system))`
  const times = Array.from({ length: 15 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', printsTime], { encoding: 'utf8' })),
  )
  return Math.min(...times) / 1000
}

const bare = startOf('')
const start = table(
  ['Import', 'beyond bare node', 'against bare node'],
  ['index.js', 'core.js'].map((entry) => {
    const own =
      startOf(`import ${JSON.stringify(new URL(`../../dist/${entry}`, import.meta.url).href)}`) - bare
    return [
      entry === 'index.js' ? '`ndr-doctor`' : '`ndr-doctor/core`',
      `${own.toFixed(0)} ms`,
      `${(own / bare).toFixed(2)} ×`,
    ]
  }),
)

/** Bytes of what a bundler makes of an import, minified and gzipped. */
async function sizeOf(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('../../dist', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0].contents, { level: 9 }).length
}

const sizes = table(
  ['What is imported of `ndr-doctor/core`', 'minified and gzipped'],
  await Promise.all(
    [
      ['`parseReport`', "export { parseReport } from './core.js'"],
      ['`diagnose`', "export { diagnose } from './core.js'"],
      ['`predictBlocking`', "export { predictBlocking } from './core.js'"],
      ['everything', "export * from './core.js'"],
    ].map(async ([name, code]) => [name, `${Math.round((await sizeOf(code)) / 1000)} kB`]),
  ),
)

const report = [
  `Node.js ${process.versions.node}, ${cpus().length} processors (${cpus()[0].model.trim()}); ${messages.length} messages of ${Math.round(bytes / messages.length)} bytes on average.${missing.length > 0 ? ` Not installed: ${missing.join(', ')}.` : ''}`,
  '',
  ...speed,
  '',
  ...large,
  '',
  ...growthTable,
  '',
  classified,
  '',
  ...start,
  '',
  ...sizes,
].join('\n')

console.log(report)
/** Between these stands what is written. */
const [BEGIN, END] = ['<!-- figures -->', '<!-- end of figures -->']
if (asked.write) {
  const page = new URL('../../docs/performance.md', import.meta.url)
  const text = readFileSync(page, 'utf8')
  const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length)
  const after = text.slice(text.indexOf(END))
  const written = `${before}\n\n${report}\n\n${after}`
  writeFileSync(page, await format(written, { ...(await resolveConfig(page)), parser: 'markdown' }))
}
