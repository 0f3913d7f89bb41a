import type { Cause } from '../../codes/causes.ts'
import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** What to tell and to do about each cause, in French. */
export const causes: Readonly<Record<Cause, Remedy>> = {
  'recipient-unknown': {
    title: "L'adresse n'existe pas",
    explanation:
      "Le système de messagerie du destinataire ne connaît aucune boîte aux lettres à cette adresse. Le plus souvent, elle est mal écrite ou n'est plus à jour, ou la personne a quitté l'organisation.",
    sender: [
      { text: "Vérifiez l'adresse lettre par lettre, y compris la partie qui suit le @." },
      {
        text: 'Ressaisissez-la dans un nouveau message sans accepter la suggestion de votre logiciel de messagerie, qui peut être périmée ; supprimez ensuite cette suggestion.',
      },
      {
        text: "Si l'adresse vous semble correcte, demandez au destinataire par un autre moyen quelle est son adresse actuelle. Ne continuez pas à écrire à celle-ci.",
      },
    ],
    helpdesk: [
      {
        text: "Demandez d'où vient l'adresse : saisie à la main, suggestion, contact, liste, réponse à un ancien message.",
      },
      {
        text: "Comparez l'adresse du rapport avec celle à laquelle le message a été envoyé ; si elles diffèrent, il y a un transfert ou un groupe entre les deux, et c'est à son responsable de la corriger.",
      },
      {
        text: "Demandez si d'autres adresses du même domaine reçoivent des messages. Si aucune n'en reçoit, c'est le domaine qui est en cause, pas l'adresse.",
      },
      {
        text: "Si la personne n'a jamais écrit à cette adresse, le rapport répond à un message falsifié : il n'y a rien à remettre, mais demandez s'il y a des connexions ou des messages envoyés qu'elle ne reconnaît pas.",
      },
    ],
    admin: [
      {
        text: "Destinataire de votre organisation : recherchez l'objet qui devrait porter cette adresse, puis vérifiez sa licence et sa synchronisation.",
        commands: [command.recipient],
      },
      {
        text: "Si certaines boîtes aux lettres du domaine se trouvent sur un autre système, le type du domaine doit être Internal relay : Authoritative refuse toute adresse que l'annuaire ne connaît pas.",
        commands: [command.acceptedDomains],
      },
      { text: "Listes de diffusion et applications : retirez l'adresse dès maintenant." },
    ],
    links: [pages.recipientAddress],
  },

  'recipient-disabled': {
    title: 'La boîte aux lettres est désactivée',
    explanation:
      "La boîte aux lettres existe, mais elle est désactivée, suspendue, inutilisée depuis trop longtemps ou expirée, et n'accepte plus de messages.",
    sender: [
      {
        text: 'Demandez au destinataire par un autre moyen, par exemple par téléphone, quelle adresse utiliser désormais.',
      },
      { text: "N'écrivez plus à cette adresse tant que vous ne savez pas si elle est de nouveau active." },
    ],
    helpdesk: [
      {
        text: 'Demandez si la personne y travaille encore ou si elle a changé de fournisseur de messagerie.',
      },
      {
        text: "Demandez si d'autres personnes du même domaine reçoivent des messages ; dans ce cas, seule cette boîte aux lettres est fermée.",
      },
      {
        text: "Destinataire de votre organisation : demandez à l'administrateur si la licence ou l'accès a été retiré récemment.",
      },
    ],
    admin: [
      {
        text: "Destinataire de votre organisation : vérifiez l'état du compte, sa licence et la boîte aux lettres.",
        commands: [command.mailboxState, command.softDeletedMailbox],
      },
      {
        text: 'Si la personne est partie, convertissez sa boîte aux lettres en boîte partagée et configurez une réponse automatique qui indique son remplaçant, afin que les expéditeurs obtiennent une réponse.',
        commands: [command.makeMailboxShared],
      },
      { text: "Listes de diffusion et applications : n'écrivez plus à cette adresse." },
    ],
  },

  'recipient-moved': {
    title: "La boîte aux lettres a changé d'adresse",
    explanation:
      'Le destinataire ne reçoit plus de messages à cette adresse. Le rapport indique peut-être la nouvelle.',
    sender: [
      {
        text: "Cherchez une nouvelle adresse dans le rapport et faites-la confirmer par le destinataire par un autre moyen avant d'y envoyer des informations confidentielles.",
      },
      { text: "Corrigez l'adresse dans vos contacts et vos listes, et supprimez l'ancienne suggestion." },
    ],
    helpdesk: [
      {
        text: "Avant de communiquer la nouvelle adresse, vérifiez qu'elle est plausible (même personne, domaine connu).",
      },
      {
        text: "Si aucune nouvelle adresse n'est indiquée, demandez à l'expéditeur un autre contact chez le destinataire.",
      },
    ],
    admin: [
      {
        text: "Destinataire de votre organisation : conservez l'ancienne adresse comme adresse supplémentaire, pour que les messages continuent d'arriver.",
        commands: [command.addAddress],
      },
      {
        text: "Après une migration, vérifiez vers quelle adresse pointe l'utilisateur de messagerie.",
        commands: [command.mailUserTarget],
      },
      { text: "Listes de diffusion et applications : remplacez l'adresse ; n'écrivez plus à l'ancienne." },
    ],
  },

  'mailbox-full': {
    title: 'La boîte aux lettres du destinataire est pleine',
    explanation:
      "L'adresse est correcte, mais la boîte aux lettres n'a plus de place pour de nouveaux messages.",
    sender: [
      { text: 'Prévenez le destinataire par un autre moyen que sa boîte aux lettres est pleine.' },
      {
        text: "Renvoyez le message quand il y aura de la place, d'ici un jour ou deux. L'adresse peut rester dans vos contacts.",
      },
    ],
    helpdesk: [
      {
        text: "Assurez-vous que le rapport parle bien de la boîte aux lettres du destinataire et non d'une limite propre à l'expéditeur.",
      },
      {
        text: "Destinataire de votre organisation : aidez-le à vider Éléments supprimés et Courrier indésirable, et à déplacer les éléments volumineux vers l'archive.",
      },
    ],
    admin: [
      {
        text: "Destinataire de votre organisation : comparez l'espace utilisé avec le quota.",
        commands: [command.mailboxUse, command.mailboxQuota],
      },
      {
        text: "Activez l'archive, ou attribuez une licence qui donne droit à une boîte aux lettres plus grande.",
        commands: [command.enableArchive],
      },
      {
        text: "Listes de diffusion et applications : conservez l'adresse, suspendez les envois et réessayez au bout de quelques jours.",
      },
    ],
  },

  'recipient-refused': {
    title: "Le destinataire n'accepte pas cet expéditeur ou ce message",
    explanation:
      "L'adresse est correcte, mais des paramètres du destinataire, comme un filtre ou une liste d'expéditeurs bloqués, refusent le message.",
    sender: [
      {
        text: "Demandez au destinataire par un autre moyen d'accepter les messages qui viennent de votre adresse.",
      },
      { text: "Si le blocage est voulu, respectez-le et n'essayez pas depuis une autre adresse." },
    ],
    helpdesk: [
      {
        text: "Demandez depuis quand l'envoi échoue et si des messages antérieurs à cette personne sont bien arrivés.",
      },
      {
        text: "Demandez si d'autres personnes de la même organisation reçoivent les messages de l'expéditeur : sinon, le blocage vient de l'organisation et il faut s'adresser à son administrateur.",
      },
    ],
    admin: [
      {
        text: 'Destinataire de votre organisation : examinez les paramètres de courrier indésirable et les règles de la boîte aux lettres.',
        commands: [command.junkSettings, command.inboxRules],
      },
      {
        text: "Ne retirez un expéditeur bloqué qu'avec l'accord du titulaire de la boîte aux lettres.",
        commands: [command.removeBlockedSender],
      },
      { text: 'Newsletters : considérez ce refus comme un désabonnement.' },
    ],
  },

  'recipient-restricted': {
    title: 'Seuls certains expéditeurs peuvent écrire à cette adresse',
    explanation:
      "La boîte aux lettres ou le groupe existe, mais n'accepte que les messages de personnes autorisées, souvent uniquement au sein de sa propre organisation.",
    sender: [
      { text: "Demandez au propriétaire du groupe ou de la boîte aux lettres l'autorisation d'y écrire." },
      { text: 'En attendant, écrivez directement à une personne sur place, si vous en connaissez une.' },
    ],
    helpdesk: [
      {
        text: "Déterminez si l'adresse est un groupe, une boîte aux lettres partagée ou une personne, et qui en est responsable.",
      },
      {
        text: "Demandez si l'expéditeur a écrit depuis le compte autorisé : connecté, et avec son adresse professionnelle.",
      },
      {
        text: "Destinataire d'une autre organisation : c'est à l'expéditeur de s'adresser à elle ; rien ne peut être réglé de votre côté.",
      },
    ],
    admin: [
      {
        text: 'Destinataire de votre organisation : examinez les restrictions de remise (Exchange admin center > Recipients > Groups ou Mailboxes > Mail flow settings).',
        commands: [command.groupRestrictions],
      },
      {
        text: "Autorisez ce seul expéditeur (un expéditeur externe a besoin d'un contact de messagerie) plutôt que d'ouvrir l'adresse à tout le monde.",
        commands: [command.newMailContact, command.permitSenderToGroup],
      },
      {
        text: 'La liste des expéditeurs acceptés remplace « tout le monde » : ajoutez-y aussi les personnes internes qui doivent continuer à écrire.',
      },
    ],
  },

  'address-invalid': {
    title: "L'adresse n'est pas écrite correctement",
    explanation:
      'Aucun système de messagerie ne peut remettre un message à une adresse de cette forme : il y a un caractère de trop, ou il manque quelque chose.',
    sender: [
      {
        text: "Cherchez dans l'adresse des espaces, des virgules, des points manquants, des guillemets ou des accents, et vérifiez s'il manque quelque chose avant ou après le @.",
      },
      { text: "Ressaisissez l'adresse à la main ; ne la copiez pas depuis un document ou une page web." },
    ],
    helpdesk: [
      {
        text: "Copiez l'adresse du rapport dans un éditeur de texte brut : les caractères invisibles et les lettres qui se ressemblent y apparaissent.",
      },
      {
        text: "Demandez si l'adresse provient d'une liste ou d'un formulaire ; d'autres adresses de cette liste peuvent alors être fausses aussi.",
      },
    ],
    admin: [
      {
        text: "Corrigez l'adresse là où elle est enregistrée : contact, annuaire, liste, application.",
        commands: [command.mailContacts],
      },
      {
        text: "Les anciennes adresses qui commencent par IMCEAEX- ou /o= viennent de la liste de suggestions d'Outlook : supprimez l'entrée, ou ajoutez l'adresse X500 au destinataire.",
      },
      { text: 'Formulaires et importations : contrôlez les adresses dès la saisie.' },
    ],
    links: [pages.recipientAddress],
  },

  'domain-not-found': {
    title: "Le domaine de l'adresse est introuvable",
    explanation:
      "Il n'existe sur Internet aucun service de messagerie pour la partie qui suit le @. Le plus souvent, elle est mal écrite, ou son propriétaire y a renoncé.",
    sender: [
      {
        text: 'Vérifiez la partie qui suit le @ : les terminaisons erronées (.con, .cmo) et les lettres inversées sont fréquentes.',
      },
      {
        text: 'Si elle est correcte, demandez au destinataire par un autre moyen quelle est son adresse actuelle.',
      },
    ],
    helpdesk: [
      { text: 'Vérifiez si le domaine a un site web et si son nom y est écrit de la même façon.' },
      { text: "Demandez si les messages vers ce domaine sont déjà arrivés par le passé, et jusqu'à quand." },
    ],
    admin: [
      {
        text: 'Interrogez deux serveurs de noms sur ce domaine.',
        commands: [command.mxOfRecipient, command.nameServersOfRecipient],
      },
      {
        text: 'Si la recherche aboutit ailleurs, le problème est de votre côté : le serveur de noms utilisé, ou un connecteur qui désigne un mauvais hôte.',
        commands: [command.outboundConnectors],
      },
      {
        text: "Domaine qui vous appartient : renouvelez-le auprès du bureau d'enregistrement et publiez son enregistrement MX.",
      },
    ],
  },

  'domain-refuses-mail': {
    title: "Le domaine n'accepte aucun message",
    explanation:
      "Le gestionnaire du domaine, c'est-à-dire de la partie qui suit le @, a déclaré qu'il ne reçoit pas de messages.",
    sender: [
      {
        text: "Vérifiez la partie qui suit le @ : beaucoup d'organisations n'utilisent pas la même pour la messagerie et pour leur site web.",
      },
      { text: 'Demandez au destinataire par un autre moyen une adresse qui accepte les messages.' },
    ],
    helpdesk: [
      { text: "Cherchez une adresse de contact sur le site web de l'organisation." },
      { text: "Il s'agit souvent de l'adresse d'un message portant la mention « ne pas répondre »." },
    ],
    admin: [
      {
        text: "Vérifiez l'enregistrement MX : un MX nul (un simple point comme hôte) signifie qu'aucun message n'est accepté.",
        commands: [command.mxOfRecipient],
      },
      {
        text: "Domaine qui vous appartient et qui doit recevoir : remplacez le MX nul par l'hôte de votre service de messagerie.",
      },
      { text: "Listes de diffusion et applications : n'écrivez plus aux adresses de ce domaine." },
    ],
    links: [pages.nullMx],
  },

  'sender-rejected': {
    title: "Votre adresse d'expéditeur n'est pas acceptée",
    explanation:
      "Le système destinataire refuse l'adresse d'où vient le message : il ne la trouve pas, ne trouve pas son domaine, ou ne l'autorise pas.",
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause." },
      {
        text: 'Vérifiez que votre propre adresse est écrite correctement dans les paramètres de votre logiciel de messagerie ou de votre appareil.',
      },
      { text: 'Transférez ce rapport complet à votre support informatique.' },
    ],
    helpdesk: [
      {
        text: "Cherchez l'adresse de l'expéditeur dans le rapport et demandez avec quoi le message a été envoyé : les appareils et les applications utilisent souvent une adresse qui n'existe pas.",
      },
      { text: "Demandez si les messages du même expéditeur arrivent dans d'autres organisations." },
    ],
    admin: [
      {
        text: "Vérifiez que le domaine de l'expéditeur est trouvé et qu'il reçoit des messages.",
        commands: [command.mxOfSender, command.spfOfSender],
      },
      {
        text: "Appareils et applications : utilisez une adresse existante de votre domaine, dans le champ From comme pour l'expéditeur de l'enveloppe.",
      },
      {
        text: 'Si une seule organisation refuse, transmettez la ligne de diagnostic complète à son postmaster.',
      },
    ],
  },

  'sender-domain-unregistered': unregisteredDomain,

  'sender-blocked': {
    title: 'Votre compte ou votre organisation ne peut plus envoyer de messages',
    explanation:
      "Votre propre service de messagerie a bloqué les envois de votre compte, d'un serveur ou de toute votre organisation, le plus souvent à cause de messages qui ressemblaient à du courrier indésirable. Souvent, quelqu'un d'autre a détourné un compte.",
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause. Le message a été arrêté de votre côté." },
      { text: 'Prévenez immédiatement votre support informatique et transférez-lui ce rapport complet.' },
      {
        text: "Signalez-le si vous trouvez des messages envoyés que vous n'avez pas écrits, ou si vous avez récemment saisi votre mot de passe sur une page douteuse.",
      },
    ],
    helpdesk: [
      {
        text: 'Déterminez qui est touché : une seule personne (un compte) ou plusieurs (un connecteur ou le tenant).',
      },
      {
        text: "Demandez s'il y a des messages envoyés inconnus, des demandes de connexion que personne n'a faites, de nouvelles règles de boîte de réception ou de transfert, et des envois en masse.",
      },
      {
        text: "Transmettez le cas aux administrateurs comme incident de sécurité. Ne faites pas lever le blocage avant d'en avoir trouvé la cause.",
      },
    ],
    admin: [
      {
        text: "Sécurisez d'abord : réinitialisez le mot de passe, fermez toutes les sessions, exigez l'authentification multifacteur, supprimez les transferts et les règles de boîte de réception inconnus, vérifiez les applications autorisées.",
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Vérifiez ce qui est bloqué : Microsoft Defender portal > Email & collaboration > Review > Restricted entities.',
        commands: [command.blockedUsers, command.blockedConnectors],
      },
      {
        text: "Ne débloquez qu'une fois la cause corrigée ; le nombre de déblocages est limité.",
        commands: [command.unblockUser],
      },
      {
        text: "Si toute l'organisation est bloquée, seul le support du service de messagerie peut lever le blocage : indiquez le code, la cause et la correction apportée.",
      },
    ],
    links: [pages.restrictedUsers, pages.accountCompromise, pages.connectorCompromise, pages.sendingBlocks],
  },

  'sender-limit-exceeded': {
    title: "Votre limite d'envoi est épuisée",
    explanation:
      "Votre compte ou votre organisation a envoyé tout ce que son service de messagerie permet sur une période donnée. L'adresse du destinataire est correcte.",
    sender: [
      {
        text: "Attendez : vous pourrez de nouveau envoyer quand la limite le permettra, généralement dans la journée. Réessayer sans cesse n'accélère rien.",
      },
      {
        text: "Si vous n'avez pas beaucoup envoyé, prévenez immédiatement votre support informatique : quelqu'un d'autre utilise peut-être votre compte.",
      },
      {
        text: 'Pour les envois en masse, demandez à votre support informatique un service prévu à cet effet.',
      },
    ],
    helpdesk: [
      {
        text: 'Demandez combien de messages ont été envoyés ces dernières 24 heures, à combien de destinataires et avec quoi.',
      },
      { text: "Déterminez si seul ce compte a atteint sa limite ou si c'est toute l'organisation." },
      {
        text: "Demandez s'il y a des messages envoyés que la personne ne reconnaît pas : c'est alors un incident de sécurité.",
      },
    ],
    admin: [
      {
        text: 'Trouvez ce qui a épuisé la limite : suivi des messages, Exchange admin center > Reports > Mail flow, et limites de la stratégie de courrier indésirable sortant.',
        commands: [command.traceBySender, command.externalRecipientLimit, command.outboundSpamPolicy],
      },
      { text: "Avant toute chose, écartez un usage abusif du compte ou d'un connecteur." },
      {
        text: "Confiez les envois en masse à un service prévu à cet effet (Azure Communication Services, un prestataire d'envoi en masse ; High Volume Email pour les destinataires internes). Ajouter des boîtes aux lettres ne sert à rien : l'organisation a une limite, elle aussi.",
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.azureEmail],
  },

  'sender-not-authenticated': {
    title: "L'authentification pour l'envoi manque ou a été refusée",
    explanation:
      "Le serveur n'accepte les messages qu'après authentification. Elle n'a pas eu lieu, ou bien le nom d'utilisateur, le mot de passe ou la méthode n'a pas été accepté.",
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause." },
      {
        text: "Si vous avez changé de mot de passe récemment, saisissez le nouveau dans le logiciel de messagerie ou l'appareil.",
      },
      {
        text: 'Si cela ne suffit pas, indiquez à votre support informatique avec quel logiciel ou quel appareil vous envoyez.',
      },
    ],
    helpdesk: [
      {
        text: "Demandez ce qui envoie : logiciel de messagerie, imprimante, scanner, application, script ; et depuis quand l'envoi échoue.",
      },
      {
        text: "Demandez s'il y a eu un nouveau mot de passe, une nouvelle règle de connexion ou une mise à jour de l'appareil.",
      },
      {
        text: "Vérifiez les paramètres du courrier sortant : serveur, port 587, TLS, authentification avec l'adresse complète.",
      },
    ],
    admin: [
      {
        text: 'Cherchez pourquoi elle a été refusée : Microsoft Entra admin center > Sign-in logs du compte ; vérifiez aussi si SMTP AUTH est autorisé.',
        commands: [command.smtpAuthOfMailbox, command.smtpAuthOfOrganisation],
      },
      {
        text: "Préférez OAuth 2.0 pour l'authentification ou, pour les appareils qui ne le prennent pas en charge, un connecteur de relais qui les reconnaît à leur certificat ou à leur adresse IP.",
      },
      {
        text: "Si SMTP AUTH est nécessaire, autorisez-le pour cette seule boîte aux lettres, pas pour l'organisation.",
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  'sender-not-authorized': {
    title: 'Vous ne pouvez pas envoyer avec cet expéditeur ou vers cette destination',
    explanation:
      "Le serveur sait qui vous êtes, mais vous n'avez pas le droit d'utiliser l'expéditeur choisi ou d'écrire à cette destination.",
    sender: [
      { text: 'Choisissez votre propre adresse comme expéditeur et renvoyez le message.' },
      {
        text: "Si vous devez envoyer au nom d'une autre personne ou d'une boîte aux lettres partagée, demandez-en le droit à votre support informatique.",
      },
    ],
    helpdesk: [
      { text: "Comparez l'adresse de l'expéditeur dans le rapport avec le compte qui était connecté." },
      {
        text: "Demandez si le droit a été accordé ou retiré récemment : un changement met jusqu'à une heure à prendre effet.",
      },
      { text: "Appareils : l'adresse de l'expéditeur doit être celle avec laquelle ils s'authentifient." },
    ],
    admin: [
      {
        text: 'Examinez les autorisations sur la boîte aux lettres ou le groupe.',
        commands: [command.sendAsRights, command.sendOnBehalfRights],
      },
      {
        text: "N'accordez « Envoyer en tant que » (ou « Envoyer de la part de ») qu'au compte qui en a besoin.",
        commands: [command.grantSendAs],
      },
    ],
  },

  'relay-denied': {
    title: 'Un serveur sur le trajet refuse de relayer le message',
    explanation:
      "Le message est arrivé sur un serveur qui n'est pas responsable du destinataire et qui ne relaie pas les messages de cet expéditeur.",
    sender: [
      { text: "Dans l'adresse du destinataire, vérifiez la partie qui suit le @." },
      {
        text: 'Si elle est correcte, transférez ce rapport complet à votre support informatique et indiquez avec quoi vous avez envoyé le message.',
      },
    ],
    helpdesk: [
      {
        text: 'Repérez dans le rapport le serveur qui a refusé : le vôtre, celui de votre fournisseur ou celui du destinataire.',
      },
      {
        text: 'Demandez si tous les messages externes échouent ou seulement ceux vers ce domaine. Tous : votre routage ou votre authentification. Un seul domaine : leur routage.',
      },
      {
        text: "Appareils et applications : demandez quel serveur et quel port ils utilisent, et s'ils s'authentifient.",
      },
    ],
    admin: [
      {
        text: 'Domaine du destinataire qui vous appartient : son enregistrement MX doit pointer vers le système qui le connaît, et le domaine doit y être enregistré.',
        commands: [command.mxOfSender, command.acceptedDomains],
      },
      {
        text: "Votre serveur, appareil ou application : faites en sorte qu'il s'authentifie, ou qu'un connecteur le reconnaisse à son certificat ou à son adresse IP.",
        commands: [command.inboundConnectors],
      },
      {
        text: 'Domaine du destinataire appartenant à un tiers : signalez à son administrateur que son MX pointe vers un serveur qui refuse le domaine.',
      },
      {
        text: "N'ouvrez jamais un serveur au relais depuis n'importe où : il sera détourné pour envoyer du courrier indésirable.",
      },
    ],
    links: [pages.relayAccessDenied, pages.connectors, pages.devices],
  },

  'authentication-failed': {
    title: "Le système destinataire n'a pas pu vérifier que le message vient de vous",
    explanation:
      "Le système destinataire contrôle si les messages viennent réellement du domaine de l'expéditeur. Ce contrôle a échoué ou n'était pas possible, et le message a donc été refusé.",
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause, et renvoyer le message ne servira à rien." },
      {
        text: 'Transférez ce rapport complet à votre support informatique et indiquez avec quoi vous avez envoyé le message, par exemple un service de newsletter ou une application.',
      },
    ],
    helpdesk: [
      {
        text: "Déterminez quel système a envoyé le message et quel domaine figure dans l'adresse de l'expéditeur.",
      },
      {
        text: "Notez quel contrôle a échoué : le rapport mentionne souvent SPF, DKIM ou DMARC et l'adresse IP.",
      },
      {
        text: 'Demandez si le message a été transféré automatiquement : un transfert fait souvent échouer ces contrôles.',
      },
    ],
    admin: [
      {
        text: 'Consultez les enregistrements publiés.',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'SPF : un seul enregistrement qui nomme chaque système envoyant pour le domaine, avec dix requêtes DNS au plus.',
      },
      {
        text: "DKIM : signez avec le domaine de l'adresse From, y compris dans les services de newsletter et les applications.",
        commands: [command.dkimSigning],
      },
      {
        text: 'DMARC : commencez par p=none, lisez les rapports, et ne durcissez que lorsque toutes vos sources passent.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.gmailSenderGuidelines],
  },

  'missing-reverse-dns': {
    title: "Le serveur d'envoi ne s'identifie pas correctement",
    explanation:
      "Le système destinataire exige que le nom du serveur d'envoi et son adresse Internet correspondent. Ici, ce n'est pas le cas.",
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause, et renvoyer le message ne servira à rien." },
      { text: 'Transférez ce rapport complet à votre support informatique.' },
    ],
    helpdesk: [
      {
        text: "Notez l'adresse IP indiquée dans le rapport et déterminez à qui appartient le serveur : à vous ou à un fournisseur.",
      },
      { text: "Demandez si le serveur ou l'accès à Internet a changé récemment." },
    ],
    admin: [
      {
        text: "Recherchez le nom de l'adresse, puis l'adresse de ce nom : ils doivent renvoyer l'un à l'autre.",
        commands: [command.nameOfAddress, command.addressOfName],
      },
      {
        text: "Faites définir l'enregistrement PTR par le propriétaire de l'adresse IP : le fournisseur d'accès à Internet ou l'hébergeur.",
      },
      { text: "Faites en sorte que le serveur s'annonce (HELO/EHLO) avec son propre nom d'hôte complet." },
      {
        text: "En IPv6, définissez aussi l'enregistrement PTR, ou envoyez en IPv4. Depuis un accès à adresse variable, envoyez par le relais d'un fournisseur.",
      },
    ],
    links: [pages.gmailSenderGuidelines],
  },

  'ip-blocklisted': {
    title: "Le serveur d'envoi figure sur une liste de blocage",
    explanation:
      'Le système destinataire refuse les messages de ce serveur, car son adresse Internet figure sur une liste de sources de courrier indésirable. Cela ne signifie pas que vous avez vous-même envoyé du courrier indésirable.',
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause ; conservez-la." },
      { text: 'Transférez ce rapport complet à votre support informatique.' },
      { text: "Si c'est urgent, joignez le destinataire par un autre moyen." },
    ],
    helpdesk: [
      { text: "Notez l'adresse IP et le nom de la liste de blocage indiqués dans le rapport." },
      {
        text: 'Déterminez à qui appartient le serveur : à vous, à votre fournisseur de messagerie ou à un service de newsletter.',
      },
      { text: "Demandez si d'autres destinataires refusent pour la même raison, et depuis quand." },
    ],
    admin: [
      {
        text: "Recherchez l'adresse sur la page de la liste citée dans le rapport et lisez pourquoi elle y figure.",
      },
      {
        text: "Corrigez d'abord la cause : compte compromis, relais ouvert, machine infectée derrière la même adresse, vieille liste de diffusion. Sinon, l'adresse y figurera de nouveau.",
      },
      {
        text: 'Demandez ensuite le retrait, liste par liste, chacune sur sa propre page ; pour Microsoft : https://sender.office.com.',
      },
      {
        text: "Si l'adresse appartient à votre fournisseur ou à Microsoft, vous ne pouvez pas en obtenir le retrait : transmettez le rapport au fournisseur, et vérifiez dans le suivi des messages (OutboundIpPoolName) si vos messages sont partis comme courrier indésirable présumé.",
      },
    ],
    links: [pages.spamhausCheck, pages.delistPortal, pages.outlookSenderSupport, pages.highRiskPool],
  },

  'domain-blocklisted': {
    title: 'Un domaine présent dans le message figure sur une liste de blocage',
    explanation:
      "Le domaine de l'expéditeur ou un lien du message figure sur une liste de domaines connus pour le courrier indésirable ou la fraude, et le système destinataire le refuse.",
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause ; conservez-la." },
      { text: "Si le message ou sa signature contient des liens, essayez une fois de l'envoyer sans eux." },
      { text: 'Transférez ce rapport complet à votre support informatique.' },
    ],
    helpdesk: [
      {
        text: "Notez quel domaine et quelle liste le rapport mentionne : le domaine de l'expéditeur, ou celui d'un lien.",
      },
      {
        text: 'Examinez les liens et les signatures : les liens raccourcis et les pages tierces sont des causes fréquentes.',
      },
    ],
    admin: [
      { text: 'Recherchez le domaine sur la page de la liste et lisez pourquoi il y figure.' },
      {
        text: 'Domaine qui vous appartient : cherchez un site web compromis, des comptes ou des formulaires détournés, des envois à de vieilles listes ; corrigez, puis demandez le retrait.',
      },
      { text: "Domaine d'un tiers : retirez les liens qui y mènent et prévenez son propriétaire." },
    ],
    links: [pages.spamhausCheck],
  },

  'low-reputation': {
    title: "Le système destinataire ne fait pas assez confiance au système d'envoi",
    explanation:
      "Le système destinataire juge les expéditeurs d'après leurs envois passés, par exemple les plaintes et les adresses erronées, et refuse ou retarde les messages de celui-ci.",
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause ; conservez-la." },
      { text: 'Ne renvoyez pas le message sans cesse : cela aggrave la situation.' },
      { text: 'Transférez ce rapport complet à votre support informatique.' },
    ],
    helpdesk: [
      { text: "Notez l'adresse IP et le système destinataire indiqués dans le rapport." },
      {
        text: "Demandez s'il y a eu des envois en masse ces derniers jours : nouvelles listes, volume plus élevé, nouveau serveur ou nouveau service.",
      },
    ],
    admin: [
      {
        text: "Écartez un usage abusif : comptes compromis, formulaires web ouverts, serveurs qui envoient d'eux-mêmes.",
      },
      {
        text: "Nettoyez les listes : uniquement des destinataires qui l'ont demandé, aucune adresse revenue en erreur ; facilitez le désabonnement.",
      },
      {
        text: "Faites en sorte que SPF, DKIM et DMARC passent, et augmentez lentement, sur plusieurs semaines, le volume d'une nouvelle adresse.",
      },
      {
        text: 'Surveillez les outils du destinataire (Google Postmaster Tools, SNDS pour Outlook.com) et adressez-vous à son postmaster une fois la cause corrigée.',
      },
    ],
    links: [pages.gmailSenderGuidelines, pages.outlookSenderSupport],
  },

  'rate-limited': {
    title: "Le système destinataire n'accepte plus vos messages pour le moment",
    explanation:
      "Trop de messages ou de connexions sont arrivés en peu de temps de cet expéditeur ou pour cette boîte aux lettres. En général, la situation se rétablit d'elle-même.",
    sender: [
      {
        text: "L'adresse est correcte. La plupart des systèmes réessaient d'eux-mêmes ; attendez quelques heures.",
      },
      {
        text: 'Si un rapport définitif arrive, renvoyez le message plus tard, une seule fois, et les envois en masse par plus petits lots.',
      },
    ],
    helpdesk: [
      {
        text: "Vérifiez si le rapport annonce un retard ou s'il est définitif. En cas de retard, il n'y a encore rien à faire.",
      },
      {
        text: 'Demandez quels envois en masse ou quelles applications ont envoyé beaucoup de messages à ce moment-là.',
      },
    ],
    admin: [
      { text: "Laissez la file d'attente réessayer ; ne supprimez pas les messages pour les renvoyer." },
      {
        text: 'Limitez le nombre de connexions et de messages simultanés vers ce destinataire, et étalez les envois en masse sur plusieurs heures.',
      },
      {
        text: "Si ce volume n'est pas le vôtre, cherchez un compte ou un serveur détourné.",
        commands: [command.topSenders],
      },
    ],
  },

  'greylisted': {
    title: 'Le système destinataire demande de réessayer plus tard',
    explanation:
      "Certains systèmes repoussent volontairement le premier message d'un nouvel expéditeur. Un serveur de messagerie réessaie de lui-même, et le message passe alors.",
    sender: [
      { text: "Attendez. Vous n'avez rien à faire ; le message arrive généralement en quelques heures." },
      { text: 'Ne prévenez votre support informatique que si un rapport définitif arrive.' },
    ],
    helpdesk: [
      { text: "Vérifiez que le rapport annonce un retard et n'est pas définitif." },
      {
        text: "Si un appareil ou une application envoie directement, demandez s'il est capable de réessayer : beaucoup ne le sont pas.",
      },
    ],
    admin: [
      {
        text: "Laissez la file d'attente réessayer, si possible depuis la même adresse IP : une nouvelle adresse remet l'attente à zéro.",
      },
      {
        text: 'Appareils et scripts qui ne réessaient pas : faites-les envoyer par un serveur de messagerie qui réessaie.',
      },
    ],
    links: [pages.greylisting],
  },

  'spam-detected': {
    title: 'Le message a été traité comme du courrier indésirable',
    explanation: "Le système destinataire a jugé indésirable le message, ou sa provenance, et l'a refusé.",
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause ; conservez-la." },
      {
        text: "Rédigez le message simplement : moins de liens et d'images, pas de liens raccourcis, pas de pièces jointes inutiles ; puis faites un nouvel essai.",
      },
      {
        text: 'Si des messages simples sont refusés aussi, transférez ce rapport complet à votre support informatique.',
      },
    ],
    helpdesk: [
      {
        text: "Demandez si un court message de test sans lien ni pièce jointe passe : est-ce le contenu ou l'expéditeur ?",
      },
      {
        text: "Demandez si d'autres destinataires refusent aussi : est-ce un seul destinataire, ou votre côté ?",
      },
      {
        text: 'Demandez au destinataire de signaler à son service informatique que des messages souhaités sont refusés.',
      },
    ],
    admin: [
      {
        text: "Vérifiez d'abord SPF, DKIM et DMARC du domaine de l'expéditeur.",
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Vérifiez dans le suivi des messages (OutboundIpPoolName) si le message est déjà parti de chez vous comme courrier indésirable présumé ; cherchez alors pourquoi : une signature, un lien, un compte détourné.',
      },
      {
        text: "Relevez dans la réponse du destinataire son code et la page indiquée, et signalez-y l'erreur d'appréciation.",
      },
    ],
    links: [pages.highRiskPool, pages.antiSpam],
  },

  'virus-detected': {
    title: 'Le message a été traité comme un logiciel malveillant',
    explanation:
      "Le système destinataire a trouvé dans le message ou ses pièces jointes quelque chose qu'il juge dangereux.",
    sender: [
      { text: "Ne renvoyez pas la pièce jointe et ne l'ouvrez pas." },
      { text: 'Prévenez immédiatement votre support informatique et transférez-lui ce rapport complet.' },
    ],
    helpdesk: [
      { text: "Demandez d'où vient le fichier et qui d'autre l'a reçu." },
      {
        text: "La personne l'a-t-elle réellement envoyé ? Sinon, le compte ou l'ordinateur est détourné : c'est un incident de sécurité.",
      },
    ],
    admin: [
      {
        text: "Analysez l'ordinateur et le fichier avec des signatures à jour ; isolez l'ordinateur s'il est infecté.",
      },
      {
        text: 'Si le message ne vient pas de la personne, considérez le compte comme compromis : réinitialisez le mot de passe, fermez les sessions, supprimez les règles inconnues.',
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: "Si le fichier est sain, partagez-le par un lien et signalez la fausse alerte à l'éditeur du filtre nommé dans la réponse.",
      },
    ],
    links: [pages.accountCompromise],
  },

  'content-rejected': {
    title: "Un élément du message n'est pas accepté",
    explanation:
      'Le système destinataire refuse une partie du message, par exemple un type de pièce jointe ou un format.',
    sender: [
      {
        text: "Ne joignez pas de programmes, de scripts, de macros ni d'archives chiffrées ; partagez-les plutôt par un lien.",
      },
      { text: 'Renvoyez le message, au besoin en texte simple.' },
    ],
    helpdesk: [
      { text: 'Lisez dans le rapport ce qui est refusé : un type de fichier, un nom, un format.' },
      { text: 'Demandez ce qui était joint et si le message passe sans pièce jointe.' },
    ],
    admin: [
      {
        text: "Vérifiez d'abord vos propres règles et filtres de pièces jointes : le refus peut venir de votre côté.",
        commands: [command.mailFlowRules, command.attachmentFilter],
      },
      {
        text: 'Côté destinataire : demandez à son administrateur quelle règle a refusé, avec la ligne de diagnostic complète.',
      },
      {
        text: 'Applications : produisez des messages sous une forme standard (UTF-8, types MIME qui correspondent aux fichiers).',
      },
    ],
    links: [pages.mailFlowRules],
  },

  'message-too-large': {
    title: 'Le message est trop volumineux',
    explanation:
      "Avec ses pièces jointes, le message dépasse ce qu'accepte un système sur le trajet ou le destinataire. Pendant son acheminement, un message grossit d'environ un tiers.",
    sender: [
      { text: 'Partagez les fichiers par un lien (par exemple depuis OneDrive) au lieu de les joindre.' },
      { text: 'Sinon, réduisez leur taille ou répartissez-les sur plusieurs messages.' },
    ],
    helpdesk: [
      {
        text: 'Demandez la taille des pièces jointes et relevez la limite dans le rapport, si elle y figure.',
      },
      {
        text: 'Déterminez qui a refusé : votre propre système ou celui du destinataire ; vous ne pouvez modifier que vos propres limites.',
      },
    ],
    admin: [
      {
        text: "Comparez les limites de la boîte aux lettres et celles de l'organisation.",
        commands: [command.mailboxSizeLimits, command.sizeRules],
      },
      {
        text: "N'augmentez une limite que là où c'est nécessaire ; Exchange Online permet jusqu'à 150 Mo.",
        commands: [command.raiseSizeLimits],
      },
    ],
    links: [pages.sendingLimits],
  },

  'message-malformed': {
    title: "Le message n'est pas construit comme il le devrait",
    explanation:
      "Le programme qui a produit le message n'a pas respecté les règles de la messagerie, et le système destinataire le refuse donc.",
    sender: [
      {
        text: 'Rédigez un nouveau message, sous sa forme la plus simple, au lieu de transférer ou de renvoyer celui-ci.',
      },
      {
        text: "S'il a été envoyé par une application ou un appareil, indiquez lequel à votre support informatique.",
      },
    ],
    helpdesk: [
      {
        text: 'Déterminez ce qui a produit le message : logiciel de messagerie et version, application, appareil, script.',
      },
      { text: 'Demandez si un nouveau message simple de la même personne passe.' },
    ],
    admin: [
      {
        text: 'Lisez dans la réponse ce qui ne va pas : en-tête, date, champ en double ou manquant, fin de ligne, longueur de ligne.',
      },
      {
        text: 'Applications et scripts : un seul From, un seul Date et un seul Message-ID, des lignes terminées par CRLF et de 998 caractères au plus. Utilisez une bibliothèque de messagerie au lieu de construire les messages à la main.',
      },
      {
        text: 'Une passerelle ou un outil de signature sur le trajet peut altérer les messages : testez sans.',
      },
    ],
    links: [pages.messageFormat],
  },

  'policy-violation': {
    title: "Une règle n'autorise pas ce message",
    explanation:
      "Une règle de l'organisation destinataire, ou de la vôtre, refuse le message. Le rapport n'en dit pas plus.",
    sender: [
      { text: "Demandez au destinataire par un autre moyen s'il attend ce genre de messages de votre part." },
      {
        text: 'Transférez ce rapport complet à votre support informatique ; renvoyer le message sans changement ne servira à rien.',
      },
    ],
    helpdesk: [
      { text: 'Déterminez quel système a refusé : le vôtre ou celui du destinataire.' },
      {
        text: 'Demandez ce que le message a de particulier : pièce jointe, chiffrement, mots, destinataire, transfert automatique.',
      },
      {
        text: "Côté destinataire : adressez-vous à son service informatique, avec la ligne de diagnostic complète et l'heure.",
      },
    ],
    admin: [
      {
        text: 'De votre côté : cherchez la règle dans le suivi des messages, parmi les règles de flux de courrier et celles de protection contre la perte de données.',
        commands: [command.mailFlowRules, command.traceBySender],
      },
      { text: 'Restreignez la règle ou ajoutez une exception pour ce cas ; ne la désactivez pas.' },
      {
        text: "Côté destinataire : donnez à son administrateur la ligne de diagnostic complète, l'heure et l'identifiant du message.",
      },
    ],
    links: [pages.mailFlowRules],
  },

  'encryption-required': {
    title: "La connexion n'a pas pu être sécurisée comme exigé",
    explanation:
      "Le message ne peut circuler que par une connexion chiffrée et vérifiée, et celle-ci n'a pas pu être établie avec l'autre serveur.",
    sender: [
      { text: "L'adresse et le message sont corrects." },
      {
        text: "Transférez ce rapport complet à votre support informatique ; si c'est urgent, joignez le destinataire par un autre moyen.",
      },
    ],
    helpdesk: [
      {
        text: 'Demandez si seul ce domaine est touché : le problème se situe alors très probablement là-bas.',
      },
      { text: 'Transmettez la ligne de diagnostic complète au service informatique du destinataire.' },
    ],
    admin: [
      {
        text: "Examinez le certificat et ce qu'exige le domaine.",
        commands: [command.certificateOfRecipient, command.mtaStsRecord, command.tlsaOfRecipient],
      },
      {
        text: "De votre côté : vérifiez ce qu'exigent vos connecteurs. N'abaissez pas ces exigences sans l'accord de ceux qui les ont posées.",
        commands: [command.outboundConnectors],
      },
      {
        text: "Côté destinataire : un certificat valide d'une autorité publique, avec toute sa chaîne, qui couvre les noms d'hôte des MX, et des enregistrements MTA-STS et TLSA qui correspondent.",
      },
    ],
    links: [pages.mtaSts, pages.dane, pages.connectors],
  },

  'delivery-expired': {
    title: "Le message n'a pas pu être remis à temps",
    explanation:
      "Le système d'envoi a réessayé de nombreuses fois, mais l'autre côté n'a jamais pris le message. Le rapport ne dit pas pourquoi.",
    sender: [
      { text: "Vérifiez la partie de l'adresse qui suit le @." },
      {
        text: "Renvoyez le message plus tard ; si c'est urgent, joignez le destinataire par un autre moyen.",
      },
    ],
    helpdesk: [
      {
        text: "Vérifiez si le rapport annonce un retard (les tentatives de remise continuent) ou s'il est définitif.",
      },
      {
        text: "Demandez si les messages vers d'autres domaines passent, et ceux vers d'autres personnes de ce domaine.",
      },
    ],
    admin: [
      {
        text: "Vérifiez si le serveur du destinataire est trouvé et s'il répond.",
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: "Lisez la dernière erreur dans la file d'attente ou dans le suivi des messages : elle indique la vraie cause.",
        commands: [command.traceByRecipient],
      },
      { text: "Prévenez l'administrateur du destinataire, en indiquant l'hôte, l'adresse IP et l'heure." },
    ],
    links: [pages.messageExpired],
  },

  'network-error': {
    title: "L'autre serveur de messagerie est injoignable",
    explanation:
      "Aucune connexion n'a pu être établie avec le serveur de messagerie du destinataire, ou elle s'est interrompue. Il est peut-être en panne pour un moment.",
    sender: [
      {
        text: "Votre message n'est pas en cause. Si ce rapport annonce un retard, attendez : les tentatives de remise continuent.",
      },
      { text: "S'il est définitif, renvoyez le message quelques heures plus tard." },
    ],
    helpdesk: [
      {
        text: "Demandez si les messages vers d'autres domaines passent ; sinon, examinez votre propre accès à Internet et votre pare-feu.",
      },
      { text: "Vérifiez si le site web de l'organisation destinataire est en panne lui aussi." },
    ],
    admin: [
      {
        text: "Testez le trajet vers l'hôte indiqué dans le rapport.",
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Beaucoup de fournisseurs et de services cloud ferment le port 25 en sortie : envoyez alors par leur relais.',
      },
      {
        text: "Côté destinataire : démarrez le service, et faites accepter le port 25 par le pare-feu depuis n'importe où.",
      },
    ],
  },

  'dns-failure': {
    title: 'Les serveurs de noms du domaine ne donnent pas de réponse utilisable',
    explanation:
      "La partie qui suit le @ n'a pas pu être résolue pour le moment, car ses serveurs de noms sont en panne ou répondent mal.",
    sender: [
      { text: "Vérifiez la partie de l'adresse qui suit le @." },
      {
        text: "Si elle est correcte, attendez : la situation se rétablit souvent d'elle-même. Si un rapport définitif arrive, renvoyez le message un jour plus tard.",
      },
    ],
    helpdesk: [
      {
        text: "Demandez si d'autres domaines sont touchés aussi : le problème vient alors de votre propre serveur de noms.",
      },
      { text: 'Demandez si les messages vers ce domaine passaient auparavant.' },
    ],
    admin: [
      {
        text: "Comparez les réponses de votre serveur de noms et d'un serveur de noms public.",
        commands: [command.mxOfRecipient, command.mxOfRecipientElsewhere, command.nameServersOfRecipient],
      },
      {
        text: "Un domaine signé dont les enregistrements DNSSEC sont expirés ou faux n'échoue qu'avec les résolveurs qui les vérifient.",
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient],
      },
      {
        text: "Domaine qui vous appartient : vérifiez le bureau d'enregistrement, tous les serveurs de noms et l'enregistrement DS.",
      },
    ],
  },

  'mail-loop': {
    title: 'Le message tourne en rond',
    explanation:
      "Des serveurs de messagerie se sont renvoyé le message jusqu'à ce que l'un d'eux l'arrête. Quelque part, un transfert ou une route ramène en arrière.",
    sender: [
      { text: "Votre message n'est pas en cause, et le renvoyer ne servira à rien." },
      {
        text: 'Transférez ce rapport complet à votre support informatique et prévenez le destinataire par un autre moyen.',
      },
    ],
    helpdesk: [
      {
        text: 'Demandez si le destinataire a mis en place un transfert ou une règle vers une autre boîte aux lettres, qui transfère en retour.',
      },
      {
        text: 'Lisez la liste des étapes dans le rapport : les serveurs qui reviennent sans cesse forment la boucle.',
      },
    ],
    admin: [
      {
        text: 'Cherchez les transferts qui ramènent en arrière.',
        commands: [command.mailboxForwarding, command.inboxRules],
      },
      {
        text: "Vérifiez le type du domaine et la route : si toutes les boîtes aux lettres sont dans le cloud, il faut Authoritative ; Internal relay exige un connecteur sortant vers l'autre système, qui ne doit pas renvoyer les messages.",
        commands: [command.acceptedDomains, command.outboundConnectors, command.mxOfSender],
      },
    ],
    links: [pages.loops],
  },

  'protocol-error': {
    title: 'Les deux serveurs de messagerie ne se sont pas compris',
    explanation:
      "Un serveur a refusé une commande de l'autre, ou ne la connaissait pas. C'est un problème technique entre les systèmes.",
    sender: [
      { text: "L'adresse est correcte. Essayez une nouvelle fois d'envoyer le message." },
      { text: 'En cas de nouvel échec, transférez ce rapport complet à votre support informatique.' },
    ],
    helpdesk: [
      {
        text: 'Déterminez avec quoi le message a été envoyé : une application ou un appareil qui envoie directement en est la cause habituelle.',
      },
      { text: 'Demandez si cela se produit avec tous les destinataires ou un seul.' },
    ],
    admin: [
      { text: "Lisez la commande refusée dans le journal du serveur d'envoi (journal du protocole SMTP)." },
      {
        text: "Applications et appareils : ils doivent donner l'expéditeur et le destinataire sous forme d'adresses seules, s'annoncer avec un nom d'hôte complet et attendre chaque réponse.",
      },
      {
        text: 'Un pare-feu qui inspecte le SMTP peut altérer les commandes : désactivez cette inspection et testez.',
      },
    ],
    links: [pages.smtp],
  },

  'too-many-recipients': {
    title: 'Le message a trop de destinataires',
    explanation:
      "Le message comporte plus de destinataires à la fois que n'en accepte un système sur le trajet.",
    sender: [
      {
        text: 'Envoyez-le à moins de personnes à la fois, ou demandez une liste de distribution à votre support informatique.',
      },
      { text: "Regardez dans le rapport quels destinataires ne l'ont pas reçu, et ne l'envoyez qu'à eux." },
    ],
    helpdesk: [
      { text: 'Demandez combien il y avait de destinataires et si certains ont reçu le message.' },
      { text: "Déterminez d'où vient la limite : de votre propre système ou de celui du destinataire." },
    ],
    admin: [
      {
        text: 'Votre limite : 500 destinataires par message par défaut dans Exchange Online, 1 000 au plus.',
        commands: [command.recipientsPerMessage, command.raiseRecipientsPerMessage],
      },
      {
        text: 'Applications : divisez les grands ensembles de destinataires, 100 au plus par transaction si vous ne connaissez pas la limite.',
      },
    ],
    links: [pages.sendingLimits],
  },

  'system-error': {
    title: 'Le système de messagerie du destinataire est en panne',
    explanation:
      "Le système de messagerie du destinataire est hors service, mal configuré ou fermé pour le moment. Votre message n'en est pas la cause.",
    sender: [
      { text: "L'adresse et votre message ne sont pas en cause. Si ce rapport annonce un retard, attendez." },
      {
        text: "S'il est définitif, renvoyez le message quelques heures plus tard et prévenez le destinataire par un autre moyen.",
      },
    ],
    helpdesk: [
      { text: 'Demandez si tous les messages vers ce domaine échouent, et depuis quand.' },
      {
        text: "Si cela dure plus d'un jour, transmettez la ligne de diagnostic complète au service informatique du destinataire.",
      },
    ],
    admin: [
      {
        text: "Microsoft 365 d'un côté ou de l'autre : consultez Microsoft 365 admin center > Health > Service health.",
      },
      {
        text: "De votre côté : laissez la file d'attente réessayer ; ne vérifiez votre propre serveur que si d'autres domaines échouent aussi.",
      },
      {
        text: "Côté destinataire : cherchez l'erreur dans le journal du serveur destinataire, à l'heure du rapport.",
      },
    ],
  },

  'system-full': {
    title: "Le système de messagerie du destinataire n'a plus de place",
    explanation:
      "C'est le stockage de tout le système destinataire qui est plein, et pas seulement une boîte aux lettres. Son exploitant doit libérer de l'espace.",
    sender: [
      { text: "L'adresse et votre message ne sont pas en cause. Renvoyez-le quelques heures plus tard." },
      { text: "Si c'est urgent, joignez le destinataire par un autre moyen et mentionnez ce rapport." },
    ],
    helpdesk: [
      {
        text: "Assurez-vous que c'est bien le système qui est plein, et non la boîte aux lettres d'une personne.",
      },
      { text: 'Transmettez la ligne de diagnostic complète au service informatique du destinataire.' },
    ],
    admin: [
      { text: "Laissez la file d'attente réessayer : les expéditeurs n'ont rien à faire." },
      {
        text: "Côté destinataire : libérez le disque qui contient la file d'attente et les boîtes aux lettres ; Exchange Server cesse d'accepter les messages quand l'espace vient à manquer (back pressure).",
        commands: [command.exchangeQueues, command.spoolUse],
      },
    ],
  },

  'mailer-error': {
    title: "La remise a échoué à l'intérieur du système destinataire",
    explanation:
      "Le message est arrivé dans le système destinataire, mais un programme, un transfert ou une liste n'a pas pu le traiter.",
    sender: [
      {
        text: "Votre message n'est pas en cause. Prévenez le destinataire par un autre moyen et transmettez-lui ce rapport.",
      },
      { text: "Ne renvoyez le message que lorsque le destinataire vous dira que c'est réparé." },
    ],
    helpdesk: [
      { text: 'Lisez dans le rapport quel programme, quel fichier ou quelle liste est cité.' },
      {
        text: 'Transmettez le rapport complet au service informatique du destinataire ; rien ne peut être réglé de votre côté.',
      },
    ],
    admin: [
      {
        text: "Côté destinataire : cherchez dans le journal de messagerie, à l'heure du rapport, la commande qui a échoué : fichier de transfert, alias, filtre, gestionnaire de listes.",
        commands: [command.postfixSettings, command.verifyDelivery],
      },
      {
        text: 'Côté destinataire : vérifiez les droits, les chemins et le quota de ce programme, et testez-le à la main.',
      },
    ],
  },

  'suppressed': {
    title: "Votre service d'envoi n'a pas essayé : l'adresse est sur sa liste d'exclusion",
    explanation:
      'Des messages précédents à cette adresse sont revenus en erreur ou ont suscité des plaintes, et le service avec lequel vous envoyez retient donc les suivants.',
    sender: [
      { text: "Vérifiez l'adresse. Si elle est fausse, corrigez-la dans votre liste." },
      {
        text: "Si elle est correcte, demandez à votre support informatique de la rechercher dans la liste d'exclusion du service d'envoi.",
      },
    ],
    helpdesk: [
      {
        text: "Recherchez l'adresse dans la liste d'exclusion (suppression list) du service : quand et pourquoi y a-t-elle été placée ?",
      },
      { text: "Une plainte ou un désabonnement doit être respecté : laissez l'adresse sur la liste." },
    ],
    admin: [
      {
        text: "Ne retirez l'adresse de la liste que si la raison a disparu (la boîte aux lettres existe de nouveau, le destinataire demande les messages).",
        commands: [command.suppressedAddress, command.removeSuppressedAddress],
      },
      { text: "Retirez l'adresse de vos propres listes aussi ; sinon, chaque envoi joue contre vous." },
    ],
  },

  'unknown': {
    title: 'Le rapport ne dit pas pourquoi',
    explanation: "Le message n'a pas été remis, mais rien dans le rapport n'en indique la cause.",
    sender: [
      { text: "Vérifiez l'adresse et essayez une nouvelle fois d'envoyer le message." },
      {
        text: 'En cas de nouvel échec, transférez ce rapport complet, en pièce jointe, à votre support informatique.',
      },
    ],
    helpdesk: [
      {
        text: "Demandez le rapport complet sous forme de fichier : un texte copié n'en contient souvent pas la ligne décisive.",
      },
      {
        text: "Demandez si d'autres destinataires sont touchés, ainsi que d'autres expéditeurs qui écrivent au même destinataire.",
      },
    ],
    admin: [
      {
        text: "Recherchez le message dans le suivi des messages (Exchange admin center > Mail flow > Message trace) ou dans le journal du serveur d'envoi.",
        commands: [command.traceBySender],
      },
      {
        text: "Adressez-vous à l'administrateur du serveur destinataire, en indiquant l'heure, l'expéditeur, le destinataire et l'identifiant du message.",
      },
    ],
    links: [pages.ndrTable, pages.statusCodes],
  },
}
