import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bin, dependencies, exports, version } from '../../package.json'

const fixture = 'exchange-online-5.7.750-it'

/** A project of its own that has the packed tarball among its modules, and beside it what the package depends on. */
let project: string
let installed: string

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'ndr-doctor-package-'))
  installed = join(project, 'node_modules', 'ndr-doctor')
  mkdirSync(installed, { recursive: true })
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project])
  execFileSync('tar', [
    '-xzf',
    join(project, `ndr-doctor-${version}.tgz`),
    '--strip-components=1',
    '-C',
    installed,
  ])
  for (const name of Object.keys(dependencies)) {
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name))
  }
}, 60_000)
afterAll(() => rmSync(project, { recursive: true }))

/** What a script of the project prints; `.mjs` for ES modules, `.cjs` for CommonJS. */
function printed(extension: 'mjs' | 'cjs', code: string): string {
  writeFileSync(join(project, `script.${extension}`), code)
  return execFileSync(process.execPath, [`script.${extension}`], { cwd: project, encoding: 'utf8' })
}

const command = (...args: string[]) =>
  spawnSync(process.execPath, [join(installed, bin['ndr-doctor']), ...args], {
    cwd: installed,
    encoding: 'utf8',
  })

/** Files of the build, by their path from `dist`. */
function builtFiles(): string[] {
  const found = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
  return found.filter((file) => statSync(join(installed, 'dist', file)).isFile())
}

describe('the packed package', () => {
  test('carries the build, the fixtures and the papers, and nothing else', () => {
    const top = readdirSync(installed).sort()
    expect(top).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'fixtures',
      'man',
      'package.json',
      'schema',
    ])
    expect(builtFiles().filter((file) => !/\.(?:js|cjs|d\.ts|d\.cts)$/.test(file))).toEqual([])
  })

  test('names no folder of the machine that built it', () => {
    const texts = builtFiles().map((file) => readFileSync(join(installed, 'dist', file), 'utf8'))
    expect(texts.filter((text) => text.includes(process.cwd()))).toEqual([])
  })

  test('runs no script when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      scripts: object
    }
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([])
  })
})

describe('the same report gives the same JSON', () => {
  const finding = `fixtures.find(({ name }) => name === '${fixture}').bytes`
  const answers = () => ({
    'import of ndr-doctor': printed(
      'mjs',
      `import { diagnose } from 'ndr-doctor'
      import { fixtures } from 'ndr-doctor/fixtures'
      console.log(JSON.stringify(await diagnose(${finding})))`,
    ),
    'import of ndr-doctor/core': printed(
      'mjs',
      `import { diagnose } from 'ndr-doctor/core'
      import { fixtures } from 'ndr-doctor/fixtures'
      console.log(JSON.stringify(diagnose(${finding})))`,
    ),
    'require of ndr-doctor': printed(
      'cjs',
      `const { diagnose } = require('ndr-doctor')
      const { fixtures } = require('ndr-doctor/fixtures')
      diagnose(${finding}).then((answer) => console.log(JSON.stringify(answer)))`,
    ),
    'require of ndr-doctor/core': printed(
      'cjs',
      `const { diagnose } = require('ndr-doctor/core')
      const { fixtures } = require('ndr-doctor/fixtures')
      console.log(JSON.stringify(diagnose(${finding})))`,
    ),
  })

  test('through every entry, and through the command', () => {
    const { stdout } = command('--json', `fixtures/${fixture}.eml`)
    const { input, message, sha256, ...said } = JSON.parse(stdout)
    expect({ input, message }).toEqual({ input: `fixtures/${fixture}.eml`, message: null })
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(said.diagnoses[0].cause).toBe('sender-domain-unregistered')
    for (const [entry, answer] of Object.entries(answers())) {
      expect(JSON.parse(answer), entry).toEqual(said)
    }
  })

  test('with a locale, by the same name in both module systems', () => {
    const code = (get: string) => `${get}; console.log(classify('550 5.7.750 x', { language: it }).language)`
    expect(
      printed(
        'mjs',
        code(`import { classify } from 'ndr-doctor/core'; import { it } from 'ndr-doctor/locales/it'`),
      ),
    ).toBe('it\n')
    expect(
      printed(
        'cjs',
        code(
          `const { classify } = require('ndr-doctor/core'); const { it } = require('ndr-doctor/locales/it')`,
        ),
      ),
    ).toBe('it\n')
  })

  test('forecasts in a language of their own entry, in both module systems', () => {
    const code = (get: string) => `${get}
      const profile = { at: '2026-11-22T12:00:00Z', tenant: { plan: 'trial' }, domains: [], sends: [] }
      console.log(predictBlocking(profile, { language: it }).language)`
    const [policy, locale] = ["'ndr-doctor/policy'", "'ndr-doctor/policy/locales/it'"]
    expect(
      printed('mjs', code(`import { predictBlocking } from ${policy}; import { it } from ${locale}`)),
    ).toBe('it\n')
    expect(
      printed(
        'cjs',
        code(`const { predictBlocking } = require(${policy}); const { it } = require(${locale})`),
      ),
    ).toBe('it\n')
  })
})

describe('Outlook files', () => {
  const reading = `import { diagnose } from 'ndr-doctor'
    import { outlookFixtures } from 'ndr-doctor/fixtures'
    const { report } = await diagnose(outlookFixtures[0].bytes)
    console.log(report.kind, report.problems.map(({ message }) => message).join())`

  test('are read where the package that reads them is installed, and else it is named', () => {
    expect(printed('mjs', reading)).toBe(
      'not-a-report to read Outlook files (.msg), install @kenjiuno/msgreader\n',
    )
    const scope = join(project, 'node_modules', '@kenjiuno')
    mkdirSync(scope)
    symlinkSync(resolve('node_modules/@kenjiuno/msgreader'), join(scope, 'msgreader'))
    expect(printed('mjs', reading)).toBe('failed \n')
    rmSync(scope, { recursive: true })
  })
})

test('a schema is a value, and a file', () => {
  const code = `import { schemas } from 'ndr-doctor/schema'
    import { createRequire } from 'node:module'
    console.log(JSON.stringify([schemas.diagnosed, createRequire(import.meta.url)('ndr-doctor/schema/diagnosed.json')]))`
  const [value, file] = JSON.parse(printed('mjs', code)) as [{ title: string }, object]
  expect(value).toEqual(file)
  expect(value.title).not.toBe('')
})

/** Every name under which the package can be imported, the wildcards written out. */
function entries(): string[] {
  return Object.keys(exports)
    .filter((name) => !name.endsWith('.json'))
    .flatMap((name) => {
      if (!name.endsWith('*')) return [name]
      const files = readdirSync(join(installed, 'dist', name.slice(0, -1)))
      return files.filter((file) => file.endsWith('.js')).map((file) => name.slice(0, -1) + file.slice(0, -3))
    })
    .map((name) => `ndr-doctor${name.slice(1)}`)
}

test('every entry gives the same names in both module systems', () => {
  const names = JSON.stringify(entries())
  const list =
    'Object.keys(entry).filter((name) => name !== "__esModule" && name !== "module.exports").sort()'
  const imported = printed(
    'mjs',
    `for (const name of ${names}) { const entry = await import(name); console.log(name, ...${list}) }`,
  )
  const required = printed(
    'cjs',
    `for (const name of ${names}) { const entry = require(name); console.log(name, ...${list}) }`,
  )
  expect(entries().length).toBeGreaterThan(Object.keys(exports).length)
  expect(imported).toBe(required)
})

test.each(['core.js', 'core.cjs'])('%s needs no third-party module, and none of Node.js', (entry) => {
  const seen = new Set<string>()
  const imported = new Set<string>()
  const follow = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    const code = readFileSync(join(installed, 'dist', file), 'utf8')
    const named = code.matchAll(/^(?:import |export |\} from )[^"'`]*"([^"\n]+)";$/gm)
    const later = code.matchAll(/\b(?:import|require)\(["']([^"'\n]+)["']\)/g)
    for (const [, from = ''] of [...named, ...later]) {
      if (from.startsWith('./')) follow(from.slice(2))
      else imported.add(from)
    }
  }
  follow(entry)
  expect(seen.size).toBeGreaterThan(1)
  expect([...imported]).toEqual([])
})

test('the types hold for a strict project in both module systems', () => {
  const code = `import { diagnose, classify, predictBlocking, type Report, type Diagnosis, type Forecast, type Profile } from 'ndr-doctor'
import { diagnose as diagnoseNow } from 'ndr-doctor/core'
import { fixtures, type Fixture } from 'ndr-doctor/fixtures'
import { it } from 'ndr-doctor/locales/it'
import italian from 'ndr-doctor/policy/locales/it'
export async function all(profile: Profile, { bytes }: Fixture): Promise<[Report, (Diagnosis | null)[], Forecast]> {
  const { report, diagnoses } = await diagnose(bytes, { language: it })
  return [report, [...diagnoses, classify('550 5.1.1'), ...diagnoseNow(fixtures[0]!.text).diagnoses], predictBlocking(profile, { language: italian })]
}
`
  for (const file of ['types.mts', 'types.cts']) writeFileSync(join(project, file), code)
  const tsc = spawnSync(
    process.execPath,
    [
      resolve('node_modules/typescript/bin/tsc'),
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--module',
      'node16',
      '--target',
      'es2022',
      '--lib',
      'es2022',
      'types.mts',
      'types.cts',
    ],
    { cwd: project, encoding: 'utf8' },
  )
  expect(tsc.stdout).toBe('')
  expect(tsc.status).toBe(0)
}, 60_000)

describe('the command', () => {
  test('can be run as a program', () => {
    const file = join(installed, bin['ndr-doctor'])
    expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(statSync(file).mode & 0o111).not.toBe(0)
    expect(command('--version').stdout).toBe(`${version}\n`)
  })

  test('ends quietly where its reader has seen enough', () => {
    const file = join(installed, bin['ndr-doctor'])
    const files = Array<string>(50).fill(`fixtures/${fixture}.eml`).join(' ')
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `'${process.execPath}' '${file}' ${files} | head -n 1`],
      {
        cwd: installed,
        encoding: 'utf8',
      },
    )
    expect({ stdout, stderr }).toEqual({ stdout: `==> fixtures/${fixture}.eml <==\n`, stderr: '' })
  })

  test('a picture and a missing file give a line each and no stack trace', () => {
    writeFileSync(
      join(installed, 'photo.jpg'),
      Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex'),
    )
    const { status, stdout, stderr } = command('photo.jpg', 'missing.eml')
    expect({ status, stdout, stderr }).toEqual({
      status: 3,
      stdout: '',
      stderr: 'ndr-doctor: photo.jpg: not a mail and not text\nndr-doctor: missing.eml: no such file\n',
    })
  })
})
