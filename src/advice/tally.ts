import type { Diagnosis } from '../classify/diagnosis.ts'
import { causes } from '../codes/causes.ts'
import type { Diagnosed } from '../diagnose.ts'
import { canonicalDomain } from '../values/domain-name.ts'
import type { RecipientStatus, Report } from '../report/report.ts'
import { Counts } from './counts.ts'
import { detached } from './detached.ts'
import { momentOf, SendingBlock } from './sending-block.ts'
import { isSendingSide } from './sending-side.ts'
import { settle, type Summary, type SummarySettings, type TenantFailure } from './summary.ts'

/** What `summarise` does, for reports that come one by one: `add` each, and ask for the `summary` at any time. */
export class Tally {
  readonly #settings: Readonly<SummarySettings>
  #reports = 0
  #recipients = 0
  #failures = 0
  readonly #causes: Counts
  readonly #domains: Counts
  readonly #codes: Counts
  readonly #generators: Counts
  readonly #blocks = new Map<string, SendingBlock>()
  /** Of all blocks together. */
  #blockedAddresses = 0
  /** Addresses in lower case that a refusal gives a reason to suppress. */
  readonly #atFault = new Set<string>()
  #isTenantCut = false

  /** @throws TypeError naming the setting that can't be one. */
  constructor(settings: Partial<SummarySettings> = {}) {
    this.#settings = settle(settings)
    const { mostKeys } = this.#settings
    this.#causes = new Counts(Object.keys(causes).length)
    this.#domains = new Counts(mostKeys)
    this.#codes = new Counts(mostKeys)
    this.#generators = new Counts(mostKeys)
  }

  /** @throws TypeError where it is not what `diagnose` answers. */
  add(diagnosed: Diagnosed): void {
    checkDiagnosed(diagnosed, `diagnosed[${this.#reports}]`)
    const { report, diagnoses } = diagnosed
    this.#reports++
    this.#recipients += report.recipients.length
    for (const [place, recipient] of report.recipients.entries()) {
      const diagnosis = diagnoses[place] ?? null
      if (diagnosis !== null) this.#addFailure(report, recipient, diagnosis)
    }
  }

  #addFailure(report: Report, recipient: RecipientStatus, diagnosis: Diagnosis): void {
    const { address, status } = recipient
    const domain = domainOf(address)
    this.#failures++
    this.#causes.add(diagnosis.cause)
    this.#domains.add(domain)
    this.#codes.add(status)
    this.#generators.add(report.generator?.id ?? null)
    if (diagnosis.suppress && address !== null) this.#keepAtFault(address.toLowerCase())
    if (!isSendingSide(diagnosis)) return
    const block = this.#blockOf(status, diagnosis)
    block?.hit(momentOf(report, recipient))
    if (address !== null) this.#keepBlocked(address, domain, block)
  }

  #keepAtFault(address: string): void {
    if (this.#atFault.has(address)) return
    if (this.#atFault.size < this.#settings.mostAddresses) this.#atFault.add(detached(address))
    else this.#isTenantCut = true
  }

  /** The block that a refusal belongs to; null where it would be one more than are kept. */
  #blockOf(code: string | null, diagnosis: Diagnosis): SendingBlock | null {
    const key = `${diagnosis.cause} ${code}`
    const known = this.#blocks.get(key)
    if (known !== undefined) return known
    if (this.#blocks.size >= this.#settings.mostKeys) {
      this.#isTenantCut = true
      return null
    }
    const block = new SendingBlock(code, diagnosis)
    this.#blocks.set(key, block)
    return block
  }

  #keepBlocked(address: string, domain: string | null, block: SendingBlock | null): void {
    if (block === null || block.knows(address)) return
    if (this.#blockedAddresses >= this.#settings.mostAddresses) {
      this.#isTenantCut = true
      return
    }
    this.#blockedAddresses++
    block.addRecipient(address, domain)
  }

  /** What was counted so far. */
  summary(): Summary {
    return {
      reports: this.#reports,
      recipients: this.#recipients,
      failures: this.#failures,
      byCause: this.#causes.list() as Summary['byCause'],
      byDomain: this.#domains.list(),
      byCode: this.#codes.list(),
      byGenerator: this.#generators.list(),
      tenant: this.#tenant(),
      cut: this.#cut(),
    }
  }

  #tenant(): TenantFailure | null {
    const blocks = [...this.#blocks.values()].sort((one, other) => one.compareTo(other))
    const ofMany = blocks.find((block) => this.#isOfMany(block))
    return (ofMany ?? blocks[0])?.describe(ofMany !== undefined, this.#atFault) ?? null
  }

  #isOfMany({ recipients, domains }: SendingBlock): boolean {
    return recipients >= this.#settings.manyRecipients && domains >= this.#settings.severalDomains
  }

  #cut(): Summary['cut'] {
    const cut: Summary['cut'] = []
    if (this.#domains.isCut) cut.push('byDomain')
    if (this.#codes.isCut) cut.push('byCode')
    if (this.#generators.isCut) cut.push('byGenerator')
    if (this.#isTenantCut) cut.push('tenant')
    return cut
  }
}

function checkDiagnosed(diagnosed: Diagnosed | null, path: string): void {
  const { report, diagnoses } = diagnosed ?? {}
  if (!Array.isArray(report?.recipients)) throw new TypeError(`${path}.report: expected a report`)
  if (!Array.isArray(diagnoses) || diagnoses.length !== report.recipients.length) {
    throw new TypeError(`${path}.diagnoses: expected one for each recipient of the report, or null`)
  }
  for (const [place, diagnosis] of diagnoses.entries()) {
    if (diagnosis !== null && !Object.hasOwn(causes, diagnosis.cause)) {
      throw new TypeError(`${path}.diagnoses[${place}].cause: no such cause`)
    }
  }
}

function domainOf(address: string | null): string | null {
  if (address === null || !address.includes('@')) return null
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return canonicalDomain(domain) ?? domain.toLowerCase()
}
