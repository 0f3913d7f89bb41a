import { announce } from './announce.ts'
import { button } from './element.ts'

/** How long a button says that it has copied, in milliseconds. */
const SHOWN = 1600

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** A button that copies, and says whether it did. */
export function copyButton(
  label: string,
  text: () => string,
  said: { readonly copied: string; readonly notCopied: string },
): HTMLButtonElement {
  const made = button(label, () => void act(), { class: 'quiet' })
  async function act(): Promise<void> {
    const outcome = (await copy(text())) ? said.copied : said.notCopied
    announce(outcome)
    made.textContent = outcome
    setTimeout(() => (made.textContent = label), SHOWN)
  }
  return made
}
