/** One statement as the page and one other outlet have it, side by side, to be read and to be cited. */
import { useState } from 'preact/hooks'
import type { ArticleReference, Match } from '../core/model/comparison.ts'
import type { TextRange } from '../core/model/range.ts'
import type { Statement } from '../core/model/statement.ts'
import { say } from '../locale/say.ts'
import { Dialog } from '../ui/dialog.tsx'
import { explainDifference } from '../ui/explain-difference.ts'
import { listMarks } from '../ui/locate-words.ts'
import { MarkedText } from '../ui/marked-text.tsx'
import { OutletLink } from '../ui/outlet-link.tsx'
import { citePair } from './export/cite-pair.ts'

export interface OpenPair {
  /** Index of the statement in the comparison. */
  index: number
  statement: Statement
  match: Match
  article: ArticleReference
}

export interface PairDialogProps {
  pair: OpenPair
  page: ArticleReference
  onReveal: () => void
  onCopy: (text: string) => Promise<void>
  onClose: () => void
}

export function PairDialog({ pair: { statement, match, article }, page, onReveal, onCopy, onClose }: PairDialogProps) {
  const [said, setSaid] = useState('')

  async function copy(): Promise<void> {
    const text = citePair({ text: statement.text, article: page }, { text: match.other.text, article })
    setSaid(
      await onCopy(text).then(
        () => say('copied'),
        () => say('notCopied'),
      ),
    )
  }

  return (
    <Dialog title={say('pairTitle')} onClose={onClose}>
      <div class="comparison pair">
        <Sentence article={page} text={statement.text} marks={listMarks(match, 'here')} />
        <Sentence article={article} text={match.other.text} marks={listMarks(match, 'there')} />
        {match.differences.length > 0 && (
          <ul class="differences">
            {match.differences.map((difference) => (
              <li key={`${difference.kind} ${difference.here} ${difference.there}`}>
                {explainDifference(difference, page, article)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p class="buttons">
        <button type="button" class="action" onClick={copy}>
          {say('copyCitation')}
        </button>
        <button type="button" class="action" onClick={onReveal}>
          {say('showInPage')}
        </button>
        <button type="button" class="action" onClick={onClose}>
          {say('close')}
        </button>
        <span role="status">{said}</span>
      </p>
    </Dialog>
  )
}

function Sentence({ article, text, marks }: { article: ArticleReference; text: string; marks: readonly TextRange[] }) {
  return (
    <div>
      <p class="source">
        <OutletLink article={article} passage={text} />
      </p>
      <blockquote lang={article.inLanguage} dir="auto">
        <MarkedText text={text} marks={marks} />
      </blockquote>
    </div>
  )
}
