/** An answer of `ndr-doctor/core` in words: English unless a locale is handed in. */
import { en } from './remedies/en.ts'
import { writeHtml } from './render/html.ts'
import { writeMarkdown } from './render/markdown.ts'
import { outlined, type Answer, type RenderOptions, type RenderTextOptions } from './render/render-options.ts'
import { writeText } from './render/text.ts'

const atHand = { en }

/**
 * Writes what `diagnose` or `explain` answered as plain text for a terminal or a ticket: the short answer first, then who did not get
 * the message, why, what to do, and the evidence last. Control characters of the mail come out harmless.
 *
 * The words around the texts are in English unless a locale is handed in: one that was handed to `diagnose` or `explain` is to
 * be handed in here, too.
 *
 * @throws TypeError for an option that can't be one.
 */
export function renderText(answer: Answer, options: RenderTextOptions = {}): string {
  const { blocks, language } = outlined(answer, options, ['language', 'audience', 'colour', 'width'], atHand)
  return writeText(blocks, options, language)
}

/**
 * Writes what `diagnose` or `explain` answered as Markdown, in the order of {@link renderText} and in its language. Nothing of
 * the mail is markup or a link.
 *
 * @throws TypeError for an option that can't be one.
 */
export function renderMarkdown(answer: Answer, options: RenderOptions = {}): string {
  const { blocks, language } = outlined(answer, options, ['language', 'audience'], atHand)
  return writeMarkdown(blocks, language)
}

/**
 * Writes what `diagnose` or `explain` answered as a fragment of HTML without script, style or class, in the order of
 * {@link renderText} and in its language. Nothing of the mail is markup or a link.
 *
 * @throws TypeError for an option that can't be one.
 */
export function renderHtml(answer: Answer, options: RenderOptions = {}): string {
  const { blocks, language } = outlined(answer, options, ['language', 'audience'], atHand)
  return writeHtml(blocks, language)
}
