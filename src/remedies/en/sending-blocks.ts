import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import type { SendingBlock } from '../sending-blocks.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** The codes with which Exchange Online stops the sender's own side, in English. */
export const sendingBlocks: Readonly<Record<SendingBlock, Remedy>> = {
  '5.1.8': {
    title: 'Microsoft 365 has blocked your account from sending',
    explanation:
      'Your account may receive mail but not send it, because it sent mail that looked like spam or went over a sending limit. Often someone else has misused the account.',
    sender: [
      { text: "The recipient's address is not the problem. The message was stopped on your own side." },
      { text: 'Tell your IT helpdesk at once and forward this whole report to them.' },
      {
        text: 'Say so if you find sent messages that you did not write, or have recently entered your password on a page you do not trust.',
      },
    ],
    helpdesk: [
      {
        text: 'Ask about unknown sent mail, sign-in requests that nobody made, new inbox or forwarding rules, and bulk mailings of the last day.',
      },
      {
        text: 'Check whether it is this one account only: then it stands on the Restricted entities page. If many people are affected, think of 5.7.705 (tenant) or 5.7.711 (connector).',
      },
      { text: 'Hand it to the admins as a compromised account until the opposite is shown.' },
    ],
    admin: [
      {
        text: 'Secure the account first: reset the password, end all sessions, require multifactor authentication, remove unknown forwarding and inbox rules, check the consented applications.',
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Find what was sent and by which limit the account was stopped: message trace and the outbound spam policy.',
        commands: [command.traceBySender, command.outboundSpamPolicy],
      },
      {
        text: 'Then unblock it: Microsoft Defender portal > Email & collaboration > Review > Restricted entities, or by command. It usually works within an hour, at most after 24.',
        commands: [command.blockedUsers, command.unblockUser],
      },
      {
        text: 'The number of unblocks for an account is limited. When it is reached, open a case with Microsoft Support.',
      },
    ],
    links: [
      pages.restrictedUsers,
      pages.restrictedEntitiesPortal,
      pages.accountCompromise,
      pages.outboundSpamPolicies,
    ],
  },

  '5.1.90': {
    title: 'Your account has reached its daily limit of recipients',
    explanation:
      'Your mailbox has written to as many recipients as Exchange Online allows within 24 hours: 10,000. Sending works again as the count falls.',
    sender: [
      { text: 'Stop mailings that are under way, and wait: sending works again within a day.' },
      {
        text: 'If you have not sent that much, tell your IT helpdesk at once: someone else may be using your account.',
      },
      { text: 'For large mailings, ask your IT for a service made for them.' },
    ],
    helpdesk: [
      {
        text: 'Ask what was sent in the last 24 hours: mailing, mail merge, application, automatic replies.',
      },
      {
        text: 'Everyone counts, inside and outside; a group of the address book counts once, a contact group of the mailbox by its members.',
      },
      { text: 'Ask about sent mail that the person does not know: then it is a security incident.' },
    ],
    admin: [
      {
        text: 'Find what used the limit up, and rule out misuse of the account.',
        commands: [command.traceBySender, command.inboxRules],
      },
      {
        text: 'The limit cannot be raised. The count runs over the last 24 hours and is not reset at midnight.',
      },
      {
        text: 'Move bulk mail to a service made for it: Azure Communication Services or a bulk mail provider; High Volume Email for internal recipients.',
      },
      {
        text: 'Set a lower limit with an alert in the outbound spam policy, so that misuse shows early.',
        commands: [command.lowerDailyLimit],
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.accountCompromise, pages.azureEmail],
  },

  '5.7.64': {
    title: 'Exchange Online does not recognise your mail server',
    explanation:
      'A mail server of your organisation passed the message to Exchange Online, which could not tell that this server belongs to you, and refused to pass the message on.',
    sender: [
      { text: "The recipient's address is not the problem, and sending again will not help." },
      { text: 'Forward this whole report to your IT helpdesk and say what you sent the message with.' },
    ],
    helpdesk: [
      { text: 'Ask which server, device or application sent the message, and since when it fails.' },
      {
        text: 'Ask what changed: a new certificate, a new internet line or IP address, a new server, a new sender domain.',
      },
      {
        text: 'Read the words after the code: with ATTR36 the sender domain is not registered; with TenantAttribution alone the connector does not match.',
      },
    ],
    admin: [
      {
        text: 'Compare what the server shows with the inbound connector of type OnPremises: the certificate name, or the public IP address.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Certificate renewed or renamed: correct the connector, or run the Hybrid Configuration wizard again; install missing intermediate certificates on the sending server.',
        commands: [command.setConnectorCertificate],
      },
      {
        text: 'IP address changed: enter all that are in use, as the command replaces the list, and only addresses that are yours alone.',
        commands: [command.setConnectorAddresses],
      },
      {
        text: 'The domain of the certificate or of the envelope sender has to be an accepted domain; the From header does not count.',
        commands: [command.acceptedDomains],
      },
    ],
    links: [
      pages.relayAccessDenied,
      pages.relayRequirements,
      pages.connectors,
      pages.validateConnectors,
      pages.connectorsPortal,
    ],
  },

  '5.7.64/relay-domain-not-accepted': {
    title: 'Exchange Online does not relay mail for this sender domain',
    explanation:
      'A mail server of your organisation passed the message to Exchange Online, but neither the sender domain nor the certificate of the server belongs to a domain that is registered there.',
    sender: [
      { text: "The recipient's address is not the problem, and sending again will not help." },
      { text: 'Forward this whole report to your IT helpdesk and say what you sent the message with.' },
    ],
    helpdesk: [
      {
        text: 'Find the sender domain in the report and compare it with Exchange admin center > Mail flow > Accepted domains.',
      },
      { text: 'Ask whether the message was forwarded automatically: then the sender is foreign by nature.' },
      { text: 'Ask whether a new domain or application has been in use recently.' },
    ],
    admin: [
      {
        text: 'Domain of your own: register it under Microsoft 365 admin center > Settings > Domains; it then appears under the accepted domains.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Forwarded mail and reports with an empty sender: only a connector that identifies the server by a certificate of an accepted domain lets them pass.',
        commands: [command.inboundConnectors, command.setConnectorCertificate],
      },
      {
        text: 'Domain of others: send this mail through its owner, or find out who uses your server for it.',
      },
    ],
    links: [
      pages.relayRequirements,
      pages.domainsPortal,
      pages.acceptedDomains,
      pages.connectors,
      pages.relayAccessDenied,
    ],
  },

  '5.7.232': {
    title: 'Your trial of Microsoft 365 has reached its daily limit for external mail',
    explanation:
      'An organisation that only has a trial of Microsoft 365 may write to 5,000 external recipients within 24 hours. That limit is used up.',
    sender: [
      { text: 'Nothing is wrong with the address. Mail inside your organisation still works.' },
      { text: 'Wait until tomorrow and send again, or reach the recipient some other way.' },
      { text: 'Tell your IT helpdesk if you did not expect a large mailing.' },
    ],
    helpdesk: [
      { text: 'Ask who sent a mailing to external recipients in the last 24 hours.' },
      { text: 'If nobody did, treat it as misuse of an account or connector and tell the admins at once.' },
    ],
    admin: [
      {
        text: 'See the count and the limit, and find the top senders.',
        commands: [command.externalRecipientLimit, command.topSenders],
      },
      { text: 'Stop the source. Sending resumes by itself when the count of the last 24 hours falls.' },
      {
        text: 'Buy licences: the limit then follows their number (500 × licences^0.7 + 9,500). Bulk mail belongs to a service made for it.',
      },
    ],
    links: [
      pages.externalRecipientLimit,
      pages.sendingLimits,
      pages.sendingLimitsTroubleshoot,
      pages.azureEmail,
    ],
  },

  '5.7.233': {
    title: 'Your organisation has reached its daily limit for external mail',
    explanation:
      'All accounts and servers of your organisation together may write only to a certain number of external recipients within 24 hours. That limit is used up.',
    sender: [
      {
        text: 'Nothing is wrong with the address or with your account. Mail inside your organisation still works.',
      },
      { text: 'Tell your IT helpdesk, and do not send again and again: it does not speed anything up.' },
      { text: 'If it is urgent, reach the recipient some other way.' },
    ],
    helpdesk: [
      { text: 'Everyone is affected: tell the admins once, and collect further reports.' },
      {
        text: 'Ask for mailings, applications and servers that sent to external recipients in the last 24 hours.',
      },
      { text: 'If nobody knows of any, treat it as misuse of an account or connector.' },
    ],
    admin: [
      {
        text: 'See the count and the limit: Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients. The limit is 500 × licences^0.7 + 9,500, with purchased licences, for each pair of message and external recipient.',
        commands: [command.externalRecipientLimit],
      },
      {
        text: 'Find the top senders, also those that relay through connectors, and stop the source.',
        commands: [command.topSenders, command.inboundConnectors],
      },
      {
        text: 'Wait: sending resumes by itself when the count of the last 24 hours falls below the limit.',
      },
      {
        text: 'Move bulk mail to Azure Communication Services or a bulk mail provider, and watch for 80 % of the limit.',
      },
    ],
    links: [
      pages.externalRecipientLimit,
      pages.sendingLimits,
      pages.sendingLimitsTroubleshoot,
      pages.azureEmail,
    ],
  },

  '5.7.236': {
    title: 'The daily limit for mail from onmicrosoft.com addresses is reached',
    explanation:
      'From addresses that end in onmicrosoft.com, an organisation may write to only 100 external recipients within 24 hours. Such addresses are meant for testing.',
    sender: [
      { text: 'Nothing is wrong with the address. Mail inside your organisation still works.' },
      {
        text: "Look at your own address: if it ends in onmicrosoft.com, ask your IT helpdesk for one with your organisation's own name.",
      },
      { text: 'If it is urgent, reach the recipient some other way.' },
    ],
    helpdesk: [
      { text: 'Find the sender address in the report: whose is it, and why does it end in onmicrosoft.com?' },
      {
        text: 'Think also of notifications of Microsoft 365 products, Bookings and forwarded mail: they may use the default domain.',
      },
    ],
    admin: [
      {
        text: 'Add and verify a domain of your own under Microsoft 365 admin center > Settings > Domains, and make it the default. A federated domain cannot be the default.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Find the mailboxes whose primary address is still on onmicrosoft.com, and change it.',
        commands: [command.mailboxesOnOnmicrosoft, command.changePrimaryAddress],
      },
      {
        text: 'Look in the message trace for what still sends from there: applications, notifications, forwarded mail.',
        commands: [command.sendersOnOnmicrosoft],
      },
    ],
    links: [pages.addDomain, pages.domainsPortal, pages.acceptedDomains, pages.sendingLimits],
  },

  '5.7.703': {
    title: 'Your own organisation blocks mail to this recipient',
    explanation:
      'Your organisation has put the address or its domain on its block list. A message with even one blocked recipient is refused for all.',
    sender: [
      { text: 'Leave the blocked recipient out and send the message again to the others.' },
      { text: 'If you need to write to that recipient, ask your IT helpdesk why they are blocked.' },
    ],
    helpdesk: [
      { text: 'Ask who the recipient is and what the contact is for: the block may guard against fraud.' },
      { text: 'Look at the domain for look-alike spelling before you ask for it to be opened.' },
    ],
    admin: [
      {
        text: 'Find the entry, who made it and why: Microsoft Defender portal > Email & collaboration > Policies & rules > Threat policies > Tenant Allow/Block Lists.',
        commands: [command.blockEntries],
      },
      {
        text: 'If it was made for good reason, leave it. If it is wrong or out of date, remove the entry; an allow entry is not needed.',
        commands: [command.removeBlockEntry],
      },
      { text: 'If a whole domain is blocked because of one address, replace the entry by that address.' },
    ],
    links: [pages.tenantAllowBlockListPortal, pages.tenantAllowBlockList, pages.sendingBlocks],
  },

  '5.7.705': {
    title: 'Microsoft 365 has blocked your whole organisation from sending',
    explanation:
      'Too much of the mail from your organisation was spam or bulk mail, so nobody there can send to external recipients. Often a server or an account is being misused. Microsoft does not publish where the limit lies.',
    sender: [
      {
        text: "Nothing is wrong with the recipient's address or your message: your whole organisation is affected.",
      },
      { text: 'Tell your IT helpdesk at once, if they do not know yet, and forward this report.' },
      { text: 'Do not send again and again. If it is urgent, reach the recipient some other way.' },
    ],
    helpdesk: [
      {
        text: 'Everyone is affected: tell the admins at once as a security incident, and collect further reports.',
      },
      { text: 'Ask for mailings, new servers, applications and connectors of the last days.' },
      {
        text: 'Ask whether the subscription lapsed and was renewed: then the block may end by itself, usually within a day.',
      },
    ],
    admin: [
      {
        text: 'Find the source: message trace, reports under Exchange admin center > Reports > Mail flow, connectors and admin accounts made or changed recently.',
        commands: [command.topSenders, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: 'Stop it: disable the account or connector, clean the on-premises server that relays through it, require multifactor authentication for every admin.',
        commands: [command.disableConnector, command.blockedUsers, command.blockedConnectors],
      },
      {
        text: 'Move bulk mail to a service made for it.',
      },
      {
        text: 'Contact Microsoft Support (Microsoft 365 admin center > Help & support): give the code 5.7.705, the cause and the repair, and ask to have the block lifted.',
      },
    ],
    links: [pages.sendingBlocks, pages.connectorCompromise, pages.accountCompromise, pages.contactSupport],
  },

  '5.7.708': {
    title: 'Microsoft 365 does not yet take mail from your new organisation',
    explanation:
      'Mail of new and trial organisations leaves Microsoft 365 through addresses with a low reputation, and mail from there was refused.',
    sender: [
      { text: "Nothing is wrong with the recipient's address or your message." },
      {
        text: 'Forward this whole report to your IT helpdesk; if it is urgent, reach the recipient some other way.',
      },
    ],
    helpdesk: [
      { text: 'Ask whether the organisation is new at Microsoft 365, or still on a trial.' },
      { text: 'Ask whether a bulk mailing was sent, or mailboxes were moved recently.' },
    ],
    admin: [
      {
        text: 'Check the subscription, and assign paid licences: Microsoft 365 admin center > Billing > Your products.',
        commands: [command.subscriptions],
      },
      {
        text: 'If that is not enough, ask Microsoft Support (Microsoft 365 admin center > Help & support) for an exception until then, with the code 5.7.708 and a report.',
      },
      {
        text: 'Send no bulk mail from a new organisation; SPF, DKIM and DMARC of its domain have to be in place.',
      },
    ],
    links: [pages.sendingBlocks, pages.contactSupport],
  },

  '5.7.711': {
    title: 'Microsoft 365 has blocked the connection of one of your mail servers',
    explanation:
      'A connector, by which one of your servers hands mail to Microsoft 365, is suspected of misuse and may not send. An intruder may have made or changed it.',
    sender: [
      { text: "Nothing is wrong with the recipient's address or your message." },
      { text: 'Tell your IT helpdesk at once and forward this whole report to them.' },
      { text: 'If it is urgent, reach the recipient some other way.' },
    ],
    helpdesk: [
      {
        text: 'Ask which server, device or application sent the message: all mail that goes that way is affected.',
      },
      {
        text: 'Ask about new connectors, servers or applications, and about mail with unknown sender domains.',
      },
      {
        text: 'Hand it to the admins as a security incident. The connector must not be unblocked unchecked.',
      },
    ],
    admin: [
      {
        text: 'See which connector is blocked, and check it against what you set up: name, IP addresses, certificate, time.',
        commands: [command.blockedConnectors, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: 'Regain control: revert foreign changes, disable a foreign connector, secure the admin account that made it, and clean the server behind it.',
        commands: [command.disableConnector],
      },
      {
        text: 'Send only from registered domains over it: mail from unregistered domains is one of the signs of misuse.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Then unblock it: Microsoft Defender portal > Email & collaboration > Review > Restricted entities, or by command. It takes up to an hour.',
        commands: [command.unblockConnector],
      },
    ],
    links: [
      pages.blockedConnectors,
      pages.connectorCompromise,
      pages.restrictedEntitiesPortal,
      pages.connectorsPortal,
    ],
  },

  '5.7.750': unregisteredDomain,
}
