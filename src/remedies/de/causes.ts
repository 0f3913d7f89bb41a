import type { Cause } from '../../codes/causes.ts'
import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** What to tell and to do about each cause, in German. */
export const causes: Readonly<Record<Cause, Remedy>> = {
  'recipient-unknown': {
    title: 'Die Adresse existiert nicht',
    explanation:
      'Das E-Mail-System des Empfängers kennt kein Postfach mit dieser Adresse. Meist ist sie falsch geschrieben oder veraltet, oder die Person arbeitet nicht mehr dort.',
    sender: [
      { text: 'Prüfen Sie die Adresse Buchstabe für Buchstabe, auch den Teil nach dem @.' },
      {
        text: 'Tippen Sie die Adresse in einer neuen Nachricht von Hand ein und übernehmen Sie nicht den Vorschlag Ihres E-Mail-Programms, denn er kann veraltet sein; löschen Sie diesen Vorschlag anschließend.',
      },
      {
        text: 'Wenn die Adresse Ihres Wissens stimmt, fragen Sie den Empfänger auf anderem Weg nach der aktuellen. Schreiben Sie nicht weiter an diese.',
      },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, woher die Adresse stammt: von Hand eingetippt, Vorschlag, Kontakt, Verteiler, Antwort auf eine alte Nachricht.',
      },
      {
        text: 'Vergleichen Sie die Adresse im Bericht mit der, an die geschrieben wurde. Sind sie verschieden, liegt eine Weiterleitung oder eine Gruppe dazwischen, und wer sie verwaltet, muss sie korrigieren.',
      },
      {
        text: 'Fragen Sie, ob andere Adressen derselben Domäne E-Mails empfangen. Wenn nicht, liegt es an der Domäne und nicht an der Adresse.',
      },
      {
        text: 'Wenn die Person nie an diese Adresse geschrieben hat, gehört der Bericht zu einer gefälschten Nachricht: Zuzustellen ist dann nichts, aber fragen Sie nach unbekannten Anmeldungen und gesendeten Nachrichten.',
      },
    ],
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Suchen Sie das Objekt, das diese Adresse haben müsste, und prüfen Sie dessen Lizenz und Synchronisierung.',
        commands: [command.recipient],
      },
      {
        text: 'Liegen manche Postfächer der Domäne auf einem anderen System, muss der Typ der Domäne Internal relay sein: Authoritative weist jede Adresse ab, die das Verzeichnis nicht kennt.',
        commands: [command.acceptedDomains],
      },
      { text: 'Verteiler und Anwendungen: Nehmen Sie die Adresse sofort heraus.' },
    ],
    links: [pages.recipientAddress],
  },

  'recipient-disabled': {
    title: 'Das Postfach ist deaktiviert',
    explanation:
      'Das Postfach existiert, ist aber deaktiviert, gesperrt, zu lange ungenutzt oder abgelaufen und nimmt keine E-Mails an.',
    sender: [
      { text: 'Fragen Sie den Empfänger auf anderem Weg, etwa telefonisch, welche Adresse jetzt gilt.' },
      { text: 'Schreiben Sie erst wieder an diese Adresse, wenn Sie wissen, dass sie aktiv ist.' },
    ],
    helpdesk: [
      { text: 'Fragen Sie, ob die Person noch dort arbeitet oder den E-Mail-Anbieter gewechselt hat.' },
      {
        text: 'Fragen Sie, ob andere Personen derselben Domäne E-Mails empfangen; dann ist nur dieses Postfach geschlossen.',
      },
      {
        text: 'Empfänger in der eigenen Organisation: Fragen Sie den Administrator, ob kürzlich die Lizenz oder der Zugang entzogen wurde.',
      },
    ],
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Prüfen Sie den Zustand des Kontos, die Lizenz und das Postfach.',
        commands: [command.mailboxState, command.softDeletedMailbox],
      },
      {
        text: 'Wenn die Person ausgeschieden ist, wandeln Sie das Postfach in ein freigegebenes um und richten Sie eine automatische Antwort ein, die den Nachfolger nennt; so erhalten Absender eine Auskunft.',
        commands: [command.makeMailboxShared],
      },
      { text: 'Verteiler und Anwendungen: Schreiben Sie nicht mehr an diese Adresse.' },
    ],
  },

  'recipient-moved': {
    title: 'Das Postfach ist zu einer anderen Adresse umgezogen',
    explanation:
      'Der Empfänger erhält unter dieser Adresse keine E-Mails mehr. Möglicherweise nennt der Bericht die neue.',
    sender: [
      {
        text: 'Suchen Sie im Bericht nach einer neuen Adresse und lassen Sie sie sich vom Empfänger auf anderem Weg bestätigen, bevor Sie Vertrauliches dorthin senden.',
      },
      {
        text: 'Korrigieren Sie die Adresse in Ihren Kontakten und Verteilern und löschen Sie den alten Vorschlag.',
      },
    ],
    helpdesk: [
      {
        text: 'Prüfen Sie, ob die neue Adresse plausibel ist (dieselbe Person, bekannte Domäne), bevor Sie sie weitergeben.',
      },
      {
        text: 'Ist keine neue Adresse genannt, bitten Sie den Absender um einen anderen Kontakt beim Empfänger.',
      },
    ],
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Behalten Sie die alte Adresse als zusätzliche Adresse bei, damit E-Mails weiter ankommen.',
        commands: [command.addAddress],
      },
      {
        text: 'Prüfen Sie nach einer Migration, wohin der E-Mail-Benutzer zeigt.',
        commands: [command.mailUserTarget],
      },
      { text: 'Verteiler und Anwendungen: Ersetzen Sie die Adresse; schreiben Sie nicht mehr an die alte.' },
    ],
  },

  'mailbox-full': {
    title: 'Das Postfach des Empfängers ist voll',
    explanation: 'Die Adresse stimmt, aber im Postfach ist kein Platz für neue E-Mails.',
    sender: [
      { text: 'Teilen Sie dem Empfänger auf anderem Weg mit, dass sein Postfach voll ist.' },
      {
        text: 'Senden Sie die Nachricht erneut, sobald wieder Platz ist, in ein bis zwei Tagen. Die Adresse kann in Ihren Kontakten bleiben.',
      },
    ],
    helpdesk: [
      {
        text: 'Vergewissern Sie sich, dass der Bericht vom Postfach des Empfängers spricht und nicht von einem Limit des Absenders.',
      },
      {
        text: 'Empfänger in der eigenen Organisation: Helfen Sie, Gelöschte Elemente und Junk-E-Mail zu leeren und große Elemente in das Archiv zu verschieben.',
      },
    ],
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Vergleichen Sie die Belegung mit dem Kontingent.',
        commands: [command.mailboxUse, command.mailboxQuota],
      },
      {
        text: 'Aktivieren Sie das Archiv oder weisen Sie eine Lizenz mit einem größeren Postfach zu.',
        commands: [command.enableArchive],
      },
      {
        text: 'Verteiler und Anwendungen: Behalten Sie die Adresse, setzen Sie sie aus und versuchen Sie es nach einigen Tagen erneut.',
      },
    ],
  },

  'recipient-refused': {
    title: 'Der Empfänger nimmt diesen Absender oder diese Nachricht nicht an',
    explanation:
      'Die Adresse stimmt, aber Einstellungen des Empfängers, etwa ein Filter oder eine Liste blockierter Absender, weisen die Nachricht ab.',
    sender: [
      { text: 'Bitten Sie den Empfänger auf anderem Weg, E-Mails von Ihrer Adresse zuzulassen.' },
      {
        text: 'Ist die Sperre gewollt, respektieren Sie sie und versuchen Sie es nicht von einer anderen Adresse aus.',
      },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, seit wann es nicht mehr geht und ob frühere Nachrichten an diese Person angekommen sind.',
      },
      {
        text: 'Fragen Sie, ob andere Personen derselben Organisation E-Mails des Absenders erhalten: Wenn nicht, geht die Sperre von der Organisation aus, und ihr Administrator ist der richtige Ansprechpartner.',
      },
    ],
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Sehen Sie sich die Junk-E-Mail-Einstellungen und die Regeln des Postfachs an.',
        commands: [command.junkSettings, command.inboxRules],
      },
      {
        text: 'Entfernen Sie einen blockierten Absender nur mit Zustimmung des Postfachinhabers.',
        commands: [command.removeBlockedSender],
      },
      { text: 'Newsletter: Werten Sie die Ablehnung als Abmeldung.' },
    ],
  },

  'recipient-restricted': {
    title: 'Nur bestimmte Absender dürfen an diese Adresse schreiben',
    explanation:
      'Das Postfach oder die Gruppe existiert, nimmt aber nur E-Mails von berechtigten Personen an, oft nur aus der eigenen Organisation.',
    sender: [
      {
        text: 'Bitten Sie den Besitzer der Gruppe oder des Postfachs um die Berechtigung, dorthin zu schreiben.',
      },
      { text: 'Schreiben Sie bis dahin direkt an eine Person dort, wenn Sie eine kennen.' },
    ],
    helpdesk: [
      {
        text: 'Klären Sie, ob die Adresse eine Gruppe, ein freigegebenes Postfach oder eine Person ist und wer dafür zuständig ist.',
      },
      {
        text: 'Fragen Sie, ob der Absender vom berechtigten Konto aus geschrieben hat: angemeldet und mit der dienstlichen Adresse.',
      },
      {
        text: 'Empfänger in einer anderen Organisation: Der Absender muss sich dorthin wenden; auf der eigenen Seite lässt sich nichts einstellen.',
      },
    ],
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Sehen Sie sich die Zustellungseinschränkungen an (Exchange admin center > Recipients > Groups oder Mailboxes > Mail flow settings).',
        commands: [command.groupRestrictions],
      },
      {
        text: 'Berechtigen Sie den einzelnen Absender (ein externer braucht einen E-Mail-Kontakt), statt die Adresse für alle zu öffnen.',
        commands: [command.newMailContact, command.permitSenderToGroup],
      },
      {
        text: 'Die Liste der zugelassenen Absender ersetzt „alle“: Nehmen Sie auch die internen Personen auf, die weiterhin schreiben müssen.',
      },
    ],
  },

  'address-invalid': {
    title: 'Die Adresse ist nicht richtig geschrieben',
    explanation:
      'An eine Adresse dieser Form kann kein E-Mail-System zustellen: Ein Zeichen ist zu viel, oder es fehlt etwas.',
    sender: [
      {
        text: 'Suchen Sie in der Adresse nach Leerzeichen, Kommas, fehlenden Punkten, Anführungszeichen, Umlauten oder Akzenten, und prüfen Sie, ob vor oder nach dem @ etwas fehlt.',
      },
      {
        text: 'Tippen Sie die Adresse von Hand neu ein; kopieren Sie sie nicht aus einem Dokument oder von einer Webseite.',
      },
    ],
    helpdesk: [
      {
        text: 'Kopieren Sie die Adresse aus dem Bericht in einen einfachen Texteditor: Dort fallen unsichtbare Zeichen und ähnlich aussehende Buchstaben auf.',
      },
      {
        text: 'Fragen Sie, ob die Adresse aus einer Liste oder einem Formular stammt; dann können auch andere von dort falsch sein.',
      },
    ],
    admin: [
      {
        text: 'Korrigieren Sie die Adresse dort, wo sie gespeichert ist: Kontakt, Verzeichnis, Verteiler, Anwendung.',
        commands: [command.mailContacts],
      },
      {
        text: 'Alte Adressen, die mit IMCEAEX- oder /o= beginnen, stammen aus der Vorschlagsliste von Outlook: Löschen Sie den Eintrag, oder fügen Sie dem Empfänger die X500-Adresse hinzu.',
      },
      { text: 'Formulare und Importe: Prüfen Sie Adressen schon bei der Eingabe.' },
    ],
    links: [pages.recipientAddress],
  },

  'domain-not-found': {
    title: 'Die Domäne der Adresse ist nicht zu finden',
    explanation:
      'Für den Teil nach dem @ gibt es im Internet keinen E-Mail-Dienst. Meist ist er falsch geschrieben, oder der Inhaber hat ihn aufgegeben.',
    sender: [
      {
        text: 'Prüfen Sie den Teil nach dem @: Falsche Endungen (.con, .cmo) und vertauschte Buchstaben sind häufig.',
      },
      { text: 'Stimmt er, fragen Sie den Empfänger auf anderem Weg nach der aktuellen Adresse.' },
    ],
    helpdesk: [
      {
        text: 'Prüfen Sie, ob es zu der Domäne eine Website gibt und ob der Name dort genauso geschrieben ist.',
      },
      { text: 'Fragen Sie, ob E-Mails an diese Domäne jemals ankamen, und bis wann.' },
    ],
    admin: [
      {
        text: 'Fragen Sie die Domäne bei zwei Namenservern ab.',
        commands: [command.mxOfRecipient, command.nameServersOfRecipient],
      },
      {
        text: 'Gelingt die Abfrage anderswo, liegt der Fehler auf Ihrer Seite: beim verwendeten Namenserver oder bei einem Connector, der einen falschen Host nennt.',
        commands: [command.outboundConnectors],
      },
      { text: 'Eigene Domäne: Verlängern Sie sie beim Registrar und veröffentlichen Sie ihren MX-Eintrag.' },
    ],
  },

  'domain-refuses-mail': {
    title: 'Die Domäne nimmt überhaupt keine E-Mails an',
    explanation:
      'Der Betreiber der Domäne, also des Teils nach dem @, hat erklärt, dass sie keine E-Mails empfängt.',
    sender: [
      {
        text: 'Prüfen Sie den Teil nach dem @: Viele Organisationen verwenden für E-Mails einen anderen als für ihre Website.',
      },
      { text: 'Fragen Sie den Empfänger auf anderem Weg nach einer Adresse, die E-Mails annimmt.' },
    ],
    helpdesk: [
      { text: 'Suchen Sie auf der Website der Organisation nach einer Kontaktadresse.' },
      {
        text: 'Häufig handelt es sich um die Adresse aus einer Nachricht mit dem Hinweis „Bitte nicht antworten“.',
      },
    ],
    admin: [
      {
        text: 'Prüfen Sie den MX-Eintrag: Ein Null-MX (ein einzelner Punkt als Host) bedeutet, dass keine E-Mails angenommen werden.',
        commands: [command.mxOfRecipient],
      },
      {
        text: 'Eigene Domäne, die empfangen soll: Ersetzen Sie den Null-MX durch den Host Ihres E-Mail-Dienstes.',
      },
      { text: 'Verteiler und Anwendungen: Schreiben Sie nicht mehr an Adressen dieser Domäne.' },
    ],
    links: [pages.nullMx],
  },

  'sender-rejected': {
    title: 'Ihre Absenderadresse wird nicht angenommen',
    explanation:
      'Das empfangende System lehnt die Adresse ab, von der die Nachricht kommt: Es findet sie oder ihre Domäne nicht oder lässt sie nicht zu.',
    sender: [
      { text: 'Die Adresse des Empfängers ist nicht das Problem.' },
      {
        text: 'Prüfen Sie, ob Ihre eigene Adresse in den Einstellungen Ihres E-Mail-Programms oder Geräts richtig geschrieben ist.',
      },
      { text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter.' },
    ],
    helpdesk: [
      {
        text: 'Suchen Sie die Absenderadresse im Bericht und fragen Sie, womit die Nachricht gesendet wurde: Geräte und Anwendungen verwenden oft eine Adresse, die es nicht gibt.',
      },
      { text: 'Fragen Sie, ob E-Mails desselben Absenders bei anderen Organisationen ankommen.' },
    ],
    admin: [
      {
        text: 'Prüfen Sie, ob die Domäne des Absenders auffindbar ist und E-Mails empfängt.',
        commands: [command.mxOfSender, command.spfOfSender],
      },
      {
        text: 'Geräte und Anwendungen: Verwenden Sie eine bestehende Adresse der eigenen Domäne, im Feld From und als Absender im Umschlag.',
      },
      {
        text: 'Lehnt nur eine einzige Organisation ab, senden Sie deren Postmaster die vollständige Diagnosezeile.',
      },
    ],
  },

  'sender-domain-unregistered': unregisteredDomain,

  'sender-blocked': {
    title: 'Der Versand von Ihrem Konto oder aus Ihrer Organisation ist gesperrt',
    explanation:
      'Ihr eigener E-Mail-Dienst hat den Versand für Ihr Konto, einen Server oder Ihre ganze Organisation gesperrt, meist wegen E-Mails, die nach Spam aussahen. Oft hat jemand anderes ein Konto missbraucht.',
    sender: [
      {
        text: 'Die Adresse des Empfängers ist nicht das Problem. Die Nachricht wurde auf Ihrer eigenen Seite angehalten.',
      },
      {
        text: 'Informieren Sie sofort Ihren IT-Helpdesk und leiten Sie ihm diesen Bericht vollständig weiter.',
      },
      {
        text: 'Sagen Sie Bescheid, wenn Sie gesendete Nachrichten finden, die Sie nicht geschrieben haben, oder wenn Sie Ihr Kennwort kürzlich auf einer zweifelhaften Seite eingegeben haben.',
      },
    ],
    helpdesk: [
      {
        text: 'Klären Sie, wer betroffen ist: eine Person (ein Konto) oder viele (ein Connector oder der Mandant).',
      },
      {
        text: 'Fragen Sie nach unbekannten gesendeten Nachrichten, Anmeldeanforderungen, die niemand ausgelöst hat, neuen Posteingangs- oder Weiterleitungsregeln und Massenversand.',
      },
      {
        text: 'Übergeben Sie den Fall den Administratoren als Sicherheitsvorfall. Lassen Sie die Sperre nicht aufheben, bevor die Ursache gefunden ist.',
      },
    ],
    admin: [
      {
        text: 'Sichern Sie zuerst ab: Setzen Sie das Kennwort zurück, beenden Sie alle Sitzungen, verlangen Sie Multi-Faktor-Authentifizierung, entfernen Sie unbekannte Weiterleitungen und Posteingangsregeln, prüfen Sie die Anwendungen, denen zugestimmt wurde.',
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Sehen Sie nach, was gesperrt ist: Microsoft Defender portal > Email & collaboration > Review > Restricted entities.',
        commands: [command.blockedUsers, command.blockedConnectors],
      },
      {
        text: 'Heben Sie die Sperre erst auf, wenn die Ursache behoben ist; die Anzahl der Entsperrungen ist begrenzt.',
        commands: [command.unblockUser],
      },
      {
        text: 'Ist die ganze Organisation gesperrt, kann nur der Support des E-Mail-Dienstes die Sperre aufheben: Nennen Sie ihm den Code, die Ursache und was Sie dagegen getan haben.',
      },
    ],
    links: [pages.restrictedUsers, pages.accountCompromise, pages.connectorCompromise, pages.sendingBlocks],
  },

  'sender-limit-exceeded': {
    title: 'Ihr Sendelimit ist ausgeschöpft',
    explanation:
      'Ihr Konto oder Ihre Organisation hat so viel gesendet, wie der E-Mail-Dienst in einem bestimmten Zeitraum zulässt. Die Adresse des Empfängers ist in Ordnung.',
    sender: [
      {
        text: 'Warten Sie: Sie können wieder senden, sobald das Limit es zulässt, meist innerhalb eines Tages. Wiederholte Versuche beschleunigen nichts.',
      },
      {
        text: 'Wenn Sie gar nicht viel gesendet haben, informieren Sie sofort Ihren IT-Helpdesk: Möglicherweise benutzt jemand anderes Ihr Konto.',
      },
      { text: 'Fragen Sie Ihren IT-Helpdesk für Massenversand nach einem Dienst, der dafür gedacht ist.' },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, wie viele Nachrichten an wie viele Empfänger in den letzten 24 Stunden gesendet wurden, und womit.',
      },
      { text: 'Klären Sie, ob nur dieses Konto oder die ganze Organisation das Limit erreicht hat.' },
      {
        text: 'Fragen Sie nach gesendeten Nachrichten, die die Person nicht kennt: Dann ist es ein Sicherheitsvorfall.',
      },
    ],
    admin: [
      {
        text: 'Finden Sie heraus, was das Limit ausgeschöpft hat: Nachrichtenablaufverfolgung, Exchange admin center > Reports > Mail flow und die Limits der Richtlinie für ausgehende Spamnachrichten.',
        commands: [command.traceBySender, command.externalRecipientLimit, command.outboundSpamPolicy],
      },
      { text: 'Schließen Sie vor allem anderen einen Missbrauch des Kontos oder eines Connectors aus.' },
      {
        text: 'Verlagern Sie Massen-E-Mails auf einen Dienst, der dafür gedacht ist (Azure Communication Services, ein Anbieter für Massenversand; High Volume Email für interne Empfänger). Mehr Postfächer helfen nicht: Auch die Organisation hat ein Limit.',
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.azureEmail],
  },

  'sender-not-authenticated': {
    title: 'Die Anmeldung zum Senden fehlt oder wurde abgelehnt',
    explanation:
      'Der Server nimmt E-Mails nur nach einer Anmeldung an. Sie ist unterblieben, oder Benutzername, Kennwort oder Verfahren wurden nicht akzeptiert.',
    sender: [
      { text: 'Die Adresse des Empfängers ist nicht das Problem.' },
      {
        text: 'Wenn Sie Ihr Kennwort kürzlich geändert haben, geben Sie das neue im E-Mail-Programm oder Gerät ein.',
      },
      {
        text: 'Hilft das nicht, teilen Sie Ihrem IT-Helpdesk mit, mit welchem Programm oder Gerät Sie senden.',
      },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, womit gesendet wird: E-Mail-Programm, Drucker, Scanner, Anwendung, Skript; und seit wann es nicht mehr geht.',
      },
      {
        text: 'Fragen Sie nach einem neuen Kennwort, einer neuen Anmelderegel oder einem Update des Geräts.',
      },
      {
        text: 'Prüfen Sie die Einstellungen für ausgehende E-Mails: Server, Port 587, TLS, Anmeldung mit der vollständigen Adresse.',
      },
    ],
    admin: [
      {
        text: 'Sehen Sie nach, warum abgelehnt wurde: Microsoft Entra admin center > Sign-in logs des Kontos; prüfen Sie auch, ob SMTP AUTH zugelassen ist.',
        commands: [command.smtpAuthOfMailbox, command.smtpAuthOfOrganisation],
      },
      {
        text: 'Bevorzugen Sie OAuth 2.0 für die Anmeldung oder, bei Geräten ohne OAuth 2.0, einen Connector für Relay, der sie am Zertifikat oder an der IP-Adresse erkennt.',
      },
      {
        text: 'Wird SMTP AUTH gebraucht, lassen Sie es nur für dieses eine Postfach zu, nicht für die Organisation.',
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  'sender-not-authorized': {
    title: 'Mit diesem Absender oder an dieses Ziel dürfen Sie nicht senden',
    explanation:
      'Der Server weiß, wer Sie sind, aber Sie sind nicht berechtigt, mit dem gewählten Absender oder an dieses Ziel zu senden.',
    sender: [
      { text: 'Wählen Sie Ihre eigene Adresse als Absender und senden Sie die Nachricht erneut.' },
      {
        text: 'Wenn Sie für eine andere Person oder ein gemeinsames Postfach senden müssen, bitten Sie Ihren IT-Helpdesk um die Berechtigung dafür.',
      },
    ],
    helpdesk: [
      { text: 'Vergleichen Sie die Absenderadresse im Bericht mit dem angemeldeten Konto.' },
      {
        text: 'Fragen Sie, ob die Berechtigung kürzlich erteilt oder entzogen wurde: Eine Änderung wirkt erst nach bis zu einer Stunde.',
      },
      { text: 'Geräte: Die Absenderadresse muss die sein, mit der sie sich anmelden.' },
    ],
    admin: [
      {
        text: 'Sehen Sie sich die Berechtigungen für das Postfach oder die Gruppe an.',
        commands: [command.sendAsRights, command.sendOnBehalfRights],
      },
      {
        text: 'Erteilen Sie „Senden als“ (oder „Senden im Auftrag von“) nur dem Konto, das es braucht.',
        commands: [command.grantSendAs],
      },
    ],
  },

  'relay-denied': {
    title: 'Ein Server auf dem Weg gibt die Nachricht nicht weiter',
    explanation:
      'Die Nachricht kam zu einem Server, der für den Empfänger nicht zuständig ist und für diesen Absender keine E-Mails weitergibt.',
    sender: [
      { text: 'Prüfen Sie in der Adresse des Empfängers den Teil nach dem @.' },
      {
        text: 'Stimmt er, leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter und sagen Sie, womit Sie die Nachricht gesendet haben.',
      },
    ],
    helpdesk: [
      {
        text: 'Suchen Sie im Bericht den Server, der abgelehnt hat: Ihrer, der Ihres Anbieters oder der des Empfängers.',
      },
      {
        text: 'Fragen Sie, ob alle externen E-Mails scheitern oder nur die an diese Domäne. Alle: Ihre Route oder Anmeldung. Nur eine Domäne: deren Route.',
      },
      {
        text: 'Geräte und Anwendungen: Fragen Sie, welchen Server und welchen Port sie verwenden und ob sie sich anmelden.',
      },
    ],
    admin: [
      {
        text: 'Eigene Empfängerdomäne: Ihr MX-Eintrag muss auf das System zeigen, das sie kennt, und die Domäne muss dort registriert sein.',
        commands: [command.mxOfSender, command.acceptedDomains],
      },
      {
        text: 'Eigener Server, eigenes Gerät oder eigene Anwendung: Richten Sie die Anmeldung ein, oder lassen Sie das System durch einen Connector am Zertifikat oder an der IP-Adresse erkennen.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Fremde Empfängerdomäne: Teilen Sie ihrem Administrator mit, dass ihr MX-Eintrag auf einen Server zeigt, der die Domäne ablehnt.',
      },
      { text: 'Öffnen Sie nie einen Server für Relay von überall: Er wird für Spam missbraucht werden.' },
    ],
    links: [pages.relayAccessDenied, pages.connectors, pages.devices],
  },

  'authentication-failed': {
    title: 'Der Empfänger konnte nicht feststellen, ob die Nachricht von Ihnen stammt',
    explanation:
      'Das empfangende System prüft, ob E-Mails wirklich aus der Domäne des Absenders kommen. Diese Prüfung ist fehlgeschlagen oder war nicht möglich, deshalb wurde die Nachricht abgelehnt.',
    sender: [
      { text: 'Die Adresse des Empfängers ist nicht das Problem, und erneutes Senden hilft nicht.' },
      {
        text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter und sagen Sie, womit Sie die Nachricht gesendet haben, etwa mit einem Newsletterdienst oder einer Anwendung.',
      },
    ],
    helpdesk: [
      {
        text: 'Klären Sie, welches System die Nachricht gesendet hat und welche Domäne in der Absenderadresse steht.',
      },
      {
        text: 'Notieren Sie, welche Prüfung fehlgeschlagen ist: Oft nennt der Bericht SPF, DKIM oder DMARC und die IP-Adresse.',
      },
      {
        text: 'Fragen Sie, ob die Nachricht automatisch weitergeleitet wurde: Weiterleitungen lassen diese Prüfungen oft scheitern.',
      },
    ],
    admin: [
      {
        text: 'Lesen Sie die veröffentlichten Einträge.',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'SPF: ein einziger Eintrag, der jedes System nennt, das für die Domäne sendet, mit höchstens zehn DNS-Abfragen.',
      },
      {
        text: 'DKIM: Signieren Sie mit der Domäne der From-Adresse, auch bei Newsletterdiensten und Anwendungen.',
        commands: [command.dkimSigning],
      },
      {
        text: 'DMARC: Beginnen Sie mit p=none, werten Sie die Berichte aus und verschärfen Sie erst, wenn alle Ihre Quellen die Prüfung bestehen.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.gmailSenderGuidelines],
  },

  'missing-reverse-dns': {
    title: 'Der sendende Server weist sich nicht richtig aus',
    explanation:
      'Der Empfänger verlangt, dass der Name des sendenden Servers und seine Internetadresse zusammenpassen. Hier tun sie das nicht.',
    sender: [
      { text: 'Die Adresse des Empfängers ist nicht das Problem, und erneutes Senden hilft nicht.' },
      { text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter.' },
    ],
    helpdesk: [
      {
        text: 'Notieren Sie die IP-Adresse aus dem Bericht und klären Sie, wessen Server das ist: Ihrer oder der eines Anbieters.',
      },
      { text: 'Fragen Sie, ob der Server oder der Internetanschluss kürzlich gewechselt hat.' },
    ],
    admin: [
      {
        text: 'Fragen Sie den Namen zur Adresse ab und die Adresse zu diesem Namen: Sie müssen aufeinander verweisen.',
        commands: [command.nameOfAddress, command.addressOfName],
      },
      {
        text: 'Lassen Sie den PTR-Eintrag von dem setzen, dem die IP-Adresse gehört: Internetanbieter oder Hoster.',
      },
      { text: 'Lassen Sie den Server sich mit seinem eigenen vollständigen Hostnamen melden (HELO/EHLO).' },
      {
        text: 'Setzen Sie den PTR-Eintrag auch für IPv6, oder senden Sie über IPv4. Von Anschlüssen mit wechselnden Adressen senden Sie über das Relay eines Anbieters.',
      },
    ],
    links: [pages.gmailSenderGuidelines],
  },

  'ip-blocklisted': {
    title: 'Der sendende Server steht auf einer Sperrliste',
    explanation:
      'Der Empfänger nimmt von diesem Server keine E-Mails an, weil dessen Internetadresse auf einer Liste von Spamquellen steht. Das heißt nicht, dass Sie selbst Spam gesendet haben.',
    sender: [
      { text: 'Die Adresse des Empfängers ist nicht das Problem; behalten Sie sie.' },
      { text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter.' },
      { text: 'Ist es dringend, erreichen Sie den Empfänger auf anderem Weg.' },
    ],
    helpdesk: [
      { text: 'Notieren Sie die IP-Adresse und den Namen der Sperrliste aus dem Bericht.' },
      {
        text: 'Klären Sie, wessen Server das ist: Ihr eigener, der Ihres E-Mail-Anbieters oder der eines Newsletterdienstes.',
      },
      { text: 'Fragen Sie, ob andere Empfänger aus demselben Grund ablehnen, und seit wann.' },
    ],
    admin: [
      {
        text: 'Fragen Sie die Adresse auf der Seite der im Bericht genannten Liste ab und lesen Sie, warum sie dort steht.',
      },
      {
        text: 'Beheben Sie zuerst die Ursache: ein kompromittiertes Konto, ein offenes Relay, ein infiziertes Gerät hinter derselben Adresse, ein alter Verteiler. Sonst steht die Adresse bald wieder auf der Liste.',
      },
      {
        text: 'Beantragen Sie danach die Streichung, bei jeder Liste auf deren eigener Seite; bei Microsoft: https://sender.office.com.',
      },
      {
        text: 'Gehört die Adresse Ihrem Anbieter oder Microsoft, können Sie sie nicht streichen lassen: Geben Sie den Bericht dem Anbieter und prüfen Sie in der Nachrichtenablaufverfolgung (OutboundIpPoolName), ob Ihre E-Mails unter Spamverdacht hinausgingen.',
      },
    ],
    links: [pages.spamhausCheck, pages.delistPortal, pages.outlookSenderSupport, pages.highRiskPool],
  },

  'domain-blocklisted': {
    title: 'Eine Domäne in der Nachricht steht auf einer Sperrliste',
    explanation:
      'Die Domäne des Absenders oder ein Link in der Nachricht steht auf einer Liste von Domänen, die für Spam oder Betrug bekannt sind, und der Empfänger lehnt sie ab.',
    sender: [
      { text: 'Die Adresse des Empfängers ist nicht das Problem; behalten Sie sie.' },
      { text: 'Enthält die Nachricht oder ihre Signatur Links, senden Sie sie einmal ohne diese.' },
      { text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter.' },
    ],
    helpdesk: [
      {
        text: 'Notieren Sie, welche Domäne und welche Liste der Bericht nennt: die Domäne des Absenders oder eine aus einem Link.',
      },
      { text: 'Sehen Sie sich Links und Signaturen an: Kurzlinks und fremde Seiten sind häufige Gründe.' },
    ],
    admin: [
      { text: 'Fragen Sie die Domäne auf der Seite der Liste ab und lesen Sie, warum sie dort steht.' },
      {
        text: 'Eigene Domäne: Suchen Sie nach einer kompromittierten Website, missbrauchten Konten oder Formularen und Massenversand an alte Verteiler; beheben Sie das und beantragen Sie dann die Streichung.',
      },
      { text: 'Fremde Domäne: Lassen Sie die Links dorthin weg und informieren Sie den Inhaber.' },
    ],
    links: [pages.spamhausCheck],
  },

  'low-reputation': {
    title: 'Der Empfänger vertraut dem sendenden System nicht genug',
    explanation:
      'Der Empfänger beurteilt Absender nach ihren bisherigen E-Mails, etwa nach Beschwerden und falschen Adressen, und lehnt E-Mails dieses Absenders ab oder verzögert sie.',
    sender: [
      { text: 'Die Adresse des Empfängers ist nicht das Problem; behalten Sie sie.' },
      { text: 'Senden Sie die Nachricht nicht immer wieder: Das macht es schlimmer.' },
      { text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter.' },
    ],
    helpdesk: [
      { text: 'Notieren Sie die IP-Adresse und das empfangende System aus dem Bericht.' },
      {
        text: 'Fragen Sie nach Massenversand der letzten Tage: neue Verteiler, größere Mengen, ein neuer Server oder Dienst.',
      },
    ],
    admin: [
      {
        text: 'Schließen Sie Missbrauch aus: kompromittierte Konten, offene Webformulare, Server, die selbst senden.',
      },
      {
        text: 'Bereinigen Sie die Verteiler: nur Empfänger, die es gewünscht haben, keine Adressen mit Rückläufern; machen Sie die Abmeldung einfach.',
      },
      {
        text: 'Sorgen Sie dafür, dass Ihre E-Mails die Prüfungen von SPF, DKIM und DMARC bestehen, und steigern Sie die Menge von einer neuen Adresse aus langsam, über Wochen.',
      },
      {
        text: 'Beobachten Sie die Werkzeuge des Empfängers (Google Postmaster Tools, SNDS für Outlook.com) und fragen Sie dessen Postmaster, sobald die Ursache behoben ist.',
      },
    ],
    links: [pages.gmailSenderGuidelines, pages.outlookSenderSupport],
  },

  'rate-limited': {
    title: 'Der Empfänger nimmt von hier im Moment keine weiteren E-Mails an',
    explanation:
      'In kurzer Zeit kamen zu viele Nachrichten oder Verbindungen von diesem Absender oder für dieses Postfach. Meist geht das von selbst vorbei.',
    sender: [
      {
        text: 'Die Adresse ist in Ordnung. Die meisten Systeme versuchen es von selbst erneut; warten Sie einige Stunden.',
      },
      {
        text: 'Kommt ein endgültiger Bericht, senden Sie die Nachricht später noch einmal, Massenversand in kleineren Teilen.',
      },
    ],
    helpdesk: [
      {
        text: 'Stellen Sie fest, ob der Bericht eine Verzögerung meldet oder endgültig ist. Bei einer Verzögerung ist noch nichts zu tun.',
      },
      { text: 'Fragen Sie nach Massenversand oder Anwendungen, die zu dieser Zeit viel gesendet haben.' },
    ],
    admin: [
      { text: 'Lassen Sie die Warteschlange erneut zustellen; löschen Sie nichts, um es neu zu senden.' },
      {
        text: 'Bauen Sie zu diesem Empfänger weniger Verbindungen auf, senden Sie weniger Nachrichten auf einmal und verteilen Sie Massenversand über Stunden.',
      },
      {
        text: 'Stammt die Menge nicht von Ihnen, suchen Sie nach einem missbrauchten Konto oder Server.',
        commands: [command.topSenders],
      },
    ],
  },

  'greylisted': {
    title: 'Der Empfänger bittet um einen späteren Versuch',
    explanation:
      'Manche Systeme weisen die erste Nachricht eines neuen Absenders absichtlich vorläufig ab. Ein Mailserver versucht es von selbst erneut, und dann kommt die Nachricht durch.',
    sender: [
      { text: 'Warten Sie. Sie müssen nichts tun; die Nachricht kommt meist innerhalb einiger Stunden an.' },
      { text: 'Informieren Sie Ihren IT-Helpdesk nur, wenn ein endgültiger Bericht kommt.' },
    ],
    helpdesk: [
      { text: 'Prüfen Sie, ob der Bericht eine Verzögerung meldet und nicht endgültig ist.' },
      {
        text: 'Wenn ein Gerät oder eine Anwendung direkt sendet, fragen Sie, ob es erneute Versuche überhaupt beherrscht: Viele tun das nicht.',
      },
    ],
    admin: [
      {
        text: 'Lassen Sie die Warteschlange erneut zustellen, möglichst von derselben IP-Adresse aus: Bei einer neuen Adresse beginnt die Wartezeit von vorn.',
      },
      {
        text: 'Geräte und Skripte, die es nicht erneut versuchen: Lassen Sie sie über einen Mailserver senden, der das tut.',
      },
    ],
    links: [pages.greylisting],
  },

  'spam-detected': {
    title: 'Die Nachricht wurde als Spam behandelt',
    explanation:
      'Das empfangende System hat die Nachricht oder ihre Herkunft als unerwünscht eingestuft und sie abgelehnt.',
    sender: [
      { text: 'Die Adresse des Empfängers ist nicht das Problem; behalten Sie sie.' },
      {
        text: 'Formulieren Sie die Nachricht schlicht, mit weniger Links und Bildern, ohne Kurzlinks und ohne unnötige Anlagen, und senden Sie sie noch einmal.',
      },
      {
        text: 'Werden auch schlichte Nachrichten abgelehnt, leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter.',
      },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, ob eine kurze Testnachricht ohne Links und Anlagen durchkommt: Liegt es am Inhalt oder am Absender?',
      },
      {
        text: 'Fragen Sie, ob auch andere Empfänger ablehnen: Liegt es an einem Empfänger oder an Ihrer Seite?',
      },
      { text: 'Bitten Sie den Empfänger, seiner IT mitzuteilen, dass erwünschte E-Mails abgelehnt werden.' },
    ],
    admin: [
      {
        text: 'Prüfen Sie zuerst SPF, DKIM und DMARC der Absenderdomäne.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Prüfen Sie in der Nachrichtenablaufverfolgung (OutboundIpPoolName), ob die E-Mail schon Ihre Seite unter Spamverdacht verließ; suchen Sie dann die Ursache: eine Signatur, ein Link, ein missbrauchtes Konto.',
      },
      {
        text: 'Lesen Sie in der Antwort des Empfängers den Code und die genannte Seite und melden Sie dort die Fehleinschätzung.',
      },
    ],
    links: [pages.highRiskPool, pages.antiSpam],
  },

  'virus-detected': {
    title: 'Die Nachricht wurde als Schadsoftware behandelt',
    explanation:
      'Das empfangende System hat in der Nachricht oder ihren Anlagen etwas gefunden, das es für schädlich hält.',
    sender: [
      { text: 'Senden Sie die Anlage nicht noch einmal und öffnen Sie sie nicht.' },
      {
        text: 'Informieren Sie sofort Ihren IT-Helpdesk und leiten Sie ihm diesen Bericht vollständig weiter.',
      },
    ],
    helpdesk: [
      { text: 'Fragen Sie, woher die Datei kam und wer sie sonst noch erhalten hat.' },
      {
        text: 'Hat die Person sie überhaupt gesendet? Wenn nicht, wird das Konto oder der Computer missbraucht: ein Sicherheitsvorfall.',
      },
    ],
    admin: [
      {
        text: 'Prüfen Sie den Computer und die Datei mit aktuellen Signaturen; isolieren Sie den Computer, wenn er infiziert ist.',
      },
      {
        text: 'Stammt die Nachricht nicht von der Person, behandeln Sie das Konto als kompromittiert: Setzen Sie das Kennwort zurück, beenden Sie die Sitzungen, entfernen Sie unbekannte Regeln.',
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'Ist die Datei sauber, geben Sie sie über einen Link frei und melden Sie den Fehlalarm dem Hersteller des Filters, den die Antwort nennt.',
      },
    ],
    links: [pages.accountCompromise],
  },

  'content-rejected': {
    title: 'Etwas in der Nachricht wird nicht angenommen',
    explanation:
      'Das empfangende System nimmt einen Teil der Nachricht nicht an, etwa eine bestimmte Art von Anlage oder ein Format.',
    sender: [
      {
        text: 'Lassen Sie Programme, Skripte, Makros und verschlüsselte Archive als Anlagen weg; geben Sie sie stattdessen über einen Link frei.',
      },
      { text: 'Senden Sie die Nachricht noch einmal, notfalls als einfachen Text.' },
    ],
    helpdesk: [
      { text: 'Lesen Sie im Bericht, was abgelehnt wird: ein Dateityp, ein Name, ein Format.' },
      { text: 'Fragen Sie, was angehängt war und ob die Nachricht ohne Anlage durchkommt.' },
    ],
    admin: [
      {
        text: 'Prüfen Sie zuerst die eigenen Regeln und Anlagenfilter: Die Ablehnung kann von Ihrer Seite kommen.',
        commands: [command.mailFlowRules, command.attachmentFilter],
      },
      {
        text: 'Empfängerseite: Fragen Sie dort den Administrator, welche Regel abgelehnt hat, mit der vollständigen Diagnosezeile.',
      },
      {
        text: 'Anwendungen: Erzeugen Sie Nachrichten in einer üblichen Form (UTF-8, MIME-Typen, die zu den Dateien passen).',
      },
    ],
    links: [pages.mailFlowRules],
  },

  'message-too-large': {
    title: 'Die Nachricht ist zu groß',
    explanation:
      'Die Nachricht ist mit ihren Anlagen größer, als ein System auf dem Weg oder der Empfänger zulässt. Unterwegs wächst eine Nachricht um etwa ein Drittel.',
    sender: [
      {
        text: 'Geben Sie die Dateien über einen Link frei (zum Beispiel aus OneDrive), statt sie anzuhängen.',
      },
      { text: 'Oder verkleinern Sie sie, oder verteilen Sie sie auf mehrere Nachrichten.' },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie nach der Größe der Anlagen und lesen Sie im Bericht das Limit nach, falls es dort steht.',
      },
      {
        text: 'Stellen Sie fest, wer abgelehnt hat: das eigene System oder das des Empfängers; nur die eigenen Limits können Sie ändern.',
      },
    ],
    admin: [
      {
        text: 'Vergleichen Sie die Limits des Postfachs und der Organisation.',
        commands: [command.mailboxSizeLimits, command.sizeRules],
      },
      {
        text: 'Heben Sie ein Limit nur dort an, wo es nötig ist; Exchange Online lässt bis zu 150 MB zu.',
        commands: [command.raiseSizeLimits],
      },
    ],
    links: [pages.sendingLimits],
  },

  'message-malformed': {
    title: 'Die Nachricht ist nicht so aufgebaut, wie es E-Mails sein müssen',
    explanation:
      'Das Programm, das die Nachricht erzeugt hat, hat sich nicht an die Regeln für E-Mails gehalten; deshalb lehnt das empfangende System sie ab.',
    sender: [
      {
        text: 'Schreiben Sie eine neue Nachricht in einfachster Form, statt diese weiterzuleiten oder erneut zu senden.',
      },
      {
        text: 'Wenn eine Anwendung oder ein Gerät sie gesendet hat, sagen Sie Ihrem IT-Helpdesk, was es war.',
      },
    ],
    helpdesk: [
      {
        text: 'Finden Sie heraus, womit die Nachricht erzeugt wurde: E-Mail-Programm und Version, Anwendung, Gerät, Skript.',
      },
      { text: 'Fragen Sie, ob eine neue, einfache Nachricht derselben Person durchkommt.' },
    ],
    admin: [
      {
        text: 'Lesen Sie in der Antwort, was nicht stimmt: Kopfzeile, Datum, doppeltes oder fehlendes Feld, Zeilenende, Zeilenlänge.',
      },
      {
        text: 'Anwendungen und Skripte: genau ein From, ein Date und eine Message-ID, Zeilen mit CRLF am Ende und höchstens 998 Zeichen lang. Verwenden Sie eine E-Mail-Bibliothek, statt Nachrichten von Hand zusammenzusetzen.',
      },
      {
        text: 'Ein Gateway oder ein Signaturwerkzeug auf dem Weg kann Nachrichten beschädigen: Testen Sie ohne.',
      },
    ],
    links: [pages.messageFormat],
  },

  'policy-violation': {
    title: 'Eine Regel lässt diese Nachricht nicht zu',
    explanation:
      'Eine Regel der empfangenden oder Ihrer eigenen Organisation lehnt die Nachricht ab. Mehr sagt der Bericht nicht.',
    sender: [
      { text: 'Fragen Sie den Empfänger auf anderem Weg, ob er solche E-Mails von Ihnen erwartet.' },
      {
        text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter; unverändert erneut zu senden hilft nicht.',
      },
    ],
    helpdesk: [
      { text: 'Stellen Sie fest, welches System abgelehnt hat: das eigene oder das des Empfängers.' },
      {
        text: 'Fragen Sie, was an der Nachricht besonders ist: Anlage, Verschlüsselung, Wörter, Empfänger, automatische Weiterleitung.',
      },
      {
        text: 'Empfängerseite: Fragen Sie dort die IT, mit der vollständigen Diagnosezeile und der Uhrzeit.',
      },
    ],
    admin: [
      {
        text: 'Eigene Seite: Suchen Sie die Regel in der Nachrichtenablaufverfolgung, in den Nachrichtenflussregeln und in den Regeln zur Verhinderung von Datenverlust.',
        commands: [command.mailFlowRules, command.traceBySender],
      },
      {
        text: 'Grenzen Sie die Regel ein oder fügen Sie für den Fall eine Ausnahme hinzu; schalten Sie sie nicht ab.',
      },
      {
        text: 'Empfängerseite: Geben Sie dem Administrator dort die vollständige Diagnosezeile, die Uhrzeit und die Nachrichten-ID.',
      },
    ],
    links: [pages.mailFlowRules],
  },

  'encryption-required': {
    title: 'Die Verbindung ließ sich nicht wie verlangt absichern',
    explanation:
      'Die Nachricht darf nur über eine verschlüsselte und geprüfte Verbindung übertragen werden, und die kam mit dem anderen Server nicht zustande.',
    sender: [
      { text: 'Die Adresse und die Nachricht sind in Ordnung.' },
      {
        text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter; ist es dringend, erreichen Sie den Empfänger auf anderem Weg.',
      },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, ob nur diese Domäne betroffen ist: Dann liegt der Fehler höchstwahrscheinlich dort.',
      },
      { text: 'Geben Sie die vollständige Diagnosezeile an die IT des Empfängers weiter.' },
    ],
    admin: [
      {
        text: 'Sehen Sie sich das Zertifikat an und was die Domäne verlangt.',
        commands: [command.certificateOfRecipient, command.mtaStsRecord, command.tlsaOfRecipient],
      },
      {
        text: 'Eigene Seite: Prüfen Sie, was Ihre Connectors verlangen. Senken Sie die Anforderungen nicht ohne Zustimmung derer, die sie gestellt haben.',
        commands: [command.outboundConnectors],
      },
      {
        text: 'Empfängerseite: ein gültiges Zertifikat einer öffentlichen Zertifizierungsstelle mit der ganzen Kette, das die Hostnamen der MX-Einträge abdeckt, und dazu passende MTA-STS- und TLSA-Einträge.',
      },
    ],
    links: [pages.mtaSts, pages.dane, pages.connectors],
  },

  'delivery-expired': {
    title: 'Die Nachricht konnte nicht rechtzeitig zugestellt werden',
    explanation:
      'Das sendende System hat es immer wieder versucht, aber die Gegenseite hat die Nachricht nie angenommen. Einen Grund nennt der Bericht nicht.',
    sender: [
      { text: 'Prüfen Sie in der Adresse den Teil nach dem @.' },
      {
        text: 'Senden Sie die Nachricht später erneut; ist es dringend, erreichen Sie den Empfänger auf anderem Weg.',
      },
    ],
    helpdesk: [
      {
        text: 'Stellen Sie fest, ob der Bericht eine Verzögerung meldet (die Zustellung wird weiter versucht) oder endgültig ist.',
      },
      {
        text: 'Fragen Sie, ob E-Mails an andere Domänen durchkommen und an andere Personen in dieser Domäne.',
      },
    ],
    admin: [
      {
        text: 'Prüfen Sie, ob der Server des Empfängers auffindbar ist und antwortet.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Lesen Sie den letzten Fehler in der Warteschlange oder in der Nachrichtenablaufverfolgung: Er nennt die wirkliche Ursache.',
        commands: [command.traceByRecipient],
      },
      {
        text: 'Informieren Sie den Administrator des Empfängers und nennen Sie Host, IP-Adresse und Uhrzeit.',
      },
    ],
    links: [pages.messageExpired],
  },

  'network-error': {
    title: 'Der andere Mailserver war nicht erreichbar',
    explanation:
      'Zum Mailserver des Empfängers kam keine Verbindung zustande, oder sie brach ab. Vielleicht ist er eine Zeit lang außer Betrieb.',
    sender: [
      {
        text: 'Ihre Nachricht ist in Ordnung. Meldet der Bericht eine Verzögerung, warten Sie: Die Zustellung wird weiter versucht.',
      },
      { text: 'Ist er endgültig, senden Sie die Nachricht einige Stunden später erneut.' },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, ob E-Mails an andere Domänen durchkommen; wenn nicht, prüfen Sie Ihren eigenen Anschluss und Ihre Firewall.',
      },
      { text: 'Prüfen Sie, ob auch die Website der empfangenden Organisation nicht erreichbar ist.' },
    ],
    admin: [
      {
        text: 'Prüfen Sie den Weg zu dem Host, den der Bericht nennt.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Viele Provider und Clouddienste sperren Port 25 nach außen: Senden Sie dann über deren Relay.',
      },
      {
        text: 'Empfängerseite: Starten Sie den Dienst und lassen Sie in der Firewall Port 25 von überall zu.',
      },
    ],
  },

  'dns-failure': {
    title: 'Die Namenserver der Domäne geben keine brauchbare Antwort',
    explanation:
      'Der Teil nach dem @ ließ sich im Moment nicht nachschlagen, weil seine Namenserver gestört sind oder falsch antworten.',
    sender: [
      { text: 'Prüfen Sie in der Adresse den Teil nach dem @.' },
      {
        text: 'Stimmt er, warten Sie: Oft geht es von selbst vorbei. Kommt ein endgültiger Bericht, senden Sie einen Tag später erneut.',
      },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, ob auch andere Domänen betroffen sind: Dann liegt der Fehler bei Ihrem eigenen Namenserver.',
      },
      { text: 'Fragen Sie, ob E-Mails an diese Domäne früher ankamen.' },
    ],
    admin: [
      {
        text: 'Vergleichen Sie die Antworten Ihres eigenen und eines öffentlichen Namenservers.',
        commands: [command.mxOfRecipient, command.mxOfRecipientElsewhere, command.nameServersOfRecipient],
      },
      {
        text: 'Eine signierte Domäne mit abgelaufenen oder falschen DNSSEC-Einträgen scheitert nur bei Resolvern, die diese prüfen.',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient],
      },
      { text: 'Eigene Domäne: Prüfen Sie den Registrar, alle Namenserver und den DS-Eintrag.' },
    ],
  },

  'mail-loop': {
    title: 'Die Nachricht läuft im Kreis',
    explanation:
      'Mailserver haben die Nachricht hin- und hergereicht, bis einer sie anhielt. Irgendwo führt eine Weiterleitung oder eine Route zurück.',
    sender: [
      { text: 'Ihre Nachricht ist in Ordnung, und erneutes Senden hilft nicht.' },
      {
        text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter und sagen Sie dem Empfänger auf anderem Weg Bescheid.',
      },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, ob der Empfänger eine Weiterleitung oder Regel zu einem anderen Postfach eingerichtet hat, das wieder zurückleitet.',
      },
      {
        text: 'Lesen Sie im Bericht die Liste der Stationen: Die Server, die sich wiederholen, bilden die Schleife.',
      },
    ],
    admin: [
      {
        text: 'Suchen Sie nach Weiterleitungen, die zurückführen.',
        commands: [command.mailboxForwarding, command.inboxRules],
      },
      {
        text: 'Prüfen Sie den Typ der Domäne und die Route: Liegen alle Postfächer in der Cloud, ist Authoritative richtig; Internal relay braucht einen ausgehenden Connector zum anderen System, das nicht zurücksenden darf.',
        commands: [command.acceptedDomains, command.outboundConnectors, command.mxOfSender],
      },
    ],
    links: [pages.loops],
  },

  'protocol-error': {
    title: 'Die beiden Mailserver haben einander nicht verstanden',
    explanation:
      'Ein Server hat einen Befehl des anderen abgelehnt oder nicht gekannt. Das ist ein technischer Fehler zwischen den Systemen.',
    sender: [
      { text: 'Die Adresse ist in Ordnung. Senden Sie die Nachricht noch einmal.' },
      { text: 'Scheitert sie wieder, leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter.' },
    ],
    helpdesk: [
      {
        text: 'Finden Sie heraus, womit die Nachricht gesendet wurde: Meist ist die Ursache eine Anwendung oder ein Gerät mit Direktversand.',
      },
      { text: 'Fragen Sie, ob es bei allen Empfängern passiert oder nur bei einem.' },
    ],
    admin: [
      { text: 'Lesen Sie den abgelehnten Befehl im Protokoll des sendenden Servers (SMTP-Protokoll).' },
      {
        text: 'Anwendungen und Geräte: Sie müssen Absender und Empfänger als reine Adressen angeben, sich mit einem vollständigen Hostnamen melden und jede Antwort abwarten.',
      },
      {
        text: 'Eine Firewall, die SMTP untersucht, kann Befehle verfälschen: Schalten Sie diese Untersuchung ab und testen Sie.',
      },
    ],
    links: [pages.smtp],
  },

  'too-many-recipients': {
    title: 'Die Nachricht hat zu viele Empfänger',
    explanation: 'Die Nachricht nennt mehr Empfänger auf einmal, als ein System auf dem Weg zulässt.',
    sender: [
      {
        text: 'Senden Sie sie an weniger Personen auf einmal, oder bitten Sie Ihren IT-Helpdesk um eine Verteilerliste.',
      },
      {
        text: 'Sehen Sie im Bericht nach, welche Empfänger sie nicht erhalten haben, und senden Sie sie nur an diese.',
      },
    ],
    helpdesk: [
      { text: 'Fragen Sie, wie viele Empfänger es waren und ob manche die Nachricht erhalten haben.' },
      { text: 'Stellen Sie fest, wessen Limit es ist: das des eigenen Systems oder das des Empfängers.' },
    ],
    admin: [
      {
        text: 'Ihr Limit: in Exchange Online standardmäßig 500 Empfänger je Nachricht, höchstens 1.000.',
        commands: [command.recipientsPerMessage, command.raiseRecipientsPerMessage],
      },
      {
        text: 'Anwendungen: Teilen Sie große Empfängermengen auf, höchstens 100 je Transaktion, wenn Sie das Limit nicht kennen.',
      },
    ],
    links: [pages.sendingLimits],
  },

  'system-error': {
    title: 'Das empfangende E-Mail-System ist gestört',
    explanation:
      'Das E-Mail-System des Empfängers ist außer Betrieb, falsch eingerichtet oder vorübergehend geschlossen. Ihre Nachricht ist nicht die Ursache.',
    sender: [
      {
        text: 'Die Adresse und Ihre Nachricht sind in Ordnung. Meldet der Bericht eine Verzögerung, warten Sie.',
      },
      {
        text: 'Ist er endgültig, senden Sie die Nachricht einige Stunden später erneut und sagen Sie dem Empfänger auf anderem Weg Bescheid.',
      },
    ],
    helpdesk: [
      { text: 'Fragen Sie, ob alle E-Mails an diese Domäne scheitern, und seit wann.' },
      {
        text: 'Dauert es länger als einen Tag, geben Sie die vollständige Diagnosezeile an die IT des Empfängers weiter.',
      },
    ],
    admin: [
      {
        text: 'Microsoft 365 auf einer der beiden Seiten: Sehen Sie unter Microsoft 365 admin center > Health > Service health nach.',
      },
      {
        text: 'Eigene Seite: Lassen Sie die Warteschlange erneut zustellen; prüfen Sie den eigenen Server nur, wenn auch andere Domänen scheitern.',
      },
      {
        text: 'Empfängerseite: Suchen Sie den Fehler im Protokoll des empfangenden Servers zum Zeitpunkt des Berichts.',
      },
    ],
  },

  'system-full': {
    title: 'Das empfangende E-Mail-System hat keinen Speicherplatz mehr',
    explanation:
      'Der Speicher des ganzen empfangenden Systems ist voll, nicht nur ein Postfach. Sein Betreiber muss Platz schaffen.',
    sender: [
      {
        text: 'Die Adresse und Ihre Nachricht sind in Ordnung. Senden Sie sie einige Stunden später erneut.',
      },
      { text: 'Ist es dringend, erreichen Sie den Empfänger auf anderem Weg und erwähnen Sie den Bericht.' },
    ],
    helpdesk: [
      {
        text: 'Vergewissern Sie sich, dass das System voll ist und nicht das Postfach einer einzelnen Person.',
      },
      { text: 'Geben Sie die vollständige Diagnosezeile an die IT des Empfängers weiter.' },
    ],
    admin: [
      { text: 'Lassen Sie die Warteschlange erneut zustellen: Absender müssen nichts tun.' },
      {
        text: 'Empfängerseite: Schaffen Sie Platz auf dem Datenträger mit Warteschlange und Postfächern; Exchange Server nimmt keine E-Mails mehr an, wenn der Platz knapp wird (back pressure).',
        commands: [command.exchangeQueues, command.spoolUse],
      },
    ],
  },

  'mailer-error': {
    title: 'Die Zustellung ist im empfangenden System gescheitert',
    explanation:
      'Die Nachricht ist beim empfangenden System angekommen, aber ein Programm, eine Weiterleitung oder eine Liste dort konnte sie nicht verarbeiten.',
    sender: [
      {
        text: 'Ihre Nachricht ist in Ordnung. Sagen Sie dem Empfänger auf anderem Weg Bescheid und geben Sie ihm diesen Bericht weiter.',
      },
      { text: 'Senden Sie erst wieder, wenn der Empfänger sagt, dass es behoben ist.' },
    ],
    helpdesk: [
      { text: 'Lesen Sie im Bericht, welches Programm, welche Datei oder welche Liste genannt ist.' },
      {
        text: 'Geben Sie den vollständigen Bericht an die IT des Empfängers weiter; auf Ihrer Seite lässt sich nichts einstellen.',
      },
    ],
    admin: [
      {
        text: 'Empfängerseite: Suchen Sie im E-Mail-Protokoll zum Zeitpunkt des Berichts nach dem Befehl, der gescheitert ist: Weiterleitungsdatei, Alias, Filter, Listenverwaltung.',
        commands: [command.postfixSettings, command.verifyDelivery],
      },
      {
        text: 'Empfängerseite: Prüfen Sie Rechte, Pfade und Kontingent dieses Programms und testen Sie es von Hand.',
      },
    ],
  },

  'suppressed': {
    title: 'Ihr Versanddienst hat es nicht versucht: Die Adresse ist dort gesperrt',
    explanation:
      'Frühere Nachrichten an diese Adresse kamen zurück oder führten zu Beschwerden; deshalb hält der Dienst, mit dem Sie senden, weitere zurück.',
    sender: [
      { text: 'Prüfen Sie die Adresse. Ist sie falsch, korrigieren Sie sie in Ihrem Verteiler.' },
      {
        text: 'Ist sie richtig, bitten Sie Ihren IT-Helpdesk, in der Sperrliste des Versanddienstes nachzusehen.',
      },
    ],
    helpdesk: [
      {
        text: 'Suchen Sie die Adresse in der Sperrliste (suppression list) des Dienstes und sehen Sie nach, wann und warum sie aufgenommen wurde.',
      },
      { text: 'Eine Beschwerde oder Abmeldung ist zu respektieren: Lassen Sie die Adresse auf der Liste.' },
    ],
    admin: [
      {
        text: 'Nehmen Sie die Adresse nur von der Liste, wenn der Grund entfallen ist (das Postfach existiert wieder, der Empfänger wünscht die E-Mails).',
        commands: [command.suppressedAddress, command.removeSuppressedAddress],
      },
      {
        text: 'Entfernen Sie die Adresse auch aus den eigenen Verteilern; sonst schadet Ihnen jeder weitere Versand.',
      },
    ],
  },

  'unknown': {
    title: 'Der Bericht sagt nicht, warum',
    explanation: 'Die Nachricht wurde nicht zugestellt, aber nichts im Bericht nennt die Ursache.',
    sender: [
      { text: 'Prüfen Sie die Adresse und senden Sie die Nachricht noch einmal.' },
      {
        text: 'Scheitert sie wieder, leiten Sie diesen Bericht vollständig, als Anlage, an Ihren IT-Helpdesk weiter.',
      },
    ],
    helpdesk: [
      {
        text: 'Lassen Sie sich den vollständigen Bericht als Datei geben: In kopiertem Text fehlt oft die entscheidende Zeile.',
      },
      {
        text: 'Fragen Sie, ob andere Empfänger betroffen sind und andere Absender, die an denselben Empfänger schreiben.',
      },
    ],
    admin: [
      {
        text: 'Suchen Sie die Nachricht in der Nachrichtenablaufverfolgung (Exchange admin center > Mail flow > Message trace) oder im Protokoll des sendenden Servers.',
        commands: [command.traceBySender],
      },
      {
        text: 'Fragen Sie den Administrator des empfangenden Servers und nennen Sie Uhrzeit, Absender, Empfänger und Nachrichten-ID.',
      },
    ],
    links: [pages.ndrTable, pages.statusCodes],
  },
}
