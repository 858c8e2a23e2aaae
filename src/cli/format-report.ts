/** A comparison as a report for people, to be read in a terminal. */
import { styleText } from 'node:util'
import { countOutlets } from '../core/framing/story/count-outlets.ts'
import type { NewsArticle } from '../core/model/article.ts'
import type { ArticleReference, Comparison, Difference, Match, MissingStatement } from '../core/model/comparison.ts'
import { wrapText } from './wrap-text.ts'

export interface ReportLayout {
  /** Characters in a line. */
  width: number
  /** Whether the terminal shows bold and dim text. */
  styled: boolean
}

type Style = 'bold' | 'dim'

/** How far the parts of a match are indented, in characters. */
const INDENT = { page: 0, outlet: 2, other: 4, difference: 6 }

/** The report, ending in a line break. */
export function formatReport(comparison: Comparison, layout: ReportLayout): string {
  return `${new Report(comparison, layout).write()}\n`
}

class Report {
  readonly #comparison: Comparison
  readonly #layout: ReportLayout
  readonly #articles: ReadonlyMap<string, ArticleReference>
  readonly #lines: string[] = []

  constructor(comparison: Comparison, layout: ReportLayout) {
    this.#comparison = comparison
    this.#layout = layout
    this.#articles = new Map([comparison.article, ...comparison.articles].map((article) => [article.id, article]))
  }

  write(): string {
    this.#writeHead(this.#comparison.article)
    this.#writeMatches()
    this.#writeMissing()
    this.#writeOnlyHere()
    this.#writeOrigins()
    this.#writeRelated()
    return this.#lines.join('\n')
  }

  #writeHead(article: NewsArticle): void {
    this.#add(article.headline, 0, 'bold')
    this.#add(describe(article), 0, 'dim')
    const outlets = countOutlets(this.#comparison)
    this.#addTitle(
      outlets === 0
        ? 'Nothing in the library reports this story.'
        : `${outlets} other ${outlets === 1 ? 'outlet reports' : 'outlets report'} this story.`,
    )
  }

  /** Matches come in page order, so those of one statement follow each other. */
  #writeMatches(): void {
    let statement: number | undefined
    for (const match of this.#comparison.matches) {
      if (match.statement !== statement) this.#writeStatement(match.statement)
      statement = match.statement
      this.#writeMatch(match)
    }
  }

  #writeStatement(index: number): void {
    this.#lines.push('')
    this.#add(this.#comparison.statements[index]?.text ?? '', INDENT.page, 'bold')
  }

  #writeMatch({ other, relation, probability, differences }: Match): void {
    const quotation = relation === 'quote' ? other.quotations.find(({ speaker }) => speaker) : undefined
    const said = [quotation?.speaker, quotation?.cue].filter(Boolean).join(', ')
    const details = [this.#nameOf(other.id), relation, `${Math.round(probability * 100)}%`, said]
    this.#add(`→ ${details.filter(Boolean).join(' · ')}`, INDENT.outlet, 'dim')
    this.#add(other.text, INDENT.other)
    for (const difference of differences) this.#add(describeDifference(difference), INDENT.difference)
  }

  #writeMissing(): void {
    const { missing } = this.#comparison
    if (missing.length > 0) this.#addTitle('Not found in the text of this page')
    for (const { statements } of missing) this.#writeVersions(statements)
  }

  #writeVersions(versions: MissingStatement['statements']): void {
    for (const { id, text } of versions) {
      this.#add(`→ ${this.#nameOf(id)}`, INDENT.outlet, 'dim')
      this.#add(text, INDENT.other)
    }
    this.#lines.push('')
  }

  #writeOnlyHere(): void {
    const { onlyHere, statements } = this.#comparison
    if (onlyHere.length > 0) this.#addTitle('Only on this page')
    for (const index of onlyHere) this.#add(`• ${statements[index]?.text ?? ''}`, INDENT.outlet)
  }

  #writeOrigins(): void {
    const { origins } = this.#comparison
    if (origins.length > 0) this.#addTitle('Share one origin')
    for (const ids of origins) this.#add(`• ${ids.map((id) => this.#nameOf(id)).join('; ')}`, INDENT.outlet)
  }

  #writeRelated(): void {
    const { relatedArticles } = this.#comparison
    if (relatedArticles.length > 0) this.#addTitle('Related articles')
    for (const { id } of relatedArticles) {
      const article = this.#articles.get(id)
      if (!article) continue
      this.#add(`• ${article.headline || '(no headline)'}`, INDENT.outlet)
      this.#add([describe(article), article.url].filter(Boolean).join(' · '), INDENT.other, 'dim')
    }
  }

  #nameOf(id: string): string {
    const article = this.#articles.get(id)
    return article ? describe(article) : id
  }

  #addTitle(title: string): void {
    if (this.#lines.at(-1) !== '') this.#lines.push('')
    this.#add(title, 0, 'bold')
  }

  #add(text: string, indent: number, style?: Style): void {
    for (const line of wrapText(text, this.#layout.width - indent)) {
      const styled = style && this.#layout.styled ? styleText(style, line) : line
      this.#lines.push(' '.repeat(indent) + styled)
    }
  }
}

/** Outlet and day. */
function describe({ publisher, datePublished }: ArticleReference): string {
  return datePublished ? `${publisher} · ${datePublished.slice(0, 10)}` : publisher
}

function describeDifference({ kind, here, there }: Difference): string {
  if (!there) return `${kind}: only here “${here}”`
  if (!here) return `${kind}: only there “${there}”`
  return `${kind}: here “${here}”, there “${there}”`
}
