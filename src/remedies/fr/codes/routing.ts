import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the way to the recipient and its protection, in French. */
export const routingCodes: Readonly<Record<string, Remedy>> = {
  '4.4.7': {
    ...causes['delivery-expired'],
    admin: [
      ...causes['delivery-expired'].admin,
      {
        text: 'Les messages à très nombreux destinataires peuvent expirer : envoyez-les par plus petits lots.',
      },
    ],
    links: [pages.messageExpired, pages.ndrTable],
  },

  '4.4.316': {
    ...causes['network-error'],
    title: 'Le serveur du destinataire refuse la connexion',
    admin: [
      {
        text: "Déterminez à qui appartient le serveur d'après l'adresse indiquée dans le rapport.",
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: "Demandez à son administrateur de démarrer le service de messagerie et d'ouvrir le port 25 aux adresses d'Exchange Online.",
      },
      {
        text: "Votre propre serveur, derrière un connecteur : vérifiez le service, le pare-feu et l'hôte indiqué dans le connecteur (smart host).",
        commands: [command.outboundConnectors],
      },
    ],
    links: [pages.ndrTable],
  },

  '4.4.317': {
    ...causes['encryption-required'],
    title: 'Le certificat du serveur destinataire ne peut pas être vérifié',
    explanation:
      "La connexion au serveur du destinataire doit être chiffrée, mais le certificat de ce serveur n'est pas reconnu comme authentique.",
    admin: [
      {
        text: 'Examinez la chaîne de certificats que présente le serveur.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: "Côté destinataire : installez un certificat d'une autorité publique avec ses certificats intermédiaires.",
      },
    ],
    links: [pages.untrustedRoot],
  },

  '5.4.8': {
    ...causes['encryption-required'],
    title: 'Les serveurs du domaine ne correspondent pas à sa stratégie de sécurité',
    explanation:
      "Le domaine du destinataire publie quels serveurs de messagerie sont authentiques (MTA-STS), et aucun de ceux qui ont été trouvés n'en fait partie.",
    admin: [
      {
        text: 'Comparez les enregistrements MX avec les lignes mx de la stratégie.',
        commands: [command.mxOfRecipient, command.mtaStsPolicy, command.mtaStsRecord],
      },
      {
        text: "Côté destinataire : ajoutez l'hôte à la stratégie, et changez l'id dans l'enregistrement TXT.",
      },
      {
        text: "Ne contournez pas ce contrôle : l'écart peut aussi venir d'une attaque contre le DNS.",
      },
    ],
    links: [pages.mtaSts],
  },

  '5.7.5': {
    ...causes['encryption-required'],
    title: 'Le certificat du serveur destinataire enfreint la stratégie de son domaine',
    explanation:
      'Le domaine du destinataire exige un certificat valide (MTA-STS), mais son serveur en présente un qui est expiré, émis pour un autre nom ou non reconnu.',
    admin: [
      {
        text: "Examinez les dates de validité du certificat et les noms qu'il contient.",
        commands: [command.certificateOfRecipient],
      },
      {
        text: "Côté destinataire : installez un certificat d'une autorité publique reconnue, qui couvre le nom d'hôte du MX.",
      },
    ],
    links: [pages.mtaSts],
  },

  '5.7.321': {
    ...causes['encryption-required'],
    title: 'Le serveur destinataire ne propose pas le chiffrement que son domaine exige',
    explanation:
      "Le domaine du destinataire exige une connexion chiffrée (DANE), mais son serveur n'en propose aucune qui fonctionne.",
    admin: [
      {
        text: 'Vérifiez si le serveur propose STARTTLS.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Côté destinataire : activez STARTTLS sur chaque hôte MX. Lui seul peut y remédier.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.322': {
    ...causes['encryption-required'],
    title: 'Le certificat du serveur destinataire a expiré',
    explanation:
      "Le domaine du destinataire exige une connexion vérifiée (DANE), mais le certificat de son serveur n'est plus valable.",
    admin: [
      {
        text: 'Vérifiez les dates du certificat.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Côté destinataire : renouvelez le certificat et publiez les enregistrements TLSA correspondants. Lui seul peut y remédier.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.323': {
    ...causes['encryption-required'],
    title: "Le certificat du serveur destinataire n'est pas celui qu'annonce son domaine",
    explanation:
      "Le domaine du destinataire publie quel certificat est authentique (DANE), et son serveur en présente un autre. C'est un oubli fréquent après un renouvellement.",
    admin: [
      {
        text: "Comparez l'enregistrement TLSA avec le certificat utilisé.",
        commands: [command.tlsaOfRecipient, command.certificateOfRecipient],
      },
      {
        text: "Côté destinataire : publiez des enregistrements TLSA pour le certificat utilisé et, pendant un changement, pour l'ancien et le nouveau. Lui seul peut y remédier.",
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.324': {
    ...causes['encryption-required'],
    title: 'Les enregistrements signés du domaine ne sont pas valides',
    explanation:
      'Le domaine du destinataire signe ses enregistrements DNS (DNSSEC), mais les signatures ne sont pas valides.',
    admin: [
      {
        text: 'Comparez une recherche qui vérifie les signatures avec une recherche qui ne les vérifie pas.',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient, command.dsOfRecipient],
      },
      {
        text: 'Côté destinataire : réparez la chaîne DNSSEC (DS, DNSKEY, RRSIG). Lui seul peut y remédier.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.325': {
    ...causes['encryption-required'],
    title: 'Le certificat du serveur destinataire est émis pour un autre nom',
    explanation:
      "Le domaine du destinataire exige une connexion vérifiée (DANE), mais aucun des noms du certificat n'est celui de son serveur.",
    admin: [
      {
        text: "Comparez les noms du certificat avec l'hôte MX.",
        commands: [command.mxOfRecipient, command.certificateOfRecipient],
      },
      {
        text: "Côté destinataire : installez un certificat qui contient le nom d'hôte du MX (SAN). Lui seul peut y remédier.",
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.4.1/relay-access-denied': {
    ...causes['relay-denied'],
    title: "Le serveur n'est pas responsable du domaine du destinataire",
    explanation:
      "Le message est arrivé sur un serveur qui n'accepte pas de messages pour la partie qui suit le @. Le domaine n'y est pas configuré, ou son enregistrement DNS mène au mauvais serveur.",
    links: [pages.acceptedDomains, pages.ndrTable],
  },

  '5.4.6': { ...causes['mail-loop'] },

  '5.4.14': { ...causes['mail-loop'] },

  '5.4.300': { ...causes['delivery-expired'] },

  '5.7.1/unable-to-relay': { ...causes['relay-denied'], links: [pages.notAuthorized, pages.connectors] },

  '5.7.68': {
    ...causes['policy-violation'],
    title: "L'envoi sans authentification au nom de cette organisation est refusé",
    explanation:
      "Le message se présente comme venant de l'organisation à laquelle il était adressé, mais il vient d'une source qu'elle ne connaît pas, et elle a désactivé ce type d'envoi (Direct Send).",
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause, et renvoyer le message ne servira à rien." },
      {
        text: 'Indiquez à votre support informatique quel appareil, quelle application ou quel service a envoyé le message.',
      },
    ],
    helpdesk: [
      {
        text: 'Demandez ce qui envoie : imprimante, scanner, application, ou service externe qui utilise votre domaine.',
      },
      { text: 'Demandez si le message a été transféré par une autre organisation.' },
      {
        text: "Si personne ne connaît la source, il s'agit peut-être d'un message falsifié, refusé à juste titre.",
      },
    ],
    admin: [
      {
        text: "Source légitime : faites en sorte qu'elle s'authentifie, ou créez un connecteur entrant qui la reconnaît à son certificat (de préférence) ou à son adresse IP : Exchange admin center > Mail flow > Connectors.",
        commands: [command.directSend],
      },
      {
        text: "Laissez ce paramètre activé : le désactiver, c'est laisser de nouveau entrer des messages falsifiés. Ne le faites qu'en dernier recours et pour peu de temps.",
      },
    ],
    links: [pages.directSend, pages.connectors],
  },

  '5.7.230': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 freine un serveur Exchange obsolète de votre organisation',
    explanation:
      "Un serveur de messagerie de votre organisation utilise une version d'Exchange qui n'est plus prise en charge ou n'est pas à jour, et Exchange Online ralentit ou bloque ses messages.",
    sender: [
      { text: "L'adresse et votre message ne sont pas en cause." },
      {
        text: 'Transférez ce rapport complet à votre support informatique ; renvoyez le message quand il vous le dira.',
      },
    ],
    helpdesk: [
      {
        text: 'Toutes les personnes dont les messages prennent ce chemin sont touchées : prévenez les administrateurs des serveurs de messagerie.',
      },
      {
        text: "Notez le nombre de minutes par heure qu'indique le rapport : il montre jusqu'où va le blocage.",
      },
    ],
    admin: [
      {
        text: 'Trouvez le serveur : Exchange admin center > Reports > Mail flow > Out-of-date connecting on-premises Exchange servers. Sur le serveur :',
        commands: [command.exchangeServers],
      },
      {
        text: 'Installez les dernières mises à jour cumulatives et de sécurité, ou mettez le serveur hors service.',
      },
      {
        text: "Ces restrictions peuvent être suspendues jusqu'à 90 jours par an ; n'en profitez que le temps de la mise à jour.",
      },
    ],
    links: [pages.connectors, pages.ndrTable],
  },

  '5.7.367': {
    ...causes['relay-denied'],
    title: 'Le serveur suivant a refusé de relayer le message',
    explanation:
      "Exchange Online a transmis le message (le plus souvent un transfert) au serveur suivant, qui ne l'a pas accepté, parce qu'il ne connaît pas ce trajet ou ne lui fait pas confiance.",
    helpdesk: [
      { text: 'Demandez si le message a été transféré automatiquement, et vers où.' },
      {
        text: "Demandez si le transfert fonctionne pour les messages de certains expéditeurs et pas pour d'autres.",
      },
    ],
    admin: [
      {
        text: "Vérifiez dans le suivi des messages si le message est parti par le pool de relais : OutboundIpPoolName a alors la valeur RegularRelayOutboundPool (40.95.0.0/16). C'est le cas des messages transférés qui n'ont passé ni SPF ni DKIM à leur arrivée.",
      },
      {
        text: 'Passerelle devant Microsoft 365 : configurez Enhanced Filtering for Connectors, afin que ces contrôles voient la véritable source.',
        commands: [command.enhancedFiltering],
      },
      {
        text: "Domaine d'expéditeur qui vous appartient : enregistrez-le comme domaine accepté.",
        commands: [command.acceptedDomains],
      },
    ],
    links: [pages.relayPoolRefused, pages.highRiskPool, pages.enhancedFiltering],
  },
}
