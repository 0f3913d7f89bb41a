import type { Dialect } from './dialect.ts'
import { hasStatusField } from './signs.ts'

export const signs =
  '`X-SendGrid-QueueID`, `X-SendGrid-Sender`; "This is an automatically generated message from SendGrid."'

/** Twilio SendGrid; its status part has no Reporting-MTA. */
export const sendgrid: Dialect = {
  id: 'sendgrid',
  name: 'SendGrid',
  clues: ['x-sendgrid-', 'this is an automatically generated message from sendgrid'],
  recognises: (anatomy) =>
    hasStatusField(anatomy, /^x-sendgrid-/) ||
    anatomy.opening.includes('This is an automatically generated message from SendGrid'),
}
