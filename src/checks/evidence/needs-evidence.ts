import type { Claim } from '../claims/claim.ts'

/**
 * Tells whether a claim must have a work behind it before it is published. What says that something helps, is better, works in some
 * way or is safe must; so must how common something is, and what patients are said to have got out of it. Risks are never asked
 * for proof, nor are traditions, coverage, or what cannot be told (a person decides that).
 */
export function needsEvidence({ type, direction }: Claim): boolean {
  switch (type) {
    case 'efficacy':
    case 'comparative':
    case 'mechanism':
    case 'safety':
    case 'experience':
      return direction === 'benefit'
    case 'prevalence':
      return direction !== 'risk'
    case 'traditional-use':
    case 'coverage':
    case 'general':
      return false
  }
}
