/** One thing that a website asks, and how. */
export type Question = {
  name: string
  method: 'GET' | 'POST'
  path: (n: number) => string
  body?: (n: number) => string
}

const LIST = `{ Articles(limit: 10) { docs { id title slug excerpt conditions { name slug } authors { name slug }
  citations { title containerTitle formatted { ama } } } } }`

const PAGE = `query Page($slug: String!) { articleBySlug(slug: $slug) { id title excerpt bodyHtml toc { text level }
  references { number citation { title formatted { ama } } } conditions { name slug } authors { name slug } lastReviewedAt } }`

const WHOLE_PAGE = `query WholePage($slug: String!) { articleBySlug(slug: $slug) { id title slug excerpt bodyHtml bodyText toc { text level }
  references { number citation { title formatted { ama } identifiers { doi } standing { status checkedAt } } }
  claims { id text path start end type verdict state citations { quote locator citation { title standing { status checkedAt } } } }
  shownDisclaimers { placement disclaimer { name bodyHtml } } conditions { name slug } authors { name slug } clinic { name slug }
  lastReviewedAt reviewedBy { name } nextReviewOn validUntil evidenceCoverage } }`

const graphql = (query: string, variables: object = {}) => JSON.stringify({ query, variables })

/** `n` chooses the article. */
export const QUESTIONS: readonly Question[] = [
  { name: 'list of 10, GraphQL', method: 'POST', path: () => '/api/graphql', body: () => graphql(LIST) },
  {
    name: 'one by slug, GraphQL',
    method: 'POST',
    path: () => '/api/graphql',
    body: (n) => graphql(PAGE, { slug: `article-${n}` }),
  },
  {
    name: 'one by slug with everything, GraphQL',
    method: 'POST',
    path: () => '/api/graphql',
    body: (n) => graphql(WHOLE_PAGE, { slug: `article-${n}` }),
  },
  { name: 'list of 10, REST', method: 'GET', path: () => '/api/articles?limit=10&depth=1' },
  { name: 'one by slug, REST', method: 'GET', path: (n) => `/api/articles/by-slug/article-${n}?depth=1` },
]
