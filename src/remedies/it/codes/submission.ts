import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'
import { sendingBlocks } from '../sending-blocks.ts'

/** Codes of Exchange Online about the sender, its sign-in and its rights, in Italian. */
export const submissionCodes: Readonly<Record<string, Remedy>> = {
  '4.5.3': {
    ...causes['too-many-recipients'],
    explanation:
      'Il messaggio indica in una volta più di 200 destinatari dello stesso dominio, ed Exchange Online non lo accetta.',
    admin: [
      {
        text: "Fare in modo che il server o l'applicazione di invio suddivida i destinatari: al massimo 200 di un dominio per transazione.",
      },
      { text: 'Per scrivere a molti colleghi usare un gruppo di distribuzione.' },
    ],
    links: [pages.ndrTable],
  },

  '5.1.0': {
    ...causes['sender-rejected'],
    title: "Il mittente non è stato accettato o l'indirizzo non è stato compreso",
    explanation:
      "Il sistema ricevente non accetta il mittente, oppure non è riuscito a leggere l'indirizzo del destinatario, come accade con le risposte a vecchi messaggi salvati.",
    sender: [
      {
        text: "Anziché rispondere, scrivere un nuovo messaggio e digitare a mano l'indirizzo del destinatario.",
      },
      {
        text: 'Se non riesce ancora, il proprio indirizzo potrebbe essere bloccato: chiederlo al destinatario in un altro modo.',
      },
    ],
    admin: [
      {
        text: "Destinatario nella propria organizzazione: controllare se il mittente è nell'elenco dei mittenti bloccati della casella.",
        commands: [command.junkSettings],
      },
      {
        text: 'Se rifiutano anche altri, controllare il record SPF del dominio del mittente.',
        commands: [command.spfOfSender],
      },
    ],
    links: [pages.senderDenied],
  },

  '5.2.2/submission-quota': {
    ...causes['sender-limit-exceeded'],
    title: "L'account ha raggiunto il limite di invio",
    explanation:
      'La casella del mittente ha inviato tutto ciò che Exchange Online consente, di solito a 10.000 destinatari in 24 ore. Non significa che la casella del destinatario sia piena.',
    helpdesk: [
      {
        text: 'Chiedere quanti messaggi e a quanti destinatari sono stati inviati nelle ultime 24 ore, e con che cosa.',
      },
      {
        text: 'Non scambiarlo per una casella piena, che altri sistemi indicano con lo stesso numero, 5.2.2.',
      },
      {
        text: 'Chiedere di messaggi inviati che la persona non riconosce: in tal caso è un incidente di sicurezza.',
      },
    ],
    admin: sendingBlocks['5.1.90'].admin,
    links: [pages.submissionQuota, pages.sendingLimits, pages.accountCompromise],
  },

  '5.3.190': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 non accetta questi rapporti del journal',
    explanation:
      "Un server dell'organizzazione invia copie dei messaggi (rapporti del journal) a Microsoft 365, dove questa funzione non è attivata.",
    sender: [
      { text: "Il rapporto non riguarda i propri messaggi: non c'è nulla da cambiare in essi." },
      { text: "Inoltrare questo rapporto all'help desk." },
    ],
    helpdesk: [
      {
        text: 'Passarlo agli amministratori dei server di posta: una regola del journal è impostata male.',
      },
      { text: 'Chiedere se di recente sono stati modificati server Exchange o archivi.' },
    ],
    admin: [
      {
        text: "Attivare Journaling Archive per l'organizzazione, oppure indirizzare la regola del journal a un altro archivio.",
      },
      {
        text: 'Trovare la regola sul server Exchange.',
        commands: [command.journalRules],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/client-not-authenticated': {
    ...causes['sender-not-authenticated'],
    title: "Il server accetta posta solo dopo l'accesso",
    explanation:
      "Il server a cui è arrivato il messaggio richiede l'accesso e non accetta posta da sconosciuti. Può darsi che non sia il server giusto per la posta esterna.",
    sender: [
      { text: 'Il messaggio è corretto.' },
      {
        text: "Inoltrare per intero questo rapporto all'help desk e avvisare il destinatario in un altro modo.",
      },
    ],
    helpdesk: [
      { text: 'Cercare nel rapporto il server che ha rifiutato: il proprio o quello del destinatario.' },
      { text: "Server proprio: chiedere quale dispositivo o applicazione invia e se esegue l'accesso." },
    ],
    admin: [
      {
        text: 'Ricevente con un proprio server Exchange: il connettore di ricezione rivolto a Internet deve accettare posta anonima per i propri domini.',
        commands: [command.receiveConnectors],
      },
      {
        text: 'Verificare che il record MX punti a quel connettore e non a uno destinato ai client.',
        commands: [command.mxOfRecipient],
      },
      { text: "Applicazione propria: farle eseguire l'accesso, oppure usare il relay previsto." },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.3': { ...causes['sender-not-authenticated'], title: "L'accesso per l'invio è stato rifiutato" },

  '5.7.30': {
    ...causes['sender-not-authenticated'],
    title: "L'invio con nome utente e password è disattivato",
    explanation:
      "Il programma o il dispositivo esegue l'accesso solo con nome utente e password, e qui Exchange Online non lo consente più.",
    sender: [
      { text: "Il problema non è l'indirizzo del destinatario, né la propria password." },
      { text: "Comunicare all'help desk con quale programma o dispositivo si invia." },
    ],
    helpdesk: [
      { text: 'Chiedere marca e modello del dispositivo, oppure nome e versione del programma.' },
      {
        text: "Chiedere se un aggiornamento offre l'accesso con OAuth 2.0 (autenticazione moderna).",
      },
    ],
    admin: [
      {
        text: 'Passare a una soluzione duratura: OAuth 2.0 per SMTP AUTH, Microsoft Graph, un connettore di relay, Azure Communication Services, oppure High Volume Email per i destinatari interni.',
      },
      {
        text: "Finché Microsoft non la eliminerà definitivamente, l'autenticazione di base può essere consentita di nuovo per la singola casella.",
        commands: [command.smtpAuthOfOrganisation, command.allowSmtpAuth],
      },
    ],
    links: [pages.devices, pages.azureEmail],
  },

  '5.7.57': {
    ...causes['sender-not-authenticated'],
    title: "Il programma o il dispositivo invia senza eseguire l'accesso",
    explanation:
      "Il programma o il dispositivo ha consegnato il messaggio a smtp.office365.com senza eseguire l'accesso, che lì è obbligatorio.",
    admin: [
      {
        text: "Impostare il server smtp.office365.com, la porta 587 e TLS 1.2, ed eseguire l'accesso con un account che ha una casella.",
      },
      {
        text: 'Verificare che SMTP AUTH sia consentito per questa casella.',
        commands: [command.smtpAuthOfMailbox],
      },
      {
        text: "Dispositivi che non possono eseguire l'accesso: inviare tramite un connettore di relay all'host MX dell'organizzazione, porta 25.",
        commands: [command.mxOfSender],
      },
    ],
    links: [pages.anonymousSubmission, pages.devices],
  },

  '5.7.60': {
    ...causes['sender-not-authorized'],
    explanation:
      "Il programma o il dispositivo ha eseguito l'accesso con un account, ma il messaggio indica un altro mittente, che quell'account non ha il diritto di usare.",
    links: [pages.devices],
  },

  '5.7.139': {
    ...causes['sender-not-authenticated'],
    title: "Microsoft 365 ha rifiutato l'accesso per l'invio",
    explanation:
      "L'accesso è stato rifiutato da un'impostazione di sicurezza, oppure perché nome utente e password sono errati. Il resto della riga indica il motivo.",
    admin: [
      {
        text: 'Leggere il resto della riga: SmtpClientAuthentication disattivata, credenziali errate, criteri non soddisfatti (impostazioni predefinite per la sicurezza o accesso condizionale), servizio federato non raggiungibile.',
        commands: [command.smtpAuthOfOrganisation, command.smtpAuthOfMailbox],
      },
      {
        text: "Cercare in Microsoft Entra admin center > Sign-in logs dell'account il criterio che ha rifiutato.",
      },
      {
        text: 'Preferire OAuth 2.0. Altrimenti consentire SMTP AUTH solo per questa casella ed escludere dal criterio solo questo account.',
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  '5.7.501': {
    ...causes['sender-blocked'],
    title: 'Microsoft ha vietato a questo account di inviare posta',
    explanation:
      "Microsoft ha rilevato posta indesiderata proveniente da questo account e gli ha vietato l'invio. Spesso qualcun altro lo ha usato abusivamente.",
    admin: [
      {
        text: "Prima mettere in sicurezza l'account: reimpostare la password, chiudere tutte le sessioni, richiedere l'autenticazione a più fattori, rimuovere inoltri e regole della posta in arrivo sconosciuti.",
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'Poi chiedere al supporto Microsoft di riabilitarlo: Microsoft 365 admin center > Help & support, con il codice, la causa e la correzione.',
      },
    ],
    links: [pages.accountCompromise, pages.contactSupport],
  },

  '5.7.520': {
    ...causes['policy-violation'],
    title: "L'organizzazione non consente l'inoltro automatico a indirizzi esterni",
    explanation:
      "Una regola o un'impostazione inoltra automaticamente la posta a un indirizzo esterno, e l'organizzazione non lo consente. Il messaggio in sé è arrivato nella casella a cui era destinato, se lì ne viene conservata una copia.",
    sender: [
      { text: "Se si è impostato un inoltro, rimuoverlo o chiedere il permesso all'help desk." },
      {
        text: "Se non risulta alcun inoltro, avvisare subito l'help desk: gli intrusi impostano regole di questo tipo.",
      },
    ],
    helpdesk: [
      {
        text: "Chiedere quale casella inoltra, verso dove, e se a impostare l'inoltro è stata la persona stessa.",
      },
      { text: 'Un inoltro sconosciuto è segno di un account compromesso.' },
    ],
    admin: [
      {
        text: "Trovare l'inoltro e rimuoverlo se non è voluto.",
        commands: [command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Se serve, consentirlo solo a questa persona: con un criterio apposito per la posta indesiderata in uscita, non con quello predefinito.',
        commands: [command.newForwardingPolicy, command.applyForwardingPolicy],
      },
    ],
    links: [pages.externalForwarding, pages.outboundSpamPolicies],
  },
}
