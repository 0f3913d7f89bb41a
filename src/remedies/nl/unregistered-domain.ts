import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'

/** The block on mail from domains that are not registered: the one remedy of its cause and of 5.7.750. */
export const unregisteredDomain: Remedy = {
  title: 'Microsoft 365 blokkeert uw e-mail uit niet-geregistreerde domeinen',
  explanation:
    'Uw organisatie heeft vanuit domeinen die niet bij Microsoft 365 zijn geregistreerd meer e-mail verzonden dan wordt toegestaan; daarom is verzenden vanuit zulke domeinen geblokkeerd. Vaak wordt een server of een account misbruikt om spam te versturen. Microsoft maakt niet bekend waar de grens ligt.',
  sender: [
    {
      text: 'Het adres van de ontvanger is in orde. Het bericht is tegengehouden door de e-maildienst van uw eigen organisatie.',
    },
    { text: 'Waarschuw vandaag nog uw IT-helpdesk en stuur dit hele rapport door.' },
    {
      text: 'Stuur het bericht niet steeds opnieuw: het kan pas weg als uw IT-helpdesk de blokkering heeft laten opheffen. Is het dringend, neem dan op een andere manier contact op met de ontvanger, bijvoorbeeld telefonisch.',
    },
  ],
  helpdesk: [
    {
      text: 'Vraag welk afzenderadres is gebruikt en wat het bericht heeft verstuurd: e-mailprogramma, printer of scanner, toepassing, nieuwsbriefdienst, doorstuurregel.',
    },
    {
      text: 'Vergelijk het domein van dat afzenderadres met Exchange admin center > Mail flow > Accepted domains. Staat het daar, kijk dan nog eens naar de code: 5.7.705 blokkeert de hele tenant, 5.7.711 een connector, 5.7.64 weigert relay, 5.7.236 beperkt onmicrosoft.com-adressen.',
    },
    {
      text: 'Vraag wat er de afgelopen dagen is veranderd: een nieuw domein, een nieuwe server, toepassing, connector of doorstuurinstelling. Veel onbekende afzenderdomeinen wijzen op misbruik.',
    },
    {
      text: 'Geef het meteen als mogelijk beveiligingsincident door aan de beheerders, met het volledige rapport en het tijdstip. Wachten helpt niet: deze blokkering gaat niet vanzelf weg.',
    },
  ],
  admin: [
    {
      text: 'Registreer elk domein van waaruit u verzendt. Vergelijk de afzenderdomeinen in de berichttracering met de geaccepteerde domeinen. Voeg elk eigen domein dat ontbreekt toe onder Microsoft 365 admin center > Settings > Domains > Add domain en verifieer het met een TXT- of MX-record (de rol Domain Name Administrator is genoeg); daarna staat het vanzelf onder Exchange admin center > Mail flow > Accepted domains. Staan de postvakken ervan op een ander systeem, laat het MX-record dan zoals het is en stel het type Internal relay in. New-AcceptedDomain bestaat alleen on-premises; gebruik Microsoft Graph PowerShell om het voor de cloud te automatiseren. Stop e-mail uit domeinen die niet van u zijn, of verzend die via de eigenaar ervan.',
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
      text: 'Zoek naar ongebruikelijke connectors: aanvallers maken vaak inkomende connectors om spam te versturen. Verklaar onder Exchange admin center > Mail flow > Connectors elke connector: wie heeft die gemaakt en wanneer, voor welke IP-adressen of welk certificaat. Schakel connectors uit die niemand kent, zoek in het auditlogboek het account dat ze heeft gemaakt en beveilig het. Laat uw eigen servers herkennen aan een certificaat waarvan het domein een geaccepteerd domein is. Deblokkeer een connector of gebruiker pas als die schoon is.',
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
      text: 'Beveilig uw on-premises servers en zorg dat ze niet gehackt zijn: installeer updates, sta relay alleen toe voor bekende hosts en controleer accounts, wachtrijen en logboeken op e-mail die niet van u is. Tip: hier spelen veel factoren mee, vooral bij servers van derden; in elk geval moet u kunnen bevestigen dat alle e-mail die uw servers verlaat legitiem is.',
      commands: [command.topSenders],
    },
    {
      text: 'Neem contact op met Microsoft Ondersteuning en vraag om de blokkering op te heffen: Microsoft 365 admin center > Help & support. Geef de foutcode 5.7.750 en het bewijs dat uw omgeving beveiligd is: welke domeinen geregistreerd zijn, welke connectors en servers zijn gecontroleerd, wat er is hersteld. Alleen Ondersteuning kan de blokkering opheffen, en er moet worden aangetoond dat er geen spam meer wordt verzonden.',
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
