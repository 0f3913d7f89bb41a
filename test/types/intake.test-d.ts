import { describe, expectTypeOf, test } from 'vitest'
import { diagnoseIntake, type DiagnosedIntake, type Diagnosis, type IntakeResult } from '#ndr-doctor/intake'
import { readAmazonSes } from '#ndr-doctor/intake/amazon-ses'
import { readBrevo } from '#ndr-doctor/intake/brevo'
import { readMailgun } from '#ndr-doctor/intake/mailgun'
import { readMicrosoftGraph } from '#ndr-doctor/intake/microsoft-graph'
import { readNodemailer } from '#ndr-doctor/intake/nodemailer'
import { readPostmark } from '#ndr-doctor/intake/postmark'
import { readSendGrid } from '#ndr-doctor/intake/sendgrid'
import { readSparkPost } from '#ndr-doctor/intake/sparkpost'
import { it } from '#ndr-doctor/locales/it'

describe('every reader', () => {
  const readers = {
    readAmazonSes,
    readBrevo,
    readMailgun,
    readMicrosoftGraph,
    readNodemailer,
    readPostmark,
    readSendGrid,
    readSparkPost,
  }

  test('takes whatever came, and gives what diagnoseIntake takes, at once', () => {
    expectTypeOf<Parameters<(typeof readers)[keyof typeof readers]>>().toEqualTypeOf<[payload: unknown]>()
    expectTypeOf<ReturnType<(typeof readers)[keyof typeof readers]>>().toEqualTypeOf<IntakeResult>()
  })
})

test('diagnoseIntake takes a locale, and answers at once', () => {
  expectTypeOf(diagnoseIntake).toBeCallableWith({} as IntakeResult, { language: it })
  expectTypeOf(diagnoseIntake).returns.toEqualTypeOf<DiagnosedIntake>()
  expectTypeOf<DiagnosedIntake['diagnoses']>().toEqualTypeOf<(Diagnosis | null)[]>()
})
