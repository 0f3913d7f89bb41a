import { readContentType, type ContentType } from './content-type.ts'
import { decodeWords } from './encoded-word.ts'
import type { Header } from './header.ts'

const ENDINGS = [
  ['text', /\.(?:txt|dat|dsn)$/i],
  ['mail', /\.eml$/i],
] as const

/**
 * What a part without a telling media type holds, by the ending of its file's name; null where that tells nothing. The name
 * stands in two fields (RFC 2183 section 2.3, RFC 2046 section 4.5.1), which need not agree, and often in encoded words.
 */
export function fileTypeOf({ type, parameters }: ContentType, header: Header): 'text' | 'mail' | null {
  if (type !== 'application/octet-stream') return null
  return endingOf(parameters.get('name')) ?? endingOf(fileNameIn(header))
}

function endingOf(name: string | undefined): 'text' | 'mail' | null {
  const read = decodeWords(name ?? '')
  return ENDINGS.find(([, ending]) => ending.test(read))?.[0] ?? null
}

function fileNameIn(header: Header): string | undefined {
  return readContentType(header.raw('content-disposition')).parameters.get('filename')
}
