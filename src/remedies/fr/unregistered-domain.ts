import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'

/** The block on mail from domains that are not registered: the one remedy of its cause and of 5.7.750. */
export const unregisteredDomain: Remedy = {
  title: 'Microsoft 365 bloque vos messages envoyés depuis des domaines non enregistrés',
  explanation:
    "Votre organisation a envoyé, depuis des domaines qui ne sont pas enregistrés dans Microsoft 365, plus de messages que Microsoft 365 n'en tolère, et l'envoi depuis ces domaines est donc bloqué. Souvent, un serveur ou un compte est détourné pour envoyer du courrier indésirable. Microsoft ne publie pas le seuil.",
  sender: [
    {
      text: "L'adresse du destinataire n'est pas en cause. Le message a été arrêté par le service de messagerie de votre propre organisation.",
    },
    { text: "Prévenez dès aujourd'hui votre support informatique et transférez-lui ce rapport complet." },
    {
      text: "Ne renvoyez pas le message sans cesse : il ne pourra pas passer tant que votre support informatique n'aura pas fait lever le blocage. Si c'est urgent, joignez le destinataire par un autre moyen, par exemple par téléphone.",
    },
  ],
  helpdesk: [
    {
      text: "Demandez quelle adresse d'expéditeur a été utilisée et avec quoi le message a été envoyé : logiciel de messagerie, imprimante ou scanner, application, service de newsletter, règle de transfert.",
    },
    {
      text: "Vérifiez si le domaine de cette adresse d'expéditeur figure dans Exchange admin center > Mail flow > Accepted domains. Si oui, relisez le code : 5.7.705 bloque tout le tenant, 5.7.711 un connecteur, 5.7.64 refuse le relais, 5.7.236 limite les adresses onmicrosoft.com.",
    },
    {
      text: "Demandez ce qui a changé ces derniers jours : nouveau domaine, nouveau serveur, nouvelle application, nouveau connecteur ou nouveau transfert. De nombreux domaines d'expéditeur inconnus sont le signe d'un usage abusif.",
    },
    {
      text: 'Transmettez immédiatement le cas aux administrateurs comme incident de sécurité potentiel, avec le rapport complet et son heure. Attendre ne sert à rien : ce blocage ne disparaît pas tout seul.',
    },
  ],
  admin: [
    {
      text: "Enregistrez tous les domaines depuis lesquels vous envoyez. Comparez les domaines d'expéditeur du suivi des messages avec les domaines acceptés. Ajoutez chaque domaine manquant qui vous appartient dans Microsoft 365 admin center > Settings > Domains > Add domain et vérifiez-le par un enregistrement TXT ou MX (le rôle Domain Name Administrator suffit) ; il apparaît ensuite de lui-même dans Exchange admin center > Mail flow > Accepted domains. Si ses boîtes aux lettres se trouvent sur un autre système, laissez son enregistrement MX tel quel et définissez le type Internal relay. New-AcceptedDomain n'existe que sur les serveurs locaux (on-premises) ; pour automatiser l'opération dans le cloud, utilisez Microsoft Graph PowerShell. Arrêtez les messages de domaines qui ne vous appartiennent pas, ou envoyez-les par l'intermédiaire de leur propriétaire.",
      commands: [
        command.acceptedDomains,
        command.connectGraphForDomains,
        command.addDomain,
        command.domainVerificationRecord,
        command.confirmDomain,
        command.makeDomainInternalRelay,
      ],
    },
    {
      text: "Cherchez les connecteurs inhabituels : les attaquants créent souvent des connecteurs entrants pour envoyer du courrier indésirable. Dans Exchange admin center > Mail flow > Connectors, passez chacun en revue : qui l'a créé et quand, pour quelles adresses IP ou quel certificat. Désactivez ceux que personne ne connaît, trouvez dans le journal d'audit le compte qui les a créés et sécurisez-le. Faites identifier vos propres serveurs par un certificat dont le domaine est un domaine accepté. Ne débloquez un connecteur ou un utilisateur qu'une fois qu'il est sain.",
      commands: [
        command.inboundConnectors,
        command.connectorChanges,
        command.disableConnector,
        command.blockedConnectors,
        command.blockedUsers,
        command.unblockConnector,
      ],
    },
    {
      text: "Sécurisez vos serveurs locaux et assurez-vous qu'ils ne sont pas compromis : installez les mises à jour, n'autorisez le relais que pour les hôtes connus, recherchez dans les comptes, les files d'attente et les journaux les messages qui ne viennent pas de vous. Conseil : de nombreux facteurs entrent en jeu, surtout avec des serveurs tiers ; dans tous les cas, vous devez pouvoir confirmer que tous les messages qui sortent de vos serveurs sont légitimes.",
      commands: [command.topSenders],
    },
    {
      text: "Contactez le support Microsoft et demandez la levée du blocage : Microsoft 365 admin center > Help & support. Indiquez le code d'erreur 5.7.750 et apportez la preuve que votre environnement est sécurisé : quels domaines sont enregistrés, quels connecteurs et serveurs ont été contrôlés, ce qui a été corrigé. Seul le support peut lever le blocage, et il faut démontrer que plus aucun courrier indésirable ne sera envoyé.",
    },
  ],
  links: [
    pages.sendingBlocks,
    pages.domainsPortal,
    pages.addDomain,
    pages.acceptedDomains,
    pages.connectorsPortal,
    pages.getInboundConnector,
    pages.connectorCompromise,
    pages.contactSupport,
    pages.antiSpam,
    pages.ndrTable,
    pages.forwardingOfMailbox,
    pages.devices,
  ],
}
