import { readFileSync } from 'node:fs'
import type { ExampleId } from '../words/words.ts'

/** Which of the bundled fixtures stands for each example. All of them are plain ASCII, so that they may be pasted. */
const FIXTURES: Readonly<Record<ExampleId, string>> = {
  'unregistered-domain': 'exchange-online-5.7.750-en',
  'mailbox-full': 'exchange-online-5.2.2-mailbox-full',
  'three-recipients': 'postfix-three-recipients',
  'unknown-user': 'gmail-address-not-found',
  'tenant-rate': 'exchange-online-5.7.233-tenant-recipient-rate',
  'out-of-office': 'auto-reply-out-of-office-en',
}

/** The mails that the page offers. */
export function examples(root: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FIXTURES).map(([id, name]) => {
      const bytes = readFileSync(`${root}/fixtures/${name}.eml`)
      if (bytes.some((octet) => octet > 0x7f)) throw new Error(`fixtures/${name}.eml is not plain ASCII`)
      return [id, bytes.toString('ascii')]
    }),
  )
}
