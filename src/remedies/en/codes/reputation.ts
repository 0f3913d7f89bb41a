import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online and Outlook.com about the trust in the sending side, in English. */
export const reputationCodes: Readonly<Record<string, Remedy>> = {
  '4.7.26': {
    ...causes['authentication-failed'],
    title: 'The sender could not be verified over the newer internet protocol',
    explanation:
      'The message came over IPv6, and there the receiver asks for proof of the sender, which is missing.',
    admin: [
      {
        text: 'Sign with DKIM, and add the IPv6 address of the server to SPF; or send over IPv4.',
        commands: [command.spfOfSender, command.ipv6AddressOfName],
      },
    ],
    links: [pages.spf, pages.dkim],
  },

  '4.7.500': {
    ...causes['rate-limited'],
    title: 'Microsoft 365 is slowing mail from your server down for now',
    explanation:
      'Your mail server is new to Microsoft 365 or suddenly sends much more than before, so its mail is put off. It passes within days as trust grows.',
    admin: [
      { text: 'Let the queue retry, and raise the volume of a new address slowly.' },
      {
        text: 'Your own server that sends to your own organisation: a connector that identifies it by certificate or IP address ends the slowing.',
        commands: [command.inboundConnectors],
      },
      { text: 'If the volume is not yours, look for a misused account or server behind the address.' },
    ],
    links: [pages.throttledAddress, pages.connectors],
  },

  '4.7.850': {
    ...causes['rate-limited'],
    title: 'Microsoft 365 is holding mail from your server back while it looks into it',
    explanation:
      'The sending server has behaved in a way that looks suspicious, so its mail is put off while Microsoft examines it.',
    admin: [
      { text: 'Check the server and the accounts behind it for misuse: queue, logs, unknown senders.' },
      { text: 'Let the queue retry; the restriction ends by itself when the traffic is clean.' },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/customer-allow-list': {
    ...causes['ip-blocklisted'],
    title: "The sending server is on a block list that the receiver's settings hide",
    explanation:
      'The receiver refuses the internet address of the sending server, because it is on a block list. Settings of the receiver hide which one.',
    admin: [
      {
        text: 'Receiver: take the address off the IP Allow List of the connection filter; the report then names the true block list.',
        commands: [command.connectionFilter],
      },
      {
        text: 'Receiver: inbound connectors of type OnPremises may only carry IP addresses of your own servers.',
        commands: [command.inboundConnectors],
      },
      { text: 'Sender: fix the cause, then ask for removal from that list.' },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.1/outlook-network-block': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com blocks the sending server or its network',
    admin: [
      {
        text: 'Find and end the abuse: misused accounts, open forms, infected machines, old lists. The block may also be due to neighbours in the same network.',
      },
      {
        text: 'Look the address up in SNDS, then ask for mitigation with the form of Outlook.com sender support, with the report.',
      },
      { text: "If the address is your provider's, the provider has to do it." },
    ],
    links: [pages.outlookSenderSupport],
  },

  '5.7.23': {
    ...causes['authentication-failed'],
    title: 'The sending server is not on the list of permitted servers of the domain',
    explanation:
      'The sender domain publishes which servers may send for it (SPF), and the server that sent this message is not among them.',
    admin: [
      {
        text: 'Compare the IP address in the report with the SPF record. There has to be exactly one, with every source and at most ten DNS lookups.',
        commands: [command.spfOfSender],
      },
      {
        text: 'Forwarded mail: the forwarding side has to rewrite the envelope sender (SRS); do not add foreign forwarders to your SPF record.',
      },
    ],
    links: [pages.spfViolation, pages.spf],
  },

  '5.7.25': {
    ...causes['missing-reverse-dns'],
    explanation:
      'The sending server uses an IPv6 address that has no name in the name service, and the receiver asks for one.',
    admin: [
      {
        text: 'Have a PTR record set for the IPv6 address, with a name that leads back to it; or send over IPv4.',
        commands: [command.nameOfIpv6Address, command.ipv6AddressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.350': {
    ...causes['spam-detected'],
    title: 'The receiving system treated the message as spam',
    admin: [
      {
        text: "Read the reply after the arrow (->): it is the receiver's own, and names the true reason and often a page.",
      },
      {
        text: 'Check SPF, DKIM and DMARC of the sender domain.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'See in the message trace (OutboundIpPoolName) whether the mail left through the high-risk pool: then Microsoft itself treated it as spam, and its cause is on your side.',
      },
    ],
    links: [pages.highRiskPool, pages.ndrTable],
  },

  '5.7.506': {
    ...causes['missing-reverse-dns'],
    title: 'The sending server greets with a wrong name',
    explanation:
      'The sending server introduced itself by the name of the receiving server instead of its own.',
    admin: [
      {
        text: 'Let the server greet (HELO/EHLO) with its own full host name, which leads to its IP address.',
        commands: [command.addressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.508': {
    ...causes['rate-limited'],
    title: 'Too much mail came from the address range of the sending server',
    explanation:
      'More mail came from the IPv6 range of the sending server in a short time than the receiver takes.',
    admin: [
      { text: 'Send more slowly, or over IPv4.' },
      { text: 'If the volume is not yours, ask the provider who else sends from this range.' },
    ],
    links: [pages.ndrTable],
  },

  '5.7.509': {
    ...causes['authentication-failed'],
    title: 'The sender domain asks to refuse this message, because it could not be verified',
    explanation:
      'The check of the sender failed, and the owner of the sender domain asks receivers to refuse such mail (DMARC).',
    admin: [
      {
        text: 'Read Authentication-Results in the returned headers: which check failed, and for which domain. SPF or DKIM has to pass for the domain of the From address.',
        commands: [command.dmarcOfSender, command.dkimSigning],
      },
      { text: 'Sign with DKIM in the From domain at every service that sends for you.' },
      {
        text: 'Forwarded mail and mailing lists: keep the signed parts unchanged; the forwarding side can use ARC.',
      },
      { text: 'Do not weaken the DMARC policy before you know that the message is really yours.' },
    ],
    links: [pages.dmarc, pages.dkim],
  },

  '5.7.510': {
    ...causes['policy-violation'],
    title: 'The receiver takes no mail over the newer internet protocol',
    explanation:
      'The message came over IPv6, and the organisation of the recipient only takes mail over IPv4.',
    admin: [{ text: 'Let your server send over IPv4, at least to this domain.' }],
    links: [pages.ndrTable],
  },

  '5.7.511': {
    ...causes['ip-blocklisted'],
    title: 'Microsoft 365 has banned the sending server',
    explanation:
      'Microsoft 365 refuses every message from the internet address of this server. This ban is not lifted by the delist portal.',
    admin: [
      { text: 'Find and end the cause: misused accounts, an open relay, infected machines, old lists.' },
      {
        text: 'Then write to delist@microsoft.com with the complete report and the IP address.',
      },
    ],
    links: [pages.delistGuide],
  },

  '5.7.513': {
    ...causes['ip-blocklisted'],
    title: 'The organisation of the recipient has blocked your mail server',
    explanation:
      'The organisation of the recipient has put the internet address of the sending server on its own block list. Public lists do not matter here.',
    sender: [
      { text: "The recipient's address is not the problem; keep it." },
      {
        text: 'Ask the recipient some other way to tell their IT, and forward this report to your IT helpdesk.',
      },
    ],
    admin: [
      {
        text: 'Ask the admin of the recipient to remove the IP address from the connection filter; name the address and the time.',
      },
      { text: 'Ask why it was blocked, and fix that first if there was abuse.' },
    ],
    links: [pages.ndrTable],
  },

  '5.7.515': {
    ...causes['authentication-failed'],
    title: 'Outlook.com asks large senders for full verification, and it failed',
    explanation:
      'Domains that send 5,000 or more messages a day to Outlook.com have to pass all checks of the sender. This message did not.',
    admin: [
      {
        text: 'Read Spf=, Dkim= and DMARC= in the report: the one that failed has to be fixed.',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'SPF and DKIM both have to pass, a DMARC record (p=none is enough) has to exist, and one of the two has to match the From domain.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.outlookSenderSupport],
  },

  '5.7.606': {
    ...causes['ip-blocklisted'],
    title: 'The sending server is on the block list of Microsoft 365',
    admin: [
      { text: 'Find and end the cause: misused accounts, an open relay, infected machines, old lists.' },
      { text: 'Then ask for removal at https://sender.office.com with the address of the server.' },
      { text: "If the address is your provider's, give the report to the provider." },
    ],
    links: [pages.delistPortal, pages.delistGuide],
  },

  '5.7.800': {
    ...causes['domain-blocklisted'],
    title: 'Microsoft has banned the sender domain',
    explanation: 'Microsoft found spam in the name of this sender domain and refuses all mail from it.',
    admin: [
      {
        text: 'Find and end the abuse: misused accounts and forms, servers that send in its name, mailings to old lists. SPF, DKIM and DMARC keep others from using the domain.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Then ask Microsoft Support to restore the domain: Microsoft 365 admin center > Help & support.',
      },
    ],
    links: [pages.contactSupport],
  },

  'RP-001': {
    ...causes['rate-limited'],
    title: 'Outlook.com is slowing mail from your server down',
    admin: [
      { text: 'Let the queue retry, with fewer messages at a time.' },
      {
        text: 'Watch SNDS, take out addresses that bounced or complained, and make SPF, DKIM and DMARC pass.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'RP-003': {
    ...causes['rate-limited'],
    title: 'Your server opens too many connections to Outlook.com',
    admin: [{ text: 'Open fewer connections at a time, and send more messages on each.' }],
    links: [pages.outlookSenderSupport],
  },

  'SC-001': {
    ...causes['spam-detected'],
    title: 'Outlook.com treated the message as spam',
    admin: [
      { text: 'Check SPF, DKIM and DMARC, the content, and the list of recipients.' },
      { text: 'Look the address up in SNDS, then use the form of Outlook.com sender support.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-002': {
    ...causes['low-reputation'],
    title: 'Outlook.com refuses your server, because it wrote to many unknown addresses',
    explanation:
      'The server tried many addresses that do not exist, as those do who guess addresses. Outlook.com therefore refuses its mail.',
    admin: [
      { text: 'Take out every address that bounced, and confirm new ones before you write to them.' },
      { text: 'Look for misuse of the server, then use the form of Outlook.com sender support.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-003': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com takes your server for an open relay or proxy',
    admin: [
      { text: 'Allow relay only to known hosts and signed-in users, and close open proxies.' },
      { text: 'Then use the form of Outlook.com sender support.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-004': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com blocks your server after complaints',
    explanation: 'Recipients at Outlook.com marked mail from this server as unwanted.',
    admin: [
      { text: 'Join the Junk Mail Reporting Program, and take out everyone who complains.' },
      { text: 'Write only to people who asked for it; then use the form of Outlook.com sender support.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'DY-001': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com takes no mail from lines with changing addresses',
    explanation:
      'The message came straight from an internet line with a changing address, such as a home line.',
    admin: [{ text: 'Send through the relay (smart host) of your provider or mail service.' }],
    links: [pages.outlookSenderSupport],
  },

  'DY-002': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com takes the sending computer for infected',
    explanation: 'The message came from an internet address from where malware seems to send mail.',
    admin: [
      { text: 'Find and clean the infected machine; let only the mail server send to port 25.' },
      { text: 'Then use the form of Outlook.com sender support.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'OU-001': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com refuses the sending server, because Spamhaus lists it',
    admin: [
      { text: 'Look the address up at Spamhaus, read why it is listed, and fix that.' },
      { text: 'Then ask Spamhaus for removal; Outlook.com follows by itself.' },
    ],
    links: [pages.spamhausCheck, pages.outlookSenderSupport],
  },
}
