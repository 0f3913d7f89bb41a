import { readdirSync, readFileSync } from 'node:fs'
import type { Cause, FixedBy } from './codes/causes.ts'
import type { Permanence } from './codes/row.ts'
import type { ProblemCode } from './message/problem.ts'
import type { Action, Kind } from './report/report.ts'

/** What a careful reader says became of one recipient. Null where the report does not say or the question does not arise. */
export interface ExpectedRecipient {
  readonly address: string | null
  readonly action: Action | null
  /** The most telling enhanced status code that stands in the report, such as `5.7.750`. */
  readonly status: string | null
  /** The three-digit reply code of the refusal, as it stands in the report. */
  readonly replyCode: number | null
  /** Null where nothing failed. */
  readonly cause: Cause | null
  /** Null where nothing failed. */
  readonly permanence: Permanence | null
  /** Null where nothing failed. */
  readonly suppress: boolean | null
  /** Absent: the default of the cause. */
  readonly fixedBy?: FixedBy
}

/** What a careful reader says of a fixture: the essentials, written by hand. */
export interface Expected {
  /** What is odd in it, in one sentence. */
  readonly description: string
  readonly kind: Kind
  /** Id of the mail system that wrote it, such as `exchange-online`; null where nothing tells. */
  readonly generator: string | null
  /** BCP 47 tag of the part for people; null where nothing tells. */
  readonly language: string | null
  readonly recipients: readonly ExpectedRecipient[]
  /** Absent where nothing of the original message came back. */
  readonly original?: {
    /** With angle brackets. */
    readonly messageId: string | null
    /** Decoded. */
    readonly subject: string | null
  }
  /** What is wrong with the input; absent where nothing is. */
  readonly problems?: readonly ProblemCode[]
}

/** A mail to test with, and what it says. */
export interface Fixture {
  /** The file's name without `.eml`: the mail system, then what is odd. */
  readonly name: string
  /** The mail, byte for byte; a copy of one's own at each access. */
  readonly bytes: Uint8Array
  /** The mail as a binary string: each character is one byte (ISO-8859-1), so that no byte is lost or changed. */
  readonly text: string
  readonly expected: Expected
}

/** An Outlook file (.msg) to test with, and what it says. */
export type OutlookFixture = Omit<Fixture, 'text'>

const folder = new URL('../fixtures/', import.meta.url)
const outlookFolder = new URL('outlook/', folder)

/** Names of the files of a folder with this ending, without it. */
function namesIn(where: URL, ending: string): string[] {
  return readdirSync(where)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
}

function readExpected(file: URL): Expected {
  return JSON.parse(readFileSync(file, 'utf8')) as Expected
}

function readFixture(name: string): Fixture {
  return {
    name,
    get bytes() {
      return new Uint8Array(readFileSync(new URL(`${name}.eml`, folder)))
    },
    get text() {
      return readFileSync(new URL(`${name}.eml`, folder), 'latin1')
    },
    get expected() {
      return readExpected(new URL(`${name}.json`, folder))
    },
  }
}

function readOutlookFixture(name: string): OutlookFixture {
  return {
    name,
    get bytes() {
      return new Uint8Array(readFileSync(new URL(`${name}.msg`, outlookFolder)))
    },
    get expected() {
      return readExpected(new URL(`${name}.json`, outlookFolder))
    },
  }
}

/** The bundled mails, in the order of their names. Reads the package's files, so it needs Node.js. */
export const fixtures: readonly Fixture[] = namesIn(folder, '.eml').map(readFixture)

/** The bundled Outlook files (.msg), in the order of their names. */
export const outlookFixtures: readonly OutlookFixture[] = namesIn(outlookFolder, '.msg').map(
  readOutlookFixture,
)
