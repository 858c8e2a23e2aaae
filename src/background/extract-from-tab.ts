/** What a tab's page tells. Its process is that of a page, which may be a hostile one, so the answer is looked at. */
import * as v from 'valibot'
import { newsArticleSchema } from '../core/model/article.ts'
import type { Extraction } from '../core/model/extraction.ts'
import { parse } from '../core/model/parse.ts'
import { sendMessage } from '../messaging/protocol.ts'

const extractionSchema = v.variant('state', [
  v.object({ state: v.literal('extracted'), article: newsArticleSchema, cutOff: v.boolean() }),
  v.object({ state: v.picklist(['notAnArticle', 'stopped']) }),
])

/**
 * Asks the content script in a tab for the page's article.
 * @throws InvalidDataError for what no content script says; InterruptedError when the page has gone.
 */
export async function extractFromTab(tabId: number): Promise<Extraction> {
  return parse(extractionSchema, await sendMessage('extractArticle', undefined, tabId))
}
