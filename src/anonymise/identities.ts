/** What in a mail tells whom it is about: names, mailboxes, hosts and subjects, wherever they stand in it. */
import type { Header } from '../message/header.ts'
import { findAddresses } from '../report/address.ts'
import { saidBySubject } from '../report/wording.ts'
import { foldForMatching } from '../text/fold.ts'
import { labelsOfSystem, isMark, isSystemMailbox, isWordOfRefusals } from './infrastructure.ts'

/** Fields that hold mailboxes (RFC 5322 sections 3.6.2, 3.6.3, 3.6.6), and so names of people. */
export const MAILBOX_FIELDS: ReadonlySet<string> = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'sender',
  'reply-to',
  'resent-from',
  'resent-to',
  'resent-cc',
  'resent-sender',
  'disposition-notification-to',
  'errors-to',
  'x-failed-recipients',
])

/** Fields that a person wrote. */
export const WRITTEN_FIELDS: ReadonlySet<string> = new Set([
  'subject',
  'thread-topic',
  'comments',
  'keywords',
  'organization',
])

/** Fields of marks that machines made (RFC 5322 section 3.6.4). */
export const ID_FIELDS: ReadonlySet<string> = new Set([
  'message-id',
  'in-reply-to',
  'references',
  'content-id',
])

/** A word of fewer letters says too little of anyone, and stands in too many others. */
const SHORTEST_WORD = 4
/** A phrase shorter than this is treated as its words. */
const SHORTEST_PHRASE = 6
/** What stands behind it is looked for no more. */
const LONGEST_PHRASE = 200
/** Names and words that are looked for in every text, each. */
const MOST_TERMS = 300

/** Names and subjects, to be replaced wherever they stand. */
export class Identities {
  /** As written, white space folded. */
  readonly phrases = new Set<string>()
  /** Lower case. */
  readonly words = new Set<string>()
  /** Lower case, without those of mail systems. */
  readonly domains = new Set<string>()

  /** What a header tells; `isReport`: its subject is a mail system's. */
  addHeader(header: Header, isReport: boolean): void {
    for (const { name, value } of header.fields) this.addField(name, header.decode(value), isReport)
  }

  /** What a decoded field tells. */
  addField(name: string, text: string, isReport: boolean): void {
    const field = name.toLowerCase()
    if (MAILBOX_FIELDS.has(field)) this.#addMailboxes(text)
    else if (WRITTEN_FIELDS.has(field) && !isReport) this.addSubject(text)
    if (!ID_FIELDS.has(field)) this.addText(text)
  }

  /** A subject of the message that was not delivered. */
  addSubject(subject: string): void {
    const folded = subject.slice(marksOf(subject).length).replaceAll(/\s+/g, ' ').trim()
    this.#addPhrase(folded)
  }

  /** Addresses that stand in a text: their mailboxes and domains. */
  addText(text: string): void {
    for (const { address } of findAddresses(text)) {
      const at = address.lastIndexOf('@')
      const local = address.slice(0, at)
      this.#addDomain(address.slice(at + 1))
      if (isSystemMailbox(local) || isMark(local)) continue
      const isTerm = local.length >= SHORTEST_WORD && !isWordOfRefusals(local) && /\p{L}/u.test(local)
      if (isTerm && this.phrases.size < MOST_TERMS) this.phrases.add(local)
      for (const word of wordsIn(local)) this.#addWord(word)
    }
  }

  /** Names before addresses, and behind them in brackets. */
  #addMailboxes(text: string): void {
    const names = text
      .replaceAll(/<[^<>]*>/g, ',')
      .split(/[,;:"()]/)
      .map((name) => name.replaceAll(/\s+/g, ' ').trim())
      .filter((name) => name !== '' && !name.includes('@'))
    for (const name of names.filter((one) => !isNameOfSystem(one))) {
      this.#addPhrase(name)
    }
  }

  #addPhrase(phrase: string): void {
    const beginning = phrase.slice(0, LONGEST_PHRASE).trim()
    if (beginning.length >= SHORTEST_PHRASE && this.phrases.size < MOST_TERMS) this.phrases.add(beginning)
    for (const word of wordsIn(beginning)) this.#addWord(word)
  }

  #addDomain(domain: string): void {
    if (domain.startsWith('[')) return
    const kept = labelsOfSystem(domain)
    const labels = domain.toLowerCase().split('.')
    if (kept === 0 && labels.length > 1) this.domains.add(labels.slice(-2).join('.'))
    const own = kept === 0 ? labels.slice(0, -1) : labels.slice(0, -kept)
    for (const label of own.flatMap((one) => wordsIn(one))) this.#addWord(label)
  }

  #addWord(word: string): void {
    if (!isWordOfRefusals(word) && this.words.size < MOST_TERMS) this.words.add(word.toLowerCase())
  }
}

/** What mail programs put before a subject: `Re:`, `Fwd:`, `Automatic reply:`, `[BOUNCE]`; '' where there is none. */
export function marksOf(subject: string): string {
  const [marks = ''] = /^(?:\s*[\p{L}]{1,5}\s*[:：])*\s*/u.exec(subject) ?? []
  const [clause = ''] =
    /^[^:：]{1,60}[:：]\s*|^[^\p{L}]*\p{L}[^:：]*$/u.exec(subject.slice(marks.length)) ?? []
  return saidBySubject(foldForMatching(clause)).size > 0 ? marks + clause : marks
}

/** Words of letters, long enough to name someone. A word of Han or Kana is whole at two. */
function wordsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) =>
      word.length >= SHORTEST_WORD || (word.length >= 2 && /[\p{Script=Han}\p{Script=Katakana}]/u.test(word)),
  )
}

/** Names that mail systems give themselves. */
const OF_SYSTEMS =
  /mail(?:er)?[ -]?(?:delivery|daemon|system|admin)|postmaster|microsoft outlook|delivery (?:sub)?system|administrator|mail server|internet mail/i

function isNameOfSystem(name: string): boolean {
  return OF_SYSTEMS.test(name)
}
