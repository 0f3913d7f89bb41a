import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import type { SendingBlock } from '../sending-blocks.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** The codes with which Exchange Online stops the sender's own side, in French. */
export const sendingBlocks: Readonly<Record<SendingBlock, Remedy>> = {
  '5.1.8': {
    title: 'Microsoft 365 a bloqué les envois de votre compte',
    explanation:
      "Votre compte peut recevoir des messages mais pas en envoyer, parce qu'il a envoyé des messages ressemblant à du courrier indésirable ou dépassé une limite d'envoi. Souvent, quelqu'un d'autre a détourné le compte.",
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause. Le message a été arrêté de votre côté." },
      { text: 'Prévenez immédiatement votre support informatique et transférez-lui ce rapport complet.' },
      {
        text: "Signalez-le si vous trouvez des messages envoyés que vous n'avez pas écrits, ou si vous avez récemment saisi votre mot de passe sur une page douteuse.",
      },
    ],
    helpdesk: [
      {
        text: "Demandez s'il y a des messages envoyés inconnus, des demandes de connexion que personne n'a faites, de nouvelles règles de boîte de réception ou de transfert, et des envois en masse au cours de la dernière journée.",
      },
      {
        text: "Vérifiez s'il s'agit de ce seul compte : il figure alors sur la page Restricted entities. Si beaucoup de personnes sont touchées, pensez à 5.7.705 (tenant) ou à 5.7.711 (connecteur).",
      },
      { text: "Transmettez le cas aux administrateurs comme compte compromis, jusqu'à preuve du contraire." },
    ],
    admin: [
      {
        text: "Sécurisez d'abord le compte : réinitialisez le mot de passe, fermez toutes les sessions, exigez l'authentification multifacteur, supprimez les transferts et les règles de boîte de réception inconnus, vérifiez les applications autorisées.",
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Trouvez ce qui a été envoyé et quelle limite a arrêté le compte : suivi des messages et stratégie de courrier indésirable sortant.',
        commands: [command.traceBySender, command.outboundSpamPolicy],
      },
      {
        text: "Débloquez-le ensuite : Microsoft Defender portal > Email & collaboration > Review > Restricted entities, ou par commande. L'effet se fait sentir en général dans l'heure, au plus tard après 24 heures.",
        commands: [command.blockedUsers, command.unblockUser],
      },
      {
        text: 'Le nombre de déblocages par compte est limité. Une fois ce nombre atteint, ouvrez un dossier auprès du support Microsoft.',
      },
    ],
    links: [
      pages.restrictedUsers,
      pages.restrictedEntitiesPortal,
      pages.accountCompromise,
      pages.outboundSpamPolicies,
    ],
  },

  '5.1.90': {
    title: 'Votre compte a atteint sa limite quotidienne de destinataires',
    explanation:
      "Votre boîte aux lettres a écrit à autant de destinataires qu'Exchange Online le permet en 24 heures : 10 000. Vous pourrez de nouveau envoyer à mesure que ce nombre baisse.",
    sender: [
      {
        text: 'Arrêtez les envois en masse en cours et attendez : vous pourrez de nouveau envoyer dans la journée.',
      },
      {
        text: "Si vous n'avez pas envoyé autant de messages, prévenez immédiatement votre support informatique : quelqu'un d'autre utilise peut-être votre compte.",
      },
      {
        text: 'Pour les envois en masse, demandez à votre support informatique un service prévu à cet effet.',
      },
    ],
    helpdesk: [
      {
        text: 'Demandez ce qui a été envoyé ces dernières 24 heures : envoi en masse, publipostage, application, réponses automatiques.',
      },
      {
        text: "Tout le monde compte, en interne comme en externe ; un groupe du carnet d'adresses compte pour un, un groupe de contacts de la boîte aux lettres compte pour autant que ses membres.",
      },
      {
        text: "Demandez s'il y a des messages envoyés que la personne ne reconnaît pas : c'est alors un incident de sécurité.",
      },
    ],
    admin: [
      {
        text: 'Trouvez ce qui a épuisé la limite et écartez un usage abusif du compte.',
        commands: [command.traceBySender, command.inboxRules],
      },
      {
        text: "La limite ne peut pas être relevée. Le décompte porte sur les dernières 24 heures et n'est pas remis à zéro à minuit.",
      },
      {
        text: "Confiez les envois en masse à un service prévu à cet effet : Azure Communication Services ou un prestataire d'envoi en masse ; High Volume Email pour les destinataires internes.",
      },
      {
        text: "Fixez dans la stratégie de courrier indésirable sortant une limite plus basse avec alerte, afin qu'un usage abusif se voie tôt.",
        commands: [command.lowerDailyLimit],
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.accountCompromise, pages.azureEmail],
  },

  '5.7.64': {
    title: 'Exchange Online ne reconnaît pas votre serveur de messagerie',
    explanation:
      "Un serveur de messagerie de votre organisation a transmis le message à Exchange Online, qui n'a pas pu déterminer que ce serveur est bien le vôtre et a refusé de le relayer.",
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause, et renvoyer le message ne servira à rien." },
      {
        text: 'Transférez ce rapport complet à votre support informatique et indiquez avec quoi vous avez envoyé le message.',
      },
    ],
    helpdesk: [
      {
        text: "Demandez quel serveur, quel appareil ou quelle application a envoyé le message, et depuis quand l'envoi échoue.",
      },
      {
        text: "Demandez ce qui a changé : nouveau certificat, nouvel accès à Internet ou nouvelle adresse IP, nouveau serveur, nouveau domaine d'expéditeur.",
      },
      {
        text: "Lisez les mots qui suivent le code : avec ATTR36, le domaine de l'expéditeur n'est pas enregistré ; avec TenantAttribution seul, c'est le connecteur qui ne correspond pas.",
      },
    ],
    admin: [
      {
        text: "Comparez ce que présente le serveur avec le connecteur entrant de type OnPremises : le nom du certificat ou l'adresse IP publique.",
        commands: [command.inboundConnectors],
      },
      {
        text: "Certificat renouvelé ou renommé : corrigez le connecteur, ou relancez l'assistant Hybrid Configuration ; installez sur le serveur d'envoi les certificats intermédiaires manquants.",
        commands: [command.setConnectorCertificate],
      },
      {
        text: "Adresse IP modifiée : saisissez toutes celles qui sont utilisées, car la commande remplace la liste, et uniquement des adresses qui n'appartiennent qu'à vous.",
        commands: [command.setConnectorAddresses],
      },
      {
        text: "Le domaine du certificat ou de l'expéditeur de l'enveloppe doit être un domaine accepté ; l'en-tête From ne compte pas.",
        commands: [command.acceptedDomains],
      },
    ],
    links: [
      pages.relayAccessDenied,
      pages.relayRequirements,
      pages.connectors,
      pages.validateConnectors,
      pages.connectorsPortal,
    ],
  },

  '5.7.64/relay-domain-not-accepted': {
    title: "Exchange Online ne relaie pas les messages de ce domaine d'expéditeur",
    explanation:
      "Un serveur de messagerie de votre organisation a transmis le message à Exchange Online, mais ni le domaine de l'expéditeur ni le certificat du serveur n'appartient à un domaine qui y est enregistré.",
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause, et renvoyer le message ne servira à rien." },
      {
        text: 'Transférez ce rapport complet à votre support informatique et indiquez avec quoi vous avez envoyé le message.',
      },
    ],
    helpdesk: [
      {
        text: "Cherchez dans le rapport le domaine de l'expéditeur et vérifiez s'il figure dans Exchange admin center > Mail flow > Accepted domains.",
      },
      {
        text: "Demandez si le message a été transféré automatiquement : l'expéditeur est alors, par nature, un tiers.",
      },
      { text: 'Demandez si un nouveau domaine ou une nouvelle application est utilisé depuis peu.' },
    ],
    admin: [
      {
        text: 'Domaine qui vous appartient : enregistrez-le dans Microsoft 365 admin center > Settings > Domains ; il apparaît ensuite parmi les domaines acceptés.',
        commands: [command.acceptedDomains],
      },
      {
        text: "Messages transférés et rapports à expéditeur vide : seul un connecteur qui identifie le serveur par un certificat d'un domaine accepté les laisse passer.",
        commands: [command.inboundConnectors, command.setConnectorCertificate],
      },
      {
        text: "Domaine d'un tiers : envoyez ces messages par l'intermédiaire de son propriétaire, ou cherchez qui utilise votre serveur pour cela.",
      },
    ],
    links: [
      pages.relayRequirements,
      pages.domainsPortal,
      pages.acceptedDomains,
      pages.connectors,
      pages.relayAccessDenied,
    ],
  },

  '5.7.232': {
    title: "Votre essai de Microsoft 365 a atteint sa limite quotidienne d'envois externes",
    explanation:
      "Une organisation qui n'a qu'une version d'essai de Microsoft 365 peut écrire à 5 000 destinataires externes en 24 heures. Cette limite est épuisée.",
    sender: [
      {
        text: "L'adresse est correcte. La messagerie continue de fonctionner au sein de votre organisation.",
      },
      { text: 'Attendez demain pour renvoyer le message, ou joignez le destinataire par un autre moyen.' },
      { text: 'Prévenez votre support informatique si vous ne vous attendiez à aucun envoi en masse.' },
    ],
    helpdesk: [
      { text: 'Demandez qui a fait un envoi en masse à des destinataires externes ces dernières 24 heures.' },
      {
        text: "Si personne ne l'a fait, considérez qu'un compte ou un connecteur est détourné et prévenez immédiatement les administrateurs.",
      },
    ],
    admin: [
      {
        text: 'Consultez le décompte et la limite, et identifiez les principaux expéditeurs.',
        commands: [command.externalRecipientLimit, command.topSenders],
      },
      {
        text: "Arrêtez la source. L'envoi reprend de lui-même quand le décompte des dernières 24 heures baisse.",
      },
      {
        text: "Achetez des licences : la limite dépend alors de leur nombre (500 × licences^0,7 + 9 500). Les envois en masse relèvent d'un service prévu à cet effet.",
      },
    ],
    links: [
      pages.externalRecipientLimit,
      pages.sendingLimits,
      pages.sendingLimitsTroubleshoot,
      pages.azureEmail,
    ],
  },

  '5.7.233': {
    title: 'Votre organisation a atteint sa limite quotidienne de messages externes',
    explanation:
      "L'ensemble des comptes et des serveurs de votre organisation ne peut écrire qu'à un certain nombre de destinataires externes en 24 heures. Cette limite est épuisée.",
    sender: [
      {
        text: "L'adresse et votre compte ne sont pas en cause. La messagerie continue de fonctionner au sein de votre organisation.",
      },
      {
        text: "Prévenez votre support informatique et ne renvoyez pas le message sans cesse : cela n'accélère rien.",
      },
      { text: "Si c'est urgent, joignez le destinataire par un autre moyen." },
    ],
    helpdesk: [
      {
        text: 'Tout le monde est touché : prévenez les administrateurs une seule fois et regroupez les autres signalements.',
      },
      {
        text: 'Demandez quels envois en masse, quelles applications et quels serveurs ont écrit à des destinataires externes ces dernières 24 heures.',
      },
      { text: "Si personne n'en connaît, considérez qu'un compte ou un connecteur est détourné." },
    ],
    admin: [
      {
        text: "Consultez le décompte et la limite : Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients. La limite est de 500 × licences^0,7 + 9 500, avec des licences achetées, pour chaque couple formé d'un message et d'un destinataire externe.",
        commands: [command.externalRecipientLimit],
      },
      {
        text: 'Identifiez les principaux expéditeurs, y compris ceux qui relaient par des connecteurs, et arrêtez la source.',
        commands: [command.topSenders, command.inboundConnectors],
      },
      {
        text: "Attendez : l'envoi reprend de lui-même quand le décompte des dernières 24 heures repasse sous la limite.",
      },
      {
        text: "Confiez les envois en masse à Azure Communication Services ou à un prestataire d'envoi en masse, et surveillez le seuil de 80 % de la limite.",
      },
    ],
    links: [
      pages.externalRecipientLimit,
      pages.sendingLimits,
      pages.sendingLimitsTroubleshoot,
      pages.azureEmail,
    ],
  },

  '5.7.236': {
    title: "La limite quotidienne d'envoi depuis les adresses onmicrosoft.com est atteinte",
    explanation:
      "Depuis des adresses qui se terminent par onmicrosoft.com, une organisation ne peut écrire qu'à 100 destinataires externes en 24 heures. Ces adresses sont destinées aux tests.",
    sender: [
      {
        text: "L'adresse est correcte. La messagerie continue de fonctionner au sein de votre organisation.",
      },
      {
        text: 'Regardez votre propre adresse : si elle se termine par onmicrosoft.com, demandez à votre support informatique une adresse au nom de votre organisation.',
      },
      { text: "Si c'est urgent, joignez le destinataire par un autre moyen." },
    ],
    helpdesk: [
      {
        text: "Cherchez dans le rapport l'adresse de l'expéditeur : à qui appartient-elle, et pourquoi se termine-t-elle par onmicrosoft.com ?",
      },
      {
        text: 'Pensez aussi aux notifications des produits Microsoft 365, à Bookings et aux messages transférés : ils peuvent utiliser le domaine par défaut.',
      },
    ],
    admin: [
      {
        text: "Ajoutez et vérifiez un domaine qui vous appartient dans Microsoft 365 admin center > Settings > Domains, et définissez-le par défaut. Un domaine fédéré ne peut pas l'être.",
        commands: [command.acceptedDomains],
      },
      {
        text: "Trouvez les boîtes aux lettres dont l'adresse principale est encore en onmicrosoft.com, et modifiez-la.",
        commands: [command.mailboxesOnOnmicrosoft, command.changePrimaryAddress],
      },
      {
        text: 'Cherchez dans le suivi des messages ce qui envoie encore de là : applications, notifications, messages transférés.',
        commands: [command.sendersOnOnmicrosoft],
      },
    ],
    links: [pages.addDomain, pages.domainsPortal, pages.acceptedDomains, pages.sendingLimits],
  },

  '5.7.703': {
    title: 'Votre propre organisation bloque les messages vers ce destinataire',
    explanation:
      "Votre organisation a placé l'adresse ou son domaine sur sa liste de blocage. Un message qui comporte ne serait-ce qu'un destinataire bloqué est refusé pour tous.",
    sender: [
      { text: 'Retirez le destinataire bloqué et renvoyez le message aux autres.' },
      {
        text: 'Si vous devez écrire à ce destinataire, demandez à votre support informatique pourquoi il est bloqué.',
      },
    ],
    helpdesk: [
      {
        text: "Demandez qui est le destinataire et à quoi sert le contact : le blocage protège peut-être d'une fraude.",
      },
      {
        text: "Avant de demander le déblocage, vérifiez que le domaine n'imite pas l'orthographe d'un autre.",
      },
    ],
    admin: [
      {
        text: "Trouvez l'entrée, son auteur et sa raison : Microsoft Defender portal > Email & collaboration > Policies & rules > Threat policies > Tenant Allow/Block Lists.",
        commands: [command.blockEntries],
      },
      {
        text: "Si elle a été créée pour une bonne raison, laissez-la. Si elle est erronée ou périmée, supprimez-la ; une entrée d'autorisation n'est pas nécessaire.",
        commands: [command.removeBlockEntry],
      },
      {
        text: "Si un domaine entier est bloqué à cause d'une seule adresse, remplacez l'entrée par cette adresse.",
      },
    ],
    links: [pages.tenantAllowBlockListPortal, pages.tenantAllowBlockList, pages.sendingBlocks],
  },

  '5.7.705': {
    title: 'Microsoft 365 a bloqué les envois de toute votre organisation',
    explanation:
      "Trop de messages de votre organisation étaient du courrier indésirable ou des envois en masse, et personne n'y peut donc plus écrire à des destinataires externes. Souvent, un serveur ou un compte est détourné. Microsoft ne publie pas le seuil.",
    sender: [
      {
        text: "L'adresse du destinataire et votre message ne sont pas en cause : c'est toute votre organisation qui est touchée.",
      },
      {
        text: "Prévenez immédiatement votre support informatique, s'il n'est pas encore au courant, et transférez-lui ce rapport.",
      },
      {
        text: "Ne renvoyez pas le message sans cesse. Si c'est urgent, joignez le destinataire par un autre moyen.",
      },
    ],
    helpdesk: [
      {
        text: "Tout le monde est touché : prévenez immédiatement les administrateurs d'un incident de sécurité et regroupez les autres signalements.",
      },
      {
        text: "Demandez s'il y a eu ces derniers jours des envois en masse, de nouveaux serveurs, de nouvelles applications ou de nouveaux connecteurs.",
      },
      {
        text: "Demandez si l'abonnement a expiré puis a été renouvelé : le blocage peut alors prendre fin de lui-même, en général dans la journée.",
      },
    ],
    admin: [
      {
        text: "Trouvez la source : suivi des messages, rapports dans Exchange admin center > Reports > Mail flow, connecteurs et comptes d'administrateur créés ou modifiés récemment.",
        commands: [command.topSenders, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: "Arrêtez-la : désactivez le compte ou le connecteur, nettoyez le serveur local qui relaie par ce connecteur, exigez l'authentification multifacteur pour chaque administrateur.",
        commands: [command.disableConnector, command.blockedUsers, command.blockedConnectors],
      },
      {
        text: 'Confiez les envois en masse à un service prévu à cet effet.',
      },
      {
        text: 'Contactez le support Microsoft (Microsoft 365 admin center > Help & support) : indiquez le code 5.7.705, la cause et la correction apportée, et demandez la levée du blocage.',
      },
    ],
    links: [pages.sendingBlocks, pages.connectorCompromise, pages.accountCompromise, pages.contactSupport],
  },

  '5.7.708': {
    title: "Microsoft 365 n'accepte pas encore les messages de votre nouvelle organisation",
    explanation:
      "Les messages des organisations nouvelles ou à l'essai quittent Microsoft 365 par des adresses de faible réputation, et les messages qui en viennent ont été refusés.",
    sender: [
      { text: "L'adresse du destinataire et votre message ne sont pas en cause." },
      {
        text: "Transférez ce rapport complet à votre support informatique ; si c'est urgent, joignez le destinataire par un autre moyen.",
      },
    ],
    helpdesk: [
      { text: "Demandez si l'organisation est nouvelle chez Microsoft 365 ou encore en version d'essai." },
      {
        text: 'Demandez si un envoi en masse a eu lieu ou si des boîtes aux lettres ont été déplacées récemment.',
      },
    ],
    admin: [
      {
        text: "Vérifiez l'abonnement et attribuez des licences payantes : Microsoft 365 admin center > Billing > Your products.",
        commands: [command.subscriptions],
      },
      {
        text: 'Si cela ne suffit pas, demandez au support Microsoft (Microsoft 365 admin center > Help & support) une exception temporaire, en indiquant le code 5.7.708 et en joignant un rapport.',
      },
      {
        text: "N'envoyez pas en masse depuis une nouvelle organisation ; SPF, DKIM et DMARC de son domaine doivent être en place.",
      },
    ],
    links: [pages.sendingBlocks, pages.contactSupport],
  },

  '5.7.711': {
    title: "Microsoft 365 a bloqué la connexion de l'un de vos serveurs de messagerie",
    explanation:
      "Un connecteur par lequel l'un de vos serveurs remet des messages à Microsoft 365 est soupçonné d'être détourné et ne peut plus envoyer. Un intrus l'a peut-être créé ou modifié.",
    sender: [
      { text: "L'adresse du destinataire et votre message ne sont pas en cause." },
      { text: 'Prévenez immédiatement votre support informatique et transférez-lui ce rapport complet.' },
      { text: "Si c'est urgent, joignez le destinataire par un autre moyen." },
    ],
    helpdesk: [
      {
        text: 'Demandez quel serveur, quel appareil ou quelle application a envoyé le message : tous les messages qui prennent ce chemin sont touchés.',
      },
      {
        text: "Demandez s'il y a de nouveaux connecteurs, serveurs ou applications, et des messages avec des domaines d'expéditeur inconnus.",
      },
      {
        text: 'Transmettez le cas aux administrateurs comme incident de sécurité. Le connecteur ne doit pas être débloqué sans vérification.',
      },
    ],
    admin: [
      {
        text: 'Vérifiez quel connecteur est bloqué et comparez-le avec ce que vous avez configuré : nom, adresses IP, certificat, date.',
        commands: [command.blockedConnectors, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: "Reprenez le contrôle : annulez les modifications qui ne viennent pas de vous, désactivez tout connecteur inconnu, sécurisez le compte d'administrateur qui l'a créé et nettoyez le serveur qui se trouve derrière.",
        commands: [command.disableConnector],
      },
      {
        text: "N'envoyez par ce connecteur que depuis des domaines enregistrés : les messages de domaines non enregistrés sont l'un des signes d'un usage abusif.",
        commands: [command.acceptedDomains],
      },
      {
        text: "Débloquez-le ensuite : Microsoft Defender portal > Email & collaboration > Review > Restricted entities, ou par commande. Cela prend jusqu'à une heure.",
        commands: [command.unblockConnector],
      },
    ],
    links: [
      pages.blockedConnectors,
      pages.connectorCompromise,
      pages.restrictedEntitiesPortal,
      pages.connectorsPortal,
    ],
  },

  '5.7.750': unregisteredDomain,
}
