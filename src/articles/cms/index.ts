/** Teaches Payload what marketers write. */
export { articles } from './articles.collection.ts'
