import { classify, diagnose } from '#ndr-doctor/core'
import { describe, expect, it } from 'vitest'
import { growth, LINEAR } from '../growth.ts'
import { expressions, nearMatches, wordings } from './expressions.ts'

/** Characters that an expression is tried on; a quadratic one takes a hundred million steps for them. */
const LENGTH = 16_000
/** Microseconds that no quadratic expression gets by with. */
const QUICK = 4000

const repeated = (unit: string, end: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)) + end

/** Everywhere in the text, where it is meant to be found more than once. */
function run(expression: RegExp): (text: string) => void {
  return (text) => {
    expression.lastIndex = 0
    if (expression.global) text.replaceAll(expression, '')
    else expression.test(text)
  }
}

function isQuick(job: (text: string) => void, text: string): boolean {
  const before = process.cpuUsage()
  job(text)
  const { user, system } = process.cpuUsage(before)
  return user + system < QUICK
}

describe('an expression of the sources goes linearly through what it nearly matches', () => {
  it.each(expressions().map(({ file, expression }) => [file, expression] as const))(
    '%s: %s',
    (_, expression) => {
      const job = run(expression)
      for (const unit of nearMatches(expression)) {
        for (const end of ['', '\u0001']) {
          const inputOf = repeated(unit, end)
          if (isQuick(job, inputOf(LENGTH))) continue
          expect(growth(inputOf, job, LENGTH / 8), JSON.stringify(unit)).toBeLessThan(LINEAR)
        }
      }
    },
  )
})

/** A report that nearly says the same thing again and again: in its subject, its text and its reply. */
function reportOf(text: string): string {
  return [
    'From: MAILER-DAEMON@mx.example.com',
    `Subject: ${text}`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"',
    '',
    '--=_b',
    '',
    `<user@example.org>: ${text}`,
    text.replaceAll(' ', '\n'),
    '--=_b',
    'Content-Type: message/delivery-status',
    '',
    'Final-Recipient: rfc822; user@example.org',
    `Diagnostic-Code: smtp; 550 ${text}`,
    '--=_b--',
    '',
  ].join('\n')
}

/** Wordings that stand in one text, one behind the other. */
const BATCH = 60

describe('wordings that are nearly met again and again cost no more than their length', () => {
  const all = wordings()
  const batches = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, batch) =>
    all.slice(batch * BATCH, (batch + 1) * BATCH),
  )

  it.each(batches.map((batch) => [batch[0], batch] as const))('%j and the next', (_, batch) => {
    const inputOf = repeated(batch.map((wording) => `${wording.slice(0, -1)} ${wording} `).join(''), '')
    const job = (text: string) => {
      diagnose(reportOf(text))
      classify(text)
    }
    expect(growth(inputOf, job, 8000)).toBeLessThan(LINEAR)
  })
})
