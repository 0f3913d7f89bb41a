import type { Dialect } from './dialect.ts'
import { contentTypeOf } from './signs.ts'

export const signs = '"running the Courier mail server"; boundary `=_courier_`; Message-ID `<courier.…>`'

/** Courier: "UNDELIVERABLE MAIL" and "DELAYED MAIL", with the command that was refused. */
export const courier: Dialect = {
  id: 'courier',
  name: 'Courier',
  clues: ['=_courier_', '<courier.', 'running the courier mail server'],
  recognises: (anatomy) =>
    contentTypeOf(anatomy).includes('=_courier_') ||
    anatomy.header.raw('message-id').startsWith('<courier.') ||
    anatomy.opening.includes('running the Courier mail server'),
}
