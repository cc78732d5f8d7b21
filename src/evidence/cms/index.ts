/** Evidence, taught to Payload: the collection of citations. */
export { citations } from './citations.collection.ts'
export { checkAgainstFile } from './standing/check-against-file.ts'
export { checkByLookUp } from './standing/check-by-look-up.ts'
export { noteFileNotices } from './standing/note-file-notices.ts'
export { noteStanding, type StandingCheck } from './standing/note-standing.ts'
export { setStanding } from './standing/set-standing.ts'
export { verifyCitation } from './verification/verify-citation.ts'
export type { Change } from './standing/watch-round.ts'
