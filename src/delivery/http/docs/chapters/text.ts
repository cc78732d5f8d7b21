import { readFileSync } from 'node:fs'
import { SERVER, DEMO, type Chapter } from '../chapter.ts'

const STYLES = readFileSync(new URL('../body-html.css', import.meta.url), 'utf8').trimEnd()

export const text = {
  id: 'text',
  title: 'Its text as HTML',
  html: `<p><code>bodyHtml</code> is semantic and escaped, to be put on a page as it is; give it a style of your own, or begin with this one. Its headings begin at <code>h2</code>, with the ids of <code>toc</code>.</p>
{{styles}}
<ul>
<li>Claims stand in <code>&lt;span data-claim&gt;</code>, cites in <code>&lt;sup&gt;</code> as links to <code>#ref-1</code>.</li>
<li>The printed references are <code>&lt;ol class="references"&gt;</code>, always the last element. It has no heading and is no landmark: cut it off, and put it, or a list of your own, where you like, under a heading in a <code>&lt;section aria-labelledby&gt;</code>.</li>
<li>In a list of your own, give each work <code>id="ref-&lt;number&gt;"</code>, as the cites lead there; <code>#cite-1-2</code> leads back to the second cite of the first work.</li>
<li>Links lead to <code>/&lt;collection&gt;/&lt;slug&gt;</code>, pictures are <code>/media/…</code>: put the address of this server before the latter, or copy them.</li>
</ul>
{{apart}}`,
  examples: {
    styles: { title: 'A style to begin with', language: 'css', code: STYLES },
    apart: {
      title: 'The text without its printed references',
      language: 'js',
      code: `// In a browser: document.querySelector('.prose > .references')?.remove()
const apart = (bodyHtml) => {
  const [text, list = ''] = bodyHtml.split('<ol class="references">')
  return { text, references: list && \`<ol class="references">\${list}\` }
}

const answer = await fetch('${SERVER}/api/articles/by-slug/${DEMO.article}?depth=0')
const { text, references } = apart((await answer.json()).bodyHtml)
console.log(\`\${text}<section aria-labelledby="sources"><h2 id="sources">References</h2>\${references}</section>\`)`,
    },
  },
} as const satisfies Chapter
