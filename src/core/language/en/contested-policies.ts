/**
 * Contested names of policies and of what they are about, as `contested-terms.ts` reads them: each string is a set, each line of it one name with its
 * variants. Collected by hand from the entries on contested words in the style guides of the AP, the Guardian, the BBC
 * and Reuters, and from what American outlets of the left, the centre and the right call the same thing in the AllSides
 * headlines of one story.
 */

export const IMMIGRATION = [
  `illegal alien, illegal, alien, criminal alien
   illegal immigrant, illegal migrant
   undocumented immigrant, undocumented migrant, undocumented worker, undocumented person, undocumented people, undocumented
   unauthorized immigrant, unauthorized migrant, immigrant without legal status, immigrant in the country illegally,
     immigrant in the US illegally
   dreamer, DACA recipient, DACA beneficiary, young immigrant
   asylum seeker, asylum-seeker, refugee
   invader, invasion`,
  `caravan, group of migrants
   invasion, horde, mob`,
  `amnesty
   path to citizenship, pathway to citizenship, legal status, legalization`,
  `chain migration
   family reunification, family-based immigration, family-based migration`,
  `border security, border fence, border fencing, border barrier, barrier
   border wall, wall`,
  `Muslim ban, travel ban
   travel restriction, travel order, executive order`,
  `anchor baby
   citizen child, US-born child, American-born child`,
  `detention center, detention facility, migrant center, shelter
   concentration camp, internment camp
   cage`,
  `sanctuary city
   welcoming city`,
]

export const ABORTION = [
  `pro-life, prolife
   anti-abortion, antiabortion, abortion opponent
   anti-choice`,
  `pro-choice, prochoice
   abortion rights, abortion-rights
   pro-abortion`,
  `abortion provider, abortion clinic, abortion doctor, women's health clinic
   abortionist, abortion industry, abortion mill`,
  `fetus, embryo
   unborn child, unborn baby, baby, preborn`,
  `heartbeat bill, heartbeat law, fetal heartbeat bill
   six-week abortion ban, abortion ban, six-week ban`,
  `late-term abortion, partial-birth abortion
   abortion later in pregnancy, third-trimester abortion`,
]

export const HEALTH_AND_MONEY = [
  `Obamacare
   Affordable Care Act, ACA, health care law, healthcare law, health law`,
  `Trumpcare
   American Health Care Act, AHCA, GOP health care bill, Republican health care bill`,
  `estate tax, inheritance tax
   death tax`,
  `tax cut, tax relief, tax break
   tax reform, tax overhaul, tax-reform, tax bill, tax plan
   tax giveaway, tax scam, handout
   tax hike, tax increase`,
  `tax hike
   tax increase`,
  `subsidy, federal subsidy
   taxpayer-funded subsidy, bailout, handout`,
  `stimulus, relief package, aid package, recovery package
   bailout, spending spree, wish list`,
  `spending
   investment`,
  `entitlement
   safety net, earned benefit`,
  `welfare, handout
   public assistance, public benefit, food aid`,
  `food stamp
   nutrition assistance`,
  `government takeover, socialized medicine
   single-payer, single payer, Medicare for All, public option`,
  `drugmaker, pharmaceutical industry, pharmaceutical company
   drug lobby, Big Pharma`,
  `right-to-work
   anti-union`,
  `trade war, trade fight
   trade dispute, trade tension, tariff`,
  `price hike
   price increase`,
  `sticker shock
   cost, premium increase, price`,
]

export const SOCIETY = [
  `marriage equality
   same-sex marriage, gay marriage
   homosexual marriage
   redefinition of marriage, traditional marriage`,
  `climate change
   global warming
   climate crisis, climate emergency
   climate hoax`,
  `climate skeptic
   climate denier, climate change denier
   climate realist`,
  `religious freedom, religious liberty, religious belief
   discrimination, anti-gay`,
  `bathroom bill
   nondiscrimination law, privacy law`,
  `transgender woman, trans woman
   biological male, biological man`,
  `transgender girl, trans girl
   biological boy, biological male`,
  `gender-affirming care, gender affirming care
   sex change, gender transition, child mutilation`,
  `affirmative action
   racial preference, racial quota
   race-conscious admission`,
  `reverse discrimination
   diversity`,
  `disparity, inequality
   injustice, racism`,
  `racist, racially charged
   controversial, inflammatory`,
  `sexual harassment
   sexual misconduct, misconduct
   sexual assault, assault, rape
   groping
   inappropriate behavior, inappropriate touching`,
  `accuser
   victim, survivor
   woman`,
  `Redskins
   Washington football team`,
  `Confederate monument, Confederate statue
   Southern heritage, monument to white supremacy`,
  `fracking
   natural gas drilling`,
  `clean coal
   coal`,
  `dirty energy
   fossil fuel`,
  `homeless
   unhoused, vagrant`,
  `addict, junkie
   drug user`,
  `marijuana, pot, cannabis
   weed, dope`,
  `inmate, convict, felon, criminal
   returning citizen, incarcerated person`,
  `prostitute
   sex worker`,
  `elderly
   senior citizen`,
  `right to die
   assisted suicide
   death with dignity, aid in dying`,
]
