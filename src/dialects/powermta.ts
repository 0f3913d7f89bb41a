import type { Dialect } from './dialect.ts'
import { hasStatusField } from './signs.ts'

export const signs =
  '`X-PowerMTA-VirtualMTA`, `X-PowerMTA-BounceCategory`; "Hello, this is the mail server on" with "the delivery status of a⏎message you previously sent"'

/** PowerMTA: words in brackets behind the Status, and a category of its own. */
export const powermta: Dialect = {
  id: 'powermta',
  name: 'PowerMTA',
  clues: ['x-powermta-', 'hello, this is the mail server on'],
  recognises: (anatomy) =>
    hasStatusField(anatomy, /^x-powermta-/) ||
    /^Hello, this is the mail server on [^\n]{1,255}\n+I am sending you this message to inform you on the delivery status of a/m.test(
      anatomy.opening,
    ),
}
