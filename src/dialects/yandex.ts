import type { Dialect } from './dialect.ts'
import { hasStatusField } from './signs.ts'

export const signs =
  '`X-Yandex-Queue-ID` in the status part; from `mailer-daemon@yandex.…`; "отправлено почтовым сервером yandex"'

/** Yandex: Postfix' report with a Russian one before it, and fields of its own. */
export const yandex: Dialect = {
  id: 'yandex',
  name: 'Yandex Mail',
  clues: ['x-yandex-', 'mailer-daemon@yandex.', 'отправлено почтовым сервером yandex'],
  recognises: (anatomy) =>
    hasStatusField(anatomy, /^x-yandex-/) ||
    /mailer-daemon@yandex\./i.test(anatomy.from) ||
    anatomy.opening.includes('отправлено почтовым сервером yandex'),
}
