import { Readable } from 'node:stream'
import { diagnose, renderHtml, renderMarkdown, renderText } from '#ndr-doctor/core'
import { describe, expect, it } from 'vitest'
import { ndrDoctor } from '../cli/ndr-doctor.ts'

const attacks: readonly (readonly [string, string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['an element with a handler', '<img src=x onerror=alert(1)>'],
  ['an element that ends ours', '</bdi></code></blockquote></article><svg/onload=alert(1)>'],
  ['an attribute that ends ours', '" onmouseover="alert(1)" x="\' onfocus=\'alert(1)'],
  ['an entity of markup', '&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;'],
  ['a link of HTML', '<a href="https://evil.example/">Microsoft</a>'],
  ['a link of a script', 'javascript:alert(1) data:text/html,<b>'],
  ['a bare link', 'see https://evil.example/login and www.evil.example'],
  ['a link of Markdown', '[Microsoft](https://evil.example/) ![x](https://evil.example/x.png)'],
  ['a link of Markdown by name', '[Microsoft][evil] [evil]: https://evil.example/'],
  ['an automatic link', '<https://evil.example/> <mail@evil.example>'],
  ['a code span that ends ours', '` [x](https://evil.example/) `` <b> ``` # x'],
  ['a table and a heading', '# heading | a | b | --- | 1. list - list > quote ~~~ ***'],
  ['an escape that clears the screen', '\u001b[2J\u001b[H\u001b]0;title\u0007'],
  ['an escape of a link', '\u001b]8;;https://evil.example/\u001b\\click\u001b]8;;\u001b\\'],
  ['an escape of eight bits', '\u009b2J\u009d0;title\u009c'],
  ['a line that is overwritten', 'refused\rdelivered\b\b\b\u007f'],
  ['text that is turned around', '\u202egnitirw\u202c \u2066isolated\u2069 \u200f\u061c'],
  ['separators of lines', 'one\u2028two\u2029three\u0085four\u000bfive\u000csix'],
]

/** A report with the attack wherever a mail has text that is shown. */
function reportWith(attack: string): Uint8Array {
  const report = [
    `From: "${attack}" <MAILER-DAEMON@mx.example.com>`,
    `Subject: Undelivered Mail ${attack}`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"',
    '',
    '--=_b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `<user@example.org>: ${attack}`,
    '--=_b',
    'Content-Type: message/global-delivery-status; charset=utf-8',
    '',
    `Reporting-MTA: dns; ${attack}`,
    '',
    'Final-Recipient: rfc822; user@example.org',
    'Action: failed',
    'Status: 5.1.1',
    `Remote-MTA: dns; ${attack}`,
    `Diagnostic-Code: smtp; 550 5.1.1 user unknown ${attack}`,
    '',
    `Final-Recipient: rfc822; "${attack}"@example.org`,
    'Action: failed',
    `Diagnostic-Code: smtp; 554 ${attack}`,
    '',
    '--=_b',
    'Content-Type: message/global',
    '',
    `Subject: ${attack}`,
    `Message-ID: <${attack}@example.com>`,
    `To: ${attack} <user@example.org>`,
    '--=_b--',
    '',
  ]
  return new TextEncoder().encode(report.join('\n'))
}

/** Reports, a pasted text and a reply line with the attack. */
const answersTo = (attack: string) =>
  [
    reportWith(attack),
    `550 5.1.1 <user@example.org> ${attack}`,
    `Your message could not be delivered.\n\n<user@example.org>: 550 5.1.1 ${attack}\n`,
  ].map((source) => diagnose(source))

/** Controls that a terminal obeys, or that turn the order of reading around; the line feed is the writers' own. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

/** The tags of a fragment of HTML, each as it stands. */
const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? []

/** All that `renderHtml` writes; what stands in an attribute has no quote in it. */
const OWN_TAG =
  /^<\/?(?:article|h[2-4]|p|dl|dt|dd|ul|ol|li|blockquote|code|bdi|pre|a)>$|^<article lang="[\w-]+">$|^<a href="https:\/\/[^"<>]+" rel="noopener noreferrer">$/

/** Markdown without its code spans (CommonMark 6.1), its fences and its escaped characters: what is left is markup. */
const markupOf = (markdown: string) =>
  markdown.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '').replaceAll(/\\[!-/:-@[-`{-~]/g, '')

describe.each(attacks)('%s', (_, attack) => {
  it('drives no terminal', () => {
    for (const answer of answersTo(attack)) expect(renderText(answer)).not.toMatch(CONTROL)
  })

  it('is text in HTML, and no link', () => {
    for (const answer of answersTo(attack)) {
      const html = renderHtml(answer)
      expect(html).not.toMatch(CONTROL)
      for (const tag of tagsOf(html)) {
        expect(tag).toMatch(OWN_TAG)
        expect(tag).not.toContain('evil')
      }
      expect(html.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[<>"']/)
    }
  })

  it('is text in Markdown, and no link', () => {
    for (const answer of answersTo(attack)) {
      const markdown = renderMarkdown(answer)
      expect(markdown).not.toMatch(CONTROL)
      const markup = markupOf(markdown)
      expect(markup).not.toMatch(/<(?!https:\/\/)|!\[|&#|&\w+;/)
      for (const [link] of markup.matchAll(/\]\([^)]*\)|https?:\S*|www\.\S*/g))
        expect(link).not.toContain('evil')
    }
  })

  it('drives no terminal from the command line, which writes only colours of its own', async () => {
    const { out, err, code } = await ndrDoctor(['-'], {
      stdin: Readable.from([Buffer.from(reportWith(attack))]),
      isTTY: true,
    })
    expect(code).toBe(0)
    expect(out).toContain('user@example.org')
    // oxlint-disable-next-line no-control-regex
    expect(out.replaceAll(/\u001b\[(?:1|22|2|4|24|36|39)m/g, '')).not.toMatch(CONTROL)
    expect(err).toBe('')
  })
})

describe('a link of a mail', () => {
  it('is shown with its host as text', () => {
    const answer = diagnose('550 5.7.1 Blocked, see https://evil.example/why?id=1')
    expect(renderText(answer)).toContain('https://evil.example/why?id=1')
    expect(renderMarkdown(answer)).toContain('`550 5.7.1 Blocked, see https://evil.example/why?id=1`')
    expect(renderHtml(answer)).toContain('<bdi>550 5.7.1 Blocked, see https://evil.example/why?id=1</bdi>')
    expect(renderHtml(answer)).not.toMatch(/href="[^"]*evil/)
  })
})

it('a subject of nothing but backticks is shown', () => {
  const returned = `Subject: ${'` '.repeat(200_000)}`
  const report = new TextDecoder().decode(reportWith('x')).replace('Subject: x', returned)
  expect(renderMarkdown(diagnose(report))).toContain('` ` `')
})
