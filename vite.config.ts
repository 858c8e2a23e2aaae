/** How the extension is built and how it is tested. */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { compactCode } from './build/compact-code.ts'
import { finishExtension } from './build/finish-extension.ts'
import { packForFirefox } from './build/pack-for-firefox.ts'
import manifest from './manifest.json' with { type: 'json' }

/** The oldest browsers that `manifest.json` lets in. */
const OLDEST_BROWSERS = ['chrome121', 'firefox142']

const SCRIPT = process.env.npm_lifecycle_event?.replace(':', '-') ?? 'vitest'

/** Tests that drive the built extension; the others read the sources alone. */
const TESTS_OF_THE_BUILD = ['tests/e2e/**/*.test.ts', 'tests/repository/built-*.test.ts']

/** Of those, the ones that know one browser alone or start both by themselves; each says so in its header. */
const TESTS_WITHOUT_CHOICE = ['tests/e2e/{accessibility,load,long-page,real-*,start}.test.ts', 'tests/repository/**']

/**
 * Of those, the ones that take minutes: every view in every light and size, prompts and keys that a real hand answers, the
 * command that starts a browser, hours of load, programs killed and stores damaged.
 */
const SLOW_TESTS = [
  'tests/e2e/{accessibility,import-killed,library-damage,library-mishaps,load,real-keys,real-prompt,start}.test.ts',
]

/** Tests of functions without state, which need no process for each file; that alone would take half of their time. */
const TESTS_OF_THE_CORE = ['tests/core/**/*.test.ts']

/**
 * In milliseconds, for a test and for what it waits to see in between: properties take a minute on a busy machine, a browser
 * may stand still for some seconds, and no test may fail on a clock.
 */
const PATIENCE = 180_000
const PATIENCE_BETWEEN = 80_000

/** Browsers are heavy and their times are printed: one at a time, after everything else. */
const IN_A_BROWSER = { fileParallelism: false, testTimeout: PATIENCE, hookTimeout: PATIENCE }

export default defineConfig({
  // Vitest runs the sources themselves; only a build makes an extension of them.
  plugins: process.env.VITEST
    ? [preact()]
    : [preact(), crx({ manifest: manifest as ManifestV3Export }), finishExtension(), compactCode(), packForFirefox()],
  build: {
    target: OLDEST_BROWSERS,
    // The polyfill fetches, and nothing in Parallax may.
    modulePreload: { polyfill: false },
    // Who reviews an extension should be able to read it; see `build/compact-code.ts`.
    minify: false,
    license: { fileName: 'third-party-licenses.txt' },
    // Pages that the manifest does not name.
    rolldownOptions: { input: ['src/offscreen/index.html', 'src/welcome/index.html'] },
  },
  test: {
    // A machine reads the counts from the files, one for each script of package.json that it runs, see .ci/run.
    reporters: process.env.CI ? ['default', ['json', { outputFile: `test-results/${SCRIPT}.json` }]] : ['default'],
    expect: { poll: { timeout: PATIENCE_BETWEEN } },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: TESTS_OF_THE_CORE,
          isolate: false,
          testTimeout: PATIENCE,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...TESTS_OF_THE_CORE, ...TESTS_OF_THE_BUILD, 'tests/bench/**'],
          setupFiles: ['tests/set-messages.ts', 'tests/await-drawings.ts'],
          testTimeout: PATIENCE,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: TESTS_OF_THE_BUILD,
          exclude: SLOW_TESTS,
          sequence: { groupOrder: 1 },
          ...IN_A_BROWSER,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: SLOW_TESTS,
          sequence: { groupOrder: 2 },
          ...IN_A_BROWSER,
        },
      },
      {
        extends: true,
        test: {
          // The same tests in the other browser.
          name: 'firefox',
          env: { ENGINE: 'firefox' },
          include: TESTS_OF_THE_BUILD,
          exclude: TESTS_WITHOUT_CHOICE,
          sequence: { groupOrder: 3 },
          ...IN_A_BROWSER,
        },
      },
    ],
  },
})
