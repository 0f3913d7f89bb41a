import type { Explanation } from '../classify/explain.ts'
import type { Diagnosed } from '../diagnose.ts'
import type { AtHand } from '../locale-of.ts'
import { checkOptions, classifyOptions, type LanguageOptions } from '../options.ts'
import { en } from '../remedies/en.ts'
import type { Audience, Locale } from '../remedies/remedy.ts'
import { outlineExplanation } from './explanation.ts'
import { outline, readers, type Block } from './outline.ts'
import type { TextStyle } from './text.ts'

/** Options of `renderMarkdown` and `renderHtml`. */
export interface RenderOptions extends LanguageOptions {
  /** Whom the steps are for, in the order wanted. Default: helpdesk, administrator, sender. */
  audience?: Audience | readonly Audience[]
}

/** Options of `renderText`. */
export interface RenderTextOptions extends RenderOptions, TextStyle {}

/** What can be put in words: what `diagnose` or `explain` answered. */
export type Answer = Diagnosed | Explanation

/** What is to be written, and in which language (BCP 47). */
export interface Outlined {
  readonly blocks: readonly Block[]
  readonly language: string
}

/**
 * What the options ask to be said of an answer. The words around the texts are in the language of the answer unless
 * another is asked for; English where that is not at hand.
 *
 * @throws TypeError for an option that there is not, or that can't be one.
 */
export function outlined(
  answer: Answer,
  options: RenderTextOptions,
  names: readonly (keyof RenderTextOptions)[],
  atHand: AtHand<Locale>,
): Outlined {
  checkOptions(options, names)
  const said = 'meanings' in answer ? answer.meanings : answer.diagnoses
  const language = options.language ?? said.find((one) => one !== null)?.language ?? en.tag
  const { labels, tag } = classifyOptions({ language }, atHand).locale ?? en
  const audiences = readersOf(options.audience)
  const blocks =
    'meanings' in answer ? outlineExplanation(answer, labels, audiences) : outline(answer, labels, audiences)
  return { blocks, language: tag }
}

function readersOf(audience: RenderOptions['audience']): readonly Audience[] {
  if (audience === undefined) return readers
  const asked = typeof audience === 'string' ? [audience] : [...audience]
  for (const reader of asked) {
    if (!readers.includes(reader)) {
      throw new TypeError(`options.audience: expected ${readers.join(', ')}; got ${String(reader)}`)
    }
  }
  return asked
}
