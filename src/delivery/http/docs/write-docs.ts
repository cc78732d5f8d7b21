import { escapeHtml } from '#rich-text/index.ts'
import type { Example } from './chapter.ts'
import { CHAPTERS } from './chapters.ts'
import { examplesFor, type ExampleName } from './examples.ts'
import { highlight } from './highlight.ts'

const LANGUAGES = { sh: 'Shell', graphql: 'GraphQL', js: 'JavaScript', json: 'JSON', css: 'CSS', http: 'HTTP' } as const

const MARK =
  '<svg aria-hidden="true" width="28" height="28" viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2"><path d="M4 5h24v16H15l-6 6v-6H4z M10 10h4v3c0 2-1 3-3 4 M18 10h4v3c0 2-1 3-3 4"/></svg>'

function figure({ code, language, title, variables }: Example): string {
  const asked = variables ? ` · with ${escapeHtml(JSON.stringify(variables))}` : ''
  return `<figure class="${language}"><figcaption><span>${escapeHtml(title)}${asked}</span><span>${LANGUAGES[language]}</span></figcaption><pre tabindex="0" role="region" aria-label="${escapeHtml(title)}"><code>${highlight(code, language)}</code></pre></figure>`
}

/**
 * The page for developers: how to pull, with examples that work as they are against the server they are read from. Of itself it loads
 * nothing, and it needs no script.
 */
export function writeDocs({ css, server }: { css: string; server: string }): string {
  const examples = examplesFor(server)
  const sections = CHAPTERS.map(({ html, id, title }) => {
    const filled = html.replaceAll(/\{\{(\w+)\}\}/g, (_, name: ExampleName) => figure(examples[name]))
    return `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${filled}</section>`
  })
  const links = CHAPTERS.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Citewell for developers</title>
<meta name="description" content="How to pull what a clinic publishes, by GraphQL and REST.">
<style>${css}</style>
</head>
<body>
<a class="skip" href="#main">To the text</a>
<div class="frame">
<nav aria-label="On this page"><a class="brand" href="#main">${MARK} Citewell</a><ol>${links.join('')}</ol></nav>
<main id="main">
<header>
<h1>Pull what a clinic publishes, with its evidence</h1>
<p>Pages, people, places and the works behind each sentence, over GraphQL and REST. No key is needed to read. What you get was approved, word for word, and is taken back when its evidence falls.</p>
<ul class="doors">
<li><a href="/api/graphql?query=%7BArticles(limit%3A1)%7Bdocs%7Btitle%7D%7D%7D"><strong>/api/graphql</strong>Choose your fields; one question for a whole page</a></li>
<li><a href="/api/articles?depth=0&amp;limit=1"><strong>/api/articles</strong>The same records over REST</a></li>
<li><a href="/api/openapi.json"><strong>/api/openapi.json</strong>Every route, for types and clients</a></li>
<li><a href="/api/schema.graphql"><strong>/api/schema.graphql</strong>The schema, for code generators</a></li>
</ul>
</header>
${sections.join('\n')}
</main>
</div>
</body>
</html>
`
}
