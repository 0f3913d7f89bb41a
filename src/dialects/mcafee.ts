import type { Dialect } from './dialect.ts'

export const signs = '"--- The following addresses had delivery problems ---"'

/** McAfee's gateways (WebShield, GroupShield): no Reporting-MTA, and three hyphens where Sendmail has five. */
export const mcafee: Dialect = {
  id: 'mcafee',
  name: 'McAfee WebShield',
  clues: ['--- the following addresses had delivery problems ---'],
  recognises: (anatomy) => /^ *--- The following addresses had delivery problems ---/m.test(anatomy.opening),
}
