/** WHO AGREED: what a page says in exact words, what stands in its way, and the trail of who did what. */
export { obstacles, type Candidate, type Obstacle } from './obstacles.ts'
export { firstFault, link, TRAIL_START, type AuditAct, type AuditActor, type AuditLink } from './audit/chain.ts'
