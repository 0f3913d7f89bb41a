// A process of its own for one reader: reads every message three times, and prints its peak of memory in bytes (Linux).
//
//   node scripts/bench/memory.mjs READER FOLDER
import { readFileSync } from 'node:fs'
import { messagesIn } from './messages.mjs'
import { readerOf } from './readers.mjs'

const [name, folder] = process.argv.slice(2)
const read = name === 'none' ? () => {} : await readerOf(name)
const messages = messagesIn(folder)
for (let time = 0; time < 3; time++) {
  for (const message of messages) {
    try {
      await read(message)
    } catch {}
  }
}
// `maxRSS` of a process that was started by a large one is that one's: Linux keeps the true peak here.
const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]
process.stdout.write(String(Number(peak) * 1024))
