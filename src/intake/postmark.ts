/**
 * ndr-doctor/intake/postmark: webhooks of Postmark.
 *
 * @module
 */
import { intakeResult, type Told } from './collect.ts'
import { recipientOfEvent } from './event-recipient.ts'
import { actionOf, type Fate } from './fate.ts'
import type { IntakeResult, ProviderLabel } from './intake-result.ts'
import { complained, hard, labelled, listed, open, refused, soft, type LabelTable } from './label.ts'
import { originalOfFields } from './original-message.ts'
import { readPayload, type Place } from '../payload/payload.ts'

export type * from './intake-result.ts'

/** The parts of a bounce or a spam complaint that are read. */
export interface PostmarkBounce {
  RecordType: 'Bounce' | 'SpamComplaint'
  /** Name of the bounce type: `HardBounce`. */
  Type?: string
  /** Number of the bounce type: 1. Read where the name is missing. */
  TypeCode?: number
  Email: string
  From?: string
  Subject?: string
  MessageID?: string
  BouncedAt?: string
  /** The refusal, where Postmark quotes it: `smtp;550 5.1.1 …`. */
  Details?: string
  /** Postmark sends nothing more to the address. */
  Inactive?: boolean
}

/** The parts of a delivery that are read. */
export interface PostmarkDelivery {
  RecordType: 'Delivery'
  Recipient: string
  MessageID?: string
  DeliveredAt?: string
  Details?: string
}

/** Numbers of the bounce types (Postmark documentation, bounce API). */
const typeCodes: Readonly<Record<string, string>> = {
  1: 'HardBounce',
  2: 'Transient',
  16: 'Unsubscribe',
  32: 'Subscribe',
  64: 'AutoResponder',
  128: 'AddressChange',
  256: 'DnsError',
  512: 'SpamNotification',
  1024: 'OpenRelayTest',
  2048: 'Unknown',
  4096: 'SoftBounce',
  8192: 'VirusNotification',
  16384: 'ChallengeVerification',
  100000: 'BadEmailAddress',
  100001: 'SpamComplaint',
  100002: 'ManuallyDeactivated',
  100003: 'Unconfirmed',
  100006: 'Blocked',
  100007: 'SMTPApiError',
  100008: 'InboundError',
  100009: 'DMARCPolicy',
  100010: 'TemplateRenderingFailed',
}

/** The same page: what the types of failures mean. */
const labels: LabelTable = {
  HardBounce: { ...hard, causes: ['recipient', 'domain'] },
  SoftBounce: soft,
  Transient: soft,
  DnsError: { ...soft, causes: ['domain-not-found', 'dns-failure'] },
  SpamNotification: { ...open, suppress: false, causes: ['content', 'recipient-refused'] },
  VirusNotification: { ...open, suppress: false, causes: ['virus-detected'] },
  BadEmailAddress: { ...hard, causes: ['address-invalid'], byService: true },
  ManuallyDeactivated: listed,
  Unconfirmed: listed,
  Blocked: { ...open, suppress: false, causes: ['reputation', 'content', 'policy'] },
  DMARCPolicy: { ...refused, causes: ['authentication-failed'] },
  SMTPApiError: { ...open, byService: true },
  TemplateRenderingFailed: { ...refused, byService: true },
  SpamComplaint: complained,
  Unknown: open,
}

/** Types of what people and programs send back that is no failure; true: a program wrote it. */
const noFailures: Readonly<Record<string, boolean>> = {
  AutoResponder: true,
  ChallengeVerification: true,
  AddressChange: false,
  InboundError: false,
  OpenRelayTest: false,
  Subscribe: false,
  Unsubscribe: false,
}

/**
 * Reads what a webhook of Postmark posts, parsed or as JSON text.
 *
 * @throws TypeError that names the place where something else was expected.
 */
export function readPostmark(payload: unknown): IntakeResult {
  const place = readPayload(payload)
  const record = place.at('RecordType').text()
  return intakeResult('postmark', [told(place, record)])
}

function told(place: Place, record: string): Told {
  if (record === 'Delivery') return delivered(place)
  if (record !== 'Bounce' && record !== 'SpamComplaint') return { ignored: record }
  const type = typeOf(place)
  if (Object.hasOwn(noFailures, type)) return { ignored: type, isAutoReply: noFailures[type] === true }
  return bounced(place, record, type)
}

function delivered(place: Place): Told {
  return {
    recipient: recipientOfEvent({
      address: place.at('Recipient').text(),
      action: 'delivered',
      refusal: place.at('Details').textIfAny(),
    }),
    event: {
      name: 'Delivery',
      kind: 'delivered',
      label: null,
      at: place.at('DeliveredAt').instantIfAny(),
      messageId: null,
      serviceMessageId: place.at('MessageID').textIfAny(),
    },
    original: null,
  }
}

function bounced(place: Place, record: string, type: string): Told {
  const fate = fateOfType(record === 'SpamComplaint' ? record : type)
  return {
    recipient: recipientOfEvent({
      address: place.at('Email').text(),
      action: actionOf(fate),
      refusal: place.at('Details').textIfAny(),
    }),
    event: {
      name: record,
      kind: fate,
      label: labelOf(place, type),
      at: place.at('BouncedAt').instantIfAny(),
      messageId: null,
      serviceMessageId: place.at('MessageID').textIfAny(),
    },
    original: originalOfFields([
      ['From', place.at('From').textIfAny()],
      ['Subject', place.at('Subject').textIfAny()],
    ]),
  }
}

function fateOfType(type: string): Fate {
  if (type === 'SpamComplaint') return 'complaint'
  return type === 'Transient' ? 'delayed' : 'failed'
}

/** The type by its name, else by its number. */
function typeOf(place: Place): string {
  const name = place.at('Type').textIfAny()
  if (name !== null) return name
  const code = place.at('TypeCode').codeIfAny()
  if (code === null) throw place.at('Type').wrong('a bounce type, or its number in TypeCode')
  return Object.hasOwn(typeCodes, code) ? (typeCodes[code] as string) : code
}

/** Whether Postmark has deactivated the address stands in the bounce itself. */
function labelOf(place: Place, type: string): ProviderLabel {
  const label = labelled(labels, type, null)
  const suppress = place.at('Inactive').flagIfAny()
  return label.meaning === null || suppress === null
    ? label
    : { ...label, meaning: { ...label.meaning, suppress } }
}
