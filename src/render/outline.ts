import type { Diagnosis, Step } from '../classify/diagnosis.ts'
import type { Diagnosed } from '../diagnose.ts'
import type { Audience, Labels, RemedyLink } from '../remedies/remedy.ts'
import { groupsOf, type Group } from './group.ts'

/** A label and what stands behind it. `quoted`: words of the mail itself, to be shown as they are and never as markup. */
export interface Fact {
  readonly label: string
  readonly values: readonly string[]
  readonly quoted: boolean
}

/** One of several things: a sentence, or a label and what stands behind it. */
export type Item = string | { readonly label: string; readonly text: string }

/** One piece of what is said, whatever form it is written in. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  /** Words of the mail. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'steps'; readonly steps: readonly Pick<Step, 'text' | 'commands'>[] }
  | { readonly kind: 'links'; readonly links: readonly RemedyLink[] }

/** Every reader, in the order in which a helpdesk needs them. */
export const readers: readonly Audience[] = ['helpdesk', 'admin', 'sender']

/** A fact in the words of the mail; none where nothing is known. */
export function quoted(label: string, ...values: (string | number | null | undefined)[]): Fact[] {
  const given = values.filter((value) => value !== null && value !== undefined && value !== '')
  return given.length === 0 ? [] : [{ label, values: given.map(String), quoted: true }]
}

function recipientFacts({ recipients, diagnosis }: Group, labels: Labels): Fact[] {
  const addresses = recipients.flatMap(({ address }) => address ?? [])
  const newAddress = diagnosis?.details.newAddress ?? null
  const isMoved = addresses.length === 1 && newAddress !== null
  const named = quoted(labels.recipient, ...(isMoved ? [`${addresses[0]} → ${newAddress}`] : addresses))
  return [
    ...(named.length > 0
      ? named
      : [{ label: labels.recipient, values: [labels.unknownRecipient], quoted: false }]),
    ...quoted(labels.status, recipients[0]?.status),
    ...quoted(labels.replyCode, recipients[0]?.replyCode),
  ]
}

/** The steps, a heading for each reader who has any. */
export function whatToDo(steps: readonly Step[], labels: Labels, audiences: readonly Audience[]): Block[] {
  return audiences.flatMap((reader): Block[] => {
    const own = steps.filter(({ audience }) => audience === reader)
    if (own.length === 0) return []
    const text = `${labels.whatToDo} – ${labels.audiences[reader]}`
    return [
      { kind: 'heading', level: 3, text },
      { kind: 'steps', steps: own },
    ]
  })
}

/** The pages to read on, where there are any. */
export function furtherReading(links: readonly RemedyLink[], labels: Labels): Block[] {
  if (links.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: labels.furtherReading },
    { kind: 'links', links },
  ]
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** The page of the block list that refused, before the pages of the remedy. */
function linksOf({ details: { blockList, ip }, links }: Diagnosis): RemedyLink[] {
  if (blockList === null || blockList.lookUp === null) return links
  return [{ title: [blockList.name, ip].filter(Boolean).join(', '), url: blockList.lookUp }, ...links]
}

/** What Microsoft asks for in a support case. */
function supportFacts({ details: { microsoft } }: Diagnosis): Fact[] {
  if (microsoft === null) return []
  const { tokens, server, at, correlationId } = microsoft
  return quoted('Microsoft', ...tokens, server, at, correlationId)
}

/** The refusal as it was read, which words of it each rule saw, and what in it contradicts itself. */
function evidenceBlocks(diagnosis: Diagnosis, reply: string | null, labels: Labels): Block[] {
  const { evidence, confidence, conflicts } = diagnosis
  const rules = [...new Set(evidence.map(({ rule }) => rule))]
  const seenBy = (rule: string) => evidence.filter((one) => one.rule === rule).map(({ text }) => text)
  return [
    { kind: 'heading', level: 3, text: `${labels.evidence} – ${labels.confidence[confidence]}` },
    ...(reply === null ? [] : [{ kind: 'quote', text: reply } as const]),
    {
      kind: 'facts',
      facts: [
        ...rules.flatMap((rule) =>
          quoted(`${labels.rule} ${rule}`, ...seenBy(rule).filter((text) => text !== reply)),
        ),
        ...supportFacts(diagnosis),
      ],
    },
    { kind: 'list', items: conflicts.map(({ message }) => capitalised(message)) },
  ]
}

function groupBlocks(group: Group, labels: Labels, audiences: readonly Audience[]): Block[] {
  const { diagnosis, recipients } = group
  const facts: Block = { kind: 'facts', facts: recipientFacts(group, labels) }
  if (diagnosis === null) {
    const action = recipients[0]?.action
    return [...(action ? [{ kind: 'heading', level: 2, text: labels.kinds[action] } as const] : []), facts]
  }
  const { cause, title, explanation, permanence, fixedBy, suppress, steps } = diagnosis
  return [
    { kind: 'heading', level: 2, text: title },
    facts,
    { kind: 'heading', level: 3, text: `${labels.why} – ${cause}` },
    { kind: 'paragraph', text: explanation },
    {
      kind: 'list',
      items: [
        { label: labels.whoCanFixIt, text: labels.fixedBy[fixedBy] },
        capitalised(labels.permanence[permanence]),
        suppress ? labels.stopMailing : labels.keepMailing,
      ],
    },
    ...whatToDo(steps, labels, audiences),
    ...furtherReading(linksOf(diagnosis), labels),
    ...evidenceBlocks(diagnosis, recipients[0]?.reply ?? null, labels),
  ]
}

/** What a person is told about a report: the short answer, who did not get it, why, what to do, and what decided it. */
export function outline(diagnosed: Diagnosed, labels: Labels, audiences: readonly Audience[]): Block[] {
  const { report } = diagnosed
  const { generator, reportingMta, original, problems } = report
  const reporters = [generator?.name, reportingMta?.value].filter(Boolean)
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: labels.kinds[report.kind] },
    {
      kind: 'facts',
      facts: [
        ...quoted(labels.reportedBy, reporters.join(', ')),
        ...quoted(labels.originalMessage, original?.subject),
      ],
    },
  ]
  if (
    problems.some(
      ({ code }) => code === 'empty-input' || code === 'not-text' || code === 'outlook-file-unread',
    )
  ) {
    blocks.push({ kind: 'paragraph', text: labels.nothingToRead })
  } else if (report.recipients.length === 0 && report.kind !== 'not-a-report') {
    blocks.push({ kind: 'paragraph', text: labels.notAReport })
  }
  for (const group of groupsOf(diagnosed)) blocks.push(...groupBlocks(group, labels, audiences))
  if (problems.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, text: labels.problems },
      { kind: 'list', items: problems.map(({ message }) => message) },
    )
  }
  return blocks
}
