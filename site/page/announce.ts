import { byId } from './element.ts'

/** Tells a screen reader what happened, in its own time; the same words twice are told twice. */
export function announce(words: string): void {
  const region = byId('announcements', HTMLElement)
  region.textContent = region.textContent === words ? `${words}\u00A0` : words
}
