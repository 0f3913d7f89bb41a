import type { WindowCount, ForecastLocale } from '../forecast-locale.ts'
import type { WindowName } from '../forecast.ts'
import { percentOf, writingIn } from '../writing.ts'

const { number, quantity, names } = /* @__PURE__ */ writingIn({
  tag: 'it',
  units: {
    'messages': ['messaggio', 'messaggi'],
    'spam messages': ['messaggio indesiderato', 'messaggi indesiderati'],
    'recipients': ['destinatario', 'destinatari'],
    'external recipients': ['destinatario esterno', 'destinatari esterni'],
    'internal recipients': ['destinatario interno', 'destinatari interni'],
    'recipients in one message': ['destinatario in un messaggio', 'destinatari in un messaggio'],
    'signals': ['segnale', 'segnali'],
  },
  comma: ', ',
  and: ' e ',
  more: (count) => `altri ${count}`,
})

const windows: Readonly<Record<WindowName, string>> = {
  '24 h': 'nelle 24 ore',
  '1 h': "nell'ora",
  '1 min': 'nel minuto',
}

/** `80 %`, the space unbreakable. */
function percent(share: number): string {
  return `${number(percentOf(share))}\u00a0%`
}

/** `4.000 messaggi nelle 24 ore fino a 2026-11-22T12:00:00Z`. */
function counted({ used, unit, window, until }: WindowCount): string {
  return `${quantity(used, unit)} ${windows[window]} fino a ${until}`
}

const ASK_SUPPORT =
  'Poi chiedere al supporto Microsoft la rimozione del blocco, con il codice e la prova della correzione: Microsoft 365 admin center > Help & support, oppure la diagnosi automatica https://aka.ms/PillarEmailNDR.'
const WAIT = 'Aspettare che il conteggio delle 24 ore sia sceso.'
const STOP_BULK =
  'Fermare gli invii massivi, o spostarli su Azure Communication Services o su un fornitore di invii massivi.'
const SECURE_SOURCE =
  "Disattivare l'account o il connettore da cui proviene e mettere in sicurezza gli amministratori con l'autenticazione a più fattori."
const SECURE_ACCOUNT =
  "Trattare l'account come compromesso: nuova password, sessioni chiuse, autenticazione a più fattori, inoltri e regole della posta in arrivo controllati."
const BUY_LICENCES = 'Acquistare e assegnare licenze.'
const CHECK_INTENT = "Accertarsi che l'invio sia voluto; altrimenti trattare l'account come compromesso."
const MOVE_BULK =
  'Spostare la posta massiva su Azure Communication Services o su un fornitore di invii massivi.'
const SPREAD_REST = 'Distribuire il resto su più di 24 ore.'
const PUBLISH_DMARC = 'Pubblicare un record DMARC, almeno con p=none.'
const FORWARDING_STEPS = [
  'Consentirlo solo a chi ne ha bisogno: un criterio per la posta indesiderata in uscita dedicato, con AutoForwardingMode su On.',
  "Altrimenti rimuovere l'inoltro.",
]
const NOT_YET = 'Il limite non è ancora applicato a un tenant di queste dimensioni.'
const OFF_BY_DEFAULT = 'Dalla fine di dicembre 2026 questo accesso è disattivato per impostazione predefinita'
const TO_BE_REMOVED = 'la data della rimozione sarà annunciata nella seconda metà del 2027'
const RELAYED = 'Posta inoltrata o ritrasmessa per domini che il tenant non ha accettato'
const POOL = 'dal pool di inoltro (40.95.0.0/16), che i server successivi possono rifiutare'
const UNPUBLISHED = 'Microsoft non rende nota la soglia'

/** The words of a forecast, in Italian. */
export const it: ForecastLocale = {
  tag: 'it',
  name: 'Italiano',
  pages: {
    acceptedDomains: 'Gestire i domini accettati in Exchange Online',
    addDomain: 'Aggiungere un dominio a Microsoft 365',
    azureEmail: 'La posta elettronica in Azure Communication Services',
    blockedConnectors: 'Sbloccare i connettori bloccati',
    compromisedAccount: 'Intervenire su un account di posta compromesso',
    compromisedConnector: 'Intervenire su un connettore compromesso',
    connectors: 'Configurare il flusso di posta con i connettori',
    devices: "Configurare un dispositivo multifunzione o un'applicazione per inviare posta con Microsoft 365",
    dkim: 'Configurare DKIM',
    dmarc: 'Configurare DMARC',
    spf: 'Configurare SPF',
    externalForwarding: "Gestire l'inoltro automatico verso l'esterno",
    externalRecipientLimits: "I limiti di invio all'esterno per i tenant di Exchange Online",
    gmailSenders: 'Gmail: linee guida per i mittenti',
    highRiskPool: 'I pool di recapito della posta in uscita',
    outboundSpamPolicies: 'Configurare i criteri per la posta indesiderata in uscita',
    outlookAuthentication: "Risolvere l'errore 550 5.7.515 di Outlook.com",
    relayAttribution: 'Risolvere il rifiuto del relay (5.7.64)',
    relayPool: 'Risolvere il rifiuto dei messaggi inoltrati (5.7.367)',
    relayRequirements: 'Requisiti per il relay SMTP tramite Exchange Online',
    restrictedUsers: 'Sbloccare gli utenti dalla pagina Restricted entities',
    sendingBlocks: 'Risolvere i blocchi di invio in Exchange Online (da 5.7.700 a 5.7.750)',
    sendingLimits: 'I limiti di invio di Exchange Online',
    sendingLimitsTroubleshoot: 'Risolvere i problemi con i limiti di invio in Exchange Online',
    support: 'Richiedere assistenza per Microsoft 365',
    yahooSenders: 'Yahoo: buone pratiche per i mittenti',
  },

  blocks: {
    '5.7.750': {
      meaning: 'il tenant non può più inviare da domini che non ha accettato',
      steps: [
        'Aggiungere e verificare ogni dominio da cui si invia: Microsoft 365 admin center > Settings > Domains > Add domain; confrontare con Get-AcceptedDomain.',
        'Cercare i connettori che nessuno riconosce (Get-InboundConnector, Get-BlockedConnector) e rimuoverli.',
        'Mettere in sicurezza i server che inoltrano e accertarsi che tutta la posta in uscita da essi sia legittima.',
        ASK_SUPPORT,
      ],
    },
    '5.7.705': {
      meaning: 'il tenant ha inviato troppa posta indesiderata o massiva, e non ne esce più nulla',
      steps: [
        'Trovare la fonte: traccia dei messaggi per mittente e per connettore, rapporto Threat protection status.',
        SECURE_SOURCE,
        ASK_SUPPORT,
      ],
    },
    '5.7.708': {
      meaning: 'il tenant è nuovo o in prova, e la posta dai suoi indirizzi IP non viene accettata',
      steps: [BUY_LICENCES, "Fino ad allora chiedere un'eccezione al supporto Microsoft."],
    },
    '5.7.711': {
      meaning: 'un connettore in ingresso è ritenuto compromesso e non può inviare',
      steps: [
        'Annullare ciò di cui nessuno sa rendere conto: Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
        "Mettere in sicurezza l'amministratore il cui account lo ha fatto e il server dietro il connettore.",
        "Poi togliere il connettore dall'elenco: Get-BlockedConnector, Remove-BlockedConnector -ConnectorId; occorre fino a un'ora.",
      ],
    },
    '5.7.64': {
      meaning: 'la posta di un server non viene attribuita al tenant, e non viene inoltrata',
      steps: [
        "Confrontare il certificato e l'indirizzo del server con il connettore in ingresso: Get-InboundConnector, Set-InboundConnector.",
        'Aggiungere e verificare i domini mittente, o far presentare al server un certificato di un dominio accettato.',
      ],
    },
    '5.7.233': {
      meaning: 'il tenant ha raggiunto il limite di destinatari esterni',
      steps: [
        'Vedere chi invia di più: Get-LimitsEnforcementStatus; Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients.',
        STOP_BULK,
        WAIT,
      ],
    },
    '5.7.236': {
      meaning: 'il tenant ha raggiunto il limite per la posta dal suo dominio onmicrosoft.com',
      steps: [
        'Inviare da un dominio proprio: aggiungerlo, verificarlo e spostarvi gli indirizzi principali.',
        WAIT,
      ],
    },
    '5.1.8': {
      meaning: "un mittente è nell'elenco Restricted entities e non può inviare",
      steps: [
        SECURE_ACCOUNT,
        "Poi toglierlo dall'elenco: Get-BlockedSenderAddress, Remove-BlockedSenderAddress -SenderAddress; occorre un'ora, al massimo 24.",
      ],
    },
    '5.1.90': {
      meaning: 'una casella ha raggiunto il limite di destinatari',
      steps: ["Accertarsi che l'invio sia voluto.", STOP_BULK, WAIT],
    },
    '5.7.501': {
      meaning: 'un account mittente è stato escluso per posta indesiderata',
      steps: [
        SECURE_ACCOUNT,
        'Poi chiedere al supporto Microsoft di riabilitarlo: Microsoft 365 admin center > Help & support, con il codice, la causa e la correzione.',
      ],
    },
    '5.7.515': {
      meaning: 'Outlook.com rifiuta la posta di un dominio mittente per la sua autenticazione',
      steps: ['Far superare SPF e DKIM, uno dei due allineato con il dominio del From.', PUBLISH_DMARC],
    },
    '5.7.520': { meaning: "l'inoltro verso l'esterno è disattivato", steps: FORWARDING_STEPS },
  },

  knownBlock: (code, seenAt, meaning) => `${code} visto il ${seenAt}: ${meaning}.`,

  unregisteredDomainRelay: {
    why: (count, domains, { messages, share, growth, minimum }) => {
      const least = `e almeno ${number(minimum)}`
      const settings = [
        quantity(messages, 'messages'),
        `${percent(share)} di tutta la posta ${least}`,
        ...(growth === null ? [] : [`${number(growth)} volte il giorno consueto ${least}`]),
      ]
      const from = domains.length === 0 ? '' : ` (${names(domains)})`
      return (
        `Posta uscita da domini che il tenant non ha accettato${from}: ${counted(count)}. Microsoft non rende ` +
        `nota la soglia del blocco; questa previsione avverte da ${number(count.limit)}, la più bassa delle sue ` +
        `impostazioni: ${settings.join('; ')}.`
      )
    },
    addDomains: (domains) =>
      `Aggiungere e verificare ognuno di questi domini che sia proprio: Microsoft 365 admin center > Settings > Domains > Add domain (${names(domains)}).`,
    compareAccepted: (domains) =>
      `Confrontare con Get-AcceptedDomain: verificati, ma assenti dai domini accettati: ${names(domains)}.`,
    stopForeign:
      'Interrompere la posta da domini altrui, o farla inviare tramite il fornitore del loro proprietario.',
    connectors: [
      'Scoprire quale server la consegna (traccia dei messaggi, Get-InboundConnector), e accertarsi che non sia compromesso e che non inoltri posta per altri.',
      'Rimuovere i connettori che nessuno riconosce: Get-InboundConnector; Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      'Far riconoscere i propri server da un certificato di un dominio accettato: Set-InboundConnector -TlsSenderCertificateName.',
    ],
    turnOffForwarding: "Disattivare l'inoltro verso l'esterno dove non serve.",
  },

  relayAttribution: {
    mismatch: {
      why: (count, connector) =>
        `Posta entrata dal connettore ${connector}, al cui certificato o indirizzo il server non corrisponde più: ` +
        `${counted(count)}. Questa posta non appartiene ad alcun tenant e viene rifiutata.`,
      steps: [
        'Confrontare il certificato che il server presenta con TlsSenderCertificateName (Get-InboundConnector), e correggerlo con Set-InboundConnector.',
        'Installare sul server i certificati intermedi mancanti.',
        "Se il connettore si basa sull'indirizzo, aggiornare SenderIPAddresses.",
      ],
    },
    unregistered: {
      why: (count, connector, domains) =>
        `Posta entrata dal connettore ${connector} da domini che il tenant non ha accettato (${names(domains)}), e con un ` +
        `certificato che non è nemmeno esso di un dominio accettato: ${counted(count)}. Il relay richiede uno dei due (ATTR36).`,
      steps: (domains) => [
        `Aggiungere e verificare i propri domini: Microsoft 365 admin center > Settings > Domains (${names(domains)}).`,
        'Far presentare al server un certificato di un dominio accettato e farlo riconoscere da questo: Set-InboundConnector -TlsSenderCertificateName.',
        'Far inviare il resto tramite il fornitore del suo proprietario.',
      ],
    },
  },

  blockedConnector: {
    signals: {
      unknownToAdmins: 'nessun amministratore lo ha creato o modificato',
      unregistered: (messages) =>
        `almeno ${quantity(messages, 'messages')} al giorno da domini che il tenant non ha accettato`,
      spike: (messages, usual) =>
        `almeno ${quantity(messages, 'messages')} al giorno, contro ${number(usual)} di solito`,
    },
    blocked: (connector, signals) =>
      `Get-BlockedConnector elenca il connettore ${connector}: la sua posta viene rifiutata${signals.length === 0 ? '' : ` (${signals.join('; ')})`}.`,
    suspicious: (connector, signals) =>
      `Il connettore ${connector} sembra compromesso: ${signals.join('; ')}. Microsoft non rende noti i suoi criteri.`,
    unsuspicious: (connector) =>
      `Nulla di ciò che si sa del connettore ${connector} lo fa sembrare compromesso.`,
    securing: [
      'Scoprire chi ha creato o modificato il connettore: Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      "Annullare ciò di cui nessuno sa rendere conto e mettere in sicurezza l'amministratore il cui account lo ha fatto.",
      'Accertarsi che il server dietro il connettore non sia compromesso e non inoltri posta per altri.',
    ],
    unblocking:
      "Poi togliere il connettore dall'elenco: Remove-BlockedConnector -ConnectorId, oppure Defender portal > Email & collaboration > Review > Restricted entities; occorre fino a un'ora.",
  },

  terrl: {
    enforcement: {
      enforced: 'Ciò che lo supera viene rifiutato; la posta interna al tenant prosegue.',
      paused:
        "Per i tenant con più di 500 licenze l'applicazione risultava da ultimo sospesa (2025-07-14); Get-LimitsEnforcementStatus mostra lo stato del proprio.",
      unconfirmed:
        "In questo cloud l'applicazione era prevista per la seconda metà del 2025 e non è confermata; Get-LimitsEnforcementStatus mostra lo stato del proprio tenant.",
      notYet: NOT_YET,
      off: 'Secondo Get-LimitsEnforcementStatus non è applicato a questo tenant.',
    },
    why: (count, licenses, origin, enforcement) => {
      const plan =
        licenses === null
          ? 'per un tenant di prova'
          : `per ${number(licenses)} ${licenses === 1 ? 'licenza' : 'licenze'}`
      const from = {
        shown: 'come mostra Get-LimitsEnforcementStatus',
        reckoned: plan,
        reduced: `${plan}, ridotto per la sua età secondo terzi`,
      }[origin]
      return `${counted(count)}, su un limite di ${number(count.limit)} ${from}. ${enforcement}`
    },
    steps: [
      'Vedere chi invia di più: Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients; Get-LimitsEnforcementStatus.',
      'Fermare ciò che non è proprio: un account o un connettore compromesso.',
      MOVE_BULK,
      SPREAD_REST,
    ],
    buyLicences: {
      trial: 'Acquistare licenze: il limite dipende allora dal loro numero.',
      paid: 'Acquistare licenze: il limite cresce con il loro numero, anche se lentamente.',
    },
  },

  moera: {
    why: (count, isEnforced) =>
      `Posta da indirizzi onmicrosoft.com: ${counted(count)}, su un limite di ${number(count.limit)} ` +
      `per tutto il tenant.${isEnforced ? '' : ` ${NOT_YET}`}`,
    steps: [
      'Aggiungere e verificare un dominio proprio, e renderlo predefinito.',
      'Spostarvi gli indirizzi principali dei mittenti; trovarli con la traccia dei messaggi.',
      'Cercare che cosa invia da sé dal dominio predefinito: notifiche, Bookings, i mittenti riscritti della posta inoltrata.',
    ],
  },

  recipientRateLimit: {
    why: (count, mailbox) =>
      `Posta da ${mailbox}: ${counted(count)}, su un limite di ${number(count.limit)} per ogni casella.`,
    steps: [
      CHECK_INTENT,
      'Spostare la posta massiva su Azure Communication Services o su un fornitore di invii massivi; su High Volume Email, se tutti i destinatari sono interni.',
      'Inviare a gruppi della rubrica, che contano come un solo destinatario.',
      SPREAD_REST,
    ],
  },

  messageRateLimit: {
    why: (count, mailbox) =>
      `Posta consegnata da ${mailbox}: ${counted(count)}, su un limite di ${number(count.limit)}. Ciò che lo supera viene ` +
      'trattenuto e inviato nei minuti successivi.',
    steps: [
      'Far inviare il client più lentamente, o tramite Azure Communication Services o un fornitore di invii massivi.',
    ],
  },

  recipientsPerMessage: {
    why: (used, limit) =>
      `${quantity(used, 'recipients in one message')}, su ${number(limit)} che un messaggio può avere.`,
    steps: [
      'Dividere il messaggio, o inviarlo a un gruppo di distribuzione.',
      'Alzare il limite della casella, fino a 1.000: Set-Mailbox -RecipientLimits.',
    ],
  },

  outboundSpamPolicy: {
    actions: {
      BlockUserForToday: 'Il mittente viene poi bloccato fino al giorno seguente, in UTC.',
      BlockUser:
        'Il mittente viene poi bloccato finché un amministratore non lo toglie da Restricted entities.',
      Alert: 'Gli amministratori vengono poi avvisati, e nulla viene bloccato.',
    },
    why: (count, mailbox, action) =>
      `Posta da ${mailbox}: ${counted(count)}, su ${number(count.limit)} che il criterio per la posta indesiderata in uscita ` +
      `consente. ${action}`,
    steps: [
      CHECK_INTENT,
      'Distribuire gli invii su più ore o giorni, o spostare la posta massiva su Azure Communication Services o su un fornitore di invii massivi.',
      'Dare un criterio proprio ai mittenti che hanno bisogno di più: New-HostedOutboundSpamFilterPolicy, New-HostedOutboundSpamFilterRule.',
    ],
  },

  spamVolumeTenant: {
    spam: (count) =>
      `${counted(count)}. ${UNPUBLISHED}; questa previsione avverte da ${number(count.limit)}, una sua impostazione.`,
    growth: (count, usual, growth, minimum) =>
      `Posta uscita dal tenant: ${counted(count)}, contro ${number(usual)} di solito. Microsoft non rende noto che cosa ` +
      `vale come picco; questa previsione avverte da ${number(count.limit)}: le sue impostazioni sono ` +
      `${number(growth)} volte il giorno consueto, e almeno ${number(minimum)}.`,
    steps: [
      'Trovare la fonte: rapporti Threat protection status e sul flusso di posta, traccia dei messaggi per mittente e per connettore.',
      SECURE_SOURCE,
      'Iniziare lentamente i nuovi invii massivi, o farli tramite Azure Communication Services o un fornitore di invii massivi.',
    ],
    renewed: (at) =>
      `Un abbonamento scaduto è stato rinnovato il ${at}: il tenant può restare bloccato fino a un giorno.`,
    waitUntil: (at) => `Aspettare fino a ${at}, poi riprovare.`,
  },

  newTenantIp: {
    why: (count, days) =>
      `Posta di un tenant ${days === null ? 'in prova' : `con meno di ${number(days)} giorni`}: ${counted(count)}. Può uscire ` +
      'da indirizzi con una reputazione bassa. Microsoft non rende noto per chi e per quanto tempo.',
    buyLicences: BUY_LICENCES,
    steps: ['Iniziare con poca posta.', "Se arriva 5.7.708, chiedere un'eccezione al supporto Microsoft."],
  },

  autoForwarding: {
    modes: {
      Off: 'Il criterio per la posta indesiderata in uscita non lo consente.',
      Automatic:
        'Il criterio per la posta indesiderata in uscita è su Automatic, che ora equivale a Off; in alcune organizzazioni meno recenti può equivalere ancora a On.',
      On: 'Il criterio per la posta indesiderata in uscita lo consente.',
      unknown:
        'Non si sa se il criterio per la posta indesiderata in uscita lo consenta: non lo fa, a meno che AutoForwardingMode sia On.',
    },
    why: (count, mode) => `Inoltro a indirizzi esterni: ${counted(count)}. ${mode}`,
    steps: FORWARDING_STEPS,
  },

  relayPool: {
    failing: (count) => `${RELAYED}, che non supera né SPF né DKIM: ${counted(count)}. Esce ${POOL}.`,
    unknown: (count) =>
      `${RELAYED}: ${counted(count)}. Quella che all'arrivo non ha superato né SPF né DKIM esce ${POOL}; ` +
      'quanta sia non è noto.',
    steps: [
      'Aggiungere e verificare i propri domini.',
      "Far sì che i mittenti originali superino SPF o DKIM all'arrivo.",
      'Cercare OutboundIpPoolName = RegularRelayOutboundPool nella traccia dei messaggi.',
    ],
  },

  highRiskPool: {
    why: (count) =>
      `Posta giudicata indesiderata, o da domini senza record A o MX: ${counted(count)}. Esce dal pool di recapito ad alto ` +
      'rischio, e il recapito non è garantito.',
    steps: [
      'Pubblicare un record MX o A per ogni dominio mittente.',
      'Scoprire chi invia la posta giudicata indesiderata; OutboundIpPoolName nella traccia dei messaggi indica il pool.',
    ],
  },

  bulkSender: {
    why: (count, { subject, receiver, limit, isPublished, isAtMost, failing, unknown }) => {
      const threshold = isPublished
        ? `Da ${number(limit)} al giorno in su ${receiver} richiede SPF, DKIM e un record DMARC allineato.`
        : `${receiver} non rende noto da quanti in su richieda di più; l'impostazione di questa previsione è ${number(limit)} al giorno.`
      const state =
        failing.length > 0
          ? `Controlli di ${subject} non superati: ${names(failing)}.`
          : unknown.length === 0
            ? `Controlli di ${subject} superati: SPF, DKIM e DMARC.`
            : `Controlli di ${subject} dall'esito non noto: ${names(unknown)}.`
      return `Da ${subject} a ${receiver}${isAtMost ? ', al massimo' : ''}: ${counted(count)}. ${threshold} ${state}`
    },
    steps: (subject) => [
      `Far superare SPF e DKIM a ${subject}, uno dei due allineato con il dominio del From.`,
      PUBLISH_DMARC,
      "Offrire l'annullamento dell'iscrizione con un clic nella posta promozionale.",
    ],
  },

  smtpAuthBasic: {
    states: {
      blocked: 'Il tenant non accetta più questo accesso.',
      offSoon: 'Dalla fine di dicembre 2026 questo accesso sarà disattivato per impostazione predefinita.',
      onHere: `${OFF_BY_DEFAULT}, e in questo tenant è attivo; ${TO_BE_REMOVED}.`,
      off: `${OFF_BY_DEFAULT}; ${TO_BE_REMOVED}.`,
    },
    basic: (count, state) => `Posta consegnata con nome utente e password: ${counted(count)}. ${state}`,
    unclear: (count, state) =>
      `Posta consegnata da client di cui non si sa se usino tutti OAuth 2.0: ${counted(count)}. Nome utente e password sono ` +
      `in via di ritiro. ${state}`,
    steps: [
      'Spostare dispositivi e applicazioni su OAuth 2.0, Microsoft Graph, Azure Communication Services o un proprio server di inoltro; su High Volume Email, se tutti i destinatari sono interni.',
      "Fino alla rimozione, un amministratore può riattivare l'accesso.",
    ],
  },

  notes: {
    cancelledLimit: (recipients) =>
      `Una casella scrive a più di ${number(recipients)} destinatari esterni in 24 ore. Il limite annunciato per questo ` +
      '(mailbox external recipient rate limit, MERRL) è stato annullato a gennaio 2026 e mai applicato; qui non conta.',
    namelessMailboxes:
      'Alcuni invii da caselle non dicono da quale: contano per il tenant, e per nessun limite di una casella.',
    namelessConnectors:
      'Alcuni invii tramite un connettore non dicono quale: contano per il tenant, e per nessun connettore.',
    longSends:
      'Alcuni invii sono totali di più di 24 ore. Vengono distribuiti in modo uniforme, e un picco al loro interno non si vede: fornire conteggi orari.',
    otherRefusals: (codes) =>
      `Non considerato un blocco del mittente, perché riguarda singoli destinatari o messaggi, o ha significati diversi a seconda di chi lo scrive: ${names(codes)}.`,
  },

  labels: {
    headings: {
      'clear': 'Nessun rischio: nessun limite è vicino',
      'watch':
        'Da controllare: nulla viene rifiutato, ma un limite è vicino o la posta esce per una via peggiore',
      'at-risk': 'A rischio: sono da attendersi rifiuti',
      'blocked': 'Bloccato: la posta viene rifiutata',
    },
    verdicts: {
      'clear': 'nessun rischio',
      'watch': 'da controllare',
      'at-risk': 'a rischio',
      'blocked': 'bloccato',
    },
    expects: (codes) => `Codici da attendersi: ${codes.join(', ')}`,
    reachedAt: 'Raggiunto',
    freeAgainAt: 'Di nuovo sotto',
    notes: 'Note',
    measure: (used, limit, unit, window) =>
      (limit === null ? quantity(used, unit) : `${number(used)} su ${quantity(limit, unit)}`) +
      (window === null ? '' : ` in ${window}`),
    percent,
  },
}

export { it as default }
