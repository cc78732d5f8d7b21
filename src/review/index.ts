/** WHO AGREED: claims and what was said of them, what stands in a page's way, who decided what, and the trail of who did what. */
export { CHAIN_START, firstFault, link, type Linked } from './chain.ts'
export type { AuditAct, AuditActor, AuditLink } from './audit/audit-event.ts'
export { claimState, CLAIM_STATES, CLAIM_TRANSITIONS, type ClaimState } from './claims/claim-workflow.ts'
export { identityOf, type ClaimIdentity } from './claims/claim-identity.ts'
export { VERDICTS, type Verdict } from './claims/verdicts.ts'
export { type Decision, type DecisionLink, PAGE_MEANINGS } from './decisions/decision.ts'
export { obstacles, type Candidate, type Obstacle } from './pages/obstacles.ts'
export { PAGE_STATES, PAGE_TRANSITIONS, pageState, type PageState } from './pages/page-workflow.ts'
