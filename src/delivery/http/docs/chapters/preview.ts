import type { PreviewLink } from '../../../cms/preview/link.endpoint.ts'
import { LIFETIMES } from '../../../preview/lifetime.ts'
import { previewUrl } from '../../../preview/preview-url.ts'
import { SERVER, type Chapter } from '../chapter.ts'

const PAGE = { collection: 'articles', id: '2325c2c5-7c1e-4b6a-9c3d-2f1e0d9c8b7a' }
const ANSWER: PreviewLink = {
  url: `${SERVER}${previewUrl(PAGE, 'p1.YXJ0aWNsZXMv….mY3nQ0…')}`,
  expiresAt: '2026-11-22T10:51:04.000Z',
}

export const preview = {
  id: 'preview',
  title: 'Drafts: preview',
  html: `<p>Who may read a draft makes a link to it, in the menu of the page (“Copy a link for somebody without an account”) or here, signed in: <code>TOKEN</code> is the <code>token</code> that <code>POST /api/users/login</code> answers <code>{ email, password }</code> with. A key makes no links.</p>
{{link}}{{linked}}
<p><code>url</code> is Citewell’s own page: whoever has the link reads this one draft there, without an account. It lasts an hour unless <code>lifetime</code> says otherwise (${LIFETIMES.least} to ${LIFETIMES.most} seconds), and ends sooner if its maker may no longer read the page. The <code>token</code> in it shows the same draft on your own website:</p>
{{draft}}
<ul>
<li>Send it from your server with each read of a preview: <code>/api/articles/&lt;id&gt;</code>, <code>/api/articles/by-slug/&lt;slug&gt;</code>, <code>Article</code> and <code>articleBySlug</code> then give the draft of this one page; all else is what everybody reads.</li>
<li>Nothing of it is kept (<code>no-store</code>); do not keep it either, and leave the token out of what visitors load, out of links and logs.</li>
<li>In a draft much may be null that a live page has: <code>lastReviewedAt</code>, <code>reviewedBy</code>, <code>nextReviewOn</code>, <code>validUntil</code>, <code>verdict</code> of a claim, and whatever is not written yet.</li>
<li>403 <code>preview/not-valid</code>: no token of this server. 410 <code>preview/ended</code>: ask for a new link.</li>
</ul>`,
  examples: {
    link: {
      title: 'A link to the draft of an article, for an hour',
      language: 'sh',
      code: `curl "${SERVER}/api/articles/$ID/preview" -H "Authorization: JWT $TOKEN" \\
  -H 'Content-Type: application/json' -d '{ "lifetime": ${LIFETIMES.usual} }'`,
    },
    linked: { title: 'The answer', language: 'json', code: JSON.stringify(ANSWER, null, 2) },
    draft: {
      title: 'The draft, from your server',
      language: 'sh',
      code: `curl "${SERVER}/api/articles/$ID?depth=0" -H "X-Preview-Token: $PREVIEW_TOKEN"`,
    },
  },
} as const satisfies Chapter
