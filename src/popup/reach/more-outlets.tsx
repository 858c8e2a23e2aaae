/** Other outlets' reports of the page's story: who they are, the button that reads them, and what came of it. */
import type { Listing } from '../../core/model/listing.ts'
import { say, sayCount } from '../../locale/say.ts'
import type { Reading } from '../../messaging/reading.ts'
import { Fold } from '../../ui/fold.tsx'
import { ArticleLink, Byline } from '../../ui/outlet-link.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { joinNames } from '../../ui/words.ts'
import { type ReachActions, useReading } from './use-reading.ts'

export interface MoreOutletsProps {
  /** The best first, one an outlet. */
  offers: readonly Listing[]
  actions: ReachActions
}

export function MoreOutlets({ offers, actions }: MoreOutletsProps) {
  const { reading, read, cancel } = useReading(actions)
  const failed = new Set(reading?.failed.map(({ url }) => url))
  const left = offers.filter(({ url }) => !failed.has(url))
  if (reading?.state === 'reading') return <Progress reading={reading} onCancel={() => void cancel()} />
  return (
    <>
      {reading?.state === 'done' && <Result reading={reading} />}
      {left.length > 0 && <Offer offers={left} onRead={() => void read(left)} />}
    </>
  )
}

function Offer({ offers, onRead }: { offers: readonly Listing[]; onRead: () => void }) {
  return (
    <section class="section reach" aria-labelledby="more-outlets">
      <h2 id="more-outlets">{sayCount('moreOutlets', offers.length)}</h2>
      <p>{joinNames(offers.map(({ publisher }) => publisher))}</p>
      <Fold name="offers" summary={say('reachHeadlines')}>
        <ul class="plain-list">
          {offers.map(toReference).map((article) => (
            <li key={article.id}>
              <ArticleLink article={article} text={article.headline} />
              <Byline article={article} />
            </li>
          ))}
        </ul>
      </Fold>
      <button type="button" class="action main" onClick={onRead}>
        {say('reachRead')}
      </button>
      <p class="hint">{say('reachPrompt')}</p>
    </section>
  )
}

/** A listing as articles are shown. */
function toReference({ url, headline, publisher, datePublished }: Listing) {
  return { id: url, url, headline, publisher, ...(datePublished && { datePublished }) }
}

function Progress({ reading, onCancel }: { reading: Reading; onCancel: () => void }) {
  const done = reading.read + reading.failed.length
  return (
    <section class="section reach">
      <ProgressLine
        text={sayCount('readingProgress', reading.total, { done })}
        {...{ done, onCancel }}
        total={reading.total}
      />
    </section>
  )
}

function Result({ reading: { read, total, failed } }: { reading: Reading }) {
  return (
    <section class="section reach" role="status">
      <p>{sayCount('readingEnd', total, { read })}</p>
      {failed.length > 0 && (
        <Fold
          name="failed"
          summary={say('reachFailedCount', { count: failed.length })}
          unfolded={read === 0 ? ['failed'] : []}
        >
          <ul class="plain-list">
            {failed.map(({ url, publisher, problem }) => (
              <li key={url}>
                <bdi>{publisher}</bdi>
                <p class="byline">{problem}</p>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  )
}
