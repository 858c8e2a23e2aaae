/**
 * Contested names of events and of those who take part in them, as `contested-terms.ts` reads them: each string is a set, each line of it one name with its
 * variants. Collected by hand from the entries on contested words in the style guides of the AP, the Guardian, the BBC
 * and Reuters, and from what American outlets of the left, the centre and the right call the same thing in the AllSides
 * headlines of one story.
 */

export const VIOLENCE = [
  `gunman, shooter, attacker, assailant, suspect
   terrorist
   killer, murderer
   hero`,
  `terrorist, jihadist
   militant, fighter
   rebel, insurgent, separatist
   freedom fighter
   extremist`,
  `terror attack, terrorist attack, act of terror, terrorism
   attack, shooting, bombing, assault
   massacre, slaughter, carnage, bloodbath
   incident
   tragedy
   rampage`,
  `riot, rioting
   protest, demonstration, rally
   unrest, disturbance
   uprising`,
  `rioter, mob, looter, thug
   protester, protestor, demonstrator, activist`,
  `insurrection, coup
   riot
   protest, rally`,
  `insurrectionist
   rioter
   protester, protestor`,
  `targeted killing
   assassination
   killing, strike`,
  `assault weapon, assault rifle, assault-style rifle, assault-style weapon, military-style weapon
   semi-automatic rifle, semiautomatic rifle, modern sporting rifle, rifle
   weapon of war`,
  `gun control
   gun safety, gun reform
   gun grab, gun ban`,
  `enhanced interrogation
   torture`,
  `detainee, prisoner
   hostage`,
  `settlement
   colony
   neighborhood, Jewish community`,
  `annexation
   reunification`,
  `invasion
   incursion, operation, special military operation`,
  `regime
   government, administration, authorities`,
  `dictator, tyrant, strongman
   leader, president, ruler`,
  `security barrier, separation barrier
   apartheid wall`,
  `war
   conflict
   genocide`,
]

export const POLITICS = [
  `regime, junta
   administration`,
  `plan, proposal
   scheme, plot, ploy, stunt`,
  `scandal
   controversy, dispute, issue, matter
   hoax, witch hunt`,
  `investigation, inquiry, probe
   witch hunt, fishing expedition`,
  `meeting, talk, discussion
   stand off, standoff, showdown, clash`,
  `whistleblower
   leaker, deep state, mole
   official`,
  `spying, surveillance, wiretapping, wiretap
   monitoring, investigation`,
  `collusion
   meddling, interference, contact, cooperation`,
  `falsehood, false claim, false statement, misstatement, untruth
   lie`,
  `lying, lie
   making false statement, false statement`,
  `leak
   disclosure, =release
   unauthorized disclosure, theft`,
  `quid pro quo, extortion, bribery, shakedown
   request, favor, phone call, interaction`,
  `critic, opponent
   enemy, foe, hater`,
  `ally, associate
   crony, henchman
   friend`,
  `activist, advocate
   provocateur, agitator
   ambush artist
   journalist, reporter`,
  `white supremacist, white nationalist, neo-Nazi, Nazi
   alt-right, far-right, right-wing
   conservative`,
  `far-left, radical left, left-wing, leftist, socialist
   liberal, progressive`,
  `antifa, anarchist
   anti-fascist, antifascist
   counter-protester, counterprotester`,
  `liberal justice, liberal judge
   Democratic-appointed justice, Democratic appointee`,
  `conservative justice, conservative judge
   Republican-appointed justice, Republican appointee`,
  `nuclear option
   rule change, rules change`,
  `court packing, court-packing
   court expansion, court reform`,
  `voter suppression
   voter ID, election integrity, election security, voting restriction`,
  `voter fraud, election fraud
   irregularity`,
  `ballot harvesting
   ballot collection`,
  `lockdown
   stay-at-home order, shelter-in-place order, restriction, safety measure`,
  `Chinese virus, China virus, Wuhan virus
   coronavirus, COVID-19, virus`,
  `affair
   relationship, encounter`,
  `hush money, payoff
   payment, settlement
   reimbursement`,
  `firing, ouster, purge
   departure, resignation, exit, dismissal`,
  `mistake, error
   lie, fake news`,
]
