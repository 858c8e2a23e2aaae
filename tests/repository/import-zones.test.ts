/** The linter's zones, checked at their edges: what docs/architecture.md allows passes, everything else is reported. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import rules from '../../biome.json' with { type: 'json' }

const ZONE_RULE = 'lint/style/noRestrictedImports'

/** As much of Biome's JSON report as is read here. */
interface Report {
  diagnostics: { category: string; location: { path: string } }[]
}

const FORBIDDEN: [file: string, imported: string][] = [
  ['src/core/model/a.ts', '../../platform/tabs.ts'],
  ['src/core/a.ts', './ui/card.tsx'],
  ['src/core/a.ts', 'node:fs'],
  ['src/core/a.ts', 'preact'],
  ['src/core/a.ts', 'webextension-polyfill'],
  ['src/core/a.ts', './locale/say.ts'],
  ['src/locale/a.ts', '../platform/messages.ts'],
  ['src/locale/a.ts', 'webextension-polyfill'],
  ['src/extraction/a.ts', '../locale/say.ts'],
  ['src/ui/a.tsx', '../platform/tabs.ts'],
  ['src/ui/a.tsx', '../messaging/protocol.ts'],
  ['src/ui/a.tsx', '../core/compare-article.ts'],
  ['src/platform/a.ts', '../messaging/protocol.ts'],
  ['src/platform/a.ts', '../core/library/library.ts'],
  ['src/messaging/a.ts', '../background/main.ts'],
  ['src/messaging/a.ts', 'webextension-polyfill'],
  ['src/background/a.ts', '../content/main.ts'],
  ['src/background/library/a.ts', '../../ui/card.tsx'],
  ['src/background/a.ts', 'webextension-polyfill'],
  ['src/background/a.ts', 'idb'],
  ['src/content/a.ts', '../background/main.ts'],
  ['src/content/a.ts', 'webextension-polyfill'],
  ['src/extraction/a.ts', '../content/main.ts'],
  ['src/extraction/a.ts', '../messaging/outcome.ts'],
  ['src/extraction/a.ts', '../platform/tabs.ts'],
  ['src/extraction/a.ts', 'jsdom'],
  ['src/background/a.ts', '../extraction/extract-article.ts'],
  ['src/background/a.ts', '../offscreen/main.ts'],
  ['src/background/page-assets.ts', '../ui/card.tsx'],
  ['src/background/page-assets.ts', '../content/page-session.ts'],
  ['src/offscreen/a.ts', '../background/main.ts'],
  ['src/offscreen/a.ts', '../content/page-session.ts'],
  ['src/offscreen/a.ts', '../platform/tabs.ts'],
  ['src/offscreen/a.ts', 'webextension-polyfill'],
  ['src/popup/a.tsx', '../background/main.ts'],
  ['src/popup/a.tsx', '../core/compare-article.ts'],
  ['src/popup/a.tsx', '../extraction/extract-article.ts'],
  ['src/panel/a.tsx', '../background/main.ts'],
  ['src/panel/a.tsx', '../options/api.ts'],
  ['src/popup/a.tsx', '../panel/panel.tsx'],
  ['src/panel/lens/a.ts', '../../core/framing/story/tell-story.ts'],
  ['src/panel/a.tsx', 'webextension-polyfill'],
  ['src/options/a.tsx', '../content/main.ts'],
  ['src/options/a.tsx', 'webextension-polyfill'],
  ['src/options/a.tsx', '../welcome/words.ts'],
  ['src/welcome/a.tsx', '../background/main.ts'],
  ['src/welcome/a.tsx', '../core/compare-article.ts'],
  ['src/welcome/a.tsx', '../options/options-page.tsx'],
  ['src/welcome/a.tsx', '../popup/popup.tsx'],
  ['src/welcome/a.tsx', 'webextension-polyfill'],
  ['src/cli/a.ts', '../background/main.ts'],
  ['src/cli/a.ts', '../platform/tabs.ts'],
  ['src/cli/a.ts', '../content/page-session.ts'],
]

const ALLOWED: [file: string, imported: string][] = [
  ['src/core/matching/a.ts', '../text/words.ts'],
  ['src/core/a.ts', 'fuse.js'],
  ['src/ui/a.tsx', '../core/model/comparison.ts'],
  ['src/locale/a.ts', '../../_locales/en/messages.json'],
  ['src/ui/a.tsx', '../locale/say.ts'],
  ['src/background/a.ts', '../locale/say.ts'],
  ['src/ui/a.tsx', 'preact'],
  ['src/platform/a.ts', 'webextension-polyfill'],
  ['src/platform/a.ts', 'idb'],
  ['src/messaging/a.ts', '@webext-core/messaging'],
  ['src/background/a.ts', '../core/compare-article.ts'],
  ['src/extraction/a.ts', '../core/model/article.ts'],
  ['src/extraction/a.ts', '@mozilla/readability'],
  ['src/content/a.ts', '../extraction/extract-article.ts'],
  ['src/content/a.ts', '../ui/statement-comparison.tsx'],
  ['src/offscreen/a.ts', '../extraction/extract-article.ts'],
  ['src/offscreen/a.ts', '../messaging/serve.ts'],
  ['src/popup/a.tsx', '../ui/statement-comparison.tsx'],
  ['src/panel/a.tsx', '../ui/statement-comparison.tsx'],
  ['src/panel/a.tsx', '../popup/message-screen.tsx'],
  ['src/panel/lens/a.ts', '../../core/model/story.ts'],
  ['src/options/a.tsx', '../core/text/decode-text.ts'],
  ['src/welcome/a.tsx', '../ui/difference-list.tsx'],
  ['src/welcome/choose/a.ts', '../../options/use-refresh.ts'],
  ['src/welcome/choose/a.ts', '../../options/add/catalogue.ts'],
  ['src/cli/a.ts', '../core/compare-article.ts'],
  ['src/cli/a.ts', '../extraction/extract-article.ts'],
]

describe('import zones', () => {
  const reported = lint([...FORBIDDEN, ...ALLOWED])

  it.each(FORBIDDEN)('%s may not import %s', (file, imported) => {
    expect(reported).toContain(nameOf(file, imported))
  })

  it.each(ALLOWED)('%s may import %s', (file, imported) => {
    expect(reported).not.toContain(nameOf(file, imported))
  })
})

/** Writes one file for each import into a folder with the project's own rules; gives the files that were reported. */
function lint(imports: [file: string, imported: string][]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-zones-'))
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...rules, vcs: { enabled: false } }))
  for (const [file, imported] of imports) {
    const path = join(folder, nameOf(file, imported))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `import { it } from '${imported}'\nexport const a = it\n`)
  }
  const report = spawnSync(resolve('node_modules/.bin/biome'), ['lint', '--reporter=json', '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  }).stdout
  rmSync(folder, { recursive: true })
  const { diagnostics } = JSON.parse(report) as Report
  return diagnostics.filter(({ category }) => category === ZONE_RULE).map(({ location }) => location.path)
}

/** A file name that says what the file imports: one import a file, so that each is judged alone. */
function nameOf(file: string, imported: string): string {
  return file.replace(/\/a\./, `/${imported.replaceAll(/[^a-z]/g, '-')}.`)
}
