import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'tsup'
import { packedTables } from './build/packed-tables.ts'

/** Each language is an entry of its own, so that a bundle carries only what it uses. */
const languages = readdirSync('src/locales').map((file) => file.replace('.ts', ''))
/** Its remedies, and its words for forecasts, each by itself. */
const locales = languages.flatMap((tag) => [`locales/${tag}`, `policy/locales/${tag}`])
/** So is each service whose failures are taken in. */
const services = [
  'amazon-ses',
  'brevo',
  'mailgun',
  'microsoft-graph',
  'nodemailer',
  'postmark',
  'sendgrid',
  'sparkpost',
].map((name) => `intake/${name}`)
const entries = [
  'index',
  'core',
  'fixtures',
  'intake',
  'anonymise',
  'policy',
  'schema',
  ...locales,
  ...services,
]
/**
 * No imports of the package: with an entry of its own, what others need and this does not stands in other files, which a
 * bundler can leave out.
 */
const parts = ['parse-report', 'classify/explain']
const sources = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))

export default defineConfig([
  {
    name: 'library',
    entry: sources([...entries, ...parts]),
    format: ['esm', 'cjs'],
    // CommonJS is split only where it is asked for: without, each entry would hold all tables once more.
    splitting: true,
    target: 'node20',
    removeNodeProtocol: false,
    // `fixtures` finds its files by import.meta.url, which CommonJS lacks.
    shims: true,
    // Both builds run at once: this one must not remove what the other wrote.
    clean: ['!cli.js', '!cli-worker.js'],
    // tsup sets an option that TypeScript 6 deprecates.
    dts: { entry: sources(entries), compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildPlugins: [packedTables],
  },
  {
    name: 'command line',
    entry: { 'cli': 'src/cli/main.ts', 'cli-worker': 'src/cli/bulk/worker.ts' },
    format: ['esm'],
    // One file each: what is loaded later is the library and the pool.
    splitting: false,
    target: 'node20',
    removeNodeProtocol: false,
    esbuildPlugins: [
      {
        name: 'the library is not bundled twice',
        setup(build) {
          const built = new Map(entries.map((name) => [resolve(`src/${name}.ts`), `./${name}.js`]))
          build.onResolve({ filter: /^\..*\.ts$/ }, ({ resolveDir, path }) => {
            const entry = built.get(resolve(resolveDir, path))
            return entry === undefined ? null : { path: entry, external: true }
          })
        },
      },
    ],
  },
])
