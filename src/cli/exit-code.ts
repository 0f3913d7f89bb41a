/** How the command ends. */
export const exitCode = {
  answered: 0,
  found: 1,
  usage: 2,
  unreadable: 3,
  unwritable: 4,
  fault: 70,
  interrupted: 130,
  terminated: 143,
} as const

/** What each exit code says, in the order of the numbers. Of several that hold, the highest is given. */
export const exitCodes: readonly { readonly code: number; readonly meaning: string }[] = [
  { code: exitCode.answered, meaning: 'Everything was read and answered.' },
  {
    code: exitCode.found,
    meaning: 'With `--exit-code`: a failed delivery, or a tenant at risk, was found.',
  },
  { code: exitCode.usage, meaning: 'The command line was not understood.' },
  { code: exitCode.unreadable, meaning: 'An input could not be read; the others were answered.' },
  { code: exitCode.unwritable, meaning: 'The answers could not be written.' },
  // EX_SOFTWARE of sysexits.h.
  { code: exitCode.fault, meaning: 'A fault of ndr-doctor itself; whatever it did not touch was answered.' },
  // 128 and the number of the signal, as shells have it.
  { code: exitCode.interrupted, meaning: 'Interrupted (SIGINT); every answer that was written is whole.' },
  { code: exitCode.terminated, meaning: 'Terminated (SIGTERM); every answer that was written is whole.' },
]
