import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online and Outlook.com about the trust in the sending side, in Dutch. */
export const reputationCodes: Readonly<Record<string, Remedy>> = {
  '4.7.26': {
    ...causes['authentication-failed'],
    title: 'De afzender kon via het nieuwere internetprotocol niet worden gecontroleerd',
    explanation:
      'Het bericht kwam via IPv6, en dan eist de ontvangende kant een bewijs van wie de afzender is. Dat ontbreekt.',
    admin: [
      {
        text: 'Onderteken met DKIM en voeg het IPv6-adres van de server toe aan SPF, of verzend via IPv4.',
        commands: [command.spfOfSender, command.ipv6AddressOfName],
      },
    ],
    links: [pages.spf, pages.dkim],
  },

  '4.7.500': {
    ...causes['rate-limited'],
    title: 'Microsoft 365 remt e-mail van uw server voorlopig af',
    explanation:
      'Uw mailserver is nieuw voor Microsoft 365 of verzendt opeens veel meer dan voorheen; daarom wordt de e-mail ervan uitgesteld. Dat gaat binnen enkele dagen over, naarmate het vertrouwen groeit.',
    admin: [
      { text: 'Laat de wachtrij het opnieuw proberen en verhoog het volume vanaf een nieuw adres langzaam.' },
      {
        text: 'Eigen server die naar uw eigen organisatie verzendt: een connector die hem herkent aan een certificaat of IP-adres maakt een eind aan het afremmen.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Komt het volume niet van u, zoek dan achter dat adres naar een misbruikt account of een misbruikte server.',
      },
    ],
    links: [pages.throttledAddress, pages.connectors],
  },

  '4.7.850': {
    ...causes['rate-limited'],
    title: 'Microsoft 365 stelt e-mail van uw server uit tijdens een onderzoek',
    explanation:
      'De verzendende server heeft zich verdacht gedragen; daarom wordt de e-mail ervan uitgesteld terwijl Microsoft dat onderzoekt.',
    admin: [
      {
        text: 'Controleer de server en de accounts erachter op misbruik: wachtrij, logboeken, onbekende afzenders.',
      },
      {
        text: 'Laat de wachtrij het opnieuw proberen; de beperking houdt vanzelf op als het verkeer schoon is.',
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/customer-allow-list': {
    ...causes['ip-blocklisted'],
    title: 'De verzendende server staat op een blokkeerlijst die niet wordt genoemd',
    explanation:
      'De ontvangende kant weigert het internetadres van de verzendende server, omdat het op een blokkeerlijst staat. Door instellingen daar is niet te zien welke lijst het is.',
    admin: [
      {
        text: 'Ontvangende kant: haal het adres van de lijst met toegestane IP-adressen (IP Allow List) van het verbindingsfilter; daarna noemt het rapport de echte blokkeerlijst.',
        commands: [command.connectionFilter],
      },
      {
        text: 'Ontvangende kant: in inkomende connectors van het type OnPremises mogen alleen IP-adressen van uw eigen servers staan.',
        commands: [command.inboundConnectors],
      },
      { text: 'Verzendende kant: verhelp de oorzaak en vraag daarna om verwijdering van die lijst.' },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.1/outlook-network-block': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com blokkeert de verzendende server of het netwerk ervan',
    admin: [
      {
        text: 'Zoek en beëindig het misbruik: misbruikte accounts, open formulieren, besmette computers, oude lijsten. De blokkering kan ook door anderen in hetzelfde netwerk komen.',
      },
      {
        text: 'Zoek het IP-adres op in SNDS en vraag daarna met het formulier van Outlook.com voor afzenders om opheffing van de blokkering; voeg het rapport bij.',
      },
      { text: 'Is het adres van uw provider, dan moet die dat doen.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  '5.7.23': {
    ...causes['authentication-failed'],
    title: 'De verzendende server mag niet verzenden voor het domein van de afzender',
    explanation:
      'Het domein van de afzender publiceert welke servers ervoor mogen verzenden (SPF), en de server die dit bericht verstuurde, staat daar niet bij.',
    admin: [
      {
        text: 'Vergelijk het IP-adres in het rapport met het SPF-record. Er moet precies één record zijn, met daarin elke bron en hoogstens tien DNS-lookups.',
        commands: [command.spfOfSender],
      },
      {
        text: 'Doorgestuurde e-mail: de doorsturende kant moet de envelopafzender herschrijven (SRS); zet geen doorstuurservers van anderen in uw SPF-record.',
      },
    ],
    links: [pages.spfViolation, pages.spf],
  },

  '5.7.25': {
    ...causes['missing-reverse-dns'],
    explanation:
      'De verzendende server gebruikt een IPv6-adres waarvoor de naamservers geen naam kennen, en de ontvangende kant eist er een.',
    admin: [
      {
        text: 'Laat voor het IPv6-adres een PTR-record instellen, met een naam die naar dat adres terugverwijst, of verzend via IPv4.',
        commands: [command.nameOfIpv6Address, command.ipv6AddressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.350': {
    ...causes['spam-detected'],
    title: 'Het ontvangende systeem heeft het bericht als spam behandeld',
    admin: [
      {
        text: 'Lees het antwoord na de pijl (->): dat komt van de ontvangende kant zelf en noemt de echte reden en vaak een webpagina.',
      },
      {
        text: 'Controleer SPF, DKIM en DMARC van het domein van de afzender.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Kijk in de berichttracering (OutboundIpPoolName) of de e-mail via de pool voor risicovolle e-mail (high-risk delivery pool) is vertrokken: dan beschouwde Microsoft die zelf al als spam en ligt de oorzaak aan uw kant.',
      },
    ],
    links: [pages.highRiskPool, pages.ndrTable],
  },

  '5.7.506': {
    ...causes['missing-reverse-dns'],
    title: 'De verzendende server meldt zich met een verkeerde naam',
    explanation:
      'De verzendende server stelde zich voor met de naam van de ontvangende server in plaats van met zijn eigen naam.',
    admin: [
      {
        text: 'Laat de server zich melden (HELO/EHLO) met zijn eigen volledige hostnaam, die naar zijn IP-adres verwijst.',
        commands: [command.addressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.508': {
    ...causes['rate-limited'],
    title: 'Er kwam te veel e-mail uit de adresreeks van de verzendende server',
    explanation:
      'Uit de IPv6-reeks van de verzendende server kwam in korte tijd meer e-mail dan de ontvangende kant aanneemt.',
    admin: [
      { text: 'Verzend langzamer, of via IPv4.' },
      {
        text: 'Komt het volume niet van u, vraag de provider dan wie er nog meer vanuit deze reeks verzendt.',
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.509': {
    ...causes['authentication-failed'],
    title: 'De controle mislukte, en het domein van de afzender laat zulke e-mail weigeren',
    explanation:
      'De controle van de afzender mislukte, en de eigenaar van het domein van de afzender vraagt ontvangende systemen om zulke e-mail te weigeren (DMARC).',
    admin: [
      {
        text: 'Lees Authentication-Results in de teruggestuurde headers: welke controle mislukte, en voor welk domein. SPF of DKIM moet slagen voor het domein van het From-adres.',
        commands: [command.dmarcOfSender, command.dkimSigning],
      },
      { text: 'Onderteken met DKIM in het From-domein, bij elke dienst die voor u verzendt.' },
      {
        text: 'Doorgestuurde e-mail en mailinglijsten: laat de ondertekende delen ongewijzigd; de doorsturende kant kan ARC gebruiken.',
      },
      { text: 'Verzwak het DMARC-beleid niet voordat u weet dat het bericht echt van u is.' },
    ],
    links: [pages.dmarc, pages.dkim],
  },

  '5.7.510': {
    ...causes['policy-violation'],
    title: 'De ontvangende kant neemt via het nieuwere internetprotocol geen e-mail aan',
    explanation:
      'Het bericht kwam via IPv6, en de organisatie van de ontvanger neemt alleen e-mail via IPv4 aan.',
    admin: [{ text: 'Laat uw server via IPv4 verzenden, in elk geval naar dit domein.' }],
    links: [pages.ndrTable],
  },

  '5.7.511': {
    ...causes['ip-blocklisted'],
    title: 'Microsoft 365 heeft de verzendende server geblokkeerd',
    explanation:
      'Microsoft 365 weigert elk bericht van het internetadres van deze server. Via de portal voor verwijdering van de blokkeerlijst kan deze blokkering niet worden opgeheven.',
    admin: [
      {
        text: 'Zoek en verhelp de oorzaak: misbruikte accounts, een open relay, besmette computers, oude lijsten.',
      },
      { text: 'Schrijf daarna naar delist@microsoft.com, met het volledige rapport en het IP-adres.' },
    ],
    links: [pages.delistGuide],
  },

  '5.7.513': {
    ...causes['ip-blocklisted'],
    title: 'De organisatie van de ontvanger heeft uw mailserver geblokkeerd',
    explanation:
      'De organisatie van de ontvanger heeft het internetadres van de verzendende server op de eigen blokkeerlijst gezet. Openbare lijsten spelen hier geen rol.',
    sender: [
      { text: 'Het ligt niet aan het adres van de ontvanger; bewaar het.' },
      {
        text: 'Vraag de ontvanger op een andere manier om de eigen IT-afdeling in te lichten en stuur dit rapport door naar uw IT-helpdesk.',
      },
    ],
    admin: [
      {
        text: 'Vraag de beheerder van de ontvanger om het IP-adres uit het verbindingsfilter te verwijderen; noem het adres en het tijdstip.',
      },
      { text: 'Vraag waarom het is geblokkeerd en verhelp dat eerst als er misbruik was.' },
    ],
    links: [pages.ndrTable],
  },

  '5.7.515': {
    ...causes['authentication-failed'],
    title: 'Outlook.com controleert grote afzenders volledig, en die controle mislukte',
    explanation:
      'Domeinen die 5.000 of meer berichten per dag naar Outlook.com sturen, moeten alle controles van de afzender doorstaan. Dit bericht deed dat niet.',
    admin: [
      {
        text: 'Lees Spf=, Dkim= en DMARC= in het rapport: wat daar is mislukt, moet worden verholpen.',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'SPF en DKIM moeten allebei slagen, er moet een DMARC-record zijn (p=none is genoeg), en SPF of DKIM moet overeenkomen met het From-domein.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.outlookSenderSupport],
  },

  '5.7.606': {
    ...causes['ip-blocklisted'],
    title: 'De verzendende server staat op de blokkeerlijst van Microsoft 365',
    admin: [
      {
        text: 'Zoek en verhelp de oorzaak: misbruikte accounts, een open relay, besmette computers, oude lijsten.',
      },
      { text: 'Vraag daarna om verwijdering op https://sender.office.com, met het IP-adres van de server.' },
      { text: 'Is het adres van uw provider, geef het rapport dan aan de provider.' },
    ],
    links: [pages.delistPortal, pages.delistGuide],
  },

  '5.7.800': {
    ...causes['domain-blocklisted'],
    title: 'Microsoft heeft het domein van de afzender geblokkeerd',
    explanation:
      'Microsoft heeft spam gevonden die uit naam van dit afzenderdomein is verzonden en weigert alle e-mail uit dat domein.',
    admin: [
      {
        text: 'Zoek en beëindig het misbruik: misbruikte accounts en formulieren, servers die uit naam van het domein verzenden, mailings naar oude lijsten. SPF, DKIM en DMARC voorkomen dat anderen het domein gebruiken.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Vraag daarna Microsoft Ondersteuning om het domein weer vrij te geven: Microsoft 365 admin center > Help & support.',
      },
    ],
    links: [pages.contactSupport],
  },

  'RP-001': {
    ...causes['rate-limited'],
    title: 'Outlook.com remt e-mail van uw server af',
    admin: [
      { text: 'Laat de wachtrij het opnieuw proberen, met minder berichten tegelijk.' },
      {
        text: 'Houd SNDS in de gaten, verwijder adressen waarvan e-mail terugkwam of die klachten opleverden en zorg dat SPF, DKIM en DMARC slagen.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'RP-003': {
    ...causes['rate-limited'],
    title: 'Uw server maakt te veel verbindingen met Outlook.com',
    admin: [{ text: 'Maak minder verbindingen tegelijk en verstuur meer berichten per verbinding.' }],
    links: [pages.outlookSenderSupport],
  },

  'SC-001': {
    ...causes['spam-detected'],
    title: 'Outlook.com heeft het bericht als spam behandeld',
    admin: [
      { text: 'Controleer SPF, DKIM en DMARC, de inhoud en de lijst met ontvangers.' },
      {
        text: 'Zoek het IP-adres op in SNDS en gebruik daarna het formulier van Outlook.com voor afzenders.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-002': {
    ...causes['low-reputation'],
    title: 'Outlook.com weigert uw server, omdat die naar veel onbekende adressen schreef',
    explanation:
      'De server probeerde veel adressen die niet bestaan, zoals iemand doet die adressen raadt. Daarom weigert Outlook.com de e-mail ervan.',
    admin: [
      {
        text: 'Verwijder elk adres waarvan e-mail terugkwam en laat nieuwe adressen bevestigen voordat u ernaar schrijft.',
      },
      {
        text: 'Controleer of de server wordt misbruikt en gebruik daarna het formulier van Outlook.com voor afzenders.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-003': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com houdt uw server voor een open relay of open proxy',
    admin: [
      { text: "Sta relay alleen toe voor bekende hosts en aangemelde gebruikers en sluit open proxy's." },
      { text: 'Gebruik daarna het formulier van Outlook.com voor afzenders.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-004': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com blokkeert uw server na klachten',
    explanation: 'Ontvangers bij Outlook.com hebben e-mail van deze server als ongewenst gemarkeerd.',
    admin: [
      { text: 'Meld u aan voor het Junk Mail Reporting Program en haal iedereen die klaagt van uw lijsten.' },
      {
        text: 'Schrijf alleen aan mensen die erom hebben gevraagd; gebruik daarna het formulier van Outlook.com voor afzenders.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'DY-001': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com neemt geen e-mail aan van verbindingen met wisselende adressen',
    explanation:
      'Het bericht kwam rechtstreeks van een internetverbinding met een wisselend adres, zoals een verbinding thuis.',
    admin: [{ text: 'Verzend via de relay (smarthost) van uw provider of e-maildienst.' }],
    links: [pages.outlookSenderSupport],
  },

  'DY-002': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com beschouwt de verzendende computer als besmet',
    explanation: 'Het bericht kwam van een internetadres waarvandaan malware e-mail lijkt te versturen.',
    admin: [
      {
        text: 'Zoek de besmette computer en schoon die op; laat alleen de mailserver naar poort 25 verzenden.',
      },
      { text: 'Gebruik daarna het formulier van Outlook.com voor afzenders.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'OU-001': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com weigert de server, omdat die op een lijst van Spamhaus staat',
    admin: [
      { text: 'Zoek het IP-adres op bij Spamhaus, lees waarom het op de lijst staat en verhelp dat.' },
      { text: 'Vraag Spamhaus daarna om verwijdering; Outlook.com volgt vanzelf.' },
    ],
    links: [pages.spamhausCheck, pages.outlookSenderSupport],
  },
}
