import { expect, test } from 'vitest'
import { languageOf } from '../../src/cli/language.ts'

test.each([
  [{ LANG: 'it_IT.UTF-8' }, 'it-IT'],
  [{ LANG: 'es_ES@euro' }, 'es-ES'],
  [{ LANG: 'it' }, 'it'],
  [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'it_IT.UTF-8' }, 'it-IT'],
  [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'it_IT.UTF-8', LC_ALL: 'es_ES' }, 'es-ES'],
  [{ LC_ALL: '', LANG: 'it_IT' }, 'it-IT'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'POSIX' }, 'en'],
  [{}, 'en'],
])('the environment %j asks for %s', (env, tag) => {
  expect(languageOf(env)).toBe(tag)
})
