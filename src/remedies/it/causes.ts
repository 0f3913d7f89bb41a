import type { Cause } from '../../codes/causes.ts'
import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** What to tell and to do about each cause, in Italian. */
export const causes: Readonly<Record<Cause, Remedy>> = {
  'recipient-unknown': {
    title: "L'indirizzo non esiste",
    explanation:
      'Il sistema di posta del destinatario non conosce nessuna casella con questo indirizzo. Di solito è scritto male o non è più valido, oppure la persona non lavora più lì.',
    sender: [
      { text: "Controllare l'indirizzo lettera per lettera, anche la parte dopo la @." },
      {
        text: "Scrivere un nuovo messaggio e digitare di nuovo l'indirizzo, senza accettare il suggerimento del programma di posta, che può essere superato; poi eliminare quel suggerimento.",
      },
      {
        text: "Se l'indirizzo sembra giusto, chiedere al destinatario quello attuale in un altro modo. Non continuare a scrivere a questo.",
      },
    ],
    helpdesk: [
      {
        text: "Chiedere da dove viene l'indirizzo: digitato a mano, suggerimento, contatto, elenco, risposta a un vecchio messaggio.",
      },
      {
        text: "Confrontare l'indirizzo nel rapporto con quello a cui si è scritto; se sono diversi, in mezzo c'è un inoltro o un gruppo, e deve correggerlo chi lo gestisce.",
      },
      {
        text: "Chiedere se altri indirizzi dello stesso dominio ricevono la posta. Se non la riceve nessuno, il problema è il dominio, non l'indirizzo.",
      },
      {
        text: "Se la persona non ha mai scritto a questo indirizzo, il rapporto risponde a un messaggio falsificato: non c'è nulla da recapitare, ma chiedere se vi siano accessi o messaggi inviati sconosciuti.",
      },
    ],
    admin: [
      {
        text: "Destinatario nella propria organizzazione: cercare l'oggetto che dovrebbe avere questo indirizzo e verificarne licenza e sincronizzazione.",
        commands: [command.recipient],
      },
      {
        text: 'Se alcune caselle del dominio si trovano su un altro sistema, il tipo del dominio deve essere Internal relay: Authoritative rifiuta ogni indirizzo che la directory non conosce.',
        commands: [command.acceptedDomains],
      },
      { text: "Liste di distribuzione e applicazioni: togliere subito l'indirizzo." },
    ],
    links: [pages.recipientAddress],
  },

  'recipient-disabled': {
    title: 'La casella di posta è disattivata',
    explanation:
      'La casella esiste, ma è disattivata, sospesa, inutilizzata da troppo tempo o scaduta, e non riceve posta.',
    sender: [
      { text: 'Chiedere al destinatario in un altro modo, per esempio per telefono, quale indirizzo usare.' },
      { text: 'Non scrivere più a questo indirizzo finché non si sa che è di nuovo attivo.' },
    ],
    helpdesk: [
      { text: 'Chiedere se la persona lavora ancora lì o ha cambiato fornitore di posta.' },
      {
        text: 'Chiedere se altri nello stesso dominio ricevono la posta; in tal caso è chiusa solo questa casella.',
      },
      {
        text: "Destinatario nella propria organizzazione: chiedere all'amministratore se di recente sono stati tolti la licenza o l'accesso.",
      },
    ],
    admin: [
      {
        text: "Destinatario nella propria organizzazione: controllare lo stato dell'account, la licenza e la casella.",
        commands: [command.mailboxState, command.softDeletedMailbox],
      },
      {
        text: 'Se la persona non lavora più lì, trasformare la casella in una condivisa con una risposta automatica che indichi chi la sostituisce, così che i mittenti ricevano una risposta.',
        commands: [command.makeMailboxShared],
      },
      { text: 'Liste di distribuzione e applicazioni: non scrivere più a questo indirizzo.' },
    ],
  },

  'recipient-moved': {
    title: 'La casella è passata a un altro indirizzo',
    explanation:
      'Il destinatario non riceve più posta a questo indirizzo. Il rapporto può indicare quello nuovo.',
    sender: [
      {
        text: 'Cercare nel rapporto un nuovo indirizzo e farselo confermare dal destinatario in un altro modo, prima di inviare informazioni riservate.',
      },
      { text: "Correggere l'indirizzo nei contatti e negli elenchi, ed eliminare il vecchio suggerimento." },
    ],
    helpdesk: [
      {
        text: 'Prima di comunicare il nuovo indirizzo, verificare che sia plausibile (stessa persona, dominio conosciuto).',
      },
      {
        text: 'Se non è indicato un nuovo indirizzo, chiedere al mittente un altro contatto presso il destinatario.',
      },
    ],
    admin: [
      {
        text: 'Destinatario nella propria organizzazione: mantenere il vecchio indirizzo come indirizzo aggiuntivo, così che la posta continui ad arrivare.',
        commands: [command.addAddress],
      },
      {
        text: "Dopo una migrazione, verificare dove punta l'utente di posta.",
        commands: [command.mailUserTarget],
      },
      {
        text: "Liste di distribuzione e applicazioni: sostituire l'indirizzo; non scrivere più a quello vecchio.",
      },
    ],
  },

  'mailbox-full': {
    title: 'La casella del destinatario è piena',
    explanation: "L'indirizzo è giusto, ma nella casella non c'è più spazio per nuova posta.",
    sender: [
      { text: 'Avvisare il destinatario in un altro modo che la sua casella è piena.' },
      {
        text: "Inviare di nuovo il messaggio quando ci sarà spazio, tra uno o due giorni. L'indirizzo può restare nei contatti.",
      },
    ],
    helpdesk: [
      {
        text: 'Accertarsi che il rapporto parli della casella del destinatario e non di un limite del mittente.',
      },
      {
        text: "Destinatario nella propria organizzazione: aiutare a svuotare Posta eliminata e Posta indesiderata, e a spostare gli elementi grandi nell'archivio.",
      },
    ],
    admin: [
      {
        text: 'Destinatario nella propria organizzazione: confrontare lo spazio occupato con la quota.',
        commands: [command.mailboxUse, command.mailboxQuota],
      },
      {
        text: "Attivare l'archivio, oppure assegnare una licenza con una casella più grande.",
        commands: [command.enableArchive],
      },
      {
        text: "Liste di distribuzione e applicazioni: conservare l'indirizzo, sospenderlo e riprovare dopo qualche giorno.",
      },
    ],
  },

  'recipient-refused': {
    title: 'Il destinatario non accetta questo mittente o questo messaggio',
    explanation:
      "L'indirizzo è giusto, ma le impostazioni del destinatario, come un filtro o un elenco di mittenti bloccati, rifiutano il messaggio.",
    sender: [
      { text: 'Chiedere al destinatario in un altro modo di accettare la posta dal proprio indirizzo.' },
      { text: 'Se il blocco è voluto, rispettarlo e non provare da un altro indirizzo.' },
    ],
    helpdesk: [
      { text: 'Chiedere da quando non funziona e se i messaggi precedenti a questa persona sono arrivati.' },
      {
        text: "Chiedere se altre persone della stessa organizzazione ricevono la posta del mittente: in caso contrario il blocco è dell'organizzazione e bisogna rivolgersi al suo amministratore.",
      },
    ],
    admin: [
      {
        text: 'Destinatario nella propria organizzazione: controllare le impostazioni della posta indesiderata e le regole della casella.',
        commands: [command.junkSettings, command.inboxRules],
      },
      {
        text: 'Togliere un mittente bloccato solo con il consenso del titolare della casella.',
        commands: [command.removeBlockedSender],
      },
      { text: 'Newsletter: considerare il rifiuto come una disiscrizione.' },
    ],
  },

  'recipient-restricted': {
    title: 'Solo alcuni mittenti possono scrivere a questo indirizzo',
    explanation:
      "La casella o il gruppo esiste, ma accetta posta solo da persone autorizzate, spesso solo dall'interno della propria organizzazione.",
    sender: [
      { text: 'Chiedere al responsabile del gruppo o della casella il permesso di scrivere.' },
      { text: 'Nel frattempo scrivere direttamente a una persona, se se ne conosce una.' },
    ],
    helpdesk: [
      {
        text: "Scoprire se l'indirizzo è un gruppo, una casella condivisa o una persona, e chi ne è responsabile.",
      },
      {
        text: "Chiedere se il mittente ha scritto dall'account autorizzato: dopo aver eseguito l'accesso e con l'indirizzo di lavoro.",
      },
      {
        text: "Destinatario in un'altra organizzazione: è il mittente a doversi rivolgere a loro; dalla propria parte non si può impostare nulla.",
      },
    ],
    admin: [
      {
        text: 'Destinatario nella propria organizzazione: controllare le restrizioni di recapito (Exchange admin center > Recipients > Groups o Mailboxes > Mail flow settings).',
        commands: [command.groupRestrictions],
      },
      {
        text: "Autorizzare il singolo mittente (se è esterno serve un contatto di posta) anziché aprire l'indirizzo a tutti.",
        commands: [command.newMailContact, command.permitSenderToGroup],
      },
      {
        text: 'L\'elenco dei mittenti accettati sostituisce "tutti": aggiungere anche chi, all\'interno, deve continuare a scrivere.',
      },
    ],
  },

  'address-invalid': {
    title: "L'indirizzo non è scritto correttamente",
    explanation:
      "Nessun sistema di posta può recapitare a un indirizzo di questa forma: c'è un carattere di troppo o manca qualcosa.",
    sender: [
      {
        text: "Cercare nell'indirizzo spazi, virgole, punti mancanti, virgolette o lettere accentate, e verificare che non manchi nulla prima o dopo la @.",
      },
      { text: "Digitare di nuovo l'indirizzo a mano; non copiarlo da un documento o da una pagina web." },
    ],
    helpdesk: [
      {
        text: "Copiare l'indirizzo dal rapporto in un editor di testo semplice: lì si vedono i caratteri invisibili e le lettere simili.",
      },
      {
        text: "Chiedere se l'indirizzo viene da un elenco o da un modulo; in tal caso possono essere sbagliati anche altri.",
      },
    ],
    admin: [
      {
        text: "Correggere l'indirizzo dove è memorizzato: contatto, directory, elenco, applicazione.",
        commands: [command.mailContacts],
      },
      {
        text: "I vecchi indirizzi che iniziano con IMCEAEX- o /o= vengono dall'elenco dei suggerimenti di Outlook: eliminare la voce, oppure aggiungere al destinatario l'indirizzo X500.",
      },
      { text: "Moduli e importazioni: controllare gli indirizzi al momento dell'inserimento." },
    ],
    links: [pages.recipientAddress],
  },

  'domain-not-found': {
    title: "Il dominio dell'indirizzo non si trova",
    explanation:
      'In Internet non esiste un servizio di posta per la parte dopo la @. Di solito è scritta male, oppure il proprietario ha rinunciato al dominio.',
    sender: [
      {
        text: 'Controllare la parte dopo la @: sono comuni le finali sbagliate (.con, .cmo) e le lettere invertite.',
      },
      { text: "Se è giusta, chiedere al destinatario l'indirizzo attuale in un altro modo." },
    ],
    helpdesk: [
      { text: 'Controllare se il dominio ha un sito web e se lì il nome è scritto allo stesso modo.' },
      { text: 'Chiedere se la posta per questo dominio ha mai funzionato, e fino a quando.' },
    ],
    admin: [
      {
        text: 'Cercare il dominio su due server dei nomi.',
        commands: [command.mxOfRecipient, command.nameServersOfRecipient],
      },
      {
        text: 'Se altrove la ricerca riesce, il problema è dalla propria parte: il server dei nomi in uso, oppure un connettore che indica un host sbagliato.',
        commands: [command.outboundConnectors],
      },
      { text: 'Dominio proprio: rinnovarlo presso il registrar e pubblicare il record MX.' },
    ],
  },

  'domain-refuses-mail': {
    title: 'Il dominio non accetta posta',
    explanation: 'Chi gestisce la parte dopo la @ ha dichiarato che non riceve posta.',
    sender: [
      {
        text: 'Controllare la parte dopo la @: molte organizzazioni ne usano una diversa per la posta e per il sito web.',
      },
      { text: 'Chiedere al destinatario in un altro modo un indirizzo che riceva la posta.' },
    ],
    helpdesk: [
      { text: "Cercare sul sito web dell'organizzazione un indirizzo di contatto." },
      { text: 'Spesso è l\'indirizzo di un messaggio a cui "non rispondere".' },
    ],
    admin: [
      {
        text: 'Controllare il record MX: un MX nullo (un solo punto come host) dichiara che non si accetta posta.',
        commands: [command.mxOfRecipient],
      },
      {
        text: "Dominio proprio che deve ricevere: sostituire l'MX nullo con l'host del proprio servizio di posta.",
      },
      { text: 'Liste di distribuzione e applicazioni: non scrivere più agli indirizzi di questo dominio.' },
    ],
    links: [pages.nullMx],
  },

  'sender-rejected': {
    title: "L'indirizzo del mittente non è accettato",
    explanation:
      "Il sistema ricevente rifiuta l'indirizzo da cui proviene il messaggio: non trova l'indirizzo o il suo dominio, oppure non lo ammette.",
    sender: [
      { text: "Il problema non è l'indirizzo del destinatario." },
      {
        text: 'Controllare che il proprio indirizzo sia scritto correttamente nelle impostazioni del programma di posta o del dispositivo.',
      },
      { text: "Inoltrare per intero questo rapporto all'help desk." },
    ],
    helpdesk: [
      {
        text: "Cercare nel rapporto l'indirizzo del mittente e chiedere che cosa ha inviato il messaggio: dispositivi e applicazioni usano spesso un indirizzo che non esiste.",
      },
      { text: 'Chiedere se la posta dello stesso mittente arriva ad altre organizzazioni.' },
    ],
    admin: [
      {
        text: 'Verificare che il dominio del mittente si trovi nel DNS e riceva posta.',
        commands: [command.mxOfSender, command.spfOfSender],
      },
      {
        text: 'Dispositivi e applicazioni: usare un indirizzo esistente del proprio dominio, sia nel campo From sia come mittente della busta.',
      },
      {
        text: 'Se rifiuta una sola organizzazione, inviare la riga di diagnostica completa al suo postmaster.',
      },
    ],
  },

  'sender-domain-unregistered': unregisteredDomain,

  'sender-blocked': {
    title: "L'account o l'organizzazione non può più inviare posta",
    explanation:
      "Il proprio servizio di posta ha bloccato l'invio da questo account, da un server o dall'intera organizzazione, per lo più a causa di messaggi che sembravano posta indesiderata. Spesso qualcun altro ha usato abusivamente un account.",
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
        text: 'Stabilire chi è coinvolto: una sola persona (un account) oppure molte (un connettore o il tenant).',
      },
      {
        text: 'Chiedere di messaggi inviati sconosciuti, richieste di accesso che nessuno ha fatto, nuove regole o inoltri, invii massivi.',
      },
      {
        text: 'Passare il caso agli amministratori come incidente di sicurezza. Non far rimuovere il blocco prima di aver trovato la causa.',
      },
    ],
    admin: [
      {
        text: "Prima mettere in sicurezza: reimpostare la password, chiudere tutte le sessioni, richiedere l'autenticazione a più fattori, rimuovere inoltri e regole sconosciuti, controllare le applicazioni autorizzate.",
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Vedere che cosa è bloccato: Microsoft Defender portal > Email & collaboration > Review > Restricted entities.',
        commands: [command.blockedUsers, command.blockedConnectors],
      },
      {
        text: 'Sbloccare solo dopo aver eliminato la causa; il numero di sblocchi è limitato.',
        commands: [command.unblockUser],
      },
      {
        text: "Se è bloccata l'intera organizzazione, può rimuovere il blocco solo l'assistenza del servizio di posta: comunicare il codice, la causa e la correzione.",
      },
    ],
    links: [pages.restrictedUsers, pages.accountCompromise, pages.connectorCompromise, pages.sendingBlocks],
  },

  'sender-limit-exceeded': {
    title: 'Il limite di invio è esaurito',
    explanation:
      "L'account o l'organizzazione ha inviato tutto ciò che il servizio di posta consente in un certo periodo. L'indirizzo del destinatario è corretto.",
    sender: [
      {
        text: "Aspettare: l'invio riprende quando il limite lo permette, di solito entro un giorno. Riprovare di continuo non accelera nulla.",
      },
      {
        text: "Se non si è inviato molto, avvisare subito l'help desk: qualcun altro potrebbe usare l'account.",
      },
      { text: "Per gli invii massivi chiedere all'help desk un servizio adatto." },
    ],
    helpdesk: [
      {
        text: 'Chiedere quanti messaggi e a quanti destinatari sono stati inviati nelle ultime 24 ore, e con che cosa.',
      },
      { text: "Stabilire se ha raggiunto il limite solo questo account o l'intera organizzazione." },
      {
        text: 'Chiedere di messaggi inviati che la persona non riconosce: in tal caso è un incidente di sicurezza.',
      },
    ],
    admin: [
      {
        text: 'Scoprire che cosa ha esaurito il limite: traccia dei messaggi, Exchange admin center > Reports > Mail flow, limiti dei criteri per la posta indesiderata in uscita.',
        commands: [command.traceBySender, command.externalRecipientLimit, command.outboundSpamPolicy],
      },
      { text: "Prima di tutto escludere un abuso dell'account o di un connettore." },
      {
        text: "Spostare la posta massiva su un servizio adatto (Azure Communication Services, un fornitore di invii massivi; High Volume Email per i destinatari interni). Aggiungere caselle non serve: anche l'organizzazione ha un limite.",
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.azureEmail],
  },

  'sender-not-authenticated': {
    title: "L'accesso per l'invio manca o è stato rifiutato",
    explanation:
      "Il server accetta posta solo dopo l'accesso. L'accesso è mancato, oppure nome utente, password o metodo non sono stati accettati.",
    sender: [
      { text: "Il problema non è l'indirizzo del destinatario." },
      {
        text: 'Se si è cambiata la password di recente, inserire quella nuova nel programma di posta o nel dispositivo.',
      },
      { text: "Se non basta, comunicare all'help desk con quale programma o dispositivo si invia." },
    ],
    helpdesk: [
      {
        text: 'Chiedere che cosa invia: programma di posta, stampante, scanner, applicazione, script; e da quando non funziona.',
      },
      {
        text: 'Chiedere di una nuova password, di una nuova regola di accesso o di un aggiornamento del dispositivo.',
      },
      {
        text: "Controllare le impostazioni della posta in uscita: server, porta 587, TLS, accesso con l'indirizzo completo.",
      },
    ],
    admin: [
      {
        text: "Vedere perché è stato rifiutato: Microsoft Entra admin center > Sign-in logs dell'account, e se SMTP AUTH è consentito.",
        commands: [command.smtpAuthOfMailbox, command.smtpAuthOfOrganisation],
      },
      {
        text: "Preferire OAuth 2.0 per l'accesso; per i dispositivi che non lo supportano, un connettore di relay che li riconosca dal certificato o dall'indirizzo IP.",
      },
      {
        text: "Se serve SMTP AUTH, consentirlo solo per questa casella e non per l'organizzazione.",
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  'sender-not-authorized': {
    title: 'Non è consentito inviare con questo mittente o a questa destinazione',
    explanation:
      "Il server riconosce chi invia, ma quell'account non ha il diritto di usare il mittente scelto o di scrivere a quella destinazione.",
    sender: [
      { text: 'Scegliere il proprio indirizzo come mittente e inviare di nuovo il messaggio.' },
      {
        text: "Se occorre inviare per conto di un'altra persona o da una casella condivisa, chiedere il permesso all'help desk.",
      },
    ],
    helpdesk: [
      { text: "Confrontare l'indirizzo del mittente nel rapporto con l'account che ha eseguito l'accesso." },
      {
        text: "Chiedere se il permesso è stato concesso o tolto di recente: una modifica ha effetto entro un'ora.",
      },
      { text: "Dispositivi: l'indirizzo del mittente deve essere quello con cui eseguono l'accesso." },
    ],
    admin: [
      {
        text: 'Controllare i permessi della casella o del gruppo.',
        commands: [command.sendAsRights, command.sendOnBehalfRights],
      },
      {
        text: "Concedere Send As (o Send on Behalf) solo all'account che ne ha bisogno.",
        commands: [command.grantSendAs],
      },
    ],
  },

  'relay-denied': {
    title: 'Un server lungo il percorso non inoltra il messaggio',
    explanation:
      'Il messaggio è arrivato a un server che non è competente per il destinatario e che non inoltra posta per questo mittente.',
    sender: [
      { text: "Controllare la parte dopo la @ nell'indirizzo del destinatario." },
      {
        text: "Se è giusta, inoltrare per intero questo rapporto all'help desk e dire con che cosa si è inviato il messaggio.",
      },
    ],
    helpdesk: [
      {
        text: 'Cercare nel rapporto il server che ha rifiutato: il proprio, quello del fornitore o quello del destinatario.',
      },
      {
        text: "Chiedere se non parte tutta la posta esterna o solo quella per questo dominio. Tutta: il problema è il proprio percorso o l'accesso. Solo una: il problema è il loro percorso.",
      },
      {
        text: "Dispositivi e applicazioni: chiedere quale server e quale porta usano e se eseguono l'accesso.",
      },
    ],
    admin: [
      {
        text: 'Dominio del destinatario proprio: il record MX deve puntare al sistema che lo gestisce, e lì il dominio deve essere registrato.',
        commands: [command.mxOfSender, command.acceptedDomains],
      },
      {
        text: "Server, dispositivo o applicazione propri: fare in modo che eseguano l'accesso, oppure che un connettore li riconosca dal certificato o dall'indirizzo IP.",
        commands: [command.inboundConnectors],
      },
      {
        text: "Dominio del destinatario altrui: avvisare il suo amministratore che l'MX punta a un server che rifiuta il dominio.",
      },
      {
        text: 'Non aprire mai un server al relay da qualsiasi provenienza: verrebbe usato per la posta indesiderata.',
      },
    ],
    links: [pages.relayAccessDenied, pages.connectors, pages.devices],
  },

  'authentication-failed': {
    title: 'Il ricevente non ha potuto verificare che il messaggio sia autentico',
    explanation:
      'Il sistema ricevente controlla se la posta proviene davvero dal dominio del mittente. La verifica non è riuscita o non è stata possibile, quindi il messaggio è stato rifiutato.',
    sender: [
      { text: "Il problema non è l'indirizzo del destinatario, e inviare di nuovo non serve." },
      {
        text: "Inoltrare per intero questo rapporto all'help desk e dire con che cosa si è inviato il messaggio, per esempio un servizio di newsletter o un'applicazione.",
      },
    ],
    helpdesk: [
      {
        text: "Stabilire quale sistema ha inviato il messaggio e quale dominio compare nell'indirizzo del mittente.",
      },
      {
        text: "Annotare quale verifica non è riuscita: il rapporto indica spesso SPF, DKIM o DMARC e l'indirizzo IP.",
      },
      {
        text: "Chiedere se il messaggio è stato inoltrato automaticamente: l'inoltro spesso fa fallire queste verifiche.",
      },
    ],
    admin: [
      {
        text: 'Leggere i record pubblicati.',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'SPF: un solo record che indichi tutti i sistemi che inviano per il dominio, con al massimo dieci ricerche DNS.',
      },
      {
        text: "DKIM: firmare con il dominio dell'indirizzo From, anche nei servizi di newsletter e nelle applicazioni.",
        commands: [command.dkimSigning],
      },
      {
        text: 'DMARC: cominciare con p=none, leggere i rapporti e irrigidire solo quando tutte le proprie fonti superano la verifica.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.gmailSenderGuidelines],
  },

  'missing-reverse-dns': {
    title: 'Il server di invio non si identifica correttamente',
    explanation:
      'Il ricevente richiede che il nome del server di invio e il suo indirizzo Internet corrispondano. Qui non è così.',
    sender: [
      { text: "Il problema non è l'indirizzo del destinatario, e inviare di nuovo non serve." },
      { text: "Inoltrare per intero questo rapporto all'help desk." },
    ],
    helpdesk: [
      {
        text: "Annotare l'indirizzo IP nel rapporto e scoprire di chi è il server: proprio o di un fornitore.",
      },
      { text: 'Chiedere se il server o la linea Internet è cambiata di recente.' },
    ],
    admin: [
      {
        text: "Cercare il nome dell'indirizzo e l'indirizzo di quel nome: devono rimandare l'uno all'altro.",
        commands: [command.nameOfAddress, command.addressOfName],
      },
      {
        text: "Far impostare il record PTR a chi possiede l'indirizzo IP: il provider Internet o chi ospita il server.",
      },
      { text: 'Fare in modo che il server si presenti (HELO/EHLO) con il proprio nome host completo.' },
      {
        text: 'Con IPv6 impostare anche lì il record PTR, oppure inviare tramite IPv4. Da linee con indirizzi variabili inviare tramite il relay di un fornitore.',
      },
    ],
    links: [pages.gmailSenderGuidelines],
  },

  'ip-blocklisted': {
    title: 'Il server di invio si trova in una lista di blocco',
    explanation:
      'Il ricevente rifiuta la posta di questo server perché il suo indirizzo Internet è in un elenco di fonti di posta indesiderata. Non significa che la posta indesiderata sia stata inviata dal mittente.',
    sender: [
      { text: "Il problema non è l'indirizzo del destinatario, che si può conservare." },
      { text: "Inoltrare per intero questo rapporto all'help desk." },
      { text: 'Se è urgente, contattare il destinatario in un altro modo.' },
    ],
    helpdesk: [
      { text: "Annotare dal rapporto l'indirizzo IP e il nome della lista di blocco." },
      {
        text: 'Scoprire di chi è il server: proprio, del fornitore di posta o di un servizio di newsletter.',
      },
      { text: 'Chiedere se altri destinatari rifiutano la posta per lo stesso motivo, e da quando.' },
    ],
    admin: [
      {
        text: "Cercare l'indirizzo nella pagina della lista indicata nel rapporto e leggere perché vi è stato inserito.",
      },
      {
        text: "Eliminare prima la causa: un account compromesso, un relay aperto, un computer infetto dietro lo stesso indirizzo, un vecchio elenco di destinatari. Altrimenti l'indirizzo verrà inserito di nuovo.",
      },
      {
        text: 'Poi chiedere la rimozione, per ogni lista nella sua pagina; per Microsoft: https://sender.office.com.',
      },
      {
        text: "Se l'indirizzo è del fornitore o di Microsoft, non si può farlo rimuovere da sé: passare il rapporto al fornitore e controllare nella traccia dei messaggi (OutboundIpPoolName) se la propria posta è uscita come sospetta.",
      },
    ],
    links: [pages.spamhausCheck, pages.delistPortal, pages.outlookSenderSupport, pages.highRiskPool],
  },

  'domain-blocklisted': {
    title: 'Un dominio nel messaggio si trova in una lista di blocco',
    explanation:
      'Il dominio del mittente, o un collegamento nel messaggio, è in un elenco di domini noti per posta indesiderata o truffe, e il ricevente lo rifiuta.',
    sender: [
      { text: "Il problema non è l'indirizzo del destinatario, che si può conservare." },
      { text: 'Se il messaggio o la firma contiene collegamenti, inviarlo una volta senza.' },
      { text: "Inoltrare per intero questo rapporto all'help desk." },
    ],
    helpdesk: [
      {
        text: 'Annotare quale dominio e quale lista indica il rapporto: il dominio del mittente o quello di un collegamento.',
      },
      {
        text: 'Controllare collegamenti e firme: i collegamenti abbreviati e le pagine di terzi sono motivi frequenti.',
      },
    ],
    admin: [
      { text: 'Cercare il dominio nella pagina della lista e leggere perché vi è stato inserito.' },
      {
        text: 'Dominio proprio: cercare un sito web compromesso, account o moduli usati abusivamente e invii a vecchi elenchi; rimediare, poi chiedere la rimozione.',
      },
      { text: 'Dominio altrui: togliere i suoi collegamenti e avvisare il proprietario.' },
    ],
    links: [pages.spamhausCheck],
  },

  'low-reputation': {
    title: 'Il ricevente non si fida abbastanza del sistema di invio',
    explanation:
      'Il ricevente valuta i mittenti in base alla posta passata, per esempio reclami e indirizzi errati, e rifiuta o ritarda la posta di questo.',
    sender: [
      { text: "Il problema non è l'indirizzo del destinatario, che si può conservare." },
      { text: 'Non continuare a rinviare il messaggio: peggiora la situazione.' },
      { text: "Inoltrare per intero questo rapporto all'help desk." },
    ],
    helpdesk: [
      { text: "Annotare dal rapporto l'indirizzo IP e il ricevente." },
      {
        text: 'Chiedere degli invii massivi degli ultimi giorni: nuovi elenchi, più volume, un nuovo server o servizio.',
      },
    ],
    admin: [
      {
        text: 'Escludere abusi: account compromessi, moduli web aperti, server che inviano per conto proprio.',
      },
      {
        text: 'Ripulire gli elenchi: solo destinatari che ne hanno fatto richiesta, nessun indirizzo già respinto; rendere facile la disiscrizione.',
      },
      {
        text: "Fare in modo che SPF, DKIM e DMARC superino la verifica e aumentare il volume di un nuovo indirizzo lentamente, nell'arco di settimane.",
      },
      {
        text: 'Seguire gli strumenti del ricevente (Google Postmaster Tools, SNDS per Outlook.com) e rivolgersi al suo postmaster quando la causa è risolta.',
      },
    ],
    links: [pages.gmailSenderGuidelines, pages.outlookSenderSupport],
  },

  'rate-limited': {
    title: 'Per ora il ricevente non accetta altra posta da qui',
    explanation:
      'In poco tempo sono arrivati troppi messaggi o connessioni da questo mittente o per questa casella. Di solito passa da sé.',
    sender: [
      {
        text: "L'indirizzo è corretto. La maggior parte dei sistemi riprova da sola: aspettare qualche ora.",
      },
      {
        text: 'Se arriva un rapporto definitivo, inviare di nuovo il messaggio più tardi, e gli invii massivi in parti più piccole.',
      },
    ],
    helpdesk: [
      {
        text: "Vedere se il rapporto è un avviso di ritardo o è definitivo. Con un ritardo non c'è ancora nulla da fare.",
      },
      { text: 'Chiedere di invii massivi o applicazioni che in quel momento hanno inviato molto.' },
    ],
    admin: [
      { text: 'Lasciare che la coda riprovi; non cancellare e rinviare.' },
      {
        text: 'Verso questo ricevente aprire meno connessioni e inviare meno messaggi alla volta, e distribuire gli invii massivi su più ore.',
      },
      {
        text: 'Se il volume non è proprio, cercare un account o un server usato abusivamente.',
        commands: [command.topSenders],
      },
    ],
  },

  'greylisted': {
    title: 'Il ricevente chiede di riprovare più tardi',
    explanation:
      'Alcuni sistemi rimandano apposta il primo messaggio di un nuovo mittente. Il server di posta riprova da solo e il messaggio arriva.',
    sender: [
      { text: "Aspettare. Non c'è nulla da fare: il messaggio di solito arriva entro qualche ora." },
      { text: "Solo se arriva un rapporto definitivo, avvisare l'help desk." },
    ],
    helpdesk: [
      { text: 'Verificare che il rapporto sia un avviso di ritardo e non sia definitivo.' },
      {
        text: "Se un dispositivo o un'applicazione invia direttamente, chiedere se è in grado di riprovare: molti non lo sono.",
      },
    ],
    admin: [
      {
        text: "Lasciare che la coda riprovi, se possibile dallo stesso indirizzo IP: con un nuovo indirizzo l'attesa ricomincia.",
      },
      {
        text: 'Dispositivi e script che non riprovano: farli inviare tramite un server di posta che lo faccia.',
      },
    ],
    links: [pages.greylisting],
  },

  'spam-detected': {
    title: 'Il messaggio è stato considerato posta indesiderata',
    explanation:
      'Il sistema ricevente ha giudicato indesiderato il messaggio, o la sua provenienza, e lo ha rifiutato.',
    sender: [
      { text: "Il problema non è l'indirizzo del destinatario, che si può conservare." },
      {
        text: 'Scrivere il messaggio in modo semplice: meno collegamenti e immagini, nessun collegamento abbreviato, nessun allegato superfluo; poi inviarlo di nuovo.',
      },
      {
        text: "Se vengono rifiutati anche i messaggi semplici, inoltrare per intero questo rapporto all'help desk.",
      },
    ],
    helpdesk: [
      {
        text: 'Chiedere se un breve messaggio di prova senza collegamenti e allegati arriva: contenuto o mittente?',
      },
      { text: 'Chiedere se rifiutano anche altri destinatari: un solo ricevente o la propria parte?' },
      {
        text: 'Chiedere al destinatario di segnalare al proprio reparto IT che viene rifiutata posta desiderata.',
      },
    ],
    admin: [
      {
        text: 'Controllare prima SPF, DKIM e DMARC del dominio del mittente.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Vedere nella traccia dei messaggi (OutboundIpPoolName) se la posta è uscita già come sospetta dalla propria parte; in tal caso cercarne la causa: una firma, un collegamento, un account usato abusivamente.',
      },
      {
        text: "Leggere nella risposta del ricevente il codice e la pagina indicata, e segnalare lì l'errore di valutazione.",
      },
    ],
    links: [pages.highRiskPool, pages.antiSpam],
  },

  'virus-detected': {
    title: 'Il messaggio è stato considerato pericoloso',
    explanation:
      'Il sistema ricevente ha trovato nel messaggio o negli allegati qualcosa che ritiene dannoso.',
    sender: [
      { text: "Non inviare di nuovo l'allegato e non aprirlo." },
      { text: "Avvisare subito l'help desk e inoltrare per intero questo rapporto." },
    ],
    helpdesk: [
      { text: 'Chiedere da dove viene il file e chi altro lo ha ricevuto.' },
      {
        text: "È stata davvero la persona a inviarlo? In caso contrario l'account o il computer è usato abusivamente: è un incidente di sicurezza.",
      },
    ],
    admin: [
      {
        text: 'Analizzare il computer e il file con firme aggiornate; isolare il computer se è infetto.',
      },
      {
        text: "Se il messaggio non è della persona, considerare compromesso l'account: reimpostare la password, chiudere le sessioni, rimuovere le regole sconosciute.",
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'Se il file è pulito, condividerlo con un collegamento e segnalare il falso allarme al produttore del filtro indicato nella risposta.',
      },
    ],
    links: [pages.accountCompromise],
  },

  'content-rejected': {
    title: 'Qualcosa nel messaggio non è accettato',
    explanation:
      'Il sistema ricevente non accetta una parte del messaggio, per esempio un tipo di allegato o un formato.',
    sender: [
      {
        text: 'Non allegare programmi, script, macro o archivi cifrati; condividerli invece con un collegamento.',
      },
      { text: 'Inviare di nuovo il messaggio, se necessario come testo semplice.' },
    ],
    helpdesk: [
      { text: 'Leggere nel rapporto che cosa è rifiutato: un tipo di file, un nome, un formato.' },
      { text: 'Chiedere che cosa era allegato e se senza allegato il messaggio arriva.' },
    ],
    admin: [
      {
        text: 'Controllare prima le proprie regole e i filtri degli allegati: il rifiuto può venire dalla propria parte.',
        commands: [command.mailFlowRules, command.attachmentFilter],
      },
      {
        text: 'Ricevente: chiedere al suo amministratore quale regola ha rifiutato, con la riga di diagnostica completa.',
      },
      { text: 'Applicazioni: scrivere i messaggi in una forma standard (UTF-8, tipi MIME adatti ai file).' },
    ],
    links: [pages.mailFlowRules],
  },

  'message-too-large': {
    title: 'Il messaggio è troppo grande',
    explanation:
      "Il messaggio con gli allegati supera la dimensione accettata dal destinatario o da un sistema lungo il percorso. Durante l'invio un messaggio cresce di circa un terzo.",
    sender: [
      { text: 'Condividere i file con un collegamento (per esempio da OneDrive) anziché allegarli.' },
      { text: 'Oppure ridurli, o inviarli in più messaggi.' },
    ],
    helpdesk: [
      { text: 'Chiedere la dimensione degli allegati e leggere il limite nel rapporto, se vi compare.' },
      {
        text: 'Vedere chi ha rifiutato: il proprio sistema o quello del destinatario; si possono modificare solo i propri limiti.',
      },
    ],
    admin: [
      {
        text: "Confrontare i limiti della casella e dell'organizzazione.",
        commands: [command.mailboxSizeLimits, command.sizeRules],
      },
      {
        text: 'Aumentare un limite solo dove serve; Exchange Online ammette fino a 150 MB.',
        commands: [command.raiseSizeLimits],
      },
    ],
    links: [pages.sendingLimits],
  },

  'message-malformed': {
    title: 'Il messaggio non rispetta la struttura della posta elettronica',
    explanation:
      'Il programma che ha creato il messaggio non ha rispettato le regole della posta, quindi il sistema ricevente lo rifiuta.',
    sender: [
      {
        text: 'Scrivere un nuovo messaggio, nella forma più semplice, anziché inoltrare o rinviare questo.',
      },
      { text: "Se lo ha inviato un'applicazione o un dispositivo, comunicare all'help desk quale." },
    ],
    helpdesk: [
      {
        text: 'Scoprire che cosa ha creato il messaggio: programma di posta e versione, applicazione, dispositivo, script.',
      },
      { text: 'Chiedere se un nuovo messaggio semplice della stessa persona arriva.' },
    ],
    admin: [
      {
        text: 'Leggere nella risposta che cosa non va: intestazione, data, campo doppio o mancante, fine riga, lunghezza delle righe.',
      },
      {
        text: 'Applicazioni e script: un solo From, Date e Message-ID, righe terminate da CRLF e lunghe al massimo 998 caratteri. Usare una libreria di posta anziché costruire i messaggi a mano.',
      },
      {
        text: 'Un gateway o uno strumento per le firme lungo il percorso può alterare i messaggi: provare senza.',
      },
    ],
    links: [pages.messageFormat],
  },

  'policy-violation': {
    title: 'Una regola non consente questo messaggio',
    explanation:
      "Una regola dell'organizzazione ricevente, o della propria, rifiuta il messaggio. Il rapporto non dice altro.",
    sender: [
      { text: 'Chiedere al destinatario in un altro modo se aspetta posta di questo tipo.' },
      {
        text: "Inoltrare per intero questo rapporto all'help desk; inviare di nuovo senza modifiche non serve.",
      },
    ],
    helpdesk: [
      { text: 'Vedere quale sistema ha rifiutato: il proprio o quello del destinatario.' },
      {
        text: "Chiedere che cosa c'è di particolare: allegato, crittografia, parole, destinatario, inoltro automatico.",
      },
      { text: "Ricevente: rivolgersi al suo reparto IT con la riga di diagnostica completa e l'ora." },
    ],
    admin: [
      {
        text: 'Dalla propria parte: cercare la regola nella traccia dei messaggi e tra le regole del flusso di posta e di prevenzione della perdita dei dati.',
        commands: [command.mailFlowRules, command.traceBySender],
      },
      { text: "Restringere la regola o aggiungere un'eccezione per il caso; non disattivarla." },
      {
        text: "Ricevente: comunicare al suo amministratore la riga di diagnostica completa, l'ora e l'ID del messaggio.",
      },
    ],
    links: [pages.mailFlowRules],
  },

  'encryption-required': {
    title: 'Non è stato possibile proteggere la connessione come richiesto',
    explanation:
      "Il messaggio può viaggiare solo su una connessione cifrata e verificata, e con l'altro server non è stato possibile stabilirla.",
    sender: [
      { text: "L'indirizzo e il messaggio sono corretti." },
      {
        text: "Inoltrare per intero questo rapporto all'help desk; se è urgente, contattare il destinatario in un altro modo.",
      },
    ],
    helpdesk: [
      {
        text: 'Chiedere se è interessato solo questo dominio: in tal caso il problema è molto probabilmente da loro.',
      },
      { text: 'Passare la riga di diagnostica completa al reparto IT del destinatario.' },
    ],
    admin: [
      {
        text: 'Controllare il certificato e ciò che il dominio richiede.',
        commands: [command.certificateOfRecipient, command.mtaStsRecord, command.tlsaOfRecipient],
      },
      {
        text: 'Dalla propria parte: controllare che cosa richiedono i connettori. Non abbassare il requisito senza il consenso di chi lo ha voluto.',
        commands: [command.outboundConnectors],
      },
      {
        text: "Ricevente: un certificato valido di un'autorità pubblica con la catena completa, che copra i nomi degli host MX, e record MTA-STS e TLSA corrispondenti.",
      },
    ],
    links: [pages.mtaSts, pages.dane, pages.connectors],
  },

  'delivery-expired': {
    title: 'Il messaggio non è stato recapitato in tempo',
    explanation:
      "Il sistema di invio ha riprovato più volte, ma l'altra parte non ha mai accettato il messaggio. Il motivo non è indicato.",
    sender: [
      { text: "Controllare la parte dopo la @ dell'indirizzo." },
      {
        text: 'Inviare di nuovo il messaggio più tardi; se è urgente, contattare il destinatario in un altro modo.',
      },
    ],
    helpdesk: [
      { text: 'Vedere se è un avviso di ritardo (i tentativi continuano) o il rapporto definitivo.' },
      {
        text: 'Chiedere se arriva la posta per altri domini e quella per altri indirizzi di questo dominio.',
      },
    ],
    admin: [
      {
        text: 'Verificare che il server del destinatario si trovi nel DNS e risponda.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: "Leggere l'ultimo errore nella coda o nella traccia dei messaggi: indica la vera causa.",
        commands: [command.traceByRecipient],
      },
      { text: "Avvisare l'amministratore del destinatario, con host, indirizzo IP e ora." },
    ],
    links: [pages.messageExpired],
  },

  'network-error': {
    title: "L'altro server di posta non è raggiungibile",
    explanation:
      "La connessione al server di posta del destinatario non è riuscita o si è interrotta. Può darsi che per un po' sia fuori servizio.",
    sender: [
      {
        text: 'Il messaggio è corretto. Se questo è un avviso di ritardo, aspettare: i tentativi di recapito continuano.',
      },
      { text: 'Se è definitivo, inviare di nuovo il messaggio qualche ora dopo.' },
    ],
    helpdesk: [
      {
        text: 'Chiedere se arriva la posta per altri domini; in caso contrario controllare la propria linea e il firewall.',
      },
      { text: "Controllare se è fuori servizio anche il sito web dell'organizzazione del destinatario." },
    ],
    admin: [
      {
        text: "Provare il percorso verso l'host indicato nel rapporto.",
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Molti provider e servizi cloud chiudono la porta 25 in uscita: in tal caso inviare tramite il loro relay.',
      },
      {
        text: 'Ricevente: avviare il servizio e consentire nel firewall la porta 25 da qualsiasi provenienza.',
      },
    ],
  },

  'dns-failure': {
    title: 'I server dei nomi del dominio non danno una risposta utilizzabile',
    explanation:
      'Per ora non è stato possibile cercare la parte dopo la @, perché i suoi server dei nomi non funzionano o rispondono in modo errato.',
    sender: [
      { text: "Controllare la parte dopo la @ dell'indirizzo." },
      {
        text: 'Se è giusta, aspettare: spesso passa da sé. Se arriva un rapporto definitivo, inviare di nuovo il giorno dopo.',
      },
    ],
    helpdesk: [
      {
        text: 'Chiedere se sono interessati anche altri domini: in tal caso il problema è il proprio server dei nomi.',
      },
      { text: 'Chiedere se in precedenza la posta per questo dominio funzionava.' },
    ],
    admin: [
      {
        text: 'Confrontare le risposte del proprio server dei nomi e di uno pubblico.',
        commands: [command.mxOfRecipient, command.mxOfRecipientElsewhere, command.nameServersOfRecipient],
      },
      {
        text: 'Un dominio firmato con record DNSSEC scaduti o errati fallisce solo presso i resolver che li verificano.',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient],
      },
      { text: 'Dominio proprio: controllare il registrar, tutti i server dei nomi e il record DS.' },
    ],
  },

  'mail-loop': {
    title: 'Il messaggio gira in tondo',
    explanation:
      'I server di posta si sono passati il messaggio avanti e indietro finché uno di loro lo ha fermato. Da qualche parte un inoltro o un percorso torna indietro.',
    sender: [
      { text: 'Il messaggio è corretto, e inviarlo di nuovo non serve.' },
      {
        text: "Inoltrare per intero questo rapporto all'help desk e avvisare il destinatario in un altro modo.",
      },
    ],
    helpdesk: [
      {
        text: "Chiedere se il destinatario ha impostato un inoltro o una regola verso un'altra casella che a sua volta inoltra indietro.",
      },
      { text: "Leggere l'elenco dei passaggi nel rapporto: i server che si ripetono formano il ciclo." },
    ],
    admin: [
      {
        text: 'Cercare inoltri che tornano indietro.',
        commands: [command.mailboxForwarding, command.inboxRules],
      },
      {
        text: "Controllare il tipo del dominio e il percorso: se tutte le caselle sono nel cloud serve Authoritative; Internal relay richiede un connettore in uscita verso l'altro sistema, che non deve rimandare indietro.",
        commands: [command.acceptedDomains, command.outboundConnectors, command.mxOfSender],
      },
    ],
    links: [pages.loops],
  },

  'protocol-error': {
    title: 'I due server di posta non si sono capiti',
    explanation:
      "Un server ha rifiutato un comando dell'altro o non lo conosceva. È un problema tecnico tra i due sistemi.",
    sender: [
      { text: "L'indirizzo è corretto. Inviare di nuovo il messaggio." },
      { text: "Se non riesce ancora, inoltrare per intero questo rapporto all'help desk." },
    ],
    helpdesk: [
      {
        text: "Scoprire che cosa ha inviato il messaggio: di solito la causa è un'applicazione o un dispositivo che invia direttamente.",
      },
      { text: 'Chiedere se succede con tutti i riceventi o con uno solo.' },
    ],
    admin: [
      {
        text: 'Cercare il comando rifiutato nel registro del server di invio (registro del protocollo SMTP).',
      },
      {
        text: 'Applicazioni e dispositivi: indicare mittente e destinatario come indirizzi semplici, presentarsi con un nome host completo e attendere ogni risposta.',
      },
      {
        text: 'Un firewall che ispeziona SMTP può alterare i comandi: disattivare questa ispezione e provare.',
      },
    ],
    links: [pages.smtp],
  },

  'too-many-recipients': {
    title: 'Il messaggio ha troppi destinatari',
    explanation:
      'Il messaggio indica in una volta più destinatari di quanti ne accetti un sistema lungo il percorso.',
    sender: [
      {
        text: "Inviarlo a meno persone alla volta, oppure chiedere all'help desk una lista di distribuzione.",
      },
      { text: 'Vedere nel rapporto quali destinatari non lo hanno ricevuto e inviarlo solo a loro.' },
    ],
    helpdesk: [
      { text: 'Chiedere quanti erano i destinatari e se alcuni hanno ricevuto il messaggio.' },
      { text: 'Vedere di chi è il limite: del proprio sistema o del ricevente.' },
    ],
    admin: [
      {
        text: 'Il proprio limite: in Exchange Online 500 destinatari per messaggio come valore predefinito, 1.000 al massimo.',
        commands: [command.recipientsPerMessage, command.raiseRecipientsPerMessage],
      },
      {
        text: 'Applicazioni: suddividere gli elenchi grandi, al massimo 100 destinatari per transazione se il limite non è noto.',
      },
    ],
    links: [pages.sendingLimits],
  },

  'system-error': {
    title: 'Il sistema di posta ricevente ha un guasto',
    explanation:
      'Il sistema di posta del destinatario è guasto, configurato male o per ora chiuso. La causa non è il messaggio.',
    sender: [
      { text: "L'indirizzo e il messaggio sono corretti. Se questo è un avviso di ritardo, aspettare." },
      {
        text: 'Se è definitivo, inviare di nuovo il messaggio qualche ora dopo e avvisare il destinatario in un altro modo.',
      },
    ],
    helpdesk: [
      { text: 'Chiedere se non arriva nessun messaggio per questo dominio, e da quando.' },
      {
        text: 'Se dura più di un giorno, passare la riga di diagnostica completa al reparto IT del destinatario.',
      },
    ],
    admin: [
      {
        text: 'Microsoft 365 da una delle due parti: consultare Microsoft 365 admin center > Health > Service health.',
      },
      {
        text: 'Dalla propria parte: lasciare che la coda riprovi; controllare il proprio server solo se non funzionano neanche altri domini.',
      },
      { text: "Ricevente: cercare l'errore nel registro del server ricevente all'ora del rapporto." },
    ],
  },

  'system-full': {
    title: 'Il sistema di posta ricevente non ha più spazio',
    explanation:
      "È piena la memoria dell'intero sistema ricevente, non solo una casella. Deve fare spazio chi lo gestisce.",
    sender: [
      { text: "L'indirizzo e il messaggio sono corretti. Inviare di nuovo il messaggio qualche ora dopo." },
      { text: 'Se è urgente, contattare il destinatario in un altro modo e riferirgli del rapporto.' },
    ],
    helpdesk: [
      { text: 'Accertarsi che sia pieno il sistema e non la casella di una persona.' },
      { text: 'Passare la riga di diagnostica completa al reparto IT del destinatario.' },
    ],
    admin: [
      { text: 'Lasciare che la coda riprovi: i mittenti non devono fare nulla.' },
      {
        text: 'Ricevente: liberare il disco che contiene la coda e le caselle; Exchange Server smette di accettare posta quando lo spazio scarseggia (back pressure).',
        commands: [command.exchangeQueues, command.spoolUse],
      },
    ],
  },

  'mailer-error': {
    title: "Il recapito non è riuscito all'interno del sistema ricevente",
    explanation:
      'Il messaggio è arrivato al sistema ricevente, ma lì un programma, un inoltro o una lista non è riuscito a gestirlo.',
    sender: [
      {
        text: 'Il messaggio è corretto. Avvisare il destinatario in un altro modo e trasmettergli questo rapporto.',
      },
      { text: 'Inviare di nuovo solo quando il destinatario dice che il problema è risolto.' },
    ],
    helpdesk: [
      { text: 'Leggere nel rapporto quale programma, file o lista è indicato.' },
      {
        text: 'Passare il rapporto completo al reparto IT del destinatario; dalla propria parte non si può impostare nulla.',
      },
    ],
    admin: [
      {
        text: "Ricevente: cercare nel registro di posta, all'ora del rapporto, il comando non riuscito: file di inoltro, alias, filtro, gestore di liste.",
        commands: [command.postfixSettings, command.verifyDelivery],
      },
      { text: 'Ricevente: controllare permessi, percorsi e quota di quel programma, e provarlo a mano.' },
    ],
  },

  'suppressed': {
    title: "Il servizio di invio non ha provato: l'indirizzo è nel suo elenco di esclusione",
    explanation:
      'Messaggi precedenti a questo indirizzo sono stati respinti o segnalati, perciò il servizio con cui si invia trattiene quelli successivi.',
    sender: [
      { text: "Controllare l'indirizzo. Se è sbagliato, correggerlo nel proprio elenco." },
      {
        text: "Se è giusto, chiedere all'help desk di cercarlo nell'elenco di esclusione del servizio di invio.",
      },
    ],
    helpdesk: [
      {
        text: "Cercare l'indirizzo nell'elenco di soppressione del servizio: quando e perché vi è stato inserito.",
      },
      { text: "Un reclamo o una disiscrizione va rispettata: lasciare l'indirizzo nell'elenco." },
    ],
    admin: [
      {
        text: "Togliere l'indirizzo dall'elenco solo se il motivo non c'è più (la casella esiste di nuovo, il destinatario chiede la posta).",
        commands: [command.suppressedAddress, command.removeSuppressedAddress],
      },
      {
        text: "Togliere l'indirizzo anche dai propri elenchi; altrimenti ogni invio peggiora la reputazione.",
      },
    ],
  },

  'unknown': {
    title: 'Il rapporto non dice il perché',
    explanation: 'Il messaggio non è stato recapitato, ma nulla nel rapporto ne indica la causa.',
    sender: [
      { text: "Controllare l'indirizzo e inviare di nuovo il messaggio." },
      { text: "Se non riesce ancora, inoltrare all'help desk per intero questo rapporto, come allegato." },
    ],
    helpdesk: [
      { text: 'Chiedere il rapporto completo come file: al testo copiato manca spesso la riga decisiva.' },
      {
        text: 'Chiedere se sono interessati altri destinatari, e altri mittenti verso lo stesso destinatario.',
      },
    ],
    admin: [
      {
        text: 'Cercare il messaggio nella traccia dei messaggi (Exchange admin center > Mail flow > Message trace) o nel registro del server di invio.',
        commands: [command.traceBySender],
      },
      {
        text: "Rivolgersi all'amministratore del server ricevente, con ora, mittente, destinatario e ID del messaggio.",
      },
    ],
    links: [pages.ndrTable, pages.statusCodes],
  },
}
