import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { diagnose, renderMarkdown, renderText } from '../../src/core.ts'
import { locales } from '../../src/remedies/index.ts'
import { languageNames, type LanguageTag } from '../../site/page/link.ts'
import type { Words } from '../../site/words/words.ts'
import { Visitor } from './chromium.ts'

let visitor: Visitor
beforeAll(async () => {
  visitor = await Visitor.arrive()
})
afterEach(() => visitor.turnAway())
afterAll(() => visitor.leave())

const fixture = (name: string) => readFileSync(`fixtures/${name}.eml`)
const unregistered = fixture('exchange-online-5.7.750-it')
const line = '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains'

const title = (page: Page) => page.textContent('.fate h3')

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
  await page.focus('#report')
  await page.keyboard.press('Control+v')
}

async function drop(page: Page, files: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (all) => {
      const made = new DataTransfer()
      for (const { name, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        made.items.add(new File([bytes], name))
      }
      return made
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

test('what is pasted is diagnosed at once, and a screen reader is told', async () => {
  const { page, complaints } = await visitor.look()
  await paste(page, line)
  const { causes, codes } = locales.en
  const expected = (codes['5.7.750'] ?? causes['sender-domain-unregistered']).title
  expect(await title(page)).toBe(expected)
  expect(await page.textContent('#announcements')).toContain(expected)
  expect(complaints).toEqual([])
})

test('what is typed is diagnosed by the button, and by Control and Enter', async () => {
  const { page } = await visitor.look()
  await page.fill('#report', '452 4.2.2 Mailbox full')
  expect(await page.locator('.fate').count()).toBe(0)
  await page.click('#paste button.main')
  expect(await title(page)).toBe(locales.en.causes['mailbox-full'].title)
  await page.fill('#report', '550 5.1.1 User unknown')
  await page.press('#report', 'Control+Enter')
  expect(await title(page)).not.toBe(locales.en.causes['mailbox-full'].title)
})

test('a file that is dropped is read byte for byte', async () => {
  const { page } = await visitor.look()
  const bytes = fixture('charset-shift-jis')
  await drop(page, [{ name: 'bounce.eml', bytes }])
  await page.waitForSelector('.answer')
  const { report, diagnoses } = diagnose(new Uint8Array(bytes))
  expect(await page.textContent('.recipients li')).toBe(report.recipients[0]?.address)
  expect(await title(page)).toBe(diagnoses[0]?.title)
})

test('of several files each has its short answer, and one is shown', async () => {
  const { page } = await visitor.look()
  await drop(page, [
    { name: 'first.eml', bytes: unregistered },
    { name: 'second.eml', bytes: fixture('postfix-three-recipients') },
  ])
  await page.waitForSelector('.files')
  expect(await page.locator('.files .file').allTextContents()).toEqual(['first.eml', 'second.eml'])
  expect(await page.locator('.fate').count()).toBe(1)
  await page.click('.files li:nth-child(2) button')
  expect(await page.locator('.fate').count()).toBe(3)
  expect(await page.getAttribute('.files li:nth-child(2) button', 'aria-pressed')).toBe('true')
})

test('files are opened by a button, too', async () => {
  const { page } = await visitor.look()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('#open')])
  await chooser.setFiles({ name: 'bounce.eml', mimeType: 'message/rfc822', buffer: unregistered })
  await page.waitForSelector('.answer')
  expect(await page.textContent('.recipients li')).toBe('l.verdi@example.org')
})

test('every example is one click away and has an answer', async () => {
  const { page, complaints } = await visitor.look()
  const buttons = page.locator('[data-example]')
  const count = await buttons.count()
  expect(count).toBeGreaterThan(3)
  for (let index = 0; index < count; index++) {
    await buttons.nth(index).click()
    await page.waitForSelector('.answer')
    expect(await page.textContent('.answer .kind')).not.toBe(locales.en.labels.kinds['not-a-report'])
    await page.click('#clear')
    expect(await page.locator('.answer').count()).toBe(0)
    expect(await page.inputValue('#report')).toBe('')
  }
  expect(complaints).toEqual([])
})

test('each reader has the steps that are for that reader', async () => {
  const { page } = await visitor.look()
  await paste(page, line)
  const [diagnosis] = diagnose(line).diagnoses
  for (const reader of ['admin', 'sender', 'helpdesk']) {
    await page.check(`[name="diagnosis-reader"][value="${reader}"]`, { force: true })
    const steps = await page
      .locator('.steps > li')
      .evaluateAll((items) => items.map((item) => item.firstChild?.textContent))
    expect(steps).toEqual(
      diagnosis?.steps.filter(({ audience }) => audience === reader).map(({ text }) => text),
    )
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(reader)
    expect(page.url()).toContain(`reader=${reader}`)
  }
})

test.each(Object.keys(languageNames) as LanguageTag[])('everything is said in %s', async (tag) => {
  const { page, complaints } = await visitor.look()
  await paste(page, line)
  await page.selectOption('#language', tag)
  await page.waitForFunction((asked) => document.documentElement.lang === asked, tag)
  const locale = locales[tag]
  const [diagnosis] = diagnose(line, { language: locale }).diagnoses
  expect(diagnosis?.language).toBe(tag)
  await expect.poll(() => title(page)).toBe(diagnosis?.title)
  expect(await page.textContent('.explanation')).toBe(diagnosis?.explanation)
  expect(await page.textContent('.kind')).toBe(locale.labels.kinds.failed)
  const { words } = (await import(`../../site/words/${tag}.ts`)) as { words: Words }
  expect(await page.textContent('#paste button.main')).toBe(words.paste.diagnose)
  expect(await page.getAttribute('#report', 'placeholder')).toBe(words.paste.placeholder)
  expect(await page.title()).toContain(words.paste.headline)
  expect(complaints).toEqual([])
})

test('the language is the one that the browser asks for', async () => {
  const { page } = await visitor.look({ language: 'ja' })
  await expect.poll(() => page.inputValue('#language')).toBe('ja')
})

test('the words that decided are marked in the source, however its lines are broken', async () => {
  const { page } = await visitor.look()
  await drop(page, [{ name: 'bounce.eml', bytes: unregistered }])
  await page.waitForSelector('mark')
  const marks = await page.locator('mark').allTextContents()
  const [diagnosis] = diagnose(new Uint8Array(unregistered)).diagnoses
  const plain = marks.map((mark) => mark.replaceAll(/=\n/g, '').replaceAll(/\s+/g, ' '))
  expect(diagnosis?.evidence.length).toBeGreaterThan(0)
  for (const { text } of diagnosis?.evidence ?? [])
    expect(plain.join('|').toLowerCase()).toContain(text.toLowerCase())
  await page.click('.evidence button')
  expect(await page.locator('mark.pointed').count()).toBe(1)
})

test('the answer is copied as text for a ticket, as Markdown and as JSON', async () => {
  const { page } = await visitor.look({ language: 'de' })
  await drop(page, [{ name: 'bounce.eml', bytes: unregistered }])
  await page.waitForSelector('.copying')
  const copied = async (place: number) => {
    await page.click(`.copying button >> nth=${place}`)
    await expect.poll(() => page.textContent('#announcements')).toContain('Kopiert')
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const answer = diagnose(new Uint8Array(unregistered), { language: locales.de })
  const options = { language: locales.de, audience: 'helpdesk' } as const
  expect(await copied(0)).toBe(renderText(answer, options))
  expect(await copied(1)).toBe(renderMarkdown(answer, options))
  expect(JSON.parse(await copied(2))).toEqual(JSON.parse(JSON.stringify(answer)))
})

test('a mail that is no report is an answer, too', async () => {
  const { page } = await visitor.look()
  await drop(page, [{ name: 'newsletter.eml', bytes: fixture('ordinary-multipart') }])
  await page.waitForSelector('.answer')
  expect(await page.textContent('.kind')).toBe(locales.en.labels.kinds['not-a-report'])
})
