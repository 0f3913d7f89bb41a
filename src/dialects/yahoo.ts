import type { Dialect } from './dialect.ts'

export const signs =
  '"Sorry, we were unable to deliver your message to the following address"; "Message from ….⏎Unable to deliver message to the following address(es)."; from `MAILER-DAEMON@yahoo.…`'

/** Yahoo Mail, now and before 2010. */
export const yahoo: Dialect = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  clues: [
    'mailer-daemon@yahoo.',
    'sorry, we were unable to deliver your message to the following address',
    'unable to deliver message to the following address(es).',
  ],
  recognises: (anatomy) =>
    /mailer-daemon@yahoo\.(?:com?\b|\w{2}\b)/i.test(anatomy.from) ||
    /^Sorry, we were unable to deliver your message to the following address|^Message from {1,2}[\w.-]+\.\s*\nUnable to deliver message to the following address\(es\)\./m.test(
      anatomy.opening,
    ),
}
