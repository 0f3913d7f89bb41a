import type { Diagnosed } from '../../src/core.ts'
import { FoldedSource, type Range } from './folded-source.ts'

/** What stands at a place of the source: words that decided, or the refusal they are part of. */
export type MarkKind = 'evidence' | 'reply'

export interface Mark extends Range {
  readonly kind: MarkKind
  /** The rule that saw the words; null for the refusal. */
  readonly rule: string | null
}

/** Recipients whose words are looked for in the source. */
const MOST_RECIPIENTS = 50

/** Finds in the source what each diagnosis stands on, in the order of the source. */
export function marksOf(source: string, { report, diagnoses }: Diagnosed): Mark[] {
  const folded = new FoldedSource(source)
  const marks = new Map<string, Mark>()
  const add = (kind: MarkKind, rule: string | null, ranges: readonly Range[]) => {
    for (const { start, end } of ranges) {
      const place = `${kind} ${start} ${end}`
      if (!marks.has(place)) marks.set(place, { kind, rule, start, end })
    }
  }
  for (const [index, { reply }] of report.recipients.slice(0, MOST_RECIPIENTS).entries()) {
    const replies = reply === null ? [] : folded.find(reply)
    add('reply', null, replies)
    for (const { rule, text } of diagnoses[index]?.evidence ?? []) {
      const quoted = replies.flatMap((range) => folded.find(text, range).slice(0, 1))
      add('evidence', rule, quoted.length > 0 ? quoted : folded.find(text))
    }
  }
  return [...marks.values()].sort((one, other) => one.start - other.start || other.end - one.end)
}

/** A stretch of the source, and what stands there; `marks` is empty between marks. */
export interface Stretch extends Range {
  readonly marks: readonly Mark[]
}

/** Cuts a range at the ends of every mark that touches it. */
export function stretchesOf({ start, end }: Range, marks: readonly Mark[]): Stretch[] {
  const touching = marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = new Set([start, end])
  for (const mark of touching)
    for (const cut of [mark.start, mark.end]) if (cut > start && cut < end) cuts.add(cut)
  const ordered = [...cuts].sort((one, other) => one - other)
  return ordered.slice(0, -1).map((from, index) => {
    const to = ordered[index + 1] as number
    return { start: from, end: to, marks: touching.filter((mark) => mark.start <= from && mark.end >= to) }
  })
}

/** Longest source that is shown whole, in characters. */
const LONGEST_SHOWN = 60_000
/** Characters shown before and behind a mark of a longer one. */
const AROUND = 2000

/** The parts of a source to show: all of it, or where it is long what stands around the marks. */
export function shownParts(length: number, marks: readonly Mark[]): Range[] {
  if (length <= LONGEST_SHOWN) return [{ start: 0, end: length }]
  const wanted = [{ start: 0, end: 0 }, ...marks].map(({ start, end }) => ({
    start: Math.max(0, start - AROUND),
    end: Math.min(length, end + AROUND),
  }))
  const parts: { start: number; end: number }[] = []
  for (const part of wanted.sort((one, other) => one.start - other.start)) {
    const last = parts.at(-1)
    if (last && part.start <= last.end) last.end = Math.max(last.end, part.end)
    else parts.push({ ...part })
  }
  return parts
}
