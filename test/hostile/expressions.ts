/** Every regular expression and every wording of the sources, with strings that nearly match it. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import ts from 'typescript'
import { allRows } from '../../src/codes/index.ts'
import { dialects } from '../../src/dialects/index.ts'

const SOURCES = new URL('../../src/', import.meta.url)

/** The regular expressions of the sources, each once, by the file where it stands first. */
export function expressions(): { file: string; expression: RegExp }[] {
  const found = new Map<string, { file: string; expression: RegExp }>()
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    visitNodes(file, (node) => {
      if (!ts.isRegularExpressionLiteral(node) || found.has(node.text)) return
      const end = node.text.lastIndexOf('/')
      const expression = new RegExp(node.text.slice(1, end), node.text.slice(end + 1))
      found.set(node.text, { file, expression })
    })
  }
  return [...found.values()]
}

/** Files whose texts are wordings that a report is known by. */
const WORDING_FILES = [
  'report/wording.ts',
  'report/returned-copy.ts',
  'dialects/exchange-headings.ts',
  'dialects/free-text.ts',
]

/** The phrases of the rows, the clues of the dialects, and the wordings of reports. */
export function wordings(): string[] {
  const found = new Set([
    ...allRows.flatMap(({ phrase }) => phrase ?? []),
    ...dialects.flatMap(({ clues }) => clues),
  ])
  for (const file of WORDING_FILES) {
    visitNodes(file, (node) => {
      if (ts.isStringLiteral(node) && !ts.isImportDeclaration(node.parent)) found.add(node.text)
    })
  }
  return [...found].filter((wording) => wording.length > 1)
}

function visitNodes(file: string, visit: (node: ts.Node) => void): void {
  const text = readFileSync(new URL(file.replaceAll('\\', '/'), SOURCES), 'utf8')
  const visitAll = (node: ts.Node): void => {
    visit(node)
    ts.forEachChild(node, visitAll)
  }
  visitAll(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
}

/** Characters of which one is in nearly every class that an expression has. */
const CANDIDATES = [...'a0 .@-_<>()[]:;,=/\\"\'\n\t?!+*|#A5é配\u001b\u0080\u0300\u200b']

/** A class, or an escape that stands for one. */
const CLASS = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\[dDsSwW]|\\./g
/** What looks around a match, innermost. */
const LOOK_AROUND = /\(\?<?[=!](?:\\.|[^()\\]|\((?:\\.|[^()\\])*\))*\)/g

/** Strings that an expression matches, near enough: classes have few characters, and what is looked around for is left out. */
function matches({ source, flags }: RegExp): string[] {
  const unicode = flags.includes('u') || flags.includes('v') ? 'u' : ''
  let simple = source.replaceAll(CLASS, (text) => {
    if (/^\\[bB\d]$/.test(text)) return ''
    if (/^\\[^dDsSwWpP]/.test(text)) return text
    const own = new RegExp(`^${text}$`, unicode)
    const some = CANDIDATES.filter((character) => own.test(character)).slice(0, 4)
    if (some.length === 0) some.push(firstOf(own))
    return `[${some.map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).join('')}]`
  })
  for (let before = ''; before !== simple;) {
    before = simple
    simple = simple.replaceAll(LOOK_AROUND, '')
  }
  if (simple === '') return []
  return fc.sample(fc.stringMatching(new RegExp(simple, 'u'), { size: 'small' }), { numRuns: 4, seed: 1 })
}

/** The first character of a class. */
function firstOf(own: RegExp): string {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    if (own.test(character)) return character
  }
  throw new Error(`${own.source} matches no character`)
}

/** Strings to be repeated against an expression: what it matches, what it nearly matches, and single characters of it. */
export function nearMatches(expression: RegExp): string[] {
  const units = matches(expression).flatMap((match) => {
    const characters = [...match]
    return [
      match,
      characters.slice(0, -1).join(''),
      characters.slice(0, Math.ceil(characters.length / 2)).join(''),
      characters[0] ?? '',
      characters[Math.floor(characters.length / 2)] ?? '',
      characters.at(-1) ?? '',
    ]
  })
  return [...new Set(units)].filter((unit) => unit !== '')
}
