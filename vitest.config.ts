import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** Tests of the public surface: they import `#ndr-doctor`, or try the packed package. Attacks are tried on the sources. */
function testsOfThePackage(): string[] {
  return readdirSync(at('test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith('test/hostile/'))
    .filter(
      (file) => file.startsWith('test/package/') || readFileSync(at(file), 'utf8').includes("'#ndr-doctor"),
    )
}

/** `vitest run` tests the sources; `vitest run --mode dist` runs what tests the public surface on the build. */
export default defineConfig(({ mode }) => {
  const built = mode === 'dist'
  const entry = (name: string) => at(built ? `dist/${name}.js` : `src/${name}.ts`)
  return {
    resolve: {
      alias: [
        { find: /^#ndr-doctor$/, replacement: entry('index') },
        { find: /^#ndr-doctor\/(.+)$/, replacement: entry('$1') },
      ],
    },
    test: {
      include: built ? testsOfThePackage() : ['test/**/*.test.ts'],
      exclude: built ? [] : ['test/package/**', 'test/browser/**'],
      testTimeout: 20_000,
      // No test changes what it imports, so that a module is loaded once a worker and not once a file.
      isolate: false,
      maxWorkers: '100%',
    },
  }
})
