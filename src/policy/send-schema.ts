import { choiceSchema, countSchema, instantSchema, nameSchema, recordSchema } from '../schema/schema-parts.ts'

/** The schema of `Send`. */
export const sendSchema = recordSchema(
  'Mail of one sender domain within [start, end), spread evenly over that time.',
  {
    domain: { description: 'Domain of the sender address.', type: 'string', format: 'idn-hostname' },
    mailbox: { description: 'Address of the sending mailbox.', type: 'string', format: 'idn-email' },
    route: choiceSchema('The way the mail takes out of the tenant.', [
      'mailbox',
      'connector',
      'forwarding',
      'direct-send',
      'smtp-auth',
      'hve',
      'acs',
    ]),
    connector: nameSchema('Name of a connector of the tenant, where the route is connector.'),
    start: instantSchema('Begin.'),
    end: instantSchema('End; after start, and not counted itself.'),
    messages: countSchema('Messages.'),
    externalRecipients: countSchema(
      'Pairs of a message and a recipient in a domain that the tenant has not accepted, groups expanded.',
    ),
    internalRecipients: countSchema('Pairs of a message and any other recipient.'),
    largestMessage: countSchema('Recipients of the message that has most.'),
    spam: countSchema('Messages that were judged as spam on their way out.'),
    authentication: choiceSchema('How the client logs in, where the route is smtp-auth.', ['basic', 'oauth']),
    receivers: recordSchema('External recipients by receiver.', {
      outlook: countSchema('Consumer mailboxes of Outlook.com, hotmail.com, live.com.'),
      gmail: countSchema('Personal Gmail accounts.'),
      yahoo: countSchema('Yahoo.'),
    }),
  },
  ['domain', 'route', 'start', 'end', 'messages', 'externalRecipients', 'internalRecipients'],
)
