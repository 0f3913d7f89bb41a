#!/usr/bin/env node
// Packs the library once, installs each example with the tarball in a folder of its own, and runs its test. Needs a build.
//
//   node scripts/test-examples.mjs              all that need nothing but Node.js
//   node scripts/test-examples.mjs NAME...      these
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const project = fileURLToPath(new URL('..', import.meta.url))
const examples = join(project, 'examples')

/** In milliseconds; an example that waits for something that doesn't come must not hold up the rest. */
const LONGEST_RUN = 120_000

/** It needs Redis, and tries for minutes to lose something. */
const APART = 'queue'

const workshop = await mkdtemp(join(tmpdir(), 'ndr-doctor-examples-'))
try {
  const packed = ['pack', '--ignore-scripts', '--json', '--pack-destination', workshop]
  const [{ filename }] = JSON.parse((await run('npm', packed, { cwd: project })).stdout)
  const tarball = join(workshop, filename)
  const asked = process.argv.slice(2)
  const results = await Promise.all((asked.length > 0 ? asked : await namesOfExamples()).map(tryOut(tarball)))
  if (results.includes(false)) process.exitCode = 1
} finally {
  await rm(workshop, { recursive: true })
}

async function namesOfExamples() {
  const entries = await readdir(examples, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory() && entry.name !== APART).map(({ name }) => name)
}

/** Gives whether the example's test passed; what it printed is shown where it didn't. */
function tryOut(tarball) {
  return async (name) => {
    const cwd = join(workshop, name)
    await cp(join(examples, name), cwd, {
      recursive: true,
      filter: (source) => !source.endsWith('node_modules'),
    })
    try {
      const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', tarball]
      await run('npm', install, { cwd, timeout: LONGEST_RUN })
      const { stdout } = await run('npm', ['test'], { cwd, timeout: LONGEST_RUN })
      console.log(`${name}: ${/^(?:#|ℹ) pass (\d+)$/m.exec(stdout)?.[1]} tests passed`)
      return true
    } catch (error) {
      console.error(`${name}: failed\n${error.stdout ?? ''}${error.stderr ?? error.stack}`)
      return false
    }
  }
}
