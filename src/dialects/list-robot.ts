/** The robots of Majordomo, LISTSERV, Sympa, Mailman and ezmlm, where they write to one person. */
import { readAddress, sameAddress } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import { reasonNotToReply } from '../report/answering.ts'

/** Addresses of the robots that take a list's commands; and of others, for *sympa* is a French word and a majordomo a butler. */
const LIST_ROBOT = /^(?:majordomo|listserv|sympa)@/i
/** What they speak of; Majordomo repeats each command behind `>>>>`. */
const ROBOT_WORDS =
  /\b(?:listserv|list\s+server|mailing\s+list|majordomo (?:results|commands?)|output of your job|command confirmation request)\b|^>>>> /im

/** Whether the mail of a robot's namesake is the robot's: it is sent as one that wants no answer, or speaks of its work. */
function isSentByRobot(anatomy: Anatomy, author: string): boolean {
  const { header, from, subject, opening } = anatomy
  return (
    header.has('x-loop') ||
    reasonNotToReply(anatomy, 'not-a-report') !== null ||
    [from.replace(author, ''), subject, opening].some((text) => ROBOT_WORDS.test(text))
  )
}

/** What the robot of a mailing list writes to one person: that a post is held, how to confirm, what came of a command. */
export function isByListRobot(anatomy: Anatomy): boolean {
  const { header } = anatomy
  const author = readAddress(anatomy.from)
  if (author !== null && LIST_ROBOT.test(author) && isSentByRobot(anatomy, author)) return true
  // What Mailman tells an owner of a member's bounce has that bounce attached.
  if (/^yes$/i.test(header.raw('x-list-administrivia').trim())) return anatomy.attached === null
  // A post carries the same field as the robot's own mail, but its author is a member.
  const ezmlm = /^contact (\S+?);\s*run by ezmlm/i.exec(header.raw('mailing-list').trim())?.[1]
  return ezmlm !== undefined && sameAddress(ezmlm, author)
}
