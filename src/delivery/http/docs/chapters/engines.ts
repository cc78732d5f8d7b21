import { code, DEMO, SERVER, table, type Chapter } from '../chapter.ts'

export const engines = {
  id: 'engines',
  title: 'For search engines',
  html: `<p>Writers fill in <code>seo</code> of an article only where they want other words there than on the page. What is empty falls back, in <code>jsonLd</code> too; other pages have no <code>seo</code>.</p>
${table(
  ['In the head', 'Is'],
  [
    [code('&lt;title&gt;'), '<code>seo.title</code>, else <code>title</code>'],
    ['Description', '<code>seo.description</code>, else <code>excerpt</code>'],
    ['Canonical address', '<code>seo.canonicalUrl</code>, else the address of your page'],
    ['Picture for sharing', '<code>seo.image</code>, else <code>heroImage</code>; its size <code>ogJpeg</code>'],
    [code('noindex'), 'Only if <code>seo.noindex</code> is true; the sitemap leaves such an article out'],
  ],
)}
<p><code>jsonLd</code> tells what the page says, in the words of schema.org, and nothing besides: when it was reviewed and by whom, its people, its places and hours, its questions, and the works behind it but for those that have fallen.</p>
{{jsonLd}}{{sitemap}}{{feed}}
<p>Sitemaps and feeds (<code>rss.xml</code>, <code>atom.xml</code>, <code>feed.json</code>) of a clinic name pages by its own <code>website</code> and paths; without a <code>website</code> they are a 404. Name the sitemap in the <code>robots.txt</code> of the website.</p>`,
  examples: {
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
    sitemap: {
      title: 'The live pages of a clinic’s website',
      language: 'sh',
      code: `curl '${SERVER}/sitemaps/${DEMO.clinic}.xml'`,
    },
    feed: {
      title: 'Its newest articles, for readers of feeds',
      language: 'sh',
      code: `curl '${SERVER}/feeds/${DEMO.clinic}/feed.json'`,
    },
  },
} as const satisfies Chapter
