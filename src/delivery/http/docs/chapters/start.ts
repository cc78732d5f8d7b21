import { DEMO, SERVER, type Chapter } from '../chapter.ts'

export const start = {
  id: 'start',
  title: 'Quick start',
  html: `<p>The examples read the demo of the server that you are looking at. Copy one, and it works.</p>
{{list}}{{first}}{{fetch}}
<p>What is public may be read by scripts of any origin, without cookies. A whole website to copy from lies in the repository of Citewell, in <code>examples/website</code>; <code>docs/delivery.md</code> walks through it.</p>`,
  examples: {
    list: {
      title: 'The three newest articles of a clinic',
      language: 'sh',
      code: `curl -gG ${SERVER}/api/articles \\
  -d 'where[clinic.slug][equals]=${DEMO.clinic}' \\
  -d 'sort=-publication.publishedAt' \\
  -d 'select[title]=true' -d 'select[slug]=true' \\
  -d limit=3 -d depth=0`,
    },
    first: {
      title: 'The newest of all clinics, by GraphQL',
      language: 'sh',
      code: `curl -G ${SERVER}/api/graphql --data-urlencode 'query={
  Articles(limit: 3, sort: "-publication.publishedAt") {
    docs { title slug excerpt readingMinutes }
  }
}'`,
    },
    fetch: {
      title: 'From your build, your server or a browser',
      language: 'js',
      code: `const ask = async (query, variables) => {
  const answer = await fetch('${SERVER}/api/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await answer.json()
  if (errors) throw new Error(\`\${errors[0].extensions.code}: \${errors[0].message}\`)
  return data
}

const { articleBySlug } = await ask(
  'query ($slug: String!) { articleBySlug(slug: $slug) { title bodyHtml } }',
  { slug: '${DEMO.article}' },
)
console.log(articleBySlug.title)`,
    },
  },
} as const satisfies Chapter
