import { describe, expect, it } from 'vitest'
import { firstOf, saidBySubject, saidByText } from '../../src/report/wording.ts'
import { foldForMatching } from '../../src/text/fold.ts'

describe('text is folded for matching', () => {
  it.each([
    ['Mailbox  FULL\n\tagain', 'mailbox full again'],
    ['Échec de la remise : « non »', 'echec de la remise : « non »'],
    ['couldn’t be “delivered”', 'couldn\'t be "delivered"'],
    ['n`a pu, n´a pu', "n'a pu, n'a pu"],
    ['a\u00a0b\u3000c', 'a b c'],
    ['Ошибка доставки', 'ошибка доставки'],
    ['配信エラー', '配信エラー'],
    ['가나다', '가나다'],
    ['', ''],
  ])('%j becomes %j', (text, folded) => {
    expect(foldForMatching(text)).toBe(folded)
  })

  it('and folding it again changes nothing', () => {
    for (const text of ['Échec  Ü', 'İI ıi', 'ﬁn', 'é e\u0301', 'パ']) {
      expect(foldForMatching(foldForMatching(text))).toBe(foldForMatching(text))
    }
  })
})

it('of a few literals the first in the list that stands in a text is named', () => {
  expect(firstOf('mailbox full', ['quota', 'full', 'mailbox'])).toBe('full')
  expect(firstOf('mailbox full', ['quota'])).toBeNull()
})

describe('a subject says', () => {
  it.each([
    ['Undelivered Mail Returned to Sender', ['failure']],
    ['Delivery Status Notification (Failure)', ['failure']],
    ['Unzustellbar: Angebot', ['failure']],
    ['Non recapitabile: offerta', ['failure']],
    ['Échec de la remise', ['failure']],
    ['配信不能', ['failure']],
    ['Warning: could not send message for past 4 hours', ['delay']],
    ['Automatic reply: Offer', ['auto-reply']],
    ['Abwesenheitsnotiz', ['auto-reply']],
    ['Offer of September', []],
  ])('%j: %j', (subject, says) => {
    expect([...saidBySubject(foldForMatching(subject))]).toEqual(expect.arrayContaining(says))
    if (says.length === 0) expect(saidBySubject(foldForMatching(subject)).size).toBe(0)
  })
})

describe('a text says', () => {
  it.each([
    ['Your message could not be delivered to one or more recipients.', ['failure']],
    ['Ihre Nachricht konnte nicht zugestellt werden.', ['failure']],
    ['Il messaggio non è stato recapitato.', ['failure']],
    ['メールは配信できません', ['failure']],
    ['Delivery attempts will continue to be made for 2 days.', ['delay']],
    ['Thank you for your order.', []],
  ])('%j: %j', (text, says) => {
    expect([...saidByText(foldForMatching(text))].filter((said) => said === says[0])).toEqual(says)
  })
})
