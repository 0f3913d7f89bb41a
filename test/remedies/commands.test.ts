import { expect, it } from 'vitest'
import { command } from '../../src/remedies/commands.ts'
import { locales } from '../../src/remedies/index.ts'
import type { Remedy } from '../../src/remedies/remedy.ts'

const lines: readonly string[] = Object.values(command)

const remedies: readonly Remedy[] = Object.values(locales).flatMap(({ causes, codes }) =>
  Object.values(causes).concat(Object.values(codes)),
)

/** Exists on-premises only, or has been retired or renamed. */
const notInTheCloud = [
  /\b(?:New|Remove)-AcceptedDomain\b/,
  /\bGet-MessageTrace(?:Detail)?(?!V2|\w)/,
  /\b\w+-Msol\w+/,
  /\b\w+-AzureAD\w+/,
  /Office 365 admin center/,
  /Security & Compliance/,
  /Azure Active Directory|Azure AD\b/,
  /Restricted users portal/,
  /docs\.microsoft\.com|support\.office\.com/,
]

/** Opens more than the one case needs. */
const dangerous = [
  /AllowedSender/,
  /-IPAllowList\b/,
  /ListItems .*-Allow\b/,
  /RejectDirectSend \$false/,
  /Set-TransportConfig/,
  /-Identity Default .*AutoForwardingMode/,
  /Remove-(?:InboundConnector|TransportRule)\b(?!,|$)/,
  /State Disabled|Disable-TransportRule/,
]

/** The texts or lines that match one of the patterns. */
function matching(texts: readonly string[], patterns: readonly RegExp[]): string[] {
  return texts.filter((text) => patterns.some((pattern) => pattern.test(text)))
}

it('runs nothing that is retired, or exists on-premises only where the cloud is meant', () => {
  expect(matching(lines, notInTheCloud)).toEqual([])
})

it('opens nothing beyond the case', () => {
  expect(matching(lines, dangerous)).toEqual([])
})

it('writes each command as one trimmed line', () => {
  expect(matching(lines, [/^\s|\s$|\n/, /^$/])).toEqual([])
})

it('names only example domains', () => {
  const domains = lines.flatMap((line) => line.match(/[\w-]+\.(?:com|org|net)\b/g) ?? [])
  const examples = new Set(['contoso.com', 'fabrikam.com', 'onmicrosoft.com', 'example.com'])
  expect(domains.filter((domain) => !examples.has(domain))).toEqual([])
})

it('has no command twice, and none that no remedy names', () => {
  expect(new Set(lines).size).toBe(lines.length)
  const named = new Set(
    remedies.flatMap(({ helpdesk, admin }) => [...helpdesk, ...admin].flatMap((step) => step.commands ?? [])),
  )
  expect(lines.filter((line) => !named.has(line))).toEqual([])
})

it('names nothing retired in a text, and New-AcceptedDomain only where it is said to be on-premises', () => {
  const texts = remedies.flatMap(({ explanation, sender, helpdesk, admin }) =>
    [explanation].concat([sender, helpdesk, admin].flat().map(({ text }) => text)),
  )
  const registerDomains = new Set(Object.values(locales).map(({ codes }) => codes['5.7.750']?.admin[0]?.text))
  expect(matching(texts, notInTheCloud).filter((text) => !registerDomains.has(text))).toEqual([])
})
