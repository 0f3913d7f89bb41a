import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the recipient, in French. */
export const recipientCodes: Readonly<Record<string, Remedy>> = {
  '4.3.2/recipient-thread-limit': {
    ...causes['rate-limited'],
    title: 'Trop de messages arrivent en même temps dans cette boîte aux lettres',
    explanation:
      "La boîte aux lettres du destinataire reçoit déjà autant de messages en même temps qu'elle le peut. Le serveur d'envoi réessaie de lui-même.",
    admin: [
      { text: "Laissez la file d'attente réessayer ; ne supprimez pas les messages pour les renvoyer." },
      {
        text: "Étalez dans le temps les messages automatiques vers cette boîte aux lettres, et cherchez un système de notification qui s'emballe.",
      },
    ],
    links: [pages.ndrTable],
  },

  '4.3.2/folder-item-limit': {
    ...causes['mailbox-full'],
    title: "Un dossier de la boîte aux lettres a atteint son nombre maximal d'éléments",
    explanation:
      "Un dossier de la boîte aux lettres contient déjà autant d'éléments qu'Exchange Online le permet, soit un million, et plus rien ne peut y être classé. L'adresse est correcte.",
    admin: [
      {
        text: 'Destinataire de votre organisation : trouvez le dossier trop plein.',
        commands: [command.folderUse],
      },
      {
        text: "Déplacez des éléments vers d'autres dossiers ou vers l'archive, et arrêtez la source qui remplit ce dossier.",
        commands: [command.enableArchive],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.1.1': {
    ...causes['recipient-unknown'],
    admin: [
      {
        text: "Destinataire de votre organisation : recherchez l'objet qui devrait porter cette adresse. Dans un environnement hybride, vérifiez qu'il est synchronisé avec cette adresse.",
        commands: [command.recipient],
      },
      {
        text: "RESOLVER.ADR.ExRecipNotFound : l'expéditeur a utilisé une entrée périmée de la liste de suggestions. Supprimez cette entrée, ou ajoutez son adresse X500 au destinataire.",
        commands: [command.addX500Address],
      },
      { text: "Listes de diffusion et applications : retirez l'adresse dès maintenant." },
    ],
    links: [pages.recipientAddress],
  },

  '5.1.10': {
    ...causes['recipient-unknown'],
    title: "Microsoft 365 ne trouve pas l'adresse dans l'organisation du destinataire",
    explanation:
      "L'organisation du destinataire utilise Microsoft 365, et son annuaire ne connaît pas cette adresse. Le plus souvent, elle est mal écrite ou n'est plus à jour, ou la personne a quitté l'organisation.",
    admin: [
      {
        text: "Destinataire de votre organisation : vérifiez l'objet, ses adresses, sa licence et sa synchronisation.",
        commands: [command.recipient, command.softDeletedMailbox],
      },
      {
        text: 'Si la boîte aux lettres se trouve sur un autre système, le type du domaine doit être Internal relay, avec un connecteur vers ce système.',
        commands: [command.acceptedDomains],
      },
      { text: "Listes de diffusion et applications : retirez l'adresse dès maintenant." },
    ],
    links: [pages.recipientNotFound, pages.acceptedDomains],
  },

  '5.1.351': {
    ...causes['recipient-unknown'],
    title: "Le serveur du destinataire ne connaît pas l'adresse",
    explanation:
      "Le message a quitté votre organisation, et le serveur du destinataire a répondu que la boîte aux lettres n'existe pas ou ne peut pas être utilisée.",
    admin: [
      {
        text: 'Lisez la réponse qui suit la flèche (->) : elle vient du système du destinataire et est plus précise.',
      },
      {
        text: 'Vérifiez dans le suivi des messages quel serveur a répondu ; une route ou un connecteur erroné peut mener au mauvais serveur.',
        commands: [command.traceByRecipient, command.outboundConnectors],
      },
      { text: "Listes de diffusion et applications : retirez l'adresse dès maintenant." },
    ],
    links: [pages.recipientAddress],
  },

  '5.2.2/mailbox-full': {
    ...causes['mailbox-full'],
    explanation:
      "L'adresse est correcte, mais la boîte aux lettres ou le dossier public n'a plus de place pour de nouveaux messages.",
    links: [pages.ndrTable],
  },

  '5.2.121': {
    ...causes['rate-limited'],
    title: 'Vous avez atteint la limite horaire par expéditeur de cette boîte aux lettres',
    explanation:
      "Un même expéditeur ne peut utiliser qu'un tiers de ce qu'une boîte aux lettres d'Exchange Online peut recevoir en une heure. Cette part est épuisée ; l'adresse est correcte.",
    sender: [
      { text: "L'adresse n'est pas en cause. Renvoyez le message dans une heure." },
      {
        text: "Si une application envoie pour vous, signalez à votre support informatique qu'elle envoie trop de messages.",
      },
    ],
    admin: [
      {
        text: "Ralentissez l'application ou l'outil de surveillance à l'origine de ces messages, ou configurez-le pour qu'il les regroupe.",
        commands: [command.topSendersToMailbox],
      },
      {
        text: "La limite ne peut pas être modifiée. Une boîte aux lettres n'est pas faite pour stocker des journaux.",
      },
    ],
    links: [pages.receivingLimits],
  },

  '5.2.122': {
    ...causes['rate-limited'],
    title: 'La boîte aux lettres a atteint sa limite horaire de messages reçus',
    explanation:
      "Une boîte aux lettres d'Exchange Online peut recevoir 3 600 messages en une heure, et celle-ci les a reçus. L'adresse est correcte.",
    sender: [
      { text: "L'adresse n'est pas en cause. Renvoyez le message dans une heure ou deux." },
      { text: "Si c'est urgent, joignez le destinataire par un autre moyen." },
    ],
    admin: [
      {
        text: 'Destinataire de votre organisation : trouvez la source dans Exchange admin center > Reports > Mail flow > Mailboxes exceeding receiving limits, et arrêtez-la.',
        commands: [command.topSendersToMailbox],
      },
      {
        text: 'La limite ne peut pas être modifiée. Répartissez les messages sur plusieurs boîtes aux lettres, ou stockez les journaux ailleurs.',
      },
    ],
    links: [pages.receivingLimits],
  },

  '5.4.1/recipient-rejected': {
    ...causes['recipient-unknown'],
    title: "L'organisation du destinataire ne connaît pas l'adresse",
    explanation:
      "Microsoft 365 a refusé le message dès son arrivée, car l'adresse ne figure pas dans l'annuaire du destinataire. Le plus souvent, elle est mal écrite ou n'est plus à jour.",
    admin: [
      {
        text: "Destinataire de votre organisation : vérifiez que l'adresse existe et qu'elle est synchronisée. Directory-Based Edge Blocking refuse toute adresse qui ne figure pas dans l'annuaire d'un domaine de type Authoritative.",
        commands: [command.recipient, command.acceptedDomains],
      },
      {
        text: "Un seul destinataire hybride : retirez son adresse puis ajoutez-la de nouveau dans l'environnement local (on-premises), laissez la synchronisation se faire et attendez jusqu'à 24 heures.",
      },
      {
        text: "Les dossiers publics à extension messagerie doivent être synchronisés avec Sync-ModernMailPublicFolders ; un groupe dynamique local (on-premises) a besoin d'un contact de messagerie dans le cloud.",
      },
      {
        text: 'Uniquement si toutes les adresses du domaine sont refusées : définissez le type du domaine sur Internal relay, attendez, puis remettez-le sur Authoritative.',
        commands: [command.makeDomainInternalRelay, command.makeDomainAuthoritative],
      },
    ],
    links: [pages.edgeBlocking, pages.acceptedDomains],
  },

  '5.4.310': { ...causes['domain-not-found'], links: [pages.ndrTable] },

  '5.5.0': {
    ...causes['recipient-unknown'],
    title: "L'adresse Outlook.com n'existe pas",
    explanation:
      'Outlook.com (qui gère aussi hotmail.com, live.com et msn.com) ne connaît aucune boîte aux lettres à cette adresse, ou celle-ci a été fermée.',
    admin: [
      {
        text: 'Rien ne peut être réglé de votre côté : seul le titulaire peut rouvrir la boîte aux lettres.',
      },
      {
        text: "Listes de diffusion et applications : retirez l'adresse dès maintenant ; de nombreuses adresses inconnues nuisent à votre réputation auprès d'Outlook.com.",
      },
    ],
    links: [pages.recipientNotFound],
  },

  '5.7.504': { ...causes['recipient-unknown'], links: [pages.ndrTable] },

  '5.7.505': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 ne remet pas de messages à ce destinataire',
    explanation: "Microsoft a bloqué l'adresse du destinataire : personne ne peut y écrire.",
    sender: [
      { text: 'Joignez le destinataire par un autre moyen et demandez-lui une adresse différente.' },
      {
        text: "Si vous pensez que l'adresse est bloquée par erreur, transférez ce rapport à votre support informatique.",
      },
    ],
    helpdesk: [
      { text: "Vérifiez l'orthographe de l'adresse." },
      {
        text: "Demandez si d'autres personnes reçoivent le même rapport pour cette adresse ; dans ce cas, seul Microsoft peut y changer quelque chose.",
      },
    ],
    admin: [
      {
        text: 'Si le blocage semble être une erreur, ouvrez un dossier : Microsoft 365 admin center > Help & support, en joignant le rapport complet.',
      },
    ],
    links: [pages.contactSupport],
  },

  '5.7.507': {
    ...causes['recipient-refused'],
    title: "L'organisation du destinataire bloque votre serveur de messagerie",
    explanation:
      "L'organisation du destinataire a placé l'adresse Internet du serveur d'envoi sur sa propre liste de blocage.",
    sender: [
      { text: "L'adresse n'est pas en cause ; conservez-la." },
      {
        text: 'Demandez au destinataire par un autre moyen de prévenir son service informatique, et transférez ce rapport à votre support informatique.',
      },
    ],
    admin: [
      {
        text: "Demandez à l'administrateur du destinataire de retirer l'adresse IP du filtre de connexion ; indiquez-lui l'adresse et l'heure.",
      },
      {
        text: "Destinataire de votre organisation : vérifiez pourquoi l'entrée a été créée avant de la supprimer.",
        commands: [command.connectionFilter],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/not-authorized': {
    ...causes['recipient-restricted'],
    title: "Vous n'avez pas le droit d'écrire à ce destinataire",
    explanation:
      "La boîte aux lettres ou le groupe n'accepte que les messages de certains expéditeurs, ou une règle de son organisation a refusé le message.",
    admin: [
      {
        text: 'TRANSPORT.RULES.RejectMessage dans le rapport : une règle de flux de courrier a refusé le message. Trouvez-la, puis restreignez-la ou ajoutez une exception.',
        commands: [command.mailFlowRules],
      },
      {
        text: 'RESOLVER.RST dans le rapport : une restriction de remise du destinataire a refusé le message. Autorisez ce seul expéditeur.',
        commands: [command.groupRestrictions, command.mailboxRestrictions],
      },
    ],
    links: [pages.notAuthorized, pages.mailFlowRules],
  },

  '5.7.12': {
    ...causes['recipient-restricted'],
    title: "Le destinataire n'accepte que les messages de sa propre organisation",
    links: [pages.insidersOnly],
  },

  '5.7.13': {
    ...causes['recipient-restricted'],
    title: "Le dossier public n'accepte que les messages de sa propre organisation",
    explanation:
      'Le dossier public existe, mais il est configuré pour refuser les messages extérieurs à son organisation.',
    admin: [
      {
        text: 'Destinataire de votre organisation : si les messages externes sont souhaités, autorisez-les pour ce dossier.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.135': {
    ...causes['recipient-restricted'],
    title: "Le dossier public n'accepte que les messages de sa propre organisation",
    explanation:
      'Le dossier public existe, mais il est configuré pour refuser les messages extérieurs à son organisation.',
    admin: [
      {
        text: 'Destinataire de votre organisation : si les messages externes sont souhaités, autorisez-les pour ce dossier.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.124': {
    ...causes['recipient-restricted'],
    title: "Le groupe n'accepte que les messages de certains expéditeurs",
    explanation: "Le groupe existe, mais l'expéditeur ne figure pas sur sa liste d'expéditeurs autorisés.",
    admin: [
      {
        text: "Groupe de votre organisation : son propriétaire ajoute l'expéditeur (un expéditeur externe a besoin d'un contact de messagerie), ou vous le faites à sa place.",
        commands: [command.groupRestrictions, command.permitSenderToGroup],
      },
    ],
    links: [pages.groupSenders],
  },

  '5.7.133': {
    ...causes['recipient-restricted'],
    title: "Le groupe n'accepte que les messages de sa propre organisation",
    explanation:
      'Le groupe existe, mais il est configuré pour refuser les messages extérieurs à son organisation.',
    links: [pages.groupInsiders],
  },

  '5.7.134': {
    ...causes['recipient-restricted'],
    title: "La boîte aux lettres n'accepte que les messages de sa propre organisation",
    explanation:
      'La boîte aux lettres existe, mais elle est configurée pour refuser les messages extérieurs à son organisation.',
    admin: [
      {
        text: 'Destinataire de votre organisation : si les messages externes sont souhaités, autorisez-les pour cette boîte aux lettres.',
        commands: [command.mailboxRestrictions, command.openMailbox],
      },
    ],
    links: [pages.mailboxInsiders],
  },

  '5.7.136': {
    ...causes['recipient-restricted'],
    title: "Le destinataire n'accepte que les messages de sa propre organisation",
    explanation:
      "L'utilisateur de messagerie, dont la boîte aux lettres se trouve ailleurs, est configuré pour refuser les messages extérieurs à l'organisation.",
    admin: [
      {
        text: 'Destinataire de votre organisation : si les messages externes sont souhaités, autorisez-les pour cet utilisateur de messagerie.',
        commands: [command.mailUserRestrictions, command.openMailUser],
      },
    ],
    links: [pages.mailUserInsiders],
  },

  '5.7.193': {
    ...causes['recipient-restricted'],
    title: 'Le groupe Microsoft 365 est réservé à son organisation ou à ses membres',
    explanation:
      "Le groupe existe, mais l'expéditeur n'en est pas membre, ou les personnes extérieures n'ont pas le droit d'y écrire.",
    admin: [
      {
        text: "Groupe de votre organisation : si les messages externes sont souhaités, son propriétaire autorise les personnes extérieures à l'organisation à écrire au groupe, ou vous le faites à sa place. Cela prend jusqu'à une heure.",
        commands: [command.microsoft365GroupRestrictions, command.openMicrosoft365Group],
      },
    ],
    links: [pages.microsoft365Group],
  },
}
