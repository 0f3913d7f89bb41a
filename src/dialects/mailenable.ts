import type { Dialect } from './dialect.ts'

export const signs = '"Message could not be delivered to some recipients." with `Recipient: [SMTP:…]`'

/** MailEnable: recipients as `[SMTP:user@example.com]`. */
export const mailenable: Dialect = {
  id: 'mailenable',
  name: 'MailEnable',
  clues: ['message could not be delivered to some recipients.'],
  recognises(anatomy) {
    return (
      anatomy.opening.includes('Message could not be delivered to some recipients.') &&
      /^[ \t]*Recipient: \[SMTP:/m.test(anatomy.opening)
    )
  },
}
