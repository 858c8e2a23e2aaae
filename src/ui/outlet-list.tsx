/** Who has a version, in one line: "AP, Reuters and 2 more", each name linked to its sentence. */
import type { OutletVersion } from './choose-versions.ts'
import { nameOutlet } from './choose-versions.ts'
import { ArticleLink } from './outlet-link.tsx'
import { listSome } from './words.ts'

export function OutletList({ versions }: { versions: readonly OutletVersion[] }) {
  const names = versions.map(nameOutlet)
  return (
    <>
      {listSome(names).map(({ text, index }) => {
        const version = index === undefined ? undefined : versions[index]
        if (!version?.article) return text
        const { article, match } = version
        return <ArticleLink key={article.id} article={article} passage={match.other.text} class="outlet" text={text} />
      })}
    </>
  )
}
