/** The command line was not understood; the message says what. */
export class UsageError extends Error {}
