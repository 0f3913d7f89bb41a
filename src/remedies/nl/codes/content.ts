import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the message itself, and about rules on it, in Dutch. */
export const contentCodes: Readonly<Record<string, Remedy>> = {
  '5.0.350': {
    ...causes['unknown'],
    title: 'Het ontvangende systeem heeft het bericht geweigerd',
    explanation:
      'Het bericht heeft uw organisatie verlaten, en het ontvangende systeem weigerde het met een antwoord dat Exchange Online niet kan indelen.',
    helpdesk: [
      { text: 'Zoek de pijl (->) in het rapport: het antwoord erna komt van de ontvangende kant zelf.' },
      { text: 'Geef de volledige diagnoseregel door aan de IT-afdeling van de ontvanger.' },
    ],
    admin: [
      { text: 'Onderzoek het antwoord na de pijl (->) apart: dat noemt de echte reden.' },
      {
        text: 'Kijk in de berichttracering welke server weigerde.',
        commands: [command.traceByRecipient],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/tnef-header': {
    ...causes['message-malformed'],
    title: 'Het bericht in RTF-indeling is te ingewikkeld voor de ontvangende kant',
    explanation:
      'Outlook heeft het bericht in RTF-indeling verstuurd, met een verborgen veld dat te lang is voor het ontvangende systeem.',
    sender: [
      { text: 'Kies in Outlook platte tekst als indeling van het bericht en stuur het opnieuw.' },
      { text: 'Voeg bestanden rechtstreeks bij, in plaats van berichten die zelf bijlagen hebben.' },
    ],
    admin: [
      {
        text: 'Schakel RTF (TNEF) uit voor deze bestemming.',
        commands: [command.remoteDomainWithoutTnef],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/as345': {
    ...causes['policy-violation'],
    title: 'De bijlagen zijn te diep genest',
    explanation:
      'Bij het bericht zitten berichten als bijlage waar zelf weer berichten bij zitten, in meer lagen dan de ontvangende kant aanneemt.',
    sender: [
      {
        text: 'Haal de bijgevoegde berichten eruit, sla de bestanden op en voeg ze rechtstreeks bij of stop ze in een ZIP-bestand.',
      },
      { text: 'Stuur het bericht daarna opnieuw.' },
    ],
    helpdesk: [
      {
        text: 'Vraag of er berichten als bijlage bij het bericht zaten en of het zonder die bijlagen wel aankomt.',
      },
    ],
    admin: [
      {
        text: 'Er hoeft niets te worden ingesteld: het bericht moet opnieuw worden opgebouwd. Ticketsystemen die hele berichten doorsturen, veroorzaken dit vaak.',
      },
    ],
    links: [pages.remoteError],
  },

  '5.1.20': {
    ...causes['message-malformed'],
    title: 'Het bericht noemt meerdere afzenders',
    explanation: 'Het bericht heeft meer dan één From-adres en zegt niet wie het echt heeft verstuurd.',
    sender: [
      { text: 'Laat uw IT-helpdesk weten welk programma het bericht heeft verstuurd.' },
      { text: 'Kunt u daar de afzender kiezen, kies er dan maar één.' },
    ],
    admin: [
      { text: 'Laat de toepassing één adres in From zetten, of een Sender-header met één adres toevoegen.' },
    ],
    links: [pages.multipleFrom, pages.messageFormat],
  },

  '5.6.0': {
    ...causes['content-rejected'],
    title: 'Het bericht kon niet worden onderzocht of omgezet',
    explanation:
      'Een regel moest het bericht of de bijlagen onderzoeken en kon dat niet, of de inhoud kon niet worden omgezet.',
    admin: [
      {
        text: 'Zoek naar een regel voor de e-mailstroom die bijlagen onderzoekt en wacht tot het onderzoek klaar is; laat hem het bericht niet uitstellen. Wat de regel niet kan onderzoeken, komt er dan ongecontroleerd door.',
        commands: [command.ruleErrorActions, command.ignoreRuleError],
      },
      { text: 'Beschadigde, heel grote of geneste bijlagen: deel ze via een link.' },
    ],
    links: [pages.mailFlowRules],
  },

  '5.6.11': {
    ...causes['message-malformed'],
    title: 'Het bericht heeft regeleinden die in e-mail niet zijn toegestaan',
    explanation:
      'Het programma dat het bericht heeft gemaakt, sluit regels verkeerd af, en zo kan de volgende server het bericht niet aannemen.',
    admin: [
      { text: 'Laat de toepassing elke regel afsluiten met CRLF en niet met alleen LF.' },
      { text: 'Ontvangende kant: ondersteun CHUNKING (BDAT); dan kunnen zulke berichten worden aangenomen.' },
    ],
    links: [pages.invalidCharacters],
  },

  '5.7.512': {
    ...causes['message-malformed'],
    title: 'Het bericht heeft geen geldige afzender',
    explanation: 'Het From-veld van het bericht ontbreekt of bevat geen geldig adres.',
    admin: [
      {
        text: 'Laat de toepassing één From-header schrijven met een geldig adres tussen punthaken, zoals "Contoso" <info@contoso.com>.',
      },
    ],
    links: [pages.messageFormat, pages.ndrTable],
  },

  '5.7.900': {
    ...causes['policy-violation'],
    title: 'Een regel van de ontvangende organisatie heeft het bericht geweigerd',
    explanation:
      'Een beheerder daar heeft een regel met een eigen nummer en tekst gemaakt. Waar die over gaat, weet alleen die organisatie; misschien zegt de tekst van het rapport het.',
    admin: [
      {
        text: 'Vraag de beheerder van de ontvangende organisatie welke regel het was, met tijdstip en bericht-ID.',
      },
      {
        text: 'Regel in uw eigen organisatie: zoek hem op aan de hand van het nummer.',
        commands: [command.mailFlowRules],
      },
    ],
    links: [pages.mailFlowRules],
  },
}
