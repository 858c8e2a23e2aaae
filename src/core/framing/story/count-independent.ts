/** Several articles of one outlet count once, and so do several that share one origin. */
export function countIndependent(
  articles: readonly { id: string; publisher: string }[],
  origins: readonly (readonly string[])[],
): number {
  const outlets = new Set(articles.map(({ publisher }) => publisher))
  const texts = new Set(articles.map(({ id }) => origins.find((group) => group.includes(id)) ?? id))
  return Math.min(outlets.size, texts.size)
}
