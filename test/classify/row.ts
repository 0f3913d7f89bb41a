import type { Row } from '../../src/codes/row.ts'

/** A row that says what a test cares for. */
export function row(known: Partial<Row> & Pick<Row, 'id'>): Row {
  return {
    emitter: null,
    status: null,
    replyCode: null,
    phrase: null,
    cause: 'unknown',
    confidence: 'high',
    source: 'https://example.com/',
    asOf: '2026-11',
    example: '',
    ...known,
  }
}
