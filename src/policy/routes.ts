import type { Route } from './profile.ts'

/**
 * Whether mail of a route counts for the limits of Exchange Online: High Volume Email and Azure Communication Services
 * have limits of their own (Tenant outbound email limits, 2025-07-14).
 */
export function countsInExchangeOnline(route: Route): boolean {
  return route !== 'hve' && route !== 'acs'
}

/** Whether mail of a route leaves the tenant: direct send reaches its own recipients only. */
export function leavesExchangeOnline(route: Route): boolean {
  return countsInExchangeOnline(route) && route !== 'direct-send'
}

/** Whether mail of a route goes through under a sender that may be anybody's. */
export function isRelayed(route: Route): boolean {
  return route === 'connector' || route === 'forwarding'
}

/** Whether mail of a route counts for the mailbox that sends it. A relay counts for the mailbox used to relay. */
export function countsForMailbox(route: Route): boolean {
  return route === 'mailbox' || route === 'smtp-auth' || route === 'connector'
}
