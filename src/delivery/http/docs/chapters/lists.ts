import { PUBLIC_BOUNDS } from '../../../guard/query-bounds.ts'
import { DEMO, SERVER, type Chapter } from '../chapter.ts'

export const lists = {
  id: 'lists',
  title: 'Lists, a page at a time',
  html: `<p>A list without a <code>limit</code> has ten rows; ${PUBLIC_BOUNDS.maxLimit} are the most. Each answer says how many there are (<code>totalDocs</code>, <code>totalPages</code>) and whether more follow (<code>hasNextPage</code>, <code>nextPage</code>), over REST and GraphQL alike. Sort by what is different in each row, so that none comes twice.</p>
{{paged}}{{all}}`,
  examples: {
    paged: {
      title: 'The second page of a list',
      language: 'graphql',
      variables: { page: 2 },
      code: `query List($page: Int) {
  Articles(limit: 2, page: $page, sort: "-publication.publishedAt") {
    docs { title slug }
    page
    totalDocs
    totalPages
    hasNextPage
    nextPage
  }
}`,
    },
    all: {
      title: 'Every article of a clinic, for a build',
      language: 'js',
      code: `const asked = 'where[clinic.slug][equals]=${DEMO.clinic}&sort=slug&limit=100&depth=0&select[slug]=true'
const slugs = []
for (let page = 1; page; ) {
  const answer = await fetch(\`${SERVER}/api/articles?\${asked}&page=\${page}\`)
  const { docs, nextPage } = await answer.json()
  slugs.push(...docs.map(({ slug }) => slug))
  page = nextPage
}
console.log(slugs.length, 'pages to build')`,
    },
  },
} as const satisfies Chapter
