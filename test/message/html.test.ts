import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../src/message/character-reference.ts'
import { htmlToText } from '../../src/message/html.ts'
import { growth, LINEAR } from '../growth.ts'

describe('character references', () => {
  it.each([
    ['&lt;a&gt; &amp;amp; &quot;b&apos;', '<a> &amp; "b\''],
    ['caf&eacute; &Uuml;ber &nbsp;x', 'café Über \u00a0x'],
    ['&#233;&#xE9;&#XE9;', 'ééé'],
    ['&#8364; &euro; &#128; &#x92;', '€ € € ’'],
    ['&lt;&#43;&unknown;&gt', '<+&unknown;>'],
    ['&amp;lt; &&lt;', '&lt; &<'],
    ['&eacute without a semicolon', 'é without a semicolon'],
    ['&#128231;', '📧'],
  ])('%s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded)
  })

  it.each(['&', '& b', '&nobody;', '&toString;', '&valueOf;', '&#0;', '&#xD800;', '&#x110000;', '&#;'])(
    '%s is none',
    (text) => {
      expect(decodeEntities(text)).toBe(text)
    },
  )
})

describe('HTML as text', () => {
  it.each([
    ['parts blocks by lines', '<p>one</p><div>two<br>three</div>', 'one\n\ntwo\nthree'],
    ['parts cells by a space', '<table><tr><td>a<td>b</tr><tr><th>c</table>', 'a b\n\nc'],
    ['leaves words of one line together', '5.7.<b>750</b> <span>Service</span>', '5.7.750 Service'],
    ['folds white space', '<p>one\n   two\t three</p>', 'one two three'],
    [
      'keeps the lines of preformatted text',
      '<pre>Subject: a\n  folded\n\nb</pre>',
      'Subject: a\n  folded\n\nb',
    ],
    ['decodes references', '<p>&lt;user@example.com&gt;</p>', '<user@example.com>'],
    [
      'keeps an address in brackets',
      '<p>Mail to <user@example.com> failed</p>',
      'Mail to <user@example.com> failed',
    ],
    ['keeps a bracket that opens no tag', '1 < 2 and 3 <4', '1 < 2 and 3 <4'],
    ['passes over brackets in quotes', '<a title="a > b" href=\'c>d\'>e</a>', 'e'],
    ['leaves out scripts and styles', '<STYLE>p{}</style>a<script>if (1 < 2) x()</script >b', 'ab'],
    ['leaves out the head', '<html><head><title>x</title></head><body>a', 'a'],
    ['leaves out comments', 'a<!-- <p> b -->c<!-- open', 'ac'],
    ['leaves out declarations', '<!DOCTYPE html><?xml?>a', 'a'],
    ['leaves out what a script without an end holds', 'a<script>b', 'a'],
    ['reads on where a title has no end', '<title>a<p>b', 'a\nb'],
    ['keeps a tag that has no end', 'a <p', 'a <p'],
    ['takes any letter before a tag', 'İ<style>x</style>İ<p>y', 'İİ\ny'],
    ['keeps blank lines to one', '<p><p><p>a<p><p><p><p>b<p>', 'a\n\nb'],
    ['of nothing is nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text)
  })
})

it.each(['<title>', '<head>', '<script>', '<a x="', '<', '<!--', "<a x='>", '<pre> ', '&', '\u00a0'])(
  'a document of nothing but %j costs no more than its length',
  (unit) => {
    expect(growth((size) => unit.repeat(size), htmlToText, 4000)).toBeLessThan(LINEAR)
  },
)
