/** Where the wordings of the phrase tables come from, and as of when. */
interface Provenance {
  readonly source: string
  readonly asOf: string
}

export const amavis: Provenance = { source: 'amavisd-new 2.12, default reply templates', asOf: '2020' }
export const amazonSes: Provenance = { source: 'Amazon SES developer guide, bounce messages', asOf: '2026' }
export const cPanel: Provenance = { source: 'cPanel & WHM, exim.conf and mail limits', asOf: '2024' }
export const courier: Provenance = { source: 'Courier 1.3, courier(8) and submit', asOf: '2024' }
export const domino: Provenance = { source: 'HCL Domino 12, router and SMTP listener replies', asOf: '2021' }
export const dovecot: Provenance = { source: 'Dovecot 2.3, LMTP, LDA and quota replies', asOf: '2023' }
export const exchange: Provenance = {
  source: 'Exchange Server 2010 to 2019, transport replies',
  asOf: '2019',
}
export const exim: Provenance = { source: 'Exim 4.98 specification and default configuration', asOf: '2024' }
export const gmailNotices: Provenance = {
  source: 'Gmail, text of its delivery status notifications',
  asOf: '2026',
}
export const mailgun: Provenance = { source: 'Mailgun documentation, events and suppressions', asOf: '2026' }
export const postfix: Provenance = {
  source: 'Postfix 3.10, smtpd(8), smtp(8), local(8), cleanup(8)',
  asOf: '2025',
}
export const postmark: Provenance = { source: 'Postmark documentation, API error 406', asOf: '2026' }
export const qmail: Provenance = {
  source: 'netqmail 1.06, qmail-smtpd, qmail-remote, qmail-send',
  asOf: '2007',
}
export const rfc5321: Provenance = { source: 'RFC 5321 section 4.2.3', asOf: '2008-10' }
export const rspamd: Provenance = { source: 'Rspamd 3, default messages', asOf: '2025' }
export const sendgrid: Provenance = { source: 'SendGrid documentation, dropped events', asOf: '2026' }
export const sendmail: Provenance = {
  source: 'Sendmail 8.18, cf/m4/proto.m4, conf.c, srvrsmtp.c',
  asOf: '2024',
}
export const sparkPost: Provenance = {
  source: 'SparkPost documentation, bounce classification codes and suppression lists',
  asOf: '2026',
}
export const spamAssassin: Provenance = {
  source: 'SpamAssassin milters and MIMEDefang, default replies',
  asOf: '2023',
}
export const x400: Provenance = { source: 'ITU-T X.411, non-delivery diagnostic codes', asOf: '1999' }

/** What unrelated servers write alike. */
export const common: Provenance = { source: 'Common wording of mail servers', asOf: '2026' }
/** The same, in another language than English. */
export const translated: Provenance = { source: 'Common wording of mail servers, not English', asOf: '2026' }
