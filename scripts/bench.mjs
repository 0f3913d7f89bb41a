#!/usr/bin/env node
// How fast reports are diagnosed, beside other readers of mail, in one process and one run. Needs a build.
//
//   node scripts/bench.mjs                 over the bundled fixtures
//   node scripts/bench.mjs FOLDER          over every .eml file of a folder and the folders below it
//   --dist DIR     the built library to measure (default: dist)
//
// Processor time is measured, of which other programs on the machine take none; the least of several rounds counts.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values: flag, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: join(root, 'dist') } },
})
const folder = resolve(positionals[0] ?? join(root, 'fixtures'))

/** Inputs read before anything is measured: engines go on compiling what they run for so long. */
const WARM_UP = 20_000
const ROUNDS = 7

/** mailparser's options that keep it from doing more than a reader of reports needs. */
const LEAN = {
  keepDeliveryStatus: true,
  ignoreEmbedded: true,
  skipTextToHtml: true,
  skipImageLinks: true,
  skipTextLinks: true,
  skipHtmlToText: true,
  keepCidLinks: true,
}

const library = (name) => import(pathToFileURL(join(resolve(flag.dist), name)).href)
const main = await library('index.js')
const core = await library('core.js')
const messages = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.eml'))
  .sort()
  .map((name) => readFileSync(join(folder, name)))
if (messages.length === 0) {
  console.error(`no .eml file in ${folder}`)
  process.exit(1)
}

/** The module, or null where it is not installed. */
async function installed(name) {
  try {
    return await import(name)
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return null
    throw error
  }
}

const mailparser = await installed('mailparser')
const postalMime = await installed('postal-mime')
const bounceHandler = await installed('bounce-handler')
const emailBounceParser = await installed('email-bounce-parser')

/** What reads a message, by name; null for what is not installed. */
const readers = {
  'mailparser simpleParser, lean': mailparser && ((bytes) => mailparser.simpleParser(bytes, LEAN)),
  'ndr-doctor diagnose': (bytes) => main.diagnose(bytes),
  'ndr-doctor/core diagnose': (bytes) => core.diagnose(bytes),
  'postal-mime': postalMime && ((bytes) => postalMime.default.parse(bytes)),
  'bounce-handler': bounceHandler && bounceHandlerReader(bounceHandler),
  'email-bounce-parser': emailBounceParser && emailBounceParserReader(emailBounceParser),
}

function bounceHandlerReader({ BounceHandler, default: exported }) {
  const handler = new (BounceHandler ?? exported?.BounceHandler ?? exported)()
  return (bytes) => handler.parse_email(bytes.toString())
}

function emailBounceParserReader({ BounceParser, default: exported }) {
  const parser = new (BounceParser ?? exported?.BounceParser ?? exported)()
  return (bytes) => parser.read(bytes.toString())
}

/** A reader that throws on a message has read it, too: its time counts. */
async function microsecondsOf(read, inputs) {
  const before = process.cpuUsage()
  for (const input of inputs) {
    try {
      await read(input)
    } catch {}
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / inputs.length
}

/** Least processor time of each, in microseconds an input; rounds alternate, so that all meet the same conditions. */
async function leastOf(byName, inputs) {
  const least = new Map()
  const unmeasured = Math.ceil(WARM_UP / inputs.length)
  for (let round = 0; round < unmeasured + ROUNDS; round++) {
    for (const [name, read] of Object.entries(byName)) {
      if (read === null) continue
      const time = await microsecondsOf(read, inputs)
      if (round >= unmeasured) least.set(name, Math.min(least.get(name) ?? Infinity, time))
    }
  }
  return least
}

const perSecond = (microseconds) => `${Math.round(1e6 / microseconds).toLocaleString('en')} a second`
const bytes = messages.reduce((sum, message) => sum + message.length, 0)
console.log(`${messages.length} messages, ${Math.round(bytes / messages.length)} bytes on average`)

/** The floor: every byte is looked at once. */
function scan(input) {
  let hash = 0
  for (let at = 0; at < input.length; at++) hash = (Math.imul(hash, 31) + input[at]) | 0
  return hash
}

const times = await leastOf({ ...readers, 'bare scan of the bytes': scan }, messages)
const yardstick = times.get('mailparser simpleParser, lean')
for (const name of [...Object.keys(readers), 'bare scan of the bytes']) {
  const time = times.get(name)
  const ratio =
    time === undefined || yardstick === undefined ? '' : `${(yardstick / time).toFixed(2)} x mailparser`
  console.log(
    `${name.padEnd(32)} ${(time === undefined ? 'not installed' : perSecond(time)).padStart(20)}   ${ratio}`,
  )
}

const lines = messages
  .flatMap((message) => core.parseReport(message).recipients)
  .flatMap(({ reply }) => (reply === null ? [] : [reply]))

/** The yardstick of a reply line: every character is looked at once. */
function hashOf(line) {
  let hash = 0
  for (let at = 0; at < line.length; at++) hash = (Math.imul(hash, 31) + line.charCodeAt(at)) | 0
  return hash
}

const lineTimes = await leastOf({ classify: (line) => core.classify(line), hash: hashOf }, lines)
const length = lines.reduce((sum, line) => sum + line.length, 0) / lines.length
console.log(`${lines.length} reply lines, ${Math.round(length)} characters on average`)
console.log(`${'classify'.padEnd(32)} ${perSecond(lineTimes.get('classify')).padStart(20)}`)
console.log(
  `${'one hash of the characters'.padEnd(32)} ${perSecond(lineTimes.get('hash')).padStart(20)}   ${(lineTimes.get('classify') / lineTimes.get('hash')).toFixed(1)} of them take as long as one classify`,
)
