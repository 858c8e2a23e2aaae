import { describe, expect, it } from 'vitest'
import { chooseSubject, findSubject } from '../../../src/core/statements/find-subject.ts'
import { readSentence } from './read-sentence.ts'

/** A sentence with its reporting verb between stars, then that verb's subject. */
const CASES: Record<string, [marked: string, subject: string | undefined][]> = {
  'beside the verb': [
    ['“It is closed,” Ellen Marsh *said*.', 'Ellen Marsh'],
    ['Ellen Marsh *said* “it is closed.”', 'Ellen Marsh'],
    ['“It is closed,” she *said*.', 'she'],
    ['“It is closed,” officials *said*.', 'officials'],
    ['“It is closed,” a senior official *said*.', 'a senior official'],
    ['Osei was asleep long before Marsh *said* “it is closed.”', 'Marsh'],
    ['“It is closed,” *said* nobody.', undefined],
  ],
  'behind the verb': [
    ['“It is closed,” *said* Ellen Marsh.', 'Ellen Marsh'],
    ['“It is closed,” *said* the mayor.', 'the mayor'],
    ['Jonas Osei left. “It is closed,” *said* Ellen Marsh.', 'Ellen Marsh'],
    ['“It is closed,” Jonas Osei *told* Ellen Marsh.', 'Jonas Osei'],
  ],
  'after another quotation': [
    ['“It is closed,” Osei said, but “it will open,” Marsh *added*.', 'Marsh'],
    ['“It is closed,” Osei said, but “it will open,” *added* Marsh.', 'Marsh'],
    ['Osei, as Marsh looked on, wrote “it is closed” and *added* “we will walk.”', 'Osei'],
  ],
  'possessives are not subjects': [
    ['“It is closed,” Marsh’s brother, Owen Marsh, *said*.', 'Owen Marsh'],
    ["“It is closed,” Marsh's deputy Owen Reyes *said*.", 'Owen Reyes'],
    ['Osei *said* “it is closed” at Marsh’s door.', 'Osei'],
  ],
  'objects are not subjects': [
    ['“It is closed,” a spokesman for Marsh *said*.', 'a spokesman for Marsh'],
    ['“It is closed,” an aide to the mayor *said*.', 'an aide'],
    ['“It is closed,” Marsh, who met Osei in Milton, *said*.', 'Marsh'],
    ['Marsh walked with Osei to the river and *said* “it is closed.”', 'Marsh'],
    ['In Milton, after dark, Marsh *said* “it is closed.”', 'Marsh'],
  ],
  'an aside between subject and verb': [
    ['“It is closed,” Ellen Marsh, an ally of Jonas Osei, *said*.', 'Ellen Marsh'],
    ['“It is closed,” Ellen Marsh, as Jonas Osei nodded, quietly *said*.', 'Ellen Marsh'],
    ['“It is closed,” Ellen Marsh (the wife of Jonas Osei) *said*.', 'Ellen Marsh'],
  ],
  'the name counts in an apposition': [
    ['The chairman, Ellen Marsh, *said* “it is closed.”', 'Ellen Marsh'],
    ['The chairman of the council, Ellen Marsh, *said* “it is closed.”', 'Ellen Marsh'],
    ['The chairman Ellen Marsh *said* “it is closed.”', 'Ellen Marsh'],
    ['“It is closed,” *said* Ellen Marsh, a spokeswoman for the union.', 'Ellen Marsh'],
    ['“It is closed,” Ellen Marsh, a spokeswoman, *said*.', 'Ellen Marsh'],
    ['Ellen Marsh, a spokeswoman for the union *said* “it is closed.”', 'Ellen Marsh'],
    ['“It is closed,” *said* Osei, editor Ellen Marsh looking on.', 'Osei'],
    ['“It is closed,” Rail Workers spokeswoman Ellen Marsh *said*.', 'Ellen Marsh'],
    ['“It is closed,” *said* Rail Workers spokeswoman Ellen Marsh.', 'Ellen Marsh'],
    ['“It is closed,” the union’s leader, Ellen Marsh, *said*.', 'Ellen Marsh'],
  ],
}

describe.each(Object.entries(CASES))('findSubject: %s', (_, cases) => {
  it.each(cases)('%s', (marked, subject) => {
    const start = marked.indexOf('*')
    const context = readSentence(marked.replaceAll('*', ''))
    const cue = context.words.find((word) => word.start === start)
    expect(cue && findSubject(context, cue)?.text).toBe(subject)
  })
})

describe('chooseSubject', () => {
  it.each<[sentence: string, subject: string | undefined]>([
    ['Ellen Marsh met Jonas Osei.', 'Ellen Marsh'],
    ['The bridge is closed, according to Ellen Marsh.', 'Ellen Marsh'],
    ['Jonas Osei was late, according to the chairman.', 'the chairman'],
    ['According to Ellen Marsh, Jonas Osei was late.', 'Ellen Marsh'],
    ['In Milton, Ellen Marsh stood by the river.', 'Ellen Marsh'],
    ['Osei’s bridge was closed by Marsh, and the mayor left.', 'the mayor'],
    ['The mayor, Ellen Marsh, stood by the river.', 'Ellen Marsh'],
    ['The river rose.', undefined],
    ['', undefined],
  ])('%s', (sentence, subject) => expect(chooseSubject(readSentence(sentence))?.text).toBe(subject))
})
