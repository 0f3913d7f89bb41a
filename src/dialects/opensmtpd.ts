import type { Dialect } from './dialect.ts'

export const signs = '"This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail."'

/** OpenSMTPD; its actions and its greeting vary with the version. */
export const opensmtpd: Dialect = {
  id: 'opensmtpd',
  name: 'OpenSMTPD',
  clues: ['this is the mailer-daemon, please do not reply to this e'],
  recognises: ({ opening }) => opening.includes('This is the MAILER-DAEMON, please DO NOT REPLY to this e'),
}
