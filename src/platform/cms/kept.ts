import { fact } from './fact.ts'

/**
 * Marks a field, or a group with all in it, as one that the system fills: no words, and no fact that a person changes. What is live keeps
 * its own until the page is published again, as it follows from the words that are live.
 */
export function kept(why = 'kept by the system'): { surface: false; why: string; kept: true } {
  return { ...fact(why), kept: true }
}
