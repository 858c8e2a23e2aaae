/** The article that a new reader tries Parallax on: one of those that come with it. */
import library from '../../../data/library.json'
import type { NewsArticle } from '../../core/model/article.ts'

const SAMPLE_ID = 'echosphere-mexico-stands-firm'

export const SAMPLE: NewsArticle | undefined = library.articles.find(({ id }) => id === SAMPLE_ID)
