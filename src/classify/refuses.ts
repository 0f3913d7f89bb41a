import { readRefusal } from '../report/reply.ts'
import { findStatusCodes } from '../report/status-code.ts'
import { ownRows, trustLevels, type Match } from './trust.ts'
import { literalsIn, wordsOf } from './words.ts'

/** Longest text that is searched for the words of a refusal. */
const MOST_READ = 20_000
/** Matches weaker than this don't make a refusal of a text: a number alone may be anything's. */
const WEAKEST = trustLevels.indexOf('phrase')

/** `(#5.1.1)`, `<host #5.1.1>`: nobody else writes numbers so. */
const MARKED_CODE = /#\s?[45]\.\d{1,3}\.\d{1,3}(?![\d.])/

/** Whether a text holds a refusal's code: a reply code, or a status code as only refusals write it. */
export function holdsRefusalCode(text: string): boolean {
  return isRefusalCode(text, readRefusal(text).replyCode)
}

function isRefusalCode(text: string, replyCode: number | null): boolean {
  return (replyCode ?? 0) >= 400 || MARKED_CODE.test(text.slice(0, MOST_READ))
}

/** Whether a text reads as a refusal: in the words of any row that is not vague, or by its code. */
export function refuses(text: string): boolean {
  const { replyCode } = readRefusal(text)
  if (isRefusalCode(text, replyCode)) return true
  const best = bestMatch(text, replyCode)
  return best !== null && best.rank <= WEAKEST && best.words !== ''
}

/** Whether a text holds a code that nobody uses for anything else, such as 5.7.750. */
export function holdsDecisiveCode(text: string): boolean {
  const best = bestMatch(text, readRefusal(text).replyCode)
  return best?.row.codeDecides === true && best.status !== null
}

function bestMatch(whole: string, replyCode: number | null): Match | null {
  const text = whole.slice(0, MOST_READ)
  const statuses = findStatusCodes(text).map(({ code }) => code)
  const words = wordsOf(text.toLowerCase())
  const asked = { text, statuses, replyCode, emitter: words.emitter }
  return ownRows().best(asked, (folded) => literalsIn(folded, words))
}
