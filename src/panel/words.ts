/** Everything that the panel says, in one place: messages with gaps for names and counts, never sentences in pieces. */

import { formatCount } from '../ui/words.ts'
import type { CellState } from './picture/coverage-matrix.ts'

export const words = {
  views: {
    differences: 'Differences',
    statements: 'Statements',
    coverage: 'Missing here / Only here',
    story: 'Story',
    picture: 'Picture',
  },
  viewsLabel: 'Views of this comparison',
  working: { title: 'Comparing this page', text: 'It is compared with your library, on your own machine.' },
  notCompared: {
    title: 'This page has not been compared yet',
    text: 'Parallax reads a page only when you ask for it: click its icon in the toolbar. Where it may read the page already, this button does the same.',
    button: 'Compare this page',
  },
  noAccess: {
    title: 'Click the icon of Parallax first',
    text: 'The browser lets the panel read a page only after you have clicked the icon of Parallax in the toolbar on that page. Click it, and the comparison appears here too.',
  },
  again: 'Compare again',
  sourcesAndSettings: 'Sources and settings',
  lost: 'The page no longer shows this sentence.',
  cutOff:
    'The text of this page looks cut off. Only the part that can be read was compared, and nothing is listed as missing.',
  outlets: (count: number) => `${formatCount(count, 'other outlet')} on this story`,
  showInPage: 'Show in the page',
  thisPage: 'This page',
  undated: 'no date',
  more: (count: number) => `Show ${count} more`,

  lens: {
    label: 'Sources',
    every: 'All sources',
    kinds: { country: 'Country', language: 'Language', perspective: 'Your label' },
    option: (name: string, articles: number) => `${name} (${articles})`,
    shown: (articles: number, all: number) => `Only ${articles} of ${formatCount(all, 'article')}`,
  },

  nothing: {
    differences: 'No outlet was found to tell these statements otherwise.',
    statements: 'None of this page’s statements was found in other articles.',
    coverage: 'Nothing was found that only others report, and nothing that only this page reports.',
    story: 'Nothing was found that the articles on this story, taken together, tell differently.',
    picture: 'There is nothing to draw: none of this page’s statements was found in other articles.',
  },

  missing: {
    title: 'Not found in the text of this page',
    hint: 'Reported by at least two outlets. The page may say it in words that were not recognised.',
  },
  onlyHere: { title: 'Found only on this page', hint: 'No other article in your library was found to report these.' },

  story: {
    disputes: 'Facts in dispute',
    disputeKinds: { number: 'Number', day: 'Day', source: 'Source', quotation: 'Quotation' },
    names: 'Names for the same thing',
    voices: 'Voices',
    voicesOnlyHere: 'Heard only on this page',
    voicesMissingHere: 'Heard in at least two other outlets, and not on this page',
    voicesShared: 'Heard here and elsewhere',
    voicesElsewhere: 'Heard in one other outlet',
    heard: (count: number) => formatCount(count, 'word'),
    headlines: 'Headlines',
    headlinesHint: 'Loaded words are marked.',
    prominence: 'Where each outlet puts a shared statement',
    places: { headline: 'In the headline', lead: 'In the lead' },
    furtherDown: (percent: number) => `After ${percent} % of the text`,
    lineages: 'Lineage of quotations',
    saidBy: (speaker: string) => `Said by ${speaker}`,
    saidByNobody: 'A quotation whose speaker is not named',
    fullest: 'fullest version',
    sameWords: 'In the same words',
    leavesOut: (text: string) => `Leaves out “${text}”`,
    adds: (text: string) => `Adds “${text}”`,
    replaces: (here: string, there: string) => `Has “${here}” for “${there}”`,
  },

  picture: {
    coverage: 'Coverage',
    coverageHint: 'Statements by outlets. Open a cell to read the pair; the arrow keys move between cells.',
    statement: 'Statement',
    states: { same: 'told', changed: 'told with a difference', absent: 'not found' } satisfies Record<
      CellState,
      string
    >,
    cell: (outlet: string, state: string) => `${outlet}: ${state}`,
    groupBy: 'Group outlets by',
    groupings: { origin: 'Origin', country: 'Country', perspective: 'Your label' },
    timeline: 'Timelines of quotations',
    timelineHint: 'Oldest first. A diamond is the fullest version.',
    timelineLabel: (versions: number, first: string, last: string) =>
      `${formatCount(versions, 'version')} on a line of time, from ${first} to ${last}. The table lists them.`,
    columns: { number: 'No.', date: 'Date', outlet: 'Outlet', words: 'Words' },
  },
  sharedOrigin: 'One origin',
  noGroup: { origin: 'On their own', country: 'Country unknown', perspective: 'Without a label' },

  pair: {
    title: 'One statement, two outlets',
    copy: 'Copy as citation',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied.',
    close: 'Close',
    open: 'Cite this pair',
  },

  export: {
    label: 'Save this comparison',
    markdown: 'Markdown',
    html: 'Web page',
    json: 'JSON',
    title: (headline: string) => `How others report: ${headline}`,
    made: 'Made by Parallax on the reader’s own machine. Sentences are given word for word; nobody is rated.',
    disputes: 'Facts in dispute',
    statements: 'Statements that others report too',
    articles: 'Articles on this story',
    cited: (outlet: string, date: string | undefined, sentence: string) =>
      date === undefined ? `${outlet}: “${sentence}”` : `${outlet}, ${date}: “${sentence}”`,
  },
}
