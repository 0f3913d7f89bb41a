import type { Dialect } from './dialect.ts'

export const signs =
  'from `InterScan MSS` or `InterScan Notification`; "Message from InterScan" with "Unable to deliver message to"; "Sent <<< … Received >>>"'

/** Trend Micro InterScan: in its transcript the arrows point the other way (`Sent <<<`, `Received >>>`). */
export const trendInterscan: Dialect = {
  id: 'trend-interscan',
  name: 'Trend Micro InterScan Messaging Security',
  clues: ['interscan', 'sent <<<'],
  recognises: (anatomy) =>
    /\binterscan (?:mss|notification|messaging)/i.test(anatomy.from) ||
    (anatomy.opening.includes('Message from InterScan') &&
      anatomy.opening.includes('Unable to deliver message to')) ||
    /^Sent <<< .{1,400}\nReceived >>> /m.test(anatomy.opening),
}
