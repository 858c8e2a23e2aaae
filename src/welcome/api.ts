/** Everything that the welcome page needs from outside, as one object that a test can replace. */
import type { NewsArticle } from '../core/model/article.ts'
import type { Outcome } from '../messaging/outcome.ts'
import type { LibraryClient } from '../options/api.ts'

export interface WelcomeApi {
  library: Pick<LibraryClient, 'listSources' | 'saveSources' | 'refresh' | 'cancelRefresh' | 'refreshProgress'>
  /** Asks for access to exactly these addresses' sites; false when refused. Call it straight from a click. */
  requestAccess(addresses: readonly string[]): Promise<boolean>
  /** Compares an article with the library, as if a page had been clicked that holds it. */
  compareArticle(article: NewsArticle): Promise<Outcome>
}
