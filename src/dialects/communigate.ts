import type { Dialect } from './dialect.ts'
import { contentTypeOf } from './signs.ts'

export const signs = '"Failed to deliver to \'…\'" with "module(…) reports:"; boundary `_===…====host===_`'

/** CommuniGate Pro; its Final-Recipient may hold angle brackets. */
export const communigate: Dialect = {
  id: 'communigate',
  name: 'CommuniGate Pro',
  clues: ['"_===', "failed to deliver to '"],
  recognises: (anatomy) =>
    (anatomy.reportType === 'delivery-status' && /"_===\d+====[\w.-]+===_"/.test(contentTypeOf(anatomy))) ||
    /^Failed to deliver to '[^'\n]{3,320}'\n.{0,80}module\b.{0,200}reports:/m.test(anatomy.opening),
}
