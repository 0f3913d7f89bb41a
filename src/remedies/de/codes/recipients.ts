import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the recipient, in German. */
export const recipientCodes: Readonly<Record<string, Remedy>> = {
  '4.3.2/recipient-thread-limit': {
    ...causes['rate-limited'],
    title: 'Bei diesem Postfach gehen zu viele Nachrichten gleichzeitig ein',
    explanation:
      'Das Postfach des Empfängers nimmt bereits so viele Nachrichten gleichzeitig an, wie es darf. Der sendende Server versucht es von selbst erneut.',
    admin: [
      { text: 'Lassen Sie die Warteschlange erneut zustellen; löschen Sie nichts, um es neu zu senden.' },
      {
        text: 'Verteilen Sie automatische E-Mails an dieses Postfach über einen längeren Zeitraum und suchen Sie nach einem Benachrichtigungssystem, das außer Kontrolle geraten ist.',
      },
    ],
    links: [pages.ndrTable],
  },

  '4.3.2/folder-item-limit': {
    ...causes['mailbox-full'],
    title: 'In einem Ordner des Postfachs ist kein Platz für ein weiteres Element',
    explanation:
      'Ein Ordner des Postfachs enthält so viele Elemente, wie Exchange Online zulässt, nämlich eine Million; deshalb lässt sich dort nichts mehr ablegen. Die Adresse stimmt.',
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Finden Sie den überfüllten Ordner.',
        commands: [command.folderUse],
      },
      {
        text: 'Verschieben Sie Elemente in andere Ordner oder in das Archiv und stoppen Sie die Quelle, die den Ordner füllt.',
        commands: [command.enableArchive],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.1.1': {
    ...causes['recipient-unknown'],
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Suchen Sie das Objekt, das diese Adresse haben müsste. Prüfen Sie in einer Hybridumgebung, ob es mit dieser Adresse synchronisiert ist.',
        commands: [command.recipient],
      },
      {
        text: 'RESOLVER.ADR.ExRecipNotFound: Der Absender hat einen veralteten Eintrag der Vorschlagsliste verwendet. Löschen Sie den Eintrag, oder fügen Sie dem Empfänger die X500-Adresse aus diesem Eintrag hinzu.',
        commands: [command.addX500Address],
      },
      { text: 'Verteiler und Anwendungen: Nehmen Sie die Adresse sofort heraus.' },
    ],
    links: [pages.recipientAddress],
  },

  '5.1.10': {
    ...causes['recipient-unknown'],
    title: 'Microsoft 365 findet die Adresse in der Organisation des Empfängers nicht',
    explanation:
      'Die Organisation des Empfängers nutzt Microsoft 365, und ihr Verzeichnis kennt diese Adresse nicht. Meist ist sie falsch geschrieben oder veraltet, oder die Person arbeitet nicht mehr dort.',
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Prüfen Sie das Objekt, seine Adressen, seine Lizenz und seine Synchronisierung.',
        commands: [command.recipient, command.softDeletedMailbox],
      },
      {
        text: 'Liegt das Postfach auf einem anderen System, muss der Typ der Domäne Internal relay sein, und ein Connector muss zu diesem System führen.',
        commands: [command.acceptedDomains],
      },
      { text: 'Verteiler und Anwendungen: Nehmen Sie die Adresse sofort heraus.' },
    ],
    links: [pages.recipientNotFound, pages.acceptedDomains],
  },

  '5.1.351': {
    ...causes['recipient-unknown'],
    title: 'Der Server des Empfängers kennt die Adresse nicht',
    explanation:
      'Die Nachricht hat Ihre Organisation verlassen, und der Server des Empfängers hat geantwortet, dass es das Postfach nicht gibt oder dass es nicht verwendet werden kann.',
    admin: [
      {
        text: 'Lesen Sie die Antwort nach dem Pfeil (->): Sie stammt vom Server des Empfängers selbst und ist genauer.',
      },
      {
        text: 'Sehen Sie in der Nachrichtenablaufverfolgung nach, welcher Server geantwortet hat; eine falsche Route oder ein falscher Connector kann zum falschen Server führen.',
        commands: [command.traceByRecipient, command.outboundConnectors],
      },
      { text: 'Verteiler und Anwendungen: Nehmen Sie die Adresse sofort heraus.' },
    ],
    links: [pages.recipientAddress],
  },

  '5.2.2/mailbox-full': {
    ...causes['mailbox-full'],
    explanation:
      'Die Adresse stimmt, aber im Postfach oder im öffentlichen Ordner ist kein Platz für neue E-Mails.',
    links: [pages.ndrTable],
  },

  '5.2.121': {
    ...causes['rate-limited'],
    title: 'Sie haben Ihr Stundenlimit für Nachrichten an dieses Postfach ausgeschöpft',
    explanation:
      'Ein einzelner Absender darf nur ein Drittel dessen senden, was ein Postfach in Exchange Online in einer Stunde empfangen darf. Dieser Anteil ist ausgeschöpft; die Adresse stimmt.',
    sender: [
      { text: 'Die Adresse ist in Ordnung. Senden Sie die Nachricht in einer Stunde erneut.' },
      {
        text: 'Wenn eine Anwendung für Sie sendet, teilen Sie Ihrem IT-Helpdesk mit, dass sie zu viel sendet.',
      },
    ],
    admin: [
      {
        text: 'Bremsen Sie die Anwendung oder Überwachung, die so viel sendet, oder lassen Sie sie mehrere Meldungen in einer Nachricht zusammenfassen.',
        commands: [command.topSendersToMailbox],
      },
      {
        text: 'Das Limit lässt sich nicht ändern. Ein Postfach ist nicht dafür gedacht, Protokolle zu speichern.',
      },
    ],
    links: [pages.receivingLimits],
  },

  '5.2.122': {
    ...causes['rate-limited'],
    title: 'Das Postfach hat sein Stundenlimit für eingehende Nachrichten erreicht',
    explanation:
      'Ein Postfach in Exchange Online darf in einer Stunde 3.600 Nachrichten empfangen, und dieses hat die Zahl erreicht. Die Adresse stimmt.',
    sender: [
      { text: 'Die Adresse ist in Ordnung. Senden Sie die Nachricht in ein bis zwei Stunden erneut.' },
      { text: 'Ist es dringend, erreichen Sie den Empfänger auf anderem Weg.' },
    ],
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Finden Sie die Quelle und stoppen Sie sie: Exchange admin center > Reports > Mail flow > Mailboxes exceeding receiving limits.',
        commands: [command.topSendersToMailbox],
      },
      {
        text: 'Das Limit lässt sich nicht ändern. Verteilen Sie die E-Mails auf mehrere Postfächer, oder protokollieren Sie an anderer Stelle.',
      },
    ],
    links: [pages.receivingLimits],
  },

  '5.4.1/recipient-rejected': {
    ...causes['recipient-unknown'],
    title: 'Die Organisation des Empfängers kennt die Adresse nicht',
    explanation:
      'Microsoft 365 hat die Nachricht gleich am Eingang abgewiesen, weil die Adresse nicht im Verzeichnis des Empfängers steht. Meist ist sie falsch geschrieben oder veraltet.',
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Prüfen Sie, ob es die Adresse gibt und ob sie synchronisiert ist. Directory-Based Edge Blocking weist bei einer Domäne vom Typ Authoritative jede Adresse ab, die nicht im Verzeichnis steht.',
        commands: [command.recipient, command.acceptedDomains],
      },
      {
        text: 'Einzelner Empfänger in einer Hybridumgebung: Entfernen Sie seine Adresse lokal (on-premises) und fügen Sie sie wieder hinzu, lassen Sie sie synchronisieren und warten Sie bis zu 24 Stunden.',
      },
      {
        text: 'E-Mail-aktivierte öffentliche Ordner müssen mit Sync-ModernMailPublicFolders synchronisiert werden; eine lokale dynamische Verteilergruppe braucht in der Cloud einen E-Mail-Kontakt.',
      },
      {
        text: 'Nur wenn jede Adresse der Domäne abgewiesen wird: Setzen Sie den Typ der Domäne auf Internal relay, warten Sie, und setzen Sie ihn wieder auf Authoritative.',
        commands: [command.makeDomainInternalRelay, command.makeDomainAuthoritative],
      },
    ],
    links: [pages.edgeBlocking, pages.acceptedDomains],
  },

  '5.4.310': { ...causes['domain-not-found'], links: [pages.ndrTable] },

  '5.5.0': {
    ...causes['recipient-unknown'],
    title: 'Die Outlook.com-Adresse existiert nicht',
    explanation:
      'Outlook.com (auch hotmail.com, live.com und msn.com) kennt kein Postfach mit dieser Adresse, oder das Postfach wurde geschlossen.',
    admin: [
      {
        text: 'Auf Ihrer Seite lässt sich nichts einstellen: Nur der Inhaber kann das Postfach wieder öffnen.',
      },
      {
        text: 'Verteiler und Anwendungen: Nehmen Sie die Adresse sofort heraus; viele unbekannte Adressen schaden Ihrer Reputation bei Outlook.com.',
      },
    ],
    links: [pages.recipientNotFound],
  },

  '5.7.504': { ...causes['recipient-unknown'], links: [pages.ndrTable] },

  '5.7.505': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 stellt diesem Empfänger keine E-Mails zu',
    explanation: 'Microsoft hat die Adresse des Empfängers gesperrt, sodass niemand an sie schreiben kann.',
    sender: [
      { text: 'Fragen Sie den Empfänger auf anderem Weg nach einer anderen Adresse.' },
      {
        text: 'Wenn Sie meinen, dass die Adresse irrtümlich gesperrt ist, leiten Sie diesen Bericht an Ihren IT-Helpdesk weiter.',
      },
    ],
    helpdesk: [
      { text: 'Prüfen Sie die Schreibweise der Adresse.' },
      {
        text: 'Fragen Sie, ob andere für diese Adresse denselben Bericht erhalten; dann kann nur Microsoft das ändern.',
      },
    ],
    admin: [
      {
        text: 'Wenn die Sperre ein Irrtum zu sein scheint, eröffnen Sie einen Fall: Microsoft 365 admin center > Help & support, mit dem vollständigen Bericht.',
      },
    ],
    links: [pages.contactSupport],
  },

  '5.7.507': {
    ...causes['recipient-refused'],
    title: 'Die Organisation des Empfängers sperrt Ihren Mailserver',
    explanation:
      'Die Organisation des Empfängers hat die Internetadresse des sendenden Servers auf ihre eigene Sperrliste gesetzt.',
    sender: [
      { text: 'Die Adresse ist in Ordnung; behalten Sie sie.' },
      {
        text: 'Bitten Sie den Empfänger auf anderem Weg, seine IT zu informieren, und leiten Sie diesen Bericht an Ihren IT-Helpdesk weiter.',
      },
    ],
    admin: [
      {
        text: 'Bitten Sie den Administrator des Empfängers, die IP-Adresse aus dem Verbindungsfilter zu entfernen; nennen Sie die Adresse und die Uhrzeit.',
      },
      {
        text: 'Empfänger in der eigenen Organisation: Klären Sie, warum der Eintrag angelegt wurde, bevor Sie ihn entfernen.',
        commands: [command.connectionFilter],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/not-authorized': {
    ...causes['recipient-restricted'],
    title: 'Sie dürfen an diesen Empfänger nicht schreiben',
    explanation:
      'Das Postfach oder die Gruppe nimmt nur E-Mails von bestimmten Absendern an, oder eine Regel der empfangenden Organisation hat die Nachricht abgelehnt.',
    admin: [
      {
        text: 'TRANSPORT.RULES.RejectMessage im Bericht: Eine Nachrichtenflussregel hat abgelehnt. Suchen Sie sie und grenzen Sie sie ein, oder fügen Sie eine Ausnahme hinzu.',
        commands: [command.mailFlowRules],
      },
      {
        text: 'RESOLVER.RST im Bericht: Eine Zustellungseinschränkung des Empfängers hat abgelehnt. Berechtigen Sie den einzelnen Absender.',
        commands: [command.groupRestrictions, command.mailboxRestrictions],
      },
    ],
    links: [pages.notAuthorized, pages.mailFlowRules],
  },

  '5.7.12': {
    ...causes['recipient-restricted'],
    title: 'Der Empfänger nimmt nur E-Mails aus seiner eigenen Organisation an',
    links: [pages.insidersOnly],
  },

  '5.7.13': {
    ...causes['recipient-restricted'],
    title: 'Der öffentliche Ordner nimmt nur E-Mails aus seiner eigenen Organisation an',
    explanation:
      'Der öffentliche Ordner existiert, ist aber so eingestellt, dass er E-Mails von außerhalb seiner Organisation ablehnt.',
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Sind externe E-Mails erwünscht, lassen Sie sie für den Ordner zu.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.135': {
    ...causes['recipient-restricted'],
    title: 'Der öffentliche Ordner nimmt nur E-Mails aus seiner eigenen Organisation an',
    explanation:
      'Der öffentliche Ordner existiert, ist aber so eingestellt, dass er E-Mails von außerhalb seiner Organisation ablehnt.',
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Sind externe E-Mails erwünscht, lassen Sie sie für den Ordner zu.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.124': {
    ...causes['recipient-restricted'],
    title: 'Die Gruppe nimmt nur E-Mails von bestimmten Absendern an',
    explanation:
      'Die Gruppe existiert, aber der Absender steht nicht auf ihrer Liste der zugelassenen Absender.',
    admin: [
      {
        text: 'Gruppe in der eigenen Organisation: Bitten Sie ihren Besitzer, den Absender hinzuzufügen (ein externer braucht einen E-Mail-Kontakt), oder tun Sie es selbst.',
        commands: [command.groupRestrictions, command.permitSenderToGroup],
      },
    ],
    links: [pages.groupSenders],
  },

  '5.7.133': {
    ...causes['recipient-restricted'],
    title: 'Die Gruppe nimmt nur E-Mails aus ihrer eigenen Organisation an',
    explanation:
      'Die Gruppe existiert, ist aber so eingestellt, dass sie E-Mails von außerhalb ihrer Organisation ablehnt.',
    links: [pages.groupInsiders],
  },

  '5.7.134': {
    ...causes['recipient-restricted'],
    title: 'Das Postfach nimmt nur E-Mails aus seiner eigenen Organisation an',
    explanation:
      'Das Postfach existiert, ist aber so eingestellt, dass es E-Mails von außerhalb seiner Organisation ablehnt.',
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Sind externe E-Mails erwünscht, lassen Sie sie für das Postfach zu.',
        commands: [command.mailboxRestrictions, command.openMailbox],
      },
    ],
    links: [pages.mailboxInsiders],
  },

  '5.7.136': {
    ...causes['recipient-restricted'],
    title: 'Der Empfänger nimmt nur E-Mails aus seiner eigenen Organisation an',
    explanation:
      'Der E-Mail-Benutzer, dessen Postfach auf einem anderen System liegt, ist so eingestellt, dass er E-Mails von außerhalb der Organisation ablehnt.',
    admin: [
      {
        text: 'Empfänger in der eigenen Organisation: Sind externe E-Mails erwünscht, lassen Sie sie für den E-Mail-Benutzer zu.',
        commands: [command.mailUserRestrictions, command.openMailUser],
      },
    ],
    links: [pages.mailUserInsiders],
  },

  '5.7.193': {
    ...causes['recipient-restricted'],
    title: 'An diese Microsoft 365-Gruppe dürfen nur Interne oder Mitglieder schreiben',
    explanation:
      'Die Gruppe existiert, aber der Absender ist kein Mitglied, oder Personen außerhalb der Organisation dürfen nicht an sie schreiben.',
    admin: [
      {
        text: 'Gruppe in der eigenen Organisation: Sind externe E-Mails erwünscht, bitten Sie ihren Besitzer, sie für die Gruppe zuzulassen, oder tun Sie es selbst. Die Änderung wirkt erst nach bis zu einer Stunde.',
        commands: [command.microsoft365GroupRestrictions, command.openMicrosoft365Group],
      },
    ],
    links: [pages.microsoft365Group],
  },
}
