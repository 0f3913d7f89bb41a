import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the message itself, and about rules on it, in German. */
export const contentCodes: Readonly<Record<string, Remedy>> = {
  '5.0.350': {
    ...causes['unknown'],
    title: 'Das empfangende System hat die Nachricht abgelehnt',
    explanation:
      'Die Nachricht hat Ihre Organisation verlassen, und das empfangende System hat sie mit einer Antwort abgelehnt, die Exchange Online nicht einordnen kann.',
    helpdesk: [
      {
        text: 'Suchen Sie im Bericht den Pfeil (->): Die Antwort danach stammt vom empfangenden System selbst.',
      },
      { text: 'Geben Sie die vollständige Diagnosezeile an die IT des Empfängers weiter.' },
    ],
    admin: [
      {
        text: 'Diagnostizieren Sie die Antwort nach dem Pfeil (->) für sich allein: Sie nennt den wirklichen Grund.',
      },
      {
        text: 'Sehen Sie in der Nachrichtenablaufverfolgung nach, welcher Server abgelehnt hat.',
        commands: [command.traceByRecipient],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/tnef-header': {
    ...causes['message-malformed'],
    title: 'Die Nachricht im Rich-Text-Format ist für den Empfänger zu komplex',
    explanation:
      'Outlook hat die Nachricht im Rich-Text-Format gesendet, mit einem verborgenen Feld, das für das empfangende System zu lang ist.',
    sender: [
      { text: 'Wählen Sie in Outlook als Format der Nachricht „Nur-Text“ und senden Sie sie erneut.' },
      {
        text: 'Hängen Sie Dateien direkt an und nicht Nachrichten, die selbst Anlagen enthalten.',
      },
    ],
    admin: [
      {
        text: 'Schalten Sie das Rich-Text-Format (TNEF) für E-Mails an diesen Empfänger ab.',
        commands: [command.remoteDomainWithoutTnef],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/as345': {
    ...causes['policy-violation'],
    title: 'Die Anlagen sind zu tief verschachtelt',
    explanation:
      'An der Nachricht hängen Nachrichten, an denen wiederum Nachrichten hängen, und zwar tiefer verschachtelt, als der Empfänger zulässt.',
    sender: [
      {
        text: 'Nehmen Sie die angehängten Nachrichten heraus, speichern Sie die Dateien und hängen Sie sie direkt oder in einer ZIP-Datei an.',
      },
      { text: 'Senden Sie die Nachricht danach erneut.' },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, ob an der Nachricht andere Nachrichten hingen und ob sie ohne diese durchkommt.',
      },
    ],
    admin: [
      {
        text: 'Einzustellen ist nichts: Die Nachricht muss neu zusammengestellt werden. Oft sind Ticketsysteme die Ursache, die ganze Nachrichten weiterleiten.',
      },
    ],
    links: [pages.remoteError],
  },

  '5.1.20': {
    ...causes['message-malformed'],
    title: 'Die Nachricht nennt mehrere Absender',
    explanation:
      'Die Nachricht hat mehr als eine From-Adresse und sagt nicht, wer sie wirklich gesendet hat.',
    sender: [
      { text: 'Teilen Sie Ihrem IT-Helpdesk mit, welches Programm die Nachricht gesendet hat.' },
      { text: 'Wenn Sie im Programm den Absender wählen können, wählen Sie nur einen einzigen.' },
    ],
    admin: [
      {
        text: 'Lassen Sie die Anwendung in From nur eine Adresse schreiben, oder fügen Sie eine Kopfzeile Sender mit einer einzigen Adresse hinzu.',
      },
    ],
    links: [pages.multipleFrom, pages.messageFormat],
  },

  '5.6.0': {
    ...causes['content-rejected'],
    title: 'Die Nachricht ließ sich nicht untersuchen oder umwandeln',
    explanation:
      'Eine Regel musste die Nachricht oder ihre Anlagen untersuchen und konnte es nicht, oder der Inhalt ließ sich nicht umwandeln.',
    admin: [
      {
        text: 'Suchen Sie eine Nachrichtenflussregel, die Anlagen untersucht und wartet, bis sie damit fertig ist; ändern Sie sie so, dass sie die Nachricht nicht zurückstellt. Was sie nicht untersuchen kann, geht dann ungeprüft durch.',
        commands: [command.ruleErrorActions, command.ignoreRuleError],
      },
      { text: 'Beschädigte, sehr große oder verschachtelte Anlagen: Geben Sie sie über einen Link frei.' },
    ],
    links: [pages.mailFlowRules],
  },

  '5.6.11': {
    ...causes['message-malformed'],
    title: 'Die Nachricht hat Zeilenenden, die in E-Mails nicht erlaubt sind',
    explanation:
      'Das Programm, das die Nachricht erzeugt hat, beendet ihre Zeilen falsch, und so kann der nächste Server sie nicht annehmen.',
    admin: [
      { text: 'Lassen Sie die Anwendung jede Zeile mit CRLF beenden, nicht mit LF allein.' },
      {
        text: 'Empfängerseite: Sorgen Sie dafür, dass der Server CHUNKING (BDAT) unterstützt; dann lassen sich solche Nachrichten annehmen.',
      },
    ],
    links: [pages.invalidCharacters],
  },

  '5.7.512': {
    ...causes['message-malformed'],
    title: 'Die Nachricht hat keinen gültigen Absender',
    explanation: 'Das Feld From der Nachricht fehlt, oder es enthält keine gültige Adresse.',
    admin: [
      {
        text: 'Lassen Sie die Anwendung genau eine Kopfzeile From mit einer gültigen Adresse in spitzen Klammern schreiben, etwa "Contoso" <info@contoso.com>.',
      },
    ],
    links: [pages.messageFormat, pages.ndrTable],
  },

  '5.7.900': {
    ...causes['policy-violation'],
    title: 'Eine Regel der empfangenden Organisation hat die Nachricht abgelehnt',
    explanation:
      'Ein Administrator dort hat eine Regel mit eigener Nummer und eigenem Text angelegt. Worum es darin geht, weiß nur diese Organisation; vielleicht verrät es der Text des Berichts.',
    admin: [
      {
        text: 'Fragen Sie den Administrator der empfangenden Organisation, welche Regel es war; nennen Sie Uhrzeit und Nachrichten-ID.',
      },
      {
        text: 'Regel in der eigenen Organisation: Suchen Sie sie anhand ihrer Nummer.',
        commands: [command.mailFlowRules],
      },
    ],
    links: [pages.mailFlowRules],
  },
}
