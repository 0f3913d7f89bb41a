import { describe, expect, it } from 'vitest'
import { fold, foldForMatching } from '../../src/text/fold.ts'

it('white space is folded to single spaces, of any sort', () => {
  expect(fold(' a\tb \r\n c\u00a0 d\u3000e ')).toBe('a b c d e')
})

describe('a text for matching', () => {
  it.each([
    ['Échec de la REMISE', 'echec de la remise'],
    ['Mail‘s “quoted” `text`', `mail's "quoted" 'text'`],
    ['plain `text`', 'plain `text`'],
    ['ZUSTELLUNG  FÜR\nSie', 'zustellung fur sie'],
    ['НЕ ДОСТАВЛЕНО Ёж', 'не доставлено ёж'],
    ['メール\u3000配信不能', 'メール 配信不能'],
    ['ハ\u3099ウンス', 'バウンス'],
    ['\u1112\u1161\u11ab글', '한글'],
    ['Ｅメール', 'ｅメール'],
  ])('%j is %j', (text, folded) => {
    expect(foldForMatching(text)).toBe(folded)
  })

  it('keeps no more marks on a letter than Unicode allows', () => {
    expect(foldForMatching(`ж${'\u0301'.repeat(1000)}`).length).toBeLessThan(40)
    expect(foldForMatching(`ก${'\u0e49'.repeat(1000)}`).length).toBeLessThan(40)
  })
})
