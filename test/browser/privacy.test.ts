import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { Visitor } from './chromium.ts'

let visitor: Visitor
beforeAll(async () => {
  visitor = await Visitor.arrive()
})
afterEach(() => visitor.turnAway())
afterAll(() => visitor.leave())

describe.each(['http', 'file'] as const)('opened from %s', (from) => {
  test('every view works, and asks for files of its own folder alone', async () => {
    const { page, requests, complaints } = await visitor.look({ from })
    await page.click('[data-example="unregistered-domain"]')
    await page.waitForSelector('.answer')
    await page.selectOption('#language', 'ja')
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('ja')
    await page.click('[data-view="codes"]')
    await page.waitForSelector('#code-rows tr')
    await page.click('[data-view="forecast"]')
    await page.waitForSelector('.send')
    await page.click('#profile button.main')
    await page.waitForSelector('.verdict')
    const folder = new URL('.', requests[0]).href
    expect(requests.length).toBeGreaterThan(5)
    for (const request of requests) expect(request.startsWith(folder)).toBe(true)
    expect(complaints).toEqual([])
  })
})

test('the page may open no connection, whoever asks for it', async () => {
  const { page, requests } = await visitor.look()
  const before = requests.length
  const stopped = await page.evaluate(async (address) => {
    const fails = (attempt: Promise<unknown>) =>
      attempt.then(
        () => false,
        () => true,
      )
    const loads = (url: string) =>
      new Promise((resolve, reject) => {
        const picture = new Image()
        picture.addEventListener('load', resolve)
        picture.addEventListener('error', reject)
        picture.src = url
      })
    navigator.sendBeacon('https://example.com/', 'beacon')
    return {
      own: await fails(fetch(`${address}index.html`)),
      other: await fails(fetch('https://example.com/')),
      picture: await fails(loads('https://example.com/x.png')),
    }
  }, visitor.address)
  expect(stopped).toEqual({ own: true, other: true, picture: true })
  expect(requests.slice(before)).toEqual([])
})

test('nothing of a mail is kept or stands in the address', async () => {
  const { page } = await visitor.look()
  await page.click('[data-example="three-recipients"]')
  await page.waitForSelector('.answer')
  const kept = await page.evaluate(() => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    fragment: location.hash,
    query: location.search,
  }))
  expect(kept).toEqual({
    cookies: '',
    local: 0,
    session: 0,
    fragment: '#view=diagnose&lang=en&reader=helpdesk',
    query: '',
  })
})

test('the link that is copied names a code, and nothing else of the mail', async () => {
  const { page } = await visitor.look()
  await page.click('[data-example="unregistered-domain"]')
  await page.waitForSelector('.copying')
  await page.click('.copying button >> nth=3')
  await expect.poll(() => page.textContent('#announcements')).toContain('Copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(`${visitor.address}index.html#view=codes&lang=en&reader=helpdesk&code=5.7.750`)
})
