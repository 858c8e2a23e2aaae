/**
 * Words that are loaded only beside a plainer word for the same thing: in a headline alone they are as often the plain
 * word, a noun or another meaning. Chosen by hand from the headlines of AllSides that the other lists of loaded words mark.
 */
import { listPhrases } from '../phrase-pattern.ts'

export const WEAKLY_LOADED: ReadonlySet<string> = new Set(
  listPhrases(
    `abandon, abuse, =accused, =accuses, =accusing, =admits, =admitted, =admitting, alarm, =alleged, =alleges,
    =alleging, anger, blew, blow, bolt, boot, bow, champion, =claimed, =claiming, =claims, clash, collapse,
    =conceded, =concedes, crack down, crackdown, crater, crow, demand, destroy, dismiss, ditch, embrace, =executed,
    exploit, extraordinary, extreme, fear, feud, fierce, fled, flee, go after, grab, grill, heated, high-profile,
    illegally, improperly, =insisted, =insisting, =insists, interrogate, invade, landslide, loyalist, mess,
    =murdered, =murdering, oust, ousted, partisan, plague, plead, =pressed, pressure, =proclaimed, =proclaims, purge,
    refuse, robust, rocket, scrap, secret, secretive, seize, severe, sharply, shield, shoot down, shot down, snatch, solid, spat, stall,
    steep, storm, strongly, surge, sweeping, tactic, tired, torch, trash, unprecedented, waste`,
  ),
)
