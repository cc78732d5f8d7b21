/** Teaches Payload what the words of a page are, checks them at each save, and checks again what needs it. */
export { wordSchema } from './word-schema.ts'
export { checks } from './checks.plugin.ts'
export { checkReports } from './reports/check-reports.collection.ts'
export { recheckProgress, type Progress } from './reports/progress.endpoint.ts'
export { recheckRound } from './recheck/recheck-round.ts'
export { rules } from './rules/rules.collection.ts'
export { startRechecking } from './recheck/start-rechecking.ts'
