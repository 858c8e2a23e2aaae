/** Tells captions and credits of pictures and films from the text of an article. */
import { MONTHS } from '../language/en/calendar-words.ts'
import {
  CAPTION_LABELS,
  CAPTION_VERBS,
  CREDIT_LABELS,
  CREDIT_WORDS,
  PICTURE_AGENCIES,
  TEMPLATE_WORDS,
} from '../language/en/furniture.ts'

/** A paragraph that is longer is text with a credit somewhere, in code units. */
const MAX_CAPTION = 900
/** A caption that only its form shows is one or two sentences. */
const MAX_FORM = 500
/** A credit names a few people and agencies, often twice. */
const MAX_CREDIT_WORDS = 18

const AGENCY = `(?:${PICTURE_AGENCIES.toSorted((a, b) => b.length - a.length).join('|')})`
const LABEL = `(?:${CREDIT_LABELS.toSorted((a, b) => b.length - a.length)
  .map(inEitherCase)
  .join('|')})`
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}`

/** "(Photo: Mark Wilson, Getty Images)", "(AP Photo/Andrew Harnik, File)", "(Jim Bourg/Reuters)". */
const BRACKETED_CREDIT = new RegExp(
  String.raw`[([]\s?(?:(?:${LABEL})\s?(?:by|:)\s?[^()[\]]{2,90}|${AGENCY}\s(?:[Pp]hotos?|[Ff]ile [Pp]hoto|[Ii]mages?)\b[^()[\]]{0,90}|[^()[\]]{2,70}(?:\s?\/\s?|\bvia\s|,\s)${AGENCY}\b[^()[\]]{0,40}|${NAME}(?:\s${NAME}){1,3}\s?\/\s?\p{Lu}[^()[\]]{1,50})\s?[)\]]\s?$`,
  'u',
)
/** "REUTERS/Jim Bourg", "Drew Angerer/Getty Images", "Photograph: Daniel Acker/The Washington Post via Getty Images". */
const BARE_CREDIT = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?:REUTERS|AFP|AP Photo|EPA|AAP)\s?\/\s?\p{Lu}[^.!?:;]{2,60}|(?:\/\s?|\bvia |\| )${AGENCY}(?:[\s,/|][^.!?;]{0,80})?|(?:^|[.!?]["”]?\s)(?:Photo(?:graph|s)?|Image|Picture|Credit)s?(?: by|:| courtesy of) ?\p{Lu}[^.!?;]{2,70})\.?$`,
  'u',
)
/** "Andrew Harnik/AP Secretary of State Mike Pompeo addresses …". */
const OPENING_CREDIT = new RegExp(String.raw`^(?:${NAME}\s){1,3}${NAME}\s?\/\s?${AGENCY}(?![\p{L}\p{N}])`, 'u')
const OPENING_LABEL = new RegExp(String.raw`^(?:${CAPTION_LABELS.join('|')})(?![\p{L}\p{N}])`, 'iu')

/** Whether a paragraph, given by its sentences, is a caption, by its label or credit. */
export function isCaptionParagraph(sentences: readonly string[]): boolean {
  const length = sentences.reduce((sum, sentence) => sum + sentence.length + 1, 0)
  const [first = ''] = sentences
  if (length > MAX_CAPTION) return false
  return isLabelled(first) || endsInCredit(sentences.at(-1) ?? '') || (sentences.length <= 2 && isCaption(first))
}

function isLabelled(line: string): boolean {
  return OPENING_CREDIT.test(line) || /^CLOSE \p{Lu}/u.test(line) || OPENING_LABEL.test(line.slice(0, MAX_FORM))
}

/** Spares most sentences the search for a credit. */
const MAY_CREDIT = /[/|]|via |Photo|Image|Picture|Credit/

function endsInCredit(line: string): boolean {
  if (line.endsWith(':')) return false
  const end = line.slice(-160)
  return (/[)\]]$/.test(end) && BRACKETED_CREDIT.test(end)) || (MAY_CREDIT.test(end) && BARE_CREDIT.test(end))
}

/** Whether a line credits a picture and says no more: the templates' own words aside, names and small words alone. */
export function isCreditLine(line: string): boolean {
  if (!endsInCredit(line) && !OPENING_LABEL.test(line)) return false
  const rest = line.replaceAll(TEMPLATE, ' ')
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? []
  if (words.length > MAX_CREDIT_WORDS) return false
  if (words.length > 0 && rest === line && !endsInCredit(line)) return false
  return words.every((word) => !/^\p{Ll}/u.test(word) || SMALL_WORDS.has(word))
}

const TEMPLATE = new RegExp(TEMPLATE_WORDS.join('|'), 'giu')
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...CREDIT_WORDS,
  ...CREDIT_LABELS.flatMap((label) => label.split(' ')),
])

/** Whether a sentence describes what a picture shows; in a gallery each has its own label. */
export function isCaption(sentence: string): boolean {
  if (sentence.length > MAX_FORM) return false
  return (
    isLabelled(sentence) ||
    PLACES.test(sentence) ||
    ON_PICTURE.test(sentence) ||
    (YEAR.test(sentence) && DATE.test(sentence) && VERB.test(sentence) && !/["“”]/.test(sentence))
  )
}

/** Who stands where: "(L)", "from left", "second from right", "John Smith, left, …". */
const PLACES =
  /\((?:L|C|left|right|center|centre|far left|far right)\)|\b[Ff]rom left(?:[,:]| to right)|\b(?:second|third|fourth) from (?:left|right)\b|\bleft to right\b|, (?:far )?(?:left|right|center|centre),(?<=\p{Lu}[\p{L}.]{1,30}, (?:far )?[a-z]{4,6},)/u
/** "FILE - In this April 29, 2020, file photo …", "In this image taken from video, …", "…, as pictured here". */
const ON_PICTURE =
  /^FILE\b|\bfile photo\b|^In (?:this|an?) (?:[^.,]{0,30}\d[^.]{0,20})?(?:file )?(?:photo|image|photograph|picture|frame grab|combination)(?: (?:taken|provided|released|made|from)|, )|\b(?:seen|pictured|shown) here\b|\(pictured\b/u

/** "May" is no name of a month elsewhere, since it is a verb more often. */
const MONTH = [...MONTHS, 'may']
  .flatMap((month) => [capitalise(month), String.raw`${capitalise(month).slice(0, 3)}t?\.`])
  .join('|')
/** Day, month and year together, as captions have them and reports hardly ever. */
const DATE = new RegExp(String.raw`(?:(?:${MONTH}) \d{1,2}, (?:19|20)\d\d|\d{1,2} (?:${MONTH}) (?:19|20)\d\d)`, 'u')
/** Spares most sentences the search for a date. */
const YEAR = /(?:19|20)\d\d/
const VERB = new RegExp(
  String.raw`^(?!.{0,200}\b(?:said|told|says|according|announced|was|were|had)\b).{0,220}\s(?:${CAPTION_VERBS.join('|')})\s`,
  'u',
)

/** Of a phrase: its first letter small or large. */
function inEitherCase(phrase: string): string {
  return `[${capitalise(phrase.charAt(0))}${phrase.charAt(0)}]${phrase.slice(1)}`
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
