import type { Reading } from '../reading/reading.ts'

/** A sentence as the claim detector hears it: the clause of each word, and for each 1 if it is denied or in the title of a work. */
export type Heard = { reading: Reading; clauses: Int32Array; denied: Uint8Array; titled: Uint8Array }
