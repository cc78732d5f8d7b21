import type { PayloadRequest } from 'payload'
import { lockEvidence } from '#evidence/cms/index.ts'

/**
 * Taken by whoever writes, reviews or publishes a page, before its row: evidence stays as it is until they are done. A clinic says what
 * becomes of all its pages when evidence falls, so saving one is to change evidence.
 */
export const restOnEvidence = (req: PayloadRequest, collection: string): Promise<void> =>
  lockEvidence(req, collection === 'clinics' ? 'change' : 'rest-on')
