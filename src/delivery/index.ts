/** WHAT WEBSITES READ: the front door and its bounds, publication, and what tells front ends that something changed. */
export type { ProblemBody } from './guard/problem-body.ts'
export { createAnswerCache } from './cache/answer-cache.ts'
export { isTombstone } from './changes/change.ts'
