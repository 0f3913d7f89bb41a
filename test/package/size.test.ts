import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

/** Bytes of what a bundler makes of one import of `ndr-doctor/core`, minified and gzipped. */
async function sizeOf(imported: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${imported} from './dist/core.js'`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

it.each([
  ['{ predictBlocking }', 22_000],
  ['{ parseReport }', 83_000],
  ['{ diagnose }', 121_000],
  ['*', 175_000],
])('%s of core, with English alone, weighs no more than %i bytes', async (imported, most) => {
  const size = await sizeOf(imported)
  expect(size).toBeLessThanOrEqual(most)
  expect(size).toBeGreaterThan(most / 2)
})
