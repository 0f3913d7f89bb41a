/** The codes with which Exchange Online stops the sender's own side. Every language has a remedy for each. */
export type SendingBlock =
  | '5.1.8'
  | '5.1.90'
  | '5.7.64'
  | '5.7.64/relay-domain-not-accepted'
  | '5.7.232'
  | '5.7.233'
  | '5.7.236'
  | '5.7.703'
  | '5.7.705'
  | '5.7.708'
  | '5.7.711'
  | '5.7.750'
