import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the recipient, in English. */
export const recipientCodes: Readonly<Record<string, Remedy>> = {
  '4.3.2/recipient-thread-limit': {
    ...causes['rate-limited'],
    title: 'Too many messages are arriving at this mailbox at the same time',
    explanation:
      'The mailbox of the recipient is taking in as many messages at once as it may. The sending server tries again by itself.',
    admin: [
      { text: 'Let the queue retry; do not delete and resend.' },
      {
        text: 'Spread automatic mail to this mailbox over time, and look for a notification system gone wild.',
      },
    ],
    links: [pages.ndrTable],
  },

  '4.3.2/folder-item-limit': {
    ...causes['mailbox-full'],
    title: 'A folder of the mailbox has no room for another item',
    explanation:
      'A folder of the mailbox holds as many items as Exchange Online allows, one million, so that nothing more can be filed. The address is right.',
    admin: [
      {
        text: 'Recipient in your organisation: find the overfull folder.',
        commands: [command.folderUse],
      },
      {
        text: 'Move items to other folders or to the archive, and stop the source that fills the folder.',
        commands: [command.enableArchive],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.1.1': {
    ...causes['recipient-unknown'],
    admin: [
      {
        text: 'Recipient in your organisation: look for the object that should carry the address. In a hybrid set-up, check that it is synchronised with this address.',
        commands: [command.recipient],
      },
      {
        text: 'RESOLVER.ADR.ExRecipNotFound: the sender used an outdated entry of the suggestion list. Delete the entry, or add its X500 address to the recipient.',
        commands: [command.addX500Address],
      },
      { text: 'Mailing lists and applications: take the address off now.' },
    ],
    links: [pages.recipientAddress],
  },

  '5.1.10': {
    ...causes['recipient-unknown'],
    title: 'Microsoft 365 cannot find the address in the organisation of the recipient',
    explanation:
      'The organisation of the recipient uses Microsoft 365, and its directory does not know this address. It is usually mistyped or out of date, or the person has left.',
    admin: [
      {
        text: 'Recipient in your organisation: check the object, its addresses, its licence and its synchronisation.',
        commands: [command.recipient, command.softDeletedMailbox],
      },
      {
        text: 'If the mailbox is on another system, the domain type has to be Internal relay with a connector to that system.',
        commands: [command.acceptedDomains],
      },
      { text: 'Mailing lists and applications: take the address off now.' },
    ],
    links: [pages.recipientNotFound, pages.acceptedDomains],
  },

  '5.1.351': {
    ...causes['recipient-unknown'],
    title: 'The server of the recipient does not know the address',
    explanation:
      'The message left your organisation, and the server of the recipient answered that the mailbox does not exist or cannot be used.',
    admin: [
      {
        text: "Read the reply after the arrow (->): it is the recipient's own and more exact.",
      },
      {
        text: 'See in the message trace which server answered; a wrong route or connector may lead to the wrong one.',
        commands: [command.traceByRecipient, command.outboundConnectors],
      },
      { text: 'Mailing lists and applications: take the address off now.' },
    ],
    links: [pages.recipientAddress],
  },

  '5.2.2/mailbox-full': {
    ...causes['mailbox-full'],
    explanation: 'The address is right, but the mailbox or public folder has no room for new mail.',
    links: [pages.ndrTable],
  },

  '5.2.121': {
    ...causes['rate-limited'],
    title: 'You have sent this mailbox as much as one sender may in an hour',
    explanation:
      'One sender may use only a third of what a mailbox in Exchange Online may receive in an hour. That share is used up; the address is right.',
    sender: [
      { text: 'Nothing is wrong with the address. Send the message again in an hour.' },
      { text: 'If an application sends for you, tell your IT helpdesk that it sends too much.' },
    ],
    admin: [
      {
        text: 'Slow the application or monitor that sends so much down, or let it collect its messages.',
        commands: [command.topSendersToMailbox],
      },
      { text: 'The limit cannot be changed. A mailbox is no place to store logs.' },
    ],
    links: [pages.receivingLimits],
  },

  '5.2.122': {
    ...causes['rate-limited'],
    title: 'The mailbox has received as many messages as it may in an hour',
    explanation:
      'A mailbox in Exchange Online may receive 3,600 messages in an hour, and this one has. The address is right.',
    sender: [
      { text: 'Nothing is wrong with the address. Send the message again in an hour or two.' },
      { text: 'If it is urgent, reach the recipient some other way.' },
    ],
    admin: [
      {
        text: 'Recipient in your organisation: find the source in Exchange admin center > Reports > Mail flow > Mailboxes exceeding receiving limits, and stop it.',
        commands: [command.topSendersToMailbox],
      },
      { text: 'The limit cannot be changed. Spread the mail over several mailboxes, or log elsewhere.' },
    ],
    links: [pages.receivingLimits],
  },

  '5.4.1/recipient-rejected': {
    ...causes['recipient-unknown'],
    title: 'The organisation of the recipient does not know the address',
    explanation:
      'Microsoft 365 turned the message away at the door, because the directory of the recipient does not list the address. It is usually mistyped or out of date.',
    admin: [
      {
        text: 'Recipient in your organisation: check that the address exists and is synchronised. Directory-Based Edge Blocking refuses every address that is not in the directory of an authoritative domain.',
        commands: [command.recipient, command.acceptedDomains],
      },
      {
        text: 'Single hybrid recipient: remove and add its address again on-premises, let it synchronise and wait up to 24 hours.',
      },
      {
        text: 'Mail-enabled public folders have to be synchronised with Sync-ModernMailPublicFolders; a dynamic group on-premises needs a mail contact in the cloud.',
      },
      {
        text: 'Only if every address of the domain is refused: set the domain type to Internal relay, wait, and set it back to Authoritative.',
        commands: [command.makeDomainInternalRelay, command.makeDomainAuthoritative],
      },
    ],
    links: [pages.edgeBlocking, pages.acceptedDomains],
  },

  '5.4.310': { ...causes['domain-not-found'], links: [pages.ndrTable] },

  '5.5.0': {
    ...causes['recipient-unknown'],
    title: 'The Outlook.com address does not exist',
    explanation:
      'Outlook.com (also hotmail.com, live.com and msn.com) knows no mailbox with this address, or it has been closed.',
    admin: [
      { text: 'Nothing can be set on your side: only the owner can open the mailbox again.' },
      {
        text: 'Mailing lists and applications: take the address off now; many unknown addresses harm your reputation at Outlook.com.',
      },
    ],
    links: [pages.recipientNotFound],
  },

  '5.7.504': { ...causes['recipient-unknown'], links: [pages.ndrTable] },

  '5.7.505': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 does not deliver to this recipient',
    explanation: 'Microsoft has barred the address of the recipient, so that nobody can write to it.',
    sender: [
      { text: 'Ask the recipient some other way for another address.' },
      {
        text: 'If you think that the address is barred by mistake, forward this report to your IT helpdesk.',
      },
    ],
    helpdesk: [
      { text: 'Check the address for spelling.' },
      {
        text: 'Ask whether others get the same report for this address; if so, only Microsoft can change it.',
      },
    ],
    admin: [
      {
        text: 'If it looks wrong, open a case: Microsoft 365 admin center > Help & support, with the complete report.',
      },
    ],
    links: [pages.contactSupport],
  },

  '5.7.507': {
    ...causes['recipient-refused'],
    title: 'The organisation of the recipient blocks your mail server',
    explanation:
      'The organisation of the recipient has put the internet address of the sending server on its own block list.',
    sender: [
      { text: 'Nothing is wrong with the address; keep it.' },
      {
        text: 'Ask the recipient some other way to tell their IT, and forward this report to your IT helpdesk.',
      },
    ],
    admin: [
      {
        text: 'Ask the admin of the recipient to remove the IP address from the connection filter; name the address and the time.',
      },
      {
        text: 'Recipient in your organisation: check why the entry was made before you remove it.',
        commands: [command.connectionFilter],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/not-authorized': {
    ...causes['recipient-restricted'],
    title: 'You are not permitted to write to this recipient',
    explanation:
      'The mailbox or group takes mail only from certain senders, or a rule of its organisation refused the message.',
    admin: [
      {
        text: 'TRANSPORT.RULES.RejectMessage in the report: a mail flow rule refused. Find it, and narrow it or add an exception.',
        commands: [command.mailFlowRules],
      },
      {
        text: 'RESOLVER.RST in the report: a delivery restriction of the recipient refused. Permit the single sender.',
        commands: [command.groupRestrictions, command.mailboxRestrictions],
      },
    ],
    links: [pages.notAuthorized, pages.mailFlowRules],
  },

  '5.7.12': {
    ...causes['recipient-restricted'],
    title: 'The recipient takes mail only from inside its organisation',
    links: [pages.insidersOnly],
  },

  '5.7.13': {
    ...causes['recipient-restricted'],
    title: 'The public folder takes mail only from inside its organisation',
    explanation: 'The public folder exists, but it is set to refuse mail from outside its organisation.',
    admin: [
      {
        text: 'Recipient in your organisation: if external mail is wanted, let the folder take it.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.135': {
    ...causes['recipient-restricted'],
    title: 'The public folder takes mail only from inside its organisation',
    explanation: 'The public folder exists, but it is set to refuse mail from outside its organisation.',
    admin: [
      {
        text: 'Recipient in your organisation: if external mail is wanted, let the folder take it.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.124': {
    ...causes['recipient-restricted'],
    title: 'The group takes mail only from certain senders',
    explanation: 'The group exists, but the sender is not on its list of permitted senders.',
    admin: [
      {
        text: 'Group in your organisation: its owner adds the sender (an external one needs a mail contact), or you do.',
        commands: [command.groupRestrictions, command.permitSenderToGroup],
      },
    ],
    links: [pages.groupSenders],
  },

  '5.7.133': {
    ...causes['recipient-restricted'],
    title: 'The group takes mail only from inside its organisation',
    explanation: 'The group exists, but it is set to refuse mail from outside its organisation.',
    links: [pages.groupInsiders],
  },

  '5.7.134': {
    ...causes['recipient-restricted'],
    title: 'The mailbox takes mail only from inside its organisation',
    explanation: 'The mailbox exists, but it is set to refuse mail from outside its organisation.',
    admin: [
      {
        text: 'Recipient in your organisation: if external mail is wanted, let the mailbox take it.',
        commands: [command.mailboxRestrictions, command.openMailbox],
      },
    ],
    links: [pages.mailboxInsiders],
  },

  '5.7.136': {
    ...causes['recipient-restricted'],
    title: 'The recipient takes mail only from inside its organisation',
    explanation:
      'The mail user, who has the mailbox elsewhere, is set to refuse mail from outside the organisation.',
    admin: [
      {
        text: 'Recipient in your organisation: if external mail is wanted, let the mail user take it.',
        commands: [command.mailUserRestrictions, command.openMailUser],
      },
    ],
    links: [pages.mailUserInsiders],
  },

  '5.7.193': {
    ...causes['recipient-restricted'],
    title: 'The Microsoft 365 group takes mail only from its organisation or members',
    explanation: 'The group exists, but the sender is not a member, or people outside may not write to it.',
    admin: [
      {
        text: 'Group in your organisation: if external mail is wanted, its owner lets people outside the organisation email the group, or you do. It takes up to an hour.',
        commands: [command.microsoft365GroupRestrictions, command.openMicrosoft365Group],
      },
    ],
    links: [pages.microsoft365Group],
  },
}
