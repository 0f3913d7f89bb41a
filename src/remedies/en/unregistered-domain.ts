import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'

/** The block on mail from domains that are not registered: the one remedy of its cause and of 5.7.750. */
export const unregisteredDomain: Remedy = {
  title: 'Microsoft 365 blocks your mail from unregistered domains',
  explanation:
    'Your organisation sent more mail than Microsoft 365 tolerates from domains that are not registered with it, so sending from such domains is blocked. Often a server or an account is being misused to send spam. Microsoft does not publish where the limit lies.',
  sender: [
    {
      text: "Nothing is wrong with the recipient's address. The message was stopped at your own organisation's mail service.",
    },
    { text: 'Tell your IT helpdesk today and forward this whole report to them.' },
    {
      text: 'Do not send the message again and again: it cannot get through until your IT has the block lifted. If it is urgent, reach the recipient some other way, such as by telephone.',
    },
  ],
  helpdesk: [
    {
      text: 'Ask which sender address was used and what sent the message: a mail program, a printer or scanner, an application, a newsletter service, a forwarding rule.',
    },
    {
      text: 'Compare the domain of that sender address with Exchange admin center > Mail flow > Accepted domains. If it is listed there, look at the code again: 5.7.705 blocks the whole tenant, 5.7.711 a connector, 5.7.64 refuses relay, 5.7.236 limits onmicrosoft.com addresses.',
    },
    {
      text: 'Ask what changed in the last days: a new domain, server, application, connector or forwarding. Many unknown sender domains point to misuse.',
    },
    {
      text: 'Hand it to the admins at once as a possible security incident, with the complete report and its time. Waiting does not lift this block.',
    },
  ],
  admin: [
    {
      text: 'Register every domain you send from. Compare the sender domains in the message trace with the accepted domains. Add each missing domain of your own under Microsoft 365 admin center > Settings > Domains > Add domain and verify it by a TXT or MX record (the role Domain Name Administrator is enough); it then appears by itself under Exchange admin center > Mail flow > Accepted domains. If its mailboxes are on another system, leave its MX record as it is and set its type to Internal relay. New-AcceptedDomain exists on-premises only; to script it for the cloud, use Microsoft Graph PowerShell. Stop mail from domains that are not yours, or send it through their owner.',
      commands: [
        command.acceptedDomains,
        command.connectGraphForDomains,
        command.addDomain,
        command.domainVerificationRecord,
        command.confirmDomain,
        command.makeDomainInternalRelay,
      ],
    },
    {
      text: 'Look for unusual connectors: attackers often create inbound connectors to send spam. Under Exchange admin center > Mail flow > Connectors, account for each one: who made it and when, for which IP addresses or certificate. Disable those that nobody knows, find the account that made them in the audit log, and secure it. Identify your own servers by a certificate whose domain is an accepted domain. Unblock a connector or a user only when it is clean.',
      commands: [
        command.inboundConnectors,
        command.connectorChanges,
        command.disableConnector,
        command.blockedConnectors,
        command.blockedUsers,
        command.unblockConnector,
      ],
    },
    {
      text: 'Secure your on-premises servers and make sure that they are not compromised: install updates, allow relay only for known hosts, check accounts, queues and logs for mail that is not yours. Tip: many factors play a part here, above all with third-party servers; in any case you have to be able to confirm that all mail leaving your servers is legitimate.',
      commands: [command.topSenders],
    },
    {
      text: 'Contact Microsoft Support and ask to have the block lifted: Microsoft 365 admin center > Help & support. Give the error code 5.7.750 and the proof that your environment is secured: which domains are registered, which connectors and servers were checked, what was repaired. Only Support can lift the block, and it has to be shown that no spam will be sent again.',
    },
  ],
  links: [
    pages.sendingBlocks,
    pages.domainsPortal,
    pages.addDomain,
    pages.acceptedDomains,
    pages.connectorsPortal,
    pages.getInboundConnector,
    pages.connectorCompromise,
    pages.contactSupport,
    pages.antiSpam,
    pages.ndrTable,
    pages.forwardingOfMailbox,
    pages.devices,
  ],
}
