// A process of its own for one reader: reads every message three times, and prints its peak of memory in bytes.
//
//   node scripts/bench/memory.mjs READER FOLDER      the messages of a folder
//   node scripts/bench/memory.mjs READER --size N    one bounce of N bytes
import { bounceOf, messagesIn } from './messages.mjs'
import { readerOf } from './readers.mjs'

const [name, folder, size] = process.argv.slice(2)
const read = name === 'none' ? () => {} : await readerOf(name)
const messages = folder === '--size' ? [bounceOf(Number(size))] : messagesIn(folder)
for (let time = 0; time < 3; time++) {
  for (const message of messages) {
    try {
      await read(message)
    } catch {}
  }
}
process.stdout.write(String(process.resourceUsage().maxRSS * 1024))
