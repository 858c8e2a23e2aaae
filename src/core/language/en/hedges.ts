/** Words that make a statement less certain, and words that deny it. */
import { compilePhrases } from '../phrase-pattern.ts'

const DOUBTS = `
  reportedly, allegedly, apparently, purportedly, supposedly, ostensibly, seemingly, presumably, probably, likely,
  possibly, perhaps, appears? to, appeared to, seems? to, seemed to, (?:is|are) (?:believed|thought) to,
  (?:is|are|was|were) said to, rumou?red`

const INTENTIONS = `
  (?:is|are|was|were) (?:also )?(?:expected|scheduled|slated|set|planning) to, plans to, planned to, intends to`

/** What a sentence adds where the outlet does not vouch for what it says. */
export const HEDGES = compilePhrases(DOUBTS)

/**
 * What makes a sentence uncertain or future in any way, weaker words included. "May" and "could" are only here: they
 * express permission and ability as often as doubt.
 */
export const UNCERTAINTIES = compilePhrases(
  `${DOUBTS}, ${INTENTIONS}, accused of, alleged, alleges, alleging, apparent, could, expected, if, may, might, plan,
  plans, possible, potential, potentially, proposed, reports, rumou?rs?, scheduled, seeks? to, set to, should, soon,
  sources, suspected, unclear, will, would`,
)

export const NEGATIONS = compilePhrases("not, never, no longer, cannot, \\p{L}+n['’]t")
