import { emitters } from '../../src/codes/emitters.ts'
import { allRows } from '../../src/codes/index.ts'
import type { CodeRow } from '../page/script.ts'

/** Parts of a code to sort by: 4.7.9 before 4.7.10, X behind the classes, reply codes last. */
function places({ code }: CodeRow): number[] {
  return code.includes('.') ? code.replace('X', '8').split(/[.-]/).map(Number) : [9, Number(code)]
}

function inOrder(one: CodeRow, other: CodeRow): number {
  const [left, right] = [places(one), places(other)]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? -1) - (right[at] ?? -1)
    if (difference !== 0) return difference
  }
  return (one.emitter ?? '').localeCompare(other.emitter ?? '', 'en')
}

/** Every row that asks for a code, once for each meaning that a system gives it. */
export function codeTable(): CodeRow[] {
  const rows = new Map<string, CodeRow>()
  for (const { status, replyCode, emitter, cause, remedy = null, example } of allRows) {
    const code = status ?? (replyCode === null ? null : String(replyCode))
    if (code === null) continue
    const row = { code, emitter: emitter && emitters[emitter].name, cause, remedy, example }
    const place = [code, emitter, cause, remedy].join(' ')
    if (!rows.has(place)) rows.set(place, row)
  }
  return [...rows.values()].sort(inOrder)
}
