import { basename, dirname } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build, type Plugin } from 'esbuild'

/** A module in whose place a bundle gets its tables as text. */
interface PackedModule {
  readonly path: RegExp
  /** A program whose default export is the text. */
  packs(name: string): string
  /** The module, with the text as an expression. */
  contents(text: string, name: string): string
}

const packedModules: readonly PackedModule[] = [
  {
    path: /[\\/]src[\\/]codes[\\/]rows\.ts$/,
    packs: () => `import { allRows } from './index.ts'
import { packRows } from './packed-rows.ts'
export default packRows(allRows)`,
    contents: (text) => `import { unpackRows } from './packed-rows.ts'
let rows
export function decidingRows() {
  return (rows ??= unpackRows(${text}))
}`,
  },
  {
    path: /[\\/]src[\\/]codes[\\/]notes\.ts$/,
    packs: () => `import { allRows } from './index.ts'
import { packNotes } from './packed-notes.ts'
export default packNotes(allRows)`,
    contents: (text) => `import { unpackNotes } from './packed-notes.ts'
import { decidingRows } from './rows.ts'
let notes
export function notesOf(row) {
  return (notes ??= unpackNotes(${text}, decidingRows())).get(row)
}`,
  },
  {
    path: /[\\/]src[\\/]remedies[\\/][a-z]{2}\.ts$/,
    packs: (language) => `import { ${language} } from './${language}.ts'
import { packLocale } from './packed-locale.ts'
export default packLocale(${language})`,
    contents: (text, language) => `import { labels } from './${language}/labels.ts'
import { unpackLocale } from './packed-locale.ts'
export const ${language} = /* @__PURE__ */ unpackLocale(${text}, labels)`,
  },
  {
    path: /[\\/]src[\\/]remedies[\\/]commands\.ts$/,
    packs: () => `import { command } from './commands.ts'
export default Object.values(command).join('\\n')`,
    contents: (text) => `export const command = /* @__PURE__ */ ${text}.split('\\n')`,
  },
  {
    path: /[\\/]src[\\/]remedies[\\/]pages\.ts$/,
    packs: () => `import { urls } from './pages.ts'
export default Object.values(urls).join('\\n')`,
    contents: (text) => `export const urls = /* @__PURE__ */ ${text}.split('\\n')`,
  },
]

/** What a program exports by default, while the library is built. */
async function textOf(program: string, resolveDir: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'packed',
    write: false,
  })
  return runInNewContext(`${outputFiles[0]?.text}\npacked.default`) as string
}

/**
 * Puts the tables of codes and the remedies into a bundle as text (see `packed-rows.ts`, `packed-notes.ts` and
 * `packed-locale.ts`).
 */
export const packedTables: Plugin = {
  name: 'packed tables',
  setup({ onLoad }) {
    for (const { path: filter, packs, contents } of packedModules)
      onLoad({ filter }, async ({ path }) => {
        const resolveDir = dirname(path)
        const name = basename(path, '.ts')
        const text = JSON.stringify(await textOf(packs(name), resolveDir))
        return { contents: contents(text, name), resolveDir }
      })
  },
}
