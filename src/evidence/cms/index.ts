/** Evidence, taught to Payload: the collection of citations. */
export { citations } from './citations.collection.ts'
export { noteStanding, type StandingCheck } from './standing/note-standing.ts'
