import { extensionId, openOwnPage } from '../e2e/harness/own-page.ts'
import { startReader } from '../e2e/harness/reader.ts'
import { createLargeComparison } from './large-comparison.ts'

const reader = await startReader()
setTimeout(() => {
  console.log('timeout')
  process.exit(1)
}, 70000)
const own = await openOwnPage(reader)
const panel = await reader.visit(`chrome-extension://${await extensionId(reader)}/src/panel/index.html`)
await panel.setViewport({ width: 360, height: 900 })
panel.on('console', (m) => console.log('>', m.text()))
panel.on('pageerror', (e) => console.log('!', String(e).slice(0, 300)))
await panel.waitForSelector('main h1')
const tabId = Number(await panel.evaluate('chrome.tabs.getCurrent().then(({ id }) => id)'))
await own.ask('tabCompared', { tabId, outcome: { state: 'compared', comparison: createLargeComparison(1000) } })
await panel.waitForSelector('[role="tablist"]')
for (const name of ['coverage', 'story', 'picture', 'statements', 'differences']) {
  const t = await panel.evaluate(
    `new Promise((resolve) => { const start = performance.now(); document.querySelector('#tab-${name}').click(); requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start))) })`,
  )
  console.log(name, t)
  const r = await panel.evaluate(`new Promise((resolve) => {
    let n = 0; let longest = 0; let last = performance.now(); let over = 0; let stop = last + 10000
    const scroll = (now) => { if (now) { const d = now - last; longest = Math.max(longest, d); if (d > 50) over++; last = now }
      const before = scrollY; scrollBy(0, innerHeight / 4); n++
      if ((scrollY === before && !document.querySelector('.more-items')) || performance.now() > stop) resolve([n, longest, over, scrollY, document.documentElement.scrollHeight, [...document.querySelectorAll('.more-items')].map((b) => b.textContent + ' ' + b.getBoundingClientRect().top), document.querySelectorAll('*').length])
      else requestAnimationFrame(scroll) }
    scroll() })`)
  console.log(JSON.stringify(r))
}
await reader.leave()
process.exit(0)
