/** The library's entries by the names that snippets import them by. */
export type Entries = Readonly<Record<string, object>>

/** A snippet of a document, and what its `console.log(…) // …` lines promise. */
export interface Snippet {
  /** What it imports first. */
  readonly name: string
  readonly code: string
  readonly promised: readonly string[]
}

/** Every ```js block of a document. */
export function snippetsOf(markdown: string): Snippet[] {
  return [...markdown.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code = '']) => ({
    name: code.match(/import \{ (.+) \}/)?.[1] ?? '',
    code,
    promised: [...code.matchAll(/^console\.log\(.*\) \/\/ (.+)$/gm)].map(([, words = '']) => words),
  }))
}

/** Runs a module's code with the library in place of its imports; gives back what it logs. */
export async function run({ code }: Pick<Snippet, 'code'>, entries: Entries): Promise<string[]> {
  const logged: string[] = []
  const body = code.replaceAll(
    /^import (\{.+\}) from '(.+)'$/gm,
    (_, names: string, from: string) => `const ${names} = entries['${from}']`,
  )
  const log = (...values: unknown[]) => logged.push(values.join(' '))
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  await new AsyncFunction('entries', 'console', body)(entries, { log })
  return logged
}
