/**
 * Words by which an outlet colours what it reports where a plain word would do: "slammed" for "criticised", "stunt"
 * for "act". A word that is only sometimes loaded is left out, since a missed difference costs less than a wrong
 * one; so forms are written out: "blast" is an explosion, "blasted" mostly is not.
 */
import { compilePhrases } from '../phrase-pattern.ts'

/** Verbs that report speech or an act and judge it. */
const VERBS = `
  assailed, bashed, blasted, boasted, bragged, claimed, concocted, crowed, decried, derided, excoriated, fumed,
  gloated, gushed, lambasted, lambasting, lashed out, mocked, peddled, pounced, railed, ranted, ripped, ripping,
  scoffed, scolded, slammed, slams, slamming, smeared, sneered, snubbed, spewed, thundered, torched, trashed,
  trumpeted, whined, wreak havoc, wreaked havoc`

const ADJECTIVES = `
  appalling, baseless, bizarre, blatant, controversial, cynical, despicable, disastrous, discredited,
  disgraceful, disgraced, disturbing, draconian, incendiary, infamous, jaw-dropping, laughable,
  ludicrous, notorious, reckless, scathing, scorched earth, shady, shameful, shameless, stunning, vile`

const NOUNS = 'antics, bombshell, cronies, diatribe, hypocrisy, meltdown, rant, stunt, tirade'

export const LOADED_WORDS = compilePhrases([VERBS, ADJECTIVES, NOUNS].join(','))
