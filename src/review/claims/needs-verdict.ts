import { needsEvidence, type Claim } from '#checks/index.ts'

/** Tells whether a reviewer has to say something of a claim: what a risk is, is told and never asked about. */
export const needsVerdict = (claim: Claim): boolean => !(claim.direction === 'risk' && !needsEvidence(claim))
