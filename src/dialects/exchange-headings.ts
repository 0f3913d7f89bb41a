import { LiteralIndex } from '../text/literal-index.ts'

/**
 * The headings of Exchange's reports by language, folded (see `text/fold.ts`). Codes, RESOLVER. and STOREDRV. tokens
 * and the delivery-status part stay English; only these change. Seen in real reports or on Microsoft's pages; those that
 * were not are left out.
 */
export interface Headings {
  readonly diagnostics: readonly string[]
  readonly generatingServer: readonly string[]
  readonly originalHeaders: readonly string[]
}

export const headings: Readonly<Record<string, Headings>> = {
  en: {
    diagnostics: ['diagnostic information for administrators'],
    generatingServer: ['generating server:'],
    originalHeaders: ['original message headers'],
  },
  it: {
    diagnostics: ['informazioni di diagnostica per gli amministratori'],
    generatingServer: ['server di generazione:'],
    originalHeaders: ['intestazioni originali del messaggio'],
  },
  fr: {
    diagnostics: ['informations de diagnostic pour les administrateurs'],
    generatingServer: ['serveur de generation :'],
    originalHeaders: ["en-tetes de message d'origine"],
  },
  de: {
    diagnostics: ['diagnoseinformationen fur administratoren'],
    generatingServer: ['generierender server:'],
    originalHeaders: ['ursprungliche nachrichtenkopfzeilen'],
  },
  es: {
    diagnostics: [
      'informacion de diagnostico para los administradores',
      'informacion de diagnostico para administradores',
    ],
    generatingServer: ['servidor de generacion:', 'generando servidor:'],
    originalHeaders: ['encabezados de mensaje originales'],
  },
  pt: {
    diagnostics: ['informacoes de diagnostico para administradores'],
    generatingServer: ['servidor de origem:'],
    originalHeaders: ['cabecalhos originais da mensagem'],
  },
  nl: {
    diagnostics: ['diagnostische gegevens voor beheerders'],
    generatingServer: ['bronserver:'],
    originalHeaders: ['oorspronkelijke berichtkoppen'],
  },
  sv: {
    diagnostics: ['diagnostisk information for administratorer'],
    generatingServer: ['genererande server:'],
    originalHeaders: ['ursprungshuvuden'],
  },
  ja: {
    diagnostics: ['管理者向けの診断情報'],
    generatingServer: ['生成サーバー:'],
    originalHeaders: ['元のメッセージ ヘッダー'],
  },
}

export const diagnosticsTitles: readonly string[] = Object.values(headings).flatMap(
  (heading) => heading.diagnostics,
)
export const generatingServerLabels: readonly string[] = Object.values(headings).flatMap(
  (heading) => heading.generatingServer,
)

const languages = Object.keys(headings)
/** Headings with the place of their language: of several the first decides. */
const byHeading = new LiteralIndex(
  Object.values(headings).flatMap(({ diagnostics, generatingServer }, place) =>
    [...diagnostics, ...generatingServer].map((heading) => [heading, place] as const),
  ),
)

/** The language whose headings stand in a folded text, or null. */
export function languageOfHeadings(folded: string): string | null {
  let first = languages.length
  byHeading.scan(folded, (place) => {
    first = Math.min(first, place)
  })
  return languages[first] ?? null
}
