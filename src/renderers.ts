/** An answer of the main entry in words. */
import type { Forecast } from './policy/forecast.ts'
import { forecastLocales } from './policy/locales/index.ts'
import { locales } from './remedies/index.ts'
import { renderForecastWith, type RenderForecastOptions } from './render/forecast-text.ts'
import { writeHtml } from './render/html.ts'
import { writeMarkdown } from './render/markdown.ts'
import { outlined, type Answer, type RenderOptions, type RenderTextOptions } from './render/render-options.ts'
import { writeText } from './render/text.ts'

/**
 * Writes what `diagnose` or `explain` answered as plain text for a terminal or a ticket: the short answer first, then who did not get
 * the message, why, what to do, and the evidence last. Control characters of the mail come out harmless.
 *
 * @throws TypeError for an option that can't be one.
 */
export function renderText(answer: Answer, options: RenderTextOptions = {}): string {
  const { blocks, language } = outlined(answer, options, ['language', 'audience', 'colour', 'width'], locales)
  return writeText(blocks, options, language)
}

/**
 * Writes what `diagnose` or `explain` answered as Markdown, in the order of {@link renderText}. Nothing of the mail is markup or a link.
 *
 * @throws TypeError for an option that can't be one.
 */
export function renderMarkdown(answer: Answer, options: RenderOptions = {}): string {
  const { blocks, language } = outlined(answer, options, ['language', 'audience'], locales)
  return writeMarkdown(blocks, language)
}

/**
 * Writes what `diagnose` or `explain` answered as a fragment of HTML without script, style or class, in the order of
 * {@link renderText}. Nothing of the mail is markup or a link.
 *
 * @throws TypeError for an option that can't be one.
 */
export function renderHtml(answer: Answer, options: RenderOptions = {}): string {
  const { blocks, language } = outlined(answer, options, ['language', 'audience'], locales)
  return writeHtml(blocks, language)
}

/**
 * Writes a forecast for a person: the verdict, a bar for each limit, and of each finding that is not clear what was
 * counted and what lowers it. The words around the texts are in the language of the forecast unless another is asked for.
 *
 * @throws TypeError for an option that can't be one.
 */
export function renderForecast(forecast: Forecast, options: RenderForecastOptions = {}): string {
  return renderForecastWith(forecast, options, forecastLocales)
}
