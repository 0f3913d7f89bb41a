import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { firstLoad, FIRST_LOAD_LIMIT } from '../../site/build/first-load.ts'
import { brokenLinks } from '../../site/build/links.ts'
import { site, Visitor } from './chromium.ts'

let visitor: Visitor
beforeAll(async () => {
  visitor = await Visitor.arrive()
})
afterEach(() => visitor.turnAway())
afterAll(() => visitor.leave())

test('every link inside the site leads somewhere', () => {
  expect(brokenLinks(site)).toEqual([])
})

test('what is loaded before the page can be used is small', () => {
  expect(firstLoad(site).english).toBeLessThanOrEqual(FIRST_LOAD_LIMIT)
})

test('every guide of docs/ has its page', () => {
  const pages = readdirSync(`${site}/guides`)
  for (const document of readdirSync('docs').filter((file) => file.endsWith('.md'))) {
    expect(pages).toContain(document.replace(/md$/, 'html'))
  }
})

test.each(['http', 'file'] as const)('guides and codes are searched, opened from %s', async (from) => {
  const { page, complaints } = await visitor.look({ path: 'guides/index.html', from })
  await page.fill('#query', 'suppress')
  await expect.poll(() => page.locator('#found a').count()).toBeGreaterThan(0)
  await page.fill('#query', '5.7.750')
  await expect.poll(() => page.textContent('#found a')).toBe('5.7.750')
  await page.click('#found a')
  await page.waitForSelector('.meaning')
  expect(complaints).toEqual([])
})

test('the names of the API are documented in the site', async () => {
  const { page } = await visitor.look({ path: 'api/functions/core.diagnose.html' })
  expect(await page.textContent('h1')).toContain('diagnose')
  await page.click('text=Guides')
  await expect.poll(() => page.textContent('h1')).toBe('Guides')
})

test('no page loads anything from elsewhere', () => {
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue
    const html = readFileSync(`${site}/${file}`, 'utf8')
    expect(html, file).not.toMatch(/<(?:script|img|link|iframe)\b[^>]*\b(?:src|href)="(?:https?:)?\/\//)
  }
})
