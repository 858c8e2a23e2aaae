/**
 * Words for one act or quality, plain and loaded: two versions differ when one has a plain word of a set and the other a
 * loaded one. Collected by hand from the verbs and modifiers that American and British headlines use for the same event.
 * Words are compared by their stems; irregular forms are written out.
 */
import { listPhrases } from '../phrase-pattern.ts'

/** Verbs of saying: each line is a set of plain words, a slash, loaded words. */
const SPEECH_SETS = `
  criticize, criticise, criticized, object, question, describe, characterize, comment, respond, responded, say, says, said, reply, replied, wrote, =noted, told, accuse / slam, blast, =attacked, =attacking, =attacks, rip, lambaste, lambast, hammer, assail, bash, decry, =denounced, =denounces, =denouncing, =condemned, =condemning, excoriate, berate, scold, lash out, lashed out, trash, torch, unload, fire back, fired back, hit back, rail, fume, rant, =mocked, =mocks, =mocking, deride, =ridiculed, =ridiculing, sneer, skewer, eviscerate, scoff, go after, went after, going after, take aim, took aim
  say, says, said, saying, told, tells, wrote, writes, =stated, =announced, =announces, =noted, =notes, =reported, =reports, =explained / =claimed, =claims, =claiming, =alleged, =alleges, =alleging, =insisted, =insists, =insisting, boast, brag, crow, gush, whine, =accused, =accuses, =accusing, =admitted, =admits, =admitting, =conceded, =concedes, confess, =proclaimed, =proclaims, =touted, =touts, =touting`

/** Verbs of saying that tell how far an outlet believes the speaker; "alleged" is the law's word for an accusation. */
export const STANCE_VERBS: ReadonlySet<string> = new Set(
  listPhrases(`claimed, claims, claim, claiming, insisted, insists, insist, insisting, admitted, admits, admit, admitting,
    conceded, concedes, concede, conceding, confessed, confesses, confess, boasted, boasts, boast, boasting, bragged, brags`),
)

/** Other acts and qualities. */
const SETS = `
  rise, rose, risen, increase, grow, grew, grown, growth, climb, gain, =up, higher / soar, surge, skyrocket, =ballooned, =ballooning, =exploded, rocket, spike, shoot up, shot up
  fall, fell, fallen, drop, decline, decrease, dip, slip, shrink, shrank, lower, slow, slowed / plummet, plunge, collapse, tumble, nosedive, crater, anemic, feeble
  cut, reduce, reduction, repeal, end, trim, change, replace / slash, gut, ax, axe, decimate, dismantle, eviscerate, shred, scrap, scrapping
  kill, fatally shoot, fatally shot, shoot, shot, die, dead, death / =murdered, =murdering, slaughter, =executed, butcher, gun down, gunned down, mow down, mowed down
  enter, go into, went into, walk into, walked into / storm into, storm, invade, barge, burst into
  leave, depart, exit, drop, pull out, withdraw, withdrew / flee, fled, abandon, bolt, ditch, walk out, walked out, storm out, stormed out, tap out, bail
  resign, quit, step down, stepped down, leave, depart / forced out, forced to resign, oust, ousted, flee, disgraced
  fire, fired, dismiss, remove, replace / oust, purge, boot, ax, axe, dump
  ask, request, call for, called for, urge, seek, sought / demand, beg, plead, badger, pressure
  decline / refuse, rebuff, snub
  question, ask, asked / grill, =pressed, hammer, interrogate, badger
  announce, unveil, impose, impose, introduce, put / slap, slam, foist
  announce, reveal, plan, act / crack down, crackdown, punish
  pass, enact, approve, adopt, sign / ram through, rammed through, jam through, engineer, force through
  oppose, opposition, vote against, voted against, object / derail, sabotage, obstruct, obstruction, thwart, torpedo
  support, agree, endorse, back / embrace, champion, cave, fall in line
  agree, accept, compromise, yield / cave, capitulate, surrender, buckle, bow
  disagreement, difference, dispute / clash, feud, war of words, brawl, spat
  concern, worry, question, doubt / fear, alarm, panic, outrage, fury
  concern, surprise, upset, disappoint / outrage, enrage, infuriate, alarm, rattle, shock, stun, anger
  involve, involved / embroil, entangle, ensnare, mire, plague, engulf
  protect, preserve / shield, coddle
  affect, interfere, undermine / cripple, devastate, ravage, wreak havoc, wreaked havoc, wreck, destroy
  use, used / exploit, abuse, weaponize
  receive, obtain, get, got / grab, seize, snatch, illegally obtain, unlawfully obtain
  improperly, inappropriately / unlawfully, illegally, criminally
  move, step, measure, decision / gambit, ploy, stunt, antics, tactic, power grab
  strict, tough, firm / draconian, severe, extreme, harsh, cruel
  delay, postpone / stall, stonewall, drag its feet
  give, gave, provide / lavish, hand over, dole out
  spend, spent, cost / squander, waste, blow, blew
  change, revise, shift / flip-flop, backtrack, walk back, walked back
  reject, deny, denied, dispute / brush off, brushed off, dismiss, scoff, shoot down, shot down
  mistake, error, problem / blunder, debacle, fiasco, disaster, catastrophe, mess
  supporter, backer / loyalist, apologist, crony, diehard
  speech, remark, comment / rant, tirade, diatribe, screed, outburst
  win, won, victory / rout, crush, trounce, landslide
  loss, lose, lost, defeat, setback / humiliation, humiliate, drubbing, blow
  weak, slow / feeble, anemic, dismal, abysmal
  good, strong, solid / robust, stellar, blowout, roaring, booming
  unusual, rare / bizarre, unprecedented, extraordinary, stunning, shocking`

/** Plain and loaded words for one thing. */
export interface LoadedPair {
  plain: string[]
  loaded: string[]
  /** Whether they say that somebody spoke. */
  isSpeech: boolean
}

export const LOADED_PAIRS: readonly LoadedPair[] = [...readSets(SPEECH_SETS, true), ...readSets(SETS, false)]

function readSets(sets: string, isSpeech: boolean): LoadedPair[] {
  return sets
    .trim()
    .split('\n')
    .map((line) => {
      const [plain = '', loaded = ''] = line.split('/')
      return { plain: listPhrases(plain), loaded: listPhrases(loaded), isSpeech }
    })
}

/** Names of things that begin with what judges elsewhere: what explodes is explosive. */
export const PLAIN_COMPOUNDS: readonly string[] = listPhrases(
  `explosive device, explosive material, explosive belt, explosive vest, explosive charge, secret ballot, secret service,
  secret agent, toxic gas, toxic waste, toxic chemical, toxic substance, extreme weather, extreme heat, extreme cold,
  extreme poverty, severe weather, hostile takeover, solid waste, solid fuel, solid rock, massive star, partisan primary`,
)

/**
 * Modifiers that judge what they stand before. They count where the word that they modify is in both versions.
 */
export const LOADED_MODIFIERS: readonly string[] = listPhrases(
  `appalling, baseless, bizarre, blatant, bogus, brazen, brutal, catastrophic, chilling, controversial, corrupt, crippling, cynical,
  damning, debunked, deeply troubling, despicable, devastating, dire, disastrous, discredited, disgraced, disgraceful,
  dishonest, disturbing, divisive, draconian, dubious, dumb, egregious, embattled, explosive, extraordinary, extreme, extremist,
  far-left, far-right, fierce, fiery, flawed, glaring, glowing, gruesome, harsh, hateful, heartless, heated,
  heinous, heroic, horrific, hostile, hysterical, illegitimate, incendiary, infamous, inflammatory, inhumane, insidious,
  insulting, jaw-dropping, laughable, lavish, ludicrous, massive, misguided, misleading, monstrous, notorious,
  outrageous, partisan, phony, posh, provocative, racist, radical, reckless, ridiculous, rigged, robust, ruthless, scandalous,
  scathing, scorched earth, searing, secret, secretive, sensational, shady, sham, shameful, shameless, shocking, sinister, sky-high,
  so-called, spectacular, staggering, steep, stunning, sweeping, tired, toxic, troubling, unfair, unfounded,
  unhinged, unprecedented, unsubstantiated, vicious, vile, vitriolic, whopping, feeble, solid, 
  disappointing, anemic, dismal, impressive, tepid, sluggish, unfettered, taxpayer-funded, budget-busting, hard-won, high-profile,
  angrily, bitterly, blatantly, brazenly, brutally, callously, categorically, conveniently, dangerously, desperately, erroneously,
  falsely, famously, fiercely, forcefully, frantically, furiously, gleefully, glumly, hastily, hypocritically, illegally,
  inexplicably, infamously, improperly, ironically, jokingly, laughably, mistakenly, notoriously, ominously, predictably,
  proudly, quietly, recklessly, reluctantly, ruthlessly, sarcastically, savagely, secretly, shamefully, shamelessly,
  sharply, staunchly, strongly, stunningly, supposedly, unconstitutionally, unfairly, unlawfully, vehemently, viciously,
  wildly, wrongly`,
)

/** After "claimed" these make it an act: "claimed responsibility", "claimed 12 lives". */
export const CLAIMED_THINGS: readonly string[] = listPhrases(
  'responsibility, victory, asylum, credit, life, lives, title, seat, power, control, benefits, win',
)
