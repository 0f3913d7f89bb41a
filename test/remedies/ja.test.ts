import { expect, it } from 'vitest'
import { ja } from '../../src/remedies/ja.ts'

/** A Japanese and a Latin character that touch. */
const touching = /[ぁ-んァ-ヶー一-龯々][A-Za-z0-9@]|[A-Za-z0-9@%][ぁ-んァ-ヶー一-龯々]/

/** A half-width mark beside a Japanese character, or a space beside a full-width mark. */
const mixedMark =
  /[ぁ-んァ-ヶー一-龯々][,.:;?!()]|[,:;?!()][ぁ-んァ-ヶー一-龯々]|[、。：（）「」] | [、。：（）「」]/

/** How a sentence in です・ます ends. */
const polite = /(?:ます|です|ません|ました|でした|ください)。$/

const remedies = [...Object.values(ja.causes), ...Object.values(ja.codes)]

const texts = remedies.flatMap(({ title, explanation, sender, helpdesk, admin, links = [] }) =>
  [title, explanation]
    .concat([sender, helpdesk, admin].flat().map(({ text }) => text))
    .concat(links.map((link) => link.title)),
)

it('sets a space between Japanese and Latin characters in Japanese', () => {
  expect(texts.filter((text) => touching.test(text))).toEqual([])
})

it('sets full-width marks, without a space, in Japanese', () => {
  expect(texts.filter((text) => mixedMark.test(text))).toEqual([])
})

it('speaks to the sender in the polite form in Japanese', () => {
  const sentences = remedies
    .flatMap(({ explanation, sender }) => [explanation].concat(sender.map(({ text }) => text)))
    .flatMap((text) => text.split(/(?<=。)/))
  expect(sentences.filter((sentence) => !polite.test(sentence))).toEqual([])
})
