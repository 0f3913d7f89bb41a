import { dirname } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build, type Plugin } from 'esbuild'

/** What a function of `packed-rows.ts` makes of all rows, while the library is built. */
async function packedBy(name: 'packRows' | 'packNotes', resolveDir: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { allRows } from './index.ts'
import { ${name} } from './packed-rows.ts'
export default ${name}(allRows)`,
      resolveDir,
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    globalName: 'packed',
    write: false,
  })
  return runInNewContext(`${outputFiles[0]?.text}\npacked.default`) as string
}

/** Puts the tables of codes into a bundle as text (see `src/codes/packed-rows.ts`): a third of the size, and quick to load. */
export const packedTables: Plugin = {
  name: 'packed tables',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]codes[\\/]rows\.ts$/ }, async ({ path }) => {
      const resolveDir = dirname(path)
      const text = JSON.stringify(await packedBy('packRows', resolveDir))
      const contents = `import { unpackRows } from './packed-rows.ts'
let rows
export function decidingRows() {
  return (rows ??= unpackRows(${text}))
}`
      return { contents, resolveDir }
    })
    onLoad({ filter: /[\\/]src[\\/]codes[\\/]notes\.ts$/ }, async ({ path }) => {
      const resolveDir = dirname(path)
      const text = JSON.stringify(await packedBy('packNotes', resolveDir))
      const contents = `import { unpackNotes } from './packed-rows.ts'
import { decidingRows } from './rows.ts'
let notes
export function notesOf(row) {
  return (notes ??= unpackNotes(${text}, decidingRows())).get(row)
}`
      return { contents, resolveDir }
    })
  },
}
