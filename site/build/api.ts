import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Application } from 'typedoc'

/** Stands in typedoc.json for the root of the site, which is elsewhere from every page. */
const SITE_ROOT = 'site-root:'

/** Writes the pages of the public names; fails where one has no documentation, or a link of it leads nowhere. */
export async function buildApi(root: string, out: string): Promise<void> {
  const folder = join(out, 'api')
  const typedoc = await Application.bootstrapWithPlugins({
    options: join(root, 'typedoc.json'),
    logLevel: 'Warn',
  })
  const project = await typedoc.convert()
  if (project) {
    typedoc.validate(project)
    await typedoc.generateDocs(project, folder)
  }
  const { logger } = typedoc
  if (!project || logger.hasErrors() || logger.hasWarnings())
    throw new Error('typedoc has warnings; see above')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue
    const path = join(folder, file)
    const up = '../'.repeat(file.split(/[/\\]/).length)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(SITE_ROOT, up))
  }
}
