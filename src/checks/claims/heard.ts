import type { Reading } from '../reading/reading.ts'

/** A sentence as the claim detector hears it: the clause of each word, and for each 1 if it is denied, or not said: a title of a work says nothing itself. */
export type Heard = { reading: Reading; clauses: Uint16Array; denied: Uint8Array; unsaid: Uint8Array }
