import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the way to the recipient and its protection, in Italian. */
export const routingCodes: Readonly<Record<string, Remedy>> = {
  '4.4.7': {
    ...causes['delivery-expired'],
    admin: [
      ...causes['delivery-expired'].admin,
      { text: 'I messaggi con moltissimi destinatari possono scadere: inviarli in parti più piccole.' },
    ],
    links: [pages.messageExpired, pages.ndrTable],
  },

  '4.4.316': {
    ...causes['network-error'],
    title: 'Il server del destinatario rifiuta la connessione',
    admin: [
      {
        text: "Scoprire di chi è il server in base all'indirizzo nel rapporto.",
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Chiedere al suo amministratore di avviare il servizio di posta e di aprire la porta 25 agli indirizzi di Exchange Online.',
      },
      {
        text: 'Server proprio dietro un connettore: controllare servizio, firewall e smart host.',
        commands: [command.outboundConnectors],
      },
    ],
    links: [pages.ndrTable],
  },

  '4.4.317': {
    ...causes['encryption-required'],
    title: 'Non è possibile verificare il certificato del server ricevente',
    explanation:
      'La connessione al server del destinatario deve essere cifrata, ma il suo certificato non è riconosciuto come autentico.',
    admin: [
      {
        text: 'Esaminare la catena di certificati che il server invia.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: "Ricevente: installare un certificato di un'autorità pubblica insieme ai suoi certificati intermedi.",
      },
    ],
    links: [pages.untrustedRoot],
  },

  '5.4.8': {
    ...causes['encryption-required'],
    title: 'I server di posta del dominio non corrispondono ai suoi criteri di sicurezza',
    explanation:
      'Il dominio del destinatario pubblica quali server di posta sono autentici (MTA-STS), e nessuno di quelli trovati è tra questi.',
    admin: [
      {
        text: 'Confrontare i record MX con le righe mx dei criteri.',
        commands: [command.mxOfRecipient, command.mtaStsPolicy, command.mtaStsRecord],
      },
      { text: "Ricevente: aggiungere l'host ai criteri e cambiare l'id nel record TXT." },
      {
        text: 'Non aggirare il controllo: la mancata corrispondenza può essere dovuta anche a un attacco ai server dei nomi.',
      },
    ],
    links: [pages.mtaSts],
  },

  '5.7.5': {
    ...causes['encryption-required'],
    title: 'Il certificato del server ricevente viola i criteri di sicurezza del dominio',
    explanation:
      'Il dominio del destinatario richiede un certificato valido (MTA-STS), ma il suo server ne presenta uno scaduto, intestato a un altro nome o non attendibile.',
    admin: [
      {
        text: 'Controllare la validità e i nomi del certificato.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: "Ricevente: installare un certificato di un'autorità pubblica che copra il nome dell'host MX.",
      },
    ],
    links: [pages.mtaSts],
  },

  '5.7.321': {
    ...causes['encryption-required'],
    title: 'Il server ricevente non offre la crittografia che il suo dominio richiede',
    explanation:
      'Il dominio del destinatario richiede una connessione cifrata (DANE), ma il suo server non ne offre una funzionante.',
    admin: [
      {
        text: 'Verificare se il server offre STARTTLS.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Ricevente: attivare STARTTLS su ogni host MX. Solo la parte ricevente può risolvere il problema.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.322': {
    ...causes['encryption-required'],
    title: 'Il certificato del server ricevente è scaduto',
    explanation:
      'Il dominio del destinatario richiede una connessione verificata (DANE), ma il certificato del suo server non è più valido.',
    admin: [
      {
        text: 'Controllare le date del certificato.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Ricevente: rinnovare il certificato e pubblicare i record TLSA corrispondenti. Solo la parte ricevente può risolvere il problema.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.323': {
    ...causes['encryption-required'],
    title: 'Il certificato del server ricevente non è quello indicato dal suo dominio',
    explanation:
      'Il dominio del destinatario pubblica quale certificato è autentico (DANE), e il suo server ne presenta un altro. Spesso dopo un rinnovo ci si dimentica di pubblicare quello nuovo.',
    admin: [
      {
        text: 'Confrontare il record TLSA con il certificato in uso.',
        commands: [command.tlsaOfRecipient, command.certificateOfRecipient],
      },
      {
        text: 'Ricevente: pubblicare i record TLSA del certificato in uso e, durante un cambio, sia del vecchio sia del nuovo. Solo la parte ricevente può risolvere il problema.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.324': {
    ...causes['encryption-required'],
    title: 'Le firme sui dati del dominio nei server dei nomi non sono valide',
    explanation:
      'Il dominio del destinatario firma i propri dati nei server dei nomi (DNSSEC), ma le firme non superano la verifica.',
    admin: [
      {
        text: 'Confrontare una ricerca con verifica DNSSEC e una senza.',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient, command.dsOfRecipient],
      },
      {
        text: 'Ricevente: correggere la catena DNSSEC (DS, DNSKEY, RRSIG). Solo la parte ricevente può risolvere il problema.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.325': {
    ...causes['encryption-required'],
    title: 'Il certificato del server ricevente è intestato a un altro nome',
    explanation:
      'Il dominio del destinatario richiede una connessione verificata (DANE), ma nessun nome nel certificato è quello del suo server.',
    admin: [
      {
        text: "Confrontare i nomi nel certificato con l'host MX.",
        commands: [command.mxOfRecipient, command.certificateOfRecipient],
      },
      {
        text: "Ricevente: installare un certificato che contenga il nome dell'host MX (SAN). Solo la parte ricevente può risolvere il problema.",
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.4.1/relay-access-denied': {
    ...causes['relay-denied'],
    title: 'Il server non è competente per il dominio del destinatario',
    explanation:
      'Il messaggio è arrivato a un server che non accetta posta per la parte dopo la @. Lì il dominio non è configurato, oppure la sua voce nei server dei nomi porta nel posto sbagliato.',
    links: [pages.acceptedDomains, pages.ndrTable],
  },

  '5.4.6': { ...causes['mail-loop'] },

  '5.4.14': { ...causes['mail-loop'] },

  '5.4.300': { ...causes['delivery-expired'] },

  '5.7.1/unable-to-relay': { ...causes['relay-denied'], links: [pages.notAuthorized, pages.connectors] },

  '5.7.68': {
    ...causes['policy-violation'],
    title: 'La posta inviata senza accesso a nome di questa organizzazione è rifiutata',
    explanation:
      "Il messaggio dichiara di provenire dalla stessa organizzazione a cui era destinato, ma è arrivato da una fonte che l'organizzazione non conosce, e questa ha disattivato la posta di questo tipo (Direct Send).",
    sender: [
      { text: "Il problema non è l'indirizzo del destinatario, e inviare di nuovo non serve." },
      {
        text: "Comunicare all'help desk quale dispositivo, applicazione o servizio ha inviato il messaggio.",
      },
    ],
    helpdesk: [
      {
        text: 'Chiedere che cosa invia: stampante, scanner, applicazione, oppure un servizio esterno che usa il proprio dominio.',
      },
      { text: "Chiedere se il messaggio è stato inoltrato da un'altra organizzazione." },
      { text: 'Se nessuno conosce la fonte, può essere un messaggio falsificato, rifiutato a ragione.' },
    ],
    admin: [
      {
        text: "Fonte legittima: farle eseguire l'accesso, oppure creare un connettore in ingresso che la riconosca dal certificato (meglio) o dall'indirizzo IP: Exchange admin center > Mail flow > Connectors.",
        commands: [command.directSend],
      },
      {
        text: "Lasciare attiva l'impostazione: senza, la posta falsificata torna a entrare. Disattivarla solo per poco tempo e come ultima risorsa.",
      },
    ],
    links: [pages.directSend, pages.connectors],
  },

  '5.7.230': {
    ...causes['policy-violation'],
    title: "Microsoft 365 limita un server Exchange non aggiornato dell'organizzazione",
    explanation:
      "Un server di posta dell'organizzazione usa una versione di Exchange non supportata o non aggiornata, ed Exchange Online ne rallenta o blocca la posta.",
    sender: [
      { text: "L'indirizzo e il messaggio sono corretti." },
      {
        text: "Inoltrare per intero questo rapporto all'help desk; inviare di nuovo il messaggio quando l'help desk dice di farlo.",
      },
    ],
    helpdesk: [
      {
        text: 'Sono coinvolti tutti coloro la cui posta segue questo percorso: avvisare gli amministratori dei server di posta.',
      },
      { text: "Annotare i minuti all'ora indicati nel rapporto: dicono a che punto è arrivato il blocco." },
    ],
    admin: [
      {
        text: 'Trovare il server: Exchange admin center > Reports > Mail flow > Out-of-date connecting on-premises Exchange servers. Sul server:',
        commands: [command.exchangeServers],
      },
      {
        text: 'Installare gli aggiornamenti cumulativi e di sicurezza correnti, oppure dismettere il server.',
      },
      {
        text: "Le limitazioni possono essere sospese fino a 90 giorni all'anno; servirsene solo mentre si aggiorna.",
      },
    ],
    links: [pages.connectors, pages.ndrTable],
  },

  '5.7.367': {
    ...causes['relay-denied'],
    title: 'Il server successivo ha rifiutato di far proseguire il messaggio',
    explanation:
      'Exchange Online ha consegnato il messaggio, di solito inoltrato, al server successivo, che non lo ha accettato perché non conosce quel percorso o non se ne fida.',
    helpdesk: [
      { text: 'Chiedere se il messaggio è stato inoltrato automaticamente, e verso dove.' },
      { text: "Chiedere se l'inoltro funziona per la posta di alcuni mittenti e non per quella di altri." },
    ],
    admin: [
      {
        text: "Vedere nella traccia dei messaggi se è uscito dal pool di relay: OutboundIpPoolName è RegularRelayOutboundPool (40.95.0.0/16). Succede alla posta inoltrata che all'arrivo non ha superato né SPF né DKIM.",
      },
      {
        text: 'Un gateway davanti a Microsoft 365: configurare Enhanced Filtering for Connectors, così che queste verifiche vedano la vera provenienza.',
        commands: [command.enhancedFiltering],
      },
      {
        text: 'Dominio del mittente proprio: registrarlo come dominio accettato.',
        commands: [command.acceptedDomains],
      },
    ],
    links: [pages.relayPoolRefused, pages.highRiskPool, pages.enhancedFiltering],
  },
}
