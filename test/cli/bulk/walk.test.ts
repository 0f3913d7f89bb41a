import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { walk } from '../../../src/cli/bulk/walk.ts'

let folder: string
const files = [
  'b.eml',
  'a.EML',
  'outlook.msg',
  'old.mbox',
  'Apple.mbox/mbox',
  'Apple.mbox/table_of_contents',
  'notes.txt',
  '._b.eml',
  '.DS_Store',
  'Maildir/cur/1700000000.M1.host:2,S',
  'Maildir/new/1700000001.M2.host',
  'Maildir/tmp/1700000002.M3.host',
  'Maildir/.Archive/cur/1700000003.M4.host:2,',
]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ndr-doctor-'))
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), 'four')
  }
  symlinkSync(folder, join(folder, 'loop'))
  symlinkSync(join(folder, 'gone'), join(folder, 'broken.eml'))
  symlinkSync(join(folder, 'b.eml'), join(folder, 'linked.eml'))
  mkdirSync(join(folder, 'empty'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a folder stands for the mails in it, in the order of their names', () => {
  const found = [...walk([folder])].map((one) => [
    one.input.slice(folder.length + 1),
    'reason' in one ? one.reason : one.size,
  ])
  expect(found).toEqual([
    ['Apple.mbox/mbox', 4],
    ['Maildir/.Archive/cur/1700000003.M4.host:2,', 4],
    ['Maildir/cur/1700000000.M1.host:2,S', 4],
    ['Maildir/new/1700000001.M2.host', 4],
    ['a.EML', 4],
    ['b.eml', 4],
    ['broken.eml', 'no such file'],
    ['linked.eml', 4],
    ['old.mbox', 4],
    ['outlook.msg', 4],
  ])
})

test('files are taken by whatever name, in the order in which they are given', () => {
  const [notes, missing, loop] = [join(folder, 'notes.txt'), join(folder, 'missing'), join(folder, 'loop')]
  expect([...walk([notes, '-', missing])]).toEqual([
    { input: notes, size: 4 },
    { input: '-', size: null },
    { input: missing, reason: 'no such file' },
  ])
  expect([...walk([loop])]).toHaveLength(10)
})

test('a folder without mail is told', () => {
  const input = join(folder, 'empty')
  expect([...walk([input])]).toEqual([{ input, reason: 'holds no mail (.eml, .msg, .mbox, Maildir)' }])
})
