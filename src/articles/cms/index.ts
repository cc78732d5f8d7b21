export { articles } from './articles.collection.ts'
