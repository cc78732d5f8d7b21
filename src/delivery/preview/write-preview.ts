import { escapeHtml } from '#rich-text/index.ts'
import { bannerHtml } from './write-banner.ts'
import type { PreviewPage, PreviewView } from './preview-page.ts'
import { disclaimersHtml, lineHtml, namesHtml, partHtml, pictureHtml } from './write-parts.ts'

const REFERENCES = '<ol class="references">'

/**
 * The list of references gets a heading, which the renderer leaves to whoever shows it; and other people's sites open beside the page, as
 * it may stand in a frame. What is looked for here is written by the renderer alone: in words each quotation mark is escaped.
 */
function asShown(html: string): string {
  const linked = html.replaceAll('rel="external noopener">', 'rel="external noopener" target="_blank">')
  const at = linked.lastIndexOf(REFERENCES)
  return at < 0 ? linked : `${linked.slice(0, at)}<h2>References</h2>${linked.slice(at)}`
}

const dayOf = (moment: string): string => moment.slice(0, 10)

function reviewHtml({ review }: PreviewPage): string {
  const { lastReviewedAt, nextReviewOn, reviewedBy } = review
  if (lastReviewedAt === null) return 'Not reviewed yet.'
  const by = reviewedBy === null ? '' : ` by ${escapeHtml(reviewedBy)}`
  const next = nextReviewOn === null ? '' : ` To be reviewed again by ${escapeHtml(dayOf(nextReviewOn))}.`
  return `Last reviewed${by} on ${escapeHtml(dayOf(lastReviewedAt))}.${next}`
}

function aboutHtml({ names }: PreviewPage): string {
  if (names.length === 0) return ''
  const rows = names.map((each) => `<dt>${escapeHtml(each.label)}</dt><dd>${namesHtml(each)}</dd>`)
  return `<section class="part"><h2>What it names</h2><dl>${rows.join('')}</dl></section>`
}

/**
 * Writes a draft as a page to be looked at, for whoever has the link: escaped throughout, one style and one script and nothing else
 * loaded but pictures of our own.
 */
export function writePreview(
  page: PreviewPage,
  view: PreviewView,
  { css, script }: { css: string; script: string },
): string {
  const claims = view.claims === 'marked' ? page.claims : []
  const { authors, clinic, disclaimers, html, lede, parts, pictures } = page
  const by = authors === null ? [] : [`By ${namesHtml(authors)}`]
  const line = [...by, ...(clinic === null ? [] : [escapeHtml(clinic)]), reviewHtml(page)]
  return documentHtml(
    { title: `Draft: ${page.title}`, css, script },
    `<a class="skip" href="#page">To the text</a>
${bannerHtml(page, view)}
<main id="page" class="${view.claims}">
<p class="kind">${escapeHtml(page.kind)}</p>
<h1>${escapeHtml(page.title)}</h1>
${lede.map((each) => `<p class="lede">${lineHtml(each, claims)}</p>`).join('')}
<p class="review">${line.join(' · ')}</p>
${disclaimersHtml(disclaimers, (placement) => placement === 'top')}
${pictures.map(pictureHtml).join('')}
<div class="body">${asShown(html ?? '')}</div>
${parts.map((part) => partHtml(part, claims)).join('')}
${aboutHtml(page)}
${disclaimersHtml(disclaimers, (placement) => placement !== 'top')}
</main>`,
  )
}

/** Writes a page that says why a link leads nowhere. */
export const writeRefusal = ({ detail, title }: { detail: string; title: string }, css: string): string =>
  documentHtml(
    { title, css, script: '' },
    `<main id="page" class="refusal"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(detail)}</p></main>`,
  )

const documentHtml = ({ css, script, title }: { title: string; css: string; script: string }, body: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body>
${body}
${script === '' ? '' : `<script>${script}</script>`}
</body>
</html>
`
