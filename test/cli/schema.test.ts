import { expect, test } from 'vitest'
import { schemas } from '../../src/schema.ts'
import { ndrDoctor } from './ndr-doctor.ts'

test('without a name, every schema that there is is named', async () => {
  const { code, out } = await ndrDoctor(['schema'])
  expect(code).toBe(0)
  expect(out.trimEnd().split('\n').sort()).toEqual(Object.keys(schemas).sort())
})

test.each(Object.entries(schemas))('%s is printed whole', async (name, schema) => {
  const { code, out, err } = await ndrDoctor(['schema', name])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toEqual(schema)
})

test.each([['nothing'], ['report', 'summary']])('%j is refused', async (...names) => {
  const { code, out, err } = await ndrDoctor(['schema', ...names])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('schema takes one of advice, ')
})
