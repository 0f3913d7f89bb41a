import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect } from './dialect.ts'

/** Postfix, bounce(8): the template's text can be translated, the status part not. */
export const postfix: Dialect = {
  id: 'postfix',
  name: 'Postfix',
  signs:
    'X-Postfix-Queue-ID or X-Postfix-Sender in the status part; "This is the mail system at host"; "The Postfix program"',
  recognises(anatomy: Anatomy): boolean {
    const fields = anatomy.status?.message
    return (
      fields?.has('x-postfix-queue-id') === true ||
      fields?.has('x-postfix-sender') === true ||
      /\(postfix\)\s*$/i.test(anatomy.header.raw('received').slice(0, 500)) ||
      /This is the (?:Postfix program|mail system) at host |The (?:Postfix program|mail system)\s*$/m.test(
        anatomy.human,
      )
    )
  },
}
