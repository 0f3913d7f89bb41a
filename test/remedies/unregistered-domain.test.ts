import { describe, expect, it } from 'vitest'
import { locales } from '../../src/remedies/index.ts'
import { urls } from '../../src/remedies/pages.ts'

/** The words of the tip on servers of third parties. */
const tips: Readonly<Record<string, RegExp>> = {
  en: /Tip: .*third-party servers.*all mail leaving your servers is legitimate\.$/,
  it: /Suggerimento: .*server di terze parti.*tutta la posta in uscita dai propri server sia legittima\.$/,
  es: /Sugerencia: .*servidores de terceros.*todo el correo que sale de sus servidores es legítimo\.$/,
  de: /Tipp: .*Servern von Drittanbietern.*alle E-Mails, die Ihre Server verlassen, legitim sind\.$/,
  fr: /Conseil\s: .*serveurs tiers.*tous les messages qui sortent de vos serveurs sont légitimes\.$/,
  pt: /Dica: .*servidores de terceiros.*todos os e-mails que saem dos seus servidores são legítimos\.$/,
  nl: /Tip: .*servers van derden.*alle e-mail die uw servers verlaat legitiem is\.$/,
  ja: /ヒント：.*サードパーティのサーバー.*自組織のサーバーから送信されるすべてのメールが正当なもの.*必要があります。$/,
}

describe.each(Object.values(locales))('The way out of 5.7.750 in $name', (locale) => {
  const remedy = locale.codes['5.7.750']

  it('is that of its cause', () => {
    expect(remedy).toBe(locale.causes['sender-domain-unregistered'])
  })

  it('has four steps for the admin: domains, connectors, servers, Microsoft Support', () => {
    const [domains, connectors, servers, support, ...more] = remedy?.admin ?? []
    expect(domains?.text).toContain('Microsoft 365 admin center > Settings > Domains > Add domain')
    expect(domains?.text).toContain('Exchange admin center > Mail flow > Accepted domains')
    expect(domains?.commands?.join('\n')).toMatch(/Get-AcceptedDomain[^]*New-MgDomain[^]*Confirm-MgDomain/)
    expect(connectors?.text).toContain('Exchange admin center > Mail flow > Connectors')
    expect(connectors?.commands?.join('\n')).toMatch(/Get-InboundConnector[^]*Get-BlockedConnector/)
    expect(servers?.text).toMatch(tips[locale.tag] ?? /never/)
    expect(support?.text).toContain('Microsoft 365 admin center > Help & support')
    expect(support?.text).toContain('5.7.750')
    expect(more).toEqual([])
  })

  it('says that New-AcceptedDomain exists on-premises only, and never runs it', () => {
    expect(remedy?.admin[0]?.text).toContain('New-AcceptedDomain')
    expect(remedy?.admin.flatMap(({ commands }) => commands ?? []).join('\n')).not.toContain(
      'New-AcceptedDomain',
    )
  })

  it('leads on to the pages on domains, connectors, forwarding, devices, spam and reports', () => {
    expect(remedy?.links?.map(({ url }) => url)).toEqual(
      expect.arrayContaining([
        urls.sendingBlocks,
        urls.acceptedDomains,
        urls.getInboundConnector,
        urls.contactSupport,
        urls.antiSpam,
        urls.ndrTable,
        urls.forwardingOfMailbox,
        urls.devices,
      ]),
    )
  })
})
