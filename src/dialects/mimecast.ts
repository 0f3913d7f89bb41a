import type { Dialect } from './dialect.ts'
import { contentTypeOf } from './signs.ts'

export const signs =
  '"This is a delivery failure notification message indicating that⏎an email"; boundary `MCBoundary=`'

/** Mimecast. Its status part has white space before the colons, and the type `rfc/822`. */
export const mimecast: Dialect = {
  id: 'mimecast',
  name: 'Mimecast',
  clues: ['this is a delivery failure notification message indicating that', 'mcboundary='],
  recognises: (anatomy) =>
    /^This is a delivery failure notification message indicating that\s+an email/m.test(anatomy.opening) ||
    (contentTypeOf(anatomy).includes('MCBoundary=') && anatomy.subject.startsWith('[Postmaster] ')),
}
