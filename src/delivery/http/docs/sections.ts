import { PROBLEMS } from '#platform/problem.ts'
import { CHANGE_KINDS } from '../../changes/change.ts'
import { TITLES } from '../../guard/problem-body.ts'

/** A chapter of the page for developers; `{{name}}` stands for an example. */
type Section = { id: string; title: string; html: string }

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="table" tabindex="0" role="region" aria-label="${heads.join(', ')}"><table><thead><tr>${heads
    .map((head) => `<th scope="col">${head}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map(
      ([first = '', ...rest]) =>
        `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table></div>`

const code = (text: string) => `<code>${text}</code>`

/** The closed list of codes, by their statuses. */
const problems = (): string => {
  const statuses = [...new Set(Object.values(PROBLEMS))].sort((a, b) => a - b)
  return table(
    ['Status', 'Means', 'Codes'],
    statuses.map((status) => [
      String(status),
      TITLES[status] ?? '',
      `<span class="codes">${Object.entries(PROBLEMS)
        .filter(([, each]) => each === status)
        .map(([name]) => code(name))
        .join('')}</span>`,
    ]),
  )
}

export const SECTIONS: readonly Section[] = [
  {
    id: 'start',
    title: 'Quick start',
    html: `<p>The examples read the demo of the server that you are looking at. Copy one, and it works.</p>
{{list}}{{first}}{{fetch}}
<p>A list without a <code>limit</code> has ten rows. REST asks by a clinic’s slug; a <code>where</code> in GraphQL takes its id: ask <code>clinicBySlug(slug: …) { id }</code> first, then <code>where: { clinic: { equals: "…" } }</code>. What is public may be read by scripts of any origin, without cookies.</p>`,
  },
  {
    id: 'page',
    title: 'A page with its references',
    html: `<p>One question brings all that a page needs: its text as HTML, ready to be shown, the works that it cites, and what is to be said beside it.</p>
{{page}}
<ul>
<li><code>bodyHtml</code> is semantic and escaped. The printed list of references is at its end already, and cites are links to it; claims stand in <code>&lt;span data-claim&gt;</code>.</li>
<li>Pictures are <code>/media/…</code>, in <code>bodyHtml</code>, too: put the address of this server before them, or copy them.</li>
<li><code>references</code> are for a list of your own: numbered in the order of their first cite. Print <code>formatted.ama</code>, <code>.vancouver</code> or <code>.apa</code>, and link <code>https://doi.org/&lt;doi&gt;</code>.</li>
<li>Print the day of <code>standing.checkedAt</code> beside a standing: <code>current</code> says only that no notice was found on that day.</li>
<li>Show <code>shownDisclaimers</code> in their order, each at its <code>placement</code>: <code>top</code>, <code>end</code>, or <code>beside_claim</code> (near its claims, or behind the text; <code>beside-claim</code> in REST); leave out one that is <code>inText</code> already.</li>
<li>A draft is read with the token of its preview link in the header <code>X-Preview-Token</code>: <code>articleBySlug</code>, <code>Article</code>, or <code>/api/articles/by-slug/…</code>.</li>
<li>Cache a page no longer than <code>validUntil</code>: then it leaves the public by itself.</li>
</ul>`,
  },
  {
    id: 'claims',
    title: 'Claims and their evidence',
    html: `<p>Each sentence about health was decided on, once, in its words and on its evidence. You can show what it rests on, beside it.</p>
{{claims}}{{quotes}}
<p>Where the <code>state</code> of a claim is not <code>approved</code>, it may not be said any more: mark it, or leave it out. Only clinics that want it so show such pages at all.</p>`,
  },
  {
    id: 'find',
    title: 'Lists, search, places',
    html: `<p>Filter by fields, and by those of related records; sort, page, and choose what you want. Over REST, <code>depth</code> says how far related records come whole.</p>
{{about}}{{search}}{{hours}}{{redirect}}`,
  },
  {
    id: 'changes',
    title: 'What changed',
    html: `<p>Everything that becomes public or ceases to be is told once, in the order in which it was committed, without gaps. Whoever follows it holds exactly what can be read, whatever they missed meanwhile.</p>
{{changes}}{{follow}}
${table(
  ['Kind', 'Means'],
  Object.entries(CHANGE_KINDS).map(([kind, words]) => [code(kind), words]),
)}`,
  },
  {
    id: 'webhooks',
    title: 'Webhooks',
    html: `<p>So that you need not ask, an admin names an address, and each change is sent there within a second or so, signed as <a href="https://www.standardwebhooks.com">Standard Webhooks</a> says. It tells what changed, not what it reads now: fetch that. The address begins with <code>https://</code>; for one on your own machine, start Citewell with <code>WEBHOOK_ALLOW_PRIVATE=on</code>.</p>
{{signed}}
<ul>
<li>Say 202 first, then work. What is not answered with a 2xx is tried again for three days, in the order of the changes of each record.</li>
<li>It may come twice, under the same <code>webhook-id</code>. Whoever follows <code>/api/changes</code> upon each message misses nothing and doubles nothing.</li>
</ul>`,
  },
  {
    id: 'caching',
    title: 'Caching',
    html: `<p>Answers are kept in memory until something that they were made of changes, so ask as often as you like. A question by GraphQL may be sent by <code>GET</code>, for caches on the way: with its text, or, in place of it, as <code>id</code> with the SHA-256 of a document that the operator has listed in <code>TRUSTED_DOCUMENTS_FILE</code>.</p>
{{cached}}
${table(
  ['Header', 'Holds'],
  [
    [code('ETag'), 'A strong tag. Send it as <code>If-None-Match</code> and get a 304.'],
    [
      code('Cache-Control'),
      'How long a browser and a CDN may keep it; never past the moment at which something in it may end.',
    ],
    [code('Surrogate-Key'), 'The ids of the records in it and the collections that were searched, to purge by.'],
    [code('X-Content-Revision'), 'The <code>seq</code> of the last change that it surely knows of.'],
    [
      code('X-Cache'),
      '<code>miss</code>, <code>hit</code>, or <code>stale</code>: the database is away, and this is what was kept.',
    ],
  ],
)}`,
  },
  {
    id: 'engines',
    title: 'For search engines',
    html: `<p><code>jsonLd</code> tells them what the page says, in the words of schema.org, and nothing besides: when it was reviewed and by whom, its people, its places and hours, and the works behind it but for those that have fallen.</p>
{{jsonLd}}`,
  },
  {
    id: 'errors',
    title: 'Errors',
    html: `<p>REST answers <code>application/problem+json</code>, GraphQL <code>errors[].extensions</code>, both with a <code>code</code> from this list. Switch on the code, never on the words.</p>
{{refused}}
${problems()}
<p>With 429 and 503 comes <code>Retry-After</code>, in seconds. Every answer has an <code>X-Request-Id</code>: name it when you ask for help.</p>`,
  },
]
