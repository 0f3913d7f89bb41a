import { describe, expect, it } from 'vitest'
import { classify } from '../../src/classify/classify.ts'
import type { RecipientStatus } from '../../src/report/report.ts'

const refused = (known: Partial<RecipientStatus>) => ({
  status: null,
  replyCode: null,
  reply: null,
  ...known,
})
const between = (known: Partial<RecipientStatus>) =>
  classify(refused(known)).conflicts.map((one) => one.between.join(' / '))

describe('contradictions in a report', () => {
  it('are none where action, status, reply and words agree', () => {
    expect(
      between({
        action: 'failed',
        status: '5.1.1',
        statusField: '5.1.1',
        replyCode: 550,
        reply: '550 5.1.1 User unknown',
      }),
    ).toEqual([])
  })

  it('a status of another class than the reply', () => {
    expect(
      between({ statusField: '4.3.2', status: '4.3.2', replyCode: 554, reply: '554 4.3.2 mailbox busy' }),
    ).toContain('status / reply')
  })

  it('a delay for a permanent refusal, and a failure after a transient one', () => {
    expect(between({ action: 'delayed', replyCode: 550, reply: '550 User unknown' })).toContain(
      'action / reply',
    )
    expect(between({ action: 'failed', replyCode: 451, reply: '451 Greylisted' })).toContain('action / reply')
  })

  it('a code that blames the address, with words that blame a block list; the address is kept', () => {
    const diagnosis = classify('550 5.1.1 Service unavailable; client blocked using zen.spamhaus.org')
    expect(diagnosis).toMatchObject({ cause: 'ip-blocklisted', suppress: false })
    expect(diagnosis.conflicts.map((one) => one.between)).toContainEqual(['status', 'words'])
  })
})
