import { DAY, writeInstant } from '../../values/instant.ts'
import { pages } from '../pages.ts'
import { judgeLimit, type Judgement, type Rule } from '../rule.ts'
import { leavesExchangeOnline } from '../routes.ts'
import { flowsOf, instant, type Situation } from '../situation.ts'
import { counted, number } from '../words.ts'

const WORDS = {
  rule: 'spam-volume-tenant',
  scope: 'tenant',
  subject: null,
  code: '5.7.705',
  basis: 'unpublished',
  window: '24 h',
  worst: 'at-risk',
  steps: [
    'Find the source: Threat protection status and mail flow status reports, message trace by sender and connector.',
    'Disable the account or connector that it comes from, and secure the administrators with MFA.',
    'Start new bulk mail slowly, or send it by Azure Communication Services or a bulk mail provider.',
  ],
  links: [pages.sendingBlocks, pages.compromisedConnector, pages.compromisedAccount],
} as const

function judgeSpam(situation: Situation): Judgement {
  const { spamMessages } = situation.settings.tenantThreshold
  return judgeLimit(situation, {
    ...WORDS,
    unit: 'spam messages',
    limit: spamMessages,
    flows: flowsOf(situation.traffic, ({ route, spam }) => (leavesExchangeOnline(route) ? spam : 0)),
    why: (standing) =>
      `${counted(standing, 'spam messages', '24 h')}. Microsoft does not publish how many it takes; this forecast warns ` +
      `from ${number(spamMessages)}, its setting.`,
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
      why: (standing) =>
        `${counted(standing, 'messages', '24 h')} left the tenant, where ${number(usual)} are usual. Microsoft does not ` +
        `publish what it takes for a burst; this forecast warns from ${number(standing.limit)}: its settings are ` +
        `${number(growth)} times the usual day, and at least ${number(minimum)}.`,
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
        why: `A lapsed subscription was renewed at ${writeInstant(renewedAt)}: the tenant can stay blocked for up to a day.`,
        steps: [`Wait until ${writeInstant(renewedAt + DAY)}, and try again.`],
        links: [pages.sendingBlocks],
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
  source: pages.sendingBlocks.url,
  asOf: '2026-10-02',
  judge: (situation) => [judgeSpam(situation), ...judgeGrowth(situation), ...judgeRenewal(situation)],
}
