import { describe, expect, test } from 'vitest'
import { classify, diagnose, explain, renderHtml, renderMarkdown, renderText } from '#ndr-doctor'
import { fixtures } from '#ndr-doctor/fixtures'

function fixture(name: string): Uint8Array {
  const found = fixtures.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no fixture ${name}`)
  return found.bytes
}

/** The headings of a text, which stand left of what they head. */
const headings = (text: string) =>
  text.split('\n').filter((line) => /^(?: {2})?\S/.test(line) && !line.includes(': '))

describe('renderText', () => {
  test('says what happened, why, what to do, where to read on, and the evidence last', async () => {
    const text = renderText(await diagnose(fixture('exchange-online-5.7.750-en')))
    expect(headings(text)).toEqual([
      'The message was not delivered',
      expect.stringContaining('unregistered domains'),
      '  Why – sender-domain-unregistered',
      '  What to do – For the helpdesk',
      '  What to do – For the administrator',
      '  What to do – For the sender',
      '  Further reading',
      expect.stringMatching(/^ {2}Evidence – /),
    ])
  })

  test('writes for the readers that are asked for, in the order asked for', async () => {
    const diagnosed = await diagnose(fixture('exchange-online-5.7.750-en'))
    const steps = (text: string) => headings(text).filter((line) => line.includes('What to do'))
    expect(steps(renderText(diagnosed, { audience: 'admin' }))).toEqual([
      '  What to do – For the administrator',
    ])
    expect(steps(renderText(diagnosed, { audience: ['sender', 'helpdesk'] }))).toEqual([
      '  What to do – For the sender',
      '  What to do – For the helpdesk',
    ])
  })

  test('the words around the texts follow the language of the diagnosis', async () => {
    const diagnosed = await diagnose(fixture('exchange-online-5.7.750-it'), { language: 'it' })
    expect(renderText(diagnosed)).toBe(renderText(diagnosed, { language: 'it' }))
    expect(renderText(diagnosed)).not.toContain('What to do')
  })

  test('recipients with the same fate stand together, others apart', async () => {
    const { report, diagnoses } = await diagnose(fixture('postfix-5.1.1-user-unknown'))
    const [recipient] = report.recipients
    const [diagnosis] = diagnoses
    if (!recipient || !diagnosis) throw new Error('the fixture has one recipient')
    const other = classify('452 4.2.2 Mailbox full')
    const text = renderText({
      report: {
        ...report,
        recipients: [
          recipient,
          { ...recipient, address: 'full@example.org', status: '4.2.2', replyCode: 452 },
          { ...recipient, address: 'second@example.org' },
        ],
      },
      diagnoses: [diagnosis, other, diagnosis],
    })
    expect(text.split(diagnosis.title)).toHaveLength(2)
    expect(text.split(other.title)).toHaveLength(2)
    expect(text).toMatch(new RegExp(`Recipient: +${recipient.address}\n +second@example.org\n`))
  })

  test('a recipient that was reached is named, and nothing is advised', async () => {
    const text = renderText(await diagnose(fixture('postfix-success-delivered')))
    expect(text).toContain('The message was delivered')
    expect(text).not.toContain('What to do')
  })

  test('a mailbox that has moved is named with its new address', async () => {
    const text = renderText(
      await diagnose('551 5.1.6 <a@example.com> User has moved; please try <b@example.org>'),
    )
    expect(text).toMatch(/Recipient: +a@example\.com → b@example\.org\n/)
  })

  test('the page of the block list that refused comes first, with the address to look up', async () => {
    const reply = '550 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org'
    expect(renderText(await diagnose(reply))).toMatch(
      /Further reading\n {4}- Spamhaus ZEN .*, 192\.0\.2\.7\n {6}https:\/\/check\.spamhaus\.org\/\S*192\.0\.2\.7\n/,
    )
  })

  test('what Microsoft asks for in a support case stands with the evidence', async () => {
    const text = renderText(await diagnose('550 5.7.711 Access denied, bad inbound connector. AS(2204)'))
    expect(text.slice(text.indexOf('  Evidence'))).toMatch(/Microsoft: +AS\(2204\)\n/)
  })

  test('a refusal that contradicts itself is shown to do so', async () => {
    const { report, diagnoses } = await diagnose('554 4.3.2 Please try again later')
    expect(diagnoses[0]?.conflicts).not.toEqual([])
    for (const { message } of diagnoses[0]?.conflicts ?? []) {
      const folded = renderText({ report, diagnoses }).replaceAll(/\s+/g, ' ')
      expect(folded.toLowerCase()).toContain(message.toLowerCase())
    }
  })

  test('an ordinary mail is said to be no report', async () => {
    const text = renderText(await diagnose('From: a@example.com\nSubject: Lunch?\n\nAt noon?\n'))
    expect(text).toBe('This is not a report about the delivery of a message\n')
  })

  test('nothing is said to be nothing', async () => {
    expect(renderText(await diagnose(''))).toContain('nothing here that can be read')
  })

  test('escapes of a mail do not reach the terminal', async () => {
    const text = renderText(await diagnose('550 5.1.1 <a@example.com> no \u001B[31mred\u001B[0m user'))
    expect(text).toContain('␛[31mred␛[0m')
    expect(text).not.toContain('\u001B')
  })

  test('an option that there is not is refused by its name', async () => {
    const diagnosed = await diagnose('550 5.1.1 no such user')
    expect(() => renderText(diagnosed, { color: true } as object)).toThrow(
      new TypeError('options.color: no such option'),
    )
    expect(() => renderText(diagnosed, { audience: 'boss' as 'admin' })).toThrow(
      /^options\.audience: expected .*; got boss$/,
    )
  })
})

describe('renderMarkdown and renderHtml', () => {
  test('say the same as the text, in the same order', async () => {
    const diagnosed = await diagnose(fixture('exchange-online-5.7.750-en'))
    const words = (text: string) =>
      text
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll('&amp;', '&')
        .replaceAll('&gt;', '>')
        .match(/[A-Za-z]{5,}/g)
        ?.filter((word) => !['https', 'noopener'].includes(word))
    const html = words(renderHtml(diagnosed))
    expect(html?.slice(0, 60)).toEqual(words(renderMarkdown(diagnosed))?.slice(0, 60))
    expect(html?.slice(0, 60)).toEqual(words(renderText(diagnosed))?.slice(0, 60))
  })

  test('markup in a mail stays text', async () => {
    const diagnosed = await diagnose(
      '550 5.1.1 <a@example.com> <img src=x onerror=alert(1)> [x](http://evil.example)',
    )
    expect(renderHtml(diagnosed)).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(renderHtml(diagnosed)).not.toContain('<img')
    expect(renderMarkdown(diagnosed)).toMatch(
      /> `550 .*<img src=x onerror=alert\(1\)> \[x\]\(http:\/\/evil\.example\)`/,
    )
  })
})

describe('an explanation in words', () => {
  test('of a code: a real reply, who says it, why, what helps, and where it is known from', () => {
    const text = renderText(explain('5.7.750'), { audience: 'admin' })
    expect(text).toContain('> 550 5.7.750 Service unavailable.')
    expect(text).toContain('Exchange Online')
    expect(text).toContain('What to do – For the administrator')
    expect(text).toMatch(/rule exchange-online\/5\.7\.750: +https:\/\/learn\.microsoft\.com\//)
  })

  test('of a cause: the codes that name it', () => {
    expect(renderText(explain('sender-domain-unregistered'))).toMatch(/Status code: .*5\.7\.750/)
  })

  test('of a registered code: what the registry says', () => {
    expect(renderText(explain('X.1.1'))).toContain('IANA X.1.1: ')
  })
})
