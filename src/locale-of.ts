/** One language of a set. */
interface Tagged {
  readonly tag: string
}

/** The languages at hand, by their tags in lower case. English is always one of them. */
export type AtHand<Locale extends Tagged> = Readonly<Record<string, Locale>> & { readonly en: Locale }

/**
 * The locale to write in: of those at hand the one whose tag is asked for, or the longest prefix of it; else English.
 *
 * @param part A field that every such locale has; what lacks it is none.
 * @throws TypeError where `language` is neither a string nor a locale.
 */
export function localeOf<Locale extends Tagged>(
  language: unknown,
  atHand: AtHand<Locale>,
  part: keyof Locale & string,
): Locale {
  if (language === undefined) return atHand.en
  if (typeof language === 'string') {
    let tag = language.toLowerCase().replaceAll('_', '-')
    while (tag !== '') {
      if (Object.hasOwn(atHand, tag)) return atHand[tag] as Locale
      tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))
    }
    return atHand.en
  }
  if (
    language === null ||
    typeof language !== 'object' ||
    !('tag' in language) ||
    typeof language.tag !== 'string' ||
    !(part in language)
  ) {
    throw new TypeError('options.language: expected a language tag or a locale')
  }
  return language as Locale
}
