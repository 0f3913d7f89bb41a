import type { Dialect } from './dialect.ts'

export const signs = '"The following message to <…> was undeliverable. The reason for the problem:"'

/** Cisco's AsyncOS: an enhanced code of its own before the reply, `5.1.0 - Unknown address error 550-'5.1.1 …'`. */
export const ironport: Dialect = {
  id: 'ironport',
  name: 'Cisco Secure Email (IronPort)',
  clues: ['> was undeliverable.'],
  recognises: ({ opening }) =>
    opening.includes('> was undeliverable.') &&
    /^The following message to <[^>\n]{1,320}> was undeliverable\.\s+The reason for the problem:/m.test(
      opening,
    ),
}
