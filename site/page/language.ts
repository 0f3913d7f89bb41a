import type { ForecastOptions } from '../../src/core.ts'
import { en } from '../../src/locales/en.ts'
import { words } from '../words/en.ts'
import type { LanguageTag } from './link.ts'
import { load, type LanguageScript } from './script.ts'

/** English comes with the page; every other language is loaded when it is asked for. */
export const english: LanguageScript = { locale: en, words }

/** Loads a language. */
export async function loadLanguage(tag: LanguageTag): Promise<LanguageScript> {
  return tag === 'en' ? english : load(`languages/${tag}`)
}

/** Loads the words of forecasts in a language; English comes with the forecast, and stands in for one that does not arrive. */
export async function loadForecastLanguage(
  tag: LanguageTag,
): Promise<NonNullable<ForecastOptions['language']>> {
  return tag === 'en' ? tag : load(`forecasts/${tag}`).catch(() => 'en')
}

/** Puts the page's own words into every element that names one: `data-words="paste.label"`, `data-words-placeholder="…"`. */
export function speak({ locale, words }: LanguageScript): void {
  document.documentElement.lang = locale.tag
  for (const place of document.querySelectorAll<HTMLElement>('[data-words]')) {
    place.textContent = wordAt(words, place.dataset['words'] ?? '')
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-words-placeholder]')) {
    place.setAttribute('placeholder', wordAt(words, place.dataset['wordsPlaceholder'] ?? ''))
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-words-label]')) {
    place.setAttribute('aria-label', wordAt(words, place.dataset['wordsLabel'] ?? ''))
  }
}

function wordAt(words: object, path: string): string {
  const found = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], words)
  if (typeof found !== 'string') throw new Error(`no words at ${path}`)
  return found
}
