import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'
import { sendingBlocks } from '../sending-blocks.ts'

/** Codes of Exchange Online about the sender, its sign-in and its rights, in German. */
export const submissionCodes: Readonly<Record<string, Remedy>> = {
  '4.5.3': {
    ...causes['too-many-recipients'],
    explanation:
      'Die Nachricht nennt auf einmal mehr als 200 Empfänger derselben Domäne; so viele nimmt Exchange Online nicht an.',
    admin: [
      {
        text: 'Lassen Sie den sendenden Server oder die Anwendung die Empfänger aufteilen: höchstens 200 einer Domäne je Transaktion.',
      },
      { text: 'Verwenden Sie für E-Mails an viele Kollegen eine Verteilergruppe.' },
    ],
    links: [pages.ndrTable],
  },

  '5.1.0': {
    ...causes['sender-rejected'],
    title: 'Der Absender wurde nicht angenommen oder die Adresse nicht verstanden',
    explanation:
      'Das empfangende System nimmt den Absender nicht an, oder es konnte die Adresse des Empfängers nicht lesen, wie es bei Antworten auf alte gespeicherte Nachrichten vorkommt.',
    sender: [
      {
        text: 'Schreiben Sie eine neue Nachricht und tippen Sie die Adresse des Empfängers von Hand ein, statt zu antworten.',
      },
      {
        text: 'Scheitert auch das, fragen Sie den Empfänger auf anderem Weg, ob Ihre Adresse gesperrt ist.',
      },
    ],
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Prüfen Sie, ob der Absender im Postfach auf der Liste der blockierten Absender steht.',
        commands: [command.junkSettings],
      },
      {
        text: 'Lehnen auch andere ab, prüfen Sie den SPF-Eintrag der Absenderdomäne.',
        commands: [command.spfOfSender],
      },
    ],
    links: [pages.senderDenied],
  },

  '5.2.2/submission-quota': {
    ...causes['sender-limit-exceeded'],
    title: 'Ihr Konto hat sein Sendelimit erreicht',
    explanation:
      'Ihr Postfach hat an so viele Empfänger geschrieben, wie Exchange Online zulässt, meist 10.000 innerhalb von 24 Stunden. Das heißt nicht, dass das Postfach des Empfängers voll ist.',
    helpdesk: [
      {
        text: 'Fragen Sie, wie viele Nachrichten an wie viele Empfänger in den letzten 24 Stunden gesendet wurden, und womit.',
      },
      {
        text: 'Verwechseln Sie es nicht mit einem vollen Postfach, für das dieselbe Nummer, 5.2.2, bei anderen Systemen steht.',
      },
      {
        text: 'Fragen Sie nach gesendeten Nachrichten, die die Person nicht kennt: Dann ist es ein Sicherheitsvorfall.',
      },
    ],
    admin: sendingBlocks['5.1.90'].admin,
    links: [pages.submissionQuota, pages.sendingLimits, pages.accountCompromise],
  },

  '5.3.190': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 nimmt diese Journalberichte nicht an',
    explanation:
      'Ein Server Ihrer Organisation sendet Kopien von Nachrichten (Journalberichte) an Microsoft 365, obwohl das dort nicht aktiviert ist.',
    sender: [
      { text: 'Ihre eigene Nachricht ist nicht gemeint; Sie müssen an ihr nichts ändern.' },
      { text: 'Leiten Sie diesen Bericht an Ihren IT-Helpdesk weiter.' },
    ],
    helpdesk: [
      {
        text: 'Geben Sie den Fall an die Administratoren der Mailserver weiter: Eine Journalregel ist falsch eingerichtet.',
      },
      { text: 'Fragen Sie, ob kürzlich Exchange-Server oder Archive geändert wurden.' },
    ],
    admin: [
      {
        text: 'Aktivieren Sie Journaling Archive für die Organisation, oder lassen Sie die Journalregel an ein anderes Archiv senden.',
      },
      {
        text: 'Suchen Sie die Regel auf dem Exchange-Server.',
        commands: [command.journalRules],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/client-not-authenticated': {
    ...causes['sender-not-authenticated'],
    title: 'Der Server nimmt E-Mails nur nach einer Anmeldung an',
    explanation:
      'Der Server, bei dem die Nachricht ankam, verlangt eine Anmeldung und nimmt von Unbekannten keine E-Mails an. Möglicherweise ist er für E-Mails von außen der falsche.',
    sender: [
      { text: 'Ihre Nachricht ist in Ordnung.' },
      {
        text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter und sagen Sie dem Empfänger auf anderem Weg Bescheid.',
      },
    ],
    helpdesk: [
      {
        text: 'Suchen Sie im Bericht den Server, der abgelehnt hat: Ihr eigener oder der des Empfängers.',
      },
      {
        text: 'Eigener Server: Fragen Sie, welches Gerät oder welche Anwendung sendet und ob eine Anmeldung eingerichtet ist.',
      },
    ],
    admin: [
      {
        text: 'Empfängerseite mit eigenem Exchange-Server: Der Empfangsconnector, der dem Internet zugewandt ist, muss anonyme E-Mails für die eigenen Domänen annehmen.',
        commands: [command.receiveConnectors],
      },
      {
        text: 'Prüfen Sie, ob der MX-Eintrag zu diesem Connector führt und nicht zu einem für Clients.',
        commands: [command.mxOfRecipient],
      },
      {
        text: 'Eigene Anwendung: Richten Sie die Anmeldung ein, oder verwenden Sie das dafür vorgesehene Relay.',
      },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.3': { ...causes['sender-not-authenticated'], title: 'Die Anmeldung zum Senden wurde abgelehnt' },

  '5.7.30': {
    ...causes['sender-not-authenticated'],
    title: 'Das Senden mit Benutzername und Kennwort ist abgeschaltet',
    explanation:
      'Das Programm oder Gerät meldet sich nur mit Benutzername und Kennwort an, und das lässt Exchange Online hier nicht mehr zu.',
    sender: [
      { text: 'Die Adresse des Empfängers und Ihr Kennwort sind nicht das Problem.' },
      { text: 'Teilen Sie Ihrem IT-Helpdesk mit, mit welchem Programm oder Gerät Sie senden.' },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie nach Hersteller und Modell des Geräts oder nach Name und Version des Programms.',
      },
      {
        text: 'Klären Sie, ob ein Update die Anmeldung mit OAuth 2.0 (moderne Authentifizierung) ermöglicht.',
      },
    ],
    admin: [
      {
        text: 'Stellen Sie auf einen Weg um, der Bestand hat: OAuth 2.0 für SMTP AUTH, Microsoft Graph, einen Connector für Relay, Azure Communication Services oder, für interne Empfänger, High Volume Email.',
      },
      {
        text: 'Bis Microsoft die Standardauthentifizierung (basic authentication) endgültig abschafft, lässt sie sich für das einzelne Postfach wieder zulassen.',
        commands: [command.smtpAuthOfOrganisation, command.allowSmtpAuth],
      },
    ],
    links: [pages.devices, pages.azureEmail],
  },

  '5.7.57': {
    ...causes['sender-not-authenticated'],
    title: 'Das Programm oder Gerät sendet ohne Anmeldung',
    explanation:
      'Das Programm oder Gerät hat die Nachricht ohne Anmeldung an smtp.office365.com übergeben; dort ist aber eine Anmeldung nötig.',
    admin: [
      {
        text: 'Stellen Sie als Server smtp.office365.com, Port 587, mit TLS 1.2 ein und verwenden Sie zur Anmeldung ein Konto, das ein Postfach hat.',
      },
      {
        text: 'Prüfen Sie, ob SMTP AUTH für dieses Postfach zugelassen ist.',
        commands: [command.smtpAuthOfMailbox],
      },
      {
        text: 'Geräte, die sich nicht anmelden können: Lassen Sie sie über einen Connector für Relay an den MX-Host der Organisation senden, Port 25.',
        commands: [command.mxOfSender],
      },
    ],
    links: [pages.anonymousSubmission, pages.devices],
  },

  '5.7.60': {
    ...causes['sender-not-authorized'],
    explanation:
      'Das Programm oder Gerät hat sich mit einem Konto angemeldet, aber die Nachricht nennt einen anderen Absender, mit dem dieses Konto nicht senden darf.',
    links: [pages.devices],
  },

  '5.7.139': {
    ...causes['sender-not-authenticated'],
    title: 'Microsoft 365 hat die Anmeldung zum Senden abgelehnt',
    explanation:
      'Die Anmeldung wurde wegen einer Sicherheitseinstellung abgelehnt, oder Benutzername und Kennwort sind falsch. Was davon zutrifft, steht weiter hinten in der Diagnosezeile.',
    admin: [
      {
        text: 'Lesen Sie den Rest der Zeile: SmtpClientAuthentication is disabled, falsche Anmeldedaten (credentials), nicht erfüllte Kriterien (criteria: Sicherheitsstandards oder bedingter Zugriff), nicht erreichbarer Verbunddienst (federated service).',
        commands: [command.smtpAuthOfOrganisation, command.smtpAuthOfMailbox],
      },
      {
        text: 'Suchen Sie unter Microsoft Entra admin center > Sign-in logs des Kontos die Richtlinie, die abgelehnt hat.',
      },
      {
        text: 'Bevorzugen Sie OAuth 2.0. Andernfalls lassen Sie SMTP AUTH nur für dieses eine Postfach zu und nehmen nur dieses Konto von der Richtlinie aus.',
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  '5.7.501': {
    ...causes['sender-blocked'],
    title: 'Microsoft hat Ihr Konto für den Versand gesperrt',
    explanation:
      'Microsoft hat festgestellt, dass von Ihrem Konto Spam ausgeht, und hat es gesperrt. Oft hat jemand anderes das Konto missbraucht.',
    admin: [
      {
        text: 'Sichern Sie zuerst das Konto: Setzen Sie das Kennwort zurück, beenden Sie alle Sitzungen, verlangen Sie Multi-Faktor-Authentifizierung, entfernen Sie unbekannte Weiterleitungen und Posteingangsregeln.',
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'Bitten Sie danach den Microsoft-Support, es wieder freizugeben (Microsoft 365 admin center > Help & support): Nennen Sie den Code, die Ursache und was Sie dagegen getan haben.',
      },
    ],
    links: [pages.accountCompromise, pages.contactSupport],
  },

  '5.7.520': {
    ...causes['policy-violation'],
    title: 'Ihre Organisation lässt keine automatische Weiterleitung nach außen zu',
    explanation:
      'Eine Regel oder Einstellung leitet E-Mails automatisch an eine externe Adresse weiter, und das lässt Ihre Organisation nicht zu. Die Nachricht selbst ist in dem Postfach angekommen, an das sie gerichtet war, sofern dort eine Kopie bleibt.',
    sender: [
      {
        text: 'Wenn Sie eine Weiterleitung eingerichtet haben, entfernen Sie sie, oder bitten Sie Ihren IT-Helpdesk um Erlaubnis.',
      },
      {
        text: 'Wenn Sie von keiner Weiterleitung wissen, informieren Sie sofort Ihren IT-Helpdesk: Auch Eindringlinge richten solche Regeln ein.',
      },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, wessen Postfach wohin weiterleitet und ob die Person das selbst eingerichtet hat.',
      },
      { text: 'Eine unbekannte Weiterleitung deutet auf ein kompromittiertes Konto hin.' },
    ],
    admin: [
      {
        text: 'Suchen Sie die Weiterleitung und entfernen Sie sie, wenn sie nicht gewollt ist.',
        commands: [command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Wird sie gebraucht, lassen Sie sie nur für diese Person zu: mit einer eigenen Richtlinie für ausgehende Spamnachrichten, nicht mit der Standardrichtlinie.',
        commands: [command.newForwardingPolicy, command.applyForwardingPolicy],
      },
    ],
    links: [pages.externalForwarding, pages.outboundSpamPolicies],
  },
}
