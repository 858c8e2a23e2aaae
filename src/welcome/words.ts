/** What the welcome page says. */
import { formatCount } from '../ui/words.ts'

export const WORDS = {
  title: 'The same news, as others tell it',
  intro:
    'Click the icon on a news page. Parallax shows where other outlets report the same statements, and what they put otherwise. It compares on your own machine and tells nobody what you read.',
  privacy: 'No account, no server of ours, no request that you did not ask for.',

  pictureTitle: 'What it does',
  pictureHere: 'The page that you read',
  pictureThere: 'What others have instead',
  pictureCaption: 'Sentences of three reports of one event. Parallax finds the pairs and marks the words that differ.',

  tryTitle: 'Try it',
  tryIntro: 'This is an article that comes with Parallax, and so do four others on the same story.',
  tryButton: 'Compare this article',
  tryWorking: 'Comparing…',
  tryHelp: 'Marked sentences are reported by others too. Click one.',
  tryOtherwise: 'What others say otherwise',
  tryChosen: 'The sentence that you chose',
  tryFailed: 'This did not work. Your library may have been emptied.',
  tryAgain: 'Try again',

  chooseTitle: 'Choose your sources',
  chooseIntro:
    'Parallax compares with the outlets that you choose: it fetches their latest articles now and then, and keeps them on this machine.',
  country: 'Outlets of',
  yourPlace: 'your country and language',
  prompt:
    'Your browser will ask once whether Parallax may “read and change” these sites, with and without “www.”. It has no words for less: Parallax only fetches articles there, without cookies, and sends nothing about what you read.',
  refused:
    'You did not allow it, so nothing was added and nothing is lost. You can try again, with fewer outlets if you like.',
  more: 'All outlets, or one by its address',
  starting: 'Starting…',
  retry: 'Try these again',
  next: 'Open a news article and click the icon of Parallax.',

  pinTitle: 'Keep the icon in sight',
  pin: {
    chrome: [
      'Click the puzzle piece beside the address bar.',
      'Click the pin beside “Parallax”.',
      'The icon now stays in the toolbar. On a news article, click it.',
    ],
    firefox: [
      'Click the puzzle piece beside the address bar.',
      'Click the wheel beside “Parallax”, then “Pin to Toolbar”.',
      'The icon now stays in the toolbar. On a news article, click it.',
    ],
  },
  pinPicture: {
    chrome: 'A toolbar: the puzzle piece is open, and beside “Parallax” there is a pin.',
    firefox: 'A toolbar: the puzzle piece is open, and beside “Parallax” there is a wheel.',
  },
} as const

export function nameAddButton(count: number): string {
  return count === 0 ? 'Tick at least one outlet' : `Add ${formatCount(count, 'outlet')}`
}

export function describeProgress(done: number, total: number, articles: number): string {
  return `Fetching: ${done} of ${formatCount(total, 'outlet')}, ${formatCount(articles, 'article')} so far`
}

export function describeReady(articles: number, outlets: number): string {
  return `Ready: ${formatCount(articles, 'article')} from ${formatCount(outlets, 'outlet')}.`
}

export function describeFailed(count: number): string {
  return `${formatCount(count, 'outlet')} could not be fetched:`
}
