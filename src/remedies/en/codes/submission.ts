import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'
import { sendingBlocks } from '../sending-blocks.ts'

/** Codes of Exchange Online about the sender, its sign-in and its rights, in English. */
export const submissionCodes: Readonly<Record<string, Remedy>> = {
  '4.5.3': {
    ...causes['too-many-recipients'],
    explanation:
      'The message names more than 200 recipients of the same domain at once, which Exchange Online does not take.',
    admin: [
      {
        text: 'Let the sending server or application split the recipients: at most 200 of a domain in one transaction.',
      },
      { text: 'For mail to many colleagues, use a distribution group.' },
    ],
    links: [pages.ndrTable],
  },

  '5.1.0': {
    ...causes['sender-rejected'],
    title: 'The sender was not accepted, or the address not understood',
    explanation:
      'The receiving system does not accept the sender, or it could not read the address of the recipient, as with replies to old saved messages.',
    sender: [
      { text: 'Write a new message, and type the address of the recipient by hand instead of replying.' },
      { text: 'If that fails as well, ask the recipient some other way whether your address is blocked.' },
    ],
    admin: [
      {
        text: 'Recipient in your organisation: check whether the sender is on the block list of the mailbox.',
        commands: [command.junkSettings],
      },
      {
        text: 'If others refuse, too, check the SPF record of the sender domain.',
        commands: [command.spfOfSender],
      },
    ],
    links: [pages.senderDenied],
  },

  '5.2.2/submission-quota': {
    ...causes['sender-limit-exceeded'],
    title: 'Your account has reached its sending limit',
    explanation:
      "Your mailbox has sent as much as Exchange Online allows, mostly 10,000 recipients within 24 hours. It is not the recipient's mailbox that is full.",
    helpdesk: [
      { text: 'Ask how many messages and recipients were sent in the last 24 hours, and by what.' },
      {
        text: 'Do not take it for a full mailbox: the same number, 5.2.2, stands for that with other systems.',
      },
      { text: 'Ask about sent mail that the person does not know: then it is a security incident.' },
    ],
    admin: sendingBlocks['5.1.90'].admin,
    links: [pages.submissionQuota, pages.sendingLimits, pages.accountCompromise],
  },

  '5.3.190': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 does not take these journal reports',
    explanation:
      'A server of your organisation sends copies of messages (journal reports) to Microsoft 365, where this has not been switched on.',
    sender: [
      { text: 'Your own message is not meant: there is nothing in it for you to change.' },
      { text: 'Forward this report to your IT helpdesk.' },
    ],
    helpdesk: [
      { text: 'Pass it to the admins of the mail servers: a journal rule is set up wrongly.' },
      { text: 'Ask whether Exchange servers or archives were changed recently.' },
    ],
    admin: [
      {
        text: 'Enable Journaling Archive for the organisation, or let the journal rule lead to another archive.',
      },
      {
        text: 'On the Exchange server, find the rule.',
        commands: [command.journalRules],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/client-not-authenticated': {
    ...causes['sender-not-authenticated'],
    title: 'The server takes mail only after a sign-in',
    explanation:
      'The server that the message came to wants a sign-in and takes no mail from strangers. It may be the wrong server for mail from outside.',
    sender: [
      { text: 'Nothing is wrong with your message.' },
      { text: 'Forward this whole report to your IT helpdesk, and tell the recipient some other way.' },
    ],
    helpdesk: [
      { text: "Find the server that refused in the report: your own, or the recipient's." },
      { text: 'Own server: ask which device or application sends, and whether it signs in.' },
    ],
    admin: [
      {
        text: 'Receiver with its own Exchange server: the receive connector that faces the internet has to take anonymous mail for its own domains.',
        commands: [command.receiveConnectors],
      },
      {
        text: 'Check that the MX record leads to that connector and not to one for clients.',
        commands: [command.mxOfRecipient],
      },
      { text: 'Own application: let it sign in, or use the relay meant for it.' },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.3': { ...causes['sender-not-authenticated'], title: 'The sign-in for sending was refused' },

  '5.7.30': {
    ...causes['sender-not-authenticated'],
    title: 'Sending with user name and password is switched off',
    explanation:
      'The program or device signs in with user name and password only, and Exchange Online does not allow that any more here.',
    sender: [
      { text: "The recipient's address and your password are not the problem." },
      { text: 'Tell your IT helpdesk which program or device you send with.' },
    ],
    helpdesk: [
      { text: 'Ask for the maker and model of the device, or the name and version of the program.' },
      { text: 'Ask whether an update offers sign-in with OAuth 2.0 (modern authentication).' },
    ],
    admin: [
      {
        text: 'Move it to a lasting way: OAuth 2.0 for SMTP AUTH, Microsoft Graph, a relay connector, Azure Communication Services, or High Volume Email for internal recipients.',
      },
      {
        text: 'Until Microsoft removes basic authentication for good, it can be allowed again for the single mailbox.',
        commands: [command.smtpAuthOfOrganisation, command.allowSmtpAuth],
      },
    ],
    links: [pages.devices, pages.azureEmail],
  },

  '5.7.57': {
    ...causes['sender-not-authenticated'],
    title: 'The program or device sends without signing in',
    explanation:
      'The program or device handed the message to smtp.office365.com without a sign-in, which is required there.',
    admin: [
      {
        text: 'Set server smtp.office365.com, port 587, TLS 1.2, and sign in with an account that has a mailbox.',
      },
      {
        text: 'Check that SMTP AUTH is allowed for this mailbox.',
        commands: [command.smtpAuthOfMailbox],
      },
      {
        text: 'Devices that cannot sign in: send through a relay connector to the MX host of the organisation, port 25.',
        commands: [command.mxOfSender],
      },
    ],
    links: [pages.anonymousSubmission, pages.devices],
  },

  '5.7.60': {
    ...causes['sender-not-authorized'],
    explanation:
      'The program or device signed in with one account, but the message names another sender for which that account has no right.',
    links: [pages.devices],
  },

  '5.7.139': {
    ...causes['sender-not-authenticated'],
    title: 'Microsoft 365 refused the sign-in for sending',
    explanation:
      'The sign-in was refused by a security setting, or because user name and password are wrong. The rest of the line tells which.',
    admin: [
      {
        text: 'Read the rest of the line: SmtpClientAuthentication is disabled, credentials incorrect, criteria not met (security defaults or Conditional Access), federated service unreachable.',
        commands: [command.smtpAuthOfOrganisation, command.smtpAuthOfMailbox],
      },
      {
        text: 'Look at Microsoft Entra admin center > Sign-in logs of the account for the policy that refused.',
      },
      {
        text: 'Prefer OAuth 2.0. Otherwise allow SMTP AUTH for this one mailbox, and exclude only this account from the policy.',
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  '5.7.501': {
    ...causes['sender-blocked'],
    title: 'Microsoft has banned your account from sending',
    explanation:
      'Microsoft found spam coming from your account and has banned it. Often someone else has misused it.',
    admin: [
      {
        text: 'Secure the account first: reset the password, end all sessions, require multifactor authentication, remove unknown forwarding and inbox rules.',
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'Then ask Microsoft Support to restore it: Microsoft 365 admin center > Help & support, with the code, the cause and the repair.',
      },
    ],
    links: [pages.accountCompromise, pages.contactSupport],
  },

  '5.7.520': {
    ...causes['policy-violation'],
    title: 'Your organisation does not allow automatic forwarding to external addresses',
    explanation:
      'A rule or setting automatically forwards mail to an external address, and your organisation does not allow that. The message itself arrived in the mailbox it was sent to, if a copy is kept.',
    sender: [
      { text: 'If you set up a forwarding, remove it, or ask your IT helpdesk for permission.' },
      {
        text: 'If you know of no forwarding, tell your IT helpdesk at once: intruders set up such rules.',
      },
    ],
    helpdesk: [
      { text: 'Ask whose mailbox forwards, where to, and whether the person set it up.' },
      { text: 'An unknown forwarding is a sign of a compromised account.' },
    ],
    admin: [
      {
        text: 'Find the forwarding, and remove it if it is not wanted.',
        commands: [command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'If it is needed, allow it for this person only: an outbound spam policy of its own, not the default one.',
        commands: [command.newForwardingPolicy, command.applyForwardingPolicy],
      },
    ],
    links: [pages.externalForwarding, pages.outboundSpamPolicies],
  },
}
