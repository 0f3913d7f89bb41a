import type { Dialect } from './dialect.ts'
import { firstHopOf } from './signs.ts'

export const signs = '"This is the qmail-send program at"; received `(qmail … invoked for bounce)`'

/** qmail and its children (netqmail, IndiMail). Providers change the first sentences, but not who invoked it. */
export const qmail: Dialect = {
  id: 'qmail',
  name: 'qmail',
  clues: ['this is the qmail-send program at', 'invoked for bounce)', '(qmail '],
  recognises: (anatomy) =>
    anatomy.opening.includes('This is the qmail-send program at') ||
    /^(?:\(qmail|indimail-mta)\b.{0,300}\binvoked for bounce\)/.test(firstHopOf(anatomy)) ||
    (firstHopOf(anatomy).startsWith('(qmail ') && anatomy.subject === 'failure notice'),
}
