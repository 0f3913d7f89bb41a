import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the recipient, in Italian. */
export const recipientCodes: Readonly<Record<string, Remedy>> = {
  '4.3.2/recipient-thread-limit': {
    ...causes['rate-limited'],
    title: 'A questa casella stanno arrivando troppi messaggi contemporaneamente',
    explanation:
      'La casella del destinatario sta già ricevendo tutti i messaggi che può accettare nello stesso momento. Il server di invio riprova da solo.',
    admin: [
      { text: 'Lasciare che la coda riprovi; non cancellare e rinviare.' },
      {
        text: 'Distribuire nel tempo la posta automatica per questa casella e cercare un sistema di notifiche fuori controllo.',
      },
    ],
    links: [pages.ndrTable],
  },

  '4.3.2/folder-item-limit': {
    ...causes['mailbox-full'],
    title: 'Una cartella della casella non ha posto per altri elementi',
    explanation:
      "Una cartella della casella contiene già il numero massimo di elementi ammesso da Exchange Online, un milione, e non può accoglierne altri. L'indirizzo è giusto.",
    admin: [
      {
        text: 'Destinatario nella propria organizzazione: trovare la cartella troppo piena.',
        commands: [command.folderUse],
      },
      {
        text: "Spostare elementi in altre cartelle o nell'archivio, e fermare ciò che riempie la cartella.",
        commands: [command.enableArchive],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.1.1': {
    ...causes['recipient-unknown'],
    admin: [
      {
        text: "Destinatario nella propria organizzazione: cercare l'oggetto che dovrebbe avere questo indirizzo. In un ambiente ibrido verificare che sia sincronizzato con questo indirizzo.",
        commands: [command.recipient],
      },
      {
        text: "RESOLVER.ADR.ExRecipNotFound: il mittente ha usato una voce superata dell'elenco dei suggerimenti. Eliminare la voce, oppure aggiungere al destinatario l'indirizzo X500 che la voce contiene.",
        commands: [command.addX500Address],
      },
      { text: "Liste di distribuzione e applicazioni: togliere subito l'indirizzo." },
    ],
    links: [pages.recipientAddress],
  },

  '5.1.10': {
    ...causes['recipient-unknown'],
    title: "Microsoft 365 non trova l'indirizzo nell'organizzazione del destinatario",
    explanation:
      "L'organizzazione del destinatario usa Microsoft 365 e la sua directory non conosce questo indirizzo. Di solito è scritto male o non è più valido, oppure la persona non lavora più lì.",
    admin: [
      {
        text: "Destinatario nella propria organizzazione: controllare l'oggetto, i suoi indirizzi, la licenza e la sincronizzazione.",
        commands: [command.recipient, command.softDeletedMailbox],
      },
      {
        text: 'Se la casella si trova su un altro sistema, il tipo del dominio deve essere Internal relay, con un connettore verso quel sistema.',
        commands: [command.acceptedDomains],
      },
      { text: "Liste di distribuzione e applicazioni: togliere subito l'indirizzo." },
    ],
    links: [pages.recipientNotFound, pages.acceptedDomains],
  },

  '5.1.351': {
    ...causes['recipient-unknown'],
    title: "Il server del destinatario non conosce l'indirizzo",
    explanation:
      "Il messaggio è uscito dall'organizzazione del mittente e il server del destinatario ha risposto che la casella non esiste o non è utilizzabile.",
    admin: [
      {
        text: 'Leggere la risposta dopo la freccia (->): è quella del destinatario ed è più precisa.',
      },
      {
        text: 'Vedere nella traccia dei messaggi quale server ha risposto; un percorso o un connettore errato può portare a quello sbagliato.',
        commands: [command.traceByRecipient, command.outboundConnectors],
      },
      { text: "Liste di distribuzione e applicazioni: togliere subito l'indirizzo." },
    ],
    links: [pages.recipientAddress],
  },

  '5.2.2/mailbox-full': {
    ...causes['mailbox-full'],
    explanation:
      "L'indirizzo è giusto, ma nella casella o nella cartella pubblica non c'è più spazio per nuova posta.",
    links: [pages.ndrTable],
  },

  '5.2.121': {
    ...causes['rate-limited'],
    title: 'Raggiunto il limite orario di un singolo mittente verso questa casella',
    explanation:
      "Un singolo mittente può occupare solo un terzo di ciò che una casella di Exchange Online può ricevere in un'ora. Questa parte è esaurita; l'indirizzo è giusto.",
    sender: [
      { text: "L'indirizzo è corretto. Inviare di nuovo il messaggio tra un'ora." },
      { text: "Se a inviare è un'applicazione, comunicare all'help desk che invia troppo." },
    ],
    admin: [
      {
        text: "Rallentare l'applicazione o il sistema di monitoraggio che invia così tanto, oppure fare in modo che raggruppi i messaggi.",
        commands: [command.topSendersToMailbox],
      },
      {
        text: 'Il limite non può essere modificato. Una casella di posta non è il posto dove conservare i registri.',
      },
    ],
    links: [pages.receivingLimits],
  },

  '5.2.122': {
    ...causes['rate-limited'],
    title: "La casella ha ricevuto tutti i messaggi che può ricevere in un'ora",
    explanation:
      "Una casella di Exchange Online può ricevere 3.600 messaggi all'ora, e questa li ha già ricevuti. L'indirizzo è giusto.",
    sender: [
      { text: "L'indirizzo è corretto. Inviare di nuovo il messaggio tra un'ora o due." },
      { text: 'Se è urgente, contattare il destinatario in un altro modo.' },
    ],
    admin: [
      {
        text: 'Destinatario nella propria organizzazione: trovare la fonte in Exchange admin center > Reports > Mail flow > Mailboxes exceeding receiving limits, e fermarla.',
        commands: [command.topSendersToMailbox],
      },
      {
        text: 'Il limite non può essere modificato. Distribuire la posta su più caselle, oppure conservare altrove i registri.',
      },
    ],
    links: [pages.receivingLimits],
  },

  '5.4.1/recipient-rejected': {
    ...causes['recipient-unknown'],
    title: "L'organizzazione del destinatario non conosce l'indirizzo",
    explanation:
      "Microsoft 365 ha respinto il messaggio all'ingresso, perché l'indirizzo non si trova nella directory del destinatario. Di solito è scritto male o non è più valido.",
    admin: [
      {
        text: "Destinatario nella propria organizzazione: verificare che l'indirizzo esista e sia sincronizzato. Directory-Based Edge Blocking rifiuta ogni indirizzo che non si trova nella directory di un dominio di tipo Authoritative.",
        commands: [command.recipient, command.acceptedDomains],
      },
      {
        text: 'Singolo destinatario ibrido: in locale (on-premises) togliere il suo indirizzo e aggiungerlo di nuovo, lasciare che si sincronizzi e attendere fino a 24 ore.',
      },
      {
        text: 'Le cartelle pubbliche abilitate alla posta vanno sincronizzate con Sync-ModernMailPublicFolders; per un gruppo dinamico locale serve un contatto di posta nel cloud.',
      },
      {
        text: 'Solo se vengono rifiutati tutti gli indirizzi del dominio: impostare il tipo del dominio su Internal relay, attendere e riportarlo su Authoritative.',
        commands: [command.makeDomainInternalRelay, command.makeDomainAuthoritative],
      },
    ],
    links: [pages.edgeBlocking, pages.acceptedDomains],
  },

  '5.4.310': { ...causes['domain-not-found'], links: [pages.ndrTable] },

  '5.5.0': {
    ...causes['recipient-unknown'],
    title: "L'indirizzo di Outlook.com non esiste",
    explanation:
      'Outlook.com (anche hotmail.com, live.com e msn.com) non conosce nessuna casella con questo indirizzo, oppure la casella è stata chiusa.',
    admin: [
      {
        text: 'Dalla propria parte non si può impostare nulla: solo il titolare può riaprire la casella.',
      },
      {
        text: "Liste di distribuzione e applicazioni: togliere subito l'indirizzo; molti indirizzi sconosciuti danneggiano la propria reputazione presso Outlook.com.",
      },
    ],
    links: [pages.recipientNotFound],
  },

  '5.7.504': { ...causes['recipient-unknown'], links: [pages.ndrTable] },

  '5.7.505': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 non recapita posta a questo destinatario',
    explanation: "Microsoft ha bloccato l'indirizzo del destinatario, a cui quindi nessuno può scrivere.",
    sender: [
      { text: 'Chiedere al destinatario in un altro modo un indirizzo diverso.' },
      {
        text: "Se si pensa che l'indirizzo sia bloccato per errore, inoltrare questo rapporto all'help desk.",
      },
    ],
    helpdesk: [
      { text: "Controllare che l'indirizzo sia scritto correttamente." },
      {
        text: 'Chiedere se altri ricevono lo stesso rapporto per questo indirizzo: in tal caso può intervenire solo Microsoft.',
      },
    ],
    admin: [
      {
        text: 'Se sembra un errore, aprire una richiesta in Microsoft 365 admin center > Help & support, con il rapporto completo.',
      },
    ],
    links: [pages.contactSupport],
  },

  '5.7.507': {
    ...causes['recipient-refused'],
    title: "L'organizzazione del destinatario blocca il server di invio",
    explanation:
      "L'organizzazione del destinatario ha inserito l'indirizzo Internet del server di invio nel proprio elenco di blocco.",
    sender: [
      { text: "L'indirizzo del destinatario è corretto e si può conservare." },
      {
        text: "Chiedere al destinatario in un altro modo di avvisare il suo reparto IT, e inoltrare questo rapporto all'help desk.",
      },
    ],
    admin: [
      {
        text: "Chiedere all'amministratore del destinatario di togliere l'indirizzo IP dal filtro connessioni, comunicando indirizzo e ora.",
      },
      {
        text: 'Destinatario nella propria organizzazione: prima di rimuovere la voce, controllare perché è stata creata.',
        commands: [command.connectionFilter],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/not-authorized': {
    ...causes['recipient-restricted'],
    title: 'Non è consentito scrivere a questo destinatario',
    explanation:
      'La casella o il gruppo accetta posta solo da certi mittenti, oppure una regola della sua organizzazione ha rifiutato il messaggio.',
    admin: [
      {
        text: "TRANSPORT.RULES.RejectMessage nel rapporto: ha rifiutato una regola del flusso di posta. Trovarla e restringerla, oppure aggiungere un'eccezione.",
        commands: [command.mailFlowRules],
      },
      {
        text: 'RESOLVER.RST nel rapporto: ha rifiutato una restrizione di recapito del destinatario. Autorizzare il singolo mittente.',
        commands: [command.groupRestrictions, command.mailboxRestrictions],
      },
    ],
    links: [pages.notAuthorized, pages.mailFlowRules],
  },

  '5.7.12': {
    ...causes['recipient-restricted'],
    title: "Il destinatario accetta posta solo dall'interno della sua organizzazione",
    links: [pages.insidersOnly],
  },

  '5.7.13': {
    ...causes['recipient-restricted'],
    title: "La cartella pubblica accetta posta solo dall'interno dell'organizzazione",
    explanation:
      "La cartella pubblica esiste, ma è impostata per rifiutare la posta che arriva dall'esterno della sua organizzazione.",
    admin: [
      {
        text: 'Destinatario nella propria organizzazione: se si desidera posta esterna, fare in modo che la cartella la accetti.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.135': {
    ...causes['recipient-restricted'],
    title: "La cartella pubblica accetta posta solo dall'interno dell'organizzazione",
    explanation:
      "La cartella pubblica esiste, ma è impostata per rifiutare la posta che arriva dall'esterno della sua organizzazione.",
    admin: [
      {
        text: 'Destinatario nella propria organizzazione: se si desidera posta esterna, fare in modo che la cartella la accetti.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.124': {
    ...causes['recipient-restricted'],
    title: 'Il gruppo accetta posta solo da certi mittenti',
    explanation: 'Il gruppo esiste, ma il mittente non è nel suo elenco di mittenti autorizzati.',
    admin: [
      {
        text: "Gruppo nella propria organizzazione: il mittente (se è esterno serve un contatto di posta) va aggiunto dal proprietario del gruppo o dall'amministratore.",
        commands: [command.groupRestrictions, command.permitSenderToGroup],
      },
    ],
    links: [pages.groupSenders],
  },

  '5.7.133': {
    ...causes['recipient-restricted'],
    title: "Il gruppo accetta posta solo dall'interno della sua organizzazione",
    explanation:
      "Il gruppo esiste, ma è impostato per rifiutare la posta che arriva dall'esterno della sua organizzazione.",
    links: [pages.groupInsiders],
  },

  '5.7.134': {
    ...causes['recipient-restricted'],
    title: "La casella accetta posta solo dall'interno della sua organizzazione",
    explanation:
      "La casella esiste, ma è impostata per rifiutare la posta che arriva dall'esterno della sua organizzazione.",
    admin: [
      {
        text: 'Destinatario nella propria organizzazione: se si desidera posta esterna, fare in modo che la casella la accetti.',
        commands: [command.mailboxRestrictions, command.openMailbox],
      },
    ],
    links: [pages.mailboxInsiders],
  },

  '5.7.136': {
    ...causes['recipient-restricted'],
    title: "Il destinatario accetta posta solo dall'interno della sua organizzazione",
    explanation:
      "L'utente di posta, che ha la casella altrove, è impostato per rifiutare la posta che arriva dall'esterno dell'organizzazione.",
    admin: [
      {
        text: "Destinatario nella propria organizzazione: se si desidera posta esterna, fare in modo che l'utente di posta la accetti.",
        commands: [command.mailUserRestrictions, command.openMailUser],
      },
    ],
    links: [pages.mailUserInsiders],
  },

  '5.7.193': {
    ...causes['recipient-restricted'],
    title: "Il gruppo di Microsoft 365 accetta posta solo dall'organizzazione o dai membri",
    explanation:
      "Il gruppo esiste, ma il mittente non ne è membro, oppure chi è esterno all'organizzazione non può scrivergli.",
    admin: [
      {
        text: "Gruppo nella propria organizzazione: se si desidera posta esterna, il proprietario o l'amministratore deve consentire di scrivere al gruppo a chi è esterno all'organizzazione. Ha effetto entro un'ora.",
        commands: [command.microsoft365GroupRestrictions, command.openMicrosoft365Group],
      },
    ],
    links: [pages.microsoft365Group],
  },
}
