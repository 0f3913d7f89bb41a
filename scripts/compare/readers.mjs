// The readers of bounces that are compared. Each says whom a mail reports as failed or delayed, and with which status code.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BounceHandler } from 'bounce-handler'
import { simpleParser } from 'mailparser'
import { diagnose } from '../../dist/index.js'

/**
 * @typedef {{ bytes: Uint8Array, file: URL }} Mail
 * @typedef {{ address: string | null, status: string | null }} Failed
 * @typedef {{ name: string, version: string, read: (mail: Mail) => Promise<Failed[]> | Failed[] }} Reader
 */

const versionIn = (packageFile) => JSON.parse(readFileSync(packageFile, 'utf8')).version

/** @type {Reader} */
export const ndrDoctor = {
  name: 'ndr-doctor',
  version: versionIn(new URL('../../package.json', import.meta.url)),
  async read({ bytes }) {
    const { report, diagnoses } = await diagnose(bytes)
    return report.recipients.filter((_, place) => diagnoses[place] !== null)
  },
}

/** What bounce-handler calls an entry that is no failure. */
const NO_FAILURE = /^(?:delivered|relayed|expanded|success|autoreply)$/i

/** @type {Reader} */
export const bounceHandler = {
  name: 'bounce-handler',
  version: versionIn(new URL('../../node_modules/bounce-handler/package.json', import.meta.url)),
  read({ bytes }) {
    const handler = new BounceHandler()
    const entries = handler.parse_email(Buffer.from(bytes).toString('latin1'))
    if (handler.looks_like_an_FBL || handler.looks_like_an_autoresponse) return []
    return entries
      .filter(({ recipient, action }) => recipient && !NO_FAILURE.test(action))
      .map(({ recipient, status }) => ({ address: recipient, status: status || null }))
  },
}

const EMAIL_BOUNCE_PARSER_VERSION = '1.0.22'

/** The part of `re2` that email-bounce-parser uses, on JavaScript's own expressions. */
const RE2_BY_REGEXP = `
module.exports = class RE2 extends RegExp {
  match(text) { return text.match(this) }
  replace(text, by) { return text.replace(this, by) }
  split(text, limit) { return text.split(this, limit) }
}`

/**
 * Installed into a folder for the occasion, without `re2`, which would have to be compiled or fetched from elsewhere.
 *
 * @param {string} folder
 * @returns {Reader}
 */
export function emailBounceParserIn(folder) {
  const name = 'email-bounce-parser'
  const wanted = `${name}@${EMAIL_BOUNCE_PARSER_VERSION}`
  execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', wanted])
  const re2 = join(folder, 'node_modules', 're2')
  rmSync(re2, { recursive: true })
  mkdirSync(re2)
  writeFileSync(join(re2, 'index.js'), RE2_BY_REGEXP)
  const Parser = createRequire(join(folder, 'node_modules/'))(name)
  return {
    name,
    version: EMAIL_BOUNCE_PARSER_VERSION,
    /** It takes the text of a mail, and names mailparser as the way to it. */
    async read({ bytes }) {
      const { text } = await simpleParser(Buffer.from(bytes))
      const { bounce, data } = new Parser().read(text)
      if (!bounce || !data.recipient) return []
      return [{ address: data.recipient, status: data.error.code.enhanced ?? null }]
    },
  }
}

/** What Sisimai reads in a mail that tells of no failure. */
const OTHER_REASONS = new Set(['delivered', 'feedback', 'vacation'])

/**
 * Null where the Perl module is not installed (Debian: `apt-get install libsisimai-perl`).
 *
 * @returns {Reader | null}
 */
export function sisimai() {
  const perl = (...args) => spawnSync('perl', ['-MSisimai', '-e', ...args], { encoding: 'utf8' })
  const { status, stdout: version } = perl('print Sisimai->version')
  if (status !== 0) return null
  return {
    name: 'Sisimai (Perl)',
    version,
    read({ file }) {
      const { stdout } = perl('print Sisimai->dump($ARGV[0]) // "[]"', fileURLToPath(file))
      return JSON.parse(stdout || '[]')
        .filter(({ reason }) => !OTHER_REASONS.has(reason))
        .map(({ recipient, deliverystatus }) => ({ address: recipient, status: deliverystatus || null }))
    },
  }
}
