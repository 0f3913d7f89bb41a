/** A detail of a refusal that may be there. */
export type Hint = 'retry' | 'limit' | 'moved' | 'spf' | 'dkim' | 'dmarc' | 'url' | 'microsoft'

/** Lower-case literals without which a detail can't be there; most refusals have none. */
export const hintLiterals: Readonly<Record<Hint, readonly string[]>> = {
  retry: ['again', 'retry', 'come back', 'wait', 'greylist', 'graylist', 'deferred', 'delayed'],
  limit: ['limit', 'maxi', 'max ', 'exceed', 'size', 'more than', 'only', 'up to'],
  moved: [
    '551 ',
    'moved',
    'new address',
    'new email',
    'new e-mail',
    'changed',
    'please try',
    'please use',
    'forward',
    'adresse',
    'direcci',
    'indirizzo',
  ],
  spf: ['spf'],
  dkim: ['dkim'],
  dmarc: ['dmarc'],
  url: ['http'],
  microsoft: [
    'as(',
    '(as',
    ' as',
    'attr',
    's775',
    's3140',
    's3150',
    'prx',
    '.outlook.com',
    '.exchangelabs.com',
  ],
}
