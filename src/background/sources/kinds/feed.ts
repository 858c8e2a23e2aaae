/** A feed in the word's own sense: RSS, Atom, RDF or JSON Feed. */
import { say } from '../../../locale/say.ts'
import { fetchDocument } from '../fetch-document.ts'
import { sayFault } from '../say-fault.ts'
import { type SourceReader, UnreadableSourceError } from '../source-kind.ts'

export const feed: SourceReader = {
  readsPages: false,
  async list(address, { signal, validators, readFeed }) {
    const fetched = await fetchDocument(address, signal, validators)
    if (fetched.state !== 'fetched') return fetched
    const { list, fault } = await readFeed(fetched.text, fetched.address)
    if (!list) throw new UnreadableSourceError(sayFault(fault, say('notAFeed')))
    if (list.entries.length === 0) throw new UnreadableSourceError(sayFault(fault, say('noArticlesInFile')))
    return { state: 'listed', list, validators: fetched.validators }
  },
}
