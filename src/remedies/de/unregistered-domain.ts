import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'

/** The block on mail from domains that are not registered: the one remedy of its cause and of 5.7.750. */
export const unregisteredDomain: Remedy = {
  title: 'Microsoft 365 sperrt Ihre E-Mails von nicht registrierten Domänen',
  explanation:
    'Ihre Organisation hat von Domänen, die nicht bei Microsoft 365 registriert sind, mehr E-Mails gesendet, als Microsoft 365 duldet; deshalb ist der Versand von solchen Domänen gesperrt. Oft wird ein Server oder ein Konto missbraucht, um Spam zu senden. Wo die Grenze liegt, veröffentlicht Microsoft nicht.',
  sender: [
    {
      text: 'Die Adresse des Empfängers ist in Ordnung. Die Nachricht wurde beim E-Mail-Dienst Ihrer eigenen Organisation angehalten.',
    },
    {
      text: 'Informieren Sie noch heute Ihren IT-Helpdesk und leiten Sie ihm diesen Bericht vollständig weiter.',
    },
    {
      text: 'Senden Sie die Nachricht nicht immer wieder: Sie kommt erst durch, wenn Ihre IT die Sperre hat aufheben lassen. Ist es dringend, erreichen Sie den Empfänger auf anderem Weg, etwa telefonisch.',
    },
  ],
  helpdesk: [
    {
      text: 'Fragen Sie, welche Absenderadresse verwendet wurde und womit die Nachricht gesendet wurde: E-Mail-Programm, Drucker oder Scanner, Anwendung, Newsletterdienst, Weiterleitungsregel.',
    },
    {
      text: 'Prüfen Sie, ob die Domäne dieser Absenderadresse unter Exchange admin center > Mail flow > Accepted domains steht. Wenn ja, sehen Sie sich den Code noch einmal an: 5.7.705 sperrt den ganzen Mandanten, 5.7.711 einen Connector, 5.7.64 verweigert das Relay, 5.7.236 begrenzt onmicrosoft.com-Adressen.',
    },
    {
      text: 'Fragen Sie, was sich in den letzten Tagen geändert hat: eine neue Domäne, ein neuer Server, eine neue Anwendung, ein neuer Connector, eine neue Weiterleitung. Viele unbekannte Absenderdomänen deuten auf Missbrauch hin.',
    },
    {
      text: 'Übergeben Sie den Fall sofort den Administratoren als möglichen Sicherheitsvorfall, mit dem vollständigen Bericht und seiner Uhrzeit. Abwarten hebt diese Sperre nicht auf.',
    },
  ],
  admin: [
    {
      text: 'Registrieren Sie jede Domäne, von der Sie senden. Vergleichen Sie die Absenderdomänen in der Nachrichtenablaufverfolgung mit den akzeptierten Domänen. Fügen Sie jede fehlende eigene Domäne unter Microsoft 365 admin center > Settings > Domains > Add domain hinzu und verifizieren Sie sie durch einen TXT- oder MX-Eintrag (die Rolle Domain Name Administrator genügt); danach erscheint sie von selbst unter Exchange admin center > Mail flow > Accepted domains. Liegen ihre Postfächer auf einem anderen System, lassen Sie den MX-Eintrag unverändert und setzen Sie den Typ auf Internal relay. New-AcceptedDomain gibt es nur lokal (on-premises); verwenden Sie für Skripte in der Cloud Microsoft Graph PowerShell. Stoppen Sie E-Mails von Domänen, die Ihnen nicht gehören, oder senden Sie sie über deren Inhaber.',
      commands: [
        command.acceptedDomains,
        command.connectGraphForDomains,
        command.addDomain,
        command.domainVerificationRecord,
        command.confirmDomain,
        command.makeDomainInternalRelay,
      ],
    },
    {
      text: 'Suchen Sie nach ungewöhnlichen Connectors: Angreifer legen oft eingehende Connectors an, um Spam zu senden. Klären Sie unter Exchange admin center > Mail flow > Connectors jeden einzelnen: wer ihn wann angelegt hat und für welche IP-Adressen oder welches Zertifikat. Deaktivieren Sie diejenigen, die niemand kennt, suchen Sie im Überwachungsprotokoll das Konto, das sie angelegt hat, und sichern Sie es ab. Lassen Sie Ihre eigenen Server an einem Zertifikat erkennen, dessen Domäne eine akzeptierte Domäne ist. Entsperren Sie einen Connector oder Benutzer erst, wenn er sauber ist.',
      commands: [
        command.inboundConnectors,
        command.connectorChanges,
        command.disableConnector,
        command.blockedConnectors,
        command.blockedUsers,
        command.unblockConnector,
      ],
    },
    {
      text: 'Sichern Sie Ihre lokalen Server ab und vergewissern Sie sich, dass sie nicht kompromittiert sind: Installieren Sie Updates, lassen Sie Relay nur für bekannte Hosts zu, durchsuchen Sie Konten, Warteschlangen und Protokolle nach E-Mails, die nicht von Ihnen stammen. Tipp: Hier spielen viele Faktoren mit, vor allem bei Servern von Drittanbietern; in jedem Fall müssen Sie bestätigen können, dass alle E-Mails, die Ihre Server verlassen, legitim sind.',
      commands: [command.topSenders],
    },
    {
      text: 'Wenden Sie sich an den Microsoft-Support und bitten Sie darum, die Sperre aufzuheben: Microsoft 365 admin center > Help & support. Nennen Sie den Fehlercode 5.7.750 und belegen Sie, dass Ihre Umgebung abgesichert ist: welche Domänen registriert sind, welche Connectors und Server geprüft wurden, was behoben wurde. Nur der Support kann die Sperre aufheben, und es muss nachgewiesen sein, dass kein Spam mehr gesendet wird.',
    },
  ],
  links: [
    pages.sendingBlocks,
    pages.domainsPortal,
    pages.addDomain,
    pages.acceptedDomains,
    pages.connectorsPortal,
    pages.getInboundConnector,
    pages.connectorCompromise,
    pages.contactSupport,
    pages.antiSpam,
    pages.ndrTable,
    pages.forwardingOfMailbox,
    pages.devices,
  ],
}
