import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import type { SendingBlock } from '../sending-blocks.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** The codes with which Exchange Online stops the sender's own side, in Dutch. */
export const sendingBlocks: Readonly<Record<SendingBlock, Remedy>> = {
  '5.1.8': {
    title: 'Microsoft 365 laat uw account niet meer verzenden',
    explanation:
      'Uw account kan wel e-mail ontvangen maar niet verzenden, omdat het berichten heeft verstuurd die op spam leken of een verzendlimiet heeft overschreden. Vaak heeft iemand anders het account misbruikt.',
    sender: [
      {
        text: 'Het ligt niet aan het adres van de ontvanger. Het bericht is aan uw eigen kant tegengehouden.',
      },
      { text: 'Waarschuw meteen uw IT-helpdesk en stuur dit hele rapport door.' },
      {
        text: 'Meld het als u verzonden berichten vindt die u niet hebt geschreven, of als u onlangs uw wachtwoord hebt ingevuld op een pagina die u niet vertrouwt.',
      },
    ],
    helpdesk: [
      {
        text: 'Vraag naar onbekende verzonden berichten, aanmeldverzoeken die niemand heeft gedaan, nieuwe regels voor Postvak IN of voor doorsturen, en bulkmailings van de afgelopen dag.',
      },
      {
        text: 'Controleer of het alleen om dit account gaat: dan staat het op de pagina Restricted entities. Hebben veel mensen er last van, denk dan aan 5.7.705 (tenant) of 5.7.711 (connector).',
      },
      { text: 'Geef het als gehackt account door aan de beheerders, tot het tegendeel blijkt.' },
    ],
    admin: [
      {
        text: 'Beveilig eerst het account: stel het wachtwoord opnieuw in, beëindig alle sessies, verplicht meervoudige verificatie, verwijder onbekende doorstuurinstellingen en regels voor Postvak IN, controleer de toegestane apps.',
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Zoek uit wat er is verzonden en door welke limiet het account is gestopt: berichttracering en het beleid voor uitgaande spam.',
        commands: [command.traceBySender, command.outboundSpamPolicy],
      },
      {
        text: 'Deblokkeer het daarna: Microsoft Defender portal > Email & collaboration > Review > Restricted entities, of met de opdracht. Meestal werkt het binnen een uur, uiterlijk na 24 uur.',
        commands: [command.blockedUsers, command.unblockUser],
      },
      {
        text: 'Hoe vaak een account kan worden gedeblokkeerd, is beperkt. Is dat aantal bereikt, open dan een aanvraag bij Microsoft Ondersteuning.',
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
    title: 'Uw account heeft de daglimiet voor ontvangers bereikt',
    explanation:
      'Uw postvak heeft aan zoveel ontvangers geschreven als Exchange Online binnen 24 uur toestaat: 10.000. Verzenden lukt weer naarmate de telling daalt.',
    sender: [
      { text: 'Stop lopende mailings en wacht: verzenden lukt binnen een dag weer.' },
      {
        text: 'Hebt u niet zoveel verzonden, waarschuw dan meteen uw IT-helpdesk: misschien gebruikt iemand anders uw account.',
      },
      { text: 'Vraag uw IT-helpdesk voor grote mailings om een dienst die daarvoor bedoeld is.' },
    ],
    helpdesk: [
      {
        text: 'Vraag wat er in de afgelopen 24 uur is verzonden: mailing, afdruk samenvoegen, toepassing, automatische antwoorden.',
      },
      {
        text: 'Iedereen telt, intern en extern; een groep uit het adresboek telt één keer, een contactgroep van het postvak telt per lid.',
      },
      {
        text: 'Vraag naar verzonden berichten die de persoon niet kent: dan is het een beveiligingsincident.',
      },
    ],
    admin: [
      {
        text: 'Zoek uit waaraan de limiet is opgegaan en sluit misbruik van het account uit.',
        commands: [command.traceBySender, command.inboxRules],
      },
      {
        text: 'De limiet kan niet worden verhoogd. De telling loopt over de afgelopen 24 uur en begint niet om middernacht opnieuw.',
      },
      {
        text: 'Verplaats bulkmail naar een dienst die daarvoor bedoeld is: Azure Communication Services of een bulkmailprovider; High Volume Email voor interne ontvangers.',
      },
      {
        text: 'Stel in het beleid voor uitgaande spam een lagere limiet met een waarschuwing in, zodat misbruik vroeg opvalt.',
        commands: [command.lowerDailyLimit],
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.accountCompromise, pages.azureEmail],
  },

  '5.7.64': {
    title: 'Exchange Online herkent uw mailserver niet',
    explanation:
      'Een mailserver van uw organisatie gaf het bericht door aan Exchange Online, dat niet kon vaststellen dat deze server van u is en weigerde het bericht verder door te geven.',
    sender: [
      { text: 'Het ligt niet aan het adres van de ontvanger, en opnieuw verzenden helpt niet.' },
      {
        text: 'Stuur dit hele rapport door naar uw IT-helpdesk en vermeld waarmee u het bericht hebt verstuurd.',
      },
    ],
    helpdesk: [
      {
        text: 'Vraag welke server, welk apparaat of welke toepassing het bericht heeft verstuurd en sinds wanneer het misgaat.',
      },
      {
        text: 'Vraag wat er is veranderd: een nieuw certificaat, een nieuwe internetverbinding of een nieuw IP-adres, een nieuwe server, een nieuw afzenderdomein.',
      },
      {
        text: 'Lees de woorden na de code: bij ATTR36 is het afzenderdomein niet geregistreerd; bij alleen TenantAttribution past de connector niet.',
      },
    ],
    admin: [
      {
        text: 'Vergelijk wat de server laat zien met de inkomende connector van het type OnPremises: de naam in het certificaat of het openbare IP-adres.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Certificaat vernieuwd of andere naam: pas de connector aan of voer de wizard Hybrid Configuration opnieuw uit; installeer ontbrekende tussenliggende certificaten op de verzendende server.',
        commands: [command.setConnectorCertificate],
      },
      {
        text: 'IP-adres gewijzigd: voer alle adressen in die in gebruik zijn, want de opdracht vervangt de lijst, en alleen adressen die uitsluitend van u zijn.',
        commands: [command.setConnectorAddresses],
      },
      {
        text: 'Het domein van het certificaat of van de envelopafzender moet een geaccepteerd domein zijn; de From-header telt niet.',
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
    title: 'Exchange Online geeft voor dit afzenderdomein geen e-mail door',
    explanation:
      'Een mailserver van uw organisatie gaf het bericht door aan Exchange Online, maar noch het afzenderdomein noch het certificaat van de server hoort bij een domein dat daar is geregistreerd.',
    sender: [
      { text: 'Het ligt niet aan het adres van de ontvanger, en opnieuw verzenden helpt niet.' },
      {
        text: 'Stuur dit hele rapport door naar uw IT-helpdesk en vermeld waarmee u het bericht hebt verstuurd.',
      },
    ],
    helpdesk: [
      {
        text: 'Zoek in het rapport het afzenderdomein en vergelijk het met Exchange admin center > Mail flow > Accepted domains.',
      },
      {
        text: 'Vraag of het bericht automatisch is doorgestuurd: dan is de afzender per definitie iemand van buiten.',
      },
      { text: 'Vraag of er sinds kort een nieuw domein of een nieuwe toepassing in gebruik is.' },
    ],
    admin: [
      {
        text: 'Eigen domein: registreer het onder Microsoft 365 admin center > Settings > Domains; daarna staat het bij de geaccepteerde domeinen.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Doorgestuurde e-mail en rapporten met een lege afzender: alleen een connector die de server herkent aan een certificaat van een geaccepteerd domein laat ze door.',
        commands: [command.inboundConnectors, command.setConnectorCertificate],
      },
      {
        text: 'Domein van anderen: verzend deze e-mail via de eigenaar ervan, of zoek uit wie uw server daarvoor gebruikt.',
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
    title: 'Uw proefversie van Microsoft 365 zit aan de daglimiet voor externe e-mail',
    explanation:
      'Een organisatie die alleen een proefversie van Microsoft 365 heeft, mag binnen 24 uur aan 5.000 externe ontvangers schrijven. Die limiet is bereikt.',
    sender: [
      { text: 'Het adres is in orde. E-mail binnen uw organisatie werkt nog.' },
      {
        text: 'Wacht tot morgen en stuur het bericht opnieuw, of neem op een andere manier contact op met de ontvanger.',
      },
      { text: 'Waarschuw uw IT-helpdesk als u geen grote mailing verwachtte.' },
    ],
    helpdesk: [
      { text: 'Vraag wie in de afgelopen 24 uur een mailing naar externe ontvangers heeft verstuurd.' },
      {
        text: 'Heeft niemand dat gedaan, behandel het dan als misbruik van een account of connector en waarschuw meteen de beheerders.',
      },
    ],
    admin: [
      {
        text: 'Bekijk de telling en de limiet en zoek de grootste afzenders.',
        commands: [command.externalRecipientLimit, command.topSenders],
      },
      { text: 'Stop de bron. Verzenden lukt vanzelf weer zodra de telling over de afgelopen 24 uur daalt.' },
      {
        text: 'Koop licenties: de limiet hangt dan af van het aantal (500 × licenties^0,7 + 9.500). Bulkmail hoort bij een dienst die daarvoor bedoeld is.',
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
    title: 'Uw organisatie heeft de daglimiet voor externe e-mail bereikt',
    explanation:
      'Alle accounts en servers van uw organisatie samen mogen binnen 24 uur maar aan een bepaald aantal externe ontvangers schrijven. Die limiet is bereikt.',
    sender: [
      {
        text: 'Het adres en uw account zijn in orde. E-mail binnen uw organisatie werkt nog.',
      },
      { text: 'Waarschuw uw IT-helpdesk en stuur niet steeds opnieuw: dat maakt niets sneller.' },
      { text: 'Is het dringend, neem dan op een andere manier contact op met de ontvanger.' },
    ],
    helpdesk: [
      { text: 'Iedereen heeft er last van: waarschuw de beheerders één keer en verzamel verdere meldingen.' },
      {
        text: 'Vraag naar mailings, toepassingen en servers die in de afgelopen 24 uur naar externe ontvangers hebben verzonden.',
      },
      { text: 'Weet niemand ervan, behandel het dan als misbruik van een account of connector.' },
    ],
    admin: [
      {
        text: 'Bekijk de telling en de limiet: Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients. De limiet is 500 × licenties^0,7 + 9.500, met gekochte licenties, geteld per combinatie van bericht en externe ontvanger.',
        commands: [command.externalRecipientLimit],
      },
      {
        text: 'Zoek de grootste afzenders, ook die via connectors verzenden, en stop de bron.',
        commands: [command.topSenders, command.inboundConnectors],
      },
      {
        text: 'Wacht: verzenden lukt vanzelf weer zodra de telling over de afgelopen 24 uur onder de limiet komt.',
      },
      {
        text: 'Verplaats bulkmail naar Azure Communication Services of een bulkmailprovider en houd de grens van 80% van de limiet in de gaten.',
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
    title: 'De daglimiet voor e-mail van onmicrosoft.com-adressen is bereikt',
    explanation:
      'Vanaf adressen die eindigen op onmicrosoft.com mag een organisatie binnen 24 uur aan maar 100 externe ontvangers schrijven. Zulke adressen zijn bedoeld om te testen.',
    sender: [
      { text: 'Het adres is in orde. E-mail binnen uw organisatie werkt nog.' },
      {
        text: 'Kijk naar uw eigen adres: eindigt het op onmicrosoft.com, vraag uw IT-helpdesk dan om een adres met de eigen naam van uw organisatie.',
      },
      { text: 'Is het dringend, neem dan op een andere manier contact op met de ontvanger.' },
    ],
    helpdesk: [
      {
        text: 'Zoek het afzenderadres in het rapport: van wie is het, en waarom eindigt het op onmicrosoft.com?',
      },
      {
        text: 'Denk ook aan meldingen van Microsoft 365-producten, aan Bookings en aan doorgestuurde e-mail: die gebruiken mogelijk het standaarddomein.',
      },
    ],
    admin: [
      {
        text: 'Voeg onder Microsoft 365 admin center > Settings > Domains een eigen domein toe, verifieer het en maak het de standaard. Een federatief domein kan niet de standaard zijn.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Zoek de postvakken waarvan het primaire adres nog op onmicrosoft.com staat en wijzig dat.',
        commands: [command.mailboxesOnOnmicrosoft, command.changePrimaryAddress],
      },
      {
        text: 'Zoek in de berichttracering wat er nog vanaf daar verzendt: toepassingen, meldingen, doorgestuurde e-mail.',
        commands: [command.sendersOnOnmicrosoft],
      },
    ],
    links: [pages.addDomain, pages.domainsPortal, pages.acceptedDomains, pages.sendingLimits],
  },

  '5.7.703': {
    title: 'Uw eigen organisatie blokkeert e-mail naar deze ontvanger',
    explanation:
      'Uw organisatie heeft het adres of het domein ervan op de blokkeerlijst gezet. Een bericht met ook maar één geblokkeerde ontvanger wordt voor iedereen geweigerd.',
    sender: [
      { text: 'Laat de geblokkeerde ontvanger weg en stuur het bericht opnieuw naar de anderen.' },
      { text: 'Moet u die ontvanger toch schrijven, vraag uw IT-helpdesk dan waarom die is geblokkeerd.' },
    ],
    helpdesk: [
      {
        text: 'Vraag wie de ontvanger is en waar het contact voor dient: de blokkering kan tegen fraude beschermen.',
      },
      {
        text: 'Controleer of de schrijfwijze van het domein niet op die van een ander lijkt, voordat u om opheffing vraagt.',
      },
    ],
    admin: [
      {
        text: 'Zoek de vermelding op, wie die heeft gemaakt en waarom: Microsoft Defender portal > Email & collaboration > Policies & rules > Threat policies > Tenant Allow/Block Lists.',
        commands: [command.blockEntries],
      },
      {
        text: 'Is die met goede reden gemaakt, laat die dan staan. Is die onjuist of verouderd, verwijder die dan; een toestaan-vermelding is niet nodig.',
        commands: [command.removeBlockEntry],
      },
      { text: 'Is een heel domein geblokkeerd vanwege één adres, vervang de vermelding dan door dat adres.' },
    ],
    links: [pages.tenantAllowBlockListPortal, pages.tenantAllowBlockList, pages.sendingBlocks],
  },

  '5.7.705': {
    title: 'Microsoft 365 laat uw hele organisatie niet meer verzenden',
    explanation:
      'Te veel van de e-mail uit uw organisatie was spam of bulkmail; daarom kan niemand daar nog naar externe ontvangers verzenden. Vaak wordt een server of een account misbruikt. Microsoft maakt niet bekend waar de grens ligt.',
    sender: [
      {
        text: 'Het adres van de ontvanger en uw bericht zijn in orde: uw hele organisatie heeft er last van.',
      },
      { text: 'Waarschuw meteen uw IT-helpdesk, als die het nog niet weet, en stuur dit rapport door.' },
      {
        text: 'Verzend niet steeds opnieuw. Is het dringend, neem dan op een andere manier contact op met de ontvanger.',
      },
    ],
    helpdesk: [
      {
        text: 'Iedereen heeft er last van: meld het meteen als beveiligingsincident bij de beheerders en verzamel verdere meldingen.',
      },
      {
        text: 'Vraag naar mailings en naar nieuwe servers, toepassingen en connectors van de afgelopen dagen.',
      },
      {
        text: 'Vraag of het abonnement is verlopen en verlengd: dan kan de blokkering vanzelf eindigen, meestal binnen een dag.',
      },
    ],
    admin: [
      {
        text: 'Zoek de bron: berichttracering, rapporten onder Exchange admin center > Reports > Mail flow, connectors en beheerdersaccounts die onlangs zijn gemaakt of gewijzigd.',
        commands: [command.topSenders, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: 'Stop die: schakel het account of de connector uit, schoon de on-premises server op die erdoor verzendt, verplicht meervoudige verificatie voor elke beheerder.',
        commands: [command.disableConnector, command.blockedUsers, command.blockedConnectors],
      },
      {
        text: 'Verplaats bulkmail naar een dienst die daarvoor bedoeld is.',
      },
      {
        text: 'Neem contact op met Microsoft Ondersteuning (Microsoft 365 admin center > Help & support): geef de code 5.7.705, de oorzaak en de oplossing door en vraag om de blokkering op te heffen.',
      },
    ],
    links: [pages.sendingBlocks, pages.connectorCompromise, pages.accountCompromise, pages.contactSupport],
  },

  '5.7.708': {
    title: 'Microsoft 365 neemt nog geen e-mail van uw nieuwe organisatie aan',
    explanation:
      'E-mail van nieuwe organisaties en proefversies verlaat Microsoft 365 via adressen met een lage reputatie, en e-mail daarvandaan is geweigerd.',
    sender: [
      { text: 'Het adres van de ontvanger en uw bericht zijn in orde.' },
      {
        text: 'Stuur dit hele rapport door naar uw IT-helpdesk; is het dringend, neem dan op een andere manier contact op met de ontvanger.',
      },
    ],
    helpdesk: [
      { text: 'Vraag of de organisatie nieuw is bij Microsoft 365 of nog een proefversie gebruikt.' },
      { text: 'Vraag of er een bulkmailing is verstuurd of onlangs postvakken zijn verplaatst.' },
    ],
    admin: [
      {
        text: 'Controleer het abonnement en wijs betaalde licenties toe: Microsoft 365 admin center > Billing > Your products.',
        commands: [command.subscriptions],
      },
      {
        text: 'Is dat niet genoeg, vraag Microsoft Ondersteuning (Microsoft 365 admin center > Help & support) dan om een uitzondering tot die tijd, met de code 5.7.708 en een rapport.',
      },
      {
        text: 'Verstuur geen bulkmail vanuit een nieuwe organisatie; SPF, DKIM en DMARC van het domein moeten in orde zijn.',
      },
    ],
    links: [pages.sendingBlocks, pages.contactSupport],
  },

  '5.7.711': {
    title: 'Microsoft 365 heeft de verbinding van een van uw mailservers geblokkeerd',
    explanation:
      'Een connector, de verbinding waarmee een van uw servers e-mail bij Microsoft 365 aanlevert, wordt waarschijnlijk misbruikt en mag niet meer verzenden. Mogelijk heeft een indringer hem gemaakt of gewijzigd.',
    sender: [
      { text: 'Het adres van de ontvanger en uw bericht zijn in orde.' },
      { text: 'Waarschuw meteen uw IT-helpdesk en stuur dit hele rapport door.' },
      { text: 'Is het dringend, neem dan op een andere manier contact op met de ontvanger.' },
    ],
    helpdesk: [
      {
        text: 'Vraag welke server, welk apparaat of welke toepassing het bericht heeft verstuurd: alle e-mail langs die weg heeft er last van.',
      },
      {
        text: 'Vraag naar nieuwe connectors, servers of toepassingen en naar e-mail met onbekende afzenderdomeinen.',
      },
      {
        text: 'Geef het als beveiligingsincident door aan de beheerders. De connector mag niet ongecontroleerd worden gedeblokkeerd.',
      },
    ],
    admin: [
      {
        text: 'Bekijk welke connector geblokkeerd is en vergelijk hem met wat u hebt ingesteld: naam, IP-adressen, certificaat, tijdstip.',
        commands: [command.blockedConnectors, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: 'Krijg weer controle: draai wijzigingen van anderen terug, schakel een onbekende connector uit, beveilig het beheerdersaccount dat hem heeft gemaakt en schoon de server erachter op.',
        commands: [command.disableConnector],
      },
      {
        text: 'Verzend via deze connector alleen vanuit geregistreerde domeinen: e-mail uit niet-geregistreerde domeinen is een van de tekenen van misbruik.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Deblokkeer hem daarna: Microsoft Defender portal > Email & collaboration > Review > Restricted entities, of met de opdracht. Het duurt tot een uur.',
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
