import { mkdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { buildApi } from './api.ts'
import { buildGuides } from './guides.ts'
import { buildPage, scriptSettings, writeData } from './page.ts'
import { searchIndex } from './search-index.ts'

/** Builds the whole site into a folder, which is emptied before. */
export async function buildSite(root: string, out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  await buildPage(root, out)
  const sections = buildGuides(root, out)
  await build({ ...scriptSettings, entryPoints: [`${root}/site/guides/main.ts`], outfile: `${out}/guide.js` })
  writeData('search-index', searchIndex(sections), out)
  await buildApi(root, out)
}

export { firstLoad, FIRST_LOAD_LIMIT } from './first-load.ts'
export { brokenLinks } from './links.ts'
