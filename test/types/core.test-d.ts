import { Readable } from 'node:stream'
import { expectTypeOf, test } from 'vitest'
import type * as library from '#ndr-doctor'
import * as core from '#ndr-doctor/core'

test('core answers at once', () => {
  expectTypeOf(core.parseReport).returns.toEqualTypeOf<core.Report>()
  expectTypeOf(core.diagnose).returns.toEqualTypeOf<core.Diagnosed>()
})

test('core takes bytes or a string, and no stream', () => {
  expectTypeOf(core.diagnose).parameter(0).toEqualTypeOf<Uint8Array | string>()
  // @ts-expect-error a stream cannot be read at once
  core.diagnose(Readable.from(['']))
})

test('core has the verbs of the main entry, and no other', () => {
  expectTypeOf<keyof typeof core>().toEqualTypeOf<keyof typeof library>()
})

test('a verb that waits for nothing is the same in both', () => {
  expectTypeOf(core.classify).toEqualTypeOf<typeof library.classify>()
  expectTypeOf(core.predictBlocking).toEqualTypeOf<typeof library.predictBlocking>()
  expectTypeOf(core.advise).toEqualTypeOf<typeof library.advise>()
})
