/** Hosts that the trace fields of a message name (RFC 5321 section 4.4). */

/** Trace fields that are read, and characters of each. */
const MOST_FIELDS = 100
const LONGEST_FIELD = 2000

/** Host names and IP addresses, but not the domains of addresses (`for <anna@example.org>`). */
const HOST = /(?<![\w@.:-])(?:\w[\w.-]*\.\w[\w-]*|[\da-f]*:[\da-f:.]*:[\da-f:.]*)/gi

/** Every host name and IP address in the Received fields of a header, lower case; null where it has no such field. */
export function hostsInReceived(
  headers: readonly { readonly name: string; readonly value: string }[],
): ReadonlySet<string> | null {
  const fields = headers.filter(({ name }) => name.toLowerCase() === 'received').slice(0, MOST_FIELDS)
  if (fields.length === 0) return null
  const hosts = fields.flatMap(({ value }) => traceIn(value).match(HOST) ?? [])
  return new Set(hosts.map((host) => host.toLowerCase()))
}

/** The trace without the date behind its semicolon, and IPv6 addresses without their tag (RFC 5321 section 4.1.3). */
function traceIn(value: string): string {
  const field = value.slice(0, LONGEST_FIELD)
  const end = field.lastIndexOf(';')
  return field.slice(0, end < 0 ? field.length : end).replaceAll(/\bIPv6:/gi, '')
}
