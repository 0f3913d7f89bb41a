import { findAddresses } from '../report/address.ts'
import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect, Finding } from './dialect.ts'

export const signs =
  '`X-MLServer: fml`, with "Duplicated Message-ID in <…>", "Loop Back Warning" and the like'

/** fml, a mailing list manager: it refuses what loops, and names its own list address. */
export const fml: Dialect = {
  id: 'fml',
  name: 'fml mailing list manager',
  clues: ['x-mlserver'],
  recognises: (anatomy) => /\bfml\b/i.test(anatomy.header.raw('x-mlserver')) && REFUSAL.test(anatomy.human),
  read(anatomy: Anatomy): Finding[] {
    const address = findAddresses(anatomy.human.slice(0, 2000))[0]?.address ?? null
    return [{ address, intended: null, text: anatomy.human }]
  },
  action: () => 'failed',
}

const REFUSAL =
  /duplicated message-id|loop(?:ed)? (?:back|alert)|is rejected|you are not a member|this ml forbids|NOT MEMBER|mail from .{1,200} to .{1,200} is (?:rejected|denied)/i
