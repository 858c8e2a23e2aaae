/** The page that parses HTML for the background, which has no DOM in Chrome; see `platform/document-reader`. */
import { onMessage } from '../messaging/protocol.ts'
import { isOwnPage } from '../platform/senders.ts'
import { readFeedLinks } from './read-feed-links.ts'
import { readFragments, readPage } from './read-html.ts'

onMessage('readFragments', ({ data, sender }) => {
  if (!isOwnPage(sender)) throw new Error('Only the background may ask.')
  return readFragments(data)
})

onMessage('readPage', ({ data: { html, address }, sender }) => {
  if (!isOwnPage(sender)) throw new Error('Only the background may ask.')
  return readPage(html, address)
})

onMessage('readFeedLinks', ({ data: { html, address }, sender }) => {
  if (!isOwnPage(sender)) throw new Error('Only the background may ask.')
  return readFeedLinks(html, address)
})
