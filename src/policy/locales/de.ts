import type { WindowCount, ForecastLocale } from '../forecast-locale.ts'
import type { Unit, WindowName } from '../forecast.ts'
import { percentOf, writingIn } from '../writing.ts'

const { number, quantity, names } = /* @__PURE__ */ writingIn({
  tag: 'de',
  units: {
    'messages': ['Nachricht', 'Nachrichten'],
    'spam messages': ['Spamnachricht', 'Spamnachrichten'],
    'recipients': ['Empfänger', 'Empfänger'],
    'external recipients': ['externer Empfänger', 'externe Empfänger'],
    'internal recipients': ['interner Empfänger', 'interne Empfänger'],
    'recipients in one message': ['Empfänger in einer Nachricht', 'Empfänger in einer Nachricht'],
    'signals': ['Anzeichen', 'Anzeichen'],
  },
  comma: ', ',
  and: ' und ',
  more: (count) => `${count} weitere`,
})

/** Behind `von`. */
const dative: Readonly<Record<Unit, string>> = {
  'messages': 'Nachrichten',
  'spam messages': 'Spamnachrichten',
  'recipients': 'Empfängern',
  'external recipients': 'externen Empfängern',
  'internal recipients': 'internen Empfängern',
  'recipients in one message': 'Empfängern in einer Nachricht',
  'signals': 'Anzeichen',
}

const windows: Readonly<Record<WindowName, string>> = {
  '24 h': 'in den 24 Stunden',
  '1 h': 'in der Stunde',
  '1 min': 'in der Minute',
}

/** `80 %`, the space unbreakable. */
function percent(share: number): string {
  return `${number(percentOf(share))}\u00a0%`
}

/** `4.000 Nachrichten in den 24 Stunden bis 2026-11-22T12:00:00Z`. */
function counted({ used, unit, window, until }: WindowCount): string {
  return `${quantity(used, unit)} ${windows[window]} bis ${until}`
}

const ASK_SUPPORT =
  'Bitten Sie dann den Microsoft-Support, die Sperre aufzuheben, mit dem Code und dem Nachweis der Behebung: Microsoft 365 admin center > Help & support, oder mit dem Selbsttest https://aka.ms/PillarEmailNDR.'
const WAIT = 'Warten Sie, bis die Zählung der 24 Stunden gesunken ist.'
const STOP_BULK =
  'Stoppen Sie Massenmails, oder verlagern Sie sie auf Azure Communication Services oder einen Anbieter für Massenmails.'
const SECURE_SOURCE =
  'Deaktivieren Sie das Konto oder den Connector, von dem die E-Mails stammen, und sichern Sie die Administratoren durch mehrstufige Authentifizierung ab.'
const SECURE_ACCOUNT =
  'Behandeln Sie das Konto als kompromittiert: neues Kennwort, Sitzungen beendet, mehrstufige Authentifizierung, Weiterleitungen und Posteingangsregeln geprüft.'
const BUY_LICENCES = 'Kaufen Sie Lizenzen und weisen Sie sie zu.'
const CHECK_INTENT =
  'Vergewissern Sie sich, dass der Versand gewollt ist; behandeln Sie das Konto sonst als kompromittiert.'
const MOVE_BULK =
  'Verlagern Sie Massenmails auf Azure Communication Services oder einen Anbieter für Massenmails.'
const SPREAD_REST = 'Verteilen Sie den Rest auf mehr als 24 Stunden.'
const PUBLISH_DMARC = 'Veröffentlichen Sie einen DMARC-Eintrag, mindestens mit p=none.'
const FORWARDING_STEPS = [
  'Erlauben Sie sie nur denen, die sie brauchen: durch eine eigene Richtlinie für ausgehende Spamnachrichten mit AutoForwardingMode On.',
  'Entfernen Sie sonst die Weiterleitung.',
]
const NOT_YET = 'Für einen Mandanten dieser Größe wird die Grenze noch nicht durchgesetzt.'
const OFF_BY_DEFAULT = 'Diese Anmeldung ist seit Ende Dezember 2026 standardmäßig abgeschaltet'
const TO_BE_REMOVED = 'wann sie ganz entfällt, soll in der zweiten Jahreshälfte 2027 bekannt gegeben werden'
const RELAYED =
  'Weitergegebene oder weitergeleitete E-Mails von Domänen, die der Mandant nicht akzeptiert hat'
const POOL = 'über den Relaypool (40.95.0.0/16), den die nächsten Server ablehnen können'

/** The words of a forecast, in German. */
export const de: ForecastLocale = {
  tag: 'de',
  name: 'Deutsch',
  pages: {
    acceptedDomains: 'Verwalten akzeptierter Domänen in Exchange Online',
    addDomain: 'Hinzufügen einer Domäne zu Microsoft 365',
    azureEmail: 'E-Mail in Azure Communication Services',
    blockedConnectors: 'Entfernen gesperrter Connectors von der Seite Restricted entities',
    compromisedAccount: 'Reagieren auf ein kompromittiertes E-Mail-Konto',
    compromisedConnector: 'Reagieren auf einen kompromittierten Connector',
    connectors: 'Konfigurieren des Nachrichtenflusses mithilfe von Connectors',
    devices:
      'Einrichten eines Multifunktionsgeräts oder einer Anwendung zum Senden von E-Mails mit Microsoft 365',
    dkim: 'Einrichten von DKIM',
    dmarc: 'Einrichten von DMARC',
    spf: 'Einrichten von SPF',
    externalForwarding: 'Steuern der automatischen Weiterleitung an externe Adressen',
    externalRecipientLimits: 'Limits je Mandant für externe Empfänger in Exchange Online',
    gmailSenders: 'Gmail: Richtlinien für E-Mail-Absender',
    highRiskPool: 'Zustellungspools für ausgehende E-Mails',
    outboundSpamPolicies: 'Konfigurieren von Richtlinien für ausgehende Spamnachrichten',
    outlookAuthentication: 'Beheben des Fehlers 550 5.7.515 von Outlook.com',
    relayAttribution: 'Beheben von verweigertem Relay (5.7.64)',
    relayPool: 'Problembehandlung bei abgelehnten weitergeleiteten Nachrichten (5.7.367)',
    relayRequirements: 'Anforderungen für SMTP-Relay über Exchange Online',
    restrictedUsers: 'Entfernen gesperrter Benutzer von der Seite Restricted entities',
    sendingBlocks: 'Beheben von Sendesperren in Exchange Online (5.7.700 bis 5.7.750)',
    sendingLimits: 'Sendelimits von Exchange Online',
    sendingLimitsTroubleshoot: 'Problembehandlung bei Sendelimits in Exchange Online',
    support: 'Support für Microsoft 365 erhalten',
    yahooSenders: 'Yahoo: Empfehlungen für Absender',
  },

  blocks: {
    '5.7.750': {
      meaning: 'Der Mandant darf nicht mehr von Domänen senden, die er nicht akzeptiert hat',
      steps: [
        'Fügen Sie jede Domäne hinzu, von der Sie senden, und verifizieren Sie sie: Microsoft 365 admin center > Settings > Domains > Add domain; vergleichen Sie mit Get-AcceptedDomain.',
        'Suchen Sie nach Connectors, die niemand kennt (Get-InboundConnector, Get-BlockedConnector), und entfernen Sie sie.',
        'Sichern Sie die Server ab, die Relay betreiben, und vergewissern Sie sich, dass alle E-Mails, die sie verlassen, legitim sind.',
        ASK_SUPPORT,
      ],
    },
    '5.7.705': {
      meaning: 'Der Mandant hat zu viel Spam oder Massenmails gesendet, und nichts verlässt ihn mehr',
      steps: [
        'Finden Sie die Quelle: Nachrichtenablaufverfolgung nach Absender und Connector, Bericht Threat protection status.',
        SECURE_SOURCE,
        ASK_SUPPORT,
      ],
    },
    '5.7.708': {
      meaning:
        'Der Mandant ist neu oder eine Testversion, und E-Mails von seinen IP-Adressen werden nicht angenommen',
      steps: [BUY_LICENCES, 'Bitten Sie bis dahin den Microsoft-Support um eine Ausnahme.'],
    },
    '5.7.711': {
      meaning: 'Ein eingehender Connector gilt als kompromittiert und darf nicht senden',
      steps: [
        'Machen Sie rückgängig, was niemand erklären kann: Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
        'Sichern Sie den Administrator ab, dessen Konto es getan hat, und den Server hinter dem Connector.',
        'Nehmen Sie den Connector dann von der Liste: Get-BlockedConnector, Remove-BlockedConnector -ConnectorId; das dauert bis zu einer Stunde.',
      ],
    },
    '5.7.64': {
      meaning: 'E-Mails eines Servers werden dem Mandanten nicht zugeordnet und nicht weitergegeben',
      steps: [
        'Vergleichen Sie Zertifikat und Adresse des Servers mit dem eingehenden Connector: Get-InboundConnector, Set-InboundConnector.',
        'Fügen Sie die Absenderdomänen hinzu und verifizieren Sie sie, oder lassen Sie den Server ein Zertifikat einer akzeptierten Domäne vorlegen.',
      ],
    },
    '5.7.233': {
      meaning: 'Der Mandant hat seine Grenze für externe Empfänger erreicht',
      steps: [
        'Sehen Sie nach, wer am meisten sendet: Get-LimitsEnforcementStatus; Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients.',
        STOP_BULK,
        WAIT,
      ],
    },
    '5.7.236': {
      meaning: 'Der Mandant hat die Grenze für E-Mails von seiner onmicrosoft.com-Domäne erreicht',
      steps: [
        'Senden Sie von einer eigenen Domäne: Fügen Sie sie hinzu, verifizieren Sie sie und stellen Sie die primären Adressen auf sie um.',
        WAIT,
      ],
    },
    '5.1.8': {
      meaning: 'Ein Absender steht auf der Liste Restricted entities und darf nicht senden',
      steps: [
        SECURE_ACCOUNT,
        'Nehmen Sie es dann von der Liste: Get-BlockedSenderAddress, Remove-BlockedSenderAddress -SenderAddress; das dauert eine Stunde, höchstens 24.',
      ],
    },
    '5.1.90': {
      meaning: 'Ein Postfach hat seine Grenze für Empfänger erreicht',
      steps: ['Vergewissern Sie sich, dass der Versand gewollt ist.', STOP_BULK, WAIT],
    },
    '5.7.501': {
      meaning: 'Ein sendendes Konto ist wegen Spam gesperrt',
      steps: [
        SECURE_ACCOUNT,
        'Bitten Sie danach den Microsoft-Support, es wieder freizugeben (Microsoft 365 admin center > Help & support): Nennen Sie den Code, die Ursache und was Sie dagegen getan haben.',
      ],
    },
    '5.7.515': {
      meaning: 'Outlook.com lehnt E-Mails einer Absenderdomäne wegen ihrer Authentifizierung ab',
      steps: [
        'Sorgen Sie dafür, dass SPF und DKIM bestehen, eines davon passend zur Domäne im From.',
        PUBLISH_DMARC,
      ],
    },
    '5.7.520': { meaning: 'Die Weiterleitung nach außen ist abgeschaltet', steps: FORWARDING_STEPS },
  },

  knownBlock: (code, seenAt, meaning) => `${code} wurde am ${seenAt} gesehen: ${meaning}.`,

  unregisteredDomainRelay: {
    why: (count, domains, { messages, share, growth, minimum }) => {
      const least = `und mindestens ${number(minimum)}`
      const settings = [
        quantity(messages, 'messages'),
        `${percent(share)} aller E-Mails ${least}`,
        ...(growth === null ? [] : [`das ${number(growth)}-Fache eines üblichen Tages ${least}`]),
      ]
      const from = domains.length === 0 ? '' : ` (${names(domains)})`
      return (
        `E-Mails von Domänen, die der Mandant nicht akzeptiert hat${from}: ${counted(count)}. Microsoft veröffentlicht ` +
        `nicht, ab wie vielen gesperrt wird; diese Vorhersage warnt ab ${number(count.limit)}, der niedrigsten ihrer ` +
        `Einstellungen: ${settings.join('; ')}.`
      )
    },
    addDomains: (domains) =>
      `Fügen Sie jede dieser Domänen hinzu, die Ihnen gehört, und verifizieren Sie sie: Microsoft 365 admin center > Settings > Domains > Add domain (${names(domains)}).`,
    compareAccepted: (domains) =>
      `Vergleichen Sie mit Get-AcceptedDomain: verifiziert, aber nicht unter den akzeptierten Domänen: ${names(domains)}.`,
    stopForeign:
      'Stoppen Sie E-Mails von Domänen, die Ihnen nicht gehören, oder senden Sie sie über den Anbieter ihres Inhabers.',
    connectors: [
      'Finden Sie heraus, welcher Server sie einliefert (Nachrichtenablaufverfolgung, Get-InboundConnector), und vergewissern Sie sich, dass er nicht kompromittiert ist und Relay für niemand anderen betreibt.',
      'Entfernen Sie Connectors, die niemand kennt: Get-InboundConnector; Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      'Lassen Sie Ihre Server an einem Zertifikat einer akzeptierten Domäne erkennen: Set-InboundConnector -TlsSenderCertificateName.',
    ],
    turnOffForwarding: 'Schalten Sie die Weiterleitung nach außen ab, wo sie nicht gebraucht wird.',
  },

  relayAttribution: {
    mismatch: {
      why: (count, connector) =>
        `E-Mails über den Connector ${connector}, zu dessen Zertifikat oder Adresse der Server nicht mehr passt: ` +
        `${counted(count)}. Sie gehören zu keinem Mandanten und werden abgelehnt.`,
      steps: [
        'Vergleichen Sie das Zertifikat, das der Server vorlegt, mit TlsSenderCertificateName (Get-InboundConnector), und berichtigen Sie es mit Set-InboundConnector.',
        'Installieren Sie fehlende Zwischenzertifikate auf dem Server.',
        'Geht der Connector nach der Adresse, bringen Sie SenderIPAddresses auf den neuesten Stand.',
      ],
    },
    unregistered: {
      why: (count, connector, domains) =>
        `E-Mails über den Connector ${connector} von Domänen, die der Mandant nicht akzeptiert hat (${names(domains)}), mit ` +
        `einem Zertifikat, das ebenfalls von keiner akzeptierten Domäne ist: ${counted(count)}. Relay verlangt eines von beiden (ATTR36).`,
      steps: (domains) => [
        `Fügen Sie die Domänen hinzu, die Ihnen gehören, und verifizieren Sie sie: Microsoft 365 admin center > Settings > Domains (${names(domains)}).`,
        'Lassen Sie den Server ein Zertifikat einer akzeptierten Domäne vorlegen und ihn daran erkennen: Set-InboundConnector -TlsSenderCertificateName.',
        'Senden Sie den Rest über den Anbieter seines Inhabers.',
      ],
    },
  },

  blockedConnector: {
    signals: {
      unknownToAdmins: 'kein Administrator hat ihn angelegt oder geändert',
      unregistered: (messages) =>
        `${quantity(messages, 'messages')} oder mehr am Tag von Domänen, die der Mandant nicht akzeptiert hat`,
      spike: (messages, usual) =>
        `${quantity(messages, 'messages')} oder mehr am Tag, wo ${number(usual)} üblich sind`,
    },
    blocked: (connector, signals) =>
      `Get-BlockedConnector führt den Connector ${connector} auf: Seine E-Mails werden abgelehnt${signals.length === 0 ? '' : ` (${signals.join('; ')})`}.`,
    suspicious: (connector, signals) =>
      `Der Connector ${connector} sieht kompromittiert aus: ${signals.join('; ')}. Microsoft veröffentlicht nicht, wonach es geht.`,
    unsuspicious: (connector) =>
      `Nichts von dem, was über den Connector ${connector} bekannt ist, lässt ihn kompromittiert aussehen.`,
    securing: [
      'Finden Sie heraus, wer den Connector angelegt oder geändert hat: Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      'Machen Sie rückgängig, was niemand erklären kann, und sichern Sie den Administrator ab, dessen Konto es getan hat.',
      'Vergewissern Sie sich, dass der Server hinter dem Connector nicht kompromittiert ist und Relay für niemand anderen betreibt.',
    ],
    unblocking:
      'Nehmen Sie den Connector dann von der Liste: Remove-BlockedConnector -ConnectorId, oder Defender portal > Email & collaboration > Review > Restricted entities; das dauert bis zu einer Stunde.',
  },

  terrl: {
    enforcement: {
      enforced: 'Was darüber hinausgeht, wird abgelehnt; E-Mails innerhalb des Mandanten gehen weiter.',
      paused:
        'Für Mandanten mit mehr als 500 Lizenzen galt die Durchsetzung zuletzt als ausgesetzt (2025-07-14); Get-LimitsEnforcementStatus zeigt den Stand bei Ihrem.',
      unconfirmed:
        'In dieser Cloud war die Durchsetzung für die zweite Jahreshälfte 2025 geplant und ist nicht bestätigt; Get-LimitsEnforcementStatus zeigt den Stand bei Ihrem Mandanten.',
      notYet: NOT_YET,
      off: 'Laut Get-LimitsEnforcementStatus wird die Grenze für diesen Mandanten nicht durchgesetzt.',
    },
    why: (count, licenses, origin, enforcement) => {
      const plan =
        licenses === null
          ? 'für eine Testversion'
          : `für ${number(licenses)} ${licenses === 1 ? 'Lizenz' : 'Lizenzen'}`
      const from = {
        shown: 'laut Get-LimitsEnforcementStatus',
        reckoned: plan,
        reduced: `${plan}, laut Dritten wegen des Alters des Mandanten verringert`,
      }[origin]
      return `${counted(count)}, bei einer Grenze von ${number(count.limit)} ${from}. ${enforcement}`
    },
    steps: [
      'Sehen Sie nach, wer am meisten sendet: Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients; Get-LimitsEnforcementStatus.',
      'Stoppen Sie, was nicht von Ihnen stammt: ein kompromittiertes Konto oder einen kompromittierten Connector.',
      MOVE_BULK,
      SPREAD_REST,
    ],
    buyLicences: {
      trial: 'Kaufen Sie Lizenzen: Die Grenze richtet sich dann nach ihrer Zahl.',
      paid: 'Kaufen Sie Lizenzen: Die Grenze wächst mit ihrer Zahl, wenn auch langsam.',
    },
  },

  moera: {
    why: (count, isEnforced) =>
      `E-Mails von onmicrosoft.com-Adressen: ${counted(count)}, bei einer Grenze von ${number(count.limit)} ` +
      `für den ganzen Mandanten.${isEnforced ? '' : ` ${NOT_YET}`}`,
    steps: [
      'Fügen Sie eine eigene Domäne hinzu, verifizieren Sie sie und machen Sie sie zur Standarddomäne.',
      'Stellen Sie die primären Adressen der Absender auf sie um; die Nachrichtenablaufverfolgung zeigt diese Absender.',
      'Suchen Sie, was von selbst von der Standarddomäne sendet: Benachrichtigungen, Bookings, die umgeschriebenen Absender weitergeleiteter E-Mails.',
    ],
  },

  recipientRateLimit: {
    why: (count, mailbox) =>
      `E-Mails von ${mailbox}: ${counted(count)}, bei einer Grenze von ${number(count.limit)} je Postfach.`,
    steps: [
      CHECK_INTENT,
      'Verlagern Sie Massenmails auf Azure Communication Services oder einen Anbieter für Massenmails; auf High Volume Email, wenn alle Empfänger intern sind.',
      'Senden Sie an Gruppen des Adressbuchs, die als ein einziger Empfänger zählen.',
      SPREAD_REST,
    ],
  },

  messageRateLimit: {
    why: (count, mailbox) =>
      `Von ${mailbox} eingeliefert: ${counted(count)}, bei einer Grenze von ${number(count.limit)}. Was darüber hinausgeht, ` +
      'wird zurückgehalten und in späteren Minuten gesendet.',
    steps: [
      'Lassen Sie den Client langsamer senden, oder über Azure Communication Services oder einen Anbieter für Massenmails.',
    ],
  },

  recipientsPerMessage: {
    why: (used, limit) =>
      `${quantity(used, 'recipients in one message')}, von ${number(limit)}, die eine Nachricht haben darf.`,
    steps: [
      'Teilen Sie die Nachricht auf, oder senden Sie sie an eine Verteilergruppe.',
      'Erhöhen Sie die Grenze des Postfachs, auf höchstens 1.000: Set-Mailbox -RecipientLimits.',
    ],
  },

  outboundSpamPolicy: {
    actions: {
      BlockUserForToday: 'Der Absender ist dann bis zum nächsten Tag gesperrt, nach UTC.',
      BlockUser:
        'Der Absender ist dann gesperrt, bis ein Administrator ihn von der Seite Restricted entities nimmt.',
      Alert: 'Die Administratoren werden dann benachrichtigt, und nichts wird gesperrt.',
    },
    why: (count, mailbox, action) =>
      `E-Mails von ${mailbox}: ${counted(count)}, von ${number(count.limit)}, die die Richtlinie für ausgehende ` +
      `Spamnachrichten erlaubt. ${action}`,
    steps: [
      CHECK_INTENT,
      'Verteilen Sie den Versand auf mehr Stunden oder Tage, oder verlagern Sie Massenmails auf Azure Communication Services oder einen Anbieter für Massenmails.',
      'Geben Sie Absendern, die mehr brauchen, eine eigene Richtlinie: New-HostedOutboundSpamFilterPolicy, New-HostedOutboundSpamFilterRule.',
    ],
  },

  spamVolumeTenant: {
    spam: (count) =>
      `${counted(count)}. Microsoft veröffentlicht nicht, wie viele es braucht; diese Vorhersage warnt ab ` +
      `${number(count.limit)}, einer eigenen Einstellung.`,
    growth: (count, usual, growth, minimum) =>
      `Vom Mandanten gesendet: ${counted(count)}, wo ${number(usual)} üblich sind. Microsoft veröffentlicht nicht, was als ` +
      `Häufung gilt; diese Vorhersage warnt ab ${number(count.limit)}: Ihre Einstellungen sind das ` +
      `${number(growth)}-Fache eines üblichen Tages und mindestens ${number(minimum)}.`,
    steps: [
      'Finden Sie die Quelle: die Berichte Threat protection status und zum Nachrichtenfluss, Nachrichtenablaufverfolgung nach Absender und Connector.',
      SECURE_SOURCE,
      'Beginnen Sie neue Massenmails langsam, oder senden Sie sie über Azure Communication Services oder einen Anbieter für Massenmails.',
    ],
    renewed: (at) =>
      `Ein abgelaufenes Abonnement wurde am ${at} erneuert: Der Mandant kann noch bis zu einem Tag gesperrt bleiben.`,
    waitUntil: (at) => `Warten Sie bis ${at}, und versuchen Sie es dann erneut.`,
  },

  newTenantIp: {
    why: (count, days) =>
      `Aus ${days === null ? 'einer Testversion' : `einem Mandanten, der noch keine ${number(days)} Tage alt ist`}: ${counted(count)}. ` +
      'Solche E-Mails können über Adressen mit schlechtem Ruf hinausgehen. Microsoft veröffentlicht nicht, für wen und wie lange.',
    buyLicences: BUY_LICENCES,
    steps: [
      'Beginnen Sie mit wenigen E-Mails.',
      'Kommt 5.7.708, bitten Sie den Microsoft-Support um eine Ausnahme.',
    ],
  },

  autoForwarding: {
    modes: {
      Off: 'Die Richtlinie für ausgehende Spamnachrichten erlaubt das nicht.',
      Automatic:
        'Die Richtlinie für ausgehende Spamnachrichten steht auf Automatic, was nun Off entspricht; in manchen alten Organisationen kann es noch On entsprechen.',
      On: 'Die Richtlinie für ausgehende Spamnachrichten erlaubt das.',
      unknown:
        'Ob die Richtlinie für ausgehende Spamnachrichten das erlaubt, ist nicht bekannt. Sie tut es nur, wenn AutoForwardingMode auf On steht.',
    },
    why: (count, mode) => `An externe Adressen weitergeleitet: ${counted(count)}. ${mode}`,
    steps: FORWARDING_STEPS,
  },

  relayPool: {
    failing: (count) =>
      `${RELAYED}, und für die weder SPF noch DKIM besteht: ${counted(count)}. Sie gehen ${POOL}.`,
    unknown: (count) =>
      `${RELAYED}: ${counted(count)}. Diejenigen, für die bei der Ankunft weder SPF noch DKIM bestand, gehen ${POOL}; ` +
      'wie viele das sind, ist nicht bekannt.',
    steps: [
      'Fügen Sie die Domänen hinzu, die Ihnen gehören, und verifizieren Sie sie.',
      'Sorgen Sie dafür, dass bei den ursprünglichen Absendern SPF oder DKIM bei der Ankunft besteht.',
      'Suchen Sie in der Nachrichtenablaufverfolgung nach OutboundIpPoolName = RegularRelayOutboundPool.',
    ],
  },

  highRiskPool: {
    why: (count) =>
      `Als Spam eingestuft, oder von Domänen ohne A- oder MX-Eintrag: ${counted(count)}. Diese E-Mails gehen über den ` +
      'Zustellungspool mit hohem Risiko, und ihre Zustellung ist nicht sicher.',
    steps: [
      'Veröffentlichen Sie für jede Absenderdomäne einen MX- oder A-Eintrag.',
      'Finden Sie heraus, wer die als Spam eingestuften E-Mails sendet; OutboundIpPoolName in der Nachrichtenablaufverfolgung zeigt den Pool.',
    ],
  },

  bulkSender: {
    why: (count, { subject, receiver, limit, isPublished, isAtMost, failing, unknown }) => {
      const threshold = isPublished
        ? `Ab ${number(limit)} am Tag verlangt ${receiver} SPF, DKIM und einen passenden DMARC-Eintrag.`
        : `${receiver} veröffentlicht nicht, ab wie vielen es mehr verlangt; die Einstellung dieser Vorhersage ist ${number(limit)} am Tag.`
      const state =
        failing.length > 0
          ? `Prüfungen von ${subject}, die nicht bestehen: ${names(failing)}.`
          : unknown.length === 0
            ? `Prüfungen von ${subject}, die bestehen: SPF, DKIM und DMARC.`
            : `Prüfungen von ${subject}, deren Ergebnis nicht bekannt ist: ${names(unknown)}.`
      return `Von ${subject} an ${receiver}${isAtMost ? ', höchstens' : ''}: ${counted(count)}. ${threshold} ${state}`
    },
    steps: (subject) => [
      `Sorgen Sie dafür, dass SPF und DKIM für ${subject} bestehen, eines davon passend zur Domäne im From.`,
      PUBLISH_DMARC,
      'Bieten Sie in Werbemails die Abmeldung mit einem Klick an.',
    ],
  },

  smtpAuthBasic: {
    states: {
      blocked: 'Der Mandant nimmt diese Anmeldung nicht mehr an.',
      offSoon: 'Diese Anmeldung ist ab Ende Dezember 2026 standardmäßig abgeschaltet.',
      onHere: `${OFF_BY_DEFAULT} und in diesem Mandanten eingeschaltet; ${TO_BE_REMOVED}.`,
      off: `${OFF_BY_DEFAULT}; ${TO_BE_REMOVED}.`,
    },
    basic: (count, state) => `Mit Benutzername und Kennwort eingeliefert: ${counted(count)}. ${state}`,
    unclear: (count, state) =>
      `Von Clients eingeliefert, von denen nicht bekannt ist, ob alle OAuth 2.0 verwenden: ${counted(count)}. Benutzername ` +
      `und Kennwort werden abgeschafft. ${state}`,
    steps: [
      'Stellen Sie Geräte und Anwendungen auf OAuth 2.0, Microsoft Graph, Azure Communication Services oder ein eigenes Relay um; auf High Volume Email, wenn alle Empfänger intern sind.',
      'Bis sie ganz entfällt, kann ein Administrator diese Anmeldung wieder einschalten.',
    ],
  },

  notes: {
    cancelledLimit: (recipients) =>
      `Ein Postfach sendet an mehr als ${number(recipients)} externe Empfänger in 24 Stunden. Die dafür angekündigte Grenze ` +
      '(mailbox external recipient rate limit, MERRL) wurde im Januar 2026 zurückgezogen und nie durchgesetzt; sie wird nicht angewandt.',
    namelessMailboxes:
      'Bei manchen Sendungen aus Postfächern steht nicht, aus welchem: Sie zählen für den Mandanten und für keine Grenze eines Postfachs.',
    namelessConnectors:
      'Bei manchen Sendungen über einen Connector steht nicht, über welchen: Sie zählen für den Mandanten und für keinen Connector.',
    longSends:
      'Manche Sendungen sind Summen über mehr als 24 Stunden. Sie werden gleichmäßig verteilt, und eine Spitze darin ist nicht zu sehen: Geben Sie stündliche Zahlen an.',
    otherRefusals: (codes) =>
      `Nicht als Sperre des Absenders gewertet, weil es einzelne Empfänger oder Nachrichten betrifft oder je nach Verfasser Verschiedenes bedeutet: ${names(codes)}.`,
  },

  labels: {
    headings: {
      'clear': 'Unbedenklich: Keine Grenze ist nahe',
      'watch':
        'Beobachten: Nichts wird abgelehnt, aber eine Grenze ist nahe oder E-Mails nehmen einen schlechteren Weg',
      'at-risk': 'Gefährdet: Ablehnungen sind zu erwarten',
      'blocked': 'Gesperrt: E-Mails werden abgelehnt',
    },
    verdicts: {
      'clear': 'unbedenklich',
      'watch': 'beobachten',
      'at-risk': 'gefährdet',
      'blocked': 'gesperrt',
    },
    expects: (codes) => `Zu erwartende Codes: ${codes.join(', ')}`,
    reachedAt: 'Erreicht',
    freeAgainAt: 'Wieder darunter',
    notes: 'Hinweise',
    measure: (used, limit, unit, window) =>
      (limit === null ? quantity(used, unit) : `${number(used)} von ${number(limit)} ${dative[unit]}`) +
      (window === null ? '' : ` in ${window}`),
    percent,
  },
}

export { de as default }
