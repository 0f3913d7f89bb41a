import type { Dialect } from './dialect.ts'
import { contentTypeOf } from './signs.ts'

export const signs =
  '"This Message was undeliverable due to the following reason:"; boundary `=…=_ _= 123(456)789`'

/** Software.com's line of servers: Post.Office, Netscape Messaging Server, Openwave InterMail. */
export const intermail: Dialect = {
  id: 'intermail',
  name: 'Openwave InterMail and Post.Office',
  clues: ['_ _= ', 'this message was undeliverable due to the following reason:'],
  recognises: (anatomy) =>
    (anatomy.reportType === 'delivery-status' && /"={20,40}_ _= \d+\(\d+\)/.test(contentTypeOf(anatomy))) ||
    anatomy.opening.includes('This Message was undeliverable due to the following reason:'),
}
