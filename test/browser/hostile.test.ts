import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { diagnose, renderHtml } from '../../src/core.ts'
import { Visitor } from './chromium.ts'

let visitor: Visitor
beforeAll(async () => {
  visitor = await Visitor.arrive()
})
afterEach(() => visitor.turnAway())
afterAll(() => visitor.leave())

const ATTACKS: readonly (readonly [name: string, text: string])[] = [
  ['a script', '<script>document.attacked = 1</script>'],
  ['a picture that fails', '<img src=x onerror="document.attacked = 1">'],
  ['a drawing that loads', '<svg onload="document.attacked = 1"></svg>'],
  ['a frame', '"><iframe srcdoc="<script>parent.document.attacked = 1</script>"></iframe>'],
  ['a handler', "' onmouseover='document.attacked = 1' autofocus onfocus='document.attacked = 1'"],
  ['a link that is a script', '<a href="javascript:document.attacked=1">here</a>'],
  [
    'a link in Markdown',
    '[here](javascript:document.attacked=1) http://evil.example/ javascript:document.attacked=1',
  ],
  ['ends of elements', '</textarea></pre></code></bdi><style>*{display:none}</style>'],
  [
    'another base',
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  ],
  ['templates', '{{constructor.constructor("document.attacked=1")()}} ${document.attacked=1}'],
  ['controls and directions', '\u202Egnp.exe\u2066\u0007\u001B[31m\u0000\u2028&lt;script&gt;'],
]

/** A report with the attack in every field that is shown. */
const reportWith = (attack: string) =>
  [
    'From: MAILER-DAEMON@example.com (Mail Delivery System)',
    'To: anna@example.com',
    `Subject: Undelivered ${attack}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `I'm sorry ${attack}`,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; ${attack}`,
    '',
    `Final-Recipient: rfc822; "${attack.replaceAll('"', '')}"@example.org`,
    'Action: failed',
    'Status: 5.1.1',
    `Diagnostic-Code: smtp; 550 5.1.1 User unknown ${attack}`,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    `Subject: ${attack}`,
    'From: anna@example.com',
    '',
    attack,
    '--b--',
  ].join('\r\n')

/** What is on a page that its own code did not put there. */
function foreign(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const element of document.querySelectorAll('#result *')) {
      if (/^(?:script|img|svg|iframe|style|base|meta|object|embed|form)$/i.test(element.tagName))
        found.push(element.outerHTML)
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || /^\s*(?:javascript|data):/i.test(value)) found.push(element.outerHTML)
      }
      if (element instanceof HTMLAnchorElement && /evil\.example/.test(element.href))
        found.push(element.outerHTML)
    }
    if ('attacked' in document) found.push('a script ran')
    return found
  })
}

test.each(ATTACKS)('nothing of a report with %s runs or becomes markup', async (_, attack) => {
  const { page, requests, complaints } = await visitor.look()
  const source = reportWith(attack)
  await page.evaluate((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], '<img src=x onerror=document.attacked=1>.eml'))
    transfer.items.add(new File([text], 'second.eml'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }))
  }, source)
  await page.waitForSelector('.answer .fate')
  expect(await foreign(page)).toEqual([])
  const text = await page.locator('#result').innerText()
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/)
  for (const request of requests) expect(request.startsWith(visitor.address)).toBe(true)
  expect(complaints).toEqual([])
})

test('the policy stops a script that were there all the same', async () => {
  const { page } = await visitor.look()
  const stopped = await page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.textContent = 'document.attacked = 1'
    } catch {
      return true
    }
    document.body.append(script)
    return !('attacked' in document)
  })
  expect(stopped).toBe(true)
})

test.each(ATTACKS)(
  'renderHtml of a report with %s has no script, handler or link from it',
  async (attack) => {
    const { page } = await visitor.look()
    const html = renderHtml(diagnose(reportWith(attack)))
    await page.goto('about:blank')
    const found = await page.evaluate((fragment) => {
      const box = document.createElement('div')
      box.innerHTML = fragment
      document.body.append(box)
      const all = [...box.querySelectorAll('*')]
      return {
        names: [...new Set(all.map(({ tagName }) => tagName.toLowerCase()))],
        attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
        links: all.flatMap((element) => (element instanceof HTMLAnchorElement ? [element.href] : [])),
        attacked: 'attacked' in document,
      }
    }, html)
    const isOurs = (name: string) =>
      /^(?:article|h[2-4]|p|d[ltd]|[uo]l|li|code|bdi|pre|blockquote|a)$/.test(name)
    expect(found.names.filter((name) => !isOurs(name))).toEqual([])
    expect(found.attributes.filter((name) => !['lang', 'href', 'rel'].includes(name))).toEqual([])
    expect(
      found.links.filter((link) => !link.startsWith('https://') || link.includes('evil.example')),
    ).toEqual([])
    expect(found.attacked).toBe(false)
  },
)
