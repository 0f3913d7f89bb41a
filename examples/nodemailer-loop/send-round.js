import { advise } from 'ndr-doctor'
import { diagnoseIntake } from 'ndr-doctor/intake'
import { readNodemailer } from 'ndr-doctor/intake/nodemailer'

/** One who is to get the message. `due`: when to send, ISO 8601. `failures`: what `advise` must know of earlier rounds. */
export const recipient = (to, due) => ({ to, state: 'waiting', due, failures: [], why: null })

/**
 * Sends the message to everyone who is due at `at`, and writes down what became of it: `sent`, `waiting` for another
 * round, `suppressed`, or `held` for a person to look at.
 *
 * Gives null, or the diagnosis of what must be mended first. The round ends there: the next one would be refused alike.
 */
export async function sendRound(transport, message, recipients, at) {
  const isDue = ({ state, due }) => state === 'waiting' && Date.parse(due) <= Date.parse(at)
  for (const recipient of recipients.filter(isDue)) {
    const diagnosis = await refusalOf(transport.sendMail({ ...message, to: recipient.to }))
    if (diagnosis === null) {
      recipient.state = 'sent'
      continue
    }
    const { action, when, why } = advise(diagnosis, recipient.failures, { at })
    recipient.why = why
    if (action === 'fix-first') return diagnosis
    recipient.failures.push({ at, cause: diagnosis.cause, permanence: diagnosis.permanence })
    if (action === 'retry') recipient.due = when
    else recipient.state = action === 'suppress' ? 'suppressed' : 'held'
  }
  return null
}

/** Why the one recipient of a message was refused; null where the server took it. */
async function refusalOf(sending) {
  try {
    await sending
    return null
  } catch (error) {
    return diagnoseIntake(readNodemailer(error)).diagnoses[0]
  }
}
