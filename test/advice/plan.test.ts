import { describe, expect, test } from 'vitest'
import { defaultPlans, policySchema } from '../../src/advice/plan.ts'
import { causes, type Cause } from '../../src/codes/causes.ts'
import { violationsOf } from '../../src/schema/json-schema.ts'

const plans = Object.entries(defaultPlans) as [Cause, (typeof defaultPlans)[Cause]][]
const actionsOf = ({ permanent, transient, afterwards }: (typeof defaultPlans)[Cause]) => [
  permanent,
  transient,
  afterwards,
]

describe('the default plans', () => {
  test('there is one for each cause', () => {
    expect(Object.keys(defaultPlans)).toEqual(Object.keys(causes))
  })

  test('fit their own schema', () => {
    expect(violationsOf(policySchema, defaultPlans, 'policy')).toEqual([])
  })

  test('suppress and pause only where the address is at fault, and for good only where the cause says so', () => {
    const suppressing = plans.filter(([, plan]) => actionsOf(plan).includes('suppress'))
    const pausing = plans.filter(([, plan]) => actionsOf(plan).includes('pause'))
    const atFault = plans.filter(([cause]) => causes[cause].suppress)
    expect(suppressing).toEqual(atFault)
    expect(pausing.map(([cause]) => cause).sort()).toEqual(
      [...atFault.map(([cause]) => cause), 'mailbox-full'].sort(),
    )
  })

  test('fix first whatever is of the sending side', () => {
    for (const [cause, plan] of plans.filter(([cause]) => causes[cause].group === 'sender')) {
      expect(plan.permanent, cause).toBe('fix-first')
      expect(plan.afterwards, cause).toBe('fix-first')
    }
  })

  test('never wait longer than their longest wait', () => {
    for (const [cause, plan] of plans)
      expect(plan.waitMinutes, cause).toBeLessThanOrEqual(plan.longestWaitMinutes)
  })
})

test('the schema of a policy describes every field and is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(policySchema))).toEqual(policySchema)
  for (const plan of Object.values(policySchema.properties ?? {})) {
    expect(Object.keys(plan.properties ?? {})).toEqual(Object.keys(defaultPlans.unknown))
    for (const field of Object.values(plan.properties ?? {})) expect(field.description).toBeTruthy()
  }
})
