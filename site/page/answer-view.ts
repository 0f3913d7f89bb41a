import {
  renderMarkdown,
  renderText,
  type Diagnosed,
  type Diagnosis,
  type RemedyLink,
} from '../../src/core.ts'
import { groupsOf, type Group } from '../../src/render/group.ts'
import { withoutControls } from '../../src/render/control-characters.ts'
import { fill } from '../words/words.ts'
import { copyButton } from './copy.ts'
import { element } from './element.ts'
import type { Addressed } from './addressed.ts'
import { linkableCode, writePlace } from './link.ts'
import type { LanguageScript } from './script.ts'
import { linksView, stepsView } from './steps-view.ts'

/** Recipients with the same fate that are named before the rest is only counted. */
const MOST_NAMED = 6

/** Words of the mail: as they are, apart from the direction of the text around them. */
function quoted(text: string): HTMLElement {
  return element('bdi', { class: 'quoted' }, withoutControls(text))
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
}

function fact(label: string, ...values: readonly (Node | string)[]): HTMLElement {
  return element('div', {}, element('dt', {}, label), element('dd', {}, ...values))
}

/** What the diagnosis is called in one line: the title of the first, or what happened to the message. */
export function shortAnswer({ report, diagnoses }: Diagnosed, { locale }: LanguageScript): string {
  return diagnoses.find((one) => one !== null)?.title ?? locale.labels.kinds[report.kind]
}

function recipientsView({ recipients, diagnosis }: Group, { locale, words }: LanguageScript): HTMLElement {
  const named = recipients.flatMap(({ address }) => address ?? [])
  if (named.length === 0) return element('p', { class: 'recipients' }, locale.labels.unknownRecipient)
  const items = named.slice(0, MOST_NAMED).map((address) => element('li', {}, quoted(address)))
  const moved = diagnosis?.details.newAddress ?? null
  if (moved !== null && named.length === 1) items[0]?.append(' → ', quoted(moved))
  const more = named.length - items.length
  if (more > 0) items.push(element('li', {}, fill(words.answer.moreRecipients, { count: more })))
  return element('ul', { 'class': 'recipients', 'aria-label': locale.labels.recipient }, ...items)
}

function codeLink(code: string, { tag, reader }: Addressed): HTMLElement {
  const linkable = linkableCode(code)
  if (linkable === null) return element('code', {}, withoutControls(code))
  const href = writePlace({ view: 'codes', language: tag, reader, code: linkable })
  return element('a', { href }, element('code', {}, code))
}

/** The short answer's facts: who can fix it, whether to try again, whether to keep the address, the code. */
function glance(
  { diagnosis, recipients }: Group & { diagnosis: Diagnosis },
  addressed: Addressed,
): HTMLElement {
  const { locale, words } = addressed.language
  const { labels } = locale
  const { status, replyCode } = recipients[0] ?? { status: null, replyCode: null }
  const codes = [status, replyCode].filter((code) => code !== null)
  const links = codes.flatMap((code, index) => [
    ...(index > 0 ? [' · '] : []),
    codeLink(String(code), addressed),
  ])
  return element(
    'dl',
    { class: 'glance' },
    fact(labels.whoCanFixIt, element('strong', {}, capitalised(labels.fixedBy[diagnosis.fixedBy]))),
    fact(words.answer.tryAgain, capitalised(labels.permanence[diagnosis.permanence])),
    fact(words.answer.address, diagnosis.suppress ? labels.stopMailing : labels.keepMailing),
    ...(codes.length > 0 ? [fact(words.answer.code, ...links)] : []),
    fact(words.answer.certainty, capitalised(labels.confidence[diagnosis.confidence])),
  )
}

/** The page of the block list that refused, before the pages of the remedy. */
function readingOf({ details: { blockList, ip }, links }: Diagnosis): RemedyLink[] {
  if (blockList?.lookUp === null || blockList === null) return links
  return [{ title: [blockList.name, ip].filter(Boolean).join(', '), url: blockList.lookUp }, ...links]
}

function groupView(group: Group, addressed: Addressed): HTMLElement {
  const { diagnosis, recipients } = group
  const { language, reader } = addressed
  const { labels } = language.locale
  if (diagnosis === null) {
    const action = recipients[0]?.action ?? null
    return element(
      'section',
      { class: 'fate' },
      ...(action === null ? [] : [element('h3', {}, labels.kinds[action])]),
      recipientsView(group, language),
    )
  }
  return element(
    'section',
    { class: `fate ${diagnosis.permanence}` },
    element('h3', { lang: diagnosis.language }, diagnosis.title),
    recipientsView(group, language),
    glance({ ...group, diagnosis }, addressed),
    element('p', { class: 'explanation', lang: diagnosis.language }, diagnosis.explanation),
    element('h4', {}, `${labels.whatToDo} – ${labels.audiences[reader]}`),
    stepsView(diagnosis, reader, language),
    ...(diagnosis.conflicts.length > 0
      ? [
          element(
            'ul',
            { class: 'conflicts', lang: 'en' },
            ...diagnosis.conflicts.map(({ message }) =>
              element('li', {}, capitalised(withoutControls(message))),
            ),
          ),
        ]
      : []),
    linksView(readingOf(diagnosis), language),
  )
}

function copyBar(diagnosed: Diagnosed, { tag, language, reader }: Addressed): HTMLElement {
  const { locale, words } = language
  const options = { language: locale, audience: reader }
  const code = linkableCode(diagnosed.report.recipients.find(({ status }) => status !== null)?.status ?? null)
  const link = () =>
    new URL(writePlace({ view: 'codes', language: tag, reader, code }), document.location.href).href
  return element(
    'div',
    { 'class': 'copying', 'role': 'group', 'aria-label': words.answer.copyAs },
    element('span', { 'class': 'label', 'aria-hidden': 'true' }, words.answer.copyAs),
    copyButton(words.answer.ticket, () => renderText(diagnosed, options), words.answer),
    copyButton('Markdown', () => renderMarkdown(diagnosed, options), words.answer),
    copyButton('JSON', () => `${JSON.stringify(diagnosed, null, 2)}\n`, words.answer),
    code === null ? null : copyButton(words.answer.link, link, words.answer),
  )
}

/** The answer to one report: what happened, to whom, who can fix it, and what one reader can do. */
export function answerView(diagnosed: Diagnosed, addressed: Addressed): HTMLElement {
  const { report } = diagnosed
  const { labels } = addressed.language.locale
  const reporters = [report.generator?.name, report.reportingMta?.value].filter((one) => one !== undefined)
  const isEmpty = report.problems.some(({ code }) => code === 'empty-input' || code === 'not-text')
  const about = element(
    'dl',
    { class: 'about' },
    ...(reporters.length > 0 ? [fact(labels.reportedBy, quoted(reporters.join(', ')))] : []),
    ...(report.original?.subject ? [fact(labels.originalMessage, quoted(report.original.subject))] : []),
  )
  return element(
    'article',
    { class: `answer ${report.kind}` },
    element('p', { class: 'kind' }, labels.kinds[report.kind]),
    ...(about.childElementCount > 0 ? [about] : []),
    ...(isEmpty ? [element('p', {}, labels.nothingToRead)] : []),
    ...(!isEmpty && report.recipients.length === 0 && report.kind !== 'not-a-report'
      ? [element('p', {}, labels.notAReport)]
      : []),
    ...groupsOf(diagnosed).map((group) => groupView(group, addressed)),
    ...(report.problems.length > 0
      ? [
          element('h3', {}, labels.problems),
          element(
            'ul',
            { lang: 'en', class: 'problems' },
            ...report.problems.map(({ message }) => element('li', {}, withoutControls(message))),
          ),
        ]
      : []),
    copyBar(diagnosed, addressed),
  )
}
