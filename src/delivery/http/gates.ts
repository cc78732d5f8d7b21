import { createGate, type Gate } from '#platform/gate.ts'

/** What is done at once of what, so that a rush of one leaves the others their connections to the database. */
export type Gates = {
  /** Whatever changes something. */
  writes: Pick<Gate, 'run'>
  /** Reads by whoever does not show who they are; people at work are not kept waiting by them. */
  strangers: Pick<Gate, 'run'>
}

/** As many strangers at once as keep a processor busy; in a rush the others wait, and the last of them are asked to come back. */
const STRANGERS = {
  max: 8,
  queue: 500,
  waitMs: 10_000,
  words: 'Too many people are reading at once. Try again in a moment.',
}

export const createGates = (): Gates => ({ writes: createGate(), strangers: createGate(STRANGERS) })
