import { Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { bytesOfSource, readSource, type Source } from '../../src/message/source.ts'

const utf8 = (text: string) => Uint8Array.from(Buffer.from(text))
const NO_LIMIT = 1_000_000

const text = async (source: Parameters<typeof readSource>[0], limit = NO_LIMIT) =>
  Buffer.from(await readSource(source, limit)).toString('latin1')

describe('a source at hand', () => {
  it('of bytes is taken as it is', () => {
    const bytes = Uint8Array.of(1, 2, 255)
    expect(bytesOfSource(bytes)).toBe(bytes)
    expect(bytesOfSource(Buffer.from(bytes))).toEqual(Buffer.from(bytes))
  })

  it('may be bytes of another realm', () => {
    const foreign = runInNewContext('Uint8Array.of(1, 2)') as Uint8Array
    expect(foreign instanceof Uint8Array).toBe(false)
    expect([...bytesOfSource(foreign)]).toEqual([1, 2])
  })

  it('of characters that all fit in an octet is a string of octets', () => {
    expect([...bytesOfSource('a\xe9\xff\0')]).toEqual([0x61, 0xe9, 0xff, 0])
  })

  it('of other characters is Unicode', () => {
    expect([...bytesOfSource('é€')]).toEqual([...utf8('é€')])
  })

  it('of more characters than are read is cut one behind the limit, which tells that it was longer', () => {
    expect(bytesOfSource('a'.repeat(100), 10)).toHaveLength(11)
    expect(bytesOfSource('€'.repeat(100), 10)).toHaveLength(33)
    expect(bytesOfSource('a'.repeat(10), 10)).toHaveLength(10)
  })

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [5, 'number'],
    [{}, 'Object'],
    [new ArrayBuffer(4), 'ArrayBuffer'],
    [new Uint16Array(2), 'Uint16Array'],
  ])('can not be %j', (source, name) => {
    expect(() => bytesOfSource(source as unknown as Source)).toThrow(
      new TypeError(`source: expected a string or a Uint8Array, got ${name}`),
    )
  })
})

describe('a stream', () => {
  it('of Node.js is read to its end', async () => {
    expect(await text(Readable.from([Buffer.from('From: '), Buffer.from('a')]))).toBe('From: a')
  })

  it('of the Web is read to its end', async () => {
    expect(await text(new Blob(['From: ', 'a']).stream())).toBe('From: a')
  })

  it('with nothing but a reader is read, too', async () => {
    const stream = new Blob(['From: a']).stream()
    expect(await text({ getReader: () => stream.getReader() })).toBe('From: a')
  })

  it('of nothing gives no bytes', async () => {
    expect(await text(Readable.from([]))).toBe('')
  })

  it('of strings is read as one string', async () => {
    expect(await text(Readable.from(['caf', 'é']))).toBe('café')
    expect(await text(Readable.from(['é', '€']))).toBe(Buffer.from('é€').toString('latin1'))
    const [high, low] = '📧'.split('')
    expect(await text(Readable.from([high, low]))).toBe(Buffer.from('📧').toString('latin1'))
  })

  it('of strings and bytes gives the bytes of each', async () => {
    expect(await text(Readable.from([Buffer.from('a'), 'b\xe9']))).toBe('ab\xe9')
  })

  it('is read little further than the limit, and then cancelled', async () => {
    let pulled = 0
    let cancelled = false
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++
        controller.enqueue(new Uint8Array(100))
      },
      cancel() {
        cancelled = true
      },
    })
    const bytes = await readSource({ getReader: () => stream.getReader() }, 250)
    expect(bytes).toHaveLength(300)
    expect(pulled).toBeLessThan(6)
    expect(cancelled).toBe(true)
  })

  it('of Node.js is destroyed at the limit', async () => {
    const stream = Readable.from(Array.from({ length: 50 }, () => Buffer.alloc(100)))
    expect(await readSource(stream, 250)).toHaveLength(300)
    expect(stream.destroyed).toBe(true)
  })

  it('rejects with what it rejects with itself', async () => {
    const broken = new Error('broken')
    const stream = new Readable({
      read() {
        this.destroy(broken)
      },
    })
    await expect(readSource(stream, NO_LIMIT)).rejects.toBe(broken)
  })

  it.each([
    ['objects', Readable.from([{ a: 1 }]), 'a stream of strings or Uint8Arrays, got Object'],
    ['nothing', { a: 1 }, 'a string, bytes or a stream, got Object'],
    ['null', null, 'a string, bytes or a stream, got null'],
    ['a number', 7, 'a string, bytes or a stream, got number'],
  ])('of %s is refused', async (_, stream, expected) => {
    await expect(readSource(stream as unknown as Source, NO_LIMIT)).rejects.toThrow(
      new TypeError(`source: expected ${expected}`),
    )
  })

  it('of objects is cancelled when it is refused', async () => {
    let cancelled = false
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(7 as unknown as Uint8Array),
      cancel() {
        cancelled = true
      },
    }) as ReadableStream<Uint8Array>
    await expect(readSource({ getReader: () => stream.getReader() }, NO_LIMIT)).rejects.toThrow(TypeError)
    expect(cancelled).toBe(true)
  })
})
