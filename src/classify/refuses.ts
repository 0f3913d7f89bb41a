import { emitterOfReply } from '../codes/recognise-emitter.ts'
import { readRefusal } from '../report/reply.ts'
import { findStatusCodes } from '../report/status-code.ts'
import { ownRows, trustLevels, type Match } from './trust.ts'

/** Longest text that is searched for the words of a refusal. */
const MOST_READ = 20_000
/** Matches weaker than this don't make a refusal of a text. */
const WEAKEST = trustLevels.indexOf('code')

/** Whether a text reads as a refusal, in the words or codes of any row that is not vague. */
export function refuses(text: string): boolean {
  const best = bestMatch(text)
  return best !== null && trustLevels.indexOf(best.level) <= WEAKEST
}

/** Whether a text holds a code that nobody uses for anything else, such as 5.7.750. */
export function holdsDecisiveCode(text: string): boolean {
  const best = bestMatch(text)
  return best?.row.codeDecides === true && best.status !== null
}

function bestMatch(text: string): Match | null {
  const { replyCode } = readRefusal(text)
  const statuses = findStatusCodes(text.slice(0, MOST_READ)).map(({ code }) => code)
  return (
    ownRows().match({
      text: text.slice(0, MOST_READ),
      statuses,
      replyCode,
      emitter: emitterOfReply(text.slice(0, MOST_READ)),
    })[0] ?? null
  )
}
