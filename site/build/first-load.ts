import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** What the page may weigh before it can be used in English, gzipped, in bytes. */
export const FIRST_LOAD_LIMIT = 150_000

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length
}

/** What a visitor loads before the page can be used: in English, and with the language that weighs most. Gzipped bytes. */
export function firstLoad(out: string): { english: number; heaviest: number } {
  const files = ['index.html', 'page.css', 'page.js', 'icon.svg']
  const english = files.reduce((sum, file) => sum + gzipped(`${out}/${file}`), 0)
  const languages = readdirSync(`${out}/languages`).map((file) => gzipped(`${out}/languages/${file}`))
  return { english, heaviest: english + Math.max(...languages) }
}
