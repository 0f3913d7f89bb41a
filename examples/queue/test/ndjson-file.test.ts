/** A file that knows how far it is. */
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { NdjsonFile } from '../src/ndjson-file.ts'

async function someFile(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ndr-doctor-ndjson-'))
  t.after(() => rm(folder, { recursive: true }))
  return join(folder, 'results.ndjson')
}

const entry = (at: string, word = 'x') => ({ at, json: JSON.stringify({ id: word }) })

test('a new file has no result', async (t) => {
  const file = await NdjsonFile.open(await someFile(t))
  assert.equal(file.last, '0')
  await file.close()
})

test('each line begins with its place, and the last one is found again', async (t) => {
  const path = await someFile(t)
  const file = await NdjsonFile.open(path)
  await file.append([entry('1-0'), entry('1-1')])
  await file.append([entry('2-0', 'y'.repeat(200_000))])
  await file.close()
  const again = await NdjsonFile.open(path)
  assert.equal(again.last, '2-0')
  await again.append([entry('3-0')])
  await again.close()
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
  assert.deepEqual(
    lines.map((line) => (JSON.parse(line) as { at: string }).at),
    ['1-0', '1-1', '2-0', '3-0'],
  )
})

test('half a line, of a writer that was killed, is cut off', async (t) => {
  const path = await someFile(t)
  await writeFile(path, '{"at":"1-0","id":"x"}\n{"at":"1-1","id":')
  const file = await NdjsonFile.open(path)
  assert.equal(file.last, '1-0')
  await file.append([entry('1-1')])
  await file.close()
  assert.equal(await readFile(path, 'utf8'), '{"at":"1-0","id":"x"}\n{"at":"1-1","id":"x"}\n')
})

test('half a line and nothing else is cut off, too', async (t) => {
  const path = await someFile(t)
  await writeFile(path, '{"at":"1-0"')
  const file = await NdjsonFile.open(path)
  assert.equal(file.last, '0')
  await file.close()
  assert.equal(await readFile(path, 'utf8'), '')
})

test('a file of something else is left alone', async (t) => {
  const path = await someFile(t)
  await writeFile(path, 'a diary\n')
  await assert.rejects(NdjsonFile.open(path), /its last line is no result/)
  assert.equal(await readFile(path, 'utf8'), 'a diary\n')
})
