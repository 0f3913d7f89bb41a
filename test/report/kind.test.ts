import { describe, expect, it } from 'vitest'
import { actionsOf, kindOfActions, kindOfText, recogniseKind, type Signs } from '../../src/report/kind.ts'
import { anatomyOf, reportOf } from '../anatomy-of.ts'

const NO_SIGNS: Signs = {
  isPasted: false,
  isKnownDialect: false,
  action: null,
  isComplaint: false,
  isByListRobot: () => false,
  namesRecipient: () => false,
  refuses: () => false,
}
const kind = (mail: string, signs: Partial<Signs> = {}) =>
  recogniseKind(anatomyOf(mail), { ...NO_SIGNS, ...signs })

const FAILS = 'Your message could not be delivered to user@example.com.'
const DELAYED = 'Delivery is delayed. We will keep trying for 2 days.'
const status = (action: string, code = '5.1.1') =>
  `Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; user@example.com\nAction: ${action}\nStatus: ${code}\n`

describe('an action (RFC 3464 section 2.3.3)', () => {
  it('that is not there is told by the status, else by the reply', () => {
    const actions = (fields: string) =>
      actionsOf(
        anatomyOf(
          reportOf([['message/delivery-status', `Final-Recipient: rfc822; a@example.com\n${fields}`]]),
        ),
      )
    expect(actions('Status: 5.1.1')).toEqual(['failed'])
    expect(actions('Status: 2.0.0')).toEqual(['delivered'])
    expect(actions('Diagnostic-Code: smtp; 550 No')).toEqual(['failed'])
    expect(actions('Remote-MTA: dns; a')).toEqual([])
  })
})

describe('the actions of several recipients', () => {
  it.each([
    [['failed'], 'failed'],
    [['failed', 'failed'], 'failed'],
    [['delivered', 'delivered'], 'delivered'],
    [['failed', 'delivered'], 'mixed'],
    [['relayed', 'delayed'], 'mixed'],
    [[], 'not-a-report'],
  ] as const)('%j make the kind %s', (actions, kind) => {
    expect(kindOfActions(actions)).toBe(kind)
  })
})

describe('the words of a report without actions', () => {
  it.each([
    ['Undelivered Mail', FAILS, 'failed'],
    ['Hello', FAILS, 'failed'],
    ['Undelivered Mail', 'See below.', 'failed'],
    ['Delivery Status Notification (Delay)', DELAYED, 'delayed'],
    ['Warning: could not send message', 'It has not been delivered yet.', 'delayed'],
    ['Delivery delayed', 'Giving up: it could not be delivered.', 'failed'],
    ['Hello', 'How are you?', null],
  ])('%j, %j say %s', (subject, text, says) => {
    expect(kindOfText(anatomyOf(`From: a@example.com\nSubject: ${subject}\n\n${text}`))).toBe(says)
  })
})

describe('a report of delivery', () => {
  it.each(['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const)(
    'is %s by its status part',
    (action) => {
      expect(
        kind(
          reportOf([
            ['text/plain', 'See below.'],
            ['message/delivery-status', status(action)],
          ]),
        ),
      ).toBe(action)
    },
  )

  it('is what its dialect reads out of its text', () => {
    expect(kind('From: someone@example.com\n\n{}', { action: 'delivered' })).toBe('delivered')
  })

  it('is known by who wrote it and what it says', () => {
    const mail = `From: Mail Delivery System <MAILER-DAEMON@example.com>\nSubject: Undelivered Mail\n\n${FAILS}`
    expect(kind(mail, { namesRecipient: () => true })).toBe('failed')
  })

  it('is known by a null author', () => {
    expect(kind(`From: <>\nSubject: Undelivered Mail\n\n${FAILS}`, { namesRecipient: () => true })).toBe(
      'failed',
    )
  })

  it('is not known by either alone', () => {
    const person = `From: Anna <anna@example.com>\nSubject: Help\n\nIt says: ${FAILS}`
    expect(kind(person, { namesRecipient: () => true })).toBe('not-a-report')
    const robot = 'From: MAILER-DAEMON@example.com\nSubject: Weekly statistics\n\n3 messages.'
    expect(kind(robot)).toBe('not-a-report')
  })

  it('is not what quotes one', () => {
    const quoted = FAILS.replaceAll(/^/gm, '> ')
    const mail = `From: Anna <anna@example.com>\nSubject: Re: Undelivered Mail\n\nWhat is this?\n\n${quoted}`
    expect(kind(mail, { namesRecipient: () => true })).toBe('not-a-report')
  })

  it('is known in pasted text by its recipient or its dialect', () => {
    const text = `${FAILS}\nThe mailbox is full.`
    expect(kind(text, { isPasted: true })).toBe('not-a-report')
    expect(kind(text, { isPasted: true, namesRecipient: () => true })).toBe('failed')
    expect(kind(text, { isPasted: true, isKnownDialect: true })).toBe('failed')
  })
})

describe('what is not a report of delivery', () => {
  it('is a complaint, by its feedback report', () => {
    expect(
      kind(reportOf([['message/feedback-report', 'Feedback-Type: abuse']], { type: 'feedback-report' })),
    ).toBe('complaint')
  })

  it('is a disposition, by its notification', () => {
    const receipt = 'Disposition: manual-action/MDN-sent-manually; displayed'
    expect(kind(reportOf([['message/disposition-notification', receipt]]))).toBe('disposition')
  })

  it('is a failure where a notification says that the mail was refused', () => {
    const mail = reportOf(
      [
        ['text/plain', FAILS],
        ['message/disposition-notification', 'Disposition: automatic-action/MDN-sent-automatically; deleted'],
      ],
      {
        header: 'From: postmaster@example.com\nSubject: Automatically rejected mail',
        type: 'disposition-notification',
      },
    )
    expect(kind(mail)).toBe('failed')
  })

  it('is an automatic reply', () => {
    expect(
      kind('From: ben@example.com\nSubject: Automatic reply: Offer\nIn-Reply-To: <1@a>\n\nI am away.'),
    ).toBe('auto-reply')
  })

  it('is any other mail', () => {
    expect(kind('From: ben@example.com\nSubject: Lunch\n\nAt one?')).toBe('not-a-report')
  })
})
