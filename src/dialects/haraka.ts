import { findAddresses } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect, Finding } from './dialect.ts'
import { readFreeText } from './free-text.ts'
import { firstHopOf } from './signs.ts'

const FATE = /^Intended Recipients:[ \t]*(\S.*)\nFailure Reason:[ \t]*([\s\S]{1,2000})/m

export const signs = '"This is the Haraka Mailer program at"; received `(Haraka … invoked for bounce)`'

/** Haraka: qmail's words, with labels; one reason for all the recipients, which stand on one line. */
export const haraka: Dialect = {
  id: 'haraka',
  name: 'Haraka',
  clues: ['this is the haraka mailer program at', '(haraka'],
  recognises: (anatomy) =>
    anatomy.opening.includes('This is the Haraka Mailer program at') ||
    /^\(Haraka\b.{0,40}invoked for bounce\)/.test(firstHopOf(anatomy)),
  read(anatomy: Anatomy): Finding[] {
    const [, intended, reason] = FATE.exec(anatomy.human) ?? []
    if (intended === undefined || reason === undefined) return readFreeText(anatomy)
    return intended
      .split(',')
      .flatMap((name) => findAddresses(name).slice(0, 1))
      .map(({ address }) => ({ address, intended: null, text: reason.trim() }))
  },
}
