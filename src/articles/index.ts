/** WHAT MARKETERS WRITE: articles about conditions and modalities, for one clinic each. */
export { readingMinutes } from './reading-minutes.ts'
