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
  const href = safeHref(url)
  const link = href === null ? '' : ` <a${attributes({ href, rel: 'external noopener' })}>${escapeHtml(href)}</a>`
  const back = Array.from({ length: Math.min(cites, 100) }, (_, index) => {
    const label = `Back to cite ${index + 1} of reference ${number}`
    return ` <a${attributes({ href: `#cite-${number}-${index + 1}`, 'aria-label': label })}>↩</a>`
  })
  return `<li id="ref-${number}" value="${number}">${escapeHtml(line)}${link}${back.join('')}</li>`
}
