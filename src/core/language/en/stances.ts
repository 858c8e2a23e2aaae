/**
 * What a sentence says of how real an act is: doubtful, possible, planned, coming, attempted. By hand, from English
 * grammars and the phrases of advance reports.
 */
import { compilePhrases } from '../phrase-pattern.ts'

/** From the least to the most real; `fact` has no words. */
export type Stance = 'doubt' | 'possible' | 'wanted' | 'planned' | 'coming' | 'attempt' | 'failure' | 'fact'

const BE = "(?:is|are|was|were|be|been|he['’]s|she['’]s|it['’]s|they['’]re|we['’]re|i['’]m)"
const ADVERB = '(?: also| still| now| widely| reportedly| currently| tentatively)?'

/** What a sentence adds where the outlet does not vouch for what it says, or not for all of it. */
export const DOUBTS = compilePhrases(`
    reportedly, allegedly, apparently, purportedly, supposedly, ostensibly, seemingly, presumably,
    appears? (?:willing )?to, appeared (?:willing )?to, appearing to, seems? to, seemed to, seeming to, purports? to, purported to,
    ${BE} (?:now )?(?:believed|thought|said|rumou?red|alleged|suspected) (?:to|capable), ${BE} (?:believed|thought) capable,
    probably, generally, in general, virtually, effectively, largely, for the most part, (?:more |most |very )?likely(?: to)?, possibly, perhaps, ${BE} unlikely to`)

/** The same of a speaker. "I think" is not among them: whoever is quoted says what he thinks. */
export const PERSONAL_DOUBTS = compilePhrases(`
  i guess, i suppose, i['’]m guessing, it seems to me, we understand(?: that)?, as far as (?:i|we) know`)

/**
 * Words before the act that they concern. "Would" is not among them: reported speech says so for "will", and others
 * for "might".
 */
export const STANCES: readonly (readonly [Exclude<Stance, 'fact'>, RegExp])[] = [
  ['doubt', DOUBTS],
  [
    'planned',
    compilePhrases(`
    ${BE}${ADVERB} (?:expected|scheduled|slated|set|due|poised|planning|preparing|prepared|about|ready|hoping|looking|aiming|on track|on course|meant|supposed) (?:to|for),
    (?<!no\\s)(?:plans|planned|intends|intended|expects|prepares|proposes|proposed) to, (?:is |are |was |were )?(?:considering|weighing|mulling),
    (?:has |have )?(?:agreed|threatened) to, (?:agrees|threatens) to`),
  ],
  ['wanted', compilePhrases('(?:wants?|wanted|hopes?|hoped|aims?|aimed|would like) to')],
  [
    'coming',
    compilePhrases(`
    will, shall, (?:he|she|it|they|we|i|you)['’]ll, ${BE}${ADVERB} going to`),
  ],
  ['possible', compilePhrases('may, might, could')],
  [
    'attempt',
    compilePhrases(`
    (?:did|does) not (?:seem|appear) (?:able )?to,
    (?:tries|tried|trying|try) to, (?:attempts|attempted|attempting) to, (?:struggles|struggled|struggling) to,
    (?:seeks?|sought|seeking) to`),
  ],
  [
    'failure',
    compilePhrases('(?:fails|failed|failing) to, (?:was |were |is |are |been )?unable to, refused to, declined to'),
  ],
]

/** Words that leave a sentence open in some other way, so that it asserts nothing to compare. */
export const OPEN_WORDS = compilePhrases(`
  if, unless, whether, should, alleg\\p{L}+, accus\\p{L}+, claim\\p{L}*, charg(?:ed|es|ing), according to, reports?, reported, reporting, article, rumou?red,
  suspected, unclear, rumou?rs?, suggest\\p{L}*, appear\\p{L}*, seem\\p{L}*, believes?, believed, think, thinks, probably`)

export const NEGATIONS = compilePhrases("not, never, no longer, cannot, \\p{L}+n['’]t")

/** Words that turn a sentence into its opposite by themselves, as "not" does: "to skip the funeral". */
export const NEGATIVE_WORDS =
  compilePhrases(`no, none, nothing, nobody, neither, nor, without, unable, unlikely, hardly, barely, yet to,
  fail\\p{L}*, refus\\p{L}*, declin\\p{L}*, den(?:y|ies|ied|ying), reject\\p{L}*, avoid\\p{L}*, skip\\p{L}*, lack\\p{L}*,
  dismiss\\p{L}*, oppos\\p{L}*, prevent\\p{L}*`)

/** Pairs of stances that a reader takes for different news; any other pair is often only another way to say it. */
export const DIFFERENT_STANCES: ReadonlySet<string> = new Set(
  [
    ['possible', 'coming'],
    ['possible', 'planned'],
    ['wanted', 'coming'],
    ['wanted', 'planned'],
    ['planned', 'coming'],
    ['planned', 'fact'],
    ['coming', 'fact'],
    ['attempt', 'failure'],
    ['attempt', 'fact'],
    ['failure', 'fact'],
  ].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
)
