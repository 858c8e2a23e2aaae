import { extractArticle } from '/tmp/wt/highlights/src/extraction/extract-article.ts'
import { copyDocument } from '/tmp/wt/highlights/src/extraction/copy-document.ts'
import { findMainContent } from '/tmp/wt/highlights/src/extraction/find-main-content.ts'
Object.assign(globalThis, { extractArticle, copyDocument, findMainContent })