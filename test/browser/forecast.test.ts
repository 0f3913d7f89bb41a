import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { words } from '../../site/words/en.ts'
import { words as germanWords } from '../../site/words/de.ts'
import { forecastLocales } from '../../src/policy/locales/index.ts'
import { Visitor } from './chromium.ts'

let visitor: Visitor
beforeAll(async () => {
  visitor = await Visitor.arrive()
})
afterEach(() => visitor.turnAway())
afterAll(() => visitor.leave())

const path = 'index.html#view=forecast'
const limit = (page: Page, name: string) => page.locator('.limit').filter({ hasText: name })

test('each limit has a bar that says how full it is', async () => {
  const { page, complaints } = await visitor.look({ path })
  await page.waitForSelector('.send')
  await page.click('#profile button.main')
  await page.waitForSelector('.verdict')
  const unregistered = limit(page, words.forecast.rules['unregistered-domain-relay'])
  const bar = unregistered.locator('[role="meter"]')
  expect(await bar.getAttribute('aria-valuenow')).toBe('850')
  expect(await bar.getAttribute('aria-valuemax')).toBe('1000')
  const [box, filled] = [await bar.boundingBox(), await bar.locator('div').boundingBox()]
  expect((filled?.width ?? 0) / (box?.width ?? 1)).toBeCloseTo(0.85, 1)
  expect(await unregistered.textContent()).toContain(words.forecast.basis.unpublished)
  expect(await page.locator('.limit [role="meter"]').count()).toBeGreaterThan(3)
  expect(complaints).toEqual([])
})

test('more mail from an unregistered domain makes the forecast worse, and accepting the domain better', async () => {
  const { page } = await visitor.look({ path })
  await page.waitForSelector('.send')
  await page.fill('.send:nth-child(2) [name="messages"]', '5000')
  await page.fill('.send:nth-child(2) [name="externalRecipients"]', '5000')
  await page.click('#profile button.main')
  expect(await page.textContent('.verdict')).toBe(words.forecast.verdicts['at-risk'])
  expect(await page.textContent('.expects')).toContain('5.7.750')
  await page.fill('[name="domains"]', 'contoso.com\nfabrikam.com')
  await page.click('#profile button.main')
  expect(await page.locator('.expects').count()).toBe(0)
})

test('rows of mail are added and removed, and the focus stays among them', async () => {
  const { page } = await visitor.look({ path })
  await page.waitForSelector('.send')
  await page.click('#add-send')
  expect(await page.locator('.send').count()).toBe(3)
  expect(await page.textContent('.send:nth-child(3) legend')).toBe('Mail 3')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('domain')
  await page.click('.send:nth-child(1) .remove')
  expect(await page.textContent('.send:nth-child(1) legend')).toBe('Mail 1')
  expect(await page.inputValue('.send:nth-child(1) [name="domain"]')).toBe('fabrikam.com')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('domain')
})

test('what cannot be right is said, field by field', async () => {
  const { page } = await visitor.look({ path })
  await page.waitForSelector('.send')
  await page.fill('.send:nth-child(1) [name="domain"]', 'not a domain')
  await page.click('#profile button.main')
  expect(await page.textContent('#forecast-result h2')).toBe(words.forecast.invalid)
  expect(await page.textContent('#forecast-result li')).toContain('domain')
})

test('a trial asks for no licences', async () => {
  const { page } = await visitor.look({ path })
  await page.waitForSelector('.send')
  await page.selectOption('[name="plan"]', 'trial')
  expect(await page.isDisabled('#licenses')).toBe(true)
  await page.click('#profile button.main')
  const bar = limit(page, words.forecast.rules.terrl).locator('[role="meter"]')
  expect(await bar.getAttribute('aria-valuemax')).toBe('5000')
})

test('form and forecast are said again in another language', async () => {
  const { page } = await visitor.look({ path })
  await page.waitForSelector('.send')
  await page.fill('.send:nth-child(1) [name="messages"]', '1234')
  await page.click('#profile button.main')
  await page.selectOption('#language', 'de')
  await expect.poll(() => page.textContent('.send legend')).toBe('Post 1')
  expect(await page.inputValue('.send:nth-child(1) [name="messages"]')).toBe('1234')
  expect(await page.textContent('.limits')).toContain(germanWords.forecast.rules['unregistered-domain-relay'])
  expect(await page.textContent('.limits')).toContain(forecastLocales.de.terrl.enforcement.enforced)
  expect(await page.locator('.limit details > div').first().getAttribute('lang')).toBe('de')
})
