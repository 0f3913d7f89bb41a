/** The Authentication-Results header field (RFC 8601 section 2.2). */

/** One `method=result` with its properties. */
export interface AuthenticationResult {
  /** `spf`, `dkim`, `dmarc`, …, lower case. */
  readonly method: string
  /** `pass`, `fail`, `none`, …, lower case. */
  readonly result: string
  /** `[ptype.property, value]`, names in lower case: `['header.d', 'example.org']`. */
  readonly properties: readonly (readonly [name: string, value: string])[]
}

/** Longest field that is read. */
const LONGEST_FIELD = 8192

const METHOD = /^\s*([a-z][\w-]*)(?:\s*\/\s*\d+)?\s*=\s*([a-z]+)/i
const PROPERTY = /(?<![\w-])([a-z][\w-]*\.[\w-]+)\s*=\s*("[^"]*"|[^\s;]+)/gi

/** Who says what; `server` is null where the field names none, as those of Exchange Online do. */
export function readAuthenticationResults(field: string): {
  server: string | null
  results: AuthenticationResult[]
} {
  const [first = '', ...rest] = splitOutsideQuotes(withoutComments(field.slice(0, LONGEST_FIELD)))
  const isNamed = !METHOD.test(first)
  const server = /^\s*"?([^\s";]+)/.exec(first)?.[1]?.toLowerCase() ?? null
  return {
    server: isNamed ? server : null,
    results: (isNamed ? rest : [first, ...rest]).flatMap((text) => {
      const [, method, result] = METHOD.exec(text) ?? []
      return method === undefined || result === undefined
        ? []
        : [{ method: method.toLowerCase(), result: result.toLowerCase(), properties: propertiesIn(text) }]
    }),
  }
}

function propertiesIn(text: string): [string, string][] {
  return [...text.matchAll(PROPERTY)].map(([, name = '', value = '']) => [
    name.toLowerCase(),
    value.replaceAll('"', ''),
  ])
}

/** Comments (RFC 5322 section 3.2.2) nest; one that is not closed reaches to the end. */
function withoutComments(text: string): string {
  let kept = ''
  let depth = 0
  let isQuoted = false
  for (let place = 0; place < text.length; place++) {
    const character = text[place] as string
    const isEscape = character === '\\' && (isQuoted || depth > 0)
    if (character === '"' && depth === 0) isQuoted = !isQuoted
    if (character === '(' && !isQuoted) depth++
    if (depth === 0) kept += isEscape ? '' : character
    if (character === ')' && !isQuoted && depth > 0) depth--
    if (isEscape) place++
  }
  return kept
}

function splitOutsideQuotes(text: string): string[] {
  const pieces = ['']
  let isQuoted = false
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted
    if (character === ';' && !isQuoted) pieces.push('')
    else pieces[pieces.length - 1] += character
  }
  return pieces
}

/**
 * The domains that a `pass` vouches for: who signed (DKIM), who may use the client's address (SPF: the envelope sender,
 * or the HELO name of a report, RFC 7208 section 2.4), whom the From field names (DMARC).
 */
export function authenticatedDomains(results: readonly AuthenticationResult[]): string[] {
  return results.flatMap(({ method, result, properties }) => {
    const names = result === 'pass' ? VOUCHED_FOR.get(method) : undefined
    return properties.flatMap(([name, value]) => (names?.includes(name) === true ? [domainOf(value)] : []))
  })
}

const VOUCHED_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['dkim', ['header.d', 'header.i']],
  ['spf', ['smtp.mailfrom', 'smtp.helo']],
  ['dmarc', ['header.from']],
])

function domainOf(value: string): string {
  return value.slice(value.lastIndexOf('@') + 1).toLowerCase()
}
