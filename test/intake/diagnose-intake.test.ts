import { describe, expect, it } from 'vitest'
import { diagnoseIntake } from '#ndr-doctor/intake'
import { readAmazonSes } from '#ndr-doctor/intake/amazon-ses'
import { readPostmark } from '#ndr-doctor/intake/postmark'
import { it as italian } from '#ndr-doctor/locales/it'
import { causes } from '../../src/codes/causes.ts'
import type { Row } from '../../src/codes/row.ts'
import { payload } from './payload-file.ts'

/** A bounce of Amazon SES with this label and this refusal. */
function bounce(bounceType: string, bounceSubType: string, diagnosticCode?: string) {
  const recipient = { emailAddress: 'info@example.org', diagnosticCode }
  return readAmazonSes({
    eventType: 'Bounce',
    bounce: { bounceType, bounceSubType, bouncedRecipients: [recipient] },
  })
}

describe('diagnoseIntake', () => {
  it('writes in the language handed in, whether the refusal or the label decides', () => {
    for (const name of ['bounce-permanent-in-sns', 'bounce-on-suppression-list']) {
      const [diagnosis] = diagnoseIntake(readAmazonSes(payload(`amazon-ses-${name}`)), {
        language: italian,
      }).diagnoses
      expect(diagnosis?.language).toBe('it')
      expect(diagnosis?.title).toBe(italian.causes[diagnosis!.cause].title)
    }
  })

  it("asks the caller's own rows first", () => {
    const row: Row = {
      id: 'own/user-unknown',
      emitter: null,
      status: null,
      replyCode: null,
      phrase: 'user unknown',
      cause: 'recipient-disabled',
      confidence: 'high',
      source: 'a note of our own',
      asOf: '2026-10',
      example: '550 User unknown',
    }
    const report = readAmazonSes(payload('amazon-ses-bounce-permanent-in-sns'))
    expect(diagnoseIntake(report, { rows: [row] }).diagnoses[0]?.cause).toBe('recipient-disabled')
  })

  it('does not follow a hard label against a refusal that it cannot read', () => {
    const { diagnoses, contradictions } = diagnoseIntake(bounce('Permanent', 'General', 'smtp; 550 xyzzy'))
    expect(diagnoses[0]).toMatchObject({ cause: 'unknown', permanence: 'permanent', suppress: false })
    expect(contradictions).toEqual([])
  })

  it('follows a hard label where there is no refusal', () => {
    expect(diagnoseIntake(bounce('Permanent', 'General')).diagnoses[0]).toMatchObject({
      cause: 'unknown',
      permanence: 'permanent',
      suppress: true,
      confidence: 'low',
    })
  })

  it('lets a label that names its cause speak for a refusal that names none', () => {
    const [diagnosis] = diagnoseIntake(bounce('Transient', 'MailboxFull', 'smtp; 552 xyzzy')).diagnoses
    // The class of a reply stands above the label.
    expect(diagnosis).toMatchObject({ cause: 'mailbox-full', permanence: 'permanent', suppress: false })
  })

  it('lets no label speak against a refusal that tells why', () => {
    const [diagnosis] = diagnoseIntake(
      bounce('Transient', 'MailboxFull', 'smtp; 550 5.1.1 User unknown'),
    ).diagnoses
    expect(diagnosis?.cause).toBe('recipient-unknown')
  })

  it('never advises to drop an address for what is not its own fault', () => {
    const types = ['HardBounce', 'SoftBounce', 'Transient', 'DnsError', 'Blocked', 'DMARCPolicy', 'Unknown']
    for (const Type of types) {
      const refused = {
        ...(payload('postmark-hard-bounce') as object),
        Type,
        Details: 'smtp;554 5.7.1 Client host [192.0.2.25] blocked using zen.spamhaus.org',
      }
      const [diagnosis] = diagnoseIntake(readPostmark(refused)).diagnoses
      expect([Type, diagnosis?.cause, diagnosis?.suppress]).toEqual([Type, 'ip-blocklisted', false])
    }
  })

  it('agrees with every label that it follows', () => {
    for (const name of ['NoEmail', 'Suppressed', 'OnAccountSuppressionList']) {
      const { diagnoses, contradictions } = diagnoseIntake(bounce('Permanent', name))
      expect(Object.keys(causes)).toContain(diagnoses[0]?.cause)
      expect(diagnoses[0]?.evidence).toEqual([
        { rule: `label/amazon-ses/Permanent/${name}`, source: 'label', text: `Permanent/${name}` },
      ])
      expect(contradictions).toEqual([])
    }
  })

  it('gives plain JSON', () => {
    const answer = diagnoseIntake(readAmazonSes(payload('amazon-ses-bounce-permanent-in-sns')))
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })

  it.each([[null], [{}], [{ recipients: [{}], events: [] }]])(
    'throws for %j, which no reader gives back',
    (wrong) => {
      expect(() => diagnoseIntake(wrong as never)).toThrow(TypeError)
    },
  )

  it('throws for an option that there is not', () => {
    expect(() => diagnoseIntake(bounce('Permanent', 'General'), { lang: 'it' } as never)).toThrow(
      new TypeError('options.lang: no such option'),
    )
  })
})
