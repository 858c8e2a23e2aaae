/** News agencies whose text other outlets print, and how English articles credit them; initials only in brackets. */
export const NEWS_AGENCIES: ReadonlyMap<string, RegExp> = new Map([
  ['AAP', /Australian Associated Press|\(AAP\)/],
  ['AFP', /Agence France[- ]Presse|\(AFP\)/],
  ['ANSA', /\(ANSA\)/],
  ['AP', /(?<!Australian )Associated Press|\(AP\)/],
  ['dpa', /Deutsche Presse-Agentur|\(dpa\)/i],
  ['EFE', /Agencia EFE|\(EFE\)/],
  ['Kyodo', /Kyodo News|\(Kyodo\)/],
  ['PA', /Press Association|PA Media|\(PA\)/],
  ['PTI', /Press Trust of India|\(PTI\)/],
  ['Reuters', /Reuters/],
  ['TASS', /\(TASS\)/],
  ['Xinhua', /Xinhua/],
])
