/*
 * What servers write where the recipient's domain is the reason. Sources: `sources.ts`; as of 2026-11. Left out: a
 * sender's domain that is not found, which stands in `sender.ts`.
 */
import type { Row } from '../row.ts'
import { wordings } from '../table.ts'
import {
  common,
  courier,
  domino,
  exchange,
  exim,
  gmailNotices,
  postfix,
  qmail,
  sendmail,
  translated,
} from './sources.ts'

const notFound: readonly Row[] = [
  ...wordings(postfix, 'domain-not-found', [
    ['name or service not known', '[mail.example.invalid]: Name or service not known'],
    ['host not found', 'Name service error for name=example.invalid type=A: Host not found'],
    ['domain not found', 'Recipient address rejected: Domain not found'],
  ]),
  ...wordings(sendmail, 'domain-not-found', [
    ['host unknown', '550 Host unknown'],
    ['unknown host', '550 unknown host example.invalid'],
  ]),
  ...wordings(exim, 'domain-not-found', [
    ['unrouteable mail domain', '550 unrouteable mail domain "example.invalid"'],
    ['unrouteable domain', '550 unrouteable domain'],
    ['an mx or srv record indicated no smtp service', 'an MX or SRV record indicated no SMTP service'],
  ]),
  ...wordings(qmail, 'domain-not-found', [
    ["couldn't find any host named", "Sorry, I couldn't find any host named example.invalid. (#5.1.2)"],
    [
      "couldn't find any host by that name",
      "Sorry. Although I'm listed as a best-preference MX, I couldn't find any host by that name.",
    ],
    ["couldn't find a mail exchanger", "Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)"],
  ]),
  ...wordings(courier, 'domain-not-found', [
    ['no such domain', 'No such domain.'],
    ['domain does not exist', '550 Domain does not exist.'],
  ]),
  ...wordings(exchange, 'domain-not-found', [
    [
      'because the domain is not reachable',
      'The mail could not be delivered to the recipient because the domain is not reachable.',
    ],
  ]),
  ...wordings(domino, 'domain-not-found', [
    ['no route found to domain', 'No route found to domain example.invalid from server mail'],
  ]),
  ...wordings(gmailNotices, 'domain-not-found', [
    [
      "couldn't be found. check for typos",
      "The domain couldn't be found. Check for typos or unnecessary spaces and try again.",
    ],
    ['had no relevant answers', "DNS type 'mx' lookup of example.invalid had no relevant answers."],
  ]),
  ...wordings({ source: 'DragonFly Mail Agent 0.13, dns.c', asOf: '2021' }, 'domain-not-found', [
    ['dns lookup failure: host…not found', 'DNS lookup failure: host mail.example.invalid not found'],
  ]),
  ...wordings({ ...common, weak: true, suppress: false }, 'domain-not-found', [
    'invalid domain',
    'could not find a gateway for',
  ]),
  ...wordings(common, 'domain-not-found', [
    'unknown domain',
    'domain unknown',
    'unknown mail domain',
    'non-existent domain',
    'nonexistent domain',
    'nonexistent host',
    'non-existent host',
    'domain name not found',
    "domain doesn't exist",
    'domain is not found',
    'domain cannot be found',
    'domain name does not exist',
    'host does not exist',
    'host name is unknown',
    'no such host',
    'cannot find host',
    'bad destination system',
    'bad destination host',
    'illegal host/domain name',
    'invalid host',
    'unroutable domain',
    'unroutable address',
    'no mx or a',
    'no mx found',
    'domain not known',
    'host not known',
    'no mx record',
    'no valid mx',
    'does not have an mx',
    'no mail server for',
    'no mail exchanger',
    'no mail hosts',
    'unable to find any mail servers',
    'nxdomain',
    'unresolvable domain',
    'domain is not resolvable',
    'unable to route',
    'misspelled domain',
  ]),
  ...wordings(translated, 'domain-not-found', [
    'domain nicht gefunden',
    'domain existiert nicht',
    'unbekannte domain',
    'domaine inconnu',
    'domaine inexistant',
    "le domaine n'existe pas",
    'dominio inesistente',
    'dominio sconosciuto',
    'dominio inexistente',
    'dominio no existe',
    'dominio desconocido',
    'dominio nao existe',
    'dominio nao encontrado',
    'onbekend domein',
    'domein bestaat niet',
    'ドメインが見つかりません',
    'ドメインは存在しません',
    '域名不存在',
    'домен не найден',
    'домен не существует',
    'nieznana domena',
    'domena nie istnieje',
    'domena neexistuje',
    'okand doman',
    'ukendt domæne',
  ]),
]

const refusesMail: readonly Row[] = [
  ...wordings(postfix, 'domain-refuses-mail', [
    ['(nullmx)', 'Domain example.com does not have mail (nullMX)'],
  ]),
  ...wordings(gmailNotices, 'domain-refuses-mail', [
    [
      "doesn't receive email according to the administrator",
      "The domain example.com doesn't receive email according to the administrator",
    ],
  ]),
  ...wordings({ source: 'RFC 7505 section 4.2', asOf: '2015-06' }, 'domain-refuses-mail', [
    ['null mx', '556 Recipient address has null MX'],
  ]),
  ...wordings({ source: 'RFC 7504 section 4', asOf: '2015-06' }, 'domain-refuses-mail', [
    ['does not accept mail', '521 Server does not accept mail'],
  ]),
  ...wordings({ source: 'OpenSMTPD 7, smtpd(8)', asOf: '2024' }, 'domain-refuses-mail', [
    ['seem to reject all mails', 'Destination seem to reject all mails'],
  ]),
  ...wordings(common, 'domain-refuses-mail', [
    'does not accept any mail',
    'does not receive mail',
    'does not accept email',
    'does not receive email',
    'no mail accepted here',
    'not accept incoming mail',
    'accepts no mail',
    'never accepts mail',
    'domain refuses mail',
    'no smtp service here',
  ]),
]

/** Wordings whose reason is the recipient's domain. */
export const domainPhrases: readonly Row[] = [...notFound, ...refusesMail]
