/**
 * Codes with which Exchange Online stops mail on the sender's own side, most of them until an account, a connector or a tenant
 * may send again. A language that lacks one of them does not compile; of the other codes, the tests tell.
 */
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
