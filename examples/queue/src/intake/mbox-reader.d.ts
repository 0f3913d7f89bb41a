declare module 'mbox-reader' {
  /** The messages of a mailbox, with the address that stands in the `From ` line of each. */
  export function mboxReader(
    mailbox: NodeJS.ReadableStream,
  ): AsyncGenerator<{ content: Buffer; returnPath: string }>
}
