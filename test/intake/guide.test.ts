import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as intake from '#ndr-doctor/intake'
import * as amazonSes from '#ndr-doctor/intake/amazon-ses'
import * as brevo from '#ndr-doctor/intake/brevo'
import * as mailgun from '#ndr-doctor/intake/mailgun'
import * as microsoftGraph from '#ndr-doctor/intake/microsoft-graph'
import * as nodemailer from '#ndr-doctor/intake/nodemailer'
import * as postmark from '#ndr-doctor/intake/postmark'
import * as sendgrid from '#ndr-doctor/intake/sendgrid'
import * as sparkpost from '#ndr-doctor/intake/sparkpost'
import { run } from '../snippets.ts'

const guide = readFileSync('docs/intake.md', 'utf8')

const modules: Readonly<Record<string, object>> = {
  'ndr-doctor/intake': intake,
  'ndr-doctor/intake/amazon-ses': amazonSes,
  'ndr-doctor/intake/brevo': brevo,
  'ndr-doctor/intake/mailgun': mailgun,
  'ndr-doctor/intake/microsoft-graph': microsoftGraph,
  'ndr-doctor/intake/nodemailer': nodemailer,
  'ndr-doctor/intake/postmark': postmark,
  'ndr-doctor/intake/sendgrid': sendgrid,
  'ndr-doctor/intake/sparkpost': sparkpost,
}

/** A snippet under its heading, and what its `console.log(…) // …` lines promise. */
const snippets = [...guide.matchAll(/^##+ ([^\n]+)\n(?:(?!^#)[^])*?^```js\n([^]*?)^```$/gm)].map(
  ([, heading = '', code = '']) => ({
    heading,
    code,
    promised: [...code.matchAll(/^ *console\.log\(.*\) \/\/ (.+)$/gm)].map(([, words = '']) => words),
  }),
)

describe('the guide to intake', () => {
  it('has a snippet for each service, and one for a wrong shape', () => {
    expect(snippets.map(({ heading }) => heading)).toEqual([
      'Amazon SES',
      'Brevo',
      'Mailgun',
      'Microsoft Graph',
      'Nodemailer',
      'Postmark',
      'SendGrid',
      'SparkPost',
      'Wrong shapes',
    ])
  })

  it.each(snippets)('shows of $heading what the code logs', async ({ code, promised }) => {
    expect(promised.length).toBeGreaterThan(0)
    expect(await run({ code }, modules)).toEqual(promised)
  })

  it('names the import and the reader of each service', () => {
    for (const [name, exported] of Object.entries(modules)) {
      const [reader] = Object.keys(exported)
      if (name !== 'ndr-doctor/intake') expect(guide).toMatch(new RegExp(`\`${name}\` +\\| \`${reader}\``))
    }
  })
})

describe('the payloads of the tests', () => {
  const files = readdirSync('test/intake/payloads')

  it.each(files)('name nobody real in %s', (file) => {
    const text = readFileSync(`test/intake/payloads/${file}`, 'utf8')
    const domains = [...text.matchAll(/@([\w.-]+)/g)].map(([, domain = '']) => domain)
    for (const domain of domains) expect(domain).toMatch(/(?:^|\.)(?:example\.(?:com|net|org)|contoso\.com)$/)
    for (const [ip] of text.matchAll(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g)) {
      expect(ip).toMatch(/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./)
    }
  })
})
