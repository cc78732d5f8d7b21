/** How questions by GraphQL are answered from published records. */
export { asksPublishedOnly } from './asks-published-only.ts'
export { resolveFromPublished } from './published-resolvers.ts'
export { resolvePreviewed } from './resolve-previewed.ts'
