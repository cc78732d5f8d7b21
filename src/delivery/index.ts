/** WHAT WEBSITES READ: the front door and its bounds, publication, and what tells front ends that something changed. */
export { createErrorTranslator } from './guard/after-error.ts'
