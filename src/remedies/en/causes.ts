import type { Cause } from '../../codes/causes.ts'
import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** What to tell and to do about each cause, in English. */
export const causes: Readonly<Record<Cause, Remedy>> = {
  'recipient-unknown': {
    title: 'The address does not exist',
    explanation:
      "The recipient's mail system knows no mailbox with this address. It is usually mistyped or out of date, or the person has left.",
    sender: [
      { text: 'Check the address letter by letter, the part after the @ as well.' },
      {
        text: 'Type it again in a new message instead of taking the suggestion of your mail program, which may be out of date; then delete that suggestion.',
      },
      {
        text: 'If the address is right as you know it, ask the recipient some other way for the current one. Do not keep writing to this one.',
      },
    ],
    helpdesk: [
      {
        text: 'Ask where the address came from: typed by hand, a suggestion, a contact, a list, a reply to an old message.',
      },
      {
        text: 'Compare the address in the report with the one that was written to; if they differ, a forwarding or a group lies between, and its owner has to correct it.',
      },
      {
        text: 'Ask whether other addresses of the same domain get mail. If none does, the domain is at fault, not the address.',
      },
      {
        text: 'If the person never wrote to this address, the report answers a forged message: there is nothing to deliver, but ask about unknown sign-ins and sent mail.',
      },
    ],
    admin: [
      {
        text: 'Recipient in your organisation: look for the object that should carry the address, and for its licence and synchronisation.',
        commands: [command.recipient],
      },
      {
        text: 'If some mailboxes of the domain are on another system, its type has to be Internal relay: Authoritative refuses every address that the directory does not know.',
        commands: [command.acceptedDomains],
      },
      { text: 'Mailing lists and applications: take the address off now.' },
    ],
    links: [pages.recipientAddress],
  },

  'recipient-disabled': {
    title: 'The mailbox is switched off',
    explanation:
      'The mailbox exists, but it is disabled, suspended, unused for too long or expired, and takes no mail.',
    sender: [
      { text: 'Ask the recipient some other way, such as by telephone, which address to use now.' },
      { text: 'Do not write to this address again until you know that it is open.' },
    ],
    helpdesk: [
      { text: 'Ask whether the person still works there or has changed the mail provider.' },
      { text: 'Ask whether others at the same domain get mail; if so, only this mailbox is closed.' },
      {
        text: 'Recipient in your organisation: ask the admin whether the licence or the sign-in was removed recently.',
      },
    ],
    admin: [
      {
        text: 'Recipient in your organisation: check the state of the account, its licence and the mailbox.',
        commands: [command.mailboxState, command.softDeletedMailbox],
      },
      {
        text: 'If the person has left, turn the mailbox into a shared one with an automatic reply that names the successor, so that senders get an answer.',
        commands: [command.makeMailboxShared],
      },
      { text: 'Mailing lists and applications: stop mailing the address.' },
    ],
  },

  'recipient-moved': {
    title: 'The mailbox has moved to another address',
    explanation: 'The recipient gets no mail at this address any more. The report may name the new one.',
    sender: [
      {
        text: 'Look for a new address in the report, and let the recipient confirm it some other way before you send anything confidential there.',
      },
      { text: 'Correct the address in your contacts and lists, and delete the old suggestion.' },
    ],
    helpdesk: [
      {
        text: 'Check whether the new address is plausible (same person, known domain) before you pass it on.',
      },
      { text: 'If no new address is named, ask the sender for another contact at the recipient.' },
    ],
    admin: [
      {
        text: 'Recipient in your organisation: keep the old address as an additional one, so that mail still arrives.',
        commands: [command.addAddress],
      },
      {
        text: 'After a migration, check where the mail user points to.',
        commands: [command.mailUserTarget],
      },
      { text: 'Mailing lists and applications: replace the address; stop mailing the old one.' },
    ],
  },

  'mailbox-full': {
    title: 'The mailbox of the recipient is full',
    explanation: 'The address is right, but the mailbox has no room for new mail.',
    sender: [
      { text: 'Tell the recipient some other way that the mailbox is full.' },
      {
        text: 'Send the message again when there is room, in a day or two. The address can stay in your contacts.',
      },
    ],
    helpdesk: [
      {
        text: "Make sure that the report speaks of the recipient's mailbox and not of the sender's own limit.",
      },
      {
        text: 'Recipient in your organisation: help to empty Deleted Items and Junk Email, and to move large items to the archive.',
      },
    ],
    admin: [
      {
        text: 'Recipient in your organisation: compare the use with the quota.',
        commands: [command.mailboxUse, command.mailboxQuota],
      },
      {
        text: 'Enable the archive, or assign a licence with a larger mailbox.',
        commands: [command.enableArchive],
      },
      {
        text: 'Mailing lists and applications: keep the address, pause it and try again after some days.',
      },
    ],
  },

  'recipient-refused': {
    title: 'The recipient does not accept this sender or message',
    explanation:
      'The address is right, but settings of the recipient, such as a filter or a list of blocked senders, refuse the message.',
    sender: [
      { text: 'Ask the recipient some other way to accept mail from your address.' },
      { text: 'If the block is meant, respect it and do not try from another address.' },
    ],
    helpdesk: [
      { text: 'Ask since when it fails, and whether earlier messages to this person got through.' },
      {
        text: "Ask whether other people at the same organisation get mail from the sender: if not, the block is the organisation's, and its admin has to be asked.",
      },
    ],
    admin: [
      {
        text: 'Recipient in your organisation: look at the junk mail settings and the rules of the mailbox.',
        commands: [command.junkSettings, command.inboxRules],
      },
      {
        text: 'Take a blocked sender off only with the consent of the owner of the mailbox.',
        commands: [command.removeBlockedSender],
      },
      { text: 'Newsletters: treat the refusal as an unsubscription.' },
    ],
  },

  'recipient-restricted': {
    title: 'Only certain senders may write to this address',
    explanation:
      'The mailbox or group exists, but it takes mail only from permitted people, often only from inside its own organisation.',
    sender: [
      { text: 'Ask the owner of the group or mailbox for permission to write to it.' },
      { text: 'Meanwhile write to a person there directly, if you know one.' },
    ],
    helpdesk: [
      {
        text: 'Find out whether the address is a group, a shared mailbox or a person, and who owns it.',
      },
      {
        text: 'Ask whether the sender wrote from the account that is permitted: signed in, and with the work address.',
      },
      { text: 'Recipient elsewhere: the sender has to ask there; nothing can be set on your side.' },
    ],
    admin: [
      {
        text: 'Recipient in your organisation: look at the delivery restrictions (Exchange admin center > Recipients > Groups or Mailboxes > Mail flow settings).',
        commands: [command.groupRestrictions],
      },
      {
        text: 'Permit the single sender (an external one needs a mail contact) rather than opening the address to everyone.',
        commands: [command.newMailContact, command.permitSenderToGroup],
      },
      {
        text: 'The list of accepted senders replaces "everyone": add those inside who have to keep writing, too.',
      },
    ],
  },

  'address-invalid': {
    title: 'The address is not written correctly',
    explanation:
      'No mail system can deliver to an address of this form: a character is too many, or something is missing.',
    sender: [
      {
        text: 'Look for blanks, commas, missing dots, quotation marks or accents in the address, and for something missing before or after the @.',
      },
      { text: 'Type the address again by hand; do not copy it from a document or a web page.' },
    ],
    helpdesk: [
      {
        text: 'Copy the address from the report into a plain text editor: invisible characters and look-alike letters show there.',
      },
      {
        text: 'Ask whether the address comes from a list or a form; then others of that list may be wrong, too.',
      },
    ],
    admin: [
      {
        text: 'Correct the address where it is stored: contact, directory, list, application.',
        commands: [command.mailContacts],
      },
      {
        text: 'Old addresses of the form IMCEAEX- or /o= come from the suggestion list of Outlook: delete the entry, or add the X500 address to the recipient.',
      },
      { text: 'Forms and imports: check addresses on entry.' },
    ],
    links: [pages.recipientAddress],
  },

  'domain-not-found': {
    title: 'The domain of the address cannot be found',
    explanation:
      'On the internet there is no mail service for the part after the @. It is usually mistyped, or its owner has given it up.',
    sender: [
      { text: 'Check the part after the @: mistyped endings (.con, .cmo) and swapped letters are common.' },
      { text: 'If it is right, ask the recipient some other way for the current address.' },
    ],
    helpdesk: [
      { text: 'Check whether the domain has a web site, and whether its name is written the same there.' },
      { text: 'Ask whether mail to this domain ever worked, and until when.' },
    ],
    admin: [
      {
        text: 'Look the domain up on two name servers.',
        commands: [command.mxOfRecipient, command.nameServersOfRecipient],
      },
      {
        text: 'If the lookup works elsewhere, the fault lies on your side: the name server in use, or a connector that names a wrong host.',
        commands: [command.outboundConnectors],
      },
      { text: 'Domain of your own: renew it at the registrar and publish its MX record.' },
    ],
  },

  'domain-refuses-mail': {
    title: 'The domain takes no mail at all',
    explanation: 'The operator of the part after the @ has declared that it receives no mail.',
    sender: [
      {
        text: 'Check the part after the @: many organisations use another one for mail than for their web site.',
      },
      { text: 'Ask the recipient some other way for an address that takes mail.' },
    ],
    helpdesk: [
      { text: 'Look on the web site of the organisation for an address to contact.' },
      { text: 'An address from a "do not reply" message is often of this kind.' },
    ],
    admin: [
      {
        text: 'Check the MX record: a null MX (a single dot as host) says that no mail is taken.',
        commands: [command.mxOfRecipient],
      },
      {
        text: 'Domain of your own that should receive: replace the null MX by the host of your mail service.',
      },
      { text: 'Mailing lists and applications: stop mailing addresses of this domain.' },
    ],
    links: [pages.nullMx],
  },

  'sender-rejected': {
    title: 'Your sender address is not accepted',
    explanation:
      'The receiving system refuses the address that the message comes from: it cannot find it or its domain, or does not allow it.',
    sender: [
      { text: "The recipient's address is not the problem." },
      {
        text: 'Check that your own address is written correctly in the settings of your mail program or device.',
      },
      { text: 'Forward this whole report to your IT helpdesk.' },
    ],
    helpdesk: [
      {
        text: 'Find the sender address in the report and ask what sent the message: devices and applications often use an address that does not exist.',
      },
      { text: 'Ask whether mail from the same sender to other organisations gets through.' },
    ],
    admin: [
      {
        text: 'Check that the sender domain can be found and receives mail.',
        commands: [command.mxOfSender, command.spfOfSender],
      },
      {
        text: 'Devices and applications: use an existing address of your own domain, in From and as the envelope sender.',
      },
      {
        text: 'If a single organisation refuses, give the complete diagnostic line to its postmaster.',
      },
    ],
  },

  'sender-domain-unregistered': unregisteredDomain,

  'sender-blocked': {
    title: 'Your account or organisation is blocked from sending',
    explanation:
      'Your own mail service has stopped your account, a server or your whole organisation from sending, mostly because of mail that looked like spam. Often someone else has misused an account.',
    sender: [
      { text: "The recipient's address is not the problem. The message was stopped on your own side." },
      { text: 'Tell your IT helpdesk at once and forward this whole report to them.' },
      {
        text: 'Say so if you find sent messages that you did not write, or have recently entered your password on a page you do not trust.',
      },
    ],
    helpdesk: [
      { text: 'Find out who is affected: one person (an account), or many (a connector or the tenant).' },
      {
        text: 'Ask about unknown sent mail, sign-in requests that nobody made, new inbox or forwarding rules, and bulk mailings.',
      },
      {
        text: 'Hand it to the admins as a security incident. Do not have the block lifted before the cause is found.',
      },
    ],
    admin: [
      {
        text: 'Secure first: reset the password, end all sessions, require multifactor authentication, remove unknown forwarding and inbox rules, check the consented applications.',
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'See what is blocked: Microsoft Defender portal > Email & collaboration > Review > Restricted entities.',
        commands: [command.blockedUsers, command.blockedConnectors],
      },
      {
        text: 'Unblock only when the cause is fixed; the number of times is limited.',
        commands: [command.unblockUser],
      },
      {
        text: 'Where the whole organisation is blocked, the support of the mail service has to lift it: give the code, the cause and the repair.',
      },
    ],
    links: [pages.restrictedUsers, pages.accountCompromise, pages.connectorCompromise, pages.sendingBlocks],
  },

  'sender-limit-exceeded': {
    title: 'Your sending limit is used up',
    explanation:
      'Your account or your organisation has sent as much as its mail service allows in a given time. The address of the recipient is fine.',
    sender: [
      {
        text: 'Wait: sending works again when the limit has room, usually within a day. Trying again and again does not speed it up.',
      },
      {
        text: 'If you have not sent much, tell your IT helpdesk at once: someone else may be using your account.',
      },
      { text: 'For large mailings, ask your IT for a service made for them.' },
    ],
    helpdesk: [
      { text: 'Ask how many messages and recipients were sent in the last 24 hours, and by what.' },
      { text: 'Find out whether only this account or the whole organisation is at its limit.' },
      { text: 'Ask about sent mail that the person does not know: then it is a security incident.' },
    ],
    admin: [
      {
        text: 'Find what used the limit up: message trace, Exchange admin center > Reports > Mail flow, and the limits of the outbound spam policy.',
        commands: [command.traceBySender, command.externalRecipientLimit, command.outboundSpamPolicy],
      },
      { text: 'Rule out misuse of the account or of a connector before anything else.' },
      {
        text: 'Move bulk mail to a service made for it (Azure Communication Services, a bulk mail provider; High Volume Email for internal recipients). More mailboxes do not help: the organisation has a limit, too.',
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.azureEmail],
  },

  'sender-not-authenticated': {
    title: 'The sign-in for sending is missing or was refused',
    explanation:
      'The server takes mail only after a sign-in. There was none, or the user name, password or method was not accepted.',
    sender: [
      { text: "The recipient's address is not the problem." },
      { text: 'If you changed your password recently, enter the new one in the mail program or device.' },
      { text: 'If that does not help, tell your IT helpdesk which program or device you send with.' },
    ],
    helpdesk: [
      {
        text: 'Ask what sends: mail program, printer, scanner, application, script; and since when it fails.',
      },
      { text: 'Ask about a new password, a new sign-in rule, or an update of the device.' },
      { text: 'Check the settings for outgoing mail: server, port 587, TLS, sign-in with the full address.' },
    ],
    admin: [
      {
        text: 'See why it was refused: Microsoft Entra admin center > Sign-in logs of the account, and whether SMTP AUTH is allowed.',
        commands: [command.smtpAuthOfMailbox, command.smtpAuthOfOrganisation],
      },
      {
        text: 'Prefer OAuth 2.0 for sign-in, or for devices without it a relay connector that knows them by certificate or IP address.',
      },
      {
        text: 'If SMTP AUTH is needed, allow it for this one mailbox, not for the organisation.',
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  'sender-not-authorized': {
    title: 'You may not send with this sender address or to this place',
    explanation:
      'The server knows who you are, but you have no right to send as the chosen sender, or to send there.',
    sender: [
      { text: 'Choose your own address as the sender and send the message again.' },
      {
        text: 'If you need to send for another person or a shared mailbox, ask your IT for the right to do so.',
      },
    ],
    helpdesk: [
      { text: 'Compare the sender address in the report with the account that was signed in.' },
      {
        text: 'Ask whether the right was granted or removed recently: a change takes up to an hour to work.',
      },
      { text: 'Devices: the sender address has to be the one they sign in with.' },
    ],
    admin: [
      {
        text: 'Look at the rights on the mailbox or group.',
        commands: [command.sendAsRights, command.sendOnBehalfRights],
      },
      {
        text: 'Give Send As (or Send on Behalf) to the one account that needs it.',
        commands: [command.grantSendAs],
      },
    ],
  },

  'relay-denied': {
    title: 'A server on the way does not pass the message on',
    explanation:
      'The message came to a server that is not responsible for the recipient and does not pass on mail for this sender.',
    sender: [
      { text: 'Check the part after the @ of the recipient.' },
      {
        text: 'If it is right, forward this whole report to your IT helpdesk and say what you sent the message with.',
      },
    ],
    helpdesk: [
      { text: "Find the server that refused in the report: yours, your provider's or the recipient's." },
      {
        text: 'Ask whether all external mail fails or only mail to this domain. All: your route or sign-in. One: their route.',
      },
      {
        text: 'Devices and applications: ask which server and which port they use, and whether they sign in.',
      },
    ],
    admin: [
      {
        text: 'Recipient domain of your own: its MX record has to point to the system that knows it, and the domain has to be registered there.',
        commands: [command.mxOfSender, command.acceptedDomains],
      },
      {
        text: 'Your server, device or application: let it sign in, or let a connector recognise it by certificate or IP address.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Recipient domain of others: tell its admin that its MX points to a server that refuses the domain.',
      },
      { text: 'Never open a server for relay from anywhere: it will be misused for spam.' },
    ],
    links: [pages.relayAccessDenied, pages.connectors, pages.devices],
  },

  'authentication-failed': {
    title: 'The receiver could not verify that the message is yours',
    explanation:
      "The receiving system checks whether mail really comes from the sender's domain. This check failed or was not possible, so the message was refused.",
    sender: [
      { text: "The recipient's address is not the problem, and sending again will not help." },
      {
        text: 'Forward this whole report to your IT helpdesk and say what you sent the message with, such as a newsletter service or an application.',
      },
    ],
    helpdesk: [
      { text: 'Find out which system sent the message and which domain stands in the sender address.' },
      { text: 'Note which check failed: the report often names SPF, DKIM or DMARC and the IP address.' },
      { text: 'Ask whether the message was forwarded automatically: forwarding often breaks these checks.' },
    ],
    admin: [
      {
        text: 'Read the published records.',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'SPF: one record that names every system that sends for the domain, with at most ten DNS lookups.',
      },
      {
        text: 'DKIM: sign with the domain of the From address, also at newsletter services and applications.',
        commands: [command.dkimSigning],
      },
      {
        text: 'DMARC: start with p=none, read the reports, and tighten only when all your sources pass.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.gmailSenderGuidelines],
  },

  'missing-reverse-dns': {
    title: 'The sending server does not identify itself properly',
    explanation:
      'The receiver asks that the name of the sending server and its internet address fit together. Here they do not.',
    sender: [
      { text: "The recipient's address is not the problem, and sending again will not help." },
      { text: 'Forward this whole report to your IT helpdesk.' },
    ],
    helpdesk: [
      { text: "Note the IP address in the report, and find out whose server it is: yours or a provider's." },
      { text: 'Ask whether the server or the internet line has changed recently.' },
    ],
    admin: [
      {
        text: 'Look up the name of the address, and the address of that name: they have to lead to each other.',
        commands: [command.nameOfAddress, command.addressOfName],
      },
      {
        text: 'Have the PTR record set by whoever owns the IP address: the internet provider or the hosting company.',
      },
      { text: 'Let the server greet (HELO/EHLO) with its own full host name.' },
      {
        text: 'Over IPv6 set the PTR record as well, or send over IPv4. From lines with changing addresses, send through the relay of a provider.',
      },
    ],
    links: [pages.gmailSenderGuidelines],
  },

  'ip-blocklisted': {
    title: 'The sending server is on a block list',
    explanation:
      'The receiver refuses mail from this server because its internet address is on a list of spam sources. It does not mean that you sent spam yourself.',
    sender: [
      { text: "The recipient's address is not the problem; keep it." },
      { text: 'Forward this whole report to your IT helpdesk.' },
      { text: 'If it is urgent, reach the recipient some other way.' },
    ],
    helpdesk: [
      { text: 'Note the IP address and the name of the block list in the report.' },
      {
        text: "Find out whose server it is: your own, your mail provider's, or that of a newsletter service.",
      },
      { text: 'Ask whether other recipients refuse mail for the same reason, and since when.' },
    ],
    admin: [
      { text: 'Look the address up on the page of the list named in the report and read why it is listed.' },
      {
        text: 'Fix the cause first: a compromised account, an open relay, an infected machine behind the same address, an old mailing list. Else the address is listed again.',
      },
      {
        text: 'Then ask for removal, each list on its own page; for Microsoft: https://sender.office.com.',
      },
      {
        text: "If the address is your provider's or Microsoft's, you cannot have it removed: give the report to the provider, and check in the message trace (OutboundIpPoolName) whether your mail left as suspected spam.",
      },
    ],
    links: [pages.spamhausCheck, pages.delistPortal, pages.outlookSenderSupport, pages.highRiskPool],
  },

  'domain-blocklisted': {
    title: 'A domain in the message is on a block list',
    explanation:
      'The sender domain, or a link in the message, is on a list of domains known for spam or fraud, and the receiver refuses it.',
    sender: [
      { text: "The recipient's address is not the problem; keep it." },
      { text: 'If the message or its signature has links, send it once without them.' },
      { text: 'Forward this whole report to your IT helpdesk.' },
    ],
    helpdesk: [
      { text: 'Note which domain and which list the report names: the sender domain, or one in a link.' },
      { text: 'Look at links and signatures: shortened links and foreign pages are common reasons.' },
    ],
    admin: [
      { text: 'Look the domain up on the page of the list and read why it is listed.' },
      {
        text: 'Domain of your own: look for a compromised web site, misused accounts or forms, and mailings to old lists; fix that, then ask for removal.',
      },
      { text: 'Domain of others: leave its links out, and tell its owner.' },
    ],
    links: [pages.spamhausCheck],
  },

  'low-reputation': {
    title: 'The receiver does not trust the sending system enough',
    explanation:
      'The receiver judges senders by their mail of the past, such as complaints and wrong addresses, and refuses or delays mail from this one.',
    sender: [
      { text: "The recipient's address is not the problem; keep it." },
      { text: 'Do not send the message again and again: that makes it worse.' },
      { text: 'Forward this whole report to your IT helpdesk.' },
    ],
    helpdesk: [
      { text: 'Note the IP address and the receiver named in the report.' },
      { text: 'Ask about mailings of the last days: new lists, more volume, a new server or service.' },
    ],
    admin: [
      { text: 'Rule out misuse: compromised accounts, open web forms, servers that send on their own.' },
      {
        text: 'Clean the lists: only recipients who asked for it, no addresses that bounced; make unsubscribing easy.',
      },
      { text: 'Make SPF, DKIM and DMARC pass, and raise volume from a new address slowly, over weeks.' },
      {
        text: "Watch the receiver's own tools (Google Postmaster Tools, SNDS for Outlook.com), and ask its postmaster when the cause is fixed.",
      },
    ],
    links: [pages.gmailSenderGuidelines, pages.outlookSenderSupport],
  },

  'rate-limited': {
    title: 'The receiver is taking no more mail from here for now',
    explanation:
      'Too many messages or connections came in a short time from this sender or for this mailbox. It usually passes by itself.',
    sender: [
      {
        text: 'Nothing is wrong with the address. Most systems try again by themselves; wait for some hours.',
      },
      {
        text: 'If a final report comes, send the message once more later, and large mailings in smaller parts.',
      },
    ],
    helpdesk: [
      { text: 'See whether the report is a delay notice or final. With a delay there is nothing to do yet.' },
      { text: 'Ask about mailings or applications that sent much at that time.' },
    ],
    admin: [
      { text: 'Let the queue retry; do not delete and resend.' },
      {
        text: 'Send fewer connections and messages at a time to this receiver, and spread mailings over hours.',
      },
      {
        text: 'If the volume is not yours, look for a misused account or server.',
        commands: [command.topSenders],
      },
    ],
  },

  'greylisted': {
    title: 'The receiver asks to try again later',
    explanation:
      'Some systems put off the first message of a new sender on purpose. A mail server tries again by itself, and then the message gets through.',
    sender: [
      { text: 'Wait. There is nothing to do; the message usually arrives within some hours.' },
      { text: 'Only if a final report comes, tell your IT helpdesk.' },
    ],
    helpdesk: [
      { text: 'Check that the report is a delay notice and not final.' },
      { text: 'If a device or application sends directly, ask whether it can retry at all: many cannot.' },
    ],
    admin: [
      {
        text: 'Let the queue retry, from the same IP address if possible: a new address restarts the wait.',
      },
      { text: 'Devices and scripts that do not retry: send them through a mail server that does.' },
    ],
    links: [pages.greylisting],
  },

  'spam-detected': {
    title: 'The message was treated as spam',
    explanation:
      'The receiving system judged the message, or where it came from, as unwanted mail and refused it.',
    sender: [
      { text: "The recipient's address is not the problem; keep it." },
      {
        text: 'Write the message in plain words: fewer links and pictures, no shortened links, no attachments that are not needed; then send it once more.',
      },
      { text: 'If plain messages are refused as well, forward this whole report to your IT helpdesk.' },
    ],
    helpdesk: [
      {
        text: 'Ask whether a short test message without links and attachments gets through: content or sender?',
      },
      { text: 'Ask whether other recipients refuse as well: one receiver, or your side?' },
      { text: 'Ask the recipient to tell their IT that wanted mail is refused.' },
    ],
    admin: [
      {
        text: 'Check SPF, DKIM and DMARC of the sender domain first.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'See in the message trace (OutboundIpPoolName) whether the mail already left your side as suspected spam; then look for its cause: a signature, a link, a misused account.',
      },
      {
        text: "Read the receiver's own reply for its code and its page, and report the false judgement there.",
      },
    ],
    links: [pages.highRiskPool, pages.antiSpam],
  },

  'virus-detected': {
    title: 'The message was treated as malware',
    explanation:
      'The receiving system found something in the message or its attachments that it considers harmful.',
    sender: [
      { text: 'Do not send the attachment again, and do not open it.' },
      { text: 'Tell your IT helpdesk at once, and forward this whole report to them.' },
    ],
    helpdesk: [
      { text: 'Ask where the file came from and who else got it.' },
      {
        text: 'Did the person send it at all? If not, the account or computer is misused: a security incident.',
      },
    ],
    admin: [
      {
        text: 'Scan the computer and the file with current signatures; isolate the computer if it is infected.',
      },
      {
        text: "If the message is not the person's, treat the account as compromised: reset the password, end sessions, remove unknown rules.",
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'If the file is clean, share it by a link, and report the false alarm to the maker of the filter named in the reply.',
      },
    ],
    links: [pages.accountCompromise],
  },

  'content-rejected': {
    title: 'Something in the message is not accepted',
    explanation:
      'The receiving system does not take a part of the message, such as a type of attachment or a format.',
    sender: [
      {
        text: 'Leave attachments out that are programs, scripts, macros or encrypted archives; share them by a link instead.',
      },
      { text: 'Send the message once more, as simple text if need be.' },
    ],
    helpdesk: [
      { text: 'Read in the report what is refused: a file type, a name, a format.' },
      { text: 'Ask what was attached, and whether the message goes through without it.' },
    ],
    admin: [
      {
        text: 'Check your own rules and attachment filters first: the refusal may come from your side.',
        commands: [command.mailFlowRules, command.attachmentFilter],
      },
      { text: 'Receiver: ask its admin which rule refused, with the complete diagnostic line.' },
      { text: 'Applications: write messages in a standard form (UTF-8, MIME types that fit the files).' },
    ],
    links: [pages.mailFlowRules],
  },

  'message-too-large': {
    title: 'The message is too large',
    explanation:
      'The message with its attachments is larger than a system on the way or the recipient takes. On the way a message grows by about a third.',
    sender: [
      { text: 'Share the files by a link (for example from OneDrive) instead of attaching them.' },
      { text: 'Or make them smaller, or send them in several messages.' },
    ],
    helpdesk: [
      { text: 'Ask for the size of the attachments, and read the limit in the report if it stands there.' },
      {
        text: "See who refused: your own system, or the recipient's; only your own limits can be changed by you.",
      },
    ],
    admin: [
      {
        text: 'Compare the limits of the mailbox and of the organisation.',
        commands: [command.mailboxSizeLimits, command.sizeRules],
      },
      {
        text: 'Raise a limit only where it is needed; Exchange Online allows up to 150 MB.',
        commands: [command.raiseSizeLimits],
      },
    ],
    links: [pages.sendingLimits],
  },

  'message-malformed': {
    title: 'The message is not built as mail has to be',
    explanation:
      'The program that made the message did not keep to the rules for mail, so the receiving system refuses it.',
    sender: [
      {
        text: 'Write a new message instead of forwarding or resending this one, in its simplest form.',
      },
      { text: 'If an application or device sent it, tell your IT helpdesk which one.' },
    ],
    helpdesk: [
      { text: 'Find out what made the message: mail program and version, application, device, script.' },
      { text: 'Ask whether a new, simple message from the same person gets through.' },
    ],
    admin: [
      {
        text: 'Read in the reply what is wrong: header, date, duplicated or missing field, line end, line length.',
      },
      {
        text: 'Applications and scripts: exactly one From, Date and Message-ID, lines ended by CRLF and at most 998 characters long. Use a mail library instead of building messages by hand.',
      },
      { text: 'A gateway or signature tool on the way may break messages: test without it.' },
    ],
    links: [pages.messageFormat],
  },

  'policy-violation': {
    title: 'A rule does not allow this message',
    explanation:
      'A rule of the receiving organisation, or of your own, refuses the message. The report does not say more.',
    sender: [
      { text: 'Ask the recipient some other way whether they expect mail of this kind from you.' },
      { text: 'Forward this whole report to your IT helpdesk; sending again unchanged will not help.' },
    ],
    helpdesk: [
      { text: "See which system refused: your own or the recipient's." },
      { text: 'Ask what is special: attachment, encryption, words, recipient, automatic forwarding.' },
      { text: 'Receiver: ask its IT, with the complete diagnostic line and the time.' },
    ],
    admin: [
      {
        text: 'Your side: look for the rule in the message trace and in the mail flow and data loss prevention rules.',
        commands: [command.mailFlowRules, command.traceBySender],
      },
      { text: 'Narrow the rule or add an exception for the case; do not switch it off.' },
      { text: 'Receiver: give its admin the complete diagnostic line, the time and the message ID.' },
    ],
    links: [pages.mailFlowRules],
  },

  'encryption-required': {
    title: 'The connection could not be secured as required',
    explanation:
      'The message may travel only over an encrypted and verified connection, and that could not be set up with the other server.',
    sender: [
      { text: 'Nothing is wrong with the address or the message.' },
      {
        text: 'Forward this whole report to your IT helpdesk; if it is urgent, reach the recipient some other way.',
      },
    ],
    helpdesk: [
      { text: 'Ask whether only this domain is affected: then the fault is most likely there.' },
      { text: 'Pass the complete diagnostic line to the IT of the recipient.' },
    ],
    admin: [
      {
        text: 'Look at the certificate and at what the domain asks for.',
        commands: [command.certificateOfRecipient, command.mtaStsRecord, command.tlsaOfRecipient],
      },
      {
        text: 'Your side: check what your connectors require. Do not lower it without the consent of those who asked for it.',
        commands: [command.outboundConnectors],
      },
      {
        text: 'Receiver: a valid certificate of a public authority with its whole chain, covering the MX host names, and MTA-STS and TLSA records that match.',
      },
    ],
    links: [pages.mtaSts, pages.dane, pages.connectors],
  },

  'delivery-expired': {
    title: 'The message could not be delivered in time',
    explanation:
      'The sending system tried again and again, but the other side never took the message. It does not say why.',
    sender: [
      { text: 'Check the part after the @ of the address.' },
      { text: 'Send the message again later; if it is urgent, reach the recipient some other way.' },
    ],
    helpdesk: [
      { text: 'See whether it is a delay notice (delivery still being tried) or the final report.' },
      { text: 'Ask whether mail to other domains gets through, and to others at this domain.' },
    ],
    admin: [
      {
        text: 'Check whether the server of the recipient can be found and answers.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Read the last error in the queue or in the message trace: it names the real cause.',
        commands: [command.traceByRecipient],
      },
      { text: 'Tell the admin of the recipient, with the host, the IP address and the time.' },
    ],
    links: [pages.messageExpired],
  },

  'network-error': {
    title: 'The other mail server could not be reached',
    explanation:
      "No connection to the recipient's mail server could be made, or it broke. It may be down for a while.",
    sender: [
      {
        text: 'Nothing is wrong with your message. If this is a notice of delay, wait: delivery is still being tried.',
      },
      { text: 'If it is final, send the message again some hours later.' },
    ],
    helpdesk: [
      { text: 'Ask whether mail to other domains gets through; if not, look at your own line and firewall.' },
      { text: "Check whether the web site of the recipient's organisation is down as well." },
    ],
    admin: [
      {
        text: 'Test the way to the host named in the report.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      { text: 'Many providers and cloud services close port 25 outwards: send through their relay then.' },
      {
        text: 'Receiver: start the service, and let the firewall accept port 25 from anywhere.',
      },
    ],
  },

  'dns-failure': {
    title: 'The name servers of the domain give no usable answer',
    explanation:
      'The part after the @ could not be looked up for now, because its name servers are out of order or answer wrongly.',
    sender: [
      { text: 'Check the part after the @ of the address.' },
      {
        text: 'If it is right, wait: it often passes by itself. If a final report comes, send again a day later.',
      },
    ],
    helpdesk: [
      {
        text: 'Ask whether other domains are affected as well: then the fault lies with your own name server.',
      },
      { text: 'Ask whether mail to this domain worked before.' },
    ],
    admin: [
      {
        text: 'Compare the answers of your own and of a public name server.',
        commands: [command.mxOfRecipient, command.mxOfRecipientElsewhere, command.nameServersOfRecipient],
      },
      {
        text: 'A signed domain with expired or wrong DNSSEC records fails only at resolvers that check them.',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient],
      },
      { text: 'Domain of your own: check the registrar, all name servers and the DS record.' },
    ],
  },

  'mail-loop': {
    title: 'The message goes round in circles',
    explanation:
      'Mail servers passed the message back and forth until one of them stopped it. Somewhere a forwarding or a route leads back.',
    sender: [
      { text: 'Nothing is wrong with your message, and sending again will not help.' },
      { text: 'Forward this whole report to your IT helpdesk and tell the recipient some other way.' },
    ],
    helpdesk: [
      {
        text: 'Ask whether the recipient has set up a forwarding or a rule to another mailbox that forwards back.',
      },
      { text: 'Read the list of hops in the report: the servers that come again and again make the loop.' },
    ],
    admin: [
      {
        text: 'Look for forwarding that leads back.',
        commands: [command.mailboxForwarding, command.inboxRules],
      },
      {
        text: 'Check the domain type and the route: all mailboxes in the cloud needs Authoritative; Internal relay needs an outbound connector to the other system, which must not send back.',
        commands: [command.acceptedDomains, command.outboundConnectors, command.mxOfSender],
      },
    ],
    links: [pages.loops],
  },

  'protocol-error': {
    title: 'The two mail servers did not understand each other',
    explanation:
      'One server refused a command of the other, or did not know it. This is a technical fault between the systems.',
    sender: [
      { text: 'Nothing is wrong with the address. Send the message once more.' },
      { text: 'If it fails again, forward this whole report to your IT helpdesk.' },
    ],
    helpdesk: [
      {
        text: 'Find out what sent the message: an application or device that sends directly is the usual cause.',
      },
      { text: 'Ask whether it happens with all receivers or only one.' },
    ],
    admin: [
      { text: 'Read the refused command in the log of the sending server (SMTP protocol log).' },
      {
        text: 'Applications and devices: give sender and recipient as plain addresses, greet with a full host name, and wait for each answer.',
      },
      { text: 'A firewall that inspects SMTP can distort commands: switch that inspection off and test.' },
    ],
    links: [pages.smtp],
  },

  'too-many-recipients': {
    title: 'The message has too many recipients',
    explanation: 'The message names more recipients at once than a system on the way takes.',
    sender: [
      { text: 'Send it to fewer people at a time, or ask your IT for a distribution list.' },
      { text: 'See in the report which recipients did not get it, and send it only to those.' },
    ],
    helpdesk: [
      { text: 'Ask how many recipients there were, and whether some of them got the message.' },
      { text: "See whose limit it is: your own system's, or the receiver's." },
    ],
    admin: [
      {
        text: 'Your limit: 500 recipients a message by default in Exchange Online, 1,000 at most.',
        commands: [command.recipientsPerMessage, command.raiseRecipientsPerMessage],
      },
      {
        text: 'Applications: split large sets of recipients, at most 100 in one transaction if you do not know the limit.',
      },
    ],
    links: [pages.sendingLimits],
  },

  'system-error': {
    title: 'The receiving mail system has a fault',
    explanation:
      'The mail system of the recipient is out of order, wrongly set up or closed for now. Your message is not the cause.',
    sender: [
      { text: 'Nothing is wrong with the address or your message. If this is a notice of delay, wait.' },
      {
        text: 'If it is final, send the message again some hours later, and tell the recipient some other way.',
      },
    ],
    helpdesk: [
      { text: 'Ask whether all mail to this domain fails, and since when.' },
      {
        text: 'If it lasts for more than a day, pass the complete diagnostic line to the IT of the recipient.',
      },
    ],
    admin: [
      {
        text: 'Microsoft 365 on either side: look at Microsoft 365 admin center > Health > Service health.',
      },
      { text: 'Your side: let the queue retry; check your own server only if other domains fail as well.' },
      { text: 'Receiver: look the error up in the log of the receiving server at the time of the report.' },
    ],
  },

  'system-full': {
    title: 'The receiving mail system has no room left',
    explanation:
      'The storage of the whole receiving system is full, not only one mailbox. Its operator has to make room.',
    sender: [
      { text: 'Nothing is wrong with the address or your message. Send it again some hours later.' },
      { text: 'If it is urgent, reach the recipient some other way and mention the report.' },
    ],
    helpdesk: [
      { text: 'Make sure that it is the system that is full, and not the mailbox of one person.' },
      { text: 'Pass the complete diagnostic line to the IT of the recipient.' },
    ],
    admin: [
      { text: 'Let the queue retry: senders need not do anything.' },
      {
        text: 'Receiver: free the disk that holds queue and mailboxes; Exchange Server stops taking mail when it runs short (back pressure).',
        commands: [command.exchangeQueues, command.spoolUse],
      },
    ],
  },

  'mailer-error': {
    title: 'Delivery failed inside the receiving system',
    explanation:
      'The message arrived at the receiving system, but a program, forwarding or list there could not deal with it.',
    sender: [
      {
        text: 'Nothing is wrong with your message. Tell the recipient some other way, and pass this report on.',
      },
      { text: 'Send again only when the recipient says that it is fixed.' },
    ],
    helpdesk: [
      { text: 'Read in the report which program, file or list is named.' },
      { text: 'Pass the complete report to the IT of the recipient; nothing can be set on your side.' },
    ],
    admin: [
      {
        text: 'Receiver: look in the mail log at the time of the report for the command that failed: forward file, alias, filter, list manager.',
        commands: [command.postfixSettings, command.verifyDelivery],
      },
      { text: 'Receiver: check rights, paths and quota of that program, and test it by hand.' },
    ],
  },

  'suppressed': {
    title: 'Your sending service did not try, because the address is on its stop list',
    explanation:
      'Earlier messages to this address bounced or were complained about, so the service that you send with holds back further ones.',
    sender: [
      { text: 'Check the address. If it is wrong, correct it in your list.' },
      { text: 'If it is right, ask your IT helpdesk to look it up in the stop list of the sending service.' },
    ],
    helpdesk: [
      { text: 'Look the address up in the suppression list of the service: when and why it was put there.' },
      { text: 'A complaint or an unsubscription has to be respected: leave the address on the list.' },
    ],
    admin: [
      {
        text: 'Take the address off the list only if the reason is gone (mailbox exists again, recipient asks for mail).',
        commands: [command.suppressedAddress, command.removeSuppressedAddress],
      },
      { text: 'Remove the address from your own lists as well; else each mailing counts against you.' },
    ],
  },

  'unknown': {
    title: 'The report does not say why',
    explanation: 'The message was not delivered, but nothing in the report tells the cause.',
    sender: [
      { text: 'Check the address, and send the message once more.' },
      { text: 'If it fails again, forward this whole report, as an attachment, to your IT helpdesk.' },
    ],
    helpdesk: [
      { text: 'Ask for the complete report as a file: text copied from it often lacks the decisive line.' },
      { text: 'Ask whether other recipients, and other senders to the same recipient, are affected.' },
    ],
    admin: [
      {
        text: 'Look the message up in the message trace (Exchange admin center > Mail flow > Message trace) or in the log of the sending server.',
        commands: [command.traceBySender],
      },
      { text: 'Ask the admin of the receiving server, with time, sender, recipient and message ID.' },
    ],
    links: [pages.ndrTable, pages.statusCodes],
  },
}
