import { fileURLToPath } from 'node:url'
import { buildSite } from '../../site/build/site.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** Builds the site that the tests look at, once for all of them. */
export default async function setup(): Promise<void> {
  await buildSite(root, `${root}/site/dist`)
}
