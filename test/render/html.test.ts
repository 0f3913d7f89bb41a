import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutControls } from '../../src/render/control-characters.ts'
import { writeHtml } from '../../src/render/html.ts'

/** Strings of what a hostile mail is made of: letters, markup, controls of C0 and C1, and of the writing direction. */
const mailText = fc.string({
  unit: fc.constantFrom(...'ab <>&"\'`/=;\n\t\u0000\u0007\u001B[0m\u007F\u009B\u202E\u2066é配'),
})

/** Enough of a reader for what the writer may write: the text of the one element, with its entities decoded. */
function textIn(html: string, name: string): string {
  const inside = html.split(`<${name}>`)[1]?.split(`</${name}>`)[0] ?? ''
  return inside
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

const attack = `</bdi><script>alert(1)</script><img src=x onerror='alert("2")'>&lt;`

test.each([
  ['bdi', [{ kind: 'quote', text: attack }]],
  ['h2', [{ kind: 'heading', level: 1, text: attack }]],
  ['p', [{ kind: 'paragraph', text: attack }]],
  ['li', [{ kind: 'list', items: [attack] }]],
  ['dt', [{ kind: 'facts', facts: [{ label: attack, values: ['x'], quoted: false }] }]],
  ['dd', [{ kind: 'facts', facts: [{ label: 'x', values: [attack], quoted: false }] }]],
] as const)('markup inside %s stays text', (name, blocks) => {
  const html = writeHtml([...blocks], 'en')
  expect(html).not.toMatch(/<script|<img/)
  expect(textIn(html, name)).toBe(attack)
})

test('a link cannot leave its attribute', () => {
  const html = writeHtml(
    [{ kind: 'links', links: [{ title: 'page', url: 'https://example.com/"onclick="x' }] }],
    'en',
  )
  expect(html).toContain(
    '<a href="https://example.com/&quot;onclick=&quot;x" rel="noopener noreferrer">page</a>',
  )
})

test('any text of a mail comes out as the same text', () => {
  fc.assert(
    fc.property(mailText, (text) => {
      const html = writeHtml([{ kind: 'quote', text }], 'en')
      expect(html.match(/<(?!\/?(?:article|blockquote|code|bdi)\b)/)).toBeNull()
      expect(textIn(html, 'bdi')).toBe(withoutControls(text))
    }),
  )
})

test('the fragment says its language, and commands stand as they are typed', () => {
  const steps = [{ text: 'Look', commands: ['Get-A | Format-List', 'Get-B'] }]
  expect(writeHtml([{ kind: 'steps', steps }], 'it')).toBe(
    '<article lang="it">\n<ol>\n<li>Look<pre><code>Get-A | Format-List\nGet-B</code></pre></li>\n</ol>\n</article>\n',
  )
})
