import type { Page } from '../site/content.ts'

type Prose = Pick<Page, 'claims' | 'references'> & { bodyHtml?: string | null }

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
/** “Shown in the text”: what a note says of a work, from the marks that Citewell writes. */
const MARK =
  /data-claim="([^"]+)"|<sup><a href="#ref-(\d+)" id="(cite-\d+-\d+)"(?: title="([^"]*)")?>(\[\d+\])<\/a><\/sup>/g
const LINK = /<a href="(\/[^"#]*)[^"]*"[^>]*>(.*?)<\/a>/gs

/**
 * The main text and its references apart. Behind each cite stands a note: the words of the work that bear the sentence before it,
 * shown by the style sheet while the cite is pointed at or focused. Links to pages that are not on this website lose the link.
 */
export function withNotes(page: Prose, paths: ReadonlySet<string>): { text: string; references: string } {
  const works = new Map((page.references ?? []).map(({ number, citation }) => [String(number), citation]))
  let claim = ''
  const noted = (page.bodyHtml ?? '').replace(MARK, (mark, begun, number, id, locator, label) => {
    if (begun) {
      claim = begun
      return mark
    }
    const work = works.get(number)
    if (!work) return mark
    const evidence = page.claims
      ?.find((each) => each.id === claim)
      ?.citations?.find(({ citation }) => citation?.id === work.id)
    const quote = evidence?.quote ? `<q>${escape(evidence.quote)}</q> ` : ''
    const place = evidence?.locator ? escape(evidence.locator) : (locator ?? '')
    const note = `${quote}<cite>${escape(work.formatted?.ama || work.title || '')}</cite>${place ? ` <span class="place">${place}</span>` : ''}`
    return (
      `<sup class="cite"><a href="#ref-${number}" id="${id}" aria-describedby="note-${id}">${label}</a>` +
      `<span class="note" role="tooltip" id="note-${id}">${note}</span></sup>`
    )
  })
  const linked = noted.replace(LINK, (link, path, words) => (paths.has(path) ? link : words))
  const end = linked.lastIndexOf('<ol class="references">')
  return end === -1 ? { text: linked, references: '' } : { text: linked.slice(0, end), references: linked.slice(end) }
}
