import { OPENING, type Anatomy } from '../report/anatomy.ts'
import { foldForMatching } from '../text/fold.ts'
import { languageOfHeadings } from './exchange-headings.ts'

/** Characters in which a heading is looked for. */
const LONGEST_TEXT = 20_000

/** The language of the part for people (BCP 47): its Content-Language (RFC 3282), else the headings it uses. */
export function languageOf(anatomy: Anatomy): string | null {
  const declared = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*/.exec(
    anatomy.header.raw('content-language').trim(),
  )?.[0]
  if (declared !== undefined) return declared
  const { human } = anatomy
  return languageOfHeadings(
    human.length <= OPENING ? anatomy.foldedOpening : foldForMatching(human.slice(0, LONGEST_TEXT)),
  )
}
