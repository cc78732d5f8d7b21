import { PUBLIC_BOUNDS } from '../../../guard/query-bounds.ts'
import { DEMO, SERVER, type Chapter } from '../chapter.ts'

export const find = {
  id: 'find',
  title: 'Filter and search',
  html: `<p>REST filters by fields, and by those of a related record: <code>clinic.slug</code>, one step far. A <code>where</code> in GraphQL names related records by their ids, so ask for the id first. <code>depth</code>, 0 to ${PUBLIC_BOUNDS.maxDepth} over REST, says how far related records come whole.</p>
{{about}}{{aboutIds}}{{search}}{{hours}}`,
  examples: {
    about: {
      title: 'What there is about a condition',
      language: 'sh',
      code: `curl -gG ${SERVER}/api/articles \\
  -d 'where[conditions.slug][equals]=${DEMO.condition}' \\
  -d 'select[title]=true' -d 'select[slug]=true' -d depth=0`,
    },
    aboutIds: {
      title: 'The same by GraphQL, with “ask” from above',
      language: 'js',
      code: `const { conditionBySlug } = await ask('{ conditionBySlug(slug: "${DEMO.condition}") { id } }')
const { Articles } = await ask(
  'query ($id: JSON) { Articles(where: { conditions: { equals: $id } }) { docs { title slug } } }',
  { id: conditionBySlug.id },
)
console.log(Articles.docs.length)`,
    },
    search: {
      title: 'Live pages by their words, the best first',
      language: 'sh',
      code: `curl '${SERVER}/api/search?q=sciatica&limit=3'`,
    },
    hours: {
      title: 'Where a clinic is and when it is open',
      language: 'graphql',
      code: `{
  Locations(limit: 3) {
    docs {
      name
      address { line1 city region postalCode }
      phones { number kind }
      timeZone
      hours { status weekly { days opens closes } exceptions { from to closed opens closes note } }
    }
  }
}`,
    },
  },
} as const satisfies Chapter
