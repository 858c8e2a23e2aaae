/** A feed in the word's own sense: RSS, Atom, RDF or JSON Feed. */
import { say } from '../../../locale/say.ts'
import { fetchDocument } from '../fetch-document.ts'
import { type SourceReader, UnreadableSourceError } from '../source-kind.ts'
import { parseFeed } from './parse-feed.ts'
import { describeFault } from './xml-fault.ts'

export const feed: SourceReader = {
  readsPages: false,
  async list(address, { signal, validators }) {
    const fetched = await fetchDocument(address, signal, validators)
    if (fetched.state !== 'fetched') return fetched
    const list = parseFeed(fetched.text, fetched.address)
    if (list.entries.length === 0) throw new UnreadableSourceError(describeFault(fetched.text, say('noArticlesInFile')))
    return { state: 'listed', list, validators: fetched.validators }
  },
}
