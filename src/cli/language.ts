/** The language that the environment asks for (POSIX 8.2: the first of these that is set decides), as a BCP 47 tag. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): string {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const tag = (locale.split(/[.@]/, 1)[0] ?? '').replaceAll('_', '-')
  return tag === '' || tag === 'C' || tag === 'POSIX' ? 'en' : tag
}
