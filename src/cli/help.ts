/** What `ndr-doctor --help` prints; docs/cli.md holds it word for word. */
export const help = `ndr-doctor: says why a mail was not delivered, who can fix it, and how

Usage
  ndr-doctor [OPTION]... [FILE]...
      Diagnose mails (.eml) or text that was pasted from one. With no FILE, or
      where FILE is -, standard input is read.
  ndr-doctor explain [OPTION]... CODE|CAUSE...
      What a code (5.7.750, 550, "550 5.7.750"), or a cause
      (sender-domain-unregistered) means, from whom, and what helps.
  ndr-doctor predict [OPTION]... PROFILE.json
      Whether Exchange Online is about to block a tenant. Where the file is -,
      standard input is read.

Options
  -l, --lang TAG         Language of the answer, such as it. Default: that of
                         the environment (LC_ALL, LC_MESSAGES, LANG). English
                         where the language is not there.
  -a, --audience READER  Whom the steps are for: helpdesk, admin or sender. May
                         be given several times. Default: all three.
      --format FORMAT    text, markdown, html or json. Default: text.
      --json             The same as --format json: one line of JSON an input.
      --exit-code        Also show in the exit code what was found.
  -h, --help             Print this.
  -V, --version          Print the version.

Exit codes
  0  everything was read and answered
  1  with --exit-code: a failed delivery, or a tenant at risk, was found
  2  the command line was not understood
  3  an input could not be read; the others were answered
 70  a fault of ndr-doctor itself

Environment
  NO_COLOR  no colours, not even on a terminal

Examples
  ndr-doctor bounce.eml
  ndr-doctor --lang it --audience admin bounce.eml
  pbpaste | ndr-doctor
  ndr-doctor --json bounces/*.eml | jq -r '.diagnoses[].cause'
  ndr-doctor explain 5.7.750
  ndr-doctor predict --exit-code tenant.json
`
