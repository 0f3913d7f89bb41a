import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { Visitor } from './chromium.ts'

let visitor: Visitor
beforeAll(async () => {
  visitor = await Visitor.arrive()
})
afterEach(() => visitor.turnAway())
afterAll(() => visitor.leave())

/** What each view looks like when it has most to show. */
const VIEWS: Readonly<Record<string, { path: string; fill?: (page: Page) => Promise<unknown> }>> = {
  'the paste box': { path: 'index.html' },
  'an answer': {
    path: 'index.html',
    fill: async (page) => {
      await page.click('[data-example="three-recipients"]')
      await page.check('[name="diagnosis-reader"][value="admin"]', { force: true })
    },
  },
  'an answer with commands': {
    path: 'index.html#reader=admin',
    fill: (page) => page.click('[data-example="unregistered-domain"]'),
  },
  'the table of codes': {
    path: 'index.html#view=codes',
    fill: (page) => page.waitForSelector('#code-rows tr'),
  },
  'a code': {
    path: 'index.html#view=codes&code=5.4.1',
    fill: (page) => page.waitForSelector('.meaning'),
  },
  'a forecast': {
    path: 'index.html#view=forecast',
    fill: async (page) => {
      await page.click('#profile button.main')
      await page.click('.limit summary')
    },
  },
  'a guide': { path: 'guides/classification.html', fill: (page) => page.fill('#query', 'confidence') },
  'the list of guides': { path: 'guides/index.html' },
}

const views = Object.entries(VIEWS)

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  test.each(views)('%s has nothing that WCAG 2.2 AA forbids', async (_, { path, fill }) => {
    const { page } = await visitor.look({ path, scheme, bypassPolicy: true })
    await fill?.(page)
    await page.evaluate(axe.source)
    const { violations, passes } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    )
    expect(passes.length).toBeGreaterThan(10)
    expect(
      violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.slice(0, 5).map(({ html, failureSummary }) => [html, failureSummary]),
      })),
    ).toEqual([])
  })
})

describe.each(['en', 'de', 'ja'])('in %s at 320 pixels', (language) => {
  test.each(views.filter(([, { path }]) => path.startsWith('index')))(
    '%s fits',
    async (_, { path, fill }) => {
      const { page } = await visitor.look({ path, language, width: 320 })
      await fill?.(page)
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(beyond).toBeLessThanOrEqual(0)
    },
  )
})

test('the way through the page is one of keys alone', async () => {
  const { page } = await visitor.look()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('report')
  await page.keyboard.type('550 5.1.1 User unknown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Diagnosis')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('helpdesk')
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('admin')
  expect(await page.textContent('.fate h4')).toContain('administrator')
})

test('every target of a pointer has the size that WCAG 2.2 asks for', async () => {
  const { page } = await visitor.look({ width: 320 })
  await page.click('[data-example="unregistered-domain"]')
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, select, input:not([type="file"])')]
      .filter((one) => one.checkVisibility())
      .map((one) => [one.outerHTML, one.getBoundingClientRect()] as const)
      .filter(([, { width, height }]) => width < 24 || height < 24)
      .map(([html]) => html),
  )
  expect(small).toEqual([])
})
