import { describe, expect, it } from 'vitest'
import { isByListRobot } from '../../src/dialects/list-robot.ts'
import { anatomyOf } from '../anatomy-of.ts'

describe('the robot of a mailing list', () => {
  const EZMLM = 'Mailing-List: contact team-help@example.org; run by ezmlm'

  it.each([
    'From: Majordomo@lists.example.org\nSubject: Majordomo results: hello',
    'From: "L-Soft list server" <LISTSERV@lists.example.org>\nSubject: Output of your job',
    'From: team-bounces@lists.example.org\nX-List-Administrivia: yes\nSubject: Your message awaits approval',
    `From: team-help@example.org\n${EZMLM}\nSubject: confirm unsubscribe`,
  ])('answers as %j', (header) => {
    expect(isByListRobot(anatomyOf(`${header}\n\nSee above.`))).toBe(true)
  })

  it.each([
    'X-Loop: sympa@lists.example.org',
    'Precedence: bulk',
    'Auto-Submitted: auto-generated',
    'List-Id: <walkers.lists.example.org>',
    'Return-Path: <>',
    'Subject: Welcome to the walkers mailing list',
  ])('is told from its namesakes by %j', (sign) => {
    const from = (name: string, header: string) =>
      isByListRobot(anatomyOf(`From: ${name}\n${header}\n\nDear guest, see above.`))
    expect(from('Sympa Hotel <sympa@hotel.example.com>', 'Subject: Your stay')).toBe(false)
    expect(from('SYMPA <sympa@lists.example.org>', sign)).toBe(true)
    expect(from('Ben <ben@lists.example.org>', sign)).toBe(false)
  })

  it('may repeat the commands that it was sent', () => {
    const answered = '--\n\n>>>> hello\n**** Command not recognized.'
    expect(isByListRobot(anatomyOf(`From: majordomo@lists.example.org\nSubject: hello\n\n${answered}`))).toBe(
      true,
    )
  })

  it.each([
    `From: ben@example.com\n${EZMLM}\nSubject: a post`,
    'From: ben.majordomo@example.com\nSubject: a name',
    'From: "Pat via majordomo@lists.example.org" <pat@example.com>\nPrecedence: list\nSubject: a post',
    'From: pat@example.com (majordomo@lists.example.org)\nX-Loop: team\nSubject: a comment',
    'From: Pat <sympa@listserv.example.com>\nSubject: an address',
    'From: majordomo@hotel.example.com\nPrecedence: first-class\nSubject: Majordomo Hotel, your stay',
    'From: team-bounces@lists.example.org\nX-List-Administrivia: yes\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nBounce action.\n--b\nContent-Type: message/rfc822\n\nSubject: Undelivered\n\n--b--',
  ])('did not write %j', (mail) => {
    expect(isByListRobot(anatomyOf(`${mail}\n\nSee above.`))).toBe(false)
  })
})
