// What the commands print that stand in ```console blocks of the documents.
//
// The commands run in the project's root on the build (`npm run build`), in English unless they ask for a language.
import { execFileSync } from 'node:child_process'

const TRANSCRIPT = /^```console\n\$ (.+)\n[^]*?^```$/gm
const COMMAND = /^ndr-doctor\b|(?<=\| )ndr-doctor\b/g

/** What a shell prints for a command that calls the build as `ndr-doctor`. */
function outputOf(command) {
  const script = command.replaceAll(COMMAND, 'node dist/cli.js')
  const env = { PATH: process.env.PATH, LANG: 'C' }
  return execFileSync('sh', ['-c', script], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

/** A document with the real output below each command. */
export function withOutputs(document) {
  return document.replaceAll(
    TRANSCRIPT,
    (_, command) => `\`\`\`console\n$ ${command}\n${outputOf(command).trimEnd()}\n\`\`\``,
  )
}
