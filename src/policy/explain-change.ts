import { checkProfile } from './check-profile.ts'
import {
  isWorse,
  type FindingScope,
  type RuleId,
  type Unit,
  type Verdict,
  type WindowName,
} from './forecast.ts'
import { judgeAll } from './predict-blocking.ts'
import type { Profile } from './profile.ts'
import type { Figures } from './rule.ts'
import { situationOf } from './situation.ts'

/** What one side of a change says of a finding. */
export interface Side {
  verdict: Verdict
  used: number | null
  limit: number | null
}

/** A finding whose verdict a change turns. */
export interface TurnedFinding {
  rule: RuleId
  scope: FindingScope
  subject: string | null
  code: string | null
  unit: Unit | null
  window: WindowName | null
  turn: 'better' | 'worse'
  /** Where the rule had nothing to say: clear, with nothing counted. */
  before: Side
  after: Side
}

/** What a change of the profile does to the forecast. Plain JSON. */
export interface Change {
  verdict: { before: Verdict; after: Verdict }
  /** Only findings whose verdict turns; those that get worse first, then in the order of the rules. */
  turned: TurnedFinding[]
}

const NOTHING_SAID: Side = { verdict: 'clear', used: null, limit: null }

/** Only seen blocks are told apart by their code; a limit can change its own, as when a trial is paid for. */
function keyOf({ rule, scope, subject, code, unit, window }: Figures): string {
  return JSON.stringify([rule, scope, subject, unit, window, rule === 'known-block' ? code : null])
}

function findingsOf(profile: Profile, name: string): Map<string, Figures> {
  checkProfile(profile, name)
  return new Map(judgeAll(situationOf(profile)).map(({ finding }) => [keyOf(finding), finding]))
}

function worstIn(findings: ReadonlyMap<string, Figures>): Verdict {
  return [...findings.values()].reduce<Verdict>(
    (worst, { verdict }) => (isWorse(verdict, worst) ? verdict : worst),
    'clear',
  )
}

function sideOf(finding: Figures | undefined): Side {
  return finding
    ? { verdict: finding.verdict, used: finding.used, limit: finding.limit }
    : { ...NOTHING_SAID }
}

/**
 * Tells which findings a change would turn: a domain that is registered, more licences, a send spread over hours.
 *
 * @throws TypeError that names every wrong or unknown field of either profile by its path.
 */
export function explainChange(before: Profile, after: Profile): Change {
  const [earlier, later] = [findingsOf(before, 'before'), findingsOf(after, 'after')]
  const turned = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key) => {
    const sides = { before: sideOf(earlier.get(key)), after: sideOf(later.get(key)) }
    const finding = later.get(key) ?? earlier.get(key)
    if (!finding || sides.before.verdict === sides.after.verdict) return []
    const { rule, scope, subject, code, unit, window } = finding
    const turn = isWorse(sides.after.verdict, sides.before.verdict) ? ('worse' as const) : ('better' as const)
    return [{ rule, scope, subject, code, unit, window, turn, ...sides }]
  })
  return {
    verdict: { before: worstIn(earlier), after: worstIn(later) },
    turned: [
      ...turned.filter(({ turn }) => turn === 'worse'),
      ...turned.filter(({ turn }) => turn === 'better'),
    ],
  }
}
