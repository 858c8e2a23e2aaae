/** The first minute, in the order in which a new reader needs it: what it does, a try, sources, where the icon is. */

import { say } from '../locale/say.ts'
import type { WelcomeApi } from './api.ts'
import { ChooseSources } from './choose/choose-sources.tsx'
import { Picture } from './picture.tsx'
import { type BrowserName, PinIcon } from './pin-icon.tsx'
import { TryIt } from './try-it/try-it.tsx'

export interface WelcomePageProps {
  api: WelcomeApi
  browser: BrowserName
  /** BCP 47, the preferred first, as in `navigator.languages`. */
  languages: readonly string[]
}

/** No language translates it. */
const NAME = 'Parallax'

export function WelcomePage({ api, browser, languages }: WelcomePageProps) {
  return (
    <main>
      <header class="welcome">
        <p class="brand">
          <img src="../icons/icon-48.png" alt="" width="32" height="32" /> {NAME}
        </p>
        <h1>{say('welcomeTitle')}</h1>
        <p>{say('welcomeIntro')}</p>
        <p class="soft">{say('welcomePrivacy')}</p>
      </header>
      <Picture />
      <ChooseSources api={api} languages={languages} />
      <TryIt compareArticle={api.compareArticle} />
      <PinIcon browser={browser} />
    </main>
  )
}
