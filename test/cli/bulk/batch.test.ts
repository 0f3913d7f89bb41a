import { describe, expect, test } from 'vitest'
import { batchesOf, pack, unpack } from '../../../src/cli/bulk/batch.ts'
import type { Mail, Unread } from '../../../src/cli/bulk/mail.ts'

const MEBIBYTE = 1024 * 1024
const mail = (size: number, message: number | null = null): Mail => ({
  input: `${size}.eml`,
  message,
  bytes: new Uint8Array(size).fill(size),
})

async function sizesOf(items: (Mail | Unread)[]): Promise<number[]> {
  async function* stream() {
    yield* items
  }
  const sizes: number[] = []
  for await (const batch of batchesOf(stream())) sizes.push(batch.length)
  return sizes
}

describe('a batch ends', () => {
  test('with the thirty-second thing, or the last', async () => {
    expect(await sizesOf(Array<Mail>(70).fill(mail(10)))).toEqual([32, 32, 6])
    expect(await sizesOf(Array.from({ length: 33 }, (): Unread => ({ input: 'a', reason: 'b' })))).toEqual([
      32, 1,
    ])
    expect(await sizesOf([])).toEqual([])
  })

  test('with the mail that makes it a mebibyte', async () => {
    expect(await sizesOf([mail(10), mail(MEBIBYTE), mail(10), mail(MEBIBYTE - 10), mail(10)])).toEqual([
      2, 2, 1,
    ])
  })
})

test('mails that are packed into one piece of memory come out as they were', () => {
  const mails = [mail(3), mail(0), mail(200, 7)]
  const packed = pack(mails)
  expect(packed.bytes.length).toBe(203)
  expect([...unpack(packed)]).toEqual(mails)
})

test('a piece cut out of a larger one is packed alone', () => {
  const bytes = Buffer.from('before the mail after').subarray(7, 15)
  expect(Buffer.from(pack([{ input: 'a', message: 1, bytes }]).bytes).toString()).toBe('the mail')
})
