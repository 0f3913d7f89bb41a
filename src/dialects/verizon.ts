import type { Anatomy } from '../report/anatomy.ts'
import { readAddress } from '../report/address.ts'
import type { Dialect, Finding } from './dialect.ts'
import { readFreeText } from './free-text.ts'

export const signs = 'from `post_master@` or `sysadmin@`, under `vtext.com` or `vzwpix.com`'

/** Verizon Wireless (vtext.com, vzwpix.com): the recipient stands among the details of the message. */
export const verizon: Dialect = {
  id: 'verizon',
  name: 'Verizon Wireless',
  clues: ['vtext.com', 'vzwpix.com'],
  recognises: ({ from }) => /(?:post_master|sysadmin)@(?:[\w-]+\.)*(?:vtext|vzwpix)\.com/i.test(from),
  read(anatomy: Anatomy): Finding[] {
    const named = /^[ \t]*(?:RCPT TO|To):[ \t]*(\S+@\S+)/im.exec(anatomy.human)?.[1]
    if (named === undefined) return readFreeText(anatomy)
    return [{ address: readAddress(named), intended: null, text: anatomy.human }]
  },
}
