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
    [['dns lookup failure: host', 'not found'], 'DNS lookup failure: host mail.example.invalid not found'],
  ]),
  ...wordings({ ...common, weak: true, suppress: false }, 'domain-not-found', [
    ['invalid domain', '550 Invalid domain'],
    ['could not find a gateway for', 'Routing: Could not find a gateway for pat@example.com'],
  ]),
  ...wordings(common, 'domain-not-found', [
    ['unknown domain', '550 unknown domain'],
    ['domain unknown', '550 domain unknown'],
    ['unknown mail domain', '550 unknown mail domain'],
    ['non-existent domain', '550 non-existent domain'],
    ['nonexistent domain', '550 nonexistent domain'],
    ['nonexistent host', '550 nonexistent host'],
    ['non-existent host', '550 non-existent host'],
    ['domain name not found', '550 domain name not found'],
    ["domain doesn't exist", "550 domain doesn't exist"],
    ['domain is not found', '550 domain is not found'],
    ['domain cannot be found', '550 The domain cannot be found'],
    ['domain name does not exist', '550 domain name does not exist'],
    ['host does not exist', '550 host does not exist'],
    ['host name is unknown', '550 host name is unknown'],
    ['no such host', '550 no such host'],
    ['cannot find host', '550 cannot find host'],
    ['bad destination system', '550 bad destination system'],
    ['bad destination host', '550 Bad destination host'],
    ['illegal host/domain name', '550 Illegal host/domain name found'],
    ['invalid host', '550 invalid host'],
    ['unroutable domain', '550 unroutable domain'],
    ['unroutable address', '550 unroutable address'],
    ['no mx or a', '454 [internal] no MX or A for domain'],
    ['no mx found', 'No MX found for domain'],
    ['domain not known', '550 domain not known'],
    ['host not known', '550 host not known'],
    ['no mx record', '550 no MX record for the domain'],
    ['no valid mx', '550 no valid MX for the domain'],
    ['does not have an mx', '550 the domain does not have an MX'],
    ['no mail server for', '550 There is no mail server for this domain'],
    ['no mail exchanger', '550 no mail exchanger'],
    ['no mail hosts', '550 No mail hosts for the domain'],
    ['unable to find any mail servers', '550 Unable to find any mail servers'],
    ['nxdomain', 'query: NXDOMAIN'],
    ['unresolvable domain', '550 unresolvable domain'],
    ['domain is not resolvable', '550 domain is not resolvable'],
    ['unable to route', '550 unable to route to the domain'],
    ['misspelled domain', '550 possibly a misspelled domain'],
  ]),
  ...wordings(translated, 'domain-not-found', [
    ['domain nicht gefunden', '550 Domain nicht gefunden'],
    ['domain existiert nicht', '550 Domain existiert nicht'],
    ['unbekannte domain', '550 Unbekannte Domain'],
    ['domaine inconnu', '550 Domaine inconnu'],
    ['domaine inexistant', '550 Domaine inexistant'],
    ["le domaine n'existe pas", "550 Le domaine n'existe pas"],
    ['dominio inesistente', '550 Dominio inesistente'],
    ['dominio sconosciuto', '550 Dominio sconosciuto'],
    ['dominio inexistente', '550 Dominio inexistente'],
    ['dominio no existe', '550 El dominio no existe'],
    ['dominio desconocido', '550 Dominio desconocido'],
    ['dominio nao existe', '550 Domínio não existe'],
    ['dominio nao encontrado', '550 Domínio não encontrado'],
    ['onbekend domein', '550 Onbekend domein'],
    ['domein bestaat niet', '550 Domein bestaat niet'],
    ['ドメインが見つかりません', '550 ドメインが見つかりません'],
    ['ドメインは存在しません', '550 ドメインは存在しません'],
    ['域名不存在', '550 域名不存在'],
    ['домен не найден', '550 Домен не найден'],
    ['домен не существует', '550 Домен не существует'],
    ['nieznana domena', '550 Nieznana domena'],
    ['domena nie istnieje', '550 Domena nie istnieje'],
    ['domena neexistuje', '550 Doména neexistuje'],
    ['okand doman', '550 Okänd domän'],
    ['ukendt domæne', '550 Ukendt domæne'],
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
    ['does not accept any mail', '550 This host does not accept any mail'],
    ['does not receive mail', '550 This domain does not receive mail'],
    ['does not accept email', '550 This domain does not accept email'],
    ['does not receive email', '550 This domain does not receive email'],
    ['no mail accepted here', '521 No mail accepted here'],
    ['not accept incoming mail', '550 This host does not accept incoming mail'],
    ['accepts no mail', '521 This host accepts no mail'],
    ['never accepts mail', '521 This host never accepts mail'],
    ['domain refuses mail', '550 domain refuses mail'],
    ['no smtp service here', '521 No SMTP service here'],
  ]),
]

/** Wordings whose reason is the recipient's domain. */
export const domainPhrases: readonly Row[] = [...notFound, ...refusesMail]
