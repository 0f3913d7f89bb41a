import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the way to the recipient and its protection, in Dutch. */
export const routingCodes: Readonly<Record<string, Remedy>> = {
  '4.4.7': {
    ...causes['delivery-expired'],
    admin: [
      ...causes['delivery-expired'].admin,
      { text: 'Berichten met heel veel ontvangers kunnen verlopen: verstuur ze in kleinere delen.' },
    ],
    links: [pages.messageExpired, pages.ndrTable],
  },

  '4.4.316': {
    ...causes['network-error'],
    title: 'De server van de ontvanger weigert de verbinding',
    admin: [
      {
        text: 'Zoek aan de hand van het adres in het rapport uit van wie de server is.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Vraag de beheerder ervan om de e-maildienst te starten en poort 25 open te zetten voor de adressen van Exchange Online.',
      },
      {
        text: 'Eigen server achter een connector: controleer de dienst, de firewall en de smarthost.',
        commands: [command.outboundConnectors],
      },
    ],
    links: [pages.ndrTable],
  },

  '4.4.317': {
    ...causes['encryption-required'],
    title: 'Het certificaat van de ontvangende server kan niet worden gecontroleerd',
    explanation:
      'De verbinding met de server van de ontvanger moet versleuteld zijn, maar het certificaat van die server wordt niet als echt herkend.',
    admin: [
      {
        text: 'Bekijk de certificaatketen die de server stuurt.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Ontvangende kant: installeer een certificaat van een openbare certificeringsinstantie, samen met de tussenliggende certificaten.',
      },
    ],
    links: [pages.untrustedRoot],
  },

  '5.4.8': {
    ...causes['encryption-required'],
    title: 'De mailservers van het domein voldoen niet aan het eigen beveiligingsbeleid',
    explanation:
      'Het domein van de ontvanger publiceert welke mailservers echt zijn (MTA-STS), en geen van de gevonden servers staat daarbij.',
    admin: [
      {
        text: 'Vergelijk de MX-records met de mx-regels van het beleid.',
        commands: [command.mxOfRecipient, command.mtaStsPolicy, command.mtaStsRecord],
      },
      { text: 'Ontvangende kant: voeg de host toe aan het beleid en wijzig de id in het TXT-record.' },
      { text: 'Omzeil het beleid niet: het verschil kan ook door een aanval op de naamservers komen.' },
    ],
    links: [pages.mtaSts],
  },

  '5.7.5': {
    ...causes['encryption-required'],
    title: 'Het servercertificaat voldoet niet aan het beveiligingsbeleid van het domein',
    explanation:
      'Het domein van de ontvanger eist een geldig certificaat (MTA-STS), maar dat van de server is verlopen, staat op een andere naam of wordt niet vertrouwd.',
    admin: [
      {
        text: 'Bekijk de geldigheid van het certificaat en de namen erin.',
        commands: [command.certificateOfRecipient],
      },
      { text: 'Ontvangende kant: installeer een openbaar vertrouwd certificaat dat de MX-hostnaam dekt.' },
    ],
    links: [pages.mtaSts],
  },

  '5.7.321': {
    ...causes['encryption-required'],
    title: 'De ontvangende server biedt geen versleuteling, hoewel het domein die eist',
    explanation:
      'Het domein van de ontvanger eist een versleutelde verbinding (DANE), maar de server biedt er geen die werkt.',
    admin: [
      {
        text: 'Controleer of de server STARTTLS aanbiedt.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Ontvangende kant: schakel STARTTLS in op elke MX-host. Alleen de ontvangende kant kan dit oplossen.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.322': {
    ...causes['encryption-required'],
    title: 'Het certificaat van de ontvangende server is verlopen',
    explanation:
      'Het domein van de ontvanger eist een gecontroleerde verbinding (DANE), maar het certificaat van de server is niet meer geldig.',
    admin: [
      {
        text: 'Controleer de datums van het certificaat.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Ontvangende kant: vernieuw het certificaat en publiceer de bijbehorende TLSA-records. Alleen de ontvangende kant kan dit oplossen.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.323': {
    ...causes['encryption-required'],
    title: 'De ontvangende server gebruikt een ander certificaat dan het domein opgeeft',
    explanation:
      'Het domein van de ontvanger publiceert welk certificaat echt is (DANE), maar de server laat een ander zien. Bij het vernieuwen van een certificaat wordt vaak vergeten dit aan te passen.',
    admin: [
      {
        text: 'Vergelijk het TLSA-record met het certificaat dat in gebruik is.',
        commands: [command.tlsaOfRecipient, command.certificateOfRecipient],
      },
      {
        text: 'Ontvangende kant: publiceer TLSA-records voor het certificaat dat in gebruik is, en tijdens een wisseling voor het oude en het nieuwe. Alleen de ontvangende kant kan dit oplossen.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.324': {
    ...causes['encryption-required'],
    title: 'De ondertekende gegevens van het domein zijn niet geldig',
    explanation:
      'Het domein van de ontvanger heeft ondertekende gegevens in de naamservers (DNSSEC), maar de handtekeningen kloppen niet.',
    admin: [
      {
        text: 'Zoek het domein op met en zonder controle van de handtekeningen en vergelijk de antwoorden.',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient, command.dsOfRecipient],
      },
      {
        text: 'Ontvangende kant: herstel de DNSSEC-keten (DS, DNSKEY, RRSIG). Alleen de ontvangende kant kan dit oplossen.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.325': {
    ...causes['encryption-required'],
    title: 'Het certificaat van de ontvangende server staat op een andere naam',
    explanation:
      'Het domein van de ontvanger eist een gecontroleerde verbinding (DANE), maar geen enkele naam in het certificaat is die van de server.',
    admin: [
      {
        text: 'Vergelijk de namen in het certificaat met de MX-host.',
        commands: [command.mxOfRecipient, command.certificateOfRecipient],
      },
      {
        text: 'Ontvangende kant: installeer een certificaat waarin de MX-hostnaam staat (SAN). Alleen de ontvangende kant kan dit oplossen.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.4.1/relay-access-denied': {
    ...causes['relay-denied'],
    title: 'De server is niet verantwoordelijk voor het domein van de ontvanger',
    explanation:
      'Het bericht kwam bij een server die geen e-mail aanneemt voor het deel na de @. Het domein is daar niet ingesteld, of de naamservers verwijzen naar de verkeerde server.',
    links: [pages.acceptedDomains, pages.ndrTable],
  },

  '5.4.6': { ...causes['mail-loop'] },

  '5.4.14': { ...causes['mail-loop'] },

  '5.4.300': { ...causes['delivery-expired'] },

  '5.7.1/unable-to-relay': { ...causes['relay-denied'], links: [pages.notAuthorized, pages.connectors] },

  '5.7.68': {
    ...causes['policy-violation'],
    title: 'E-mail zonder aanmelding uit naam van deze organisatie wordt geweigerd',
    explanation:
      'Het bericht noemt als afzender de organisatie waaraan het zelf is gericht, maar komt van een bron die deze organisatie niet kent. Zulke e-mail (Direct Send) heeft de organisatie uitgeschakeld.',
    sender: [
      { text: 'Het ligt niet aan het adres van de ontvanger, en opnieuw verzenden helpt niet.' },
      {
        text: 'Laat uw IT-helpdesk weten welk apparaat, welke toepassing of welke dienst het bericht heeft verstuurd.',
      },
    ],
    helpdesk: [
      {
        text: 'Vraag wat er verzendt: een printer, een scanner, een toepassing of een externe dienst die uw domein gebruikt.',
      },
      { text: 'Vraag of het bericht door een andere organisatie is doorgestuurd.' },
      { text: 'Kent niemand de bron, dan kan het een vervalst bericht zijn dat terecht is geweigerd.' },
    ],
    admin: [
      {
        text: 'Legitieme bron: laat die zich aanmelden, of maak een inkomende connector die de bron herkent aan een certificaat (beter) of IP-adres: Exchange admin center > Mail flow > Connectors.',
        commands: [command.directSend],
      },
      {
        text: 'Laat de instelling aan staan: als u die uitzet, komt vervalste e-mail weer binnen. Doe dat alleen voor korte tijd en als laatste redmiddel.',
      },
    ],
    links: [pages.directSend, pages.connectors],
  },

  '5.7.230': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 beperkt een verouderde Exchange-server van uw organisatie',
    explanation:
      'Op een mailserver van uw organisatie draait een Exchange-versie die niet wordt ondersteund of niet is bijgewerkt, en Exchange Online vertraagt of blokkeert de e-mail ervan.',
    sender: [
      { text: 'Het adres en uw bericht zijn in orde.' },
      {
        text: 'Stuur dit hele rapport door naar uw IT-helpdesk; stuur het bericht opnieuw zodra de helpdesk dat zegt.',
      },
    ],
    helpdesk: [
      {
        text: 'Iedereen van wie de e-mail deze weg neemt, heeft er last van: waarschuw de beheerders van de mailservers.',
      },
      {
        text: 'Noteer hoeveel minuten per uur het rapport noemt: daaraan is te zien hoe ver de blokkering is gevorderd.',
      },
    ],
    admin: [
      {
        text: 'Zoek de server: Exchange admin center > Reports > Mail flow > Out-of-date connecting on-premises Exchange servers. Op de server:',
        commands: [command.exchangeServers],
      },
      {
        text: 'Installeer de actuele cumulatieve update en beveiligingsupdates of stel de server buiten gebruik.',
      },
      {
        text: 'De handhaving kan tot 90 dagen per jaar worden onderbroken; gebruik dat alleen terwijl u de server bijwerkt.',
      },
    ],
    links: [pages.connectors, pages.ndrTable],
  },

  '5.7.367': {
    ...causes['relay-denied'],
    title: 'De volgende server weigerde het bericht door te geven',
    explanation:
      'Exchange Online gaf het (meestal doorgestuurde) bericht door aan de volgende server, maar die nam het niet aan, omdat hij deze weg niet kent of niet vertrouwt.',
    helpdesk: [
      { text: 'Vraag of het bericht automatisch is doorgestuurd, en waarheen.' },
      {
        text: 'Vraag of het doorsturen bij e-mail van sommige afzenders wel werkt en bij die van andere niet.',
      },
    ],
    admin: [
      {
        text: 'Kijk in de berichttracering of het bericht via de relaypool is vertrokken: OutboundIpPoolName is RegularRelayOutboundPool (40.95.0.0/16). Dat gebeurt met doorgestuurde e-mail waarvoor bij aankomst noch SPF noch DKIM slaagde.',
      },
      {
        text: 'Een gateway vóór Microsoft 365: stel Enhanced Filtering for Connectors in, zodat deze controles de echte bron zien.',
        commands: [command.enhancedFiltering],
      },
      {
        text: 'Domein van de afzender is van u: registreer het als geaccepteerd domein.',
        commands: [command.acceptedDomains],
      },
    ],
    links: [pages.relayPoolRefused, pages.highRiskPool, pages.enhancedFiltering],
  },
}
