import type { Payload } from 'payload'

/** Kept on Payload, not in the module: Next's bundle holds a second copy of this file in the same process. */
const LISTENERS = Symbol.for('citewell.recheck')

type Listening = { [LISTENERS]?: Set<() => void> }

/** Says that reports have become stale; whoever re-checks in this process hears of it. Without anybody, the next round finds them. */
export function askForRecheck(payload: Payload): void {
  for (const listen of (payload as Listening)[LISTENERS] ?? []) listen()
}

/** Hears when reports become stale, until the returned function is called. */
export function onRecheckAsked(payload: Payload, listen: () => void): () => void {
  const listeners = ((payload as Listening)[LISTENERS] ??= new Set())
  listeners.add(listen)
  return () => void listeners.delete(listen)
}
