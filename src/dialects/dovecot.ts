import type { Dialect } from './dialect.ts'

export const signs = 'Message-ID `<dovecot-…>` with "was automatically rejected:"'

/** Dovecot's LDA, LMTP and Sieve: they refuse with a disposition notification (RFC 5429 section 2.1.2). */
export const dovecot: Dialect = {
  id: 'dovecot',
  name: 'Dovecot',
  clues: ['<dovecot-'],
  recognises: ({ header, opening }) =>
    header.raw('message-id').startsWith('<dovecot-') && opening.includes('was automatically rejected'),
}
