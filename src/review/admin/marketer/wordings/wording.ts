import type { Difference } from '../../../claims/weighty-words.ts'

/** An approved wording as the API offers it. */
export type Wording = {
  id: string
  text: string
  validUntil: string
  similarity: number
  isSame: boolean
  differsIn: Difference[]
  evidence: { citation: string; title: string; locator: string; quote: string }[]
}

const DIFFERENCES: Record<Difference, string> = {
  number: 'its numbers',
  negation: 'what it denies',
  strength: 'how sure it sounds',
  direction: 'which way it goes',
}

/** In what an approved wording says something else than the sentence at hand; empty if in nothing that carries weight. */
export function differenceWords(differsIn: readonly Difference[]): string {
  if (differsIn.length === 0) return ''
  return `It differs in ${differsIn.map((kind) => DIFFERENCES[kind]).join(' and ')}.`
}
