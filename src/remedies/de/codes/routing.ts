import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the way to the recipient and its protection, in German. */
export const routingCodes: Readonly<Record<string, Remedy>> = {
  '4.4.7': {
    ...causes['delivery-expired'],
    admin: [
      ...causes['delivery-expired'].admin,
      {
        text: 'Nachrichten mit sehr vielen Empfängern können ablaufen: Senden Sie sie an kleinere Gruppen von Empfängern.',
      },
    ],
    links: [pages.messageExpired, pages.ndrTable],
  },

  '4.4.316': {
    ...causes['network-error'],
    title: 'Der Server des Empfängers weist die Verbindung ab',
    admin: [
      {
        text: 'Klären Sie anhand der Adresse im Bericht, wessen Server das ist.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Bitten Sie dessen Administrator, den E-Mail-Dienst zu starten und Port 25 für die Adressen von Exchange Online zu öffnen.',
      },
      {
        text: 'Eigener Server hinter einem Connector: Prüfen Sie Dienst, Firewall und Smarthost.',
        commands: [command.outboundConnectors],
      },
    ],
    links: [pages.ndrTable],
  },

  '4.4.317': {
    ...causes['encryption-required'],
    title: 'Das Zertifikat des empfangenden Servers lässt sich nicht überprüfen',
    explanation:
      'Die Verbindung zum Server des Empfängers muss verschlüsselt sein, aber dessen Zertifikat wird nicht als echt anerkannt.',
    admin: [
      {
        text: 'Sehen Sie sich die Zertifikatskette an, die der Server sendet.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Empfängerseite: Installieren Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle zusammen mit seinen Zwischenzertifikaten.',
      },
    ],
    links: [pages.untrustedRoot],
  },

  '5.4.8': {
    ...causes['encryption-required'],
    title: 'Die Mailserver der Domäne passen nicht zu deren eigener Sicherheitsrichtlinie',
    explanation:
      'Die Domäne des Empfängers veröffentlicht, welche Mailserver echt sind (MTA-STS), und von den gefundenen gehört keiner dazu.',
    admin: [
      {
        text: 'Vergleichen Sie die MX-Einträge mit den mx-Zeilen der Richtlinie.',
        commands: [command.mxOfRecipient, command.mtaStsPolicy, command.mtaStsRecord],
      },
      {
        text: 'Empfängerseite: Nehmen Sie den Host in die Richtlinie auf und ändern Sie die id im TXT-Eintrag.',
      },
      {
        text: 'Umgehen Sie die Prüfung nicht: Die Abweichung kann auch von einem Angriff auf den Namensdienst kommen.',
      },
    ],
    links: [pages.mtaSts],
  },

  '5.7.5': {
    ...causes['encryption-required'],
    title: 'Das Zertifikat verstößt gegen die Sicherheitsrichtlinie der Empfängerdomäne',
    explanation:
      'Die Domäne des Empfängers verlangt ein gültiges Zertifikat (MTA-STS), aber das ihres Servers ist abgelaufen, auf einen anderen Namen ausgestellt oder nicht vertrauenswürdig.',
    admin: [
      {
        text: 'Sehen Sie sich die Gültigkeit und die Namen des Zertifikats an.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Empfängerseite: Installieren Sie ein öffentlich anerkanntes Zertifikat, das den Hostnamen des MX-Eintrags abdeckt.',
      },
    ],
    links: [pages.mtaSts],
  },

  '5.7.321': {
    ...causes['encryption-required'],
    title: 'Der empfangende Server bietet die verlangte Verschlüsselung nicht an',
    explanation:
      'Die Domäne des Empfängers verlangt eine verschlüsselte Verbindung (DANE), aber ihr Server bietet keine an, die funktioniert.',
    admin: [
      {
        text: 'Prüfen Sie, ob der Server STARTTLS anbietet.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Empfängerseite: Aktivieren Sie STARTTLS auf jedem MX-Host. Nur die Empfängerseite kann das beheben.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.322': {
    ...causes['encryption-required'],
    title: 'Das Zertifikat des empfangenden Servers ist abgelaufen',
    explanation:
      'Die Domäne des Empfängers verlangt eine geprüfte Verbindung (DANE), aber das Zertifikat ihres Servers ist nicht mehr gültig.',
    admin: [
      {
        text: 'Prüfen Sie den Gültigkeitszeitraum des Zertifikats.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Empfängerseite: Erneuern Sie das Zertifikat und veröffentlichen Sie die dazu passenden TLSA-Einträge. Nur die Empfängerseite kann das beheben.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.323': {
    ...causes['encryption-required'],
    title: 'Der empfangende Server zeigt ein anderes Zertifikat, als seine Domäne nennt',
    explanation:
      'Die Domäne des Empfängers veröffentlicht, welches Zertifikat echt ist (DANE), aber ihr Server zeigt ein anderes. Nach einer Erneuerung wird oft vergessen, diese Angabe anzupassen.',
    admin: [
      {
        text: 'Vergleichen Sie den TLSA-Eintrag mit dem verwendeten Zertifikat.',
        commands: [command.tlsaOfRecipient, command.certificateOfRecipient],
      },
      {
        text: 'Empfängerseite: Veröffentlichen Sie TLSA-Einträge für das verwendete Zertifikat, während eines Wechsels für das alte und das neue. Nur die Empfängerseite kann das beheben.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.324': {
    ...causes['encryption-required'],
    title: 'Die signierten Namenseinträge der Domäne sind nicht gültig',
    explanation:
      'Die Domäne des Empfängers signiert ihre Einträge im Namensdienst (DNSSEC), aber die Signaturen halten der Prüfung nicht stand.',
    admin: [
      {
        text: 'Vergleichen Sie eine Abfrage, die die Signaturen prüft, mit einer, die das nicht tut.',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient, command.dsOfRecipient],
      },
      {
        text: 'Empfängerseite: Korrigieren Sie die DNSSEC-Kette (DS, DNSKEY, RRSIG). Nur die Empfängerseite kann das beheben.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.325': {
    ...causes['encryption-required'],
    title: 'Das Zertifikat des empfangenden Servers gilt für einen anderen Namen',
    explanation:
      'Die Domäne des Empfängers verlangt eine geprüfte Verbindung (DANE), aber das Zertifikat enthält den Namen ihres Servers nicht.',
    admin: [
      {
        text: 'Vergleichen Sie die Namen im Zertifikat mit dem MX-Host.',
        commands: [command.mxOfRecipient, command.certificateOfRecipient],
      },
      {
        text: 'Empfängerseite: Installieren Sie ein Zertifikat, das den Hostnamen des MX-Eintrags enthält (SAN). Nur die Empfängerseite kann das beheben.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.4.1/relay-access-denied': {
    ...causes['relay-denied'],
    title: 'Der Server ist für die Domäne des Empfängers nicht zuständig',
    explanation:
      'Die Nachricht kam zu einem Server, der für den Teil nach dem @ keine E-Mails annimmt. Die Domäne ist dort nicht eingerichtet, oder ihr Eintrag im Namensdienst führt an die falsche Stelle.',
    links: [pages.acceptedDomains, pages.ndrTable],
  },

  '5.4.6': { ...causes['mail-loop'] },

  '5.4.14': { ...causes['mail-loop'] },

  '5.4.300': { ...causes['delivery-expired'] },

  '5.7.1/unable-to-relay': { ...causes['relay-denied'], links: [pages.notAuthorized, pages.connectors] },

  '5.7.68': {
    ...causes['policy-violation'],
    title: 'E-Mails ohne Anmeldung im Namen dieser Organisation werden abgelehnt',
    explanation:
      'Die Nachricht nennt als Absender die Organisation, an die sie gerichtet ist. Sie kam aber aus einer Quelle, die diese Organisation nicht kennt, und solche E-Mails (Direct Send) lässt die Organisation nicht mehr zu.',
    sender: [
      { text: 'Die Adresse des Empfängers ist nicht das Problem, und erneutes Senden hilft nicht.' },
      {
        text: 'Teilen Sie Ihrem IT-Helpdesk mit, welches Gerät, welche Anwendung oder welcher Dienst die Nachricht gesendet hat.',
      },
    ],
    helpdesk: [
      {
        text: 'Fragen Sie, womit gesendet wird: Drucker, Scanner, Anwendung oder ein externer Dienst, der Ihre Domäne verwendet.',
      },
      { text: 'Fragen Sie, ob die Nachricht von einer anderen Organisation weitergeleitet wurde.' },
      {
        text: 'Kennt niemand die Quelle, ist es möglicherweise eine gefälschte Nachricht, die zu Recht abgelehnt wurde.',
      },
    ],
    admin: [
      {
        text: 'Legitime Quelle: Richten Sie die Anmeldung ein, oder legen Sie einen eingehenden Connector an, der die Quelle am Zertifikat (besser) oder an der IP-Adresse erkennt: Exchange admin center > Mail flow > Connectors.',
        commands: [command.directSend],
      },
      {
        text: 'Lassen Sie die Einstellung aktiviert: Ohne sie kommen gefälschte E-Mails wieder herein. Deaktivieren Sie sie nur kurzzeitig und als letztes Mittel.',
      },
    ],
    links: [pages.directSend, pages.connectors],
  },

  '5.7.230': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 bremst einen veralteten Exchange-Server Ihrer Organisation',
    explanation:
      'Auf einem Mailserver Ihrer Organisation läuft eine Exchange-Version, die nicht mehr unterstützt wird oder nicht aktuell ist; deshalb verzögert oder sperrt Exchange Online seine E-Mails.',
    sender: [
      { text: 'Die Adresse und Ihre Nachricht sind in Ordnung.' },
      {
        text: 'Leiten Sie diesen Bericht vollständig an Ihren IT-Helpdesk weiter und senden Sie erst wieder, wenn er Ihnen Bescheid gibt.',
      },
    ],
    helpdesk: [
      {
        text: 'Betroffen sind alle, deren E-Mails diesen Weg nehmen: Informieren Sie die Administratoren der Mailserver.',
      },
      {
        text: 'Notieren Sie die Minuten je Stunde, die der Bericht nennt: Sie zeigen, wie weit die Sperre fortgeschritten ist.',
      },
    ],
    admin: [
      {
        text: 'Finden Sie den Server: Exchange admin center > Reports > Mail flow > Out-of-date connecting on-premises Exchange servers. Auf dem Server:',
        commands: [command.exchangeServers],
      },
      {
        text: 'Installieren Sie die aktuellen kumulativen Updates und Sicherheitsupdates, oder nehmen Sie den Server außer Betrieb.',
      },
      {
        text: 'Die Durchsetzung lässt sich für bis zu 90 Tage im Jahr aussetzen; nutzen Sie das nur, während Sie aktualisieren.',
      },
    ],
    links: [pages.connectors, pages.ndrTable],
  },

  '5.7.367': {
    ...causes['relay-denied'],
    title: 'Der nächste Server hat die Weitergabe der Nachricht verweigert',
    explanation:
      'Exchange Online hat die Nachricht, meist eine automatisch weitergeleitete, an den nächsten Server übergeben. Der hat sie nicht angenommen, weil er diesen Weg nicht kennt oder ihm nicht vertraut.',
    helpdesk: [
      { text: 'Fragen Sie, ob die Nachricht automatisch weitergeleitet wurde, und wohin.' },
      {
        text: 'Fragen Sie, ob die Weiterleitung bei manchen Absendern funktioniert und bei anderen nicht.',
      },
    ],
    admin: [
      {
        text: 'Prüfen Sie in der Nachrichtenablaufverfolgung, ob die Nachricht über den Relaypool hinausging: OutboundIpPoolName ist dann RegularRelayOutboundPool (40.95.0.0/16). Das geschieht mit weitergeleiteten E-Mails, die beim Eingang weder die Prüfung von SPF noch die von DKIM bestanden haben.',
      },
      {
        text: 'Gateway vor Microsoft 365: Richten Sie die erweiterte Filterung für Connectors (Enhanced Filtering for Connectors) ein, damit diese Prüfungen die wirkliche Quelle sehen.',
        commands: [command.enhancedFiltering],
      },
      {
        text: 'Eigene Absenderdomäne: Registrieren Sie sie als akzeptierte Domäne.',
        commands: [command.acceptedDomains],
      },
    ],
    links: [pages.relayPoolRefused, pages.highRiskPool, pages.enhancedFiltering],
  },
}
