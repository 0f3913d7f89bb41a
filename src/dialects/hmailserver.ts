import type { Dialect } from './dialect.ts'

export const signs =
  '"hMailServer sent:"; the signature `hMailServer` under "The following recipient(s) could not be reached:"'

/** hMailServer. Its first sentence is Exchange's; its signature stands alone on the last line. */
export const hmailserver: Dialect = {
  id: 'hmailserver',
  name: 'hMailServer',
  clues: ['hmailserver'],
  recognises: ({ opening }) =>
    opening.includes('The following recipient(s) could not be reached:') &&
    /^[ \t]*hMailServer(?: sent:.*|[ \t]*)$/m.test(opening),
}
