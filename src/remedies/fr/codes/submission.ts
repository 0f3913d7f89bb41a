import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'
import { sendingBlocks } from '../sending-blocks.ts'

/** Codes of Exchange Online about the sender, its sign-in and its rights, in French. */
export const submissionCodes: Readonly<Record<string, Remedy>> = {
  '4.5.3': {
    ...causes['too-many-recipients'],
    explanation:
      "Le message comporte à la fois plus de 200 destinataires du même domaine, ce qu'Exchange Online n'accepte pas.",
    admin: [
      {
        text: "Faites répartir les destinataires par le serveur ou l'application d'envoi : 200 au plus d'un même domaine par transaction.",
      },
      { text: 'Pour écrire à de nombreux collègues, utilisez un groupe de distribution.' },
    ],
    links: [pages.ndrTable],
  },

  '5.1.0': {
    ...causes['sender-rejected'],
    title: "L'expéditeur n'a pas été accepté, ou l'adresse n'a pas été comprise",
    explanation:
      "Le système destinataire n'accepte pas l'expéditeur, ou n'a pas pu lire l'adresse du destinataire, comme il arrive quand on répond à d'anciens messages enregistrés.",
    sender: [
      {
        text: "Rédigez un nouveau message et saisissez l'adresse du destinataire à la main au lieu de répondre.",
      },
      {
        text: 'En cas de nouvel échec, demandez au destinataire par un autre moyen si votre adresse est bloquée.',
      },
    ],
    admin: [
      {
        text: "Destinataire de votre organisation : vérifiez si l'expéditeur figure sur la liste des expéditeurs bloqués de la boîte aux lettres.",
        commands: [command.junkSettings],
      },
      {
        text: "Si d'autres destinataires refusent aussi, vérifiez l'enregistrement SPF du domaine de l'expéditeur.",
        commands: [command.spfOfSender],
      },
    ],
    links: [pages.senderDenied],
  },

  '5.2.2/submission-quota': {
    ...causes['sender-limit-exceeded'],
    title: "Votre compte a atteint sa limite d'envoi",
    explanation:
      "Votre boîte aux lettres a épuisé ce qu'Exchange Online lui permet d'envoyer, le plus souvent à 10 000 destinataires en 24 heures. Ce n'est pas la boîte aux lettres du destinataire qui est pleine.",
    helpdesk: [
      {
        text: 'Demandez combien de messages ont été envoyés ces dernières 24 heures, à combien de destinataires et avec quoi.',
      },
      {
        text: "Ne concluez pas à une boîte aux lettres pleine : c'est ce que signifie le même code, 5.2.2, dans d'autres systèmes.",
      },
      {
        text: "Demandez s'il y a des messages envoyés que la personne ne reconnaît pas : c'est alors un incident de sécurité.",
      },
    ],
    admin: sendingBlocks['5.1.90'].admin,
    links: [pages.submissionQuota, pages.sendingLimits, pages.accountCompromise],
  },

  '5.3.190': {
    ...causes['policy-violation'],
    title: "Microsoft 365 n'accepte pas ces rapports de journal",
    explanation:
      "Un serveur de votre organisation envoie des copies de messages (rapports de journal) à Microsoft 365, où cette fonction n'a pas été activée.",
    sender: [
      { text: "Votre propre message n'est pas concerné : vous n'avez rien à y changer." },
      { text: 'Transférez ce rapport à votre support informatique.' },
    ],
    helpdesk: [
      {
        text: 'Transmettez le rapport aux administrateurs des serveurs de messagerie : une règle de journal est mal configurée.',
      },
      { text: 'Demandez si des serveurs Exchange ou des archives ont été modifiés récemment.' },
    ],
    admin: [
      {
        text: "Activez Journaling Archive pour l'organisation, ou dirigez la règle de journal vers une autre archive.",
      },
      {
        text: 'Trouvez la règle sur le serveur Exchange.',
        commands: [command.journalRules],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/client-not-authenticated': {
    ...causes['sender-not-authenticated'],
    title: "Le serveur n'accepte les messages qu'après authentification",
    explanation:
      "Le serveur sur lequel le message est arrivé exige une authentification et n'accepte pas les messages d'inconnus. Ce n'est peut-être pas le bon serveur pour les messages venus de l'extérieur.",
    sender: [
      { text: "Votre message n'est pas en cause." },
      {
        text: 'Transférez ce rapport complet à votre support informatique et prévenez le destinataire par un autre moyen.',
      },
    ],
    helpdesk: [
      { text: 'Repérez dans le rapport le serveur qui a refusé : le vôtre ou celui du destinataire.' },
      {
        text: "Votre propre serveur : demandez quel appareil ou quelle application envoie, et si l'authentification y est configurée.",
      },
    ],
    admin: [
      {
        text: 'Côté destinataire, avec un serveur Exchange local : le connecteur de réception exposé à Internet doit accepter les messages anonymes pour ses propres domaines.',
        commands: [command.receiveConnectors],
      },
      {
        text: "Vérifiez que l'enregistrement MX mène à ce connecteur, et non à celui qui est destiné aux logiciels de messagerie.",
        commands: [command.mxOfRecipient],
      },
      {
        text: "Votre propre application : faites en sorte qu'elle s'authentifie, ou qu'elle utilise le relais prévu pour elle.",
      },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.3': {
    ...causes['sender-not-authenticated'],
    title: "L'authentification pour l'envoi a été refusée",
  },

  '5.7.30': {
    ...causes['sender-not-authenticated'],
    title: "L'envoi avec un nom d'utilisateur et un mot de passe est désactivé",
    explanation:
      "Le logiciel ou l'appareil ne s'authentifie qu'avec un nom d'utilisateur et un mot de passe, et Exchange Online ne le permet plus ici.",
    sender: [
      { text: "L'adresse du destinataire et votre mot de passe ne sont pas en cause." },
      { text: 'Indiquez à votre support informatique avec quel logiciel ou quel appareil vous envoyez.' },
    ],
    helpdesk: [
      {
        text: "Demandez la marque et le modèle de l'appareil, ou le nom et la version du logiciel.",
      },
      {
        text: "Demandez si une mise à jour apporte l'authentification par OAuth 2.0 (authentification moderne).",
      },
    ],
    admin: [
      {
        text: 'Passez à une solution durable : OAuth 2.0 pour SMTP AUTH, Microsoft Graph, un connecteur de relais, Azure Communication Services, ou High Volume Email pour les destinataires internes.',
      },
      {
        text: "Tant que Microsoft n'a pas supprimé définitivement l'authentification de base, elle peut être autorisée de nouveau pour cette seule boîte aux lettres.",
        commands: [command.smtpAuthOfOrganisation, command.allowSmtpAuth],
      },
    ],
    links: [pages.devices, pages.azureEmail],
  },

  '5.7.57': {
    ...causes['sender-not-authenticated'],
    title: "Le logiciel ou l'appareil envoie sans s'authentifier",
    explanation:
      "Le logiciel ou l'appareil a remis le message à smtp.office365.com sans l'authentification que ce serveur exige.",
    admin: [
      {
        text: 'Configurez le serveur smtp.office365.com, le port 587 et TLS 1.2, et authentifiez-vous avec un compte qui possède une boîte aux lettres.',
      },
      {
        text: 'Vérifiez que SMTP AUTH est autorisé pour cette boîte aux lettres.',
        commands: [command.smtpAuthOfMailbox],
      },
      {
        text: "Appareils incapables de s'authentifier : envoyez par un connecteur de relais, à l'hôte MX de l'organisation, port 25.",
        commands: [command.mxOfSender],
      },
    ],
    links: [pages.anonymousSubmission, pages.devices],
  },

  '5.7.60': {
    ...causes['sender-not-authorized'],
    explanation:
      "Le logiciel ou l'appareil s'est authentifié avec un compte, mais le message indique un autre expéditeur, que ce compte n'a pas le droit d'utiliser.",
    links: [pages.devices],
  },

  '5.7.139': {
    ...causes['sender-not-authenticated'],
    title: "Microsoft 365 a refusé l'authentification pour l'envoi",
    explanation:
      "L'authentification a été refusée par un paramètre de sécurité, ou parce que le nom d'utilisateur ou le mot de passe est erroné. La suite de la ligne précise la raison.",
    admin: [
      {
        text: 'Lisez la suite de la ligne : SmtpClientAuthentication is disabled (SMTP AUTH est désactivé), identifiants erronés, critères non remplis (paramètres de sécurité par défaut ou accès conditionnel), service de fédération injoignable.',
        commands: [command.smtpAuthOfOrganisation, command.smtpAuthOfMailbox],
      },
      {
        text: 'Cherchez la stratégie qui a refusé : Microsoft Entra admin center > Sign-in logs du compte.',
      },
      {
        text: "Préférez OAuth 2.0. Sinon, autorisez SMTP AUTH pour cette seule boîte aux lettres, et n'excluez de la stratégie que ce compte.",
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  '5.7.501': {
    ...causes['sender-blocked'],
    title: "Microsoft a interdit à votre compte d'envoyer des messages",
    explanation:
      "Microsoft a constaté que du courrier indésirable partait de votre compte et l'a bloqué. Souvent, quelqu'un d'autre l'a détourné.",
    admin: [
      {
        text: "Sécurisez d'abord le compte : réinitialisez le mot de passe, fermez toutes les sessions, exigez l'authentification multifacteur, supprimez les transferts et les règles de boîte de réception inconnus.",
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'Demandez ensuite au support Microsoft de le rétablir : Microsoft 365 admin center > Help & support, en indiquant le code, la cause et la correction apportée.',
      },
    ],
    links: [pages.accountCompromise, pages.contactSupport],
  },

  '5.7.520': {
    ...causes['policy-violation'],
    title: "Votre organisation n'autorise pas le transfert automatique vers l'extérieur",
    explanation:
      "Une règle ou un paramètre transfère automatiquement des messages vers une adresse externe, et votre organisation ne l'autorise pas. Le message lui-même est arrivé dans la boîte aux lettres à laquelle il était adressé, si une copie y est conservée.",
    sender: [
      {
        text: "Si vous avez mis en place un transfert, supprimez-le ou demandez-en l'autorisation à votre support informatique.",
      },
      {
        text: "Si vous n'avez connaissance d'aucun transfert, prévenez immédiatement votre support informatique : les intrus créent de telles règles.",
      },
    ],
    helpdesk: [
      {
        text: "Demandez quelle boîte aux lettres transfère ses messages, vers où, et si c'est bien la personne qui l'a voulu.",
      },
      { text: "Un transfert inconnu est le signe d'un compte compromis." },
    ],
    admin: [
      {
        text: "Trouvez le transfert, et supprimez-le s'il n'est pas souhaité.",
        commands: [command.inboxRules, command.mailboxForwarding],
      },
      {
        text: "S'il est nécessaire, autorisez-le pour cette seule personne, à l'aide d'une stratégie de courrier indésirable sortant distincte, et non de la stratégie par défaut.",
        commands: [command.newForwardingPolicy, command.applyForwardingPolicy],
      },
    ],
    links: [pages.externalForwarding, pages.outboundSpamPolicies],
  },
}
