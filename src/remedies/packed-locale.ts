/**
 * A language as text: what a build ships instead of its remedies.
 *
 *     tag TAB name
 *     FF and the remedies of the causes, then FF and those of the codes, an empty line between two:
 *         key
 *         title
 *         explanation
 *         step VT command VT command TAB step     for the sender
 *         …                                       for the helpdesk
 *         …                                       for the admin
 *         title of a page VT page TAB …           no such line where there are no links
 *
 * Commands and pages stand in tables of their own, which all languages share, and are named by their places there. What
 * was written before is not written again: `=` and a place among the texts, steps and links stand for one of them, `*` and
 * a place among the lists and remedies for one of those. Places are in base 36.
 */
import { command } from './commands.ts'
import { urls } from './pages.ts'
import type { Labels, Locale, Remedy, RemedyLink, RemedyStep } from './remedy.ts'

const NEXT_PART = '\f'
const NEXT_REMEDY = '\n\n'
const NEXT_LINE = '\n'
const NEXT_ITEM = '\t'
/** Before the place of a command or page. */
const NAMES = '\v'
/** Before the place of a text, a step or a link that was written before. */
const ITEM = '='
/** Before the place of a list or a remedy that was written before. */
const WHOLE = '*'

function writtenPlace(place: number): string {
  return place.toString(36)
}

function readPlace(written: string): number {
  return Number.parseInt(written, 36)
}

/** Writes each thing once, and the mark with its place where it comes again. */
function writtenOnce(mark: string): (what: unknown, write: () => string) => string {
  const places = new Map<unknown, number>()
  return (what, write) => {
    const place = places.get(what)
    if (place !== undefined) return mark + writtenPlace(place)
    const written = write()
    places.set(what, places.size)
    return written
  }
}

/** Reads what {@link writtenOnce} wrote. */
function readOnce(mark: string): <T>(written: string, read: (written: string) => T) => T {
  const before: unknown[] = []
  return <T>(written: string, read: (written: string) => T): T => {
    if (written.startsWith(mark)) return before[readPlace(written.slice(mark.length))] as T
    const what = read(written)
    before.push(what)
    return what
  }
}

/** What {@link unpackLocale} reads; the labels are left out. */
export function packLocale({ tag, name, causes, codes }: Locale): string {
  const item = writtenOnce(ITEM)
  const whole = writtenOnce(WHOLE)

  const text = (words: string): string => item(words, () => words)
  const list = <T>(items: readonly T[], write: (item: T) => readonly string[]): string =>
    whole(JSON.stringify(items), () =>
      items.map((one) => item(JSON.stringify(one), () => write(one).join(NAMES))).join(NEXT_ITEM),
    )
  const names = (all: object, named: readonly string[]): string[] =>
    named.map((one) => writtenPlace(Object.values(all).indexOf(one)))
  const steps = (all: readonly RemedyStep[]): string =>
    list(all, (step) => [step.text, ...names(command, step.commands ?? [])])
  const links = (all: readonly RemedyLink[]): string =>
    list(all, ({ title, url }) => [title, ...names(urls, [url])])

  const body = ({ title, explanation, sender, helpdesk, admin, links: pages }: Remedy): string =>
    [
      text(title),
      text(explanation),
      steps(sender),
      steps(helpdesk),
      steps(admin),
      ...(pages ? [links(pages)] : []),
    ].join(NEXT_LINE)
  const part = (remedies: Readonly<Record<string, Remedy>>): string =>
    Object.entries(remedies)
      .map(([key, remedy]) => key + NEXT_LINE + whole(remedy, () => body(remedy)))
      .join(NEXT_REMEDY)
  return [tag + NEXT_ITEM + name, part(causes), part(codes)].join(NEXT_PART)
}

/** A language that was packed; its remedies are read when they are first asked for. */
export function unpackLocale(packed: string, labels: Labels): Locale {
  const [heading = '', ...parts] = packed.split(NEXT_PART)
  const [tag = '', name = ''] = heading.split(NEXT_ITEM)
  let remedies: readonly Record<string, Remedy>[] | undefined
  return {
    tag,
    name,
    get causes() {
      return (remedies ??= remediesIn(parts))[0] as Locale['causes']
    },
    get codes() {
      return (remedies ??= remediesIn(parts))[1] as Locale['codes']
    },
    labels,
  }
}

/** The remedies of each part, by their keys. */
function remediesIn(parts: readonly string[]): Record<string, Remedy>[] {
  const commands: readonly string[] = Object.values(command)
  const pages: readonly string[] = Object.values(urls)
  const item = readOnce(ITEM)
  const whole = readOnce(WHOLE)

  const text = (written: string): string => item(written, String)
  const list = <T>(written: string, read: (words: string, places: readonly number[]) => T): readonly T[] =>
    whole(written, (items) =>
      items.split(NEXT_ITEM).map((one) =>
        item(one, (parts) => {
          const [words = '', ...places] = parts.split(NAMES)
          return read(words, places.map(readPlace))
        }),
      ),
    )
  const step = (words: string, places: readonly number[]): RemedyStep => ({
    text: words,
    ...(places.length > 0 && { commands: places.map((place) => commands[place] as string) }),
  })
  const link = (title: string, places: readonly number[]): RemedyLink => ({
    title,
    url: pages[places[0] as number] as string,
  })

  function body(written: string): Remedy {
    const [title = '', explanation = '', sender = '', helpdesk = '', admin = '', links] =
      written.split(NEXT_LINE)
    return {
      title: text(title),
      explanation: text(explanation),
      sender: list(sender, step),
      helpdesk: list(helpdesk, step),
      admin: list(admin, step),
      ...(links !== undefined && { links: list(links, link) }),
    }
  }
  return parts.map((part) =>
    Object.fromEntries(
      part.split(NEXT_REMEDY).map((remedy) => {
        const end = remedy.indexOf(NEXT_LINE)
        return [remedy.slice(0, end), whole(remedy.slice(end + NEXT_LINE.length), body)]
      }),
    ),
  )
}
