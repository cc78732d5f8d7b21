/** What the admin of other domains does to a text that is being edited. */
export { putSentence, type CiteToPut, type WordsToPut } from './put-sentence.ts'
