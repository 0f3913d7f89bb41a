import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'
import { sendingBlocks } from '../sending-blocks.ts'

/** Codes of Exchange Online about the sender, its sign-in and its rights, in Dutch. */
export const submissionCodes: Readonly<Record<string, Remedy>> = {
  '4.5.3': {
    ...causes['too-many-recipients'],
    explanation:
      'Het bericht noemt meer dan 200 ontvangers in hetzelfde domein tegelijk, en zoveel neemt Exchange Online niet aan.',
    admin: [
      {
        text: 'Laat de verzendende server of toepassing de ontvangers splitsen: hoogstens 200 per domein in één transactie.',
      },
      { text: "Gebruik voor e-mail aan veel collega's een distributiegroep." },
    ],
    links: [pages.ndrTable],
  },

  '5.1.0': {
    ...causes['sender-rejected'],
    title: 'De afzender is niet geaccepteerd of het adres niet begrepen',
    explanation:
      'Het ontvangende systeem accepteert de afzender niet of kon het adres van de ontvanger niet lezen, zoals voorkomt bij antwoorden op oude, opgeslagen berichten.',
    sender: [
      {
        text: 'Schrijf een nieuw bericht en typ het adres van de ontvanger met de hand, in plaats van te antwoorden.',
      },
      { text: 'Lukt dat ook niet, vraag de ontvanger dan op een andere manier of uw adres is geblokkeerd.' },
    ],
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: controleer of de afzender op de lijst met geblokkeerde afzenders van het postvak staat.',
        commands: [command.junkSettings],
      },
      {
        text: 'Weigeren anderen ook, controleer dan het SPF-record van het domein van de afzender.',
        commands: [command.spfOfSender],
      },
    ],
    links: [pages.senderDenied],
  },

  '5.2.2/submission-quota': {
    ...causes['sender-limit-exceeded'],
    title: 'Uw account heeft de verzendlimiet bereikt',
    explanation:
      'Uw postvak heeft aan zoveel ontvangers geschreven als Exchange Online toestaat, meestal 10.000 binnen 24 uur. Het betekent niet dat het postvak van de ontvanger vol is.',
    helpdesk: [
      {
        text: 'Vraag hoeveel berichten er in de afgelopen 24 uur zijn verzonden, aan hoeveel ontvangers en waarmee.',
      },
      {
        text: 'Verwar het niet met een vol postvak, waarvoor hetzelfde nummer, 5.2.2, bij andere systemen staat.',
      },
      {
        text: 'Vraag naar verzonden berichten die de persoon niet kent: dan is het een beveiligingsincident.',
      },
    ],
    admin: sendingBlocks['5.1.90'].admin,
    links: [pages.submissionQuota, pages.sendingLimits, pages.accountCompromise],
  },

  '5.3.190': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 neemt deze journaalrapporten niet aan',
    explanation:
      'Een server van uw organisatie stuurt kopieën van berichten (journaalrapporten) naar Microsoft 365, terwijl dat daar niet is ingeschakeld.',
    sender: [
      { text: 'Het gaat niet om uw eigen bericht; daaraan hoeft u niets te veranderen.' },
      { text: 'Stuur dit rapport door naar uw IT-helpdesk.' },
    ],
    helpdesk: [
      {
        text: 'Geef het door aan de beheerders van de mailservers: een journaalregel is verkeerd ingesteld.',
      },
      { text: 'Vraag of er onlangs Exchange-servers of archieven zijn gewijzigd.' },
    ],
    admin: [
      {
        text: 'Schakel Journaling Archive in voor de organisatie of laat de journaalregel naar een ander archief verwijzen.',
      },
      {
        text: 'Zoek de regel op de Exchange-server.',
        commands: [command.journalRules],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/client-not-authenticated': {
    ...causes['sender-not-authenticated'],
    title: 'De server neemt alleen na aanmelding e-mail aan',
    explanation:
      'De server waar het bericht aankwam, vereist een aanmelding en neemt van onbekenden geen e-mail aan. Misschien is het de verkeerde server voor e-mail van buiten.',
    sender: [
      { text: 'Uw bericht is in orde.' },
      {
        text: 'Stuur dit hele rapport door naar uw IT-helpdesk en laat het de ontvanger op een andere manier weten.',
      },
    ],
    helpdesk: [
      { text: 'Zoek in het rapport de server die weigerde: die van u of die van de ontvanger.' },
      { text: 'Eigen server: vraag welk apparaat of welke toepassing verzendt en of die zich aanmeldt.' },
    ],
    admin: [
      {
        text: 'Ontvangende kant met een eigen Exchange-server: de ontvangstconnector die op internet is gericht, moet anonieme e-mail voor de eigen domeinen aannemen.',
        commands: [command.receiveConnectors],
      },
      {
        text: 'Controleer of het MX-record naar die connector leidt en niet naar een connector voor clients.',
        commands: [command.mxOfRecipient],
      },
      { text: 'Eigen toepassing: laat die zich aanmelden of gebruik de relay die daarvoor bedoeld is.' },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.3': { ...causes['sender-not-authenticated'], title: 'De aanmelding voor het verzenden is geweigerd' },

  '5.7.30': {
    ...causes['sender-not-authenticated'],
    title: 'Verzenden met gebruikersnaam en wachtwoord is uitgeschakeld',
    explanation:
      'Het programma of apparaat meldt zich alleen met gebruikersnaam en wachtwoord aan, en dat staat Exchange Online hier niet meer toe.',
    sender: [
      { text: 'Het ligt niet aan het adres van de ontvanger of aan uw wachtwoord.' },
      { text: 'Laat uw IT-helpdesk weten met welk programma of apparaat u verzendt.' },
    ],
    helpdesk: [
      { text: 'Vraag naar merk en model van het apparaat, of naar naam en versie van het programma.' },
      { text: 'Vraag of er een update is waarmee aanmelden met OAuth 2.0 (moderne verificatie) kan.' },
    ],
    admin: [
      {
        text: 'Stap over op een methode die blijft werken: OAuth 2.0 voor SMTP AUTH, Microsoft Graph, een relayconnector, Azure Communication Services of, voor interne ontvangers, High Volume Email.',
      },
      {
        text: 'Totdat Microsoft basisverificatie (basic authentication) definitief afschaft, kan die voor dit ene postvak weer worden toegestaan.',
        commands: [command.smtpAuthOfOrganisation, command.allowSmtpAuth],
      },
    ],
    links: [pages.devices, pages.azureEmail],
  },

  '5.7.57': {
    ...causes['sender-not-authenticated'],
    title: 'Het programma of apparaat verzendt zonder zich aan te melden',
    explanation:
      'Het programma of apparaat leverde het bericht zonder aanmelding af bij smtp.office365.com, waar die verplicht is.',
    admin: [
      {
        text: 'Stel als server smtp.office365.com in, met poort 587 en TLS 1.2, en gebruik voor de aanmelding een account dat een postvak heeft.',
      },
      {
        text: 'Controleer of SMTP AUTH voor dit postvak is toegestaan.',
        commands: [command.smtpAuthOfMailbox],
      },
      {
        text: 'Apparaten die zich niet kunnen aanmelden: laat ze via een relayconnector verzenden naar de MX-host van de organisatie, poort 25.',
        commands: [command.mxOfSender],
      },
    ],
    links: [pages.anonymousSubmission, pages.devices],
  },

  '5.7.60': {
    ...causes['sender-not-authorized'],
    explanation:
      'Het programma of apparaat meldde zich aan met het ene account, maar het bericht noemt een andere afzender, waarvoor dat account geen recht heeft.',
    links: [pages.devices],
  },

  '5.7.139': {
    ...causes['sender-not-authenticated'],
    title: 'Microsoft 365 heeft de aanmelding voor het verzenden geweigerd',
    explanation:
      'De aanmelding is geweigerd vanwege een beveiligingsinstelling, of omdat de gebruikersnaam of het wachtwoord niet klopt. Wat het is, staat in de rest van de diagnoseregel.',
    admin: [
      {
        text: 'Lees de rest van de regel: SmtpClientAuthentication is disabled, onjuiste aanmeldgegevens (credentials), niet voldaan aan de criteria (criteria: standaardinstellingen voor beveiliging of voorwaardelijke toegang), onbereikbare federatieservice (federated service).',
        commands: [command.smtpAuthOfOrganisation, command.smtpAuthOfMailbox],
      },
      {
        text: 'Zoek onder Microsoft Entra admin center > Sign-in logs van het account het beleid dat de aanmelding weigerde.',
      },
      {
        text: 'Gebruik bij voorkeur OAuth 2.0. Sta anders SMTP AUTH alleen voor dit ene postvak toe en sluit alleen dit account uit van het beleid.',
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  '5.7.501': {
    ...causes['sender-blocked'],
    title: 'Microsoft laat uw account niet meer verzenden',
    explanation:
      'Microsoft heeft vastgesteld dat er spam van uw account kwam en heeft het geblokkeerd. Vaak heeft iemand anders het misbruikt.',
    admin: [
      {
        text: 'Beveilig eerst het account: stel het wachtwoord opnieuw in, beëindig alle sessies, verplicht meervoudige verificatie, verwijder onbekende doorstuurinstellingen en regels voor Postvak IN.',
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'Vraag daarna Microsoft Ondersteuning om het weer vrij te geven: Microsoft 365 admin center > Help & support, met de code, de oorzaak en de oplossing.',
      },
    ],
    links: [pages.accountCompromise, pages.contactSupport],
  },

  '5.7.520': {
    ...causes['policy-violation'],
    title: 'Uw organisatie staat automatisch doorsturen naar externe adressen niet toe',
    explanation:
      'Een regel of instelling stuurt e-mail automatisch door naar een extern adres, en uw organisatie staat dat niet toe. Het bericht zelf is aangekomen in het postvak waaraan het was gericht, mits daar een kopie wordt bewaard.',
    sender: [
      { text: 'Hebt u zelf doorsturen ingesteld, zet het dan uit of vraag uw IT-helpdesk om toestemming.' },
      {
        text: 'Weet u niets van doorsturen, waarschuw dan meteen uw IT-helpdesk: indringers maken zulke regels.',
      },
    ],
    helpdesk: [
      { text: 'Vraag welk postvak doorstuurt, waarheen, en of de persoon dat zelf heeft ingesteld.' },
      { text: 'Een onbekende doorstuurinstelling wijst op een gehackt account.' },
    ],
    admin: [
      {
        text: 'Zoek de doorstuurinstelling en verwijder die als die niet gewenst is.',
        commands: [command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Is doorsturen nodig, sta het dan alleen voor deze persoon toe: met een eigen beleid voor uitgaande spam, niet met het standaardbeleid.',
        commands: [command.newForwardingPolicy, command.applyForwardingPolicy],
      },
    ],
    links: [pages.externalForwarding, pages.outboundSpamPolicies],
  },
}
