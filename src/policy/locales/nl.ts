import type { WindowCount, ForecastLocale } from '../forecast-locale.ts'
import type { WindowName } from '../forecast.ts'
import { percentOf, writingIn } from '../writing.ts'

const { number, quantity, names } = /* @__PURE__ */ writingIn({
  tag: 'nl',
  units: {
    'messages': ['bericht', 'berichten'],
    'spam messages': ['spambericht', 'spamberichten'],
    'recipients': ['ontvanger', 'ontvangers'],
    'external recipients': ['externe ontvanger', 'externe ontvangers'],
    'internal recipients': ['interne ontvanger', 'interne ontvangers'],
    'recipients in one message': ['ontvanger in één bericht', 'ontvangers in één bericht'],
    'signals': ['signaal', 'signalen'],
  },
  comma: ', ',
  and: ' en ',
  more: (count) => `nog ${count}`,
})

const windows: Readonly<Record<WindowName, string>> = {
  '24 h': 'in de 24 uur',
  '1 h': 'in het uur',
  '1 min': 'in de minuut',
}

/** `80%`. */
function percent(share: number): string {
  return `${number(percentOf(share))}%`
}

/** `4.000 berichten in de 24 uur tot 2026-11-22T12:00:00Z`. */
function counted({ used, unit, window, until }: WindowCount): string {
  return `${quantity(used, unit)} ${windows[window]} tot ${until}`
}

const ASK_SUPPORT =
  'Vraag daarna Microsoft-ondersteuning de blokkering op te heffen, met de code en het bewijs van het herstel: Microsoft 365 admin center > Help & support, of de zelftest https://aka.ms/PillarEmailNDR.'
const WAIT = 'Wacht tot de telling van 24 uur is gedaald.'
const STOP_BULK =
  'Stop bulkmail, of verplaats die naar Azure Communication Services of een aanbieder van bulkmail.'
const SECURE_SOURCE =
  'Schakel het account of de connector uit waar de e-mail vandaan komt en beveilig de beheerders met meervoudige verificatie.'
const SECURE_ACCOUNT =
  'Behandel het account als gehackt: nieuw wachtwoord, sessies beëindigd, meervoudige verificatie, doorsturen en regels voor Postvak IN gecontroleerd.'
const BUY_LICENCES = 'Koop licenties en wijs ze toe.'
const CHECK_INTENT = 'Ga na of de e-mail met opzet wordt verzonden; behandel het account anders als gehackt.'
const MOVE_BULK = 'Verplaats bulkmail naar Azure Communication Services of een aanbieder van bulkmail.'
const SPREAD_REST = 'Spreid de rest over meer dan 24 uur.'
const PUBLISH_DMARC = 'Publiceer een DMARC-record, ten minste met p=none.'
const FORWARDING_STEPS = [
  'Sta het alleen toe voor wie het nodig heeft: een eigen beleid voor uitgaande spam met AutoForwardingMode op On.',
  'Verwijder anders het doorsturen.',
]
const NOT_YET = 'De limiet wordt voor een tenant van deze grootte nog niet gehandhaafd.'
const OFF_BY_DEFAULT = 'Deze aanmelding staat sinds eind december 2026 standaard uit'
const TO_BE_REMOVED = 'wanneer ze helemaal vervalt, wordt in de tweede helft van 2027 bekendgemaakt'
const RELAYED = 'E-mail doorgegeven of doorgestuurd voor domeinen die de tenant niet heeft geaccepteerd'
const POOL = 'via de relaypool (40.95.0.0/16), die volgende servers kunnen weigeren'

/** The words of a forecast, in Dutch. */
export const nl: ForecastLocale = {
  tag: 'nl',
  name: 'Nederlands',
  pages: {
    acceptedDomains: 'Geaccepteerde domeinen beheren in Exchange Online',
    addDomain: 'Een domein toevoegen aan Microsoft 365',
    azureEmail: 'E-mail in Azure Communication Services',
    blockedConnectors: 'Geblokkeerde connectors van de lijst halen',
    compromisedAccount: 'Reageren op een gehackt e-mailaccount',
    compromisedConnector: 'Reageren op een gehackte connector',
    connectors: 'De e-mailstroom configureren met connectors',
    devices: 'Een multifunctioneel apparaat of toepassing instellen om e-mail te verzenden met Microsoft 365',
    dkim: 'DKIM instellen',
    dmarc: 'DMARC instellen',
    spf: 'SPF instellen',
    externalForwarding: 'Automatisch doorsturen naar externe adressen beheren',
    externalRecipientLimits: 'De externe verzendlimieten per tenant in Exchange Online',
    gmailSenders: 'Gmail: richtlijnen voor afzenders',
    highRiskPool: 'De pools voor uitgaande bezorging',
    outboundSpamPolicies: 'Beleid voor uitgaande spam configureren',
    outlookAuthentication: 'Fout 550 5.7.515 van Outlook.com oplossen',
    relayAttribution: 'Geweigerde relay oplossen (5.7.64)',
    relayPool: 'Oplossing voor geweigerde doorgestuurde berichten (5.7.367)',
    relayRequirements: 'Vereisten voor SMTP-relay via Exchange Online',
    restrictedUsers: 'Geblokkeerde gebruikers van de pagina Restricted entities halen',
    sendingBlocks: 'Verzendblokkeringen oplossen in Exchange Online (5.7.700 tot en met 5.7.750)',
    sendingLimits: 'De verzendlimieten van Exchange Online',
    sendingLimitsTroubleshoot: 'Problemen met verzendlimieten oplossen in Exchange Online',
    support: 'Ondersteuning krijgen voor Microsoft 365',
    yahooSenders: 'Yahoo: aanbevelingen voor afzenders',
  },

  blocks: {
    '5.7.750': {
      meaning: 'de tenant mag niet meer verzenden vanuit domeinen die hij niet heeft geaccepteerd',
      steps: [
        'Voeg elk domein toe van waaruit u verzendt en verifieer het: Microsoft 365 admin center > Settings > Domains > Add domain; vergelijk met Get-AcceptedDomain.',
        'Zoek naar connectors die niemand kent (Get-InboundConnector, Get-BlockedConnector) en verwijder ze.',
        'Beveilig de servers die relayen en ga na dat alle e-mail die ze verlaat legitiem is.',
        ASK_SUPPORT,
      ],
    },
    '5.7.705': {
      meaning: 'de tenant heeft te veel spam of bulkmail verzonden, en er gaat niets meer uit',
      steps: [
        'Zoek de bron: berichttracering per afzender en per connector, rapport Threat protection status.',
        SECURE_SOURCE,
        ASK_SUPPORT,
      ],
    },
    '5.7.708': {
      meaning: 'de tenant is nieuw of een proefversie, en e-mail van zijn IP-adressen wordt niet aangenomen',
      steps: [BUY_LICENCES, 'Vraag Microsoft-ondersteuning tot dan om een uitzondering.'],
    },
    '5.7.711': {
      meaning: 'een inkomende connector geldt als gehackt en mag niet verzenden',
      steps: [
        'Draai terug wat niemand kan verklaren: Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
        'Beveilig de beheerder wiens account het heeft gedaan, en de server achter de connector.',
        'Haal de connector daarna van de lijst: Get-BlockedConnector, Remove-BlockedConnector -ConnectorId; dat duurt tot een uur.',
      ],
    },
    '5.7.64': {
      meaning: 'e-mail van een server wordt niet aan de tenant toegeschreven en niet doorgegeven',
      steps: [
        'Vergelijk het certificaat en het adres van de server met de inkomende connector: Get-InboundConnector, Set-InboundConnector.',
        'Voeg de afzenderdomeinen toe en verifieer ze, of laat de server een certificaat van een geaccepteerd domein tonen.',
      ],
    },
    '5.7.233': {
      meaning: 'de tenant heeft zijn limiet voor externe ontvangers bereikt',
      steps: [
        'Kijk wie het meest verzendt: Get-LimitsEnforcementStatus; Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients.',
        STOP_BULK,
        WAIT,
      ],
    },
    '5.7.236': {
      meaning: 'de tenant heeft de limiet voor e-mail vanuit zijn onmicrosoft.com-domein bereikt',
      steps: [
        'Verzend vanuit een eigen domein: voeg het toe, verifieer het en zet de primaire adressen erop over.',
        WAIT,
      ],
    },
    '5.1.8': {
      meaning: 'een afzender staat op de lijst Restricted entities en mag niet verzenden',
      steps: [
        SECURE_ACCOUNT,
        'Haal het daarna van de lijst: Get-BlockedSenderAddress, Remove-BlockedSenderAddress -SenderAddress; dat duurt een uur, hoogstens 24.',
      ],
    },
    '5.1.90': {
      meaning: 'een postvak heeft zijn limiet voor ontvangers bereikt',
      steps: ['Ga na of de e-mail met opzet wordt verzonden.', STOP_BULK, WAIT],
    },
    '5.7.501': {
      meaning: 'een verzendend account is geblokkeerd wegens spam',
      steps: [
        SECURE_ACCOUNT,
        'Vraag daarna Microsoft Ondersteuning om het weer vrij te geven: Microsoft 365 admin center > Help & support, met de code, de oorzaak en de oplossing.',
      ],
    },
    '5.7.515': {
      meaning: 'Outlook.com weigert e-mail van een afzenderdomein vanwege de verificatie ervan',
      steps: ['Zorg dat SPF en DKIM slagen, een van beide in lijn met het domein in From.', PUBLISH_DMARC],
    },
    '5.7.520': { meaning: 'extern doorsturen staat uit', steps: FORWARDING_STEPS },
  },

  knownBlock: (code, seenAt, meaning) => `${code} is gezien op ${seenAt}: ${meaning}.`,

  unregisteredDomainRelay: {
    why: (count, domains, { messages, share, growth, minimum }) => {
      const least = `en ten minste ${number(minimum)}`
      const settings = [
        quantity(messages, 'messages'),
        `${percent(share)} van alle e-mail ${least}`,
        ...(growth === null ? [] : [`${number(growth)} keer de gebruikelijke dag ${least}`]),
      ]
      const from = domains.length === 0 ? '' : ` (${names(domains)})`
      return (
        `E-mail vanuit domeinen die de tenant niet heeft geaccepteerd${from}: ${counted(count)}. Microsoft maakt niet ` +
        `bekend vanaf hoeveel er wordt geblokkeerd; deze voorspelling waarschuwt vanaf ${number(count.limit)}, de laagste van ` +
        `haar instellingen: ${settings.join('; ')}.`
      )
    },
    addDomains: (domains) =>
      `Voeg elk van deze domeinen toe dat van u is en verifieer het: Microsoft 365 admin center > Settings > Domains > Add domain (${names(domains)}).`,
    compareAccepted: (domains) =>
      `Vergelijk met Get-AcceptedDomain: geverifieerd, maar niet bij de geaccepteerde domeinen: ${names(domains)}.`,
    stopForeign:
      'Stop e-mail uit domeinen die niet van u zijn, of verzend die via de aanbieder van de eigenaar.',
    connectors: [
      'Zoek uit welke server de e-mail aanlevert (berichttracering, Get-InboundConnector) en ga na dat die niet gehackt is en voor niemand anders relayt.',
      'Verwijder connectors die niemand kent: Get-InboundConnector; Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      'Laat uw servers herkennen aan een certificaat van een geaccepteerd domein: Set-InboundConnector -TlsSenderCertificateName.',
    ],
    turnOffForwarding: 'Schakel extern doorsturen uit waar het niet nodig is.',
  },

  relayAttribution: {
    mismatch: {
      why: (count, connector) =>
        `E-mail via de connector ${connector}, waarvan het certificaat of adres niet meer met de server overeenkomt: ` +
        `${counted(count)}. Die hoort bij geen enkele tenant en wordt geweigerd.`,
      steps: [
        'Vergelijk het certificaat dat de server toont met TlsSenderCertificateName (Get-InboundConnector) en corrigeer het met Set-InboundConnector.',
        'Installeer ontbrekende tussencertificaten op de server.',
        'Gaat de connector af op het adres, werk dan SenderIPAddresses bij.',
      ],
    },
    unregistered: {
      why: (count, connector, domains) =>
        `E-mail via de connector ${connector} vanuit domeinen die de tenant niet heeft geaccepteerd (${names(domains)}), met een ` +
        `certificaat dat evenmin van een geaccepteerd domein is: ${counted(count)}. Relay vereist een van beide (ATTR36).`,
      steps: (domains) => [
        `Voeg de domeinen toe die van u zijn en verifieer ze: Microsoft 365 admin center > Settings > Domains (${names(domains)}).`,
        'Laat de server een certificaat van een geaccepteerd domein tonen en herken hem daaraan: Set-InboundConnector -TlsSenderCertificateName.',
        'Verzend de rest via de aanbieder van de eigenaar.',
      ],
    },
  },

  blockedConnector: {
    signals: {
      unknownToAdmins: 'geen beheerder heeft hem gemaakt of gewijzigd',
      unregistered: (messages) =>
        `${quantity(messages, 'messages')} of meer per dag vanuit domeinen die de tenant niet heeft geaccepteerd`,
      spike: (messages, usual) =>
        `${quantity(messages, 'messages')} of meer per dag, waar ${number(usual)} gebruikelijk is`,
    },
    blocked: (connector, signals) =>
      `Get-BlockedConnector noemt de connector ${connector}: zijn e-mail wordt geweigerd${signals.length === 0 ? '' : ` (${signals.join('; ')})`}.`,
    suspicious: (connector, signals) =>
      `De connector ${connector} lijkt gehackt: ${signals.join('; ')}. Microsoft maakt niet bekend waarop het afgaat.`,
    unsuspicious: (connector) => `Niets van wat over de connector ${connector} bekend is, wijst op een hack.`,
    securing: [
      'Zoek uit wie de connector heeft gemaakt of gewijzigd: Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      'Draai terug wat niemand kan verklaren en beveilig de beheerder wiens account het heeft gedaan.',
      'Ga na dat de server achter de connector niet gehackt is en voor niemand anders relayt.',
    ],
    unblocking:
      'Haal de connector daarna van de lijst: Remove-BlockedConnector -ConnectorId, of Defender portal > Email & collaboration > Review > Restricted entities; dat duurt tot een uur.',
  },

  terrl: {
    enforcement: {
      enforced: 'Wat erboven komt, wordt geweigerd; e-mail binnen de tenant gaat door.',
      paused:
        'Voor tenants met meer dan 500 licenties was de handhaving volgens het laatste bericht opgeschort (2025-07-14); Get-LimitsEnforcementStatus toont de stand bij die van u.',
      unconfirmed:
        'In deze cloud was handhaving gepland voor de tweede helft van 2025 en ze is niet bevestigd; Get-LimitsEnforcementStatus toont de stand bij uw tenant.',
      notYet: NOT_YET,
      off: 'Volgens Get-LimitsEnforcementStatus wordt de limiet voor deze tenant niet gehandhaafd.',
    },
    why: (count, licenses, origin, enforcement) => {
      const plan =
        licenses === null
          ? 'voor een proeftenant'
          : `voor ${number(licenses)} ${licenses === 1 ? 'licentie' : 'licenties'}`
      const from = {
        shown: 'volgens Get-LimitsEnforcementStatus',
        reckoned: plan,
        reduced: `${plan}, volgens derden verlaagd vanwege de leeftijd van de tenant`,
      }[origin]
      return `${counted(count)}, bij een limiet van ${number(count.limit)} ${from}. ${enforcement}`
    },
    steps: [
      'Kijk wie het meest verzendt: Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients; Get-LimitsEnforcementStatus.',
      'Stop wat niet van u is: een gehackt account of een gehackte connector.',
      MOVE_BULK,
      SPREAD_REST,
    ],
    buyLicences: {
      trial: 'Koop licenties: de limiet hangt dan af van hun aantal.',
      paid: 'Koop licenties: de limiet groeit met hun aantal, zij het langzaam.',
    },
  },

  moera: {
    why: (count, isEnforced) =>
      `E-mail vanaf onmicrosoft.com-adressen: ${counted(count)}, bij een limiet van ${number(count.limit)} ` +
      `voor de hele tenant.${isEnforced ? '' : ` ${NOT_YET}`}`,
    steps: [
      'Voeg een eigen domein toe, verifieer het en maak het de standaard.',
      'Zet de primaire adressen van de afzenders erop over; zoek die op met de berichttracering.',
      'Zoek wat uit zichzelf vanuit het standaarddomein verzendt: meldingen, Bookings, de herschreven afzenders van doorgestuurde e-mail.',
    ],
  },

  recipientRateLimit: {
    why: (count, mailbox) =>
      `E-mail van ${mailbox}: ${counted(count)}, bij een limiet van ${number(count.limit)} per postvak.`,
    steps: [
      CHECK_INTENT,
      'Verplaats bulkmail naar Azure Communication Services of een aanbieder van bulkmail; naar High Volume Email, als alle ontvangers intern zijn.',
      'Verzend naar groepen uit het adresboek, die als één ontvanger tellen.',
      SPREAD_REST,
    ],
  },

  messageRateLimit: {
    why: (count, mailbox) =>
      `Aangeleverd door ${mailbox}: ${counted(count)}, bij een limiet van ${number(count.limit)}. Wat erboven komt, wordt ` +
      'vastgehouden en in latere minuten verzonden.',
    steps: [
      'Laat de client langzamer verzenden, of via Azure Communication Services of een aanbieder van bulkmail.',
    ],
  },

  recipientsPerMessage: {
    why: (used, limit) =>
      `${quantity(used, 'recipients in one message')}, van ${number(limit)} die een bericht mag hebben.`,
    steps: [
      'Splits het bericht, of stuur het naar een distributiegroep.',
      'Verhoog de limiet van het postvak, tot hoogstens 1.000: Set-Mailbox -RecipientLimits.',
    ],
  },

  outboundSpamPolicy: {
    actions: {
      BlockUserForToday: 'De afzender is dan geblokkeerd tot de volgende dag, in UTC.',
      BlockUser:
        'De afzender is dan geblokkeerd tot een beheerder hem van de pagina Restricted entities haalt.',
      Alert: 'De beheerders worden dan gewaarschuwd, en er wordt niets geblokkeerd.',
    },
    why: (count, mailbox, action) =>
      `E-mail van ${mailbox}: ${counted(count)}, van ${number(count.limit)} die het beleid voor uitgaande spam toestaat. ${action}`,
    steps: [
      CHECK_INTENT,
      'Spreid het over meer uren of dagen, of verplaats bulkmail naar Azure Communication Services of een aanbieder van bulkmail.',
      'Geef afzenders die meer nodig hebben een eigen beleid: New-HostedOutboundSpamFilterPolicy, New-HostedOutboundSpamFilterRule.',
    ],
  },

  spamVolumeTenant: {
    spam: (count) =>
      `${counted(count)}. Microsoft maakt niet bekend hoeveel er nodig zijn; deze voorspelling waarschuwt vanaf ` +
      `${number(count.limit)}, haar eigen instelling.`,
    growth: (count, usual, growth, minimum) =>
      `Uit de tenant vertrokken: ${counted(count)}, waar ${number(usual)} gebruikelijk is. Microsoft maakt niet bekend wat als ` +
      `piek geldt; deze voorspelling waarschuwt vanaf ${number(count.limit)}: haar instellingen zijn ` +
      `${number(growth)} keer de gebruikelijke dag, en ten minste ${number(minimum)}.`,
    steps: [
      'Zoek de bron: rapporten Threat protection status en over de e-mailstroom, berichttracering per afzender en per connector.',
      SECURE_SOURCE,
      'Begin nieuwe bulkmail langzaam, of verzend die via Azure Communication Services of een aanbieder van bulkmail.',
    ],
    renewed: (at) =>
      `Een verlopen abonnement is op ${at} vernieuwd: de tenant kan nog tot een dag geblokkeerd blijven.`,
    waitUntil: (at) => `Wacht tot ${at} en probeer het opnieuw.`,
  },

  newTenantIp: {
    why: (count, days) =>
      `Uit een ${days === null ? 'proeftenant' : `tenant van nog geen ${number(days)} dagen oud`}: ${counted(count)}. Die e-mail kan via ` +
      'adressen met een slechte reputatie vertrekken. Microsoft maakt niet bekend voor wie en hoe lang.',
    buyLicences: BUY_LICENCES,
    steps: [
      'Begin met weinig e-mail.',
      'Komt 5.7.708, vraag Microsoft-ondersteuning dan om een uitzondering.',
    ],
  },

  autoForwarding: {
    modes: {
      Off: 'Het beleid voor uitgaande spam staat dat niet toe.',
      Automatic:
        'Het beleid voor uitgaande spam staat op Automatic, wat nu gelijk is aan Off; in sommige oude organisaties kan het nog gelijk zijn aan On.',
      On: 'Het beleid voor uitgaande spam staat dat toe.',
      unknown:
        'Of het beleid voor uitgaande spam dat toestaat, is niet bekend. Het doet dat alleen als AutoForwardingMode op On staat.',
    },
    why: (count, mode) => `Doorgestuurd naar externe adressen: ${counted(count)}. ${mode}`,
    steps: FORWARDING_STEPS,
  },

  relayPool: {
    failing: (count) =>
      `${RELAYED}, en waarvoor SPF noch DKIM slaagt: ${counted(count)}. Die vertrekt ${POOL}.`,
    unknown: (count) =>
      `${RELAYED}: ${counted(count)}. E-mail waarvoor bij aankomst SPF noch DKIM slaagde, vertrekt ${POOL}; ` +
      'hoeveel dat is, is niet bekend.',
    steps: [
      'Voeg de domeinen toe die van u zijn en verifieer ze.',
      'Zorg dat SPF of DKIM bij aankomst slaagt voor de oorspronkelijke afzenders.',
      'Zoek naar OutboundIpPoolName = RegularRelayOutboundPool in de berichttracering.',
    ],
  },

  highRiskPool: {
    why: (count) =>
      `Als spam beoordeeld, of uit domeinen zonder A- of MX-record: ${counted(count)}. Die e-mail vertrekt via de ` +
      'bezorgingspool met hoog risico, en bezorging is niet zeker.',
    steps: [
      'Publiceer een MX- of A-record voor elk afzenderdomein.',
      'Zoek uit wie de als spam beoordeelde e-mail verzendt; OutboundIpPoolName in de berichttracering toont de pool.',
    ],
  },

  bulkSender: {
    why: (count, { subject, receiver, limit, isPublished, isAtMost, failing, unknown }) => {
      const threshold = isPublished
        ? `Vanaf ${number(limit)} per dag vraagt ${receiver} om SPF, DKIM en een DMARC-record dat in lijn is.`
        : `${receiver} maakt niet bekend vanaf hoeveel het meer vraagt; de instelling van deze voorspelling is ${number(limit)} per dag.`
      const state =
        failing.length > 0
          ? `Controles van ${subject} die niet slagen: ${names(failing)}.`
          : unknown.length === 0
            ? `Controles van ${subject} die slagen: SPF, DKIM en DMARC.`
            : `Controles van ${subject} waarvan de uitkomst niet bekend is: ${names(unknown)}.`
      return `Van ${subject} naar ${receiver}${isAtMost ? ', hoogstens' : ''}: ${counted(count)}. ${threshold} ${state}`
    },
    steps: (subject) => [
      `Zorg dat SPF en DKIM slagen voor ${subject}, een van beide in lijn met het domein in From.`,
      PUBLISH_DMARC,
      'Bied in reclamemail afmelden met één klik aan.',
    ],
  },

  smtpAuthBasic: {
    states: {
      blocked: 'De tenant accepteert deze aanmelding niet meer.',
      offSoon: 'Deze aanmelding staat vanaf eind december 2026 standaard uit.',
      onHere: `${OFF_BY_DEFAULT} en in deze tenant aan; ${TO_BE_REMOVED}.`,
      off: `${OFF_BY_DEFAULT}; ${TO_BE_REMOVED}.`,
    },
    basic: (count, state) => `Aangeleverd met gebruikersnaam en wachtwoord: ${counted(count)}. ${state}`,
    unclear: (count, state) =>
      `Aangeleverd door clients waarvan niet bekend is of ze alle OAuth 2.0 gebruiken: ${counted(count)}. Gebruikersnaam en ` +
      `wachtwoord worden afgeschaft. ${state}`,
    steps: [
      'Zet apparaten en toepassingen over op OAuth 2.0, Microsoft Graph, Azure Communication Services of een eigen relay; op High Volume Email, als alle ontvangers intern zijn.',
      'Tot ze vervalt, kan een beheerder deze aanmelding weer aanzetten.',
    ],
  },

  notes: {
    cancelledLimit: (recipients) =>
      `Een postvak verzendt naar meer dan ${number(recipients)} externe ontvangers in 24 uur. De limiet die daarvoor was aangekondigd ` +
      '(mailbox external recipient rate limit, MERRL), is in januari 2026 ingetrokken en nooit gehandhaafd; ze wordt niet toegepast.',
    namelessMailboxes:
      'Sommige verzendingen uit postvakken zeggen niet uit welk: ze tellen voor de tenant, en voor geen enkele limiet van een postvak.',
    namelessConnectors:
      'Sommige verzendingen via een connector zeggen niet via welke: ze tellen voor de tenant, en voor geen enkele connector.',
    longSends:
      'Sommige verzendingen zijn totalen over meer dan 24 uur. Ze worden gelijkmatig gespreid, en een piek daarbinnen is niet te zien: geef tellingen per uur op.',
    otherRefusals: (codes) =>
      `Niet als blokkering van de afzender opgevat, want het betreft losse ontvangers of berichten, of betekent iets anders naargelang wie het schrijft: ${names(codes)}.`,
  },

  labels: {
    headings: {
      'clear': 'Geen risico: geen enkele limiet is nabij',
      'watch': 'Let op: er wordt niets geweigerd, maar een limiet is nabij of e-mail neemt een slechtere weg',
      'at-risk': 'Risico: weigeringen zijn te verwachten',
      'blocked': 'Geblokkeerd: e-mail wordt geweigerd',
    },
    verdicts: { 'clear': 'geen risico', 'watch': 'let op', 'at-risk': 'risico', 'blocked': 'geblokkeerd' },
    expects: (codes) => `Te verwachten codes: ${codes.join(', ')}`,
    reachedAt: 'Bereikt',
    freeAgainAt: 'Weer eronder',
    notes: 'Opmerkingen',
    measure: (used, limit, unit, window) =>
      (limit === null ? quantity(used, unit) : `${number(used)} van ${quantity(limit, unit)}`) +
      (window === null ? '' : ` in ${window}`),
    percent,
  },
}

export { nl as default }
