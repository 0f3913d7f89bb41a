import { readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

/** Each language is an entry of its own, so that a bundle carries only what it uses. */
const locales = readdirSync('src/locales').map((file) => `locales/${file.replace('.ts', '')}`)
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
const entries = ['index', 'core', 'fixtures', 'intake', ...locales, ...services]

export default defineConfig([
  {
    name: 'library',
    entry: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
    format: ['esm', 'cjs'],
    target: 'node20',
    removeNodeProtocol: false,
    // `fixtures` finds its files by import.meta.url, which CommonJS lacks.
    shims: true,
    // Both builds run at once: this one must not remove what the other wrote.
    clean: ['!cli.js'],
    // tsup sets an option that TypeScript 6 deprecates.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    name: 'command line',
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    removeNodeProtocol: false,
    esbuildPlugins: [
      {
        name: 'the library is not bundled twice',
        setup(build) {
          build.onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: './index.js', external: true }))
        },
      },
    ],
  },
])
