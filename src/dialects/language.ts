import type { Anatomy } from '../report/anatomy.ts'
import { foldForMatching } from '../report/wording.ts'
import { languageOfHeadings } from './exchange-headings.ts'

/** The language of the part for people (BCP 47): its Content-Language (RFC 3282), else the headings it uses. */
export function languageOf(anatomy: Anatomy): string | null {
  const declared = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*/.exec(
    anatomy.header.raw('content-language').trim(),
  )?.[0]
  if (declared !== undefined) return declared
  return languageOfHeadings(foldForMatching(anatomy.human.slice(0, 20_000)))
}
