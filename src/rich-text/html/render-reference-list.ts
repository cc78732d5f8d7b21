import { attributes, escapeHtml } from './escape-html.ts'
import { safeHref } from './safe-href.ts'

/** A work of the reference list: its number, its printed line (plain text), where it can be read, and how often it is cited. */
export type PrintedReference = { number: number; line: string; url?: string | null; cites?: number }

/** The list of references as HTML; each entry is the target `#ref-n` of its cites and, if `cites` is given, leads back to them. */
export function renderReferenceList(references: readonly PrintedReference[]): string {
  if (references.length === 0) return ''
  return `<ol class="references">${references.map(entry).join('')}</ol>`
}

function entry({ number, line, url, cites = 0 }: PrintedReference): string {
  const back = Array.from({ length: Math.min(cites, 100) }, (_, index) => {
    const label = `Back to cite ${index + 1} of reference ${number}`
    return ` <a${attributes({ href: `#cite-${number}-${index + 1}`, 'aria-label': label })}>↩</a>`
  })
  return `<li id="ref-${number}" value="${number}">${linked(line, url ?? null)}${back.join('')}</li>`
}

const DOI_ADDRESS = /^https?:\/\/(dx\.)?doi\.org\//i

/** A line with its address: where it names it already (`doi:10.…`, the address itself) that becomes the link, else the address stands behind it. */
function linked(line: string, url: string | null): string {
  const href = safeHref(url)
  if (url === null || href === null) return escapeHtml(line)
  const link = (words: string) => `<a${attributes({ href, rel: 'external noopener' })}>${escapeHtml(words)}</a>`
  const named = DOI_ADDRESS.test(url) ? [`doi:${url.replace(DOI_ADDRESS, '')}`, url] : [url]
  for (const words of named) {
    const start = line.toLowerCase().lastIndexOf(words.toLowerCase())
    const end = start + words.length
    // A longer address that begins with the same is another.
    if (start === -1 || /^[^\s.,;)]|^[.,;)]\S/.test(line.slice(end))) continue
    return `${escapeHtml(line.slice(0, start))}${link(line.slice(start, end))}${escapeHtml(line.slice(end))}`
  }
  return `${escapeHtml(line)} ${link(href)}`
}
