/**
 * ESLint for one thing: regular expressions that take more than linear time, which Biome has no rules for. All else is
 * Biome's. Babel's parser, because typescript-eslint needs the JavaScript interface of TypeScript, which TypeScript 7
 * no longer has.
 */
import babelParser from '@babel/eslint-parser'
import regexp from 'eslint-plugin-regexp'

export default [
  {
    files: ['src/**/*.{ts,tsx}'],
    linterOptions: { noInlineConfig: true },
    languageOptions: {
      parser: babelParser,
      parserOptions: { requireConfigFile: false, babelOptions: { parserOpts: { plugins: ['typescript', 'jsx'] } } },
    },
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
]
