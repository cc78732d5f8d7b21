import { DEMO, type Chapter } from '../chapter.ts'

export const page = {
  id: 'page',
  title: 'A page with its references',
  html: `<p>One question brings all that a page needs: its text as HTML, ready to be shown, the works that it cites, and what is to be said beside it.</p>
{{page}}
<ul>
<li>Put <code>faq</code> on the page, as <code>jsonLd</code> tells it: search engines may be told only what a visitor can read.</li>
<li>Show <code>shownDisclaimers</code> in their order, each at its <code>placement</code>: <code>top</code>, <code>end</code>, or <code>beside_claim</code> (near its claims, or behind the text; <code>beside-claim</code> in REST). Leave out one that is <code>inText</code> already.</li>
<li><code>references</code> are for a list of your own: numbered in the order of their first cite. Print <code>formatted.ama</code>, <code>.vancouver</code> or <code>.apa</code>, and link <code>https://doi.org/&lt;doi&gt;</code>.</li>
<li>Print the day of <code>standing.checkedAt</code> beside a standing: <code>current</code> says only that no notice was found on that day.</li>
<li><code>reviewedBy</code> is null where the reviewer is none of the people on the website. Cache a page no longer than <code>validUntil</code>: then it leaves the public by itself.</li>
</ul>`,
  examples: {
    page: {
      title: 'All of an article’s page, in one question',
      language: 'graphql',
      variables: { slug: DEMO.article },
      code: `query Page($slug: String!) {
  articleBySlug(slug: $slug) {
    id
    slug
    title
    subtitle
    excerpt
    clinic { name slug }
    authors { name slug credentials { abbreviation meaning } }
    conditions { name slug }
    modalities { name slug }
    heroImage { alt blurhash sizes { heroAvif { url width height } heroJpeg { url width height } } }
    toc { id text level }
    bodyHtml
    faq { question answer }
    callToAction { label url kind }
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
    nextReviewOn
    reviewedBy { name slug }
    validUntil
    evidenceCoverage
    seo { title description canonicalUrl noindex }
    jsonLd
  }
}`,
    },
  },
} as const satisfies Chapter
