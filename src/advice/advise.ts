import type { AssessedDiagnosis } from '../authenticity/authenticity.ts'
import type { Diagnosis } from '../classify/diagnosis.ts'
import { meanings } from '../codes/cause-meanings.ts'
import type { Cause, FixedBy } from '../codes/causes.ts'
import type { Permanence } from '../codes/row.ts'
import { DAY, MINUTE, readInstant, SECOND, writeInstant } from '../values/instant.ts'
import { checkAdviceArguments } from './check-advice-arguments.ts'
import { defaultPlans, type AdvicePolicy, type Plan, type PlannedAction } from './plan.ts'
import { isSendingSide } from './sending-side.ts'

/** What `advise` needs of a diagnosis; every other field is ignored. */
export type Advised = Pick<Diagnosis, 'cause' | 'permanence' | 'suppress' | 'scope' | 'fixedBy'> & {
  details?: Pick<Diagnosis['details'], 'retryAfter'>
} & Partial<Pick<AssessedDiagnosis, 'authenticity'>>

/** An earlier failure of the same recipient. */
export interface PastFailure {
  /** ISO 8601 with a zone. */
  at: string
  cause: Cause
  permanence: Permanence
}

/** The clock, and the caller's own plans. */
export interface AdviseOptions {
  /** When the present failure is looked at: ISO 8601 with a zone. What the history tells of later is not counted. */
  at: string
  policy?: AdvicePolicy
}

/** What to do with a recipient after a failure. Plain JSON. */
export interface Advice {
  /**
   * `retry`: send again at `when`. `suppress`: stop mailing the address until `until`. `fix-first`: mend the own side or
   * the message, then send again. `tell-someone`: a person must look into it. `keep`: go on as before.
   */
  action: 'retry' | 'suppress' | 'fix-first' | 'tell-someone' | 'keep'
  /** The earliest moment to mail the recipient again, ISO 8601; null where no time heals it, or nothing stands against it. */
  when: string | null
  /** How often, if it goes on failing: this wait, twice as long after each failure, up to the longest; null but for `retry`. */
  howOften: { waitMinutes: number; longestWaitMinutes: number } | null
  /** Of `retry`: when to give up. Of `suppress`: when it ends, null for good. Else null. ISO 8601. */
  until: string | null
  /** Who must act; `nobody` where waiting is enough. */
  who: FixedBy
  /** One sentence in English. */
  why: string
  /** Where the answer is from: the receiver named the time; the caller has a plan for the cause; else the defaults. */
  basis: 'stated' | 'configured' | 'default'
  /** Failures of this cause, the present one among them. */
  failures: number
  /** The first of them, ISO 8601. */
  since: string
}

/** No receiver's word makes a retry sooner; in milliseconds. */
const SHORTEST_WAIT = MINUTE

/**
 * Says what to do with a recipient after a failure: retry, suppress, fix something first, tell someone, or keep it.
 *
 * Pure; `at` is the only clock. `history` has the earlier failures of the same address, in any order, without the present
 * one, since a message last reached it (or as far back as they are to count). Failures of the same cause are counted.
 * An address is suppressed by default only for what is its own fault: never for a failure of the sending side, and never
 * where the report is not known to be genuine (`withholdSuppression`), whatever the policy says.
 *
 * @throws TypeError that names every wrong or unknown field by its path.
 */
export function advise(diagnosis: Advised, history: readonly PastFailure[], options: AdviseOptions): Advice {
  checkAdviceArguments(diagnosis, history, options)
  const { cause } = diagnosis
  const own = options.policy?.[cause] ?? {}
  const plan: Plan = { ...defaultPlans[cause], ...own }
  const run = runOf(cause, history, readInstant(options.at) ?? 0)
  const { action, isOwn } = chooseAction(diagnosis, plan, own, run)
  const basis = Object.keys(own).length > 0 ? 'configured' : 'default'
  const counted = { failures: run.failures, since: writeInstant(run.first) }
  const still = { when: null, howOften: null, until: null }
  switch (action) {
    case 'retry':
      return { ...retry(diagnosis, plan, run, basis), ...counted }
    case 'suppress':
    case 'pause': {
      const end = action === 'pause' ? writeInstant(run.at + plan.pauseDays * DAY) : null
      const why = reasonToSuppress(diagnosis, run, isOwn, end)
      const who = diagnosis.fixedBy
      return { action: 'suppress', when: end, howOften: null, until: end, who, why, basis, ...counted }
    }
    case 'fix-first': {
      const why = `${cause} says nothing of the address: mend it first, for the next message would fail alike.`
      return { action, ...still, who: diagnosis.fixedBy, why, basis, ...counted }
    }
    case 'tell-someone': {
      const why = `${cause} does not pass by waiting${lasting(run)}: someone must look into it.`
      return { action, ...still, who: diagnosis.fixedBy, why, basis, ...counted }
    }
    default: {
      const why = isGenuine(diagnosis)
        ? `${cause} is no reason yet to stop mailing the address${lasting(run)}.`
        : 'The report is not known to be genuine, and no reason to stop mailing the address.'
      return { action, ...still, who: 'nobody', why, basis, ...counted }
    }
  }
}

/** The failures of one cause up to now. */
interface Run {
  /** The present moment, and the first failure, in milliseconds. */
  readonly at: number
  readonly first: number
  /** The present one among them. */
  readonly failures: number
}

function runOf(cause: Cause, history: readonly PastFailure[], at: number): Run {
  const earlier = history
    .filter((failure) => failure.cause === cause)
    .map((failure) => readInstant(failure.at) ?? 0)
    .filter((time) => time <= at)
  return {
    at,
    first: earlier.reduce((first, time) => Math.min(first, time), at),
    failures: earlier.length + 1,
  }
}

interface Choice {
  readonly action: PlannedAction
  /** The caller's policy named it. */
  readonly isOwn: boolean
}

function chooseAction(diagnosis: Advised, plan: Plan, own: Partial<Plan>, run: Run): Choice {
  const field = diagnosis.permanence === 'transient' ? 'transient' : 'permanent'
  const isOver = run.at - run.first >= plan.retryDays * DAY
  const isRepeated = run.failures >= plan.failures
  const moveOn =
    (plan[field] === 'retry' && isOver) ||
    (plan[field] === 'keep' && isRepeated && plan.afterwards !== 'keep')
  const named = moveOn ? 'afterwards' : field
  const choice = { action: plan[named], isOwn: own[named] !== undefined }
  if (choice.action !== 'suppress' && choice.action !== 'pause') return choice
  if (!isGenuine(diagnosis)) return { ...choice, action: 'keep' }
  if (isSendingSide(diagnosis) && !choice.isOwn) return { ...choice, action: 'fix-first' }
  if (diagnosis.suppress || moveOn) return choice
  if (!isRepeated) return { ...choice, action: 'keep' }
  return choice.isOwn ? choice : { ...choice, action: 'pause' }
}

/** Whether suppression was not withheld for want of proof. */
function isGenuine({ authenticity }: Advised): boolean {
  return authenticity === undefined || authenticity.verdict === 'verified'
}

function retry(
  { cause, details }: Advised,
  plan: Plan,
  run: Run,
  basis: 'configured' | 'default',
): Omit<Advice, 'failures' | 'since'> {
  const asked = details?.retryAfter ?? null
  const longest = plan.longestWaitMinutes * MINUTE
  const first = asked === null ? plan.waitMinutes * MINUTE : Math.max(asked * SECOND, SHORTEST_WAIT)
  const wait = Math.min(longest, first * 2 ** (run.failures - 1))
  const until = run.first + plan.retryDays * DAY
  const waitMinutes = Math.ceil(wait / MINUTE)
  return {
    action: 'retry',
    when: writeInstant(Math.min(run.at + wait, until)),
    howOften: { waitMinutes, longestWaitMinutes: plan.longestWaitMinutes },
    until: writeInstant(until),
    who: 'nobody',
    why: `${cause} may pass${lasting(run)}: wait ${waitMinutes} minutes, ${howLong(asked, run)}.`,
    basis: asked === null ? basis : 'stated',
  }
}

function howLong(asked: number | null, { failures }: Run): string {
  if (asked === null) return 'twice as long after each failure'
  return failures === 1 ? 'as the receiver asks' : 'longer than the receiver asks, for it failed again'
}

function reasonToSuppress(
  { cause, suppress }: Advised,
  run: Run,
  isOwn: boolean,
  end: string | null,
): string {
  const span = end === null ? 'stop mailing the address' : `stop mailing the address until ${end}`
  if (isOwn) return `The caller's policy for ${cause} asks for it${lasting(run)}: ${span}.`
  const why = suppress ? meanings[cause].replace(/\.$/, '') : `${cause} goes on${lasting(run)}`
  return `${why}: ${span}.`
}

function lasting({ failures, first }: Run): string {
  return failures === 1 ? '' : `, ${failures} failures since ${writeInstant(first)}`
}
