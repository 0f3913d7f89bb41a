import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import type { SendingBlock } from '../sending-blocks.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** The codes with which Exchange Online stops the sender's own side, in Italian. */
export const sendingBlocks: Readonly<Record<SendingBlock, Remedy>> = {
  '5.1.8': {
    title: "Microsoft 365 ha bloccato l'invio dal proprio account",
    explanation:
      "L'account può ricevere posta ma non inviarla, perché ha inviato messaggi che sembravano posta indesiderata o ha superato un limite di invio. Spesso qualcun altro ha usato abusivamente l'account.",
    sender: [
      {
        text: "Il problema non è l'indirizzo del destinatario: il messaggio è stato fermato dalla propria parte.",
      },
      { text: "Avvisare subito l'help desk e inoltrare per intero questo rapporto." },
      {
        text: 'Segnalare se si trovano messaggi inviati che non si riconoscono o se di recente si è inserita la password in una pagina sospetta.',
      },
    ],
    helpdesk: [
      {
        text: "Chiedere di messaggi inviati sconosciuti, richieste di accesso che nessuno ha fatto, nuove regole o inoltri, invii massivi dell'ultimo giorno.",
      },
      {
        text: 'Verificare che si tratti solo di questo account: in tal caso compare nella pagina Restricted entities. Se sono coinvolte molte persone, pensare a 5.7.705 (tenant) o 5.7.711 (connettore).',
      },
      { text: 'Passarlo agli amministratori come account compromesso, fino a prova contraria.' },
    ],
    admin: [
      {
        text: "Prima mettere in sicurezza l'account: reimpostare la password, chiudere tutte le sessioni, richiedere l'autenticazione a più fattori, rimuovere inoltri e regole della posta in arrivo sconosciuti, controllare le applicazioni autorizzate.",
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: "Scoprire che cosa è stato inviato e quale limite ha fermato l'account: traccia dei messaggi e criteri per la posta indesiderata in uscita.",
        commands: [command.traceBySender, command.outboundSpamPolicy],
      },
      {
        text: "Poi sbloccarlo: Microsoft Defender portal > Email & collaboration > Review > Restricted entities, oppure con il comando. Di solito ha effetto entro un'ora, al massimo entro 24.",
        commands: [command.blockedUsers, command.unblockUser],
      },
      {
        text: 'Il numero di sblocchi per account è limitato. Quando è esaurito, aprire una richiesta al supporto Microsoft.',
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
    title: "L'account ha raggiunto il limite giornaliero di destinatari",
    explanation:
      "La casella ha raggiunto il numero di destinatari che Exchange Online consente in 24 ore: 10.000. L'invio riprende man mano che il conteggio scende.",
    sender: [
      { text: "Interrompere gli invii massivi in corso e aspettare: l'invio riprende entro un giorno." },
      {
        text: "Se non si è inviato così tanto, avvisare subito l'help desk: qualcun altro potrebbe usare l'account.",
      },
      { text: "Per gli invii massivi chiedere all'help desk un servizio adatto." },
    ],
    helpdesk: [
      {
        text: 'Chiedere che cosa è stato inviato nelle ultime 24 ore: invio massivo, stampa unione, applicazione, risposte automatiche.',
      },
      {
        text: 'Contano tutti, interni ed esterni; un gruppo della rubrica conta una volta, un gruppo di contatti della casella per i suoi membri.',
      },
      {
        text: 'Chiedere di messaggi inviati che la persona non riconosce: in tal caso è un incidente di sicurezza.',
      },
    ],
    admin: [
      {
        text: "Scoprire che cosa ha esaurito il limite ed escludere un abuso dell'account.",
        commands: [command.traceBySender, command.inboxRules],
      },
      {
        text: 'Il limite non può essere aumentato. Il conteggio riguarda le ultime 24 ore e non si azzera a mezzanotte.',
      },
      {
        text: 'Spostare la posta massiva su un servizio adatto: Azure Communication Services o un fornitore di invii massivi; High Volume Email per i destinatari interni.',
      },
      {
        text: 'Impostare nei criteri per la posta indesiderata in uscita un limite più basso con un avviso, così che un abuso si noti presto.',
        commands: [command.lowerDailyLimit],
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.accountCompromise, pages.azureEmail],
  },

  '5.7.64': {
    title: "Exchange Online non riconosce il server di posta dell'organizzazione",
    explanation:
      "Un server di posta dell'organizzazione ha passato il messaggio a Exchange Online, che non ha potuto stabilire a chi appartenga quel server e ha rifiutato di inoltrare il messaggio.",
    sender: [
      { text: "Il problema non è l'indirizzo del destinatario, e inviare di nuovo non serve." },
      {
        text: "Inoltrare per intero questo rapporto all'help desk e dire con che cosa si è inviato il messaggio.",
      },
    ],
    helpdesk: [
      {
        text: 'Chiedere quale server, dispositivo o applicazione ha inviato il messaggio e da quando non funziona.',
      },
      {
        text: 'Chiedere che cosa è cambiato: un nuovo certificato, una nuova linea Internet o un nuovo indirizzo IP, un nuovo server, un nuovo dominio mittente.',
      },
      {
        text: 'Leggere le parole dopo il codice: con ATTR36 il dominio del mittente non è registrato; con il solo TenantAttribution è il connettore a non corrispondere.',
      },
    ],
    admin: [
      {
        text: "Confrontare ciò che presenta il server con il connettore in ingresso di tipo OnPremises: il nome del certificato oppure l'indirizzo IP pubblico.",
        commands: [command.inboundConnectors],
      },
      {
        text: 'Certificato rinnovato o con un altro nome: correggere il connettore, oppure eseguire di nuovo la procedura guidata Hybrid Configuration; installare sul server di invio i certificati intermedi mancanti.',
        commands: [command.setConnectorCertificate],
      },
      {
        text: "Indirizzo IP cambiato: indicare tutti quelli in uso, perché il comando sostituisce l'elenco, e solo indirizzi riservati alla propria organizzazione.",
        commands: [command.setConnectorAddresses],
      },
      {
        text: "Il dominio del certificato o del mittente della busta deve essere un dominio accettato; l'intestazione From non conta.",
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
    title: 'Exchange Online non inoltra la posta di questo dominio mittente',
    explanation:
      "Un server di posta dell'organizzazione ha passato il messaggio a Exchange Online, ma né il dominio del mittente né il certificato del server appartiene a un dominio che vi sia registrato.",
    sender: [
      { text: "Il problema non è l'indirizzo del destinatario, e inviare di nuovo non serve." },
      {
        text: "Inoltrare per intero questo rapporto all'help desk e dire con che cosa si è inviato il messaggio.",
      },
    ],
    helpdesk: [
      {
        text: 'Cercare nel rapporto il dominio del mittente e confrontarlo con Exchange admin center > Mail flow > Accepted domains.',
      },
      {
        text: 'Chiedere se il messaggio è stato inoltrato automaticamente: in tal caso il mittente è per forza esterno.',
      },
      { text: 'Chiedere se di recente si usa un nuovo dominio o una nuova applicazione.' },
    ],
    admin: [
      {
        text: 'Dominio proprio: registrarlo in Microsoft 365 admin center > Settings > Domains; comparirà tra i domini accettati.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Posta inoltrata e rapporti con mittente vuoto: passano solo con un connettore che identifichi il server da un certificato di un dominio accettato.',
        commands: [command.inboundConnectors, command.setConnectorCertificate],
      },
      {
        text: 'Dominio altrui: inviare questa posta tramite il suo proprietario, oppure scoprire chi usa il server a questo scopo.',
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
    title: 'Limite giornaliero di posta esterna raggiunto dalla versione di prova',
    explanation:
      "Un'organizzazione che ha solo una versione di prova di Microsoft 365 può scrivere a 5.000 destinatari esterni in 24 ore. Questo limite è esaurito.",
    sender: [
      { text: "L'indirizzo è corretto. La posta interna all'organizzazione continua a funzionare." },
      {
        text: 'Aspettare fino a domani e inviare di nuovo, oppure contattare il destinatario in un altro modo.',
      },
      { text: "Avvisare l'help desk se non risulta alcun invio massivo." },
    ],
    helpdesk: [
      { text: 'Chiedere chi ha fatto un invio massivo a destinatari esterni nelle ultime 24 ore.' },
      {
        text: 'Se nessuno lo ha fatto, considerarlo un abuso di un account o di un connettore e avvisare subito gli amministratori.',
      },
    ],
    admin: [
      {
        text: 'Vedere il conteggio e il limite, e trovare i mittenti principali.',
        commands: [command.externalRecipientLimit, command.topSenders],
      },
      { text: "Fermare la fonte. L'invio riprende da sé quando il conteggio delle ultime 24 ore scende." },
      {
        text: 'Acquistare licenze: il limite dipende allora dal loro numero (500 × licenze^0,7 + 9.500). La posta massiva va affidata a un servizio adatto.',
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
    title: "L'organizzazione ha raggiunto il limite giornaliero di posta esterna",
    explanation:
      "Tutti gli account e i server dell'organizzazione insieme possono scrivere solo a un certo numero di destinatari esterni in 24 ore. Questo limite è esaurito.",
    sender: [
      {
        text: "L'indirizzo e l'account sono corretti. La posta interna all'organizzazione continua a funzionare.",
      },
      { text: "Avvisare l'help desk e non continuare a rinviare: non accelera nulla." },
      { text: 'Se è urgente, contattare il destinatario in un altro modo.' },
    ],
    helpdesk: [
      {
        text: 'Sono coinvolti tutti: avvisare gli amministratori una volta sola e raccogliere le altre segnalazioni.',
      },
      {
        text: 'Chiedere di invii massivi, applicazioni e server che nelle ultime 24 ore hanno scritto a destinatari esterni.',
      },
      { text: 'Se non risulta a nessuno, considerarlo un abuso di un account o di un connettore.' },
    ],
    admin: [
      {
        text: 'Vedere il conteggio e il limite: Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients. Il limite è 500 × licenze^0,7 + 9.500, con le licenze acquistate, per ogni coppia di messaggio e destinatario esterno.',
        commands: [command.externalRecipientLimit],
      },
      {
        text: 'Trovare i mittenti principali, anche quelli che passano per i connettori, e fermare la fonte.',
        commands: [command.topSenders, command.inboundConnectors],
      },
      {
        text: "Aspettare: l'invio riprende da sé quando il conteggio delle ultime 24 ore scende sotto il limite.",
      },
      {
        text: "Spostare la posta massiva su Azure Communication Services o su un fornitore di invii massivi, e tenere d'occhio l'80 % del limite.",
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
    title: 'Raggiunto il limite giornaliero per la posta da indirizzi onmicrosoft.com',
    explanation:
      "Dagli indirizzi che finiscono in onmicrosoft.com un'organizzazione può scrivere solo a 100 destinatari esterni in 24 ore. Questi indirizzi sono pensati per le prove.",
    sender: [
      { text: "L'indirizzo è corretto. La posta interna all'organizzazione continua a funzionare." },
      {
        text: "Guardare il proprio indirizzo: se finisce in onmicrosoft.com, chiederne all'help desk uno con il nome dell'organizzazione.",
      },
      { text: 'Se è urgente, contattare il destinatario in un altro modo.' },
    ],
    helpdesk: [
      {
        text: "Cercare nel rapporto l'indirizzo del mittente: di chi è, e perché finisce in onmicrosoft.com?",
      },
      {
        text: 'Pensare anche alle notifiche dei prodotti Microsoft 365, a Bookings e alla posta inoltrata: possono usare il dominio predefinito.',
      },
    ],
    admin: [
      {
        text: 'Aggiungere e verificare un proprio dominio in Microsoft 365 admin center > Settings > Domains e renderlo predefinito. Un dominio federato non può esserlo.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Trovare le caselle il cui indirizzo principale è ancora su onmicrosoft.com e cambiarlo.',
        commands: [command.mailboxesOnOnmicrosoft, command.changePrimaryAddress],
      },
      {
        text: 'Cercare nella traccia dei messaggi che cosa invia ancora da lì: applicazioni, notifiche, posta inoltrata.',
        commands: [command.sendersOnOnmicrosoft],
      },
    ],
    links: [pages.addDomain, pages.domainsPortal, pages.acceptedDomains, pages.sendingLimits],
  },

  '5.7.703': {
    title: 'La propria organizzazione blocca la posta per questo destinatario',
    explanation:
      "L'organizzazione ha inserito l'indirizzo o il suo dominio nel proprio elenco di blocco. Un messaggio con anche un solo destinatario bloccato viene rifiutato per tutti.",
    sender: [
      { text: 'Togliere il destinatario bloccato e inviare di nuovo il messaggio agli altri.' },
      { text: "Se occorre scrivere a quel destinatario, chiedere all'help desk perché è bloccato." },
    ],
    helpdesk: [
      {
        text: 'Chiedere chi è il destinatario e a che cosa serve il contatto: il blocco può proteggere da una truffa.',
      },
      {
        text: 'Prima di far rimuovere il blocco, controllare che il dominio non imiti la grafia di un altro.',
      },
    ],
    admin: [
      {
        text: "Trovare la voce, chi l'ha creata e perché: Microsoft Defender portal > Email & collaboration > Policies & rules > Threat policies > Tenant Allow/Block Lists.",
        commands: [command.blockEntries],
      },
      {
        text: 'Se è stata creata per un buon motivo, lasciarla. Se è errata o superata, rimuoverla; non serve una voce che consenta.',
        commands: [command.removeBlockEntry],
      },
      {
        text: "Se per un solo indirizzo è bloccato un intero dominio, sostituire la voce con quell'indirizzo.",
      },
    ],
    links: [pages.tenantAllowBlockListPortal, pages.tenantAllowBlockList, pages.sendingBlocks],
  },

  '5.7.705': {
    title: "Microsoft 365 ha bloccato l'invio di tutta l'organizzazione",
    explanation:
      "Troppa della posta inviata dall'organizzazione era indesiderata o massiva, quindi nessuno può più scrivere a destinatari esterni. Spesso un server o un account viene usato abusivamente. Microsoft non rende nota la soglia.",
    sender: [
      {
        text: "L'indirizzo del destinatario e il messaggio sono corretti: è coinvolta tutta l'organizzazione.",
      },
      { text: "Avvisare subito l'help desk, se non lo sa già, e inoltrare questo rapporto." },
      {
        text: 'Non continuare a rinviare il messaggio. Se è urgente, contattare il destinatario in un altro modo.',
      },
    ],
    helpdesk: [
      {
        text: 'Sono coinvolti tutti: avvisare subito gli amministratori come incidente di sicurezza e raccogliere le altre segnalazioni.',
      },
      { text: 'Chiedere di invii massivi, nuovi server, applicazioni e connettori degli ultimi giorni.' },
      {
        text: "Chiedere se l'abbonamento è scaduto ed è stato rinnovato: in tal caso il blocco può finire da sé, di solito entro un giorno.",
      },
    ],
    admin: [
      {
        text: 'Trovare la fonte: traccia dei messaggi, rapporti in Exchange admin center > Reports > Mail flow, connettori e account amministratore creati o modificati di recente.',
        commands: [command.topSenders, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: "Fermarla: disattivare l'account o il connettore, bonificare il server locale che vi inoltra la posta, richiedere l'autenticazione a più fattori a ogni amministratore.",
        commands: [command.disableConnector, command.blockedUsers, command.blockedConnectors],
      },
      {
        text: 'Spostare la posta massiva su un servizio adatto.',
      },
      {
        text: 'Contattare il supporto Microsoft (Microsoft 365 admin center > Help & support): comunicare il codice 5.7.705, la causa e la correzione, e chiedere la rimozione del blocco.',
      },
    ],
    links: [pages.sendingBlocks, pages.connectorCompromise, pages.accountCompromise, pages.contactSupport],
  },

  '5.7.708': {
    title: 'Microsoft 365 non accetta ancora posta da questa nuova organizzazione',
    explanation:
      'La posta delle organizzazioni nuove o in prova esce da Microsoft 365 tramite indirizzi con una reputazione bassa, e da lì è stata rifiutata.',
    sender: [
      { text: "L'indirizzo del destinatario e il messaggio sono corretti." },
      {
        text: "Inoltrare per intero questo rapporto all'help desk; se è urgente, contattare il destinatario in un altro modo.",
      },
    ],
    helpdesk: [
      { text: "Chiedere se l'organizzazione è nuova in Microsoft 365 o ancora in prova." },
      { text: 'Chiedere se è stato fatto un invio massivo o se di recente sono state spostate caselle.' },
    ],
    admin: [
      {
        text: "Controllare l'abbonamento e assegnare licenze a pagamento: Microsoft 365 admin center > Billing > Your products.",
        commands: [command.subscriptions],
      },
      {
        text: "Se non basta, chiedere al supporto Microsoft (Microsoft 365 admin center > Help & support) un'eccezione temporanea, con il codice 5.7.708 e un rapporto.",
      },
      {
        text: 'Da una nuova organizzazione non fare invii massivi; per il suo dominio devono essere configurati SPF, DKIM e DMARC.',
      },
    ],
    links: [pages.sendingBlocks, pages.contactSupport],
  },

  '5.7.711': {
    title: 'Microsoft 365 ha bloccato la connessione di un proprio server di posta',
    explanation:
      "Un connettore, con cui un server dell'organizzazione consegna la posta a Microsoft 365, è sospettato di abuso e non può inviare. Può averlo creato o modificato un intruso.",
    sender: [
      { text: "L'indirizzo del destinatario e il messaggio sono corretti." },
      { text: "Avvisare subito l'help desk e inoltrare per intero questo rapporto." },
      { text: 'Se è urgente, contattare il destinatario in un altro modo.' },
    ],
    helpdesk: [
      {
        text: 'Chiedere quale server, dispositivo o applicazione ha inviato il messaggio: è coinvolta tutta la posta che segue quel percorso.',
      },
      {
        text: 'Chiedere di nuovi connettori, server o applicazioni, e di posta con domini mittente sconosciuti.',
      },
      {
        text: 'Passare il caso agli amministratori come incidente di sicurezza. Il connettore non va sbloccato senza controlli.',
      },
    ],
    admin: [
      {
        text: 'Vedere quale connettore è bloccato e confrontarlo con ciò che si era configurato: nome, indirizzi IP, certificato, data.',
        commands: [command.blockedConnectors, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: "Riprendere il controllo: annullare le modifiche estranee, disattivare un connettore estraneo, mettere in sicurezza l'account amministratore che lo ha creato e bonificare il server che vi sta dietro.",
        commands: [command.disableConnector],
      },
      {
        text: 'Inviarvi solo posta da domini registrati: la posta da domini non registrati è uno dei segni di abuso.',
        commands: [command.acceptedDomains],
      },
      {
        text: "Poi sbloccarlo: Microsoft Defender portal > Email & collaboration > Review > Restricted entities, oppure con il comando. Occorre fino a un'ora.",
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
