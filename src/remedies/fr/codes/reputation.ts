import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online and Outlook.com about the trust in the sending side, in French. */
export const reputationCodes: Readonly<Record<string, Remedy>> = {
  '4.7.26': {
    ...causes['authentication-failed'],
    title: "Expéditeur non vérifié, alors que le nouveau protocole Internet l'exige",
    explanation:
      "Le message est arrivé en IPv6, et le système destinataire exige alors une preuve de l'identité de l'expéditeur, qui manque.",
    admin: [
      {
        text: "Signez avec DKIM, et ajoutez l'adresse IPv6 du serveur à l'enregistrement SPF ; ou envoyez en IPv4.",
        commands: [command.spfOfSender, command.ipv6AddressOfName],
      },
    ],
    links: [pages.spf, pages.dkim],
  },

  '4.7.500': {
    ...causes['rate-limited'],
    title: 'Microsoft 365 ralentit pour le moment les messages de votre serveur',
    explanation:
      "Votre serveur de messagerie est nouveau pour Microsoft 365 ou envoie soudain beaucoup plus qu'avant, et ses messages sont donc différés. Cela se règle en quelques jours, à mesure que la confiance s'établit.",
    admin: [
      {
        text: "Laissez la file d'attente réessayer, et augmentez lentement le volume d'une nouvelle adresse.",
      },
      {
        text: 'Votre propre serveur, qui envoie à votre propre organisation : un connecteur qui le reconnaît à son certificat ou à son adresse IP met fin au ralentissement.',
        commands: [command.inboundConnectors],
      },
      {
        text: "Si ce volume n'est pas le vôtre, cherchez un compte ou un serveur détourné derrière l'adresse.",
      },
    ],
    links: [pages.throttledAddress, pages.connectors],
  },

  '4.7.850': {
    ...causes['rate-limited'],
    title: "Microsoft 365 retient les messages de votre serveur le temps d'un examen",
    explanation:
      "Le comportement du serveur d'envoi a paru suspect, et ses messages sont donc différés pendant que Microsoft l'examine.",
    admin: [
      {
        text: "Vérifiez si le serveur ou les comptes qui l'utilisent sont détournés : file d'attente, journaux, expéditeurs inconnus.",
      },
      {
        text: "Laissez la file d'attente réessayer ; la restriction prend fin d'elle-même quand le trafic est sain.",
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/customer-allow-list': {
    ...causes['ip-blocklisted'],
    title: "Le serveur d'envoi est sur une liste de blocage que le destinataire masque",
    explanation:
      "Le système destinataire refuse l'adresse Internet du serveur d'envoi, car elle figure sur une liste de blocage. Les paramètres du destinataire masquent de quelle liste il s'agit.",
    admin: [
      {
        text: "Côté destinataire : retirez l'adresse de la liste IP Allow List du filtre de connexion ; le rapport nommera alors la véritable liste de blocage.",
        commands: [command.connectionFilter],
      },
      {
        text: 'Côté destinataire : les connecteurs entrants de type OnPremises ne doivent contenir que des adresses IP de vos propres serveurs.',
        commands: [command.inboundConnectors],
      },
      { text: 'Côté expéditeur : corrigez la cause, puis demandez le retrait de cette liste.' },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.1/outlook-network-block': {
    ...causes['ip-blocklisted'],
    title: "Outlook.com bloque le serveur d'envoi ou son réseau",
    admin: [
      {
        text: "Trouvez l'abus et mettez-y fin : comptes détournés, formulaires ouverts, machines infectées, vieilles listes. Le blocage peut aussi être dû à des voisins du même réseau.",
      },
      {
        text: "Recherchez l'adresse dans SNDS, puis demandez la levée du blocage (mitigation) avec le formulaire du support d'Outlook.com pour les expéditeurs, en joignant le rapport.",
      },
      { text: "Si l'adresse appartient à votre fournisseur, c'est à lui de faire cette démarche." },
    ],
    links: [pages.outlookSenderSupport],
  },

  '5.7.23': {
    ...causes['authentication-failed'],
    title: "Le serveur d'envoi n'est pas sur la liste des serveurs autorisés du domaine",
    explanation:
      "Le domaine de l'expéditeur publie quels serveurs peuvent envoyer pour lui (SPF), et le serveur qui a envoyé ce message n'en fait pas partie.",
    admin: [
      {
        text: "Comparez l'adresse IP du rapport avec l'enregistrement SPF. Il doit y en avoir un seul, qui nomme toutes les sources, avec dix requêtes DNS au plus.",
        commands: [command.spfOfSender],
      },
      {
        text: "Messages transférés : c'est au serveur qui transfère de réécrire l'expéditeur de l'enveloppe (SRS) ; n'ajoutez pas de tels serveurs tiers à votre enregistrement SPF.",
      },
    ],
    links: [pages.spfViolation, pages.spf],
  },

  '5.7.25': {
    ...causes['missing-reverse-dns'],
    explanation:
      "Le serveur d'envoi utilise une adresse IPv6 à laquelle aucun nom ne correspond dans le DNS, et le système destinataire en exige un.",
    admin: [
      {
        text: "Faites définir pour l'adresse IPv6 un enregistrement PTR dont le nom renvoie à cette même adresse ; ou envoyez en IPv4.",
        commands: [command.nameOfIpv6Address, command.ipv6AddressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.350': {
    ...causes['spam-detected'],
    title: 'Le système destinataire a traité le message comme du courrier indésirable',
    admin: [
      {
        text: 'Lisez la réponse qui suit la flèche (->) : elle vient du système destinataire, et indique la vraie raison et souvent une page.',
      },
      {
        text: "Vérifiez SPF, DKIM et DMARC du domaine de l'expéditeur.",
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: "Vérifiez dans le suivi des messages (OutboundIpPoolName) si le message est parti par le pool à haut risque : c'est alors Microsoft qui l'a traité comme du courrier indésirable, et la cause est de votre côté.",
      },
    ],
    links: [pages.highRiskPool, pages.ndrTable],
  },

  '5.7.506': {
    ...causes['missing-reverse-dns'],
    title: "Le serveur d'envoi s'annonce sous un nom erroné",
    explanation: "Le serveur d'envoi s'est présenté sous le nom du serveur destinataire au lieu du sien.",
    admin: [
      {
        text: "Faites en sorte que le serveur s'annonce (HELO/EHLO) avec son propre nom d'hôte complet, qui mène à son adresse IP.",
        commands: [command.addressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.508': {
    ...causes['rate-limited'],
    title: "Trop de messages sont venus de la plage d'adresses du serveur d'envoi",
    explanation:
      "En peu de temps, plus de messages sont venus de la plage IPv6 du serveur d'envoi que le système destinataire n'en accepte.",
    admin: [
      { text: 'Envoyez plus lentement, ou en IPv4.' },
      {
        text: "Si ce volume n'est pas le vôtre, demandez au fournisseur qui d'autre envoie depuis cette plage.",
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.509': {
    ...causes['authentication-failed'],
    title: "Message non vérifié, que le domaine de l'expéditeur demande de refuser",
    explanation:
      "Le contrôle de l'expéditeur a échoué, et le propriétaire du domaine de l'expéditeur demande que de tels messages soient refusés (DMARC).",
    admin: [
      {
        text: "Lisez Authentication-Results dans les en-têtes renvoyés : quel contrôle a échoué, et pour quel domaine. SPF ou DKIM doit passer pour le domaine de l'adresse From.",
        commands: [command.dmarcOfSender, command.dkimSigning],
      },
      { text: 'Signez avec DKIM pour le domaine From dans chaque service qui envoie pour vous.' },
      {
        text: 'Messages transférés et listes de diffusion : les parties signées doivent rester intactes ; le serveur qui transfère peut utiliser ARC.',
      },
      {
        text: "N'affaiblissez pas la stratégie DMARC avant d'être certain que le message vient bien de vous.",
      },
    ],
    links: [pages.dmarc, pages.dkim],
  },

  '5.7.510': {
    ...causes['policy-violation'],
    title: "Le destinataire n'accepte pas de messages par le nouveau protocole Internet",
    explanation:
      "Le message est arrivé en IPv6, et l'organisation du destinataire n'accepte les messages qu'en IPv4.",
    admin: [{ text: 'Faites en sorte que votre serveur envoie en IPv4, au moins vers ce domaine.' }],
    links: [pages.ndrTable],
  },

  '5.7.511': {
    ...causes['ip-blocklisted'],
    title: "Microsoft 365 a banni le serveur d'envoi",
    explanation:
      "Microsoft 365 refuse tous les messages qui viennent de l'adresse Internet de ce serveur. Ce bannissement ne peut pas être levé par le portail de retrait.",
    admin: [
      {
        text: 'Trouvez la cause et éliminez-la : comptes détournés, relais ouvert, machines infectées, vieilles listes.',
      },
      {
        text: "Écrivez ensuite à delist@microsoft.com, en joignant le rapport complet et en indiquant l'adresse IP.",
      },
    ],
    links: [pages.delistGuide],
  },

  '5.7.513': {
    ...causes['ip-blocklisted'],
    title: "L'organisation du destinataire a bloqué votre serveur de messagerie",
    explanation:
      "L'organisation du destinataire a placé l'adresse Internet du serveur d'envoi sur sa propre liste de blocage. Les listes publiques ne jouent ici aucun rôle.",
    sender: [
      { text: "L'adresse du destinataire n'est pas en cause ; conservez-la." },
      {
        text: 'Demandez au destinataire par un autre moyen de prévenir son service informatique, et transférez ce rapport à votre support informatique.',
      },
    ],
    admin: [
      {
        text: "Demandez à l'administrateur du destinataire de retirer l'adresse IP du filtre de connexion ; indiquez-lui l'adresse et l'heure.",
      },
      {
        text: "Demandez pourquoi l'adresse a été bloquée et, s'il y a eu un abus, commencez par y mettre fin.",
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.515': {
    ...causes['authentication-failed'],
    title: "Échec de la vérification complète qu'Outlook.com exige des gros expéditeurs",
    explanation:
      "Les domaines qui envoient 5 000 messages par jour ou plus à Outlook.com doivent passer tous les contrôles de l'expéditeur. Ce n'est pas le cas de ce message.",
    admin: [
      {
        text: "Lisez Spf=, Dkim= et DMARC= dans le rapport : c'est ce qui a échoué qu'il faut corriger.",
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'SPF et DKIM doivent passer tous les deux, un enregistrement DMARC doit exister (p=none suffit), et SPF ou DKIM doit correspondre au domaine From.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.outlookSenderSupport],
  },

  '5.7.606': {
    ...causes['ip-blocklisted'],
    title: "Le serveur d'envoi figure sur la liste de blocage de Microsoft 365",
    admin: [
      {
        text: 'Trouvez la cause et éliminez-la : comptes détournés, relais ouvert, machines infectées, vieilles listes.',
      },
      {
        text: "Demandez ensuite le retrait sur https://sender.office.com, en indiquant l'adresse du serveur.",
      },
      { text: "Si l'adresse appartient à votre fournisseur, transmettez-lui le rapport." },
    ],
    links: [pages.delistPortal, pages.delistGuide],
  },

  '5.7.800': {
    ...causes['domain-blocklisted'],
    title: "Microsoft a banni le domaine de l'expéditeur",
    explanation:
      'Microsoft a constaté du courrier indésirable au nom de ce domaine et refuse tous les messages qui en viennent.',
    admin: [
      {
        text: "Trouvez l'abus et mettez-y fin : comptes et formulaires détournés, serveurs qui envoient en son nom, envois à de vieilles listes. SPF, DKIM et DMARC empêchent les tiers d'utiliser le domaine.",
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Demandez ensuite au support Microsoft de rétablir le domaine : Microsoft 365 admin center > Help & support.',
      },
    ],
    links: [pages.contactSupport],
  },

  'RP-001': {
    ...causes['rate-limited'],
    title: 'Outlook.com ralentit les messages de votre serveur',
    admin: [
      { text: "Laissez la file d'attente réessayer, avec moins de messages à la fois." },
      {
        text: 'Surveillez SNDS, retirez les adresses revenues en erreur et celles des personnes qui se sont plaintes, et faites en sorte que SPF, DKIM et DMARC passent.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'RP-003': {
    ...causes['rate-limited'],
    title: 'Votre serveur ouvre trop de connexions vers Outlook.com',
    admin: [{ text: 'Ouvrez moins de connexions à la fois, et envoyez plus de messages sur chacune.' }],
    links: [pages.outlookSenderSupport],
  },

  'SC-001': {
    ...causes['spam-detected'],
    title: 'Outlook.com a traité le message comme du courrier indésirable',
    admin: [
      { text: 'Vérifiez SPF, DKIM et DMARC, le contenu et la liste des destinataires.' },
      {
        text: "Recherchez l'adresse dans SNDS, puis utilisez le formulaire du support d'Outlook.com pour les expéditeurs.",
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-002': {
    ...causes['low-reputation'],
    title: "Outlook.com refuse votre serveur, car il a écrit à trop d'adresses inconnues",
    explanation:
      "Le serveur a essayé beaucoup d'adresses qui n'existent pas, comme le font ceux qui devinent des adresses. Outlook.com refuse donc ses messages.",
    admin: [
      {
        text: "Retirez toutes les adresses revenues en erreur, et faites confirmer les nouvelles avant d'y écrire.",
      },
      {
        text: "Cherchez un usage abusif du serveur, puis utilisez le formulaire du support d'Outlook.com pour les expéditeurs.",
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-003': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com prend votre serveur pour un relais ou un proxy ouvert',
    admin: [
      {
        text: "N'autorisez le relais que pour les hôtes connus et les utilisateurs authentifiés, et fermez les proxys ouverts.",
      },
      { text: "Utilisez ensuite le formulaire du support d'Outlook.com pour les expéditeurs." },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-004': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com bloque votre serveur à la suite de plaintes',
    explanation: "Des destinataires d'Outlook.com ont signalé comme indésirables des messages de ce serveur.",
    admin: [
      {
        text: 'Inscrivez-vous au Junk Mail Reporting Program, et retirez toutes les personnes qui se plaignent.',
      },
      {
        text: "N'écrivez qu'aux personnes qui l'ont demandé ; utilisez ensuite le formulaire du support d'Outlook.com pour les expéditeurs.",
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'DY-001': {
    ...causes['ip-blocklisted'],
    title: "Outlook.com n'accepte pas les messages d'un accès à adresse variable",
    explanation:
      "Le message vient directement d'un accès à Internet dont l'adresse change, comme celui d'un particulier.",
    admin: [
      {
        text: 'Envoyez par le relais (smart host) de votre fournisseur ou de votre service de messagerie.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'DY-002': {
    ...causes['ip-blocklisted'],
    title: "Outlook.com pense que l'ordinateur d'envoi est infecté",
    explanation:
      "Le message vient d'une adresse Internet depuis laquelle un logiciel malveillant semble envoyer des messages.",
    admin: [
      {
        text: 'Trouvez la machine infectée et nettoyez-la ; ne laissez que le serveur de messagerie envoyer vers le port 25.',
      },
      { text: "Utilisez ensuite le formulaire du support d'Outlook.com pour les expéditeurs." },
    ],
    links: [pages.outlookSenderSupport],
  },

  'OU-001': {
    ...causes['ip-blocklisted'],
    title: "Outlook.com refuse le serveur d'envoi, inscrit sur une liste de Spamhaus",
    admin: [
      {
        text: "Recherchez l'adresse chez Spamhaus, lisez pourquoi elle y figure, et corrigez cette cause.",
      },
      { text: 'Demandez ensuite le retrait à Spamhaus ; Outlook.com suit de lui-même.' },
    ],
    links: [pages.spamhausCheck, pages.outlookSenderSupport],
  },
}
