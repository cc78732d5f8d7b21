import type { Finding } from '../finding.ts'
import { raise } from '../rules/raise.ts'
import type { PageCheck } from './read-page.ts'

/** UK-002: what patients say proves nothing, and the proof that they said it is kept (CAP 3.45 to 3.47). */
export const keepsProofOfTestimonials: PageCheck = ({ claims }, context): Finding[] =>
  claims
    .filter(({ type, direction }) => type === 'experience' && direction === 'benefit')
    .flatMap(({ path, start, end, text }) => raise('UK-002', { path, start, end, quote: text }, context))
