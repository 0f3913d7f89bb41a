import { expect, it } from 'vitest'
import { note, type Problem } from '../../src/message/problem.ts'

it('the same problem is noted once, another of its code as well', () => {
  const problems: Problem[] = []
  note(problems, 'charset-unknown', 'the charset a is not known')
  note(problems, 'charset-unknown', 'the charset a is not known')
  note(problems, 'charset-unknown', 'the charset b is not known')
  expect(problems).toEqual([
    { code: 'charset-unknown', message: 'the charset a is not known' },
    { code: 'charset-unknown', message: 'the charset b is not known' },
  ])
})
