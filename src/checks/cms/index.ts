/** Teaches Payload what the words of a page are. */
export { wordSchema } from './word-schema.ts'
