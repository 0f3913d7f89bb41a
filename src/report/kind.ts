import { findAddresses } from './address.ts'
import type { Action, Kind } from './report.ts'
import type { Anatomy } from './anatomy.ts'
import { isMicrosoftComplaint } from './feedback-report.ts'
import { isAutoReply } from './auto-reply.ts'
import type { Says } from './wording.ts'

/** Local parts under which mail systems send their reports. */
const MAILER_ADDRESS =
  /^(?:mailer-?_?daemon|mail-?daemon|post_?master|daemon|mdaemon|majordomo|mailmaster|mta|imss|staff(?=@hotmail\.com$)|complaints|smtpd?|smtp-server|listserv|posta-certificata|microsoftexchange329e71ec[0-9a-f]*|(?:.*[._+-])?(?:mailer-daemon|bounces?|nondelivery|undeliverable|delivery-(?:status|report|notification)|smtp_mail_service)(?:[._+-].*)?)(?=@|$)|@(?:mailer|bounces?)\./i
/** Names that they give themselves. */
const MAILER_NAME =
  /mailer-?_?daemon|mail delivery|mailer delivery|delivery (?:sub)?system|delivery (?:status|report|notification|failure)|(?:mail|e-mail|system) administrator|systemadministrator|mail(?:box)? system|^(?:postmaster|mailer|internet mail|microsoft outlook)$|mail transport|mail gateway|nondeliver|non-deliver|undeliver|メール配送|администратор почты|mail server/i

/** Whether the author is a mail system by its address or name, or nobody at all (`From: <>`). */
function isByMailer({ header, from }: Anatomy): boolean {
  if (header.has('from') && /^\s*(?:<\s*>\s*)?$/.test(from)) return true
  const address = findAddresses(from)[0]?.address ?? from.trim()
  return MAILER_ADDRESS.test(address) || MAILER_NAME.test(from.replaceAll(/@[^\s<>"]+|[<>()"]/g, ' ').trim())
}

/** Outward signs, each of them weak alone, that a mail system wrote the message. */
function isFromMailSystem(anatomy: Anatomy, byMailer: boolean): boolean {
  const { header } = anatomy
  return (
    byMailer ||
    (header.has('return-path') && /^<?\s*>?$|mailer-daemon/i.test(header.raw('return-path'))) ||
    anatomy.reportType === 'delivery-status' ||
    header.has('x-failed-recipients') ||
    header.has('x-ms-exchange-message-is-ndr')
  )
}

/** Words that make a failure of what else reads like a delay. */
const FINAL = /permanent (?:error|fatal|failure|delivery)|failed permanently|(?:giving|given|gave) up/

/** What a report without actions says: delayed, failed, or nothing of the kind. */
export function kindOfText(anatomy: Anatomy): 'failed' | 'delayed' | null {
  const says = (what: Says) => anatomy.saidBySubject.has(what) || anatomy.saidByText.has(what)
  if (says('delay') && !FINAL.test(anatomy.foldedOpening)) return 'delayed'
  return says('failure') ? 'failed' : null
}

/** Dovecot's LDA and Sieve's `reject` answer with a disposition (RFC 5429 section 2.1) where others write a DSN. */
function isRefusalByDisposition(anatomy: Anatomy): boolean {
  const disposition = anatomy.disposition?.get('disposition') ?? ''
  return (
    /mdn-sent-automatically\s*;\s*(?:deleted|denied|failed)/i.test(disposition) &&
    kindOfText(anatomy) === 'failed' &&
    /reject|refus|fail|undeliver/i.test(anatomy.subject)
  )
}

/** What the actions of several recipients make together. */
export function kindOfActions(actions: readonly Action[]): Kind {
  if (actions.length === 1) return actions[0] as Action
  const distinct = new Set(actions)
  if (distinct.size > 1)
    return distinct.has('failed') || distinct.has('delayed') ? 'mixed' : ([...distinct][0] as Action)
  return [...distinct][0] ?? 'not-a-report'
}

/** Signs that decide what a message is, before any recipient is looked at. */
export interface Signs {
  /** Text that a person pasted: there is no header to tell who wrote it. */
  readonly isPasted: boolean
  /** A dialect recognised it. */
  readonly isKnownDialect: boolean
  /** The action that the dialect reads out of the text. */
  readonly action: Action | null
  /** The dialect reads a complaint in the text. */
  readonly isComplaint: boolean
  /** Whether the robot of a mailing list wrote it, which answers as an automatic responder does; asked only where it matters. */
  isByListRobot(): boolean
  /** Whether its text names a recipient; asked only where it matters. */
  namesRecipient(): boolean
  /** Whether what is said about its recipients reads as a refusal; asked only where it matters. */
  refuses(): boolean
}

/**
 * What a message is. A report of delivery needs two independent signs, one of who wrote it and one of what it says; a
 * person's mail that quotes a bounce has only the second.
 */
export function recogniseKind(anatomy: Anatomy, signs: Signs): Kind {
  if (anatomy.feedback !== null || isMicrosoftComplaint(anatomy) || signs.isComplaint) return 'complaint'
  if (anatomy.disposition !== null) return isRefusalByDisposition(anatomy) ? 'failed' : 'disposition'
  if (signs.action !== null) return signs.action
  const byMailer = isByMailer(anatomy)
  const fromSystem = isFromMailSystem(anatomy, byMailer)
  const actions = actionsOf(anatomy)
  if (anatomy.status !== null && actions.length > 0) {
    const isAnswer = /^\s*re:/i.test(anatomy.subject) && !byMailer && kindOfText(anatomy) === null
    const saysSo = fromSystem || anatomy.saidBySubject.has('failure')
    if (isAnswer) return 'auto-reply'
    if (saysSo) return kindOfActions(actions)
  }
  const says = kindOfText(anatomy)
  const subjectFails = anatomy.saidBySubject.has('failure') || anatomy.saidBySubject.has('delay')
  if (
    (isAutoReply(anatomy) || signs.isByListRobot()) &&
    !signs.isKnownDialect &&
    !(fromSystem && subjectFails) &&
    !(byMailer && says === 'failed')
  )
    return 'auto-reply'
  if (says === null) {
    if (byMailer && subjectFails && anatomy.reportType === 'delivery-status') return 'failed'
    const isSystem = byMailer || (fromSystem && anatomy.header.raw('in-reply-to') === '')
    return isSystem && tells(anatomy, signs) && signs.refuses() ? 'failed' : 'not-a-report'
  }
  if (signs.isPasted) return signs.namesRecipient() || signs.isKnownDialect ? says : 'not-a-report'
  const isCertain =
    signs.isKnownDialect ||
    anatomy.header.has('x-failed-recipients') ||
    anatomy.reportType === 'delivery-status'
  if (fromSystem && isCertain) return says
  if (!tells(anatomy, signs)) return 'not-a-report'
  if (byMailer || hasNullReversePath(anatomy)) return says
  const isTold = fromSystem || signs.isKnownDialect || anatomy.original !== null || speaksToSender(anatomy)
  return subjectFails && isTold && signs.namesRecipient() ? says : 'not-a-report'
}

/** Whether it is told who did not get the message: by a name in the text, or by the message that came back. */
function tells(anatomy: Anatomy, signs: Signs): boolean {
  return signs.namesRecipient() || anatomy.original !== null
}

/** Only reports and automatic answers are sent with the null reverse-path (RFC 5321 section 4.5.5). */
function hasNullReversePath({ header }: Anatomy): boolean {
  return /^<\s*>$/.test(header.raw('return-path').trim())
}

/** A short text that tells its reader in so many words that their own message failed, and quotes nobody. */
function speaksToSender({ human, foldedOpening }: Anatomy): boolean {
  if (human.length > 2000 || /^[ \t]*[>|]/m.test(human)) return false
  return /\b(?:your|votre|ihre|su|tu|il (?:suo|tuo)|sua|uw) (?:e-?mail|mail|message|nachricht|mensaje|messaggio|mensagem|bericht|correo)\b/.test(
    foldedOpening,
  )
}

/** The actions of the status part; a recipient without one is taken as failed where it has a refusal (status 4 or 5). */
export function actionsOf({ status }: Anatomy): Action[] {
  const actions: Action[] = []
  for (const group of status?.recipients ?? []) {
    const action =
      group.action ?? actionOfStatus(group.get('status') ?? '', group.get('diagnostic-code') ?? '')
    if (action !== null) actions.push(action)
  }
  return actions
}

function actionOfStatus(status: string, diagnostic: string): Action | null {
  const severity = /[245](?=\.\d)/.exec(status)?.[0] ?? /(?<!\d)[245](?=\d\d(?!\d))/.exec(diagnostic)?.[0]
  if (severity === '2') return 'delivered'
  return severity === undefined ? null : 'failed'
}
