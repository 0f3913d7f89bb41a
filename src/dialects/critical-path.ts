import type { Dialect } from './dialect.ts'

export const signs =
  '"- These recipients of your message have been processed by the mail server:"; "- The following recipients have not yet received your message:"'

/** Critical Path Messaging Server, once Isocor N-Plex: every sentence begins with a dash. */
export const criticalPath: Dialect = {
  id: 'critical-path',
  name: 'Critical Path Messaging Server (N-Plex)',
  clues: [
    'these recipients of your message have been processed by the mail server:',
    'the following recipients have not yet received your message:',
  ],
  recognises: (anatomy) =>
    /^ ?- (?:These recipients of your message have been processed by the mail server|The following recipients have not yet received your message):/m.test(
      anatomy.opening,
    ),
}
