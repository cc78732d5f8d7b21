/** The page of the demo that the examples read; whoever has their own content puts their own slugs in. */
export const DEMO = {
  article: 'acupuncture-for-low-back-pain-what-the-reviews-found',
  clinic: 'saltmarsh-acupuncture',
  condition: 'sciatica',
} as const

export type Language = 'sh' | 'graphql' | 'js' | 'json' | 'html'

/** Something to be tried as it is: a command, a question, or a few lines for a website. A test runs each of them. */
export type Example = { title: string; language: Language; code: string; variables?: Record<string, unknown> }

/** Stands for the address of the server that the page is read from. */
const SERVER = '{server}'

const EXAMPLES = {
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
  page: {
    title: 'All of an article’s page, in one question',
    language: 'graphql',
    variables: { slug: DEMO.article },
    code: `query Page($slug: String!) {
  articleBySlug(slug: $slug) {
    title
    excerpt
    bodyHtml
    toc { id text level }
    heroImage { alt blurhash sizes { heroAvif { url width height } heroJpeg { url } } }
    authors { name credentials { abbreviation meaning } }
    conditions { name slug }
    references {
      number
      citation {
        id
        formatted { ama }
        identifiers { doi }
        standing { status checkedAt }
      }
    }
    shownDisclaimers { placement inText disclaimer { bodyHtml } }
    lastReviewedAt
    reviewedBy { name }
    validUntil
    evidenceCoverage
    jsonLd
  }
}`,
  },
  claims: {
    title: 'Its claims, each with the works it rests on',
    language: 'graphql',
    variables: { slug: DEMO.article },
    code: `query Claims($slug: String!) {
  articleBySlug(slug: $slug) {
    claims {
      id
      text
      verdict
      state
      citations {
        quote
        locator
        citation { title standing { status } }
      }
    }
  }
}`,
  },
  quotes: {
    title: 'A quote beside each claim of the text',
    language: 'js',
    code: `// Each claim stands in bodyHtml as <span data-claim="…">, by the id that it has in claims.
const quotesOf = ({ claims }) =>
  new Map(claims.map(({ id, citations }) => [id, citations.map(({ quote }) => quote).filter(Boolean)]))

const answer = await fetch('${SERVER}/api/articles/by-slug/${DEMO.article}?depth=0')
const article = await answer.json()
console.log(quotesOf(article).size, article.bodyHtml.split('data-claim').length - 1)`,
  },
  about: {
    title: 'What there is about a condition',
    language: 'sh',
    code: `curl -gG ${SERVER}/api/articles \\
  -d 'where[conditions.slug][equals]=${DEMO.condition}' \\
  -d 'select[title]=true' -d 'select[slug]=true' -d depth=0`,
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
  redirect: {
    title: 'Where an old path leads now',
    language: 'graphql',
    code: `{
  redirect(from: "/articles/an-old-one") { to }
}`,
  },
  changes: {
    title: 'From the beginning, or from where you were',
    language: 'sh',
    code: `curl '${SERVER}/api/changes?limit=2'`,
  },
  follow: {
    title: 'Hold exactly what can be read',
    language: 'js',
    code: `const GONE = ['withdrawn', 'withheld', 'expired']
const held = new Map()

// Keep “since” with what you built, and go on from there the next time.
async function follow(since = 0) {
  const answer = await fetch(\`${SERVER}/api/changes?since=\${since}\`)
  const { changes, next, complete } = await answer.json()
  for (const { kind, collection, id, hash } of changes) {
    if (GONE.includes(kind)) held.delete(id)
    else held.set(id, { collection, hash })
  }
  return complete ? next : follow(next)
}

const since = await follow()
console.log(held.size, 'records to build, up to change', since)`,
  },
  signed: {
    title: 'Whether a webhook comes from us, in any JavaScript runtime',
    language: 'js',
    code: `const bytesOf = (base64) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))

// “body” is the text as it came; “secret” begins with whsec_.
async function isOurs(secret, headers, body) {
  const [id, at, signatures] = ['id', 'timestamp', 'signature'].map((name) => headers.get(\`webhook-\${name}\`) ?? '')
  if (!(Math.abs(Date.now() / 1000 - Number(at)) < 300)) return false
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytesOf(secret.slice(6)), hmac, false, ['verify'])
  const signed = new TextEncoder().encode(\`\${id}.\${at}.\${body}\`)
  const isRight = async (each) => crypto.subtle.verify('HMAC', key, bytesOf(each.slice(3)), signed)
  const verdicts = signatures.split(' ').map((each) => isRight(each).catch(() => false))
  return (await Promise.all(verdicts)).includes(true)
}`,
  },
  cached: {
    title: 'Ask again, and get nothing new',
    language: 'js',
    code: `const first = await fetch('${SERVER}/api/articles?limit=1')
const again = await fetch('${SERVER}/api/articles?limit=1', {
  headers: { 'If-None-Match': first.headers.get('etag') },
})
console.log(again.status) // 304`,
  },
  jsonLd: {
    title: 'Put jsonLd into a page',
    language: 'js',
    code: `// No text in it can end the script.
const embed = (jsonLd) =>
  JSON.stringify(jsonLd).replace(
    /[<>&\\u2028\\u2029]/g,
    (sign) => \`\\\\u\${sign.charCodeAt(0).toString(16).padStart(4, '0')}\`,
  )

const answer = await fetch('${SERVER}/api/articles/by-slug/${DEMO.article}?depth=0')
const { jsonLd } = await answer.json()
console.log(\`<script type="application/ld+json">\${embed(jsonLd)}</script>\`)`,
  },
  refused: {
    title: 'A refusal says what is wrong, where, and what to do',
    language: 'sh',
    code: `curl '${SERVER}/api/articles?limit=1000'`,
  },
} as const satisfies Record<string, Example>

export type ExampleName = keyof typeof EXAMPLES

/** The examples of the page for developers, by name, as they are written for a server. */
export function examplesFor(server: string): Record<ExampleName, Example> {
  const written = Object.entries<Example>(EXAMPLES).map(([name, example]) => [
    name,
    { ...example, code: example.code.replaceAll(SERVER, server) },
  ])
  return Object.fromEntries(written) as Record<ExampleName, Example>
}
