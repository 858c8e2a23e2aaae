/**
 * Short forms of given names by which one outlet calls somebody whom another one names in full. Written down by hand from
 * the commonest of English news; each line is one name.
 */
import { listWords } from '../phrase-pattern.ts'

const FORMS = `
  alexander alex
  andrew andy
  anthony tony
  benjamin ben benny
  bernard bernie
  charles chuck charlie
  christopher chris
  daniel dan danny
  david dave
  donald don donnie
  edward ed eddie ted
  elizabeth liz beth betsy
  gregory greg
  jacob jake
  james jim jimmy
  jeffrey jeff
  jerrold jerome jerry
  john jack johnny
  joseph joe
  joshua josh
  katherine catherine kathryn kate kathy cathy
  kenneth ken
  lawrence larry
  leonard leo
  margaret maggie peggy
  matthew matt
  michael mike mick
  mitchell mitch
  nicholas nick
  patrick pat
  peter pete
  philip phillip phil
  raymond ray
  richard rick dick rich
  robert rob bob bobby
  ronald ron
  samuel sam
  stephen steven steve
  susan sue
  theodore ted
  thomas tom tommy
  timothy tim
  victoria vicki
  william bill billy will`

/** From a given name in lower case to the one that stands for all its forms. */
export const FULL_GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .map(listWords)
    .flatMap(([full = '', ...short]) => [full, ...short].map((form) => [form, full] as const)),
)
