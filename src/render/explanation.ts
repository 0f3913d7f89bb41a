import type { Explanation, Meaning } from '../classify/explain.ts'
import { causes } from '../codes/causes.ts'
import type { Audience, Labels } from '../remedies/remedy.ts'
import { furtherReading, quoted, whatToDo, type Block, type Fact } from './outline.ts'

function distinct<T>(values: readonly (T | null)[]): T[] {
  return [...new Set(values)].filter((value) => value !== null)
}

/** Replies shown of those that one meaning has. */
const EXAMPLES_SHOWN = 3

/** Where it is known from: each source once. */
function sources({ rows }: Meaning, labels: Labels): Block[] {
  const firsts = rows.filter((row, at) => rows.findIndex(({ source }) => source === row.source) === at)
  return [
    { kind: 'heading', level: 3, text: labels.evidence },
    {
      kind: 'facts',
      facts: firsts.flatMap(({ rule, source, asOf }) =>
        quoted(`${labels.rule} ${rule}`, `${source} (${asOf})`),
      ),
    },
  ]
}

function meaningBlocks(
  explanation: Explanation,
  meaning: Meaning,
  labels: Labels,
  audiences: readonly Audience[],
): Block[] {
  const { rows } = meaning
  const { cause } = explanation
  const fixers = cause === null ? distinct(rows.map(({ fixedBy }) => fixedBy)) : [causes[cause].fixedBy]
  const codes = cause === null ? [] : distinct(rows.map(({ status }) => status))
  return [
    { kind: 'heading', level: 2, text: meaning.title },
    ...rows.slice(0, EXAMPLES_SHOWN).map(({ example }) => ({ kind: 'quote', text: example }) as const),
    {
      kind: 'facts',
      facts: [
        ...quoted(labels.reportedBy, distinct(rows.map(({ emitter }) => emitter)).join(', ')),
        ...quoted(labels.status, codes.join(', ')),
      ],
    },
    { kind: 'heading', level: 3, text: `${labels.why} – ${meaning.cause}` },
    { kind: 'paragraph', text: meaning.explanation },
    {
      kind: 'list',
      items: fixers.map((fixer) => ({ label: labels.whoCanFixIt, text: labels.fixedBy[fixer] })),
    },
    ...whatToDo(meaning.steps, labels, audiences),
    ...furtherReading(meaning.links, labels),
    ...(cause === null ? sources(meaning, labels) : []),
  ]
}

/** What a person is told about a code or a cause: what the registry says, then each meaning with what helps. */
export function outlineExplanation(
  explanation: Explanation,
  labels: Labels,
  audiences: readonly Audience[],
): Block[] {
  const { query, status, cause, registry, meanings } = explanation
  const registered: Fact[] =
    status === null
      ? quoted('IANA', registry.map(({ code }) => code).join(', '))
      : registry.flatMap(({ code, summary, meaning }) => quoted(`IANA ${code}`, `${summary}. ${meaning}`))
  return [
    { kind: 'heading', level: 1, text: cause ?? status ?? query },
    { kind: 'facts', facts: registered },
    ...meanings.flatMap((meaning) => meaningBlocks(explanation, meaning, labels, audiences)),
  ]
}
