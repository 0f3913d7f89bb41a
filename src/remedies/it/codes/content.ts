import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the message itself, and about rules on it, in Italian. */
export const contentCodes: Readonly<Record<string, Remedy>> = {
  '5.0.350': {
    ...causes['unknown'],
    title: 'Il sistema ricevente ha rifiutato il messaggio',
    explanation:
      "Il messaggio è uscito dall'organizzazione del mittente e il sistema ricevente lo ha rifiutato con una risposta che Exchange Online non sa classificare.",
    helpdesk: [
      { text: 'Cercare nel rapporto la freccia (->): la risposta che la segue è quella del ricevente.' },
      { text: 'Passare la riga di diagnostica completa al reparto IT del destinatario.' },
    ],
    admin: [
      { text: 'Esaminare separatamente la risposta dopo la freccia (->): indica la vera causa.' },
      {
        text: 'Vedere nella traccia dei messaggi quale server ha rifiutato.',
        commands: [command.traceByRecipient],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/tnef-header': {
    ...causes['message-malformed'],
    title: 'Il messaggio in formato RTF è troppo complesso per il ricevente',
    explanation:
      'Outlook ha inviato il messaggio in formato RTF, con un campo nascosto troppo lungo per il sistema ricevente.',
    sender: [
      { text: 'In Outlook scegliere per il messaggio il formato testo normale e inviarlo di nuovo.' },
      { text: 'Allegare direttamente i file, anziché messaggi che hanno a loro volta degli allegati.' },
    ],
    admin: [
      {
        text: 'Disattivare il formato RTF (TNEF) per questo ricevente.',
        commands: [command.remoteDomainWithoutTnef],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/as345': {
    ...causes['policy-violation'],
    title: "Gli allegati sono annidati uno nell'altro su troppi livelli",
    explanation:
      'Al messaggio sono allegati messaggi che contengono a loro volta messaggi allegati, su più livelli di quanti il ricevente ne accetti.',
    sender: [
      {
        text: 'Togliere i messaggi allegati, salvare i file e allegarli direttamente, oppure metterli in un file ZIP.',
      },
      { text: 'Poi inviare di nuovo il messaggio.' },
    ],
    helpdesk: [
      {
        text: 'Chiedere se al messaggio erano allegati altri messaggi e se senza di essi arriva.',
      },
    ],
    admin: [
      {
        text: "Non c'è nulla da impostare: va ricomposto il messaggio. Succede spesso con i sistemi di ticket che inoltrano messaggi interi.",
      },
    ],
    links: [pages.remoteError],
  },

  '5.1.20': {
    ...causes['message-malformed'],
    title: 'Il messaggio indica più mittenti',
    explanation: 'Il messaggio ha più di un indirizzo From e non dice chi lo ha inviato davvero.',
    sender: [
      { text: "Comunicare all'help desk quale programma ha inviato il messaggio." },
      { text: 'Se nel programma si può scegliere il mittente, sceglierne uno solo.' },
    ],
    admin: [
      {
        text: "Fare in modo che l'applicazione scriva un solo indirizzo in From, oppure che aggiunga un'intestazione Sender con un solo indirizzo.",
      },
    ],
    links: [pages.multipleFrom, pages.messageFormat],
  },

  '5.6.0': {
    ...causes['content-rejected'],
    title: 'Non è stato possibile esaminare o convertire il messaggio',
    explanation:
      'Una regola doveva esaminare il messaggio o i suoi allegati e non ci è riuscita, oppure non è stato possibile convertire il contenuto.',
    admin: [
      {
        text: "Cercare una regola del flusso di posta che esamini gli allegati e attenda la fine dell'esame; fare in modo che non trattenga il messaggio. Ciò che la regola non riesce a esaminare passerà allora senza controllo.",
        commands: [command.ruleErrorActions, command.ignoreRuleError],
      },
      { text: 'Allegati danneggiati, molto grandi o annidati: condividerli con un collegamento.' },
    ],
    links: [pages.mailFlowRules],
  },

  '5.6.11': {
    ...causes['message-malformed'],
    title: 'Le righe del messaggio terminano in un modo che la posta non ammette',
    explanation:
      'Il programma che ha creato il messaggio termina le righe in modo errato, e il server successivo non può accettarlo così.',
    admin: [
      { text: "Fare in modo che l'applicazione termini ogni riga con CRLF, non con il solo LF." },
      {
        text: 'Ricevente: attivare il supporto di CHUNKING (BDAT), con cui questi messaggi possono essere accettati.',
      },
    ],
    links: [pages.invalidCharacters],
  },

  '5.7.512': {
    ...causes['message-malformed'],
    title: 'Il messaggio non ha un mittente valido',
    explanation: 'Il campo From del messaggio manca o non contiene un indirizzo valido.',
    admin: [
      {
        text: 'Fare in modo che l\'applicazione scriva una sola intestazione From, con un indirizzo valido tra parentesi angolari, per esempio "Contoso" <info@contoso.com>.',
      },
    ],
    links: [pages.messageFormat, pages.ndrTable],
  },

  '5.7.900': {
    ...causes['policy-violation'],
    title: "Una regola dell'organizzazione ricevente ha rifiutato il messaggio",
    explanation:
      'Un amministratore di quella organizzazione ha creato una regola con un numero e un testo a sua scelta. Di che cosa si tratti lo sa solo quella organizzazione; il testo del rapporto può dirlo.',
    admin: [
      {
        text: "Chiedere all'amministratore dell'organizzazione ricevente di quale regola si tratta, comunicando ora e ID del messaggio.",
      },
      {
        text: 'Regola nella propria organizzazione: cercarla in base al numero.',
        commands: [command.mailFlowRules],
      },
    ],
    links: [pages.mailFlowRules],
  },
}
