import type { Decision } from '../../decisions/decision.ts'

/** A decision as the API gives it. */
export type KeptDecision = Decision & { seq: number; hash: string; previousHash: string }

export type KeptWork = { id: string; title: string | null; standing: string; verification: string }
export type KeptFinding = { message: string; quote: string; severity: string }

const listIn = (value: unknown, name: string): Record<string, unknown>[] => {
  const list = ((value ?? {}) as Record<string, unknown>)[name]
  return Array.isArray(list) ? (list as Record<string, unknown>[]) : []
}

/** The works that something rested on when it was decided on, as they stood then. */
export const worksOf = ({ evidence }: KeptDecision): KeptWork[] =>
  listIn(evidence, 'citations').map(({ citation, id, standing, title, verification }) => ({
    id: String(citation ?? id ?? ''),
    title: typeof title === 'string' ? title : null,
    standing: String(standing ?? ''),
    verification: String(verification ?? ''),
  }))

/** The claims of a page with the verdicts that they had then. */
export const claimsOf = ({ evidence }: KeptDecision): { text: string; verdict: string }[] =>
  listIn(evidence, 'claims').map(({ text, verdict }) => ({ text: String(text ?? ''), verdict: String(verdict ?? '') }))

/** What the checks said then and no guard passed over. */
export const findingsOf = ({ findings }: KeptDecision): KeptFinding[] =>
  listIn({ findings }, 'findings')
    .filter(({ suppressedBy }) => !suppressedBy)
    .map(({ message, quote, severity }) => ({
      message: String(message ?? ''),
      quote: String(quote ?? ''),
      severity: String(severity ?? ''),
    }))
