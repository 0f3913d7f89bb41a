import type { Cause } from '../../codes/causes.ts'
import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** What to tell and to do about each cause, in Dutch. */
export const causes: Readonly<Record<Cause, Remedy>> = {
  'recipient-unknown': {
    title: 'Het adres bestaat niet',
    explanation:
      'Het e-mailsysteem van de ontvanger kent geen postvak met dit adres. Meestal is het verkeerd getypt of verouderd, of is de persoon daar weg.',
    sender: [
      { text: 'Controleer het adres letter voor letter, ook het deel na de @.' },
      {
        text: 'Typ het adres opnieuw in een nieuw bericht in plaats van de suggestie van uw e-mailprogramma over te nemen, want die kan verouderd zijn; verwijder die suggestie daarna.',
      },
      {
        text: 'Klopt het adres volgens u, vraag de ontvanger dan op een andere manier naar het huidige adres. Blijf niet naar dit adres schrijven.',
      },
    ],
    helpdesk: [
      {
        text: 'Vraag waar het adres vandaan komt: zelf getypt, een suggestie, een contactpersoon, een lijst, een antwoord op een oud bericht.',
      },
      {
        text: 'Vergelijk het adres in het rapport met het adres waarnaar is geschreven; verschillen ze, dan zit er een doorstuurregel of een groep tussen, en moet de eigenaar daarvan het corrigeren.',
      },
      {
        text: 'Vraag of andere adressen in hetzelfde domein wel e-mail ontvangen. Ontvangt geen enkel adres e-mail, dan ligt het aan het domein en niet aan het adres.',
      },
      {
        text: 'Heeft de persoon nooit naar dit adres geschreven, dan hoort het rapport bij een vervalst bericht: er valt niets te bezorgen, maar vraag wel naar onbekende aanmeldingen en verzonden berichten.',
      },
    ],
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: zoek het object dat dit adres zou moeten hebben en controleer de licentie en de synchronisatie ervan.',
        commands: [command.recipient],
      },
      {
        text: 'Staan sommige postvakken van het domein op een ander systeem, dan moet het domeintype Internal relay zijn: Authoritative weigert elk adres dat de directory niet kent.',
        commands: [command.acceptedDomains],
      },
      { text: 'Mailinglijsten en toepassingen: haal het adres er nu af.' },
    ],
    links: [pages.recipientAddress],
  },

  'recipient-disabled': {
    title: 'Het postvak is uitgeschakeld',
    explanation:
      'Het postvak bestaat, maar is uitgeschakeld, geblokkeerd, te lang niet gebruikt of verlopen, en ontvangt geen e-mail.',
    sender: [
      {
        text: 'Vraag de ontvanger op een andere manier, bijvoorbeeld telefonisch, welk adres u nu moet gebruiken.',
      },
      { text: 'Schrijf pas weer naar dit adres als u weet dat het weer in gebruik is.' },
    ],
    helpdesk: [
      { text: 'Vraag of de persoon daar nog werkt of van e-mailprovider is veranderd.' },
      {
        text: 'Vraag of anderen in hetzelfde domein wel e-mail ontvangen; zo ja, dan is alleen dit postvak gesloten.',
      },
      {
        text: 'Ontvanger binnen uw organisatie: vraag de beheerder of de licentie of de aanmelding onlangs is ingetrokken.',
      },
    ],
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: controleer de status van het account, de licentie en het postvak.',
        commands: [command.mailboxState, command.softDeletedMailbox],
      },
      {
        text: 'Is de persoon vertrokken, maak er dan een gedeeld postvak van met een automatisch antwoord dat de opvolger noemt, zodat afzenders antwoord krijgen.',
        commands: [command.makeMailboxShared],
      },
      { text: 'Mailinglijsten en toepassingen: verstuur niets meer naar dit adres.' },
    ],
  },

  'recipient-moved': {
    title: 'Het postvak is verhuisd naar een ander adres',
    explanation:
      'De ontvanger krijgt op dit adres geen e-mail meer. Mogelijk staat het nieuwe adres in het rapport.',
    sender: [
      {
        text: 'Zoek in het rapport naar een nieuw adres en laat de ontvanger het op een andere manier bevestigen voordat u er iets vertrouwelijks naartoe stuurt.',
      },
      { text: 'Pas het adres aan in uw contactpersonen en lijsten en verwijder de oude suggestie.' },
    ],
    helpdesk: [
      {
        text: 'Controleer of het nieuwe adres aannemelijk is (dezelfde persoon, een bekend domein) voordat u het doorgeeft.',
      },
      {
        text: 'Wordt er geen nieuw adres genoemd, vraag de afzender dan om een ander contact bij de ontvanger.',
      },
    ],
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: houd het oude adres aan als extra adres, zodat e-mail blijft aankomen.',
        commands: [command.addAddress],
      },
      {
        text: 'Controleer na een migratie waar de e-mailgebruiker naar verwijst.',
        commands: [command.mailUserTarget],
      },
      { text: 'Mailinglijsten en toepassingen: vervang het adres; verstuur niets meer naar het oude.' },
    ],
  },

  'mailbox-full': {
    title: 'Het postvak van de ontvanger is vol',
    explanation: 'Het adres klopt, maar in het postvak is geen ruimte meer voor nieuwe e-mail.',
    sender: [
      { text: 'Laat de ontvanger op een andere manier weten dat het postvak vol is.' },
      {
        text: 'Stuur het bericht opnieuw als er weer ruimte is, over een dag of twee. Het adres kan in uw contactpersonen blijven staan.',
      },
    ],
    helpdesk: [
      {
        text: 'Ga na of het rapport over het postvak van de ontvanger gaat en niet over een limiet van de afzender zelf.',
      },
      {
        text: 'Ontvanger binnen uw organisatie: help bij het leegmaken van Verwijderde items en Ongewenste e-mail en bij het verplaatsen van grote items naar het archief.',
      },
    ],
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: vergelijk het gebruik met het quotum.',
        commands: [command.mailboxUse, command.mailboxQuota],
      },
      {
        text: 'Schakel het archief in of wijs een licentie met een groter postvak toe.',
        commands: [command.enableArchive],
      },
      {
        text: 'Mailinglijsten en toepassingen: houd het adres, pauzeer het en probeer het na een paar dagen opnieuw.',
      },
    ],
  },

  'recipient-refused': {
    title: 'De ontvanger accepteert deze afzender of dit bericht niet',
    explanation:
      'Het adres klopt, maar instellingen van de ontvanger, zoals een filter of een lijst met geblokkeerde afzenders, weigeren het bericht.',
    sender: [
      { text: 'Vraag de ontvanger op een andere manier om e-mail van uw adres toe te staan.' },
      { text: 'Is de blokkering zo bedoeld, respecteer die dan en probeer het niet vanaf een ander adres.' },
    ],
    helpdesk: [
      { text: 'Vraag sinds wanneer het misgaat en of eerdere berichten aan deze persoon wel aankwamen.' },
      {
        text: 'Vraag of anderen bij dezelfde organisatie wel e-mail van de afzender krijgen: zo niet, dan blokkeert de organisatie en moet u bij de beheerder daar zijn.',
      },
    ],
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: bekijk de instellingen voor ongewenste e-mail en de regels van het postvak.',
        commands: [command.junkSettings, command.inboxRules],
      },
      {
        text: 'Haal een geblokkeerde afzender alleen weg als de eigenaar van het postvak daarmee instemt.',
        commands: [command.removeBlockedSender],
      },
      { text: 'Nieuwsbrieven: beschouw de weigering als een afmelding.' },
    ],
  },

  'recipient-restricted': {
    title: 'Alleen bepaalde afzenders mogen naar dit adres schrijven',
    explanation:
      'Het postvak of de groep bestaat, maar accepteert alleen e-mail van wie daar toestemming voor heeft, vaak alleen uit de eigen organisatie.',
    sender: [
      { text: 'Vraag de eigenaar van de groep of het postvak om toestemming om ernaar te schrijven.' },
      { text: 'Schrijf intussen rechtstreeks aan iemand daar, als u iemand kent.' },
    ],
    helpdesk: [
      {
        text: 'Zoek uit of het adres een groep, een gedeeld postvak of een persoon is, en wie de eigenaar is.',
      },
      {
        text: 'Vraag of de afzender schreef vanaf het account dat toestemming heeft: aangemeld en met het werkadres.',
      },
      { text: 'Ontvanger elders: de afzender moet het daar vragen; aan uw kant valt niets in te stellen.' },
    ],
    admin: [
      {
        text: 'Ontvanger binnen uw organisatie: bekijk de bezorgingsbeperkingen (Exchange admin center > Recipients > Groups of Mailboxes > Mail flow settings).',
        commands: [command.groupRestrictions],
      },
      {
        text: 'Geef deze ene afzender toestemming (een externe afzender heeft een e-mailcontactpersoon nodig) in plaats van het adres voor iedereen open te stellen.',
        commands: [command.newMailContact, command.permitSenderToGroup],
      },
      {
        text: 'De lijst met toegestane afzenders komt in de plaats van "iedereen": zet ook de collega\'s erop die moeten kunnen blijven schrijven.',
      },
    ],
  },

  'address-invalid': {
    title: 'Het adres is niet goed geschreven',
    explanation:
      'Geen enkel e-mailsysteem kan op een adres in deze vorm bezorgen: er staat een teken te veel in of er ontbreekt iets.',
    sender: [
      {
        text: "Let op spaties, komma's, ontbrekende punten, aanhalingstekens of accenten in het adres, en kijk of er voor of na de @ niets ontbreekt.",
      },
      { text: 'Typ het adres opnieuw met de hand; kopieer het niet uit een document of van een webpagina.' },
    ],
    helpdesk: [
      {
        text: 'Kopieer het adres uit het rapport naar een eenvoudige teksteditor: daar worden onzichtbare tekens en op elkaar lijkende letters zichtbaar.',
      },
      {
        text: 'Vraag of het adres uit een lijst of een formulier komt; dan kunnen er meer fout zijn.',
      },
    ],
    admin: [
      {
        text: 'Corrigeer het adres waar het is opgeslagen: contactpersoon, directory, lijst, toepassing.',
        commands: [command.mailContacts],
      },
      {
        text: 'Oude adressen die beginnen met IMCEAEX- of /o= komen uit de suggestielijst van Outlook: verwijder de vermelding of voeg het X500-adres toe aan de ontvanger.',
      },
      { text: 'Formulieren en importbestanden: controleer adressen bij de invoer.' },
    ],
    links: [pages.recipientAddress],
  },

  'domain-not-found': {
    title: 'Het domein van het adres is niet te vinden',
    explanation:
      'Op internet bestaat geen e-maildienst voor het deel na de @. Meestal is het verkeerd getypt, of heeft de eigenaar het domein opgegeven.',
    sender: [
      {
        text: 'Controleer het deel na de @: verkeerd getypte uitgangen (.con, .cmo) en verwisselde letters komen vaak voor.',
      },
      { text: 'Klopt het, vraag de ontvanger dan op een andere manier naar het huidige adres.' },
    ],
    helpdesk: [
      { text: 'Controleer of het domein een website heeft en of de naam daar hetzelfde wordt geschreven.' },
      { text: 'Vraag of e-mail naar dit domein ooit heeft gewerkt, en tot wanneer.' },
    ],
    admin: [
      {
        text: 'Zoek het domein op bij twee naamservers.',
        commands: [command.mxOfRecipient, command.nameServersOfRecipient],
      },
      {
        text: 'Lukt het opzoeken elders wel, dan ligt de fout aan uw kant: de gebruikte naamserver, of een connector die een verkeerde host noemt.',
        commands: [command.outboundConnectors],
      },
      { text: 'Eigen domein: verleng het bij de registrar en publiceer het MX-record.' },
    ],
  },

  'domain-refuses-mail': {
    title: 'Het domein ontvangt helemaal geen e-mail',
    explanation:
      'De beheerder van dit domein, het deel na de @, heeft aangegeven dat daar geen e-mail wordt ontvangen.',
    sender: [
      {
        text: 'Controleer het deel na de @: veel organisaties gebruiken voor e-mail een ander domein dan voor hun website.',
      },
      { text: 'Vraag de ontvanger op een andere manier om een adres dat wel e-mail ontvangt.' },
    ],
    helpdesk: [
      { text: 'Zoek op de website van de organisatie naar een contactadres.' },
      { text: 'Een adres uit een "niet beantwoorden"-bericht is vaak van dit soort.' },
    ],
    admin: [
      {
        text: 'Controleer het MX-record: een null MX (één punt als host) betekent dat er geen e-mail wordt aangenomen.',
        commands: [command.mxOfRecipient],
      },
      {
        text: 'Eigen domein dat wel moet ontvangen: vervang de null MX door de host van uw e-maildienst.',
      },
      { text: 'Mailinglijsten en toepassingen: verstuur niets meer naar adressen in dit domein.' },
    ],
    links: [pages.nullMx],
  },

  'sender-rejected': {
    title: 'Uw afzenderadres wordt niet geaccepteerd',
    explanation:
      'Het ontvangende systeem weigert het adres waar het bericht vandaan komt: het kan dat adres of het domein ervan niet vinden, of staat het niet toe.',
    sender: [
      { text: 'Het ligt niet aan het adres van de ontvanger.' },
      {
        text: 'Controleer of uw eigen adres goed staat in de instellingen van uw e-mailprogramma of apparaat.',
      },
      { text: 'Stuur dit hele rapport door naar uw IT-helpdesk.' },
    ],
    helpdesk: [
      {
        text: 'Zoek het afzenderadres op in het rapport en vraag wat het bericht heeft verstuurd: apparaten en toepassingen gebruiken vaak een adres dat niet bestaat.',
      },
      { text: 'Vraag of e-mail van dezelfde afzender bij andere organisaties wel aankomt.' },
    ],
    admin: [
      {
        text: 'Controleer of het domein van de afzender te vinden is en e-mail ontvangt.',
        commands: [command.mxOfSender, command.spfOfSender],
      },
      {
        text: 'Apparaten en toepassingen: gebruik een bestaand adres in uw eigen domein, zowel in From als als envelopafzender.',
      },
      {
        text: 'Weigert maar één organisatie, geef dan de volledige diagnoseregel door aan de postmaster daar.',
      },
    ],
  },

  'sender-domain-unregistered': unregisteredDomain,

  'sender-blocked': {
    title: 'Uw account of organisatie mag niet meer verzenden',
    explanation:
      'Uw eigen e-maildienst laat uw account, een server of uw hele organisatie niet meer verzenden, meestal vanwege berichten die op spam leken. Vaak heeft iemand anders een account misbruikt.',
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
        text: 'Ga na wie er last van heeft: één persoon (een account) of velen (een connector of de tenant).',
      },
      {
        text: 'Vraag naar onbekende verzonden berichten, aanmeldverzoeken die niemand heeft gedaan, nieuwe regels voor Postvak IN of voor doorsturen, en bulkmailings.',
      },
      {
        text: 'Geef het als beveiligingsincident door aan de beheerders. Laat de blokkering pas opheffen als de oorzaak is gevonden.',
      },
    ],
    admin: [
      {
        text: 'Eerst beveiligen: stel het wachtwoord opnieuw in, beëindig alle sessies, verplicht meervoudige verificatie, verwijder onbekende doorstuurinstellingen en regels voor Postvak IN, controleer de toegestane apps.',
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Bekijk wat er geblokkeerd is: Microsoft Defender portal > Email & collaboration > Review > Restricted entities.',
        commands: [command.blockedUsers, command.blockedConnectors],
      },
      {
        text: 'Deblokkeer pas als de oorzaak is verholpen; het aantal keren is beperkt.',
        commands: [command.unblockUser],
      },
      {
        text: 'Is de hele organisatie geblokkeerd, dan moet de ondersteuning van de e-maildienst de blokkering opheffen: geef de code, de oorzaak en de oplossing door.',
      },
    ],
    links: [pages.restrictedUsers, pages.accountCompromise, pages.connectorCompromise, pages.sendingBlocks],
  },

  'sender-limit-exceeded': {
    title: 'Uw verzendlimiet is bereikt',
    explanation:
      'Uw account of uw organisatie heeft zoveel verzonden als de e-maildienst in een bepaalde tijd toestaat. Het adres van de ontvanger is in orde.',
    sender: [
      {
        text: 'Wacht: verzenden lukt weer zodra er ruimte is binnen de limiet, meestal binnen een dag. Steeds opnieuw proberen maakt het niet sneller.',
      },
      {
        text: 'Hebt u niet veel verzonden, waarschuw dan meteen uw IT-helpdesk: misschien gebruikt iemand anders uw account.',
      },
      { text: 'Vraag uw IT-helpdesk voor grote mailings om een dienst die daarvoor bedoeld is.' },
    ],
    helpdesk: [
      {
        text: 'Vraag hoeveel berichten er in de afgelopen 24 uur zijn verzonden, aan hoeveel ontvangers en waarmee.',
      },
      { text: 'Ga na of alleen dit account of de hele organisatie aan de limiet zit.' },
      {
        text: 'Vraag naar verzonden berichten die de persoon niet kent: dan is het een beveiligingsincident.',
      },
    ],
    admin: [
      {
        text: 'Zoek uit waaraan de limiet is opgegaan: berichttracering, Exchange admin center > Reports > Mail flow en de limieten van het beleid voor uitgaande spam.',
        commands: [command.traceBySender, command.externalRecipientLimit, command.outboundSpamPolicy],
      },
      { text: 'Sluit eerst misbruik van het account of van een connector uit.' },
      {
        text: 'Verplaats bulkmail naar een dienst die daarvoor bedoeld is (Azure Communication Services, een bulkmailprovider; High Volume Email voor interne ontvangers). Meer postvakken helpen niet: ook de organisatie heeft een limiet.',
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.azureEmail],
  },

  'sender-not-authenticated': {
    title: 'De aanmelding voor het verzenden ontbreekt of is geweigerd',
    explanation:
      'De server neemt alleen e-mail aan na aanmelding. Die ontbrak, of de gebruikersnaam, het wachtwoord of de methode werd niet geaccepteerd.',
    sender: [
      { text: 'Het ligt niet aan het adres van de ontvanger.' },
      {
        text: 'Hebt u onlangs uw wachtwoord gewijzigd, vul dan het nieuwe in bij het e-mailprogramma of apparaat.',
      },
      { text: 'Helpt dat niet, laat uw IT-helpdesk dan weten met welk programma of apparaat u verzendt.' },
    ],
    helpdesk: [
      {
        text: 'Vraag wat er verzendt: e-mailprogramma, printer, scanner, toepassing, script; en sinds wanneer het misgaat.',
      },
      {
        text: 'Vraag naar een nieuw wachtwoord, een nieuwe regel voor aanmelden of een update van het apparaat.',
      },
      {
        text: 'Controleer de instellingen voor uitgaande e-mail: server, poort 587, TLS, aanmelden met het volledige adres.',
      },
    ],
    admin: [
      {
        text: 'Bekijk waarom er geweigerd is: Microsoft Entra admin center > Sign-in logs van het account, en of SMTP AUTH is toegestaan.',
        commands: [command.smtpAuthOfMailbox, command.smtpAuthOfOrganisation],
      },
      {
        text: 'Gebruik bij voorkeur OAuth 2.0 om aan te melden, of voor apparaten die dat niet kunnen een relayconnector die ze aan een certificaat of IP-adres herkent.',
      },
      {
        text: 'Is SMTP AUTH nodig, sta het dan alleen voor dit ene postvak toe en niet voor de organisatie.',
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  'sender-not-authorized': {
    title: 'U mag niet vanaf dit afzenderadres of naar deze bestemming verzenden',
    explanation:
      'De server weet wie u bent, maar u hebt geen recht om met de gekozen afzender of naar deze bestemming te verzenden.',
    sender: [
      { text: 'Kies uw eigen adres als afzender en stuur het bericht opnieuw.' },
      {
        text: 'Moet u namens iemand anders of vanuit een gedeeld postvak verzenden, vraag uw IT-helpdesk dan om dat recht.',
      },
    ],
    helpdesk: [
      { text: 'Vergelijk het afzenderadres in het rapport met het account dat was aangemeld.' },
      {
        text: 'Vraag of het recht onlangs is gegeven of ingetrokken: een wijziging werkt pas na hoogstens een uur.',
      },
      { text: 'Apparaten: het afzenderadres moet het adres zijn waarmee ze zich aanmelden.' },
    ],
    admin: [
      {
        text: 'Bekijk de rechten op het postvak of de groep.',
        commands: [command.sendAsRights, command.sendOnBehalfRights],
      },
      {
        text: 'Geef Send As (of Send on Behalf) alleen aan het ene account dat het nodig heeft.',
        commands: [command.grantSendAs],
      },
    ],
  },

  'relay-denied': {
    title: 'Een server onderweg geeft het bericht niet door',
    explanation:
      'Het bericht kwam bij een server die niet verantwoordelijk is voor de ontvanger en voor deze afzender geen e-mail doorgeeft.',
    sender: [
      { text: 'Controleer het deel na de @ in het adres van de ontvanger.' },
      {
        text: 'Klopt het, stuur dan dit hele rapport door naar uw IT-helpdesk en vermeld waarmee u het bericht hebt verstuurd.',
      },
    ],
    helpdesk: [
      { text: 'Zoek in het rapport de server die weigerde: die van u, van uw provider of van de ontvanger.' },
      {
        text: 'Vraag of alle externe e-mail misgaat of alleen die naar dit domein. Alles: het ligt aan uw route of aanmelding. Alleen dit domein: het ligt aan hun route.',
      },
      {
        text: 'Apparaten en toepassingen: vraag welke server en welke poort ze gebruiken en of ze zich aanmelden.',
      },
    ],
    admin: [
      {
        text: 'Domein van de ontvanger is van u: het MX-record moet verwijzen naar het systeem dat het domein kent, en het domein moet daar geregistreerd zijn.',
        commands: [command.mxOfSender, command.acceptedDomains],
      },
      {
        text: 'Eigen server, apparaat of toepassing: laat die zich aanmelden, of laat een connector die herkennen aan een certificaat of IP-adres.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Domein van de ontvanger is van anderen: laat de beheerder weten dat de MX verwijst naar een server die het domein weigert.',
      },
      { text: 'Stel een server nooit open voor relay vanaf elke plek: dan wordt hij misbruikt voor spam.' },
    ],
    links: [pages.relayAccessDenied, pages.connectors, pages.devices],
  },

  'authentication-failed': {
    title: 'De ontvangende kant kon niet nagaan of het bericht echt van u is',
    explanation:
      'Het ontvangende systeem controleert of e-mail echt uit het domein van de afzender komt. Die controle mislukte of was niet mogelijk, daarom is het bericht geweigerd.',
    sender: [
      { text: 'Het ligt niet aan het adres van de ontvanger, en opnieuw verzenden helpt niet.' },
      {
        text: 'Stuur dit hele rapport door naar uw IT-helpdesk en vermeld waarmee u het bericht hebt verstuurd, bijvoorbeeld een nieuwsbriefdienst of een toepassing.',
      },
    ],
    helpdesk: [
      {
        text: 'Zoek uit welk systeem het bericht heeft verstuurd en welk domein in het afzenderadres staat.',
      },
      { text: 'Noteer welke controle mislukte: vaak noemt het rapport SPF, DKIM of DMARC en het IP-adres.' },
      {
        text: 'Vraag of het bericht automatisch is doorgestuurd: door doorsturen mislukken deze controles vaak.',
      },
    ],
    admin: [
      {
        text: 'Lees de gepubliceerde records.',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'SPF: één record dat elk systeem noemt dat voor het domein verzendt, met hoogstens tien DNS-lookups.',
      },
      {
        text: 'DKIM: onderteken met het domein van het From-adres, ook bij nieuwsbriefdiensten en toepassingen.',
        commands: [command.dkimSigning],
      },
      {
        text: 'DMARC: begin met p=none, lees de rapporten en scherp het beleid pas aan als al uw bronnen de controle doorstaan.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.gmailSenderGuidelines],
  },

  'missing-reverse-dns': {
    title: 'De verzendende server maakt zich niet goed bekend',
    explanation:
      'De ontvangende kant eist dat de naam van de verzendende server en het internetadres ervan bij elkaar passen. Dat is hier niet zo.',
    sender: [
      { text: 'Het ligt niet aan het adres van de ontvanger, en opnieuw verzenden helpt niet.' },
      { text: 'Stuur dit hele rapport door naar uw IT-helpdesk.' },
    ],
    helpdesk: [
      {
        text: 'Noteer het IP-adres uit het rapport en zoek uit van wie de server is: van u of van een provider.',
      },
      { text: 'Vraag of de server of de internetverbinding onlangs is veranderd.' },
    ],
    admin: [
      {
        text: 'Zoek de naam bij het adres op en het adres bij die naam: die moeten naar elkaar verwijzen.',
        commands: [command.nameOfAddress, command.addressOfName],
      },
      {
        text: 'Laat het PTR-record instellen door de eigenaar van het IP-adres: de internetprovider of het hostingbedrijf.',
      },
      { text: 'Laat de server zich melden (HELO/EHLO) met zijn eigen volledige hostnaam.' },
      {
        text: 'Stel bij IPv6 ook het PTR-record in, of verzend via IPv4. Verzend vanaf verbindingen met wisselende adressen via de relay van een provider.',
      },
    ],
    links: [pages.gmailSenderGuidelines],
  },

  'ip-blocklisted': {
    title: 'De verzendende server staat op een blokkeerlijst',
    explanation:
      'De ontvangende kant weigert e-mail van deze server omdat het internetadres ervan op een lijst met spambronnen staat. Dat betekent niet dat u zelf spam hebt verstuurd.',
    sender: [
      { text: 'Het ligt niet aan het adres van de ontvanger; bewaar het.' },
      { text: 'Stuur dit hele rapport door naar uw IT-helpdesk.' },
      { text: 'Is het dringend, neem dan op een andere manier contact op met de ontvanger.' },
    ],
    helpdesk: [
      { text: 'Noteer het IP-adres en de naam van de blokkeerlijst uit het rapport.' },
      {
        text: 'Zoek uit van wie de server is: van uzelf, van uw e-mailprovider of van een nieuwsbriefdienst.',
      },
      { text: 'Vraag of andere ontvangers om dezelfde reden e-mail weigeren, en sinds wanneer.' },
    ],
    admin: [
      { text: 'Zoek het adres op bij de lijst die in het rapport staat en lees waarom het erop staat.' },
      {
        text: 'Verhelp eerst de oorzaak: een gehackt account, een open relay, een besmette computer achter hetzelfde adres, een oude adressenlijst. Anders komt het adres er weer op.',
      },
      {
        text: 'Vraag daarna om verwijdering, bij elke lijst op de eigen pagina; voor Microsoft: https://sender.office.com.',
      },
      {
        text: 'Is het adres van uw provider of van Microsoft, dan kunt u het niet laten verwijderen: geef het rapport aan de provider en controleer in de berichttracering (OutboundIpPoolName) of uw e-mail als verdacht van spam is verzonden.',
      },
    ],
    links: [pages.spamhausCheck, pages.delistPortal, pages.outlookSenderSupport, pages.highRiskPool],
  },

  'domain-blocklisted': {
    title: 'Een domein in het bericht staat op een blokkeerlijst',
    explanation:
      'Het domein van de afzender, of een link in het bericht, staat op een lijst met domeinen die bekendstaan om spam of fraude, en de ontvangende kant weigert het bericht.',
    sender: [
      { text: 'Het ligt niet aan het adres van de ontvanger; bewaar het.' },
      { text: 'Staan er links in het bericht of in de handtekening, stuur het dan een keer zonder.' },
      { text: 'Stuur dit hele rapport door naar uw IT-helpdesk.' },
    ],
    helpdesk: [
      {
        text: 'Noteer welk domein en welke lijst het rapport noemt: het domein van de afzender of dat van een link.',
      },
      { text: "Bekijk links en handtekeningen: verkorte links en pagina's van anderen zijn vaak de reden." },
    ],
    admin: [
      { text: 'Zoek het domein op bij de lijst en lees waarom het erop staat.' },
      {
        text: 'Eigen domein: zoek naar een gehackte website, misbruikte accounts of formulieren en mailings naar oude lijsten; verhelp dat en vraag dan om verwijdering.',
      },
      { text: 'Domein van anderen: laat de links ernaar weg en laat het de eigenaar weten.' },
    ],
    links: [pages.spamhausCheck],
  },

  'low-reputation': {
    title: 'De ontvangende kant vertrouwt het verzendende systeem te weinig',
    explanation:
      'De ontvangende kant beoordeelt afzenders op eerdere e-mail, zoals klachten en foute adressen, en weigert of vertraagt e-mail van deze afzender.',
    sender: [
      { text: 'Het ligt niet aan het adres van de ontvanger; bewaar het.' },
      { text: 'Stuur het bericht niet steeds opnieuw: dat maakt het erger.' },
      { text: 'Stuur dit hele rapport door naar uw IT-helpdesk.' },
    ],
    helpdesk: [
      { text: 'Noteer het IP-adres en het ontvangende systeem uit het rapport.' },
      {
        text: 'Vraag naar mailings van de afgelopen dagen: nieuwe lijsten, meer volume, een nieuwe server of dienst.',
      },
    ],
    admin: [
      {
        text: 'Sluit misbruik uit: gehackte accounts, open webformulieren, servers die op eigen houtje verzenden.',
      },
      {
        text: 'Schoon de lijsten op: alleen ontvangers die erom hebben gevraagd, geen adressen waarvan e-mail terugkwam; maak afmelden makkelijk.',
      },
      {
        text: 'Zorg dat SPF, DKIM en DMARC slagen en verhoog het volume vanaf een nieuw adres langzaam, over een periode van weken.',
      },
      {
        text: 'Houd de hulpmiddelen van de ontvangende kant in de gaten (Google Postmaster Tools, SNDS voor Outlook.com) en benader de postmaster daar als de oorzaak is verholpen.',
      },
    ],
    links: [pages.gmailSenderGuidelines, pages.outlookSenderSupport],
  },

  'rate-limited': {
    title: 'De ontvangende kant neemt voorlopig geen e-mail meer van hier aan',
    explanation:
      'Er kwamen in korte tijd te veel berichten of verbindingen van deze afzender of voor dit postvak. Meestal gaat het vanzelf over.',
    sender: [
      {
        text: 'Het adres is in orde. De meeste systemen proberen het vanzelf opnieuw; wacht een paar uur.',
      },
      {
        text: 'Komt er een definitief rapport, stuur het bericht dan later nog een keer, en grote mailings in kleinere delen.',
      },
    ],
    helpdesk: [
      {
        text: 'Kijk of het rapport een vertragingsmelding is of definitief. Bij een vertraging hoeft er nog niets te gebeuren.',
      },
      { text: 'Vraag naar mailings of toepassingen die op dat moment veel verzonden.' },
    ],
    admin: [
      {
        text: 'Laat de wachtrij het opnieuw proberen; verwijder het bericht niet om het opnieuw te verzenden.',
      },
      {
        text: 'Maak minder verbindingen tegelijk, stuur minder berichten tegelijk naar deze bestemming en spreid mailings over uren.',
      },
      {
        text: 'Komt het volume niet van u, zoek dan naar een misbruikt account of een misbruikte server.',
        commands: [command.topSenders],
      },
    ],
  },

  'greylisted': {
    title: 'De ontvangende kant vraagt het later opnieuw te proberen',
    explanation:
      'Sommige systemen stellen het eerste bericht van een nieuwe afzender met opzet uit. Een mailserver probeert het vanzelf opnieuw, en dan komt het bericht aan.',
    sender: [
      { text: 'Wacht. U hoeft niets te doen; meestal komt het bericht binnen enkele uren aan.' },
      { text: 'Waarschuw uw IT-helpdesk alleen als er een definitief rapport komt.' },
    ],
    helpdesk: [
      { text: 'Controleer of het rapport een vertragingsmelding is en niet definitief.' },
      {
        text: 'Verzendt een apparaat of toepassing rechtstreeks, vraag dan of die het opnieuw kan proberen: veel kunnen dat niet.',
      },
    ],
    admin: [
      {
        text: 'Laat de wachtrij het opnieuw proberen, zo mogelijk vanaf hetzelfde IP-adres: met een nieuw adres begint het wachten opnieuw.',
      },
      {
        text: 'Apparaten en scripts die het niet opnieuw proberen: laat ze verzenden via een mailserver die dat wel doet.',
      },
    ],
    links: [pages.greylisting],
  },

  'spam-detected': {
    title: 'Het bericht is als spam behandeld',
    explanation:
      'Het ontvangende systeem beschouwde het bericht of de herkomst ervan als ongewenst en heeft het geweigerd.',
    sender: [
      { text: 'Het ligt niet aan het adres van de ontvanger; bewaar het.' },
      {
        text: 'Schrijf het bericht eenvoudig: minder links en afbeeldingen, geen verkorte links, geen onnodige bijlagen; stuur het dan nog een keer.',
      },
      {
        text: 'Worden ook eenvoudige berichten geweigerd, stuur dan dit hele rapport door naar uw IT-helpdesk.',
      },
    ],
    helpdesk: [
      {
        text: 'Vraag of een kort testbericht zonder links en bijlagen wel aankomt: ligt het aan de inhoud of aan de afzender?',
      },
      { text: 'Vraag of andere ontvangers ook weigeren: één bestemming, of ligt het aan uw kant?' },
      {
        text: 'Vraag de ontvanger om aan de eigen IT-afdeling te melden dat gewenste e-mail wordt geweigerd.',
      },
    ],
    admin: [
      {
        text: 'Controleer eerst SPF, DKIM en DMARC van het domein van de afzender.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Kijk in de berichttracering (OutboundIpPoolName) of de e-mail al bij u als verdacht van spam is vertrokken; zoek dan de oorzaak: een handtekening, een link, een misbruikt account.',
      },
      {
        text: 'Zoek in het antwoord van de ontvangende kant de code en de pagina op en meld de verkeerde beoordeling daar.',
      },
    ],
    links: [pages.highRiskPool, pages.antiSpam],
  },

  'virus-detected': {
    title: 'Het bericht is als malware behandeld',
    explanation:
      'Het ontvangende systeem vond in het bericht of de bijlagen iets wat het als schadelijk beschouwt.',
    sender: [
      { text: 'Stuur de bijlage niet opnieuw en open die niet.' },
      { text: 'Waarschuw meteen uw IT-helpdesk en stuur dit hele rapport door.' },
    ],
    helpdesk: [
      { text: 'Vraag waar het bestand vandaan komt en wie het nog meer heeft gekregen.' },
      {
        text: 'Heeft de persoon het wel zelf verstuurd? Zo niet, dan wordt het account of de computer misbruikt: een beveiligingsincident.',
      },
    ],
    admin: [
      {
        text: 'Scan de computer en het bestand met actuele virusdefinities; isoleer de computer als die besmet is.',
      },
      {
        text: 'Is het bericht niet van de persoon zelf, behandel het account dan als gehackt: stel het wachtwoord opnieuw in, beëindig de sessies, verwijder onbekende regels.',
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'Is het bestand schoon, deel het dan via een link en meld het valse alarm bij de maker van het filter dat in het antwoord staat.',
      },
    ],
    links: [pages.accountCompromise],
  },

  'content-rejected': {
    title: 'Iets in het bericht wordt niet geaccepteerd',
    explanation:
      'Het ontvangende systeem neemt een deel van het bericht niet aan, zoals een soort bijlage of een indeling.',
    sender: [
      {
        text: "Laat bijlagen weg die programma's, scripts, macro's of versleutelde archieven zijn; deel ze via een link.",
      },
      { text: 'Stuur het bericht nog een keer, zo nodig als platte tekst.' },
    ],
    helpdesk: [
      { text: 'Lees in het rapport wat er is geweigerd: een bestandstype, een naam, een indeling.' },
      { text: 'Vraag wat er als bijlage bij zat en of het bericht zonder die bijlage wel aankomt.' },
    ],
    admin: [
      {
        text: 'Controleer eerst uw eigen regels en bijlagefilters: de weigering kan van uw eigen kant komen.',
        commands: [command.mailFlowRules, command.attachmentFilter],
      },
      {
        text: 'Ontvangende kant: vraag de beheerder daar welke regel weigerde, met de volledige diagnoseregel.',
      },
      {
        text: 'Toepassingen: stel berichten op in een standaardvorm (UTF-8, MIME-typen die bij de bestanden passen).',
      },
    ],
    links: [pages.mailFlowRules],
  },

  'message-too-large': {
    title: 'Het bericht is te groot',
    explanation:
      'Het bericht met de bijlagen is groter dan een systeem onderweg of de ontvanger accepteert. Onderweg wordt een bericht ongeveer een derde groter.',
    sender: [
      {
        text: 'Deel de bestanden via een link (bijvoorbeeld vanuit OneDrive) in plaats van ze bij te voegen.',
      },
      { text: 'Of maak ze kleiner, of verdeel ze over meerdere berichten.' },
    ],
    helpdesk: [
      { text: 'Vraag hoe groot de bijlagen zijn en lees de limiet in het rapport, als die er staat.' },
      {
        text: 'Kijk wie er weigerde: uw eigen systeem of dat van de ontvanger; alleen uw eigen limieten kunt u wijzigen.',
      },
    ],
    admin: [
      {
        text: 'Vergelijk de limieten van het postvak en van de organisatie.',
        commands: [command.mailboxSizeLimits, command.sizeRules],
      },
      {
        text: 'Verhoog een limiet alleen waar dat nodig is; Exchange Online staat tot 150 MB toe.',
        commands: [command.raiseSizeLimits],
      },
    ],
    links: [pages.sendingLimits],
  },

  'message-malformed': {
    title: 'Het bericht is niet opgebouwd zoals e-mail hoort te zijn',
    explanation:
      'Het programma dat het bericht heeft gemaakt, hield zich niet aan de regels voor e-mail; daarom weigert het ontvangende systeem het.',
    sender: [
      {
        text: 'Schrijf een nieuw bericht in de eenvoudigste vorm, in plaats van dit bericht door te sturen of opnieuw te verzenden.',
      },
      { text: 'Heeft een toepassing of apparaat het verstuurd, laat uw IT-helpdesk dan weten welke.' },
    ],
    helpdesk: [
      {
        text: 'Zoek uit wat het bericht heeft gemaakt: e-mailprogramma en versie, toepassing, apparaat, script.',
      },
      { text: 'Vraag of een nieuw, eenvoudig bericht van dezelfde persoon wel aankomt.' },
    ],
    admin: [
      {
        text: 'Lees in het antwoord wat er mis is: header, datum, dubbel of ontbrekend veld, regeleinde, regellengte.',
      },
      {
        text: 'Toepassingen en scripts: precies één From, Date en Message-ID, regels die eindigen op CRLF en hoogstens 998 tekens lang zijn. Gebruik een e-mailbibliotheek in plaats van berichten zelf op te bouwen.',
      },
      {
        text: 'Een gateway of handtekeningprogramma onderweg kan berichten beschadigen: test het eens zonder.',
      },
    ],
    links: [pages.messageFormat],
  },

  'policy-violation': {
    title: 'Een regel staat dit bericht niet toe',
    explanation:
      'Een regel van de ontvangende organisatie, of van die van u, weigert het bericht. Meer staat er niet in het rapport.',
    sender: [
      { text: 'Vraag de ontvanger op een andere manier of die dit soort e-mail van u verwacht.' },
      { text: 'Stuur dit hele rapport door naar uw IT-helpdesk; ongewijzigd opnieuw verzenden helpt niet.' },
    ],
    helpdesk: [
      { text: 'Kijk welk systeem weigerde: uw eigen of dat van de ontvanger.' },
      {
        text: 'Vraag wat er bijzonder is: bijlage, versleuteling, woorden, ontvanger, automatisch doorsturen.',
      },
      {
        text: 'Ontvangende kant: vraag het de IT-afdeling daar, met de volledige diagnoseregel en het tijdstip.',
      },
    ],
    admin: [
      {
        text: 'Uw kant: zoek de regel in de berichttracering en in de regels voor de e-mailstroom en voor preventie van gegevensverlies.',
        commands: [command.mailFlowRules, command.traceBySender],
      },
      { text: 'Maak de regel nauwer of voeg voor dit geval een uitzondering toe; zet hem niet uit.' },
      {
        text: 'Ontvangende kant: geef de beheerder daar de volledige diagnoseregel, het tijdstip en de bericht-ID.',
      },
    ],
    links: [pages.mailFlowRules],
  },

  'encryption-required': {
    title: 'De verbinding kon niet worden beveiligd zoals vereist',
    explanation:
      'Het bericht mag alleen over een versleutelde en gecontroleerde verbinding, en die kwam met de andere server niet tot stand.',
    sender: [
      { text: 'Het adres en het bericht zijn in orde.' },
      {
        text: 'Stuur dit hele rapport door naar uw IT-helpdesk; is het dringend, neem dan op een andere manier contact op met de ontvanger.',
      },
    ],
    helpdesk: [
      { text: 'Vraag of alleen dit domein er last van heeft: dan ligt de fout hoogstwaarschijnlijk daar.' },
      { text: 'Geef de volledige diagnoseregel door aan de IT-afdeling van de ontvanger.' },
    ],
    admin: [
      {
        text: 'Bekijk het certificaat en wat het domein vereist.',
        commands: [command.certificateOfRecipient, command.mtaStsRecord, command.tlsaOfRecipient],
      },
      {
        text: 'Uw kant: controleer wat uw connectors vereisen. Verlaag dat niet zonder instemming van wie erom heeft gevraagd.',
        commands: [command.outboundConnectors],
      },
      {
        text: 'Ontvangende kant: een geldig certificaat van een openbare certificeringsinstantie met de hele keten, dat de MX-hostnamen dekt, en MTA-STS en TLSA-records die daarmee overeenkomen.',
      },
    ],
    links: [pages.mtaSts, pages.dane, pages.connectors],
  },

  'delivery-expired': {
    title: 'Het bericht kon niet op tijd worden bezorgd',
    explanation:
      'Het verzendende systeem heeft het steeds opnieuw geprobeerd, maar de andere kant nam het bericht niet aan. Waarom, staat er niet bij.',
    sender: [
      { text: 'Controleer het deel na de @ in het adres.' },
      {
        text: 'Stuur het bericht later opnieuw; is het dringend, neem dan op een andere manier contact op met de ontvanger.',
      },
    ],
    helpdesk: [
      {
        text: 'Kijk of het een vertragingsmelding is (er wordt nog geprobeerd te bezorgen) of het definitieve rapport.',
      },
      { text: 'Vraag of e-mail naar andere domeinen aankomt, en naar anderen in dit domein.' },
    ],
    admin: [
      {
        text: 'Controleer of de server van de ontvanger te vinden is en antwoordt.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Lees de laatste fout in de wachtrij of in de berichttracering: die noemt de echte oorzaak.',
        commands: [command.traceByRecipient],
      },
      { text: 'Laat het de beheerder van de ontvanger weten, met de host, het IP-adres en het tijdstip.' },
    ],
    links: [pages.messageExpired],
  },

  'network-error': {
    title: 'De andere mailserver was niet bereikbaar',
    explanation:
      'Er kwam geen verbinding met de mailserver van de ontvanger tot stand, of die werd verbroken. Misschien is de server tijdelijk buiten gebruik.',
    sender: [
      {
        text: 'Uw bericht is in orde. Is dit een vertragingsmelding, wacht dan: er wordt nog geprobeerd te bezorgen.',
      },
      { text: 'Is het definitief, stuur het bericht dan een paar uur later opnieuw.' },
    ],
    helpdesk: [
      {
        text: 'Vraag of e-mail naar andere domeinen aankomt; zo niet, controleer dan uw eigen verbinding en firewall.',
      },
      { text: 'Controleer of de website van de organisatie van de ontvanger ook niet bereikbaar is.' },
    ],
    admin: [
      {
        text: 'Test de weg naar de host die in het rapport staat.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      { text: 'Veel providers en clouddiensten sluiten poort 25 naar buiten: verzend dan via hun relay.' },
      {
        text: 'Ontvangende kant: start de dienst en laat de firewall poort 25 vanaf elke plek toe.',
      },
    ],
  },

  'dns-failure': {
    title: 'De naamservers van het domein geven geen bruikbaar antwoord',
    explanation:
      'Het deel na de @ kon op dit moment niet worden opgezocht, omdat de naamservers ervan buiten gebruik zijn of verkeerd antwoorden.',
    sender: [
      { text: 'Controleer het deel na de @ in het adres.' },
      {
        text: 'Klopt het, wacht dan: vaak gaat het vanzelf over. Komt er een definitief rapport, stuur dan een dag later opnieuw.',
      },
    ],
    helpdesk: [
      {
        text: 'Vraag of andere domeinen er ook last van hebben: dan ligt de fout bij uw eigen naamserver.',
      },
      { text: 'Vraag of e-mail naar dit domein eerder wel werkte.' },
    ],
    admin: [
      {
        text: 'Vergelijk de antwoorden van uw eigen naamserver met die van een openbare.',
        commands: [command.mxOfRecipient, command.mxOfRecipientElsewhere, command.nameServersOfRecipient],
      },
      {
        text: 'Een ondertekend domein met verlopen of verkeerde DNSSEC-records geeft alleen fouten bij resolvers die ze controleren.',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient],
      },
      { text: 'Eigen domein: controleer de registrar, alle naamservers en het DS-record.' },
    ],
  },

  'mail-loop': {
    title: 'Het bericht blijft rondgaan in een lus',
    explanation:
      'Mailservers bleven het bericht aan elkaar doorgeven totdat een ervan het tegenhield. Ergens leidt een doorstuurinstelling of een route terug.',
    sender: [
      { text: 'Uw bericht is in orde, en opnieuw verzenden helpt niet.' },
      {
        text: 'Stuur dit hele rapport door naar uw IT-helpdesk en laat het de ontvanger op een andere manier weten.',
      },
    ],
    helpdesk: [
      {
        text: 'Vraag of de ontvanger een doorstuurinstelling of een regel heeft naar een ander postvak dat weer terugstuurt.',
      },
      {
        text: 'Lees de lijst met tussenstations in het rapport: de servers die steeds terugkomen, vormen de lus.',
      },
    ],
    admin: [
      {
        text: 'Zoek naar een doorstuurinstelling die terugleidt.',
        commands: [command.mailboxForwarding, command.inboxRules],
      },
      {
        text: 'Controleer het domeintype en de route: staan alle postvakken in de cloud, dan moet het Authoritative zijn; Internal relay heeft een uitgaande connector nodig naar het andere systeem, dat niet mag terugsturen.',
        commands: [command.acceptedDomains, command.outboundConnectors, command.mxOfSender],
      },
    ],
    links: [pages.loops],
  },

  'protocol-error': {
    title: 'De twee mailservers begrepen elkaar niet',
    explanation:
      'De ene server weigerde een opdracht van de andere, of kende die niet. Dit is een technische fout tussen de systemen.',
    sender: [
      { text: 'Het adres is in orde. Stuur het bericht nog een keer.' },
      { text: 'Gaat het weer mis, stuur dan dit hele rapport door naar uw IT-helpdesk.' },
    ],
    helpdesk: [
      {
        text: 'Zoek uit wat het bericht heeft verstuurd: meestal is een toepassing of apparaat dat rechtstreeks verzendt de oorzaak.',
      },
      { text: 'Vraag of het bij alle bestemmingen gebeurt of bij één.' },
    ],
    admin: [
      {
        text: 'Lees de geweigerde opdracht in het logboek van de verzendende server (SMTP-protocollogboek).',
      },
      {
        text: 'Toepassingen en apparaten: geef afzender en ontvanger als kale adressen op, meld u met een volledige hostnaam en wacht op elk antwoord.',
      },
      { text: 'Een firewall die SMTP inspecteert, kan opdrachten verminken: zet die inspectie uit en test.' },
    ],
    links: [pages.smtp],
  },

  'too-many-recipients': {
    title: 'Het bericht heeft te veel ontvangers',
    explanation: 'Het bericht noemt meer ontvangers tegelijk dan een systeem onderweg aanneemt.',
    sender: [
      { text: 'Stuur het naar minder mensen tegelijk of vraag uw IT-helpdesk om een distributielijst.' },
      { text: 'Kijk in het rapport welke ontvangers het niet hebben gekregen en stuur het alleen naar hen.' },
    ],
    helpdesk: [
      { text: 'Vraag hoeveel ontvangers er waren en of sommigen het bericht wel hebben gekregen.' },
      { text: 'Kijk van wie de limiet is: van uw eigen systeem of van de ontvangende kant.' },
    ],
    admin: [
      {
        text: 'Uw limiet: in Exchange Online standaard 500 ontvangers per bericht, hoogstens 1.000.',
        commands: [command.recipientsPerMessage, command.raiseRecipientsPerMessage],
      },
      {
        text: 'Toepassingen: splits grote aantallen ontvangers, hoogstens 100 per transactie als u de limiet niet kent.',
      },
    ],
    links: [pages.sendingLimits],
  },

  'system-error': {
    title: 'Het ontvangende e-mailsysteem heeft een storing',
    explanation:
      'Het e-mailsysteem van de ontvanger is op dit moment buiten gebruik, verkeerd ingesteld of gesloten. Het ligt niet aan uw bericht.',
    sender: [
      { text: 'Het adres en uw bericht zijn in orde. Is dit een vertragingsmelding, wacht dan.' },
      {
        text: 'Is het definitief, stuur het bericht dan een paar uur later opnieuw en laat het de ontvanger op een andere manier weten.',
      },
    ],
    helpdesk: [
      { text: 'Vraag of alle e-mail naar dit domein misgaat, en sinds wanneer.' },
      {
        text: 'Duurt het langer dan een dag, geef dan de volledige diagnoseregel door aan de IT-afdeling van de ontvanger.',
      },
    ],
    admin: [
      {
        text: 'Microsoft 365 aan een van beide kanten: bekijk Microsoft 365 admin center > Health > Service health.',
      },
      {
        text: 'Uw kant: laat de wachtrij het opnieuw proberen; controleer uw eigen server alleen als ook andere domeinen misgaan.',
      },
      {
        text: 'Ontvangende kant: zoek de fout op in het logboek van de ontvangende server op het tijdstip van het rapport.',
      },
    ],
  },

  'system-full': {
    title: 'Het ontvangende e-mailsysteem heeft geen ruimte meer',
    explanation:
      'De opslag van het hele ontvangende systeem is vol, niet alleen één postvak. De beheerder ervan moet ruimte maken.',
    sender: [
      { text: 'Het adres en uw bericht zijn in orde. Stuur het een paar uur later opnieuw.' },
      {
        text: 'Is het dringend, neem dan op een andere manier contact op met de ontvanger en noem het rapport.',
      },
    ],
    helpdesk: [
      { text: 'Ga na of echt het systeem vol is en niet het postvak van één persoon.' },
      { text: 'Geef de volledige diagnoseregel door aan de IT-afdeling van de ontvanger.' },
    ],
    admin: [
      { text: 'Laat de wachtrij het opnieuw proberen: wie verzendt, hoeft niets te doen.' },
      {
        text: 'Ontvangende kant: maak ruimte op de schijf met de wachtrij en de postvakken; Exchange Server neemt geen e-mail meer aan als de ruimte opraakt (back pressure).',
        commands: [command.exchangeQueues, command.spoolUse],
      },
    ],
  },

  'mailer-error': {
    title: 'De bezorging mislukte binnen het ontvangende systeem',
    explanation:
      'Het bericht kwam aan bij het ontvangende systeem, maar een programma, een doorstuurinstelling of een lijst daar kon er niets mee.',
    sender: [
      {
        text: 'Uw bericht is in orde. Laat het de ontvanger op een andere manier weten en geef dit rapport door.',
      },
      { text: 'Stuur pas opnieuw als de ontvanger zegt dat het is verholpen.' },
    ],
    helpdesk: [
      { text: 'Lees in het rapport welk programma, bestand of welke lijst wordt genoemd.' },
      {
        text: 'Geef het volledige rapport door aan de IT-afdeling van de ontvanger; aan uw kant valt niets in te stellen.',
      },
    ],
    admin: [
      {
        text: 'Ontvangende kant: zoek in het e-maillogboek op het tijdstip van het rapport de opdracht die mislukte: doorstuurbestand, alias, filter, lijstbeheer.',
        commands: [command.postfixSettings, command.verifyDelivery],
      },
      {
        text: 'Ontvangende kant: controleer rechten, paden en quotum van dat programma en test het met de hand.',
      },
    ],
  },

  'suppressed': {
    title: 'Niet verzonden: het adres staat op de stoplijst van uw verzenddienst',
    explanation:
      'Eerdere berichten naar dit adres kwamen terug of leverden klachten op; daarom houdt de dienst waarmee u verzendt verdere berichten tegen.',
    sender: [
      { text: 'Controleer het adres. Is het fout, corrigeer het dan in uw lijst.' },
      {
        text: 'Klopt het, vraag uw IT-helpdesk dan om het op te zoeken in de stoplijst van de verzenddienst.',
      },
    ],
    helpdesk: [
      {
        text: 'Zoek het adres op in de stoplijst (suppression list) van de dienst: wanneer en waarom is het erop gezet?',
      },
      { text: 'Een klacht of een afmelding moet worden gerespecteerd: laat het adres op de lijst staan.' },
    ],
    admin: [
      {
        text: 'Haal het adres alleen van de lijst als de reden is vervallen (het postvak bestaat weer, de ontvanger vraagt om e-mail).',
        commands: [command.suppressedAddress, command.removeSuppressedAddress],
      },
      { text: 'Verwijder het adres ook uit uw eigen lijsten; anders werkt elke mailing in uw nadeel.' },
    ],
  },

  'unknown': {
    title: 'Het rapport zegt niet waarom',
    explanation: 'Het bericht is niet bezorgd, maar niets in het rapport noemt de oorzaak.',
    sender: [
      { text: 'Controleer het adres en stuur het bericht nog een keer.' },
      { text: 'Gaat het weer mis, stuur dan dit hele rapport als bijlage naar uw IT-helpdesk.' },
    ],
    helpdesk: [
      {
        text: 'Vraag om het volledige rapport als bestand: in gekopieerde tekst ontbreekt vaak de beslissende regel.',
      },
      {
        text: 'Vraag of andere ontvangers, en andere afzenders naar dezelfde ontvanger, er ook last van hebben.',
      },
    ],
    admin: [
      {
        text: 'Zoek het bericht op in de berichttracering (Exchange admin center > Mail flow > Message trace) of in het logboek van de verzendende server.',
        commands: [command.traceBySender],
      },
      {
        text: 'Vraag het de beheerder van de ontvangende server, met tijdstip, afzender, ontvanger en bericht-ID.',
      },
    ],
    links: [pages.ndrTable, pages.statusCodes],
  },
}
