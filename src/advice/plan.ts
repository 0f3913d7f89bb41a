import { causes, type Cause } from '../codes/causes.ts'
import type { JsonSchema } from '../schema/json-schema.ts'
import { choiceSchema, countSchema, recordSchema } from '../schema/schema-parts.ts'

/** What can be done about a failure, as a plan names it; `pause` is to suppress for a time. */
export type PlannedAction = 'retry' | 'suppress' | 'pause' | 'fix-first' | 'tell-someone' | 'keep'

/** What to do about one cause. */
export interface Plan {
  /** For a refusal that is permanent, or doesn't tell. */
  permanent: PlannedAction
  /** For a refusal that is transient. */
  transient: PlannedAction
  /** Instead of `retry` once `retryDays` are over, and instead of `keep` from so many `failures` on. */
  afterwards: Exclude<PlannedAction, 'retry'>
  /** Before the first retry, unless the receiver names another time. It doubles with each failure. */
  waitMinutes: number
  /** No wait is longer, not even one that the receiver asks for. */
  longestWaitMinutes: number
  /** Retries end so many days after the first failure of this cause. */
  retryDays: number
  /**
   * Failures of this cause, the present one among them, from which on `suppress` and `pause` hold although the diagnosis
   * doesn't say so by itself (`diagnosis.suppress` is false). Below it the address is kept. Where `suppress` is only the
   * default, it becomes `pause` then.
   */
  failures: number
  /** How long to `pause`. */
  pauseDays: number
}

/** The caller's own plans: fields that are left out keep the default of their cause. */
export type AdvicePolicy = Partial<Record<Cause, Partial<Plan>>>

const MINUTES_IN_DAY = 24 * 60

/** RFC 5321 section 4.5.4.1: at least 30 minutes between tries, and at least 4 to 5 days until giving up. */
const retrying: Plan = {
  permanent: 'retry',
  transient: 'retry',
  afterwards: 'tell-someone',
  waitMinutes: 30,
  longestWaitMinutes: MINUTES_IN_DAY,
  retryDays: 5,
  failures: 3,
  pauseDays: 30,
}

/** The address is at fault: stop at once, or once it has failed for as long as a queue lives. */
const addressAtFault: Plan = { ...retrying, permanent: 'suppress', afterwards: 'pause' }
/** A person or an administrator decides; the address itself is good. */
const someoneDecides: Plan = { ...retrying, permanent: 'tell-someone' }
/** Something must be mended on the own side; more mail until then makes it worse. */
const fixFirst: Plan = {
  ...retrying,
  permanent: 'fix-first',
  transient: 'fix-first',
  afterwards: 'fix-first',
}
/** The same, but that a transient refusal may pass. */
const fixUnlessTransient: Plan = { ...fixFirst, transient: 'retry' }

/** What is done where the caller's policy says nothing. Waits and days are RFC 5321's, else choices of this library. */
export const defaultPlans: Readonly<Record<Cause, Readonly<Plan>>> = {
  'recipient-unknown': addressAtFault,
  'recipient-disabled': addressAtFault,
  'recipient-moved': addressAtFault,
  // Somebody may come back from a holiday and tidy up.
  'mailbox-full': { ...retrying, waitMinutes: 4 * 60, afterwards: 'pause' },
  'recipient-refused': someoneDecides,
  'recipient-restricted': someoneDecides,
  'address-invalid': addressAtFault,
  'domain-not-found': addressAtFault,
  'domain-refuses-mail': addressAtFault,
  'sender-rejected': fixFirst,
  'sender-domain-unregistered': fixFirst,
  'sender-blocked': fixFirst,
  'sender-limit-exceeded': fixUnlessTransient,
  'sender-not-authenticated': fixFirst,
  'sender-not-authorized': fixFirst,
  'relay-denied': fixFirst,
  'authentication-failed': fixFirst,
  'missing-reverse-dns': fixFirst,
  'ip-blocklisted': fixFirst,
  'domain-blocklisted': fixFirst,
  'low-reputation': fixUnlessTransient,
  'rate-limited': { ...retrying, afterwards: 'fix-first' },
  'greylisted': { ...retrying, waitMinutes: 15 },
  'spam-detected': fixUnlessTransient,
  'virus-detected': fixFirst,
  'content-rejected': fixUnlessTransient,
  'message-too-large': fixFirst,
  'message-malformed': fixFirst,
  'policy-violation': someoneDecides,
  'encryption-required': fixUnlessTransient,
  // The reporting system has tried for days already.
  'delivery-expired': { ...retrying, waitMinutes: MINUTES_IN_DAY },
  'network-error': retrying,
  'dns-failure': retrying,
  'mail-loop': { ...someoneDecides, transient: 'tell-someone' },
  'protocol-error': fixUnlessTransient,
  'too-many-recipients': fixUnlessTransient,
  'system-error': someoneDecides,
  'system-full': retrying,
  'mailer-error': someoneDecides,
  'suppressed': addressAtFault,
  'unknown': { ...retrying, permanent: 'keep' },
}

const MOST_DAYS = 3650

const actions: readonly PlannedAction[] = ['retry', 'suppress', 'pause', 'fix-first', 'tell-someone', 'keep']

const planSchema = recordSchema('What to do about one cause.', {
  permanent: choiceSchema('For a refusal that is permanent, or does not tell.', actions),
  transient: choiceSchema('For a refusal that is transient.', actions),
  afterwards: choiceSchema(
    'Once the days of retrying are over.',
    actions.filter((action) => action !== 'retry'),
  ),
  waitMinutes: countSchema('Before the first retry; it doubles with each failure.', {
    minimum: 1,
    maximum: MOST_DAYS * MINUTES_IN_DAY,
  }),
  longestWaitMinutes: countSchema('No wait is longer.', {
    minimum: 1,
    maximum: MOST_DAYS * MINUTES_IN_DAY,
  }),
  retryDays: countSchema('Days after the first failure in which to retry.', { maximum: MOST_DAYS }),
  failures: countSchema('Failures from which on keeping ends, and vague refusals count.', { minimum: 1 }),
  pauseDays: countSchema('Days to pause.', { minimum: 1, maximum: MOST_DAYS }),
})

/** The schema of {@link AdvicePolicy}. */
export const policySchema: JsonSchema = recordSchema(
  'Plans of the caller, by cause.',
  Object.fromEntries(Object.keys(causes).map((cause) => [cause, planSchema])),
)
