/** Longest name in octets without the trailing dot, and longest label (RFC 1035 section 2.3.4). */
const LONGEST_NAME = 253
const LABEL = /^[a-z0-9_-]{1,63}$/
const ALL_DIGITS = /^\d+$/
/** What a URL would read as something other than a part of the host. */
const NOT_IN_A_NAME = /[\s/\\?#@:[\]<>^|%*]/
const PLAIN = /^[a-z0-9_.-]+$/

/** The ASCII form of an internationalised name; URL hosts are mapped by UTS #46 in every platform. */
function toAscii(name: string): string | null {
  try {
    return new URL(`http://${name}`).hostname
  } catch {
    return null
  }
}

/** One spelling for a domain: lower case, ASCII (`xn--…`), no trailing dot; null where it is no name of a domain. */
export function canonicalDomain(name: string): string | null {
  if (NOT_IN_A_NAME.test(name)) return null
  const lower = name.toLowerCase()
  const ascii = PLAIN.test(lower) && !lower.includes('xn--') ? lower : toAscii(lower)
  const bare = ascii?.replace(/\.$/, '')
  if (!bare || bare.length > LONGEST_NAME) return null
  const labels = bare.split('.')
  if (!labels.every((label) => LABEL.test(label))) return null
  return ALL_DIGITS.test(labels.at(-1) ?? '') ? null : bare
}

/** Whether the one canonical name lies under the other. */
export function isSubdomain(name: string, parent: string): boolean {
  return name.endsWith(`.${parent}`)
}

/** The name and every name above it, but for the top-level domain. */
export function withParents(name: string): string[] {
  const labels = name.split('.')
  const names = labels.map((_, index) => labels.slice(index).join('.'))
  return names.length > 1 ? names.slice(0, -1) : names
}

/** Whether Microsoft gave the name with the tenant (MOERA). */
export function isOnmicrosoft(name: string): boolean {
  return isSubdomain(name, 'onmicrosoft.com')
}

/** Second labels under which registries of country codes register names: `contoso.co.uk`. */
const REGISTRY_LABELS = new Set(['ac', 'co', 'com', 'edu', 'go', 'gob', 'gov', 'ne', 'net', 'or', 'org'])

/**
 * The registered name that a name lies under: `contoso.com` of `news.contoso.com`. Told from its shape, since no public
 * suffix list is at hand: two labels, three under `co.uk` and the like and under `onmicrosoft.com`.
 */
export function primaryDomain(name: string): string {
  const labels = name.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  const isRegistry = (top.length === 2 && REGISTRY_LABELS.has(second)) || isOnmicrosoft(name)
  return labels.slice(isRegistry ? -3 : -2).join('.')
}
