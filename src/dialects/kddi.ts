import type { Dialect } from './dialect.ts'

export const signs = 'from `no-reply@….dion.ne.jp`; Message-ID under `auone-net.jp`'

/** KDDI's au one net: a Japanese notice with two English lines. */
export const kddi: Dialect = {
  id: 'kddi',
  name: 'KDDI au one net',
  clues: ['dion.ne.jp', 'auone-net.jp'],
  recognises: ({ from, header }) =>
    /no-reply@(?:[\w-]+\.)*dion\.ne\.jp/i.test(from) ||
    (/\bauone-net\.jp>$/i.test(header.raw('message-id')) && /^no-?reply@|postmaster@/i.test(from)),
}
