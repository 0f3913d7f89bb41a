import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { explain } from '../../src/core.ts'
import { locales } from '../../src/remedies/index.ts'
import { codeTable } from '../../site/build/code-table.ts'
import { Visitor } from './chromium.ts'

let visitor: Visitor
beforeAll(async () => {
  visitor = await Visitor.arrive()
})
afterEach(() => visitor.turnAway())
afterAll(() => visitor.leave())

const shown = '#code-rows tr:not([hidden])'

test('the table has every code', async () => {
  const { page } = await visitor.look({ path: 'index.html#view=codes' })
  await expect.poll(() => page.locator(shown).count()).toBe(codeTable().length)
})

test('a search leaves the rows that have all of its words, and tells how many', async () => {
  const { page } = await visitor.look({ path: 'index.html#view=codes' })
  await page.waitForSelector(shown)
  await page.fill('#query', '5.7.30 gmail')
  const rows = await page.locator(shown).allTextContents()
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.toLowerCase()).toMatch(/5\.7\.30[^]*gmail|gmail[^]*5\.7\.30/)
  await expect.poll(() => page.textContent('#announcements')).toBe(`${rows.length} of ${codeTable().length}`)
  await page.fill('#query', 'no such words anywhere')
  expect(await page.locator(shown).count()).toBe(0)
  expect(await page.isVisible('#code-nothing')).toBe(true)
})

test('titles are searched in the language of the page', async () => {
  const { page } = await visitor.look({ path: 'index.html#view=codes', language: 'de' })
  await page.waitForSelector(shown)
  await page.fill('#query', locales.de.causes['mailbox-full'].title)
  expect(await page.locator(shown).count()).toBeGreaterThan(0)
})

test('a code is explained with every meaning it has, from whom', async () => {
  const { page, complaints } = await visitor.look({ path: 'index.html#view=codes' })
  await page.waitForSelector(shown)
  await page.fill('#query', '5.4.1')
  await page.click(`${shown} a`)
  await page.waitForSelector('.meaning')
  const { meanings } = explain('5.4.1')
  expect(await page.locator('.meaning h2').allTextContents()).toEqual(meanings.map(({ title }) => title))
  expect(await page.textContent('#code-page h1')).toBe('5.4.1')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('5.4.1')
  expect(complaints).toEqual([])
  await page.click('.back')
  await expect.poll(() => page.isVisible('#code-list')).toBe(true)
})

test('a link opens a code in its language, for its reader', async () => {
  const path = 'index.html#view=codes&lang=it&reader=admin&code=5.7.750'
  const { page } = await visitor.look({ path, language: 'it' })
  await page.waitForSelector('.meaning')
  expect(await page.isChecked('[name="code-reader"][value="admin"]')).toBe(true)
  const [meaning] = explain('5.7.750', { language: locales.it }).meanings
  expect(await page.textContent('.meaning h2')).toBe(meaning?.title)
})

test('what a link says beyond the closed lists is not shown', async () => {
  const path = 'index.html#view=codes&code=%3Cimg%20src%3Dx%3E&lang=xx&reader=root'
  const { page } = await visitor.look({ path })
  await expect.poll(() => page.isVisible('#code-list')).toBe(true)
  await expect.poll(() => page.url()).not.toContain('img')
  expect(await page.isVisible('#code-page')).toBe(false)
})

test('a code that nobody uses is said to be unknown', async () => {
  const { page } = await visitor.look({ path: 'index.html#view=codes&code=5.9.999' })
  await expect.poll(() => page.textContent('#code-page')).toContain('Nobody is known to use the code 5.9.999')
})
