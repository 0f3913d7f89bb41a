import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { brokenLinks } from '../../site/build/links.ts'

const folder = mkdtempSync(join(tmpdir(), 'links-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Links that are broken in a page that has these, beside a page `guides/one.html` with the place `here`. */
function broken(html: string): string[] {
  mkdirSync(join(folder, 'guides'), { recursive: true })
  writeFileSync(join(folder, 'guides/one.html'), '<h1 id="here">One</h1>')
  writeFileSync(join(folder, 'index.html'), `<h1 id="top">Home</h1>${html}`)
  return brokenLinks(folder)
}

test.each([
  '<a href="guides/one.html">',
  '<a class="x" href="guides/one.html#here">',
  '<a href="#top">',
  '<a href="#view=codes&amp;code=5.7.750">',
  '<a href="https://example.com/nothing">',
  '<a href="guides/%6Fne.html">',
])('%s leads somewhere', (link) => {
  expect(broken(link)).toEqual([])
})

test.each([
  ['<a href="guides/two.html">', 'guides/two.html'],
  ['<a href="guides/one.html#there">', 'guides/one.html#there'],
  ['<a href="#bottom">', '#bottom'],
  ['<a href="guides">', 'guides'],
  ['<a href="#view=nothing">', '#view=nothing'],
  ['<script src="missing.js">', 'missing.js'],
  ['<link rel="stylesheet" href="missing.css">', 'missing.css'],
])('%s leads nowhere', (link, named) => {
  expect(broken(link)).toEqual([`index.html: ${named}`])
})
