import { describe, expect, it } from 'vitest'
import { readContentType } from '../../src/message/content-type.ts'
import { fileTypeOf } from '../../src/message/file-type.ts'
import { readHeader } from '../../src/message/header.ts'

function told(text: string) {
  const { header } = readHeader(text, 0, text.length, text.length)
  return fileTypeOf(readContentType(header.raw('content-type')), header)
}

const UNTYPED = 'Content-Type: application/octet-stream'

describe('a part of no telling type', () => {
  it.each([
    ['text', `${UNTYPED}; name="details.txt"`],
    ['text', `${UNTYPED}; name=report.DSN`],
    ['mail', `${UNTYPED}; name="Undelivered Mail.eml"`],
    ['mail', `${UNTYPED}\nContent-Disposition: attachment; filename=bounce.EML`],
    [
      'mail',
      `${UNTYPED}; name="forwarded message"\nContent-Disposition: attachment; filename="forwarded message.eml"`,
    ],
    ['mail', `${UNTYPED}; name="=?UTF-8?Q?weitergeleitet.eml?="`],
    [
      'mail',
      `${UNTYPED}\nContent-Disposition: attachment;\n filename="=?UTF-8?B?d2VpdGVy?=\n =?UTF-8?B?Z2VsZWl0ZXQuZW1s?="`,
    ],
    ['text', `${UNTYPED}; name==?ISO-8859-1?Q?R=FCckl=E4ufer.txt?=`],
    [null, `${UNTYPED}; name="=?UTF-8?Q?bounce.eml.zip?="`],
    [null, `${UNTYPED}; name="bounce.eml.zip"`],
    [null, UNTYPED],
  ])('is %s where it is named so: %j', (type, header) => {
    expect(told(`${header}\n\n`)).toBe(type)
  })

  it('is asked for its name only where its type tells nothing', () => {
    expect(told('Content-Type: image/png; name="bounce.eml"\n\n')).toBeNull()
    expect(told('\n')).toBeNull()
  })
})
