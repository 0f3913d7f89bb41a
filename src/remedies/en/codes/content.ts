import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the message itself, and about rules on it, in English. */
export const contentCodes: Readonly<Record<string, Remedy>> = {
  '5.0.350': {
    ...causes['unknown'],
    title: 'The receiving system refused the message',
    explanation:
      'The message left your organisation, and the receiving system refused it with a reply that Exchange Online does not know how to sort.',
    helpdesk: [
      { text: "Look for the arrow (->) in the report: the reply after it is the receiver's own." },
      { text: 'Pass the complete diagnostic line to the IT of the recipient.' },
    ],
    admin: [
      { text: 'Diagnose the reply after the arrow (->) by itself: it names the true reason.' },
      {
        text: 'See in the message trace which server refused.',
        commands: [command.traceByRecipient],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/tnef-header': {
    ...causes['message-malformed'],
    title: 'The message in rich text format is too complex for the receiver',
    explanation:
      'Outlook sent the message in rich text format, with a hidden field that is too long for the receiving system.',
    sender: [
      { text: 'In Outlook choose plain text as the format of the message, and send it again.' },
      { text: 'Attach files directly, instead of messages that have attachments of their own.' },
    ],
    admin: [
      {
        text: 'Switch rich text (TNEF) off for this receiver.',
        commands: [command.remoteDomainWithoutTnef],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/as345': {
    ...causes['policy-violation'],
    title: 'The attachments are nested too deeply',
    explanation:
      'The message has messages attached that have messages attached themselves, deeper than the receiver takes.',
    sender: [
      {
        text: 'Take the attached messages out, save the files and attach them directly, or put them in a ZIP file.',
      },
      { text: 'Then send the message again.' },
    ],
    helpdesk: [
      {
        text: 'Ask whether messages were attached to the message, and whether it goes through without them.',
      },
    ],
    admin: [
      {
        text: 'Nothing has to be set: the message has to be rebuilt. Ticket systems that forward whole messages do this often.',
      },
    ],
    links: [pages.remoteError],
  },

  '5.1.20': {
    ...causes['message-malformed'],
    title: 'The message names several senders',
    explanation: 'The message has more than one From address, and does not say who really sent it.',
    sender: [
      { text: 'Tell your IT helpdesk which program sent the message.' },
      { text: 'If you can choose the sender there, choose a single one.' },
    ],
    admin: [
      {
        text: 'Let the application write one address in From, or add a Sender header with a single address.',
      },
    ],
    links: [pages.multipleFrom, pages.messageFormat],
  },

  '5.6.0': {
    ...causes['content-rejected'],
    title: 'The message could not be examined or converted',
    explanation:
      'A rule had to look into the message or its attachments and could not, or the content could not be converted.',
    admin: [
      {
        text: 'Look for a mail flow rule that examines attachments and waits until it has finished; let it not defer the message. What it cannot examine then passes unexamined.',
        commands: [command.ruleErrorActions, command.ignoreRuleError],
      },
      { text: 'Damaged, very large or nested attachments: share them by a link.' },
    ],
    links: [pages.mailFlowRules],
  },

  '5.6.11': {
    ...causes['message-malformed'],
    title: 'The message has line ends that mail does not allow',
    explanation:
      'The program that made the message ends its lines wrongly, and the next server cannot take it like that.',
    admin: [
      { text: 'Let the application end every line with CRLF, not with LF alone.' },
      { text: 'Receiver: support CHUNKING (BDAT); then such messages can be taken.' },
    ],
    links: [pages.invalidCharacters],
  },

  '5.7.512': {
    ...causes['message-malformed'],
    title: 'The message has no valid sender',
    explanation: 'The From field of the message is missing, or it holds no valid address.',
    admin: [
      {
        text: 'Let the application write one From header with a valid address in angle brackets, such as "Contoso" <info@contoso.com>.',
      },
    ],
    links: [pages.messageFormat, pages.ndrTable],
  },

  '5.7.900': {
    ...causes['policy-violation'],
    title: 'A rule of the receiving organisation refused the message',
    explanation:
      'An admin there has made a rule with a number and text of its own. What it is about only that organisation knows; the text of the report may tell.',
    admin: [
      { text: 'Ask the admin of the receiving organisation which rule it was, with time and message ID.' },
      {
        text: 'Rule in your own organisation: find it by its number.',
        commands: [command.mailFlowRules],
      },
    ],
    links: [pages.mailFlowRules],
  },
}
