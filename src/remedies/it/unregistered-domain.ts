import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'

/** The block on mail from domains that are not registered: the one remedy of its cause and of 5.7.750. */
export const unregisteredDomain: Remedy = {
  title: 'Microsoft 365 blocca la posta inviata da domini non registrati',
  explanation:
    "L'organizzazione ha inviato, da domini che non ha registrato in Microsoft 365, più posta di quanta ne sia tollerata; l'invio da questi domini è quindi bloccato. Spesso un server o un account viene usato abusivamente per inviare posta indesiderata. Microsoft non rende nota la soglia.",
  sender: [
    {
      text: "L'indirizzo del destinatario è corretto: il messaggio è stato fermato dal servizio di posta della propria organizzazione.",
    },
    { text: "Avvisare oggi stesso l'help desk e inoltrare per intero questo rapporto." },
    {
      text: "Non continuare a rinviare il messaggio: non potrà partire finché l'help desk non avrà fatto rimuovere il blocco. Se è urgente, contattare il destinatario in un altro modo, per esempio per telefono.",
    },
  ],
  helpdesk: [
    {
      text: 'Chiedere quale indirizzo mittente è stato usato e che cosa ha inviato il messaggio: programma di posta, stampante o scanner, applicazione, servizio di newsletter, regola di inoltro.',
    },
    {
      text: "Confrontare il dominio dell'indirizzo mittente con Exchange admin center > Mail flow > Accepted domains. Se vi compare, ricontrollare il codice: 5.7.705 blocca l'intero tenant, 5.7.711 un connettore, 5.7.64 rifiuta il relay, 5.7.236 limita gli indirizzi onmicrosoft.com.",
    },
    {
      text: 'Chiedere che cosa è cambiato negli ultimi giorni: un nuovo dominio, server, connettore o inoltro, una nuova applicazione. Molti domini mittente sconosciuti fanno pensare a un abuso.',
    },
    {
      text: 'Passare subito il caso agli amministratori come possibile incidente di sicurezza, con il rapporto completo e la sua ora. Aspettare non serve: questo blocco non si rimuove da solo.',
    },
  ],
  admin: [
    {
      text: 'Registrare tutti i domini da cui si invia posta. Confrontare i domini mittente nella traccia dei messaggi con i domini accettati. Aggiungere ogni proprio dominio mancante in Microsoft 365 admin center > Settings > Domains > Add domain e verificarlo con un record TXT o MX (basta il ruolo Domain Name Administrator); comparirà da solo in Exchange admin center > Mail flow > Accepted domains. Se le sue caselle si trovano su un altro sistema, lasciare invariato il record MX e impostare il tipo Internal relay. New-AcceptedDomain esiste solo in locale (on-premises): per automatizzare la registrazione nel cloud usare Microsoft Graph PowerShell. Interrompere la posta inviata da domini altrui, oppure farla inviare tramite il loro proprietario.',
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
      text: "Cercare connettori insoliti: chi attacca crea spesso connettori in ingresso per inviare posta indesiderata. In Exchange admin center > Mail flow > Connectors rendere conto di ciascuno: chi lo ha creato e quando, per quali indirizzi IP o per quale certificato. Disattivare quelli che nessuno riconosce, individuare nel registro di controllo l'account che li ha creati e metterlo in sicurezza. Far riconoscere i propri server da un certificato il cui dominio sia un dominio accettato. Sbloccare un connettore o un utente solo quando è bonificato.",
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
      text: 'Mettere in sicurezza i server locali e accertarsi che non siano compromessi: installare gli aggiornamenti, consentire il relay solo agli host noti, cercare in account, code e registri la posta che non è propria. Suggerimento: i fattori in gioco sono molti, soprattutto con i server di terze parti; in ogni caso bisogna poter confermare che tutta la posta in uscita dai propri server sia legittima.',
      commands: [command.topSenders],
    },
    {
      text: "Contattare il supporto Microsoft e chiedere la rimozione del blocco: Microsoft 365 admin center > Help & support. Fornire il codice di errore 5.7.750 e le prove che l'ambiente è sicuro: quali domini sono stati registrati, quali connettori e server sono stati controllati, che cosa è stato corretto. Solo il supporto può rimuovere il blocco, e occorre dimostrare che non partirà altra posta indesiderata.",
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
