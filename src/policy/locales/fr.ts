import type { WindowCount, ForecastLocale } from '../forecast-locale.ts'
import type { WindowName } from '../forecast.ts'
import { percentOf, writingIn } from '../writing.ts'

const { number, quantity, names } = /* @__PURE__ */ writingIn({
  tag: 'fr',
  units: {
    'messages': ['message', 'messages'],
    'spam messages': ['message indésirable', 'messages indésirables'],
    'recipients': ['destinataire', 'destinataires'],
    'external recipients': ['destinataire externe', 'destinataires externes'],
    'internal recipients': ['destinataire interne', 'destinataires internes'],
    'recipients in one message': ['destinataire dans un message', 'destinataires dans un message'],
    'signals': ['signe', 'signes'],
  },
  comma: ', ',
  and: ' et ',
  more: (count) => `${count} autres`,
})

const windows: Readonly<Record<WindowName, string>> = {
  '24 h': 'dans les 24 heures',
  '1 h': "dans l'heure",
  '1 min': 'dans la minute',
}

/** `80 %`, the space unbreakable. */
function percent(share: number): string {
  return `${number(percentOf(share))} %`
}

/** `4 000 messages dans les 24 heures jusqu'à 2026-11-22T12:00:00Z`. */
function counted({ used, unit, window, until }: WindowCount): string {
  return `${quantity(used, unit)} ${windows[window]} jusqu'à ${until}`
}

const ASK_SUPPORT =
  "Demandez ensuite au support Microsoft de lever le blocage, avec le code et la preuve de la correction : Microsoft 365 admin center > Help & support, ou l'autodiagnostic https://aka.ms/PillarEmailNDR."
const WAIT = 'Attendez que le décompte des 24 heures soit redescendu.'
const STOP_BULK =
  'Arrêtez les envois en nombre, ou déplacez-les vers Azure Communication Services ou un prestataire spécialisé.'
const SECURE_SOURCE =
  "Désactivez le compte ou le connecteur d'où proviennent ces messages et sécurisez les administrateurs par l'authentification multifacteur."
const SECURE_ACCOUNT =
  'Traitez le compte comme compromis : nouveau mot de passe, sessions fermées, authentification multifacteur, transferts et règles de boîte de réception vérifiés.'
const BUY_LICENCES = 'Achetez et attribuez des licences.'
const CHECK_INTENT = "Assurez-vous que l'envoi est voulu ; sinon, traitez le compte comme compromis."
const MOVE_BULK =
  'Déplacez les envois en nombre vers Azure Communication Services ou un prestataire spécialisé.'
const SPREAD_REST = 'Répartissez le reste sur plus de 24 heures.'
const PUBLISH_DMARC = 'Publiez un enregistrement DMARC, au moins avec p=none.'
const FORWARDING_STEPS = [
  "Ne l'autorisez que pour ceux qui en ont besoin : une stratégie de courrier indésirable sortant qui leur est propre, avec AutoForwardingMode sur On.",
  'Sinon, supprimez le transfert.',
]
const NOT_YET = "La limite n'est pas encore appliquée à un tenant de cette taille."
const OFF_BY_DEFAULT = 'Cet accès est désactivé par défaut depuis la fin de décembre 2026'
const TO_BE_REMOVED = 'la date de sa suppression doit être annoncée au second semestre 2027'
const RELAYED = "Messages relayés ou transférés pour des domaines que le tenant n'a pas acceptés"
const POOL = 'par le pool de relais (40.95.0.0/16), que les serveurs suivants peuvent refuser'

/** The words of a forecast, in French. */
export const fr: ForecastLocale = {
  tag: 'fr',
  name: 'Français',
  pages: {
    acceptedDomains: 'Gérer les domaines acceptés dans Exchange Online',
    addDomain: 'Ajouter un domaine à Microsoft 365',
    azureEmail: 'La messagerie dans Azure Communication Services',
    blockedConnectors: 'Retirer des connecteurs bloqués de la page Restricted entities',
    compromisedAccount: "Réagir à la compromission d'un compte de messagerie",
    compromisedConnector: "Réagir à la compromission d'un connecteur",
    connectors: "Configurer le flux de courrier à l'aide de connecteurs",
    devices:
      'Configurer un appareil multifonction ou une application pour envoyer des e-mails avec Microsoft 365',
    dkim: 'Configurer DKIM',
    dmarc: 'Configurer DMARC',
    spf: 'Configurer SPF',
    externalForwarding: "Contrôler le transfert automatique vers l'extérieur",
    externalRecipientLimits: "Les limites d'envoi externe par tenant dans Exchange Online",
    gmailSenders: 'Gmail : consignes pour les expéditeurs',
    highRiskPool: 'Les pools de remise des messages sortants',
    outboundSpamPolicies: 'Configurer les stratégies de courrier indésirable sortant',
    outlookAuthentication: "Résoudre l'erreur 550 5.7.515 d'Outlook.com",
    relayAttribution: 'Résoudre un refus de relais (5.7.64)',
    relayPool: 'Résoudre le refus de messages transférés (5.7.367)',
    relayRequirements: 'Conditions requises pour le relais SMTP par Exchange Online',
    restrictedUsers: 'Retirer des utilisateurs bloqués de la page Restricted entities',
    sendingBlocks: "Résoudre les blocages d'envoi dans Exchange Online (5.7.700 à 5.7.750)",
    sendingLimits: "Les limites d'envoi d'Exchange Online",
    sendingLimitsTroubleshoot: "Résoudre les problèmes liés aux limites d'envoi dans Exchange Online",
    support: "Obtenir de l'aide pour Microsoft 365",
    yahooSenders: 'Yahoo : bonnes pratiques pour les expéditeurs',
  },

  blocks: {
    '5.7.750': {
      meaning: "le tenant ne peut plus envoyer depuis des domaines qu'il n'a pas acceptés",
      steps: [
        'Ajoutez et vérifiez chaque domaine depuis lequel vous envoyez : Microsoft 365 admin center > Settings > Domains > Add domain ; comparez avec Get-AcceptedDomain.',
        'Cherchez les connecteurs que personne ne connaît (Get-InboundConnector, Get-BlockedConnector) et supprimez-les.',
        'Sécurisez les serveurs qui relaient et assurez-vous que tous les messages qui en sortent sont légitimes.',
        ASK_SUPPORT,
      ],
    },
    '5.7.705': {
      meaning:
        "le tenant a envoyé trop de courrier indésirable ou d'envois en nombre, et plus rien n'en sort",
      steps: [
        'Trouvez la source : suivi des messages par expéditeur et par connecteur, rapport Threat protection status.',
        SECURE_SOURCE,
        ASK_SUPPORT,
      ],
    },
    '5.7.708': {
      meaning: "le tenant est nouveau ou à l'essai, et les messages de ses adresses IP ne sont pas acceptés",
      steps: [BUY_LICENCES, "D'ici là, demandez une exception au support Microsoft."],
    },
    '5.7.711': {
      meaning: 'un connecteur entrant est considéré comme compromis et ne peut pas envoyer',
      steps: [
        'Annulez ce que personne ne peut expliquer : Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
        "Sécurisez l'administrateur dont le compte l'a fait, et le serveur derrière le connecteur.",
        "Retirez ensuite le connecteur de la liste : Get-BlockedConnector, Remove-BlockedConnector -ConnectorId ; cela prend jusqu'à une heure.",
      ],
    },
    '5.7.64': {
      meaning: "les messages d'un serveur ne sont pas attribués au tenant et ne sont pas relayés",
      steps: [
        "Comparez le certificat et l'adresse du serveur avec le connecteur entrant : Get-InboundConnector, Set-InboundConnector.",
        "Ajoutez et vérifiez les domaines d'expéditeur, ou faites présenter au serveur un certificat d'un domaine accepté.",
      ],
    },
    '5.7.233': {
      meaning: 'le tenant a atteint sa limite de destinataires externes',
      steps: [
        'Voyez qui envoie le plus : Get-LimitsEnforcementStatus ; Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients.',
        STOP_BULK,
        WAIT,
      ],
    },
    '5.7.236': {
      meaning: 'le tenant a atteint la limite des messages depuis son domaine onmicrosoft.com',
      steps: [
        'Envoyez depuis un domaine à vous : ajoutez-le, vérifiez-le et basculez-y les adresses principales.',
        WAIT,
      ],
    },
    '5.1.8': {
      meaning: 'un expéditeur figure dans la liste Restricted entities et ne peut pas envoyer',
      steps: [
        SECURE_ACCOUNT,
        'Retirez-le ensuite de la liste : Get-BlockedSenderAddress, Remove-BlockedSenderAddress -SenderAddress ; cela prend une heure, 24 au plus.',
      ],
    },
    '5.1.90': {
      meaning: 'une boîte aux lettres a atteint sa limite de destinataires',
      steps: ["Assurez-vous que l'envoi est voulu.", STOP_BULK, WAIT],
    },
    '5.7.501': {
      meaning: "un compte d'expéditeur est banni pour courrier indésirable",
      steps: [
        SECURE_ACCOUNT,
        'Demandez ensuite au support Microsoft de le rétablir : Microsoft 365 admin center > Help & support, en indiquant le code, la cause et la correction apportée.',
      ],
    },
    '5.7.515': {
      meaning: "Outlook.com refuse les messages d'un domaine d'expéditeur en raison de son authentification",
      steps: ["Faites réussir SPF et DKIM, l'un des deux aligné sur le domaine du From.", PUBLISH_DMARC],
    },
    '5.7.520': { meaning: "le transfert vers l'extérieur est désactivé", steps: FORWARDING_STEPS },
  },

  knownBlock: (code, seenAt, meaning) => `${code} vu le ${seenAt} : ${meaning}.`,

  unregisteredDomainRelay: {
    why: (count, domains, { messages, share, growth, minimum }) => {
      const least = `et au moins ${number(minimum)}`
      const settings = [
        quantity(messages, 'messages'),
        `${percent(share)} de tous les messages ${least}`,
        ...(growth === null ? [] : [`${number(growth)} fois le jour habituel ${least}`]),
      ]
      const from = domains.length === 0 ? '' : ` (${names(domains)})`
      return (
        `Messages partis de domaines que le tenant n'a pas acceptés${from} : ${counted(count)}. Microsoft ne publie pas ` +
        `à partir de combien il bloque ; cette prévision avertit à partir de ${number(count.limit)}, le plus bas de ses ` +
        `réglages : ${settings.join(' ; ')}.`
      )
    },
    addDomains: (domains) =>
      `Ajoutez et vérifiez chacun de ces domaines qui vous appartient : Microsoft 365 admin center > Settings > Domains > Add domain (${names(domains)}).`,
    compareAccepted: (domains) =>
      `Comparez avec Get-AcceptedDomain : vérifiés, mais absents des domaines acceptés : ${names(domains)}.`,
    stopForeign:
      'Arrêtez les messages de domaines qui ne vous appartiennent pas, ou envoyez-les par le prestataire de leur propriétaire.',
    connectors: [
      "Trouvez quel serveur les remet (suivi des messages, Get-InboundConnector) et assurez-vous qu'il n'est pas compromis et qu'il ne relaie pour personne d'autre.",
      'Supprimez les connecteurs que personne ne connaît : Get-InboundConnector ; Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      "Faites identifier vos serveurs par un certificat d'un domaine accepté : Set-InboundConnector -TlsSenderCertificateName.",
    ],
    turnOffForwarding: "Désactivez le transfert vers l'extérieur là où il n'est pas nécessaire.",
  },

  relayAttribution: {
    mismatch: {
      why: (count, connector) =>
        `Messages arrivés par le connecteur ${connector}, au certificat ou à l'adresse duquel le serveur ne correspond plus : ` +
        `${counted(count)}. Ils n'appartiennent à aucun tenant et sont refusés.`,
      steps: [
        'Comparez le certificat que présente le serveur avec TlsSenderCertificateName (Get-InboundConnector), et corrigez-le avec Set-InboundConnector.',
        'Installez sur le serveur les certificats intermédiaires manquants.',
        "Si le connecteur se fonde sur l'adresse, mettez SenderIPAddresses à jour.",
      ],
    },
    unregistered: {
      why: (count, connector, domains) =>
        `Messages arrivés par le connecteur ${connector} depuis des domaines que le tenant n'a pas acceptés (${names(domains)}), avec ` +
        `un certificat qui n'est pas non plus d'un domaine accepté : ${counted(count)}. Le relais exige l'un des deux (ATTR36).`,
      steps: (domains) => [
        `Ajoutez et vérifiez les domaines qui vous appartiennent : Microsoft 365 admin center > Settings > Domains (${names(domains)}).`,
        "Faites présenter au serveur un certificat d'un domaine accepté et identifiez-le par celui-ci : Set-InboundConnector -TlsSenderCertificateName.",
        'Envoyez le reste par le prestataire de son propriétaire.',
      ],
    },
  },

  blockedConnector: {
    signals: {
      unknownToAdmins: "aucun administrateur ne l'a créé ni modifié",
      unregistered: (messages) =>
        `${quantity(messages, 'messages')} ou plus par jour depuis des domaines que le tenant n'a pas acceptés`,
      spike: (messages, usual) =>
        `${quantity(messages, 'messages')} ou plus par jour, contre ${number(usual)} d'habitude`,
    },
    blocked: (connector, signals) =>
      `Get-BlockedConnector cite le connecteur ${connector} : ses messages sont refusés${signals.length === 0 ? '' : ` (${signals.join(' ; ')})`}.`,
    suspicious: (connector, signals) =>
      `Le connecteur ${connector} semble compromis : ${signals.join(' ; ')}. Microsoft ne publie pas ses critères.`,
    unsuspicious: (connector) =>
      `Rien de ce que l'on sait du connecteur ${connector} ne le fait paraître compromis.`,
    securing: [
      'Trouvez qui a créé ou modifié le connecteur : Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      "Annulez ce que personne ne peut expliquer et sécurisez l'administrateur dont le compte l'a fait.",
      "Assurez-vous que le serveur derrière le connecteur n'est pas compromis et ne relaie pour personne d'autre.",
    ],
    unblocking:
      "Retirez ensuite le connecteur de la liste : Remove-BlockedConnector -ConnectorId, ou Defender portal > Email & collaboration > Review > Restricted entities ; cela prend jusqu'à une heure.",
  },

  terrl: {
    enforcement: {
      enforced: 'Ce qui la dépasse est refusé ; les messages internes au tenant continuent.',
      paused:
        "Pour les tenants de plus de 500 licences, l'application était aux dernières nouvelles suspendue (2025-07-14) ; Get-LimitsEnforcementStatus montre l'état du vôtre.",
      unconfirmed:
        "Dans ce cloud, l'application était prévue pour le second semestre 2025 et n'est pas confirmée ; Get-LimitsEnforcementStatus montre l'état de votre tenant.",
      notYet: NOT_YET,
      off: "Selon Get-LimitsEnforcementStatus, elle n'est pas appliquée à ce tenant.",
    },
    why: (count, licenses, origin, enforcement) => {
      const plan =
        licenses === null
          ? "pour un tenant d'essai"
          : `pour ${number(licenses)} ${licenses === 1 ? 'licence' : 'licences'}`
      const from = {
        shown: 'comme le montre Get-LimitsEnforcementStatus',
        reckoned: plan,
        reduced: `${plan}, réduite en raison de son âge selon des tiers`,
      }[origin]
      return `${counted(count)}, pour une limite de ${number(count.limit)} ${from}. ${enforcement}`
    },
    steps: [
      'Voyez qui envoie le plus : Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients ; Get-LimitsEnforcementStatus.',
      'Arrêtez ce qui ne vient pas de vous : un compte ou un connecteur compromis.',
      MOVE_BULK,
      SPREAD_REST,
    ],
    buyLicences: {
      trial: 'Achetez des licences : la limite dépend alors de leur nombre.',
      paid: 'Achetez des licences : la limite croît avec leur nombre, même si lentement.',
    },
  },

  moera: {
    why: (count, isEnforced) =>
      `Messages depuis des adresses onmicrosoft.com : ${counted(count)}, pour une limite de ${number(count.limit)} ` +
      `pour tout le tenant.${isEnforced ? '' : ` ${NOT_YET}`}`,
    steps: [
      'Ajoutez et vérifiez un domaine à vous, et faites-en le domaine par défaut.',
      'Basculez-y les adresses principales des expéditeurs ; trouvez-les avec le suivi des messages.',
      'Cherchez ce qui envoie de lui-même depuis le domaine par défaut : notifications, Bookings, expéditeurs réécrits des messages transférés.',
    ],
  },

  recipientRateLimit: {
    why: (count, mailbox) =>
      `Messages de ${mailbox} : ${counted(count)}, pour une limite de ${number(count.limit)} par boîte aux lettres.`,
    steps: [
      CHECK_INTENT,
      'Déplacez les envois en nombre vers Azure Communication Services ou un prestataire spécialisé ; vers High Volume Email, si tous les destinataires sont internes.',
      "Envoyez à des groupes du carnet d'adresses, qui comptent pour un seul destinataire.",
      SPREAD_REST,
    ],
  },

  messageRateLimit: {
    why: (count, mailbox) =>
      `Messages remis par ${mailbox} : ${counted(count)}, pour une limite de ${number(count.limit)}. Ce qui la dépasse est ` +
      'retenu et envoyé dans les minutes suivantes.',
    steps: [
      'Faites envoyer le client plus lentement, ou par Azure Communication Services ou un prestataire spécialisé.',
    ],
  },

  recipientsPerMessage: {
    why: (used, limit) =>
      `${quantity(used, 'recipients in one message')}, sur ${number(limit)} qu'un message peut avoir.`,
    steps: [
      'Divisez le message, ou envoyez-le à un groupe de distribution.',
      'Augmentez la limite de la boîte aux lettres, à 1 000 au plus : Set-Mailbox -RecipientLimits.',
    ],
  },

  outboundSpamPolicy: {
    actions: {
      BlockUserForToday: "L'expéditeur est alors bloqué jusqu'au lendemain, en UTC.",
      BlockUser:
        "L'expéditeur est alors bloqué jusqu'à ce qu'un administrateur le retire de Restricted entities.",
      Alert: "Les administrateurs sont alors avertis, et rien n'est bloqué.",
    },
    why: (count, mailbox, action) =>
      `Messages de ${mailbox} : ${counted(count)}, sur ${number(count.limit)} que permet la stratégie de courrier indésirable ` +
      `sortant. ${action}`,
    steps: [
      CHECK_INTENT,
      "Répartissez l'envoi sur plus d'heures ou de jours, ou déplacez les envois en nombre vers Azure Communication Services ou un prestataire spécialisé.",
      'Donnez une stratégie propre aux expéditeurs qui ont besoin de plus : New-HostedOutboundSpamFilterPolicy, New-HostedOutboundSpamFilterRule.',
    ],
  },

  spamVolumeTenant: {
    spam: (count) =>
      `${counted(count)}. Microsoft ne publie pas combien il en faut ; cette prévision avertit à partir de ` +
      `${number(count.limit)}, son réglage.`,
    growth: (count, usual, growth, minimum) =>
      `Messages sortis du tenant : ${counted(count)}, contre ${number(usual)} d'habitude. Microsoft ne publie pas ce qu'il ` +
      `tient pour une pointe ; cette prévision avertit à partir de ${number(count.limit)} : ses réglages sont ` +
      `${number(growth)} fois le jour habituel, et au moins ${number(minimum)}.`,
    steps: [
      'Trouvez la source : rapports Threat protection status et de flux de courrier, suivi des messages par expéditeur et par connecteur.',
      SECURE_SOURCE,
      'Commencez lentement les nouveaux envois en nombre, ou faites-les par Azure Communication Services ou un prestataire spécialisé.',
    ],
    renewed: (at) =>
      `Un abonnement expiré a été renouvelé le ${at} : le tenant peut rester bloqué jusqu'à un jour.`,
    waitUntil: (at) => `Attendez jusqu'à ${at}, puis réessayez.`,
  },

  newTenantIp: {
    why: (count, days) =>
      `Messages d'un tenant ${days === null ? "d'essai" : `de moins de ${number(days)} jours`} : ${counted(count)}. Ils peuvent ` +
      'sortir par des adresses de faible réputation. Microsoft ne publie ni pour qui ni pour combien de temps.',
    buyLicences: BUY_LICENCES,
    steps: [
      'Commencez par peu de messages.',
      'Si 5.7.708 apparaît, demandez une exception au support Microsoft.',
    ],
  },

  autoForwarding: {
    modes: {
      Off: 'La stratégie de courrier indésirable sortant ne le permet pas.',
      Automatic:
        'La stratégie de courrier indésirable sortant est sur Automatic, qui équivaut désormais à Off ; dans certaines organisations anciennes, elle peut encore équivaloir à On.',
      On: 'La stratégie de courrier indésirable sortant le permet.',
      unknown:
        'On ne sait pas si la stratégie de courrier indésirable sortant le permet : elle ne le fait que si AutoForwardingMode est sur On.',
    },
    why: (count, mode) => `Transfert vers des adresses externes : ${counted(count)}. ${mode}`,
    steps: FORWARDING_STEPS,
  },

  relayPool: {
    failing: (count) =>
      `${RELAYED}, et pour lesquels ni SPF ni DKIM ne réussit : ${counted(count)}. Ils sortent ${POOL}.`,
    unknown: (count) =>
      `${RELAYED} : ${counted(count)}. Ceux pour lesquels ni SPF ni DKIM n'a réussi à l'arrivée sortent ${POOL} ; ` +
      'on ne sait pas combien ils sont.',
    steps: [
      'Ajoutez et vérifiez les domaines qui vous appartiennent.',
      "Faites en sorte que SPF ou DKIM réussisse à l'arrivée pour les expéditeurs d'origine.",
      'Cherchez OutboundIpPoolName = RegularRelayOutboundPool dans le suivi des messages.',
    ],
  },

  highRiskPool: {
    why: (count) =>
      `Messages jugés indésirables, ou de domaines sans enregistrement A ni MX : ${counted(count)}. Ils sortent par le pool ` +
      "de remise à haut risque, et leur remise n'est pas assurée.",
    steps: [
      "Publiez un enregistrement MX ou A pour chaque domaine d'expéditeur.",
      'Trouvez qui envoie les messages jugés indésirables ; OutboundIpPoolName dans le suivi des messages montre le pool.',
    ],
  },

  bulkSender: {
    why: (count, { subject, receiver, limit, isPublished, isAtMost, failing, unknown }) => {
      const threshold = isPublished
        ? `À partir de ${number(limit)} par jour, ${receiver} exige SPF, DKIM et un enregistrement DMARC aligné.`
        : `${receiver} ne publie pas à partir de combien il exige plus ; le réglage de cette prévision est de ${number(limit)} par jour.`
      const state =
        failing.length > 0
          ? `Contrôles de ${subject} qui échouent : ${names(failing)}.`
          : unknown.length === 0
            ? `Contrôles de ${subject} qui réussissent : SPF, DKIM et DMARC.`
            : `Contrôles de ${subject} dont le résultat n'est pas connu : ${names(unknown)}.`
      return `De ${subject} à ${receiver}${isAtMost ? ', au plus' : ''} : ${counted(count)}. ${threshold} ${state}`
    },
    steps: (subject) => [
      `Faites réussir SPF et DKIM pour ${subject}, l'un des deux aligné sur le domaine du From.`,
      PUBLISH_DMARC,
      'Proposez le désabonnement en un clic dans les messages commerciaux.',
    ],
  },

  smtpAuthBasic: {
    states: {
      blocked: "Le tenant n'accepte plus cet accès.",
      offSoon: 'Cet accès sera désactivé par défaut à partir de la fin de décembre 2026.',
      onHere: `${OFF_BY_DEFAULT}, et activé dans ce tenant ; ${TO_BE_REMOVED}.`,
      off: `${OFF_BY_DEFAULT} ; ${TO_BE_REMOVED}.`,
    },
    basic: (count, state) =>
      `Messages remis avec nom d'utilisateur et mot de passe : ${counted(count)}. ${state}`,
    unclear: (count, state) =>
      `Messages remis par des clients dont on ne sait pas si tous utilisent OAuth 2.0 : ${counted(count)}. Nom d'utilisateur ` +
      `et mot de passe sont en voie de retrait. ${state}`,
    steps: [
      'Passez les appareils et applications à OAuth 2.0, Microsoft Graph, Azure Communication Services ou un relais à vous ; à High Volume Email, si tous les destinataires sont internes.',
      "Jusqu'à sa suppression, un administrateur peut réactiver cet accès.",
    ],
  },

  notes: {
    cancelledLimit: (recipients) =>
      `Une boîte aux lettres écrit à plus de ${number(recipients)} destinataires externes en 24 heures. La limite annoncée pour ` +
      "cela (mailbox external recipient rate limit, MERRL) a été annulée en janvier 2026 et jamais appliquée ; elle n'est pas prise en compte.",
    namelessMailboxes:
      'Certains envois depuis des boîtes aux lettres ne disent pas laquelle : ils comptent pour le tenant, et pour aucune limite de boîte aux lettres.',
    namelessConnectors:
      'Certains envois par un connecteur ne disent pas lequel : ils comptent pour le tenant, et pour aucun connecteur.',
    longSends:
      "Certains envois sont des totaux sur plus de 24 heures. Ils sont répartis uniformément, et une pointe à l'intérieur ne se voit pas : fournissez des décomptes horaires.",
    otherRefusals: (codes) =>
      `Non retenu comme blocage de l'expéditeur, car cela concerne des destinataires ou messages isolés, ou change de sens selon celui qui l'écrit : ${names(codes)}.`,
  },

  labels: {
    headings: {
      'clear': "Sans risque : aucune limite n'est proche",
      'watch':
        "À surveiller : rien n'est refusé, mais une limite est proche ou des messages prennent un moins bon chemin",
      'at-risk': "À risque : il faut s'attendre à des refus",
      'blocked': 'Bloqué : les messages sont refusés',
    },
    verdicts: { 'clear': 'sans risque', 'watch': 'à surveiller', 'at-risk': 'à risque', 'blocked': 'bloqué' },
    expects: (codes) => `Codes à prévoir : ${codes.join(', ')}`,
    reachedAt: 'Atteinte',
    freeAgainAt: 'De nouveau en dessous',
    notes: 'Remarques',
    measure: (used, limit, unit, window) =>
      (limit === null ? quantity(used, unit) : `${number(used)} sur ${quantity(limit, unit)}`) +
      (window === null ? '' : ` en ${window}`),
    percent,
  },
}

export { fr as default }
