import { DEMO, type Chapter } from '../chapter.ts'

export const paths = {
  id: 'paths',
  title: 'Redirects and 404',
  html: `<p>When a live page takes another slug, a redirect is left; a clinic may enter more. Ask for both at once, and answer the page if there is one, else with 301 to <code>to</code>, else with 404.</p>
{{redirect}}
<ul>
<li><code>from</code> is a path and begins with “/”; of a whole address the path counts. What a new slug leaves is <code>/articles/&lt;old slug&gt;</code>, whatever your own routes are called. <code>to</code> is a path, or a whole address.</li>
<li>A redirect may belong to a clinic, so name the one whose website asks, by its slug or id; left out, it is found if only one clinic has it. It also tells pages of two clinics apart that have the same slug (409 without it).</li>
<li>By its slug, a page that is not public is null in GraphQL; REST answers 404 with <code>request/not-found</code>. Withdrawn, withheld and expired pages look the same; which it is, the feed of changes tells.</li>
</ul>`,
  examples: {
    redirect: {
      title: 'The page at a path, or where the path leads now',
      language: 'graphql',
      variables: { slug: 'an-old-one', from: '/articles/an-old-one', clinic: DEMO.clinic },
      code: `query Path($slug: String!, $from: String!, $clinic: String!) {
  articleBySlug(slug: $slug, clinic: $clinic) { title bodyHtml }
  redirect(from: $from, clinic: $clinic) { to }
}`,
    },
  },
} as const satisfies Chapter
