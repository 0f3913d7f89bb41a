import { readContentType, type ContentType } from './content-type.ts'
import type { Header } from './header.ts'

const ENDINGS = [
  ['text', /\.(?:txt|dat|dsn)$/i],
  ['mail', /\.eml$/i],
] as const

/** What a part without a telling media type holds, by the ending of its file's name (RFC 2183 section 2.3); null where that tells nothing. */
export function fileTypeOf({ type, parameters }: ContentType, header: Header): 'text' | 'mail' | null {
  if (type !== 'application/octet-stream') return null
  const name = parameters.get('name') ?? fileNameIn(header)
  return ENDINGS.find(([, ending]) => ending.test(name))?.[0] ?? null
}

function fileNameIn(header: Header): string {
  return readContentType(header.raw('content-disposition')).parameters.get('filename') ?? ''
}
