import { parseReport } from '#ndr-doctor/core'
import { fixtures } from '../../src/fixtures.ts'
import { defaultLimits } from '../../src/message/limits.ts'
import { readMessage } from '../../src/message/message.ts'
import { Anatomy } from '../../src/report/anatomy.ts'

/** A mail written in a test, taken apart. */
export function mail(text: string): Anatomy {
  return new Anatomy(readMessage(new TextEncoder().encode(text), defaultLimits), defaultLimits)
}

/** The bytes of a bundled mail. */
export function bytesOf(name: string): Uint8Array {
  const fixture = fixtures.find((one) => one.name === name)
  if (fixture === undefined) throw new Error(`no fixture is named ${name}`)
  return fixture.bytes
}

/** A bundled mail, taken apart. */
export function bundled(name: string): Anatomy {
  return new Anatomy(readMessage(bytesOf(name), defaultLimits), defaultLimits)
}

/** Who wrote a bundled mail, then address, status and reply code of each recipient. */
export function told(name: string): unknown[] {
  return answers(parseReport(bytesOf(name)))
}

/** The same of a mail written in a test. */
export function toldBy(text: string): unknown[] {
  return answers(parseReport(text))
}

function answers({ generator, recipients }: ReturnType<typeof parseReport>): unknown[] {
  return [
    generator?.id ?? null,
    ...recipients.map(({ address, status, replyCode }) => [address, status, replyCode]),
  ]
}
