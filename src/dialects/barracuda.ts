import type { Dialect } from './dialect.ts'

export const signs =
  'subject `**Message you sent blocked by our bulk email filter**`; "was blocked by our Spam Firewall"'

/** Barracuda Spam Firewall: one of amavis' children, so its status part is like amavis'. */
export const barracuda: Dialect = {
  id: 'barracuda',
  name: 'Barracuda Spam Firewall',
  clues: ['**message you sent blocked by ', 'was blocked by our spam firewall'],
  recognises: (anatomy) =>
    anatomy.subject.startsWith('**Message you sent blocked by ') ||
    anatomy.opening.includes('was blocked by our Spam Firewall'),
}
