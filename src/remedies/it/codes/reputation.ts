import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online and Outlook.com about the trust in the sending side, in Italian. */
export const reputationCodes: Readonly<Record<string, Remedy>> = {
  '4.7.26': {
    ...causes['authentication-failed'],
    title: 'Il mittente non è verificabile con il protocollo Internet più recente',
    explanation:
      "Il messaggio è arrivato tramite IPv6, dove il ricevente richiede una prova dell'identità del mittente, che manca.",
    admin: [
      {
        text: "Firmare con DKIM e aggiungere a SPF l'indirizzo IPv6 del server; oppure inviare tramite IPv4.",
        commands: [command.spfOfSender, command.ipv6AddressOfName],
      },
    ],
    links: [pages.spf, pages.dkim],
  },

  '4.7.500': {
    ...causes['rate-limited'],
    title: 'Per ora Microsoft 365 rallenta la posta del server di invio',
    explanation:
      'Il server di invio è nuovo per Microsoft 365 o di colpo invia molto più di prima, quindi la sua posta viene rimandata. Passa in qualche giorno, man mano che la fiducia cresce.',
    admin: [
      { text: 'Lasciare che la coda riprovi e aumentare lentamente il volume di un nuovo indirizzo.' },
      {
        text: "Server proprio che invia alla propria organizzazione: un connettore che lo identifichi dal certificato o dall'indirizzo IP mette fine al rallentamento.",
        commands: [command.inboundConnectors],
      },
      {
        text: "Se il volume non è proprio, cercare un account o un server usato abusivamente dietro l'indirizzo.",
      },
    ],
    links: [pages.throttledAddress, pages.connectors],
  },

  '4.7.850': {
    ...causes['rate-limited'],
    title: 'Microsoft 365 trattiene la posta del server di invio mentre fa accertamenti',
    explanation:
      'Il server di invio si è comportato in un modo che sembra sospetto, quindi la sua posta viene rimandata mentre Microsoft lo esamina.',
    admin: [
      {
        text: 'Cercare segni di abuso sul server e negli account che lo usano: coda, registri, mittenti sconosciuti.',
      },
      { text: 'Lasciare che la coda riprovi; la restrizione finisce da sé quando il traffico è regolare.' },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/customer-allow-list': {
    ...causes['ip-blocklisted'],
    title: 'Il server di invio è in una lista di blocco, ma il ricevente nasconde quale',
    explanation:
      "Il ricevente rifiuta l'indirizzo Internet del server di invio perché si trova in una lista di blocco. Le impostazioni del ricevente nascondono quale.",
    admin: [
      {
        text: "Ricevente: togliere l'indirizzo dalla IP Allow List del filtro connessioni; il rapporto indicherà allora la vera lista di blocco.",
        commands: [command.connectionFilter],
      },
      {
        text: 'Ricevente: i connettori in ingresso di tipo OnPremises possono contenere solo indirizzi IP di server propri.',
        commands: [command.inboundConnectors],
      },
      { text: 'Mittente: eliminare la causa, poi chiedere la rimozione da quella lista.' },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.1/outlook-network-block': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com blocca il server di invio o la sua rete',
    admin: [
      {
        text: 'Trovare e fermare gli abusi: account usati abusivamente, moduli aperti, computer infetti, vecchi elenchi. Il blocco può dipendere anche da altri nella stessa rete.',
      },
      {
        text: "Cercare l'indirizzo in SNDS, poi chiedere di attenuare il blocco con il modulo dell'assistenza di Outlook.com per i mittenti, allegando il rapporto.",
      },
      { text: "Se l'indirizzo è del fornitore, deve farlo il fornitore." },
    ],
    links: [pages.outlookSenderSupport],
  },

  '5.7.23': {
    ...causes['authentication-failed'],
    title: "Il server di invio non è nell'elenco dei server autorizzati dal dominio",
    explanation:
      'Il dominio del mittente pubblica quali server possono inviare per suo conto (SPF), e il server che ha inviato questo messaggio non è tra questi.',
    admin: [
      {
        text: "Confrontare l'indirizzo IP nel rapporto con il record SPF. Deve essercene uno solo, con tutte le fonti e al massimo dieci ricerche DNS.",
        commands: [command.spfOfSender],
      },
      {
        text: 'Posta inoltrata: chi inoltra deve riscrivere il mittente della busta (SRS); non aggiungere al proprio record SPF i server di inoltro altrui.',
      },
    ],
    links: [pages.spfViolation, pages.spf],
  },

  '5.7.25': {
    ...causes['missing-reverse-dns'],
    explanation:
      'Il server di invio usa un indirizzo IPv6 che non ha un nome nei server dei nomi, e il ricevente ne richiede uno.',
    admin: [
      {
        text: "Far impostare per l'indirizzo IPv6 un record PTR con un nome che rimandi allo stesso indirizzo; oppure inviare tramite IPv4.",
        commands: [command.nameOfIpv6Address, command.ipv6AddressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.350': {
    ...causes['spam-detected'],
    title: 'Il sistema ricevente ha considerato il messaggio posta indesiderata',
    admin: [
      {
        text: 'Leggere la risposta dopo la freccia (->): è quella del ricevente, e indica la vera causa e spesso una pagina.',
      },
      {
        text: 'Controllare SPF, DKIM e DMARC del dominio del mittente.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: "Vedere nella traccia dei messaggi (OutboundIpPoolName) se la posta è uscita dal pool ad alto rischio: in tal caso già Microsoft l'ha considerata indesiderata, e la causa è dalla propria parte.",
      },
    ],
    links: [pages.highRiskPool, pages.ndrTable],
  },

  '5.7.506': {
    ...causes['missing-reverse-dns'],
    title: 'Il server di invio si presenta con un nome sbagliato',
    explanation:
      'Il server di invio si è presentato con il nome del server ricevente anziché con il proprio.',
    admin: [
      {
        text: 'Fare in modo che il server si presenti (HELO/EHLO) con il proprio nome host completo, che rimandi al suo indirizzo IP.',
        commands: [command.addressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.508': {
    ...causes['rate-limited'],
    title: "È arrivata troppa posta dall'intervallo di indirizzi del server di invio",
    explanation:
      "In poco tempo è arrivata dall'intervallo IPv6 del server di invio più posta di quanta il ricevente ne accetti.",
    admin: [
      { text: 'Inviare più lentamente, oppure tramite IPv4.' },
      { text: 'Se il volume non è proprio, chiedere al provider chi altro invia da questo intervallo.' },
    ],
    links: [pages.ndrTable],
  },

  '5.7.509': {
    ...causes['authentication-failed'],
    title: 'Il dominio del mittente fa rifiutare la posta che non supera la verifica',
    explanation:
      'La verifica del mittente non è riuscita, e il proprietario del dominio del mittente chiede ai riceventi di rifiutare in tal caso il messaggio (DMARC).',
    admin: [
      {
        text: "Leggere Authentication-Results nelle intestazioni restituite: quale verifica non è riuscita e per quale dominio. SPF o DKIM deve superare la verifica per il dominio dell'indirizzo From.",
        commands: [command.dmarcOfSender, command.dkimSigning],
      },
      {
        text: "Firmare con DKIM, con il dominio dell'indirizzo From, in ogni servizio che invia per la propria organizzazione.",
      },
      {
        text: 'Posta inoltrata e liste di distribuzione: lasciare invariate le parti firmate; chi inoltra può usare ARC.',
      },
      { text: 'Non allentare i criteri DMARC prima di sapere che il messaggio è davvero proprio.' },
    ],
    links: [pages.dmarc, pages.dkim],
  },

  '5.7.510': {
    ...causes['policy-violation'],
    title: 'Il ricevente non accetta posta con il protocollo Internet più recente',
    explanation:
      "Il messaggio è arrivato tramite IPv6, e l'organizzazione del destinatario accetta posta solo tramite IPv4.",
    admin: [{ text: 'Fare in modo che il proprio server invii tramite IPv4, almeno a questo dominio.' }],
    links: [pages.ndrTable],
  },

  '5.7.511': {
    ...causes['ip-blocklisted'],
    title: 'Microsoft 365 ha messo al bando il server di invio',
    explanation:
      "Microsoft 365 rifiuta ogni messaggio dall'indirizzo Internet di questo server. Questo divieto non si può togliere con il portale di rimozione.",
    admin: [
      {
        text: 'Trovare ed eliminare la causa: account usati abusivamente, un relay aperto, computer infetti, vecchi elenchi.',
      },
      {
        text: "Poi scrivere a delist@microsoft.com, con il rapporto completo e l'indirizzo IP.",
      },
    ],
    links: [pages.delistGuide],
  },

  '5.7.513': {
    ...causes['ip-blocklisted'],
    title: "L'organizzazione del destinatario ha bloccato il server di invio",
    explanation:
      "L'organizzazione del destinatario ha inserito l'indirizzo Internet del server di invio nel proprio elenco di blocco. Le liste pubbliche qui non contano.",
    sender: [
      { text: "Il problema non è l'indirizzo del destinatario, che si può conservare." },
      {
        text: "Chiedere al destinatario in un altro modo di avvisare il suo reparto IT, e inoltrare questo rapporto all'help desk.",
      },
    ],
    admin: [
      {
        text: "Chiedere all'amministratore del destinatario di togliere l'indirizzo IP dal filtro connessioni, comunicando indirizzo e ora.",
      },
      { text: "Chiedere perché è stato bloccato e, se c'è stato un abuso, porvi prima rimedio." },
    ],
    links: [pages.ndrTable],
  },

  '5.7.515': {
    ...causes['authentication-failed'],
    title: 'Il messaggio non supera le verifiche di Outlook.com per i grandi mittenti',
    explanation:
      'I domini che inviano a Outlook.com 5.000 o più messaggi al giorno devono superare tutte le verifiche del mittente. Questo messaggio non le ha superate.',
    admin: [
      {
        text: 'Leggere Spf=, Dkim= e DMARC= nel rapporto: va corretta la verifica non riuscita.',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'SPF e DKIM devono superare entrambi la verifica, deve esistere un record DMARC (basta p=none), e SPF o DKIM deve corrispondere al dominio From.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.outlookSenderSupport],
  },

  '5.7.606': {
    ...causes['ip-blocklisted'],
    title: 'Il server di invio si trova nella lista di blocco di Microsoft 365',
    admin: [
      {
        text: 'Trovare ed eliminare la causa: account usati abusivamente, un relay aperto, computer infetti, vecchi elenchi.',
      },
      { text: "Poi chiedere la rimozione su https://sender.office.com con l'indirizzo del server." },
      { text: "Se l'indirizzo è del fornitore, passargli il rapporto." },
    ],
    links: [pages.delistPortal, pages.delistGuide],
  },

  '5.7.800': {
    ...causes['domain-blocklisted'],
    title: 'Microsoft ha messo al bando il dominio del mittente',
    explanation:
      'Microsoft ha rilevato posta indesiderata a nome di questo dominio mittente e ne rifiuta tutta la posta.',
    admin: [
      {
        text: 'Trovare e fermare gli abusi: account e moduli usati abusivamente, server che inviano a suo nome, invii a vecchi elenchi. SPF, DKIM e DMARC impediscono ad altri di usare il dominio.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Poi chiedere al supporto Microsoft di riabilitare il dominio: Microsoft 365 admin center > Help & support.',
      },
    ],
    links: [pages.contactSupport],
  },

  'RP-001': {
    ...causes['rate-limited'],
    title: 'Outlook.com rallenta la posta del server di invio',
    admin: [
      { text: 'Lasciare che la coda riprovi, con meno messaggi alla volta.' },
      {
        text: 'Seguire SNDS, togliere gli indirizzi già respinti e chi ha presentato reclami, e fare in modo che SPF, DKIM e DMARC superino la verifica.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'RP-003': {
    ...causes['rate-limited'],
    title: 'Il server di invio apre troppe connessioni verso Outlook.com',
    admin: [{ text: 'Aprire meno connessioni alla volta e inviare più messaggi su ciascuna.' }],
    links: [pages.outlookSenderSupport],
  },

  'SC-001': {
    ...causes['spam-detected'],
    title: 'Outlook.com ha considerato il messaggio posta indesiderata',
    admin: [
      { text: "Controllare SPF, DKIM e DMARC, il contenuto e l'elenco dei destinatari." },
      {
        text: "Cercare l'indirizzo in SNDS, poi usare il modulo dell'assistenza di Outlook.com per i mittenti.",
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-002': {
    ...causes['low-reputation'],
    title: 'Outlook.com rifiuta il server, che ha scritto a molti indirizzi sconosciuti',
    explanation:
      'Il server ha provato molti indirizzi che non esistono, come fa chi tira a indovinarli. Per questo Outlook.com ne rifiuta la posta.',
    admin: [
      {
        text: 'Togliere ogni indirizzo già respinto e far confermare quelli nuovi prima di scrivervi.',
      },
      {
        text: "Cercare un abuso del server, poi usare il modulo dell'assistenza di Outlook.com per i mittenti.",
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-003': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com considera il server di invio un relay o un proxy aperto',
    admin: [
      {
        text: "Consentire il relay solo agli host noti e agli utenti che hanno eseguito l'accesso, e chiudere i proxy aperti.",
      },
      { text: "Poi usare il modulo dell'assistenza di Outlook.com per i mittenti." },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-004': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com blocca il server di invio a causa di reclami',
    explanation:
      'Alcuni destinatari di Outlook.com hanno segnalato come indesiderata la posta di questo server.',
    admin: [
      { text: 'Aderire al Junk Mail Reporting Program e togliere chiunque presenti un reclamo.' },
      {
        text: "Scrivere solo a chi ne ha fatto richiesta; poi usare il modulo dell'assistenza di Outlook.com per i mittenti.",
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'DY-001': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com non accetta posta da linee con indirizzi variabili',
    explanation:
      'Il messaggio è arrivato direttamente da una linea Internet con indirizzo variabile, come quelle domestiche.',
    admin: [{ text: 'Inviare tramite il relay (smart host) del proprio provider o servizio di posta.' }],
    links: [pages.outlookSenderSupport],
  },

  'DY-002': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com ritiene infetto il computer da cui è partito il messaggio',
    explanation:
      'Il messaggio è arrivato da un indirizzo Internet da cui sembra che un software dannoso invii posta.',
    admin: [
      {
        text: "Trovare e bonificare il computer infetto; consentire solo al server di posta l'invio verso la porta 25.",
      },
      { text: "Poi usare il modulo dell'assistenza di Outlook.com per i mittenti." },
    ],
    links: [pages.outlookSenderSupport],
  },

  'OU-001': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com rifiuta il server di invio, che si trova nelle liste di Spamhaus',
    admin: [
      {
        text: "Cercare l'indirizzo in Spamhaus, leggere perché vi è stato inserito ed eliminare la causa.",
      },
      { text: 'Poi chiedere la rimozione a Spamhaus; Outlook.com si adegua da sé.' },
    ],
    links: [pages.spamhausCheck, pages.outlookSenderSupport],
  },
}
