/**
 * Verbs by which news reports name the same act, in all of their forms and with the nouns made from them, a line each.
 * Collected by hand from the acts that headlines are about; a verb with several meanings is in the line of the act that
 * news means most often.
 */
import { listWords } from '../phrase-pattern.ts'

const ACTS = `
kill kills killed killing murder murders murdered murdering slay slain fatally dead die dies died dying deaths fatalities
wound wounds wounded wounding injure injures injured injuring injuries hurt
announce announces announced announcing unveil unveils unveiled unveiling reveal reveals revealed revealing outline outlines outlined outlining present presents presented presenting publish publishes published publishing release releases released releasing
meet meets met meeting meetings
begin begins began begun beginning start starts started starting launch launches launched launching open opens opened opening
end ends ended ending finish finishes finished finishing stop stops stopped stopping halt halts halted halting
leave leaves left leaving depart departs departed departing departure quit quits quitting resign resigns resigned resigning resignation withdraw withdraws withdrew withdrawn withdrawing withdrawal exit exits exited exiting
rise rises rose risen rising increase increases increased increasing soar soars soared soaring climb climbs climbed climbing jump jumps jumped jumping grow grows grew grown growing
fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing shrink shrinks shrank shrinking
pass passes passed passing approve approves approved approving clear clears cleared clearing adopt adopts adopted adopting
sign signs signed signing
vote votes voted voting
declare declares declared declaring designate designates designated designating
apologize apologizes apologized apologizing apologise apologised apology
fire fires fired firing oust ousts ousted ousting dismiss dismisses dismissed dismissing sack sacks sacked sacking
nominate nominates nominated nominating appoint appoints appointed appointing name names named naming pick picks picked picking select selects selected selecting
sue sues sued suing
arrest arrests arrested arresting detain detains detained detaining
ban bans banned banning prohibit prohibits prohibited prohibiting forbid forbids forbade forbidden
cut cuts cutting reduce reduces reduced reducing slash slashes slashed slashing
send sends sent sending deploy deploys deployed deploying dispatch dispatches dispatched forward forwards forwarded forwarding
buy buys bought buying purchase purchases purchased purchasing acquire acquires acquired acquiring
sell sells sold selling
visit visits visited visiting travel travels traveled travelled travelling traveling
speak speaks spoke spoken speaking address addresses addressed addressing
build builds built building construct constructs constructed constructing
help helps helped helping assist assists assisted assisting aid aids aided aiding
cite cites cited citing reference references referenced mention mentions mentioned mentioning
show shows showed shown showing
join joins joined joining
continue continues continued continuing remain remains remained remaining stay stays stayed staying
provide provides provided providing give gives gave given giving offer offers offered offering
answer answers answered answering respond responds responded responding
testify testifies testified testifying testimony
win wins won winning
lose loses lost losing
impose imposes imposed imposing slap slaps slapped slapping levy levies levied
shut shuts shutting close closes closed closing
replace replaces replaced replacing
repeal repeals repealed repealing
hold holds held holding host hosts hosted hosting
decide decides decided deciding decision
discuss discusses discussed discussing
steal steals stole stolen stealing
attack attacks attacked attacking
affect affects affected affecting hinder hinders hindered hindering
get gets got getting obtain obtains obtained obtaining receive receives received receiving secure secures secured securing
add adds added adding
authorize authorizes authorized authorizing authorise authorises authorised authorising
investigate investigates investigated investigating investigation probe probes probed probing
demand demands demanded demanding
refuse refuses refused refusing
request requests requested requesting
interview interviews interviewed interviewing
use uses used using
move moves moved moving
expand expands expanded expanding
allow allows allowed allowing permit permits permitted permitting
force forces forced forcing
reach reaches reached reaching
run runs ran running
support supports supported supporting back backs backed backing endorse endorses endorsed endorsing
oppose opposes opposed opposing
cover covers covered covering
seek seeks sought seeking
file files filed filing
pay pays paid paying
take takes took taken taking
make makes made making
bring brings brought bringing
come comes came coming
go goes went gone going head heads headed heading
see sees saw seen seeing
become becomes became becoming
`

/** For each form the first one of its line, which stands for the act. */
export const ACT_OF_WORD: ReadonlyMap<string, string> = new Map(
  ACTS.trim()
    .split('\n')
    .map(listWords)
    .flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
)

/** Acts that say what happened to the people counted. */
export const CASUALTY_ACTS: ReadonlySet<string> = new Set(['kill', 'wound', 'arrest'])

/** Past forms that do not end in -ed. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  listWords(`became began begun bought broke brought built came chose cut did drew fell felt fled forbade forgave found
  fought gave given gone got grew had heard held hit hurt kept knew known led left lost made meant met paid put ran rang
  read risen rose said sat saw seen sent set shook shot shown shut slew sold sought spent spoke spoken stole stolen stood
  stuck struck swore taken taught thought threw told took understood went withdrawn withdrew withheld won wore wrote
  written`),
)
