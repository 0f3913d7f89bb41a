import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { diagnose } from '#ndr-doctor'
import { diagnose as diagnoseInCore } from '#ndr-doctor/core'
import { expect, it } from 'vitest'
import { defaultLimits } from '../../src/message/limits.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const MB = 1_000_000

/** A bounce that returns a message with an attachment, of so many bytes in all. */
function bounce(size: number): Buffer {
  const beginning = [
    'From: MAILER-DAEMON@mx.example.com',
    'To: sender@example.com',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.com',
    '',
    'Final-Recipient: rfc822; user@example.org',
    'Action: failed',
    'Diagnostic-Code: smtp; 552 5.2.2 Mailbox full',
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'Subject: the subject of the message that came back',
    'Content-Type: application/zip',
    'Content-Transfer-Encoding: base64',
    '',
    '',
  ].join('\r\n')
  const bytes = Buffer.alloc(size, `${'QUJD'.repeat(19)}\r\n`)
  bytes.write(beginning)
  return bytes
}

/** Bytes in use, on the heap and beside it, after everything that nobody holds is gone. */
function bytesInUse(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

it('an answer about 25 MB holds nothing of them', () => {
  diagnoseInCore(bounce(MB))
  const bytes = bounce(25 * MB)
  const before = bytesInUse()
  const answer = diagnoseInCore(bytes)
  expect(bytesInUse() - before).toBeLessThan(MB)
  expect(answer.report.original?.subject).toBe('the subject of the message that came back')
  expect(answer.diagnoses[0]?.cause).toBe('mailbox-full')
})

it('a stream is read little further than the limit, and then destroyed', async () => {
  const whole = bounce(25 * MB)
  const CHUNK = 64 * 1024
  let read = 0
  const stream = new Readable({
    read() {
      this.push(whole.subarray(read, read + CHUNK))
      read += CHUNK
    },
  })
  const { report, diagnoses } = await diagnose(stream, { limits: { bytes: MB } })
  expect(read).toBeLessThan(MB + 8 * CHUNK)
  expect(stream.destroyed).toBe(true)
  expect(report.problems).toContainEqual({
    code: 'limit-bytes',
    message: 'the input is longer than 1000000 bytes; the rest was not read',
  })
  expect(diagnoses[0]?.cause).toBe('mailbox-full')
})

it('a stream without an end is read to the limit by default, too', async () => {
  const chunk = new Uint8Array(MB).fill(0x61)
  let read = 0
  let isReturned = false
  const endless: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        read += chunk.length
        return Promise.resolve({ done: false, value: chunk })
      },
      return: () => {
        isReturned = true
        return Promise.resolve({ done: true, value: undefined })
      },
    }),
  }
  const { report } = await diagnose(endless)
  expect(read).toBeLessThanOrEqual(defaultLimits.bytes + MB)
  expect(isReturned).toBe(true)
  expect(report.problems.map(({ code }) => code)).toContain('limit-bytes')
})
