/** The page that reads what strangers send for the background, which has no DOM in Chrome; see `platform/document-reader`. */
import { serve } from '../messaging/serve.ts'
import { findContent } from './find-content.ts'
import { readInWorker } from './lists/read-in-worker.ts'
import { readFragments } from './read-fragments.ts'
import { readPage } from './read-page.ts'
import { readSiteLinks } from './read-site-links.ts'

serve('readFeed', (feed) => readInWorker('feed', feed))
serve('readSitemap', (sitemap) => readInWorker('sitemap', sitemap))
serve('readFragments', readFragments)
serve('readPage', ({ html, address }) => readPage(html, address))
serve('readSiteLinks', ({ html }) => readSiteLinks(html))
serve('runReadability', findContent)
