import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import type { SendingBlock } from '../sending-blocks.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** The codes with which Exchange Online stops the sender's own side, in German. */
export const sendingBlocks: Readonly<Record<SendingBlock, Remedy>> = {
  '5.1.8': {
    title: 'Microsoft 365 hat den Versand von Ihrem Konto gesperrt',
    explanation:
      'Ihr Konto kann E-Mails empfangen, aber nicht senden, weil es E-Mails gesendet hat, die nach Spam aussahen, oder ein Sendelimit überschritten hat. Oft hat jemand anderes das Konto missbraucht.',
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
        text: 'Fragen Sie nach unbekannten gesendeten Nachrichten, Anmeldeanforderungen, die niemand ausgelöst hat, neuen Posteingangs- oder Weiterleitungsregeln und Massenversand des letzten Tages.',
      },
      {
        text: 'Prüfen Sie, ob nur dieses eine Konto betroffen ist: Dann steht es auf der Seite Restricted entities. Sind viele betroffen, denken Sie an 5.7.705 (Mandant) oder 5.7.711 (Connector).',
      },
      {
        text: 'Übergeben Sie den Fall den Administratoren als kompromittiertes Konto, bis das Gegenteil feststeht.',
      },
    ],
    admin: [
      {
        text: 'Sichern Sie zuerst das Konto: Setzen Sie das Kennwort zurück, beenden Sie alle Sitzungen, verlangen Sie Multi-Faktor-Authentifizierung, entfernen Sie unbekannte Weiterleitungen und Posteingangsregeln, prüfen Sie die Anwendungen, denen zugestimmt wurde.',
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Finden Sie heraus, was gesendet wurde und welches Limit das Konto angehalten hat: Nachrichtenablaufverfolgung und Richtlinie für ausgehende Spamnachrichten.',
        commands: [command.traceBySender, command.outboundSpamPolicy],
      },
      {
        text: 'Entsperren Sie es danach: Microsoft Defender portal > Email & collaboration > Review > Restricted entities, oder per Befehl. Das wirkt meist innerhalb einer Stunde, spätestens nach 24 Stunden.',
        commands: [command.blockedUsers, command.unblockUser],
      },
      {
        text: 'Die Anzahl der Entsperrungen je Konto ist begrenzt. Ist sie erreicht, eröffnen Sie einen Fall beim Microsoft-Support.',
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
    title: 'Ihr Konto hat sein tägliches Empfängerlimit erreicht',
    explanation:
      'Ihr Postfach hat an so viele Empfänger geschrieben, wie Exchange Online innerhalb von 24 Stunden zulässt: 10.000. Sie können wieder senden, sobald die Zahl sinkt.',
    sender: [
      {
        text: 'Brechen Sie laufenden Massenversand ab und warten Sie: Innerhalb eines Tages können Sie wieder senden.',
      },
      {
        text: 'Wenn Sie gar nicht so viel gesendet haben, informieren Sie sofort Ihren IT-Helpdesk: Möglicherweise benutzt jemand anderes Ihr Konto.',
      },
      { text: 'Fragen Sie Ihren IT-Helpdesk für Massenversand nach einem Dienst, der dafür gedacht ist.' },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, was in den letzten 24 Stunden gesendet wurde: Massenversand, Serienbrief, Anwendung, automatische Antworten.',
      },
      {
        text: 'Jeder zählt, intern wie extern; eine Gruppe aus dem Adressbuch zählt einmal, eine Kontaktgruppe des Postfachs nach ihren Mitgliedern.',
      },
      {
        text: 'Fragen Sie nach gesendeten Nachrichten, die die Person nicht kennt: Dann ist es ein Sicherheitsvorfall.',
      },
    ],
    admin: [
      {
        text: 'Finden Sie heraus, was das Limit ausgeschöpft hat, und schließen Sie einen Missbrauch des Kontos aus.',
        commands: [command.traceBySender, command.inboxRules],
      },
      {
        text: 'Das Limit lässt sich nicht anheben. Gezählt werden die letzten 24 Stunden; um Mitternacht wird nichts zurückgesetzt.',
      },
      {
        text: 'Verlagern Sie Massen-E-Mails auf einen Dienst, der dafür gedacht ist: Azure Communication Services oder einen Anbieter für Massenversand; High Volume Email für interne Empfänger.',
      },
      {
        text: 'Setzen Sie in der Richtlinie für ausgehende Spamnachrichten ein niedrigeres Limit mit Warnung, damit Missbrauch früh auffällt.',
        commands: [command.lowerDailyLimit],
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.accountCompromise, pages.azureEmail],
  },

  '5.7.64': {
    title: 'Exchange Online erkennt Ihren Mailserver nicht',
    explanation:
      'Ein Mailserver Ihrer Organisation hat die Nachricht an Exchange Online übergeben. Exchange Online konnte nicht erkennen, dass der Server zu Ihnen gehört, und hat die Weitergabe verweigert.',
    sender: [
      { text: 'Die Adresse des Empfängers ist nicht das Problem, und erneutes Senden hilft nicht.' },
      {
        text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter und sagen Sie, womit Sie die Nachricht gesendet haben.',
      },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, welcher Server, welches Gerät oder welche Anwendung die Nachricht gesendet hat und seit wann es nicht mehr geht.',
      },
      {
        text: 'Fragen Sie, was sich geändert hat: ein neues Zertifikat, ein neuer Internetanschluss oder eine neue IP-Adresse, ein neuer Server, eine neue Absenderdomäne.',
      },
      {
        text: 'Lesen Sie die Wörter nach dem Code: Bei ATTR36 ist die Absenderdomäne nicht registriert; bei TenantAttribution allein passt der Connector nicht.',
      },
    ],
    admin: [
      {
        text: 'Vergleichen Sie, was der Server vorweist, mit dem eingehenden Connector vom Typ OnPremises: den Namen im Zertifikat oder die öffentliche IP-Adresse.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Zertifikat erneuert oder mit anderem Namen: Korrigieren Sie den Connector oder führen Sie den Hybrid Configuration Wizard erneut aus; installieren Sie fehlende Zwischenzertifikate auf dem sendenden Server.',
        commands: [command.setConnectorCertificate],
      },
      {
        text: 'IP-Adresse geändert: Tragen Sie alle ein, die in Gebrauch sind, denn der Befehl ersetzt die Liste, und nur Adressen, die allein Ihnen gehören.',
        commands: [command.setConnectorAddresses],
      },
      {
        text: 'Die Domäne des Zertifikats oder des Absenders im Umschlag muss eine akzeptierte Domäne sein; die Kopfzeile From zählt nicht.',
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
    title: 'Exchange Online gibt E-Mails dieser Absenderdomäne nicht weiter',
    explanation:
      'Ein Mailserver Ihrer Organisation hat die Nachricht an Exchange Online übergeben, aber weder die Absenderdomäne noch das Zertifikat des Servers gehört zu einer Domäne, die dort registriert ist.',
    sender: [
      { text: 'Die Adresse des Empfängers ist nicht das Problem, und erneutes Senden hilft nicht.' },
      {
        text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter und sagen Sie, womit Sie die Nachricht gesendet haben.',
      },
    ],
    helpdesk: [
      {
        text: 'Suchen Sie im Bericht die Absenderdomäne und prüfen Sie, ob sie unter Exchange admin center > Mail flow > Accepted domains steht.',
      },
      {
        text: 'Fragen Sie, ob die Nachricht automatisch weitergeleitet wurde: Dann ist der Absender naturgemäß ein fremder.',
      },
      { text: 'Fragen Sie, ob seit Kurzem eine neue Domäne oder eine neue Anwendung im Einsatz ist.' },
    ],
    admin: [
      {
        text: 'Eigene Domäne: Registrieren Sie sie unter Microsoft 365 admin center > Settings > Domains; danach erscheint sie unter den akzeptierten Domänen.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Weitergeleitete E-Mails und Berichte mit leerem Absender: Nur ein Connector, der den Server am Zertifikat einer akzeptierten Domäne erkennt, lässt sie durch.',
        commands: [command.inboundConnectors, command.setConnectorCertificate],
      },
      {
        text: 'Fremde Domäne: Senden Sie diese E-Mails über ihren Inhaber, oder finden Sie heraus, wer Ihren Server dafür benutzt.',
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
    title: 'Tageslimit Ihrer Testversion von Microsoft 365 für externe E-Mails erreicht',
    explanation:
      'Eine Organisation, die nur eine Testversion von Microsoft 365 hat, darf innerhalb von 24 Stunden an 5.000 externe Empfänger schreiben. Dieses Limit ist ausgeschöpft.',
    sender: [
      { text: 'Die Adresse ist in Ordnung. E-Mails innerhalb Ihrer Organisation funktionieren weiter.' },
      {
        text: 'Warten Sie bis morgen und senden Sie dann erneut, oder erreichen Sie den Empfänger auf anderem Weg.',
      },
      { text: 'Informieren Sie Ihren IT-Helpdesk, wenn Sie von keinem Massenversand wissen.' },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, wer in den letzten 24 Stunden einen Massenversand an externe Empfänger durchgeführt hat.',
      },
      {
        text: 'War es niemand, behandeln Sie es als Missbrauch eines Kontos oder Connectors und informieren Sie sofort die Administratoren.',
      },
    ],
    admin: [
      {
        text: 'Sehen Sie sich Zählerstand und Limit an und ermitteln Sie die Absender mit den meisten Nachrichten.',
        commands: [command.externalRecipientLimit, command.topSenders],
      },
      {
        text: 'Stoppen Sie die Quelle. Der Versand läuft von selbst wieder an, wenn die Zahl der letzten 24 Stunden sinkt.',
      },
      {
        text: 'Kaufen Sie Lizenzen: Dann richtet sich das Limit nach ihrer Anzahl (500 × Lizenzen^0,7 + 9.500). Massen-E-Mails gehören zu einem Dienst, der dafür gedacht ist.',
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
    title: 'Ihre Organisation hat ihr Tageslimit für externe E-Mails erreicht',
    explanation:
      'Alle Konten und Server Ihrer Organisation zusammen dürfen innerhalb von 24 Stunden nur an eine bestimmte Zahl externer Empfänger schreiben. Dieses Limit ist ausgeschöpft.',
    sender: [
      {
        text: 'Die Adresse und Ihr Konto sind in Ordnung. E-Mails innerhalb Ihrer Organisation funktionieren weiter.',
      },
      {
        text: 'Informieren Sie Ihren IT-Helpdesk und senden Sie nicht immer wieder: Das beschleunigt nichts.',
      },
      { text: 'Ist es dringend, erreichen Sie den Empfänger auf anderem Weg.' },
    ],
    helpdesk: [
      {
        text: 'Alle sind betroffen: Informieren Sie die Administratoren einmal und sammeln Sie weitere Meldungen.',
      },
      {
        text: 'Fragen Sie nach Massenversand, Anwendungen und Servern, die in den letzten 24 Stunden an externe Empfänger gesendet haben.',
      },
      { text: 'Weiß niemand davon, behandeln Sie es als Missbrauch eines Kontos oder Connectors.' },
    ],
    admin: [
      {
        text: 'Sehen Sie sich Zählerstand und Limit an: Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients. Das Limit beträgt 500 × Lizenzen^0,7 + 9.500, mit gekauften Lizenzen; gezählt wird jedes Paar aus Nachricht und externem Empfänger.',
        commands: [command.externalRecipientLimit],
      },
      {
        text: 'Ermitteln Sie die Absender mit den meisten Nachrichten, auch solche, die über Connectors senden, und stoppen Sie die Quelle.',
        commands: [command.topSenders, command.inboundConnectors],
      },
      {
        text: 'Warten Sie: Der Versand läuft von selbst wieder an, wenn die Zahl der letzten 24 Stunden unter das Limit sinkt.',
      },
      {
        text: 'Verlagern Sie Massen-E-Mails auf Azure Communication Services oder einen Anbieter für Massenversand und achten Sie auf die Marke von 80 % des Limits.',
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
    title: 'Das Tageslimit für E-Mails von onmicrosoft.com-Adressen ist erreicht',
    explanation:
      'Von Adressen, die auf onmicrosoft.com enden, darf eine Organisation innerhalb von 24 Stunden nur an 100 externe Empfänger schreiben. Solche Adressen sind zum Testen gedacht.',
    sender: [
      { text: 'Die Adresse ist in Ordnung. E-Mails innerhalb Ihrer Organisation funktionieren weiter.' },
      {
        text: 'Sehen Sie sich Ihre eigene Adresse an: Endet sie auf onmicrosoft.com, bitten Sie Ihren IT-Helpdesk um eine mit dem Namen Ihrer Organisation.',
      },
      { text: 'Ist es dringend, erreichen Sie den Empfänger auf anderem Weg.' },
    ],
    helpdesk: [
      {
        text: 'Suchen Sie im Bericht die Absenderadresse: Wem gehört sie, und warum endet sie auf onmicrosoft.com?',
      },
      {
        text: 'Denken Sie auch an Benachrichtigungen von Microsoft 365-Produkten, an Bookings und an weitergeleitete E-Mails: Sie verwenden möglicherweise die Standarddomäne.',
      },
    ],
    admin: [
      {
        text: 'Fügen Sie unter Microsoft 365 admin center > Settings > Domains eine eigene Domäne hinzu, verifizieren Sie sie und machen Sie sie zur Standarddomäne. Eine Verbunddomäne kann nicht Standarddomäne sein.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Suchen Sie die Postfächer, deren primäre Adresse noch auf onmicrosoft.com lautet, und ändern Sie sie.',
        commands: [command.mailboxesOnOnmicrosoft, command.changePrimaryAddress],
      },
      {
        text: 'Sehen Sie in der Nachrichtenablaufverfolgung nach, was noch von dort sendet: Anwendungen, Benachrichtigungen, weitergeleitete E-Mails.',
        commands: [command.sendersOnOnmicrosoft],
      },
    ],
    links: [pages.addDomain, pages.domainsPortal, pages.acceptedDomains, pages.sendingLimits],
  },

  '5.7.703': {
    title: 'Ihre eigene Organisation sperrt E-Mails an diesen Empfänger',
    explanation:
      'Ihre Organisation hat die Adresse oder ihre Domäne auf ihre Sperrliste gesetzt. Eine Nachricht mit auch nur einem gesperrten Empfänger wird für alle abgelehnt.',
    sender: [
      { text: 'Lassen Sie den gesperrten Empfänger weg und senden Sie die Nachricht erneut an die anderen.' },
      {
        text: 'Wenn Sie an diesen Empfänger schreiben müssen, fragen Sie Ihren IT-Helpdesk, warum er gesperrt ist.',
      },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, wer der Empfänger ist und wozu der Kontakt dient: Die Sperre kann vor Betrug schützen.',
      },
      {
        text: 'Prüfen Sie, ob die Domäne die Schreibweise einer anderen nachahmt, bevor Sie um Freigabe bitten.',
      },
    ],
    admin: [
      {
        text: 'Suchen Sie den Eintrag und klären Sie, wer ihn angelegt hat und warum: Microsoft Defender portal > Email & collaboration > Policies & rules > Threat policies > Tenant Allow/Block Lists.',
        commands: [command.blockEntries],
      },
      {
        text: 'Wurde er aus gutem Grund angelegt, lassen Sie ihn bestehen. Ist er falsch oder veraltet, entfernen Sie ihn; ein Zulassungseintrag ist nicht nötig.',
        commands: [command.removeBlockEntry],
      },
      {
        text: 'Ist wegen einer einzelnen Adresse eine ganze Domäne gesperrt, ersetzen Sie den Eintrag durch diese Adresse.',
      },
    ],
    links: [pages.tenantAllowBlockListPortal, pages.tenantAllowBlockList, pages.sendingBlocks],
  },

  '5.7.705': {
    title: 'Microsoft 365 hat den Versand Ihrer ganzen Organisation gesperrt',
    explanation:
      'Zu viele E-Mails aus Ihrer Organisation waren Spam oder Massen-E-Mails, deshalb kann dort niemand mehr an externe Empfänger senden. Oft wird ein Server oder ein Konto missbraucht. Wo die Grenze liegt, veröffentlicht Microsoft nicht.',
    sender: [
      {
        text: 'Die Adresse des Empfängers und Ihre Nachricht sind in Ordnung: Ihre ganze Organisation ist betroffen.',
      },
      {
        text: 'Informieren Sie sofort Ihren IT-Helpdesk, falls er es noch nicht weiß, und leiten Sie ihm diesen Bericht weiter.',
      },
      {
        text: 'Senden Sie nicht immer wieder. Ist es dringend, erreichen Sie den Empfänger auf anderem Weg.',
      },
    ],
    helpdesk: [
      {
        text: 'Alle sind betroffen: Informieren Sie sofort die Administratoren über einen Sicherheitsvorfall und sammeln Sie weitere Meldungen.',
      },
      { text: 'Fragen Sie nach Massenversand, neuen Servern, Anwendungen und Connectors der letzten Tage.' },
      {
        text: 'Fragen Sie, ob das Abonnement abgelaufen war und verlängert wurde: Dann kann die Sperre von selbst enden, meist innerhalb eines Tages.',
      },
    ],
    admin: [
      {
        text: 'Finden Sie die Quelle: Nachrichtenablaufverfolgung, Berichte unter Exchange admin center > Reports > Mail flow, kürzlich angelegte oder geänderte Connectors und Administratorkonten.',
        commands: [command.topSenders, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: 'Stoppen Sie sie: Deaktivieren Sie das Konto oder den Connector, bereinigen Sie den lokalen Server, der darüber sendet, verlangen Sie von jedem Administrator Multi-Faktor-Authentifizierung.',
        commands: [command.disableConnector, command.blockedUsers, command.blockedConnectors],
      },
      {
        text: 'Verlagern Sie Massen-E-Mails auf einen Dienst, der dafür gedacht ist.',
      },
      {
        text: 'Wenden Sie sich an den Microsoft-Support (Microsoft 365 admin center > Help & support): Nennen Sie den Code 5.7.705, die Ursache und was Sie dagegen getan haben, und bitten Sie darum, die Sperre aufzuheben.',
      },
    ],
    links: [pages.sendingBlocks, pages.connectorCompromise, pages.accountCompromise, pages.contactSupport],
  },

  '5.7.708': {
    title: 'Microsoft 365 nimmt von Ihrer neuen Organisation noch keine E-Mails an',
    explanation:
      'E-Mails neuer Organisationen und solcher mit Testversion verlassen Microsoft 365 über Adressen mit geringer Reputation, und E-Mails von dort wurden abgelehnt.',
    sender: [
      { text: 'Die Adresse des Empfängers und Ihre Nachricht sind in Ordnung.' },
      {
        text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter; ist es dringend, erreichen Sie den Empfänger auf anderem Weg.',
      },
    ],
    helpdesk: [
      { text: 'Fragen Sie, ob die Organisation bei Microsoft 365 neu ist oder noch eine Testversion nutzt.' },
      { text: 'Fragen Sie, ob kürzlich ein Massenversand stattfand oder Postfächer umgezogen wurden.' },
    ],
    admin: [
      {
        text: 'Prüfen Sie das Abonnement und weisen Sie bezahlte Lizenzen zu: Microsoft 365 admin center > Billing > Your products.',
        commands: [command.subscriptions],
      },
      {
        text: 'Reicht das nicht, bitten Sie den Microsoft-Support (Microsoft 365 admin center > Help & support) mit dem Code 5.7.708 und einem Bericht um eine vorübergehende Ausnahme.',
      },
      {
        text: 'Senden Sie aus einer neuen Organisation keine Massen-E-Mails; SPF, DKIM und DMARC ihrer Domäne müssen eingerichtet sein.',
      },
    ],
    links: [pages.sendingBlocks, pages.contactSupport],
  },

  '5.7.711': {
    title: 'Microsoft 365 hat die Verbindung eines Ihrer Mailserver gesperrt',
    explanation:
      'Ein Connector, über den einer Ihrer Server E-Mails an Microsoft 365 übergibt, steht unter Missbrauchsverdacht und darf nicht senden. Möglicherweise hat ihn ein Eindringling angelegt oder geändert.',
    sender: [
      { text: 'Die Adresse des Empfängers und Ihre Nachricht sind in Ordnung.' },
      {
        text: 'Informieren Sie sofort Ihren IT-Helpdesk und leiten Sie ihm diesen Bericht vollständig weiter.',
      },
      { text: 'Ist es dringend, erreichen Sie den Empfänger auf anderem Weg.' },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, welcher Server, welches Gerät oder welche Anwendung die Nachricht gesendet hat: Alle E-Mails auf diesem Weg sind betroffen.',
      },
      {
        text: 'Fragen Sie nach neuen Connectors, Servern oder Anwendungen und nach E-Mails mit unbekannten Absenderdomänen.',
      },
      {
        text: 'Übergeben Sie den Fall den Administratoren als Sicherheitsvorfall. Der Connector darf nicht ungeprüft entsperrt werden.',
      },
    ],
    admin: [
      {
        text: 'Sehen Sie nach, welcher Connector gesperrt ist, und vergleichen Sie ihn mit dem, was Sie eingerichtet haben: Name, IP-Adressen, Zertifikat, Zeitpunkt.',
        commands: [command.blockedConnectors, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: 'Gewinnen Sie die Kontrolle zurück: Machen Sie fremde Änderungen rückgängig, deaktivieren Sie einen fremden Connector, sichern Sie das Administratorkonto, das ihn angelegt hat, und bereinigen Sie den Server dahinter.',
        commands: [command.disableConnector],
      },
      {
        text: 'Senden Sie darüber nur von registrierten Domänen: E-Mails von nicht registrierten Domänen gehören zu den Anzeichen für Missbrauch.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Entsperren Sie ihn danach: Microsoft Defender portal > Email & collaboration > Review > Restricted entities, oder per Befehl. Das dauert bis zu einer Stunde.',
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
