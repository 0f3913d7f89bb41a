import parser from '@typescript-eslint/parser'
import regexp from 'eslint-plugin-regexp'

/** Everything else is oxlint's; of regular expressions only the cost is looked at here. */
export default [
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
]
