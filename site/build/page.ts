import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build, type BuildOptions } from 'esbuild'
import { languageNames } from '../page/link.ts'
import type { Arrivals, ScriptName } from '../page/script.ts'
import { words } from '../words/en.ts'
import { exampleIds } from '../words/words.ts'
import { packedTables } from '../../build/packed-tables.ts'
import { codeTable } from './code-table.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { escape } from './escape.ts'
import { examples } from './examples.ts'

/** Classic scripts: a page that was opened from a file may not load modules. */
export const scriptSettings: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [packedTables],
}

function wordsAt(path: string): string {
  const found = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], words)
  if (typeof found !== 'string') throw new Error(`index.html asks for words at ${path}; there are none`)
  return escape(found)
}

/** The page as it is before any script has run: in English. */
function indexHtml(template: string): string {
  const languages = Object.entries(languageNames).map(
    ([tag, name]) => `<option value="${tag}" lang="${tag}">${name}</option>`,
  )
  const buttons = exampleIds.map(
    (id) =>
      `<li><button type="button" data-example="${id}" data-words="examples.${id}">${wordsAt(`examples.${id}`)}</button></li>`,
  )
  const parts: Readonly<Record<string, string>> = {
    policy: escape(contentSecurityPolicy),
    languages: languages.join('\n'),
    examples: buttons.join('\n'),
  }
  return template
    .replaceAll(/\{\{([\w.]+)\}\}/g, (_, name: string) => parts[name] ?? wordsAt(name))
    .replaceAll(
      /data-words-placeholder="([\w.]+)"/g,
      (all, path: string) => `${all} placeholder="${wordsAt(path)}"`,
    )
    .replaceAll(/data-words-label="([\w.]+)"/g, (all, path: string) => `${all} aria-label="${wordsAt(path)}"`)
    .replaceAll(/(data-words="([\w.]+)"[^>]*>)(?=<\/)/g, (all, _, path: string) => all + wordsAt(path))
}

/** A script that hands a value in, which esbuild finds under the given module's name. */
async function buildArrival(name: ScriptName, module: string, out: string, root: string): Promise<void> {
  await build({
    ...scriptSettings,
    stdin: {
      contents: `${module}\nndrDoctorPage.arrived(${JSON.stringify(name)}, value)`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile: `${out}/${name}.js`,
  })
}

/** Writes a script that hands plain data in. */
export function writeData<Name extends ScriptName>(name: Name, value: Arrivals[Name], out: string): void {
  const text = JSON.stringify(JSON.stringify(value))
  writeFileSync(`${out}/${name}.js`, `ndrDoctorPage.arrived(${JSON.stringify(name)},JSON.parse(${text}))\n`)
}

/** Builds the paste-an-NDR page with what it loads on demand. */
export async function buildPage(root: string, out: string): Promise<void> {
  mkdirSync(`${out}/languages`, { recursive: true })
  await build({ ...scriptSettings, entryPoints: [`${root}/site/page/main.ts`], outfile: `${out}/page.js` })
  await build({
    ...scriptSettings,
    entryPoints: ['page', 'guide', 'api'].map((name) => `${root}/site/style/${name}.css`),
    outdir: out,
  })
  for (const tag of Object.keys(languageNames)) {
    if (tag === 'en') continue
    const module = `import locale from './src/locales/${tag}.ts'\nimport { words } from './site/words/${tag}.ts'\nconst value = { locale, words }`
    await buildArrival(`languages/${tag}` as ScriptName, module, out, root)
    const forecasts = `import value from './src/policy/locales/${tag}.ts'`
    await buildArrival(`forecasts/${tag}` as ScriptName, forecasts, out, root)
  }
  await buildArrival('forecast', `import * as value from './site/page/forecast-view.ts'`, out, root)
  const explanation = "import { explain } from './src/core.ts'\nconst value = { explain }"
  await buildArrival('explain', explanation, out, root)
  writeData('codes', codeTable(), out)
  writeData('examples', examples(root) as Arrivals['examples'], out)
  copyFileSync(`${root}/site/page/icon.svg`, `${out}/icon.svg`)
  writeFileSync(`${out}/index.html`, indexHtml(readFileSync(`${root}/site/page/index.html`, 'utf8')))
}
