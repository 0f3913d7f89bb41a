import { describe, expectTypeOf, test } from 'vitest'
import type * as core from '#ndr-doctor/core'
import type * as library from '#ndr-doctor'
import type { IntakeResult } from '#ndr-doctor/intake'
import type { PlainJson } from './plain-json.ts'

describe('what is answered is plain JSON', () => {
  test('of a report and its diagnoses', () => {
    expectTypeOf<PlainJson<library.Report>>().toEqualTypeOf<library.Report>()
    expectTypeOf<PlainJson<library.Diagnosis>>().toEqualTypeOf<library.Diagnosis>()
    expectTypeOf<PlainJson<library.Diagnosed>>().toEqualTypeOf<library.Diagnosed>()
  })

  test('of a meaning, advice, a summary and a forecast', () => {
    expectTypeOf<PlainJson<library.Meaning>>().toEqualTypeOf<library.Meaning>()
    expectTypeOf<PlainJson<library.Advice>>().toEqualTypeOf<library.Advice>()
    expectTypeOf<PlainJson<library.Summary>>().toEqualTypeOf<library.Summary>()
    expectTypeOf<PlainJson<library.Forecast>>().toEqualTypeOf<library.Forecast>()
  })

  test('of a payload that was taken in', () => {
    expectTypeOf<PlainJson<IntakeResult>>().toEqualTypeOf<IntakeResult>()
  })

  test('and a Date or a function would be none', () => {
    expectTypeOf<PlainJson<{ at: Date }>>().not.toEqualTypeOf<{ at: Date }>()
    expectTypeOf<PlainJson<{ at: () => string }>>().not.toEqualTypeOf<{ at: () => string }>()
    expectTypeOf<PlainJson<{ at: string | undefined }>>().not.toEqualTypeOf<{ at: string | undefined }>()
  })
})

describe('the closed lists', () => {
  test('of kinds and actions', () => {
    expectTypeOf<library.Kind>().toEqualTypeOf<
      library.Action | 'mixed' | 'complaint' | 'disposition' | 'auto-reply' | 'not-a-report'
    >()
    expectTypeOf<library.Action>().toEqualTypeOf<
      'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
    >()
  })

  test('of causes', () => {
    expectTypeOf<library.Cause>().toEqualTypeOf<
      | 'recipient-unknown'
      | 'recipient-disabled'
      | 'recipient-moved'
      | 'mailbox-full'
      | 'recipient-refused'
      | 'recipient-restricted'
      | 'address-invalid'
      | 'domain-not-found'
      | 'domain-refuses-mail'
      | 'sender-rejected'
      | 'sender-domain-unregistered'
      | 'sender-blocked'
      | 'sender-limit-exceeded'
      | 'sender-not-authenticated'
      | 'sender-not-authorized'
      | 'relay-denied'
      | 'authentication-failed'
      | 'missing-reverse-dns'
      | 'ip-blocklisted'
      | 'domain-blocklisted'
      | 'low-reputation'
      | 'rate-limited'
      | 'greylisted'
      | 'spam-detected'
      | 'virus-detected'
      | 'content-rejected'
      | 'message-too-large'
      | 'message-malformed'
      | 'policy-violation'
      | 'encryption-required'
      | 'delivery-expired'
      | 'network-error'
      | 'dns-failure'
      | 'mail-loop'
      | 'protocol-error'
      | 'too-many-recipients'
      | 'system-error'
      | 'system-full'
      | 'mailer-error'
      | 'suppressed'
      | 'unknown'
    >()
  })

  test('of what a diagnosis says beside the cause', () => {
    expectTypeOf<library.Permanence>().toEqualTypeOf<'permanent' | 'transient' | 'unknown'>()
    expectTypeOf<library.Scope>().toEqualTypeOf<
      'recipient' | 'message' | 'sender' | 'tenant' | 'host' | 'receiver' | 'path' | 'unknown'
    >()
    expectTypeOf<library.FixedBy>().toEqualTypeOf<
      'sender' | 'sender-admin' | 'recipient' | 'recipient-admin' | 'provider' | 'nobody'
    >()
    expectTypeOf<library.Audience>().toEqualTypeOf<'sender' | 'helpdesk' | 'admin'>()
    expectTypeOf<library.Diagnosis['confidence']>().toEqualTypeOf<'high' | 'medium' | 'low'>()
  })

  test('of advice and of a forecast', () => {
    expectTypeOf<library.Advice['action']>().toEqualTypeOf<
      'retry' | 'suppress' | 'fix-first' | 'tell-someone' | 'keep'
    >()
    expectTypeOf<library.Verdict>().toEqualTypeOf<'clear' | 'watch' | 'at-risk' | 'blocked'>()
    expectTypeOf<library.Basis>().toEqualTypeOf<'documented' | 'configured' | 'unpublished'>()
  })
})

test('a report is of schema version 1', () => {
  expectTypeOf<library.Report['schemaVersion']>().toEqualTypeOf<1>()
})

test('both entries speak of the same report, diagnosis and forecast', () => {
  expectTypeOf<core.Diagnosed>().toEqualTypeOf<library.Diagnosed>()
  expectTypeOf<core.Forecast>().toEqualTypeOf<library.Forecast>()
})
