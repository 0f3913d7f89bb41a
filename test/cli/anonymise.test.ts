import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linesOf, ndrDoctor } from './ndr-doctor.ts'

const bounce = 'fixtures/exchange-online-5.7.750-it.eml'

let folder: string
const inFolder = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ndr-doctor-'))
  writeFileSync(inFolder('empty.eml'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('what comes out names nobody, and has the same diagnosis', async () => {
  const { code, out, err } = await ndrDoctor(['anonymise', bounce])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).not.toContain('l.verdi@example.org')
  const causes = async (...args: Parameters<typeof ndrDoctor>) =>
    linesOf<{ diagnoses: { cause: string }[] }>((await ndrDoctor(...args)).out).flatMap(({ diagnoses }) =>
      diagnoses.map(({ cause }) => cause),
    )
  expect(await causes(['--json'], { stdin: out })).toEqual(await causes(['--json', bounce]))
})

test('a mail may come in on standard input, and both files are written', async () => {
  const [mail, list] = [inFolder('shown.eml'), inFolder('list.json')]
  const args = ['anonymise', '--output', mail, '--replacements', list]
  const ran = await ndrDoctor(args, { stdin: readFileSync(bounce, 'latin1') })
  expect(ran).toEqual({ code: 0, out: '', err: '' })
  expect(readFileSync(mail, 'utf8')).not.toContain('l.verdi@example.org')
  expect(JSON.parse(readFileSync(list, 'utf8'))).toContainEqual(
    expect.objectContaining({ kind: 'address', original: 'l.verdi@example.org' }),
  )
})

test.each([
  [['missing.eml'], 3, 'missing.eml: no such file'],
  [[bounce, bounce], 2, "anonymise takes one file\nTry 'ndr-doctor --help'."],
])('%j ends with %i', async (files, code, message) => {
  expect(await ndrDoctor(['anonymise', ...files])).toEqual({ code, out: '', err: `ndr-doctor: ${message}\n` })
})

test('an input that says nothing is refused, and nothing is written', async () => {
  const [file, shown] = [inFolder('empty.eml'), inFolder('none.eml')]
  const { code, err } = await ndrDoctor(['anonymise', '-o', shown, file])
  expect({ code, err }).toEqual({ code: 3, err: `ndr-doctor: ${file}: empty\n` })
  expect(() => readFileSync(shown)).toThrow('ENOENT')
})
