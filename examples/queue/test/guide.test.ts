/** docs/scaling-out.md */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guide, withBlock, withSnippets } from '../page/guide.ts'

test('a block is replaced, and nothing else', () => {
  const page = 'above\n<!-- x -->\n\nold\n\n<!-- end of x -->\nbelow\n'
  assert.equal(withBlock(page, 'x', 'new'), 'above\n<!-- x -->\n\nnew\n\n<!-- end of x -->\nbelow\n')
  assert.throws(() => withBlock(page, 'y', 'new'), /no block y/)
})

test('the guide shows the code as it is: else run npm run snippets', () => {
  assert.equal(withSnippets(guide.read()), guide.read())
})
