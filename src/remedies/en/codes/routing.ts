import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the way to the recipient and its protection, in English. */
export const routingCodes: Readonly<Record<string, Remedy>> = {
  '4.4.7': {
    ...causes['delivery-expired'],
    admin: [
      ...causes['delivery-expired'].admin,
      { text: 'Messages with very many recipients can expire: send them in smaller parts.' },
    ],
    links: [pages.messageExpired, pages.ndrTable],
  },

  '4.4.316': {
    ...causes['network-error'],
    title: 'The server of the recipient refuses the connection',
    admin: [
      {
        text: 'Find out whose server it is by the address in the report.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Ask its admin to start the mail service and to open port 25 to the addresses of Exchange Online.',
      },
      {
        text: 'Your own server behind a connector: check service, firewall and smart host.',
        commands: [command.outboundConnectors],
      },
    ],
    links: [pages.ndrTable],
  },

  '4.4.317': {
    ...causes['encryption-required'],
    title: 'The certificate of the receiving server cannot be verified',
    explanation:
      'The connection to the server of the recipient has to be encrypted, but its certificate is not recognised as genuine.',
    admin: [
      {
        text: 'Look at the certificate chain that the server sends.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Receiver: install a certificate of a public authority together with its intermediate certificates.',
      },
    ],
    links: [pages.untrustedRoot],
  },

  '5.4.8': {
    ...causes['encryption-required'],
    title: 'The mail servers of the domain do not match its own security policy',
    explanation:
      'The domain of the recipient publishes which mail servers are genuine (MTA-STS), and none of those found is among them.',
    admin: [
      {
        text: 'Compare the MX records with the mx lines of the policy.',
        commands: [command.mxOfRecipient, command.mtaStsPolicy, command.mtaStsRecord],
      },
      { text: 'Receiver: add the host to the policy, and change the id in the TXT record.' },
      { text: 'Do not go round it: the mismatch may also be an attack on the name service.' },
    ],
    links: [pages.mtaSts],
  },

  '5.7.5': {
    ...causes['encryption-required'],
    title: 'The certificate of the receiving server breaks its own security policy',
    explanation:
      'The domain of the recipient asks for a valid certificate (MTA-STS), but its server shows one that is expired, issued for another name or not trusted.',
    admin: [
      {
        text: 'Look at the validity and the names of the certificate.',
        commands: [command.certificateOfRecipient],
      },
      { text: 'Receiver: install a publicly trusted certificate that covers the MX host name.' },
    ],
    links: [pages.mtaSts],
  },

  '5.7.321': {
    ...causes['encryption-required'],
    title: 'The receiving server offers no encryption, although its domain demands it',
    explanation:
      'The domain of the recipient demands an encrypted connection (DANE), but its server does not offer one that works.',
    admin: [
      {
        text: 'Check whether the server offers STARTTLS.',
        commands: [command.certificateOfRecipient],
      },
      { text: 'Receiver: enable STARTTLS on every MX host. Only the receiving side can fix this.' },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.322': {
    ...causes['encryption-required'],
    title: 'The certificate of the receiving server has expired',
    explanation:
      'The domain of the recipient demands a verified connection (DANE), but the certificate of its server is out of date.',
    admin: [
      {
        text: 'Check the dates of the certificate.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Receiver: renew the certificate and publish the matching TLSA records. Only the receiving side can fix this.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.323': {
    ...causes['encryption-required'],
    title: 'The certificate of the receiving server is not the one that its domain names',
    explanation:
      'The domain of the recipient publishes which certificate is genuine (DANE), and its server shows another. After a renewal this is often forgotten.',
    admin: [
      {
        text: 'Compare the TLSA record with the certificate in use.',
        commands: [command.tlsaOfRecipient, command.certificateOfRecipient],
      },
      {
        text: 'Receiver: publish TLSA records for the certificate in use, the old and the new one during a change. Only the receiving side can fix this.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.324': {
    ...causes['encryption-required'],
    title: 'The signed name records of the domain are not valid',
    explanation:
      'The domain of the recipient signs its entries in the name service (DNSSEC), but the signatures do not hold.',
    admin: [
      {
        text: 'Compare a verified look-up with one that does not verify.',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient, command.dsOfRecipient],
      },
      {
        text: 'Receiver: fix the DNSSEC chain (DS, DNSKEY, RRSIG). Only the receiving side can fix this.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.325': {
    ...causes['encryption-required'],
    title: 'The certificate of the receiving server is issued for another name',
    explanation:
      'The domain of the recipient demands a verified connection (DANE), but no name in the certificate is that of its server.',
    admin: [
      {
        text: 'Compare the names in the certificate with the MX host.',
        commands: [command.mxOfRecipient, command.certificateOfRecipient],
      },
      {
        text: 'Receiver: install a certificate that carries the MX host name (SAN). Only the receiving side can fix this.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.4.1/relay-access-denied': {
    ...causes['relay-denied'],
    title: 'The server is not responsible for the domain of the recipient',
    explanation:
      'The message came to a server that does not take mail for the part after the @. The domain is not set up there, or its entry in the name service leads to the wrong place.',
    links: [pages.acceptedDomains, pages.ndrTable],
  },

  '5.4.6': { ...causes['mail-loop'] },

  '5.4.14': { ...causes['mail-loop'] },

  '5.4.300': { ...causes['delivery-expired'] },

  '5.7.1/unable-to-relay': { ...causes['relay-denied'], links: [pages.notAuthorized, pages.connectors] },

  '5.7.68': {
    ...causes['policy-violation'],
    title: 'Mail sent without sign-in in the name of this organisation is refused',
    explanation:
      'The message claims to come from the organisation that it was sent to, but it came from a source that this organisation does not know, and it has switched off such mail (Direct Send).',
    sender: [
      { text: "The recipient's address is not the problem, and sending again will not help." },
      { text: 'Tell your IT helpdesk which device, application or service sent the message.' },
    ],
    helpdesk: [
      { text: 'Ask what sends: printer, scanner, application, or a service outside that uses your domain.' },
      { text: 'Ask whether the message was forwarded by another organisation.' },
      { text: 'If nobody knows the source, it may be a forged message that was rightly refused.' },
    ],
    admin: [
      {
        text: 'Legitimate source: let it sign in, or create an inbound connector that knows it by certificate (better) or IP address: Exchange admin center > Mail flow > Connectors.',
        commands: [command.directSend],
      },
      {
        text: 'Leave the setting on: switching it off lets forged mail in again. Do so only for a short time and as a last resort.',
      },
    ],
    links: [pages.directSend, pages.connectors],
  },

  '5.7.230': {
    ...causes['policy-violation'],
    title: 'An outdated Exchange server of your organisation is held back by Microsoft 365',
    explanation:
      'A mail server of your organisation runs an Exchange version that is not supported or not up to date, and Exchange Online slows down or blocks its mail.',
    sender: [
      { text: 'Nothing is wrong with the address or your message.' },
      { text: 'Forward this whole report to your IT helpdesk; send again when they tell you to.' },
    ],
    helpdesk: [
      { text: 'Everyone whose mail takes this way is affected: tell the admins of the mail servers.' },
      { text: 'Note the minutes an hour that the report names: they tell how far the blocking has gone.' },
    ],
    admin: [
      {
        text: 'Find the server: Exchange admin center > Reports > Mail flow > Out-of-date connecting on-premises Exchange servers. On the server:',
        commands: [command.exchangeServers],
      },
      { text: 'Install the current cumulative and security updates, or retire the server.' },
      { text: 'The enforcement can be paused for up to 90 days a year; use that only while you update.' },
    ],
    links: [pages.connectors, pages.ndrTable],
  },

  '5.7.367': {
    ...causes['relay-denied'],
    title: 'The next server refused to pass the message on',
    explanation:
      'Exchange Online handed the message on, mostly a forwarded one, and the next server did not take it, because it does not know that way or does not trust it.',
    helpdesk: [
      { text: 'Ask whether the message was forwarded automatically, and where to.' },
      { text: 'Ask whether the forwarding works for mail from some senders and not from others.' },
    ],
    admin: [
      {
        text: 'See in the message trace whether it left through the relay pool: OutboundIpPoolName is RegularRelayOutboundPool (40.95.0.0/16). That happens to forwarded mail that passed neither SPF nor DKIM on arrival.',
      },
      {
        text: 'A gateway in front of Microsoft 365: set up Enhanced Filtering for Connectors, so that these checks see the true source.',
        commands: [command.enhancedFiltering],
      },
      {
        text: 'Sender domain of your own: register it as an accepted domain.',
        commands: [command.acceptedDomains],
      },
    ],
    links: [pages.relayPoolRefused, pages.highRiskPool, pages.enhancedFiltering],
  },
}
