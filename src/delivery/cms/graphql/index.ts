/** Questions by GraphQL that a website asks first, and how they are answered from published records. */
export { asksPublishedOnly } from './asks-published-only.ts'
export { deliveryQueries } from './delivery-queries.ts'
export { resolveFromPublished, type PublishedFields } from './published-resolvers.ts'
