/** The variables of the environment that are heeded, and for what. */
export const environment: readonly { readonly name: string; readonly meaning: string }[] = [
  {
    name: 'LC_ALL, LC_MESSAGES, LANG',
    meaning: 'The language of the answers: the first of them that is set decides. `--lang` goes before them.',
  },
  { name: 'NO_COLOR', meaning: 'Set to anything: no colours, not even on a terminal.' },
  {
    name: 'FORCE_COLOR',
    meaning: 'Colours wherever the answers go, or none where it is `0`. It goes before `NO_COLOR`.',
  },
  { name: 'TERM', meaning: 'No colours and no progress bar where it is `dumb`.' },
]
