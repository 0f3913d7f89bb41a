import type { Dialect } from './dialect.ts'

/** MX Logic, later McAfee SaaS Email Protection. */
export const mxlogic: Dialect = {
  id: 'mxlogic',
  name: 'MX Logic',
  signs: 'Message-ID `<mxl~…>`; `X-MX-Bounce`',
  clues: ['<mxl~', 'x-mx-bounce'],
  recognises: ({ header }) =>
    header.raw('message-id').startsWith('<mxl~') || header.raw('x-mx-bounce').includes('/bounce'),
}
