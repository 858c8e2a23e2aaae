/** Whether what the session's storage holds is an outcome that the faces can show. */
import * as v from 'valibot'
import type { Outcome } from './outcome.ts'

const text = v.string()
const list = v.array(v.looseObject({}))
const reference = v.looseObject({ id: text, headline: text, publisher: text })
const offers = { offers: v.optional(v.array(v.looseObject({ url: text, headline: text, publisher: text }))) }
const passage = v.looseObject({ start: v.number(), end: v.number(), text })

/** As deep as the faces reach in without looking; what is below was made by the same comparison. */
const comparison = v.looseObject({
  article: reference,
  statements: v.array(passage),
  relatedArticles: v.array(v.looseObject({ id: text })),
  articles: v.array(reference),
  matches: v.array(
    v.looseObject({
      statement: v.number(),
      other: v.looseObject({ ...passage.entries, id: text }),
      relation: v.picklist(['quote', 'claim']),
      differences: v.array(v.looseObject({ kind: text, here: text, there: text })),
      marks: v.looseObject({ here: v.array(v.looseObject({})), there: v.array(v.looseObject({})) }),
    }),
  ),
  missing: v.array(v.looseObject({ statements: v.array(v.looseObject({ ...passage.entries, id: text })) })),
  onlyHere: v.array(v.number()),
  origins: v.array(v.array(text)),
  story: v.object({
    disputes: list,
    names: list,
    voices: list,
    headlines: list,
    prominence: list,
    lineages: list,
  }),
  sources: v.record(text, v.looseObject({ id: text, name: text })),
  outlets: v.number(),
  cutOff: v.boolean(),
})

const outcomeSchema = v.variant('state', [
  v.object({ state: v.literal('compared'), comparison, ...offers }),
  v.object({
    state: v.literal('nothingRelated'),
    article: reference,
    cutOff: v.boolean(),
    librarySize: v.number(),
    ...offers,
  }),
  v.object({ state: v.literal('emptyLibrary'), article: reference, ...offers }),
  v.object({ state: v.picklist(['notAnArticle', 'stopped']) }),
])

/** Those that are remembered; the others are said once. */
export function isRememberedOutcome(value: unknown): value is Outcome {
  return v.is(outcomeSchema, value)
}
