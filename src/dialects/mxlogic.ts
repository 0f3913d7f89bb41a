import type { Dialect } from './dialect.ts'

export const signs = 'Message-ID `<mxl~…>`; `X-MX-Bounce`'

/** MX Logic, later McAfee SaaS Email Protection. */
export const mxlogic: Dialect = {
  id: 'mxlogic',
  name: 'MX Logic',
  clues: ['<mxl~', 'x-mx-bounce'],
  recognises: ({ header }) =>
    header.raw('message-id').startsWith('<mxl~') || header.raw('x-mx-bounce').includes('/bounce'),
}
