import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/message/problem.ts'
import { noteFaults, readDeliveryStatus } from '../../src/report/delivery-status.ts'

const read = (lines: readonly string[], most = 100) => {
  const { message, recipients, isCut } = readDeliveryStatus(lines.join('\n'), most)
  return {
    message: Object.fromEntries(message),
    recipients: recipients.map((group) => Object.fromEntries(group)),
    isCut,
  }
}

const MESSAGE = ['Reporting-MTA: dns; mx.example.com', 'Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0000']
const group = (name: string, status = '5.1.1') => [
  `Final-Recipient: rfc822; ${name}@example.com`,
  'Action: failed',
  `Status: ${status}`,
]
const withOriginal = (name: string) => [
  `Original-Recipient: rfc822; alias-${name}@example.com`,
  ...group(name),
]

const ONE = {
  'final-recipient': 'rfc822; one@example.com',
  'action': 'failed',
  'status': '5.1.1',
}
const TWO = { ...ONE, 'final-recipient': 'rfc822; two@example.com', 'status': '4.2.2' }
const aliased = (fields: object, name: string) => ({
  ...fields,
  'original-recipient': `rfc822; alias-${name}@example.com`,
})

/** Every line apart, as some writers do. */
const doubled = (lines: readonly string[]) => lines.flatMap((line) => [line, ''])

describe('the groups of a status part', () => {
  it.each([
    [
      'parted by a blank line, as the standard asks',
      [...MESSAGE, '', ...group('one'), '', ...group('two', '4.2.2'), ''],
    ],
    [
      'parted by several',
      ['', '', ...MESSAGE, '', '', ' ', ...group('one'), '', '\t', ...group('two', '4.2.2')],
    ],
    ['not parted at all', [...MESSAGE, ...group('one'), ...group('two', '4.2.2')]],
    ['parted from each other alone', [...MESSAGE, ...group('one'), '', ...group('two', '4.2.2')]],
    ['parted from the message alone', [...MESSAGE, '', ...group('one'), ...group('two', '4.2.2')]],
    [
      'with a blank line between all fields',
      doubled([...MESSAGE, ...group('one'), ...group('two', '4.2.2')]),
    ],
    [
      'with a blank line before the action',
      [
        ...MESSAGE,
        '',
        ...group('one').flatMap((line) => (line.startsWith('Action') ? ['', line] : [line])),
        '',
        ...group('two', '4.2.2'),
      ],
    ],
    [
      'with the name last',
      [...MESSAGE, '', ...group('one').toReversed(), '', ...group('two', '4.2.2').toReversed()],
    ],
    [
      'behind a MIME header of their own',
      [
        'Content-Type: message/delivery-status',
        '',
        ...MESSAGE,
        '',
        ...group('one'),
        '',
        ...group('two', '4.2.2'),
      ],
    ],
  ])('are told apart %s', (_, lines) => {
    expect(read(lines).recipients).toEqual([ONE, TWO])
    expect(read(lines).message).toMatchObject({ 'reporting-mta': 'dns; mx.example.com' })
  })

  it.each([
    ['parted', [...MESSAGE, '', ...withOriginal('one'), '', ...withOriginal('two')]],
    ['not parted', [...MESSAGE, ...withOriginal('one'), ...withOriginal('two')]],
    [
      'with a blank line between all fields',
      doubled([...MESSAGE, ...withOriginal('one'), ...withOriginal('two')]),
    ],
  ])('begin with the original recipient, %s', (_, lines) => {
    expect(read(lines).recipients).toEqual([aliased(ONE, 'one'), aliased({ ...TWO, status: '5.1.1' }, 'two')])
  })

  it('keep their fields to themselves', () => {
    const lines = [
      ...MESSAGE,
      '',
      ...group('one'),
      'Remote-MTA: dns; a.example.org',
      '',
      ...group('two', '4.2.2'),
    ]
    expect(read(lines).recipients).toEqual([{ ...ONE, 'remote-mta': 'dns; a.example.org' }, TWO])
  })

  it('may be the only thing there', () => {
    expect(read(group('one'))).toMatchObject({ message: {}, recipients: [ONE] })
  })

  it('without a name, an action, a status and a diagnostic are none', () => {
    const lines = [...group('one'), 'Remote-MTA: dns; a.example.org', '', 'Remote-MTA: dns; b.example.org']
    expect(read(lines).recipients).toEqual([{ ...ONE, 'remote-mta': 'dns; a.example.org' }])
  })

  it('are read up to a number, and that there are more is said', () => {
    const lines = ['one', 'two', 'three'].flatMap((name) => [...group(name), ''])
    expect(read(lines, 2)).toMatchObject({ recipients: [ONE, { ...TWO, status: '5.1.1' }], isCut: true })
    expect(read(lines, 3).isCut).toBe(false)
  })
})

describe('a field', () => {
  it('is unfolded', () => {
    const lines = [...group('one'), 'Diagnostic-Code: smtp; 550 5.1.1', '\tUser unknown;', '    really']
    expect(read(lines).recipients[0]).toMatchObject({
      'diagnostic-code': 'smtp; 550 5.1.1 User unknown; really',
    })
  })

  it('goes on where its fold lost its white space', () => {
    const lines = [...group('one'), 'Diagnostic-Code: smtp; 550 5.1.1', 'User unknown']
    expect(read(lines).recipients[0]).toMatchObject({ 'diagnostic-code': 'smtp; 550 5.1.1 User unknown' })
  })

  it('keeps its comment', () => {
    expect(read([...group('one'), 'Remote-MTA: dns; a.example.org (192.0.2.1)']).recipients[0]).toMatchObject(
      {
        'remote-mta': 'dns; a.example.org (192.0.2.1)',
      },
    )
  })

  it('has a name in any case, and white space around its colon', () => {
    expect(
      read(['FINAL-RECIPIENT : rfc822; one@example.com', 'action:failed', 'Status\t:\t5.1.1']).recipients,
    ).toEqual([ONE])
  })

  it('may be indented', () => {
    expect(read([...group('one')].map((line) => `  ${line}`)).recipients).toEqual([ONE])
  })

  it('that comes again in a group counts the first time, folds and all', () => {
    const lines = [...group('one'), 'Status: 4.0.0', ' (folded)', 'X-A: 1', 'X-A: 2']
    expect(read(lines).recipients).toEqual([{ ...ONE, 'x-a': '1' }])
  })

  it('is decoded from encoded words', () => {
    const lines = [...group('one'), 'Diagnostic-Code: smtp; =?utf-8?Q?550_gel=C3=B6scht?=']
    expect(read(lines).recipients[0]).toMatchObject({ 'diagnostic-code': 'smtp; 550 gelöscht' })
  })

  it('of any name is no trap', () => {
    const { message } = readDeliveryStatus('constructor: a\nReporting-MTA: dns; b', 10)
    expect([...message]).toEqual([
      ['constructor', 'a'],
      ['reporting-mta', 'dns; b'],
    ])
  })
})

describe('the fields of a recipient', () => {
  const fieldsOf = (...lines: string[]) => readDeliveryStatus(lines.join('\n'), 10).recipients[0]

  it('are read', () => {
    expect(
      fieldsOf(
        'Original-Recipient: rfc822;alias@example.com',
        'Final-Recipient: RFC822; <one@example.com>',
        'Action: Failed',
        'Status: 5.01.1 (unknown)',
        'Diagnostic-Code: smtp; 550 No',
      ),
    ).toMatchObject({
      originalRecipient: { type: 'rfc822', value: 'alias@example.com' },
      finalRecipient: { type: 'rfc822', value: '<one@example.com>' },
      address: 'one@example.com',
      action: 'failed',
      status: '5.1.1',
      diagnosticCode: { type: 'smtp', value: '550 No' },
    })
  })

  it.each([
    [['Original-Recipient: rfc822; a@example.com', 'Final-Recipient: x400; /S=a/'], 'a@example.com'],
    [['X-Actual-Recipient: rfc822; b@example.com', 'Action: failed'], 'b@example.com'],
    [['Action: failed'], null],
  ])('%j name %s', (lines, address) => {
    expect(fieldsOf(...lines)?.address).toBe(address)
  })

  it('that are not there are null', () => {
    expect(fieldsOf('Final-Recipient:', 'X-A: 1')).toMatchObject({
      finalRecipient: null,
      originalRecipient: null,
      diagnosticCode: null,
      address: null,
      action: null,
      status: null,
    })
  })
})

describe('a base64 tail behind the first group', () => {
  const tail = Buffer.from(group('one').join('\r\n'))
    .toString('base64')
    .replaceAll(/.{40}/g, '$&\n')
    .split('\n')

  it('is decoded in its place', () => {
    expect(read([...MESSAGE, '', ...tail, '', ...group('two', '4.2.2')]).recipients).toEqual([ONE, TWO])
  })

  it('that holds no field stays what it is', () => {
    const lines = [...group('one'), 'Diagnostic-Code: smtp; 550', 'QUJDQUJDQUJDQUJDQUJDQUJDQUJD']
    expect(read(lines).recipients[0]).toMatchObject({
      'diagnostic-code': 'smtp; 550 QUJDQUJDQUJDQUJDQUJDQUJDQUJD',
    })
  })
})

describe('a fault', () => {
  const faults = (lines: readonly string[]) => {
    const problems: Problem[] = []
    noteFaults(readDeliveryStatus(lines.join('\n'), 100), problems)
    return problems.map(({ code }) => code)
  }

  it('is none in a part that is whole', () => {
    expect(faults([...MESSAGE, '', ...group('one')])).toEqual([])
  })

  it('is that no recipient is named', () => {
    expect(faults(MESSAGE)).toEqual(['status-part-malformed'])
    expect(faults([])).toEqual(['status-part-malformed'])
  })

  it('is that a recipient has no address', () => {
    expect(faults(['Final-Recipient: local; somebody', 'Action: failed', 'Status: 5.1.1'])).toEqual([
      'address-malformed',
    ])
    expect(faults(['Action: failed', 'Status: 5.1.1'])).toEqual(['address-malformed'])
  })

  it('is that a Status holds no code', () => {
    expect(faults(group('one', '550 failed'))).toEqual(['status-malformed'])
  })
})
