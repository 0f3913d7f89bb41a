import { DAY, writeInstant } from '../../values/instant.ts'
import type { ForecastLocale } from '../forecast-locale.ts'
import { pages } from '../pages.ts'
import { judgeLimit, type Judgement, type Rule } from '../rule.ts'
import { leavesExchangeOnline } from '../routes.ts'
import { flowsOf, instant, type Situation } from '../situation.ts'

const WORDS = {
  rule: 'spam-volume-tenant',
  scope: 'tenant',
  subject: null,
  code: '5.7.705',
  basis: 'unpublished',
  window: '24 h',
  worst: 'at-risk',
  steps: ({ spamVolumeTenant: { steps } }: ForecastLocale) => steps,
  links: ['sendingBlocks', 'compromisedConnector', 'compromisedAccount'],
} as const

function judgeSpam(situation: Situation): Judgement {
  const { spamMessages } = situation.settings.tenantThreshold
  return judgeLimit(situation, {
    ...WORDS,
    unit: 'spam messages',
    limit: spamMessages,
    flows: flowsOf(situation.traffic, ({ route, spam }) => (leavesExchangeOnline(route) ? spam : 0)),
    why: ({ spamVolumeTenant: { spam } }, count) => spam(count),
  })
}

function judgeGrowth(situation: Situation): Judgement[] {
  const usual = situation.tenant.usual?.messagesPerDay
  if (usual === undefined) return []
  const { growth, minimum } = situation.settings.tenantThreshold
  return [
    judgeLimit(situation, {
      ...WORDS,
      unit: 'messages',
      limit: Math.max(minimum, growth * usual),
      flows: flowsOf(situation.traffic, ({ route, outbound }) =>
        leavesExchangeOnline(route) ? outbound : 0,
      ),
      why: ({ spamVolumeTenant: said }, count) => said.growth(count, usual, growth, minimum),
    }),
  ]
}

/** A subscription that lapsed and came back can block a tenant for up to a day. */
function judgeRenewal({ at, tenant }: Situation): Judgement[] {
  const renewedAt = tenant.renewedAt === undefined ? null : instant(tenant.renewedAt)
  if (renewedAt === null || at < renewedAt || at >= renewedAt + DAY) return []
  return [
    {
      room: null,
      finding: {
        rule: WORDS.rule,
        scope: WORDS.scope,
        subject: WORDS.subject,
        code: WORDS.code,
        verdict: 'watch',
        used: null,
        limit: null,
        unit: null,
        window: null,
        share: null,
        basis: 'documented',
        reachedAt: null,
        freeAgainAt: null,
      },
      words: {
        why: ({ spamVolumeTenant: { renewed } }) => renewed(writeInstant(renewedAt)),
        steps: ({ spamVolumeTenant: { waitUntil } }) => [waitUntil(writeInstant(renewedAt + DAY))],
        links: ['sendingBlocks'],
      },
    },
  ]
}

/**
 * The threshold of a tenant for spam and bursts of bulk mail. Undisclosed on purpose; the numbers are settings, and the
 * findings risks, never worse than `at-risk`.
 */
export const spamVolumeTenant: Rule = {
  id: 'spam-volume-tenant',
  source: pages.sendingBlocks,
  asOf: '2026-10-02',
  judge: (situation) => [judgeSpam(situation), ...judgeGrowth(situation), ...judgeRenewal(situation)],
}
