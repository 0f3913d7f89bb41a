import type { Dialect } from './dialect.ts'
import { reportingMtaOf } from './signs.ts'

export const signs =
  'from `MAILER-DAEMON@….amazonses.com`; Reporting-MTA under `amazonses.com`, or `inbound-smtp.….amazonaws.com`'

/** Amazon SES, sending (its Reporting-MTA has the wrong type `dsn`) and receiving. */
export const amazonSes: Dialect = {
  id: 'amazon-ses',
  name: 'Amazon SES',
  clues: ['amazonses.com', 'amazonaws.com'],
  recognises: (anatomy) =>
    /mailer-daemon@(?:[\w.-]*\.)?amazonses\.com/i.test(anatomy.from) ||
    /\bamazonses\.com$|\binbound-smtp\.[\w.-]+\.amazonaws\.com$/i.test(reportingMtaOf(anatomy)),
}
