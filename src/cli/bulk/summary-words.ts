import type { TenantFailure } from '../../index.ts'
import { localeOf } from '../../locale-of.ts'
import { colonOf } from '../../render/colon.ts'
import { numbersIn } from '../../text/numbers.ts'

/** The words of a summary in one language. */
export interface SummaryWords {
  readonly tag: string
  readonly number: (value: number) => string
  /** Mails, their recipients that failed or are delayed, and inputs that could not be read. */
  readonly head: (mails: number, recipients: number, unreadable: number) => string
  readonly byCause: string
  readonly byDomain: string
  readonly byCode: string
  readonly bySystem: string
  /** In place of a key that is not known. */
  readonly none: string
  /** So many more lines. */
  readonly more: (count: number) => string
  readonly incomplete: string
  readonly isTheTenant: string
  readonly onTheSendingSide: string
  readonly why: (failure: TenantFailure) => string
  readonly doNotSuppress: (recipients: number) => string
}

const english = numbersIn('en')

/** `1 mail`, `2,000 mails`. */
export function counted(count: number, noun: string): string {
  return `${english(count)} ${noun}${count === 1 ? '' : 's'}`
}

const en: SummaryWords = {
  tag: 'en',
  number: english,
  head: (mails, recipients, unreadable) =>
    `${counted(mails, 'mail')}, ${counted(recipients, 'failed or delayed recipient')}` +
    (unreadable === 0 ? '' : `, ${english(unreadable)} unreadable`),
  byCause: 'By cause',
  byDomain: 'By domain of the recipient',
  byCode: 'By code',
  bySystem: 'By reporting system',
  none: 'none',
  more: (count) => `and ${english(count)} more`,
  incomplete: 'There was more than is counted here: not every table is complete.',
  isTheTenant: 'It is the tenant, not the addresses',
  onTheSendingSide: 'On the sending side',
  why: ({ why }) => why,
  doNotSuppress: (recipients) => `Do not suppress for it: ${counted(recipients, 'recipient')}.`,
}

/** What is put before each figure, so that no word has to agree with it. */
interface Captions {
  readonly mails: string
  readonly failures: string
  readonly unreadable: string
  readonly byCause: string
  readonly byDomain: string
  readonly byCode: string
  readonly bySystem: string
  readonly none: string
  readonly more: string
  readonly incomplete: string
  readonly isTheTenant: string
  readonly onTheSendingSide: string
  readonly refusals: string
  readonly recipients: string
  readonly domains: string
  readonly since: string
  readonly tooFew: string
  readonly doNotSuppress: string
}

/** Words in which every figure stands behind its caption. */
function captioned(tag: string, said: Captions): SummaryWords {
  const number = numbersIn(tag)
  const colon = colonOf(tag)
  const figure = (caption: string, value: string) => `${caption}${colon}${value}`
  const figures = (...all: readonly string[]) => all.join(tag === 'ja' ? '、' : ', ')
  return {
    tag,
    number,
    head: (mails, recipients, unreadable) =>
      figures(
        figure(said.mails, number(mails)),
        figure(said.failures, number(recipients)),
        ...(unreadable === 0 ? [] : [figure(said.unreadable, number(unreadable))]),
      ),
    byCause: said.byCause,
    byDomain: said.byDomain,
    byCode: said.byCode,
    bySystem: said.bySystem,
    none: said.none,
    more: (count) => figure(said.more, number(count)),
    incomplete: said.incomplete,
    isTheTenant: said.isTheTenant,
    onTheSendingSide: said.onTheSendingSide,
    why: ({ code, cause, hit, recipients, domains, since, isTheTenant }) =>
      figures(
        code === null ? cause : `${code} (${cause})`,
        figure(said.refusals, number(hit)),
        figure(said.recipients, number(recipients)),
        figure(said.domains, number(domains)),
        ...(since === null ? [] : [figure(said.since, since)]),
      ) + (isTheTenant ? '' : ` – ${said.tooFew}`),
    doNotSuppress: (recipients) => figure(said.doNotSuppress, number(recipients)),
  }
}

/** Every language by its tag. */
export const summaryLocales = {
  en,
  it: captioned('it', {
    mails: 'Messaggi',
    failures: 'destinatari non raggiunti o in ritardo',
    unreadable: 'illeggibili',
    byCause: 'Per causa',
    byDomain: 'Per dominio del destinatario',
    byCode: 'Per codice',
    bySystem: 'Per sistema che ha scritto il rapporto',
    none: 'nessuno',
    more: 'altri',
    incomplete: "C'era più di quanto sia contato qui: non tutte le tabelle sono complete.",
    isTheTenant: 'È il tenant, non sono gli indirizzi',
    onTheSendingSide: 'Dalla parte del mittente',
    refusals: 'rifiuti',
    recipients: 'destinatari',
    domains: 'domini',
    since: 'dal',
    tooFew: 'troppo pochi per dire che riguardi tutta la posta del mittente',
    doNotSuppress: 'Da non sopprimere per questo motivo, destinatari',
  }),
  es: captioned('es', {
    mails: 'Mensajes',
    failures: 'destinatarios no alcanzados o con retraso',
    unreadable: 'ilegibles',
    byCause: 'Por causa',
    byDomain: 'Por dominio del destinatario',
    byCode: 'Por código',
    bySystem: 'Por sistema que escribió el informe',
    none: 'ninguno',
    more: 'otros',
    incomplete: 'Había más de lo que se cuenta aquí: no todas las tablas están completas.',
    isTheTenant: 'Es el tenant, no son las direcciones',
    onTheSendingSide: 'En el lado del remitente',
    refusals: 'rechazos',
    recipients: 'destinatarios',
    domains: 'dominios',
    since: 'desde',
    tooFew: 'demasiado pocos para decir que afecta a todo el correo del remitente',
    doNotSuppress: 'No se deben suprimir por esto, destinatarios',
  }),
  de: captioned('de', {
    mails: 'E-Mails',
    failures: 'Empfänger nicht erreicht oder verzögert',
    unreadable: 'nicht lesbar',
    byCause: 'Nach Ursache',
    byDomain: 'Nach Domäne des Empfängers',
    byCode: 'Nach Code',
    bySystem: 'Nach berichtendem System',
    none: 'keine Angabe',
    more: 'weitere',
    incomplete: 'Es war mehr, als hier gezählt ist: Nicht alle Tabellen sind vollständig.',
    isTheTenant: 'Es liegt am Mandanten, nicht an den Adressen',
    onTheSendingSide: 'Auf der Absenderseite',
    refusals: 'Ablehnungen',
    recipients: 'Empfänger',
    domains: 'Domänen',
    since: 'seit',
    tooFew: 'zu wenige, um zu sagen, dass alle E-Mails des Absenders betroffen sind',
    doNotSuppress: 'Deswegen nicht zu sperren, Empfänger',
  }),
  fr: captioned('fr', {
    mails: 'Messages',
    failures: 'destinataires non atteints ou en retard',
    unreadable: 'illisibles',
    byCause: 'Par cause',
    byDomain: 'Par domaine du destinataire',
    byCode: 'Par code',
    bySystem: 'Par système qui a écrit le rapport',
    none: 'aucun',
    more: 'autres',
    incomplete: 'Il y en avait plus que ce qui est compté ici\u00a0: tous les tableaux ne sont pas complets.',
    isTheTenant: "C'est le tenant, et non les adresses",
    onTheSendingSide: "Du côté de l'expéditeur",
    refusals: 'refus',
    recipients: 'destinataires',
    domains: 'domaines',
    since: 'depuis',
    tooFew: "trop peu pour dire que tous les messages de l'expéditeur sont touchés",
    doNotSuppress: 'À ne pas supprimer pour cela, destinataires',
  }),
  pt: captioned('pt', {
    mails: 'Mensagens',
    failures: 'destinatários não alcançados ou com atraso',
    unreadable: 'ilegíveis',
    byCause: 'Por causa',
    byDomain: 'Por domínio do destinatário',
    byCode: 'Por código',
    bySystem: 'Por sistema que escreveu o relatório',
    none: 'nenhum',
    more: 'outros',
    incomplete: 'Havia mais do que se conta aqui: nem todas as tabelas estão completas.',
    isTheTenant: 'É o tenant, não são os endereços',
    onTheSendingSide: 'Do lado do remetente',
    refusals: 'recusas',
    recipients: 'destinatários',
    domains: 'domínios',
    since: 'desde',
    tooFew: 'poucos demais para dizer que todos os e-mails do remetente são afetados',
    doNotSuppress: 'A não suprimir por isso, destinatários',
  }),
  nl: captioned('nl', {
    mails: 'E-mails',
    failures: 'ontvangers niet bereikt of vertraagd',
    unreadable: 'onleesbaar',
    byCause: 'Per oorzaak',
    byDomain: 'Per domein van de ontvanger',
    byCode: 'Per code',
    bySystem: 'Per rapporterend systeem',
    none: 'geen',
    more: 'nog',
    incomplete: 'Er was meer dan hier is geteld: niet elke tabel is volledig.',
    isTheTenant: 'Het ligt aan de tenant, niet aan de adressen',
    onTheSendingSide: 'Aan de kant van de afzender',
    refusals: 'weigeringen',
    recipients: 'ontvangers',
    domains: 'domeinen',
    since: 'sinds',
    tooFew: 'te weinig om te zeggen dat alle e-mail van de afzender is getroffen',
    doNotSuppress: 'Hierom niet te onderdrukken, ontvangers',
  }),
  ja: captioned('ja', {
    mails: 'メール',
    failures: '届かなかった、または遅れている宛先',
    unreadable: '読み取れなかったもの',
    byCause: '原因別',
    byDomain: '宛先のドメイン別',
    byCode: 'コード別',
    bySystem: 'レポートを書いたシステム別',
    none: 'なし',
    more: 'ほか',
    incomplete: 'ここで数えたものより多くあり、すべての表が完全なわけではありません。',
    isTheTenant: '原因はテナントで、アドレスではありません',
    onTheSendingSide: '差出人の側',
    refusals: '拒否',
    recipients: '宛先',
    domains: 'ドメイン',
    since: '最初',
    tooFew: '差出人のメールすべてに及ぶと言うには少なすぎます',
    doNotSuppress: 'これを理由に配信を止めるべきでない宛先',
  }),
} as const

/** The words of the language that is asked for; English where it is not there. */
export function summaryWords(language: string): SummaryWords {
  return localeOf<SummaryWords>(language, summaryLocales, 'head')
}
