import type { Dialect } from './dialect.ts'

export const signs =
  '"The attached message had PERMANENT fatal delivery errors!"; from `MDaemon@…` with a session transcript'

/** MDaemon: a transcript of the session behind the list of addresses. */
export const mdaemon: Dialect = {
  id: 'mdaemon',
  name: 'MDaemon',
  clues: ['the attached message had permanent fatal delivery errors', '--- session transcript ---'],
  recognises(anatomy) {
    return (
      anatomy.opening.includes('The attached message had PERMANENT fatal delivery errors') ||
      (/\bmdaemon@/i.test(anatomy.from) && anatomy.opening.includes('--- Session Transcript ---'))
    )
  },
}
