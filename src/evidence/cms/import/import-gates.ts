import { createGate } from '#platform/gate.ts'

/**
 * The front door lets imports by the gate of writes, since they wait for each other: so many that wait would hold every place, and
 * nobody could save anything. So many lists are held in memory at once; more wait, or are asked to come back.
 */
export const lists = createGate({ max: 6, queue: 20, waitMs: 20_000 })

/** One batch at a time enters works, as the database has it; lists take turns, and a person who types a work waits for one batch. */
export const batches = createGate({ max: 1, queue: 50, waitMs: 60_000 })
