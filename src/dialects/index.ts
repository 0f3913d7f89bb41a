import type { Anatomy } from '../report/anatomy.ts'
import type { Dialect } from './dialect.ts'
import { amazonSns } from './amazon-sns.ts'
import { aol } from './aol.ts'
import { exchange } from './exchange.ts'
import { exchangeOnline } from './exchange-online.ts'
import { fml } from './fml.ts'
import { postfix } from './postfix.ts'

/** Every dialect; the first that recognises a report reads it, so the more special stand first. */
export const dialects: readonly Dialect[] = [amazonSns, aol, fml, exchangeOnline, exchange, postfix]

/** Who wrote a report; null where nobody is recognised. */
export function recogniseDialect(anatomy: Anatomy): Dialect | null {
  return dialects.find((dialect) => dialect.recognises(anatomy)) ?? null
}
