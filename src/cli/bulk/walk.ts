/** Operands -> files: a folder stands for the mails in it. */
import { readdirSync, statSync, type Dirent } from 'node:fs'
import { basename, join } from 'node:path'
import { reasonOf, STANDARD_INPUT } from '../input.ts'
import type { Unread } from './mail.ts'

/** A file to be read. */
export interface Source {
  readonly input: string
  /** Octets; null where that is not known beforehand. */
  readonly size: number | null
}

type Found = Iterable<Source | Unread>

/** Files of a folder that hold mail, by their names: a mail, one that Outlook saved, mailboxes (Apple Mail calls its own `mbox`). */
const HOLDS_MAIL = /\.(?:eml|msg|mbox)$|^mbox$/i
/** Folders of a Maildir in which every file is a mail. */
const MAILDIR = new Set(['cur', 'new'])

/** What is found at a path; why it can't be read, where the file system says so. */
function* at(input: string, find: () => Found): Generator<Source | Unread> {
  try {
    yield* find()
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    yield { input, reason }
  }
}

function* sourceAt(input: string): Generator<Source> {
  const stats = statSync(input)
  yield { input, size: stats.isFile() ? stats.size : null }
}

function byName(one: Dirent, other: Dirent): number {
  return one.name < other.name ? -1 : 1
}

function isFileOfMail(folder: string, { name }: Dirent): boolean {
  return !name.startsWith('.') && (HOLDS_MAIL.test(name) || MAILDIR.has(basename(folder)))
}

function* walkFolder(folder: string): Generator<Source | Unread> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* at(path, () => walkFolder(path))
    // A folder that is linked to is not entered: it may be one that this stands in.
    else if (isFileOfMail(folder, entry)) yield* at(path, () => sourceAt(path))
  }
}

function* walkOperand(operand: string): Generator<Source | Unread> {
  if (operand === STANDARD_INPUT) return yield { input: operand, size: null }
  if (!statSync(operand).isDirectory()) return yield* sourceAt(operand)
  let isEmpty = true
  for (const found of walkFolder(operand)) {
    isEmpty = false
    yield found
  }
  if (isEmpty) yield { input: operand, reason: 'holds no mail (.eml, .msg, .mbox, Maildir)' }
}

/** The files that the operands stand for, those of a folder in the order of their names. */
export function* walk(operands: readonly string[]): Generator<Source | Unread> {
  for (const operand of operands) yield* at(operand, () => walkOperand(operand))
}
