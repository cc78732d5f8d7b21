/** Teaches Payload what a page is: drafts behind a border, publishing as a command, and what the public may ask. */
export { boundedQueries } from './bounded-queries.plugin.ts'
export { pages } from './pages.plugin.ts'
export { pageSlugs } from '#review/cms/index.ts'
export { pagesUsing } from './uses/pages-using.ts'
export { publishPage } from './publication/publish-page.ts'
export { redirects } from './redirects.collection.ts'
export { withdrawPage } from './publication/withdraw-page.ts'
export { translateErrors } from './translate-errors.hooks.ts'
