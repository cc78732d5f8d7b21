/** What everybody may read, kept ready to be sent. */
export type { ReadingParts } from './load-parts.ts'
export { openParts } from './open-parts.ts'
export { openReading } from './open-reading.ts'
