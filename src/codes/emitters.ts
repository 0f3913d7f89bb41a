/** Who writes replies: how their hosts are named, and the marks that only their replies carry. */
export interface Emitter {
  readonly name: string
  /** Domain suffixes of their mail hosts, lower case. */
  readonly hosts: readonly string[]
  /** Lower-case literals that stand in their replies and in nobody else's. */
  readonly marks: readonly string[]
}

/** Every emitter that a row names. */
export const emitters = {
  'exchange-online': {
    name: 'Exchange Online',
    hosts: ['protection.outlook.com', 'prod.outlook.com', 'prod.exchangelabs.com'],
    marks: ['.prod.outlook.com', '.protection.outlook.com', '.prod.exchangelabs.com'],
  },
  'outlook.com': {
    name: 'Outlook.com',
    hosts: ['olc.protection.outlook.com', 'hotmail.com'],
    marks: ['olc.protection.outlook.com'],
  },
  'gmail': {
    name: 'Gmail',
    hosts: ['google.com', 'googlemail.com'],
    marks: ['gsmtp', 'gcdp', 'support.google.com/'],
  },
} as const satisfies Record<string, Emitter>

/** The id of an emitter, such as `exchange-online`. */
export type EmitterId = keyof typeof emitters
