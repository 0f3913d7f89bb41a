import { diagnose, type Diagnosed } from '#ndr-doctor'
import { fixtures, type Expected } from '#ndr-doctor/fixtures'
import { describe, expect, it } from 'vitest'
import { causes } from '../src/codes/causes.ts'

type Answer = Omit<Expected, 'description'>

/**
 * What was read, in the words of a fixture's expected answer. That speaks of an original only where something of it came
 * back, and not where a field such as In-Reply-To merely names it.
 */
function answerOf({ report, diagnoses }: Diagnosed, { original: expected }: Expected): Answer {
  const isNamed = report.original?.headers.length === 0 && expected === undefined
  return {
    kind: report.kind,
    generator: report.generator?.id ?? null,
    language: report.language,
    recipients: report.recipients.map(({ address, action, status, replyCode }, place) => {
      const diagnosis = diagnoses[place] ?? null
      return {
        address,
        action,
        status,
        replyCode,
        cause: diagnosis?.cause ?? null,
        permanence: diagnosis?.permanence ?? null,
        suppress: diagnosis?.suppress ?? null,
        ...(diagnosis === null ? {} : { fixedBy: diagnosis.fixedBy }),
      }
    }),
    ...(report.original === null || isNamed
      ? {}
      : { original: { messageId: report.original.messageId, subject: report.original.subject } }),
    problems: report.problems.map(({ code }) => code),
  }
}

/** The expected answer with what it leaves out. */
function inFull({ kind, generator, language, recipients, original, problems = [] }: Expected): Answer {
  return {
    kind,
    generator,
    language,
    recipients: recipients.map((recipient) =>
      recipient.cause === null ? recipient : { fixedBy: causes[recipient.cause].fixedBy, ...recipient },
    ),
    ...(original === undefined ? {} : { original }),
    problems,
  }
}

describe('a bundled mail is read as a careful reader reads it', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_, fixture) => {
    const { bytes, expected } = fixture
    expect(answerOf(await diagnose(bytes), expected)).toEqual(inFull(expected))
  })
})
