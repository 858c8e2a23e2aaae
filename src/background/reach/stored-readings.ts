import * as v from 'valibot'
import { listingSchema } from '../../core/model/listing.ts'
import { sessionCell } from '../../platform/session-memory.ts'
import type { StoredReadings } from './reading-state.ts'

const text = v.string()

const readingsSchema = v.record(
  text,
  v.object({
    state: v.picklist(['asking', 'reading', 'done']),
    total: v.number(),
    read: v.number(),
    failed: v.array(v.object({ url: text, publisher: text, problem: text })),
    queue: v.array(listingSchema),
    addresses: v.array(text),
  }),
)

/** Ends with the browser's session, like the tabs that it is about. */
export const storedReadings = sessionCell<StoredReadings>('readings', {}, (stored): stored is StoredReadings =>
  v.is(readingsSchema, stored),
)
