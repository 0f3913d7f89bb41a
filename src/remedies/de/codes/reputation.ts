import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online and Outlook.com about the trust in the sending side, in German. */
export const reputationCodes: Readonly<Record<string, Remedy>> = {
  '4.7.26': {
    ...causes['authentication-failed'],
    title: 'Der Absender ließ sich über das neuere Internetprotokoll nicht überprüfen',
    explanation:
      'Die Nachricht kam über IPv6, und dort verlangt der Empfänger einen Nachweis, dass der Absender echt ist. Dieser Nachweis fehlt.',
    admin: [
      {
        text: 'Signieren Sie mit DKIM und nehmen Sie die IPv6-Adresse des Servers in den SPF-Eintrag auf, oder senden Sie über IPv4.',
        commands: [command.spfOfSender, command.ipv6AddressOfName],
      },
    ],
    links: [pages.spf, pages.dkim],
  },

  '4.7.500': {
    ...causes['rate-limited'],
    title: 'Microsoft 365 bremst vorerst die E-Mails von Ihrem Server',
    explanation:
      'Ihr Mailserver ist für Microsoft 365 neu oder sendet plötzlich viel mehr als zuvor, deshalb werden seine E-Mails zurückgestellt. Das gibt sich innerhalb einiger Tage, wenn das Vertrauen wächst.',
    admin: [
      {
        text: 'Lassen Sie die Warteschlange erneut zustellen und steigern Sie die Menge von einer neuen Adresse aus langsam.',
      },
      {
        text: 'Eigener Server, der an die eigene Organisation sendet: Ein Connector, der ihn am Zertifikat oder an der IP-Adresse erkennt, beendet die Drosselung.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Stammt die Menge nicht von Ihnen, suchen Sie nach einem missbrauchten Konto oder Server hinter der Adresse.',
      },
    ],
    links: [pages.throttledAddress, pages.connectors],
  },

  '4.7.850': {
    ...causes['rate-limited'],
    title: 'Microsoft 365 untersucht Ihren Server und hält so lange seine E-Mails zurück',
    explanation:
      'Der sendende Server hat sich verdächtig verhalten. Seine E-Mails werden zurückgestellt, während Microsoft das untersucht.',
    admin: [
      {
        text: 'Prüfen Sie den Server und die Konten dahinter auf Missbrauch: Warteschlange, Protokolle, unbekannte Absender.',
      },
      {
        text: 'Lassen Sie die Warteschlange erneut zustellen; die Einschränkung endet von selbst, wenn der Server nichts Verdächtiges mehr sendet.',
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/customer-allow-list': {
    ...causes['ip-blocklisted'],
    title: 'Der Server steht auf einer Sperrliste, die der Empfänger verdeckt',
    explanation:
      'Der Empfänger lehnt die Internetadresse des sendenden Servers ab, weil sie auf einer Sperrliste steht. Auf welcher, ist wegen Einstellungen des Empfängers nicht zu erkennen.',
    admin: [
      {
        text: 'Empfängerseite: Nehmen Sie die Adresse aus der IP-Zulassungsliste (IP Allow List) des Verbindungsfilters; danach nennt der Bericht die wirkliche Sperrliste.',
        commands: [command.connectionFilter],
      },
      {
        text: 'Empfängerseite: Eingehende Connectors vom Typ OnPremises dürfen nur IP-Adressen der eigenen Server enthalten.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Absenderseite: Beheben Sie die Ursache und beantragen Sie danach die Streichung von dieser Liste.',
      },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.1/outlook-network-block': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com sperrt den sendenden Server oder sein Netz',
    admin: [
      {
        text: 'Finden und beenden Sie den Missbrauch: missbrauchte Konten, offene Formulare, infizierte Geräte, alte Verteiler. Die Sperre kann auch an Nachbarn im selben Netz liegen.',
      },
      {
        text: 'Fragen Sie die Adresse in SNDS ab und bitten Sie danach mit dem Formular des Outlook.com-Supports für Absender um Abhilfe (mitigation); fügen Sie den Bericht bei.',
      },
      { text: 'Gehört die Adresse Ihrem Anbieter, muss der Anbieter das tun.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  '5.7.23': {
    ...causes['authentication-failed'],
    title: 'Der sendende Server gehört nicht zu den zugelassenen Servern der Domäne',
    explanation:
      'Die Absenderdomäne veröffentlicht, welche Server für sie senden dürfen (SPF), und der Server, der diese Nachricht gesendet hat, gehört nicht dazu.',
    admin: [
      {
        text: 'Vergleichen Sie die IP-Adresse im Bericht mit dem SPF-Eintrag. Es muss genau einen geben, mit jeder Quelle und höchstens zehn DNS-Abfragen.',
        commands: [command.spfOfSender],
      },
      {
        text: 'Weitergeleitete E-Mails: Die weiterleitende Seite muss den Absender im Umschlag umschreiben (SRS); nehmen Sie fremde weiterleitende Server nicht in Ihren SPF-Eintrag auf.',
      },
    ],
    links: [pages.spfViolation, pages.spf],
  },

  '5.7.25': {
    ...causes['missing-reverse-dns'],
    explanation:
      'Der sendende Server verwendet eine IPv6-Adresse, zu der es im Namensdienst keinen Namen gibt, und der Empfänger verlangt einen.',
    admin: [
      {
        text: 'Lassen Sie für die IPv6-Adresse einen PTR-Eintrag setzen, dessen Name auf sie zurückverweist, oder senden Sie über IPv4.',
        commands: [command.nameOfIpv6Address, command.ipv6AddressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.350': {
    ...causes['spam-detected'],
    title: 'Das empfangende System hat die Nachricht als Spam behandelt',
    admin: [
      {
        text: 'Lesen Sie die Antwort nach dem Pfeil (->): Sie stammt vom empfangenden System selbst und nennt den wirklichen Grund und oft eine Seite dazu.',
      },
      {
        text: 'Prüfen Sie SPF, DKIM und DMARC der Absenderdomäne.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Prüfen Sie in der Nachrichtenablaufverfolgung (OutboundIpPoolName), ob die E-Mail über den Zustellungspool mit hohem Risiko (high-risk pool) hinausging: Dann hat schon Microsoft sie als Spam behandelt, und die Ursache liegt auf Ihrer Seite.',
      },
    ],
    links: [pages.highRiskPool, pages.ndrTable],
  },

  '5.7.506': {
    ...causes['missing-reverse-dns'],
    title: 'Der sendende Server meldet sich mit einem falschen Namen',
    explanation:
      'Der sendende Server hat sich mit dem Namen des empfangenden Servers gemeldet statt mit seinem eigenen.',
    admin: [
      {
        text: 'Lassen Sie den Server sich mit seinem eigenen vollständigen Hostnamen melden (HELO/EHLO), der auf seine IP-Adresse verweist.',
        commands: [command.addressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.508': {
    ...causes['rate-limited'],
    title: 'Aus dem Adressbereich des sendenden Servers kamen zu viele E-Mails',
    explanation:
      'Aus dem IPv6-Bereich des sendenden Servers kamen in kurzer Zeit mehr E-Mails, als der Empfänger annimmt.',
    admin: [
      { text: 'Senden Sie langsamer oder über IPv4.' },
      {
        text: 'Stammt die Menge nicht von Ihnen, fragen Sie den Anbieter, wer noch aus diesem Bereich sendet.',
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.509': {
    ...causes['authentication-failed'],
    title: 'Prüfung fehlgeschlagen: Die Absenderdomäne lässt solche Nachrichten ablehnen',
    explanation:
      'Die Prüfung des Absenders ist fehlgeschlagen, und der Inhaber der Absenderdomäne bittet die Empfänger, solche E-Mails abzulehnen (DMARC).',
    admin: [
      {
        text: 'Lesen Sie Authentication-Results in den zurückgesendeten Kopfzeilen: welche Prüfung fehlgeschlagen ist und für welche Domäne. SPF oder DKIM muss für die Domäne der From-Adresse bestanden sein.',
        commands: [command.dmarcOfSender, command.dkimSigning],
      },
      { text: 'Signieren Sie bei jedem Dienst, der für Sie sendet, mit DKIM in der From-Domäne.' },
      {
        text: 'Weitergeleitete E-Mails und Mailinglisten: Lassen Sie die signierten Teile unverändert; die weiterleitende Seite kann ARC verwenden.',
      },
      {
        text: 'Schwächen Sie die DMARC-Richtlinie nicht ab, bevor Sie wissen, dass die Nachricht wirklich von Ihnen stammt.',
      },
    ],
    links: [pages.dmarc, pages.dkim],
  },

  '5.7.510': {
    ...causes['policy-violation'],
    title: 'Der Empfänger nimmt über das neuere Internetprotokoll keine E-Mails an',
    explanation:
      'Die Nachricht kam über IPv6, und die Organisation des Empfängers nimmt E-Mails nur über IPv4 an.',
    admin: [{ text: 'Lassen Sie Ihren Server über IPv4 senden, zumindest an diese Domäne.' }],
    links: [pages.ndrTable],
  },

  '5.7.511': {
    ...causes['ip-blocklisted'],
    title: 'Microsoft 365 hat den sendenden Server gesperrt',
    explanation:
      'Microsoft 365 lehnt jede Nachricht von der Internetadresse dieses Servers ab. Das Portal zum Entfernen aus der Sperrliste hebt diese Sperre nicht auf.',
    admin: [
      {
        text: 'Finden und beheben Sie die Ursache: missbrauchte Konten, ein offenes Relay, infizierte Geräte, alte Verteiler.',
      },
      {
        text: 'Schreiben Sie danach an delist@microsoft.com und fügen Sie den vollständigen Bericht und die IP-Adresse bei.',
      },
    ],
    links: [pages.delistGuide],
  },

  '5.7.513': {
    ...causes['ip-blocklisted'],
    title: 'Die Organisation des Empfängers hat Ihren Mailserver gesperrt',
    explanation:
      'Die Organisation des Empfängers hat die Internetadresse des sendenden Servers auf ihre eigene Sperrliste gesetzt. Öffentliche Listen spielen hier keine Rolle.',
    sender: [
      { text: 'Die Adresse des Empfängers ist nicht das Problem; behalten Sie sie.' },
      {
        text: 'Bitten Sie den Empfänger auf anderem Weg, seine IT zu informieren, und leiten Sie diesen Bericht an Ihren IT-Helpdesk weiter.',
      },
    ],
    admin: [
      {
        text: 'Bitten Sie den Administrator des Empfängers, die IP-Adresse aus dem Verbindungsfilter zu entfernen; nennen Sie die Adresse und die Uhrzeit.',
      },
      {
        text: 'Fragen Sie, warum sie gesperrt wurde, und beheben Sie das zuerst, wenn es Missbrauch gab.',
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.515': {
    ...causes['authentication-failed'],
    title: 'Eine Prüfung, die Outlook.com von großen Absendern verlangt, schlug fehl',
    explanation:
      'Domänen, die täglich 5.000 oder mehr Nachrichten an Outlook.com senden, müssen alle Prüfungen des Absenders bestehen. Diese Nachricht hat sie nicht bestanden.',
    admin: [
      {
        text: 'Lesen Sie Spf=, Dkim= und DMARC= im Bericht: Was fehlgeschlagen ist, muss behoben werden.',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'SPF und DKIM müssen beide bestanden sein, es muss einen DMARC-Eintrag geben (p=none genügt), und eines der beiden muss zur From-Domäne passen.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.outlookSenderSupport],
  },

  '5.7.606': {
    ...causes['ip-blocklisted'],
    title: 'Der sendende Server steht auf der Sperrliste von Microsoft 365',
    admin: [
      {
        text: 'Finden und beheben Sie die Ursache: missbrauchte Konten, ein offenes Relay, infizierte Geräte, alte Verteiler.',
      },
      {
        text: 'Beantragen Sie danach unter https://sender.office.com die Streichung der Adresse des Servers.',
      },
      { text: 'Gehört die Adresse Ihrem Anbieter, geben Sie ihm den Bericht.' },
    ],
    links: [pages.delistPortal, pages.delistGuide],
  },

  '5.7.800': {
    ...causes['domain-blocklisted'],
    title: 'Microsoft hat die Absenderdomäne gesperrt',
    explanation:
      'Microsoft hat Spam im Namen dieser Absenderdomäne gefunden und lehnt alle E-Mails von ihr ab.',
    admin: [
      {
        text: 'Finden und beenden Sie den Missbrauch: missbrauchte Konten und Formulare, Server, die in ihrem Namen senden, Massenversand an alte Verteiler. SPF, DKIM und DMARC hindern andere daran, die Domäne zu verwenden.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Bitten Sie danach den Microsoft-Support, die Domäne wieder freizugeben: Microsoft 365 admin center > Help & support.',
      },
    ],
    links: [pages.contactSupport],
  },

  'RP-001': {
    ...causes['rate-limited'],
    title: 'Outlook.com bremst die E-Mails von Ihrem Server',
    admin: [
      { text: 'Lassen Sie die Warteschlange erneut zustellen, mit weniger Nachrichten auf einmal.' },
      {
        text: 'Beobachten Sie SNDS, entfernen Sie Adressen mit Rückläufern oder Beschwerden, und sorgen Sie dafür, dass Ihre E-Mails die Prüfungen von SPF, DKIM und DMARC bestehen.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'RP-003': {
    ...causes['rate-limited'],
    title: 'Ihr Server baut zu viele Verbindungen zu Outlook.com auf',
    admin: [
      {
        text: 'Bauen Sie weniger Verbindungen gleichzeitig auf und senden Sie über jede mehr Nachrichten.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-001': {
    ...causes['spam-detected'],
    title: 'Outlook.com hat die Nachricht als Spam behandelt',
    admin: [
      { text: 'Prüfen Sie SPF, DKIM und DMARC, den Inhalt und die Liste der Empfänger.' },
      {
        text: 'Fragen Sie die Adresse in SNDS ab und verwenden Sie danach das Formular des Outlook.com-Supports für Absender.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-002': {
    ...causes['low-reputation'],
    title: 'Outlook.com lehnt Ihren Server ab: Er schrieb an viele unbekannte Adressen',
    explanation:
      'Der Server hat an viele Adressen geschrieben, die es nicht gibt, so wie jemand, der Adressen zu erraten versucht. Deshalb lehnt Outlook.com seine E-Mails ab.',
    admin: [
      {
        text: 'Entfernen Sie jede Adresse mit Rückläufern und lassen Sie neue bestätigen, bevor Sie an sie schreiben.',
      },
      {
        text: 'Schließen Sie einen Missbrauch des Servers aus und verwenden Sie danach das Formular des Outlook.com-Supports für Absender.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-003': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com hält Ihren Server für ein offenes Relay oder einen offenen Proxy',
    admin: [
      {
        text: 'Lassen Sie Relay nur für bekannte Hosts und angemeldete Benutzer zu und schließen Sie offene Proxys.',
      },
      { text: 'Verwenden Sie danach das Formular des Outlook.com-Supports für Absender.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-004': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com sperrt Ihren Server nach Beschwerden',
    explanation: 'Empfänger bei Outlook.com haben E-Mails von diesem Server als unerwünscht markiert.',
    admin: [
      {
        text: 'Nehmen Sie am Junk Mail Reporting Program teil und entfernen Sie jeden, der sich beschwert.',
      },
      {
        text: 'Schreiben Sie nur an Personen, die es gewünscht haben; verwenden Sie danach das Formular des Outlook.com-Supports für Absender.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'DY-001': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com nimmt von Anschlüssen mit wechselnden Adressen keine E-Mails an',
    explanation:
      'Die Nachricht kam direkt von einem Internetanschluss mit wechselnder Adresse, wie ihn etwa Privathaushalte haben.',
    admin: [{ text: 'Senden Sie über das Relay (Smarthost) Ihres Internetanbieters oder E-Mail-Dienstes.' }],
    links: [pages.outlookSenderSupport],
  },

  'DY-002': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com hält den sendenden Computer für infiziert',
    explanation:
      'Die Nachricht kam von einer Internetadresse, von der aus offenbar Schadsoftware E-Mails sendet.',
    admin: [
      {
        text: 'Finden und bereinigen Sie das infizierte Gerät; lassen Sie nur den Mailserver nach außen Verbindungen zu Port 25 aufbauen.',
      },
      { text: 'Verwenden Sie danach das Formular des Outlook.com-Supports für Absender.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'OU-001': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com lehnt den Server ab, weil er auf einer Liste von Spamhaus steht',
    admin: [
      {
        text: 'Fragen Sie die Adresse bei Spamhaus ab, lesen Sie, warum sie dort steht, und beheben Sie das.',
      },
      { text: 'Beantragen Sie danach bei Spamhaus die Streichung; Outlook.com folgt von selbst.' },
    ],
    links: [pages.spamhausCheck, pages.outlookSenderSupport],
  },
}
