import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the recipient, in Dutch. */
export const recipientCodes: Readonly<Record<string, Remedy>> = {
  '4.3.2/recipient-thread-limit': {
    ...causes['rate-limited'],
    title: 'Bij dit postvak komen te veel berichten tegelijk binnen',
    explanation:
      'Het postvak van de ontvanger verwerkt al zoveel berichten tegelijk als is toegestaan. De verzendende server probeert het vanzelf opnieuw.',
    admin: [
      {
        text: 'Laat de wachtrij het opnieuw proberen; verwijder het bericht niet om het opnieuw te verzenden.',
      },
      {
        text: 'Spreid automatische e-mail naar dit postvak in de tijd en zoek naar een meldingssysteem dat op hol is geslagen.',
      },
    ],
    links: [pages.ndrTable],
  },

  '4.3.2/folder-item-limit': {
    ...causes['mailbox-full'],
    title: 'In een map van het postvak is geen ruimte meer voor nieuwe items',
    explanation:
      'Een map van het postvak bevat zoveel items als Exchange Online toestaat, namelijk een miljoen, zodat er niets meer bij kan. Het adres klopt.',
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: zoek de overvolle map.',
        commands: [command.folderUse],
      },
      {
        text: 'Verplaats items naar andere mappen of naar het archief en stop de bron die de map vult.',
        commands: [command.enableArchive],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.1.1': {
    ...causes['recipient-unknown'],
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: zoek het object dat dit adres zou moeten hebben. Controleer in een hybride omgeving of het met dit adres is gesynchroniseerd.',
        commands: [command.recipient],
      },
      {
        text: 'RESOLVER.ADR.ExRecipNotFound: de afzender gebruikte een verouderde vermelding uit de suggestielijst. Verwijder die vermelding of voeg het X500-adres ervan toe aan de ontvanger.',
        commands: [command.addX500Address],
      },
      { text: 'Mailinglijsten en toepassingen: haal het adres er nu af.' },
    ],
    links: [pages.recipientAddress],
  },

  '5.1.10': {
    ...causes['recipient-unknown'],
    title: 'Microsoft 365 vindt het adres niet in de organisatie van de ontvanger',
    explanation:
      'De organisatie van de ontvanger gebruikt Microsoft 365, en in de directory daarvan staat dit adres niet. Meestal is het verkeerd getypt of verouderd, of is de persoon daar weg.',
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: controleer het object en de adressen, de licentie en de synchronisatie ervan.',
        commands: [command.recipient, command.softDeletedMailbox],
      },
      {
        text: 'Staat het postvak op een ander systeem, dan moet het domeintype Internal relay zijn, met een connector naar dat systeem.',
        commands: [command.acceptedDomains],
      },
      { text: 'Mailinglijsten en toepassingen: haal het adres er nu af.' },
    ],
    links: [pages.recipientNotFound, pages.acceptedDomains],
  },

  '5.1.351': {
    ...causes['recipient-unknown'],
    title: 'De server van de ontvanger kent het adres niet',
    explanation:
      'Het bericht heeft uw organisatie verlaten, en de server van de ontvanger antwoordde dat het postvak niet bestaat of niet kan worden gebruikt.',
    admin: [
      {
        text: 'Lees het antwoord na de pijl (->): dat komt van de ontvangende kant zelf en is nauwkeuriger.',
      },
      {
        text: 'Kijk in de berichttracering welke server heeft geantwoord; door een verkeerde route of connector kan het bericht bij de verkeerde server terechtkomen.',
        commands: [command.traceByRecipient, command.outboundConnectors],
      },
      { text: 'Mailinglijsten en toepassingen: haal het adres er nu af.' },
    ],
    links: [pages.recipientAddress],
  },

  '5.2.2/mailbox-full': {
    ...causes['mailbox-full'],
    explanation:
      'Het adres klopt, maar in het postvak of de openbare map is geen ruimte meer voor nieuwe e-mail.',
    links: [pages.ndrTable],
  },

  '5.2.121': {
    ...causes['rate-limited'],
    title: 'U hebt uw uurlimiet voor berichten naar dit postvak bereikt',
    explanation:
      'Eén afzender mag maar een derde gebruiken van wat een postvak in Exchange Online in een uur mag ontvangen. Dat deel is op; het adres is in orde.',
    sender: [
      { text: 'Het adres is in orde. Stuur het bericht over een uur opnieuw.' },
      { text: 'Verzendt een toepassing voor u, laat uw IT-helpdesk dan weten dat die te veel verzendt.' },
    ],
    admin: [
      {
        text: 'Laat de toepassing of het bewakingssysteem dat zoveel verzendt langzamer verzenden of berichten bundelen.',
        commands: [command.topSendersToMailbox],
      },
      {
        text: 'De limiet kan niet worden gewijzigd. Een postvak is niet bedoeld om logboeken in op te slaan.',
      },
    ],
    links: [pages.receivingLimits],
  },

  '5.2.122': {
    ...causes['rate-limited'],
    title: 'Het postvak heeft de uurlimiet voor inkomende berichten bereikt',
    explanation:
      'Een postvak in Exchange Online mag in een uur 3.600 berichten ontvangen, en dat aantal is bereikt. Het adres is in orde.',
    sender: [
      { text: 'Het adres is in orde. Stuur het bericht over een uur of twee opnieuw.' },
      { text: 'Is het dringend, neem dan op een andere manier contact op met de ontvanger.' },
    ],
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: zoek de bron en stop die: Exchange admin center > Reports > Mail flow > Mailboxes exceeding receiving limits.',
        commands: [command.topSendersToMailbox],
      },
      {
        text: 'De limiet kan niet worden gewijzigd. Verdeel de e-mail over meerdere postvakken of sla logboeken ergens anders op.',
      },
    ],
    links: [pages.receivingLimits],
  },

  '5.4.1/recipient-rejected': {
    ...causes['recipient-unknown'],
    title: 'De organisatie van de ontvanger kent het adres niet',
    explanation:
      'Microsoft 365 heeft het bericht al bij binnenkomst geweigerd, omdat het adres niet in de directory van de ontvangende organisatie staat. Meestal is het verkeerd getypt of verouderd.',
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: controleer of het adres bestaat en is gesynchroniseerd. Directory-Based Edge Blocking weigert bij een domein van het type Authoritative elk adres dat niet in de directory staat.',
        commands: [command.recipient, command.acceptedDomains],
      },
      {
        text: 'Eén ontvanger in een hybride omgeving: verwijder het adres on-premises en voeg het weer toe, laat het synchroniseren en wacht; het kan tot 24 uur duren.',
      },
      {
        text: 'Openbare mappen met een e-mailadres moeten met Sync-ModernMailPublicFolders worden gesynchroniseerd; een dynamische distributiegroep on-premises heeft een e-mailcontactpersoon in de cloud nodig.',
      },
      {
        text: 'Alleen als elk adres van het domein wordt geweigerd: stel het domeintype in op Internal relay, wacht en zet het terug op Authoritative.',
        commands: [command.makeDomainInternalRelay, command.makeDomainAuthoritative],
      },
    ],
    links: [pages.edgeBlocking, pages.acceptedDomains],
  },

  '5.4.310': { ...causes['domain-not-found'], links: [pages.ndrTable] },

  '5.5.0': {
    ...causes['recipient-unknown'],
    title: 'Het Outlook.com-adres bestaat niet',
    explanation:
      'Outlook.com (ook hotmail.com, live.com en msn.com) kent geen postvak met dit adres, of het postvak is gesloten.',
    admin: [
      { text: 'Aan uw kant valt niets in te stellen: alleen de eigenaar kan het postvak weer openen.' },
      {
        text: 'Mailinglijsten en toepassingen: haal het adres er nu af; veel onbekende adressen schaden uw reputatie bij Outlook.com.',
      },
    ],
    links: [pages.recipientNotFound],
  },

  '5.7.504': { ...causes['recipient-unknown'], links: [pages.ndrTable] },

  '5.7.505': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 bezorgt geen e-mail bij deze ontvanger',
    explanation:
      'Microsoft heeft het adres van de ontvanger geblokkeerd, zodat niemand ernaar kan schrijven.',
    sender: [
      { text: 'Vraag de ontvanger op een andere manier om een ander adres.' },
      {
        text: 'Denkt u dat het adres ten onrechte is geblokkeerd, stuur dit rapport dan door naar uw IT-helpdesk.',
      },
    ],
    helpdesk: [
      { text: 'Controleer de spelling van het adres.' },
      {
        text: 'Vraag of anderen voor dit adres hetzelfde rapport krijgen; zo ja, dan kan alleen Microsoft er iets aan veranderen.',
      },
    ],
    admin: [
      {
        text: 'Lijkt het een vergissing, open dan een aanvraag: Microsoft 365 admin center > Help & support, met het volledige rapport.',
      },
    ],
    links: [pages.contactSupport],
  },

  '5.7.507': {
    ...causes['recipient-refused'],
    title: 'De organisatie van de ontvanger blokkeert uw mailserver',
    explanation:
      'De organisatie van de ontvanger heeft het internetadres van de verzendende server op de eigen blokkeerlijst gezet.',
    sender: [
      { text: 'Het adres is in orde; bewaar het.' },
      {
        text: 'Vraag de ontvanger op een andere manier om de eigen IT-afdeling in te lichten en stuur dit rapport door naar uw IT-helpdesk.',
      },
    ],
    admin: [
      {
        text: 'Vraag de beheerder van de ontvanger om het IP-adres uit het verbindingsfilter te verwijderen; noem het adres en het tijdstip.',
      },
      {
        text: 'Ontvanger binnen uw organisatie: ga na waarom de vermelding is gemaakt voordat u die verwijdert.',
        commands: [command.connectionFilter],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/not-authorized': {
    ...causes['recipient-restricted'],
    title: 'U mag niet naar deze ontvanger schrijven',
    explanation:
      'Het postvak of de groep accepteert alleen e-mail van bepaalde afzenders, of een regel van de ontvangende organisatie heeft het bericht geweigerd.',
    admin: [
      {
        text: 'TRANSPORT.RULES.RejectMessage in het rapport: een regel voor de e-mailstroom heeft het bericht geweigerd. Zoek die regel en maak hem nauwer of voeg een uitzondering toe.',
        commands: [command.mailFlowRules],
      },
      {
        text: 'RESOLVER.RST in het rapport: het bericht is geweigerd door een bezorgingsbeperking van de ontvanger. Geef alleen deze ene afzender toestemming.',
        commands: [command.groupRestrictions, command.mailboxRestrictions],
      },
    ],
    links: [pages.notAuthorized, pages.mailFlowRules],
  },

  '5.7.12': {
    ...causes['recipient-restricted'],
    title: 'De ontvanger accepteert alleen e-mail uit de eigen organisatie',
    links: [pages.insidersOnly],
  },

  '5.7.13': {
    ...causes['recipient-restricted'],
    title: 'De openbare map accepteert alleen e-mail uit de eigen organisatie',
    explanation:
      'De openbare map bestaat, maar is zo ingesteld dat e-mail van buiten de eigen organisatie wordt geweigerd.',
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: is externe e-mail gewenst, sta die dan toe voor de openbare map.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.135': {
    ...causes['recipient-restricted'],
    title: 'De openbare map accepteert alleen e-mail uit de eigen organisatie',
    explanation:
      'De openbare map bestaat, maar is zo ingesteld dat e-mail van buiten de eigen organisatie wordt geweigerd.',
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: is externe e-mail gewenst, sta die dan toe voor de openbare map.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.124': {
    ...causes['recipient-restricted'],
    title: 'De groep accepteert alleen e-mail van bepaalde afzenders',
    explanation: 'De groep bestaat, maar de afzender staat niet op de lijst met toegestane afzenders.',
    admin: [
      {
        text: 'Groep binnen uw organisatie: laat de eigenaar de afzender toevoegen (een externe afzender heeft een e-mailcontactpersoon nodig) of doe het zelf.',
        commands: [command.groupRestrictions, command.permitSenderToGroup],
      },
    ],
    links: [pages.groupSenders],
  },

  '5.7.133': {
    ...causes['recipient-restricted'],
    title: 'De groep accepteert alleen e-mail uit de eigen organisatie',
    explanation:
      'De groep bestaat, maar is zo ingesteld dat e-mail van buiten de eigen organisatie wordt geweigerd.',
    links: [pages.groupInsiders],
  },

  '5.7.134': {
    ...causes['recipient-restricted'],
    title: 'Het postvak accepteert alleen e-mail uit de eigen organisatie',
    explanation:
      'Het postvak bestaat, maar is zo ingesteld dat e-mail van buiten de eigen organisatie wordt geweigerd.',
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: is externe e-mail gewenst, sta die dan toe voor het postvak.',
        commands: [command.mailboxRestrictions, command.openMailbox],
      },
    ],
    links: [pages.mailboxInsiders],
  },

  '5.7.136': {
    ...causes['recipient-restricted'],
    title: 'De ontvanger accepteert alleen e-mail uit de eigen organisatie',
    explanation:
      'De ontvanger is een e-mailgebruiker, met het postvak op een ander systeem, en is zo ingesteld dat e-mail van buiten de organisatie wordt geweigerd.',
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: is externe e-mail gewenst, sta die dan toe voor de e-mailgebruiker.',
        commands: [command.mailUserRestrictions, command.openMailUser],
      },
    ],
    links: [pages.mailUserInsiders],
  },

  '5.7.193': {
    ...causes['recipient-restricted'],
    title: 'De Microsoft 365-groep accepteert alleen e-mail van leden of uit de organisatie',
    explanation:
      'De groep bestaat, maar de afzender is geen lid, of mensen van buiten de organisatie mogen er niet naartoe schrijven.',
    admin: [
      {
        text: 'Groep binnen uw organisatie: is externe e-mail gewenst, laat de eigenaar dan toestaan dat mensen van buiten de organisatie naar de groep schrijven, of doe het zelf. Het duurt tot een uur voordat dat werkt.',
        commands: [command.microsoft365GroupRestrictions, command.openMicrosoft365Group],
      },
    ],
    links: [pages.microsoft365Group],
  },
}
