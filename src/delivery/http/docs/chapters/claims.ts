import { DEMO, SERVER, type Chapter } from '../chapter.ts'

export const claims = {
  id: 'claims',
  title: 'Claims and their evidence',
  html: `<p>Each sentence about health was decided on, once, in its words and on its evidence. You can show what it rests on, beside it.</p>
{{claims}}{{quotes}}
<p>Where the <code>state</code> of a claim is not <code>approved</code>, it may not be said any more: mark it, or leave it out. Only clinics that want it so show such pages at all.</p>`,
  examples: {
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
  },
} as const satisfies Chapter
