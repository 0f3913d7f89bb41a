/** How the command ends. */
export const exitCode = {
  /** Everything was read and answered. */
  answered: 0,
  /** Only with `--exit-code`: a failed delivery, or a tenant at risk, was found. */
  found: 1,
  /** The command line was not understood. */
  usage: 2,
  /** At least one input could not be read. Outranks `found`. */
  unreadable: 3,
  /** An error in ndr-doctor itself (EX_SOFTWARE of sysexits). */
  fault: 70,
} as const
