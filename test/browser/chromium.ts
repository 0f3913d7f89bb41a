import { execFileSync } from 'node:child_process'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

export const site = fileURLToPath(new URL('../../site/dist', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}
/** The site is served below a path, as pages of a project mostly are. */
const BELOW = '/ndr-doctor/'

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = join(site, pathname.slice(BELOW.length))
    if (!pathname.startsWith(BELOW) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}

/** How a page is looked at. */
export interface Look {
  /** Path in the site with its fragment. Default: the home page. */
  readonly path?: string
  /** Default: `en`. */
  readonly language?: string
  /** Default: `light`. */
  readonly scheme?: 'light' | 'dark'
  /** CSS pixels. Default: 1280. */
  readonly width?: number
  /** Default: `http`. */
  readonly from?: 'http' | 'file'
  /** Lets a test add scripts of its own. Default: the page's policy holds. */
  readonly bypassPolicy?: boolean
}

/** A page, and everything that it did beside what can be seen. */
export interface Watched {
  readonly page: Page
  /** Addresses that it asked for. */
  readonly requests: string[]
  /** What the browser complained of. */
  readonly complaints: string[]
}

/** A browser that looks at the built site. */
export class Visitor {
  readonly #browser: Browser
  readonly #server: Server
  readonly #contexts: BrowserContext[] = []
  /** Where the site stands on the server. */
  readonly address: string

  private constructor(browser: Browser, server: Server) {
    this.#browser = browser
    this.#server = server
    this.address = `http://localhost:${(server.address() as AddressInfo).port}${BELOW}`
  }

  static async arrive(): Promise<Visitor> {
    const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim()
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    return new Visitor(browser, await serve())
  }

  async look({
    path = 'index.html',
    language = 'en',
    scheme = 'light',
    width = 1280,
    from = 'http',
    bypassPolicy = false,
  }: Look = {}): Promise<Watched> {
    const context = await this.#browser.newContext({
      locale: language,
      colorScheme: scheme,
      // No scrolling is under way when a test looks.
      reducedMotion: 'reduce',
      viewport: { width, height: 900 },
      bypassCSP: bypassPolicy,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    this.#contexts.push(context)
    const page = await context.newPage()
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('requestfailed', (request) => {
      // What the page's own policy stopped was never asked for.
      if (request.failure()?.errorText === 'csp') requests.splice(requests.lastIndexOf(request.url()), 1)
    })
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${from === 'http' ? this.address : `${pathToFileURL(site)}/`}${path}`)
    await page.waitForFunction((tag) => document.documentElement.lang === tag, language)
    return { page, requests, complaints }
  }

  /** Closes what was looked at so far. */
  async turnAway(): Promise<void> {
    for (const context of this.#contexts.splice(0)) await context.close()
  }

  async leave(): Promise<void> {
    await this.turnAway()
    await this.#browser.close()
    this.#server.close()
  }
}
