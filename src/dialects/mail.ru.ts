import type { Dialect } from './dialect.ts'

export const signs = 'from `mailer-daemon@corp.mail.ru`; "Это письмо создано автоматически сервером Mail.Ru"'

/** Mail.ru: Exim's report with a Russian one before it. */
export const mailRu: Dialect = {
  id: 'mail.ru',
  name: 'Mail.ru',
  clues: ['mail.ru'],
  recognises: (anatomy) =>
    /mailer-daemon@(?:corp\.)?mail\.ru/i.test(anatomy.from) ||
    anatomy.opening.includes('Это письмо создано автоматически сервером Mail.Ru'),
}
