import type { Options } from 'minisearch'

/** What a search gives back. */
export interface Found {
  /** Address from the root of the site. */
  readonly url: string
  readonly heading: string
  readonly guide: string
}

/** How words are found, for the index as for the search: beginnings of words count, and one wrong letter in six. */
export const searchOptions: Options = {
  fields: ['heading', 'guide', 'text'],
  storeFields: ['url', 'heading', 'guide'],
  // A code is one word, whatever stands between its digits.
  tokenize: (text) => text.match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? [],
  searchOptions: { prefix: true, fuzzy: 1 / 6, boost: { heading: 3, guide: 1.5 }, combineWith: 'AND' },
}
