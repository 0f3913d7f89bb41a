import { on } from 'node:events'
import { diagnose } from 'ndr-doctor'

/** More than a report needs: what lies behind it is the returned message. In octets. */
const LONGEST_REPORT = 1024 * 1024

/**
 * Gives the reports that lie in the mailbox, diagnosed, then each that arrives, until the connection is closed.
 *
 * The mailbox is the memory. A report is filed when the next one is asked for: where the program stops before, it is given
 * once more. A mail that is no report is flagged for a person, and stays.
 */
export async function* watchMailbox(client, { mailbox, filed }) {
  const isThere = await client.status(filed, { messages: true }).catch(() => false)
  if (!isThere) await client.mailboxCreate(filed)
  await client.mailboxOpen(mailbox)
  // Listening begins before the first look, so that no mail slips in between.
  const arrivals = on(client, 'exists', { close: ['close'] })
  do yield* fileReports(client, filed)
  while (!(await arrivals.next()).done)
}

async function* fileReports(client, filed) {
  const uids = await client.search({ flagged: false }, { uid: true })
  for (const uid of uids || []) {
    const mail = await client.fetchOne(uid, { source: { maxLength: LONGEST_REPORT } }, { uid: true })
    if (!mail) continue // somebody else has moved it
    const diagnosed = await diagnose(mail.source)
    if (diagnosed.report.kind === 'not-a-report') {
      await client.messageFlagsAdd(uid, ['\\Flagged'], { uid: true })
    } else {
      yield diagnosed
      await client.messageMove(uid, filed, { uid: true })
    }
  }
}
