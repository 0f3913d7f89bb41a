import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the message itself, and about rules on it, in French. */
export const contentCodes: Readonly<Record<string, Remedy>> = {
  '5.0.350': {
    ...causes['unknown'],
    title: 'Le système destinataire a refusé le message',
    explanation:
      "Le message a quitté votre organisation, et le système destinataire l'a refusé avec une réponse qu'Exchange Online ne sait pas classer.",
    helpdesk: [
      {
        text: 'Cherchez la flèche (->) dans le rapport : la réponse qui la suit est celle du système destinataire.',
      },
      { text: 'Transmettez la ligne de diagnostic complète au service informatique du destinataire.' },
    ],
    admin: [
      { text: 'Analysez séparément la réponse qui suit la flèche (->) : elle indique la vraie raison.' },
      {
        text: 'Vérifiez dans le suivi des messages quel serveur a refusé.',
        commands: [command.traceByRecipient],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/tnef-header': {
    ...causes['message-malformed'],
    title: 'Le message au format texte enrichi est trop complexe pour le destinataire',
    explanation:
      'Outlook a envoyé le message au format texte enrichi, avec un champ caché trop long pour le système destinataire.',
    sender: [
      { text: 'Dans Outlook, choisissez le texte brut comme format du message et renvoyez-le.' },
      {
        text: 'Joignez directement les fichiers, plutôt que des messages qui contiennent eux-mêmes des pièces jointes.',
      },
    ],
    admin: [
      {
        text: 'Désactivez le texte enrichi (TNEF) pour le domaine de ce destinataire.',
        commands: [command.remoteDomainWithoutTnef],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/as345': {
    ...causes['policy-violation'],
    title: 'Les pièces jointes sont imbriquées trop profondément',
    explanation:
      "Des messages sont joints au message, et d'autres encore à ceux-là, sur plus de niveaux que le système destinataire n'en accepte.",
    sender: [
      {
        text: 'Retirez les messages joints, enregistrez les fichiers et joignez-les directement, ou placez-les dans un fichier ZIP.',
      },
      { text: 'Renvoyez ensuite le message.' },
    ],
    helpdesk: [
      {
        text: "Demandez si des messages étaient joints au message, et s'il passe sans eux.",
      },
    ],
    admin: [
      {
        text: "Il n'y a rien à configurer : c'est le message qu'il faut refaire. Le cas est fréquent avec les systèmes de tickets qui transfèrent des messages entiers.",
      },
    ],
    links: [pages.remoteError],
  },

  '5.1.20': {
    ...causes['message-malformed'],
    title: 'Le message indique plusieurs expéditeurs',
    explanation: "Le message a plusieurs adresses From et ne précise pas qui l'a réellement envoyé.",
    sender: [
      { text: 'Indiquez à votre support informatique quel logiciel a envoyé le message.' },
      { text: "Si vous pouvez y choisir l'expéditeur, n'en choisissez qu'un." },
    ],
    admin: [
      {
        text: "Faites en sorte que l'application n'écrive qu'une adresse dans From, ou qu'elle ajoute un en-tête Sender avec une seule adresse.",
      },
    ],
    links: [pages.multipleFrom, pages.messageFormat],
  },

  '5.6.0': {
    ...causes['content-rejected'],
    title: "Le message n'a pas pu être examiné ou converti",
    explanation:
      "Une règle devait examiner le message ou ses pièces jointes et n'a pas pu le faire, ou le contenu n'a pas pu être converti.",
    admin: [
      {
        text: "Cherchez une règle de flux de courrier qui examine les pièces jointes et attend d'avoir terminé ; faites en sorte qu'elle ne diffère pas le message. Ce qu'elle ne peut pas examiner passe alors sans examen.",
        commands: [command.ruleErrorActions, command.ignoreRuleError],
      },
      {
        text: 'Pièces jointes endommagées, très volumineuses ou imbriquées : partagez-les par un lien.',
      },
    ],
    links: [pages.mailFlowRules],
  },

  '5.6.11': {
    ...causes['message-malformed'],
    title: "Le message contient des fins de ligne que la messagerie n'autorise pas",
    explanation:
      "Le programme qui a produit le message termine mal ses lignes, et le serveur suivant ne peut pas l'accepter sous cette forme.",
    admin: [
      {
        text: "Faites en sorte que l'application termine chaque ligne par CRLF, et non par LF seul.",
      },
      {
        text: 'Côté destinataire : prenez en charge CHUNKING (BDAT) ; de tels messages peuvent alors être acceptés.',
      },
    ],
    links: [pages.invalidCharacters],
  },

  '5.7.512': {
    ...causes['message-malformed'],
    title: "Le message n'a pas d'expéditeur valide",
    explanation: "Le champ From du message est absent ou ne contient pas d'adresse valide.",
    admin: [
      {
        text: 'Faites en sorte que l\'application écrive un seul en-tête From, avec une adresse valide entre chevrons, par exemple "Contoso" <info@contoso.com>.',
      },
    ],
    links: [pages.messageFormat, pages.ndrTable],
  },

  '5.7.900': {
    ...causes['policy-violation'],
    title: "Une règle de l'organisation destinataire a refusé le message",
    explanation:
      "Un administrateur y a créé une règle avec un code et un texte qui lui sont propres. Seule cette organisation sait ce qu'elle vise ; le texte du rapport le dit peut-être.",
    admin: [
      {
        text: "Demandez à l'administrateur de l'organisation destinataire de quelle règle il s'agit, en indiquant l'heure et l'identifiant du message.",
      },
      {
        text: 'Règle de votre propre organisation : trouvez-la à son code.',
        commands: [command.mailFlowRules],
      },
    ],
    links: [pages.mailFlowRules],
  },
}
