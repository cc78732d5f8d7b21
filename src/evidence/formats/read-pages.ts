/**
 * Pages as they are kept: `172-185` with a plain hyphen; `172-85`, as MEDLINE shortens it, is said whole. A single page, a
 * list or an article number stays as it is.
 */
export function readPages(first: string, last = ''): string {
  const start = tidy(first)
  const end = tidy(last)
  if (end === '' || end === start || /-/.test(start)) return whole(start)
  return whole(start === '' ? end : `${start}-${end}`)
}

/** The first and the last page where `page` is a range of them, else the whole of it as first. */
export function splitPages(page: string): { first: string; last?: string } {
  const match = /^([^\s,-]+)-([^\s,-]+)$/.exec(page)
  return match ? { first: match[1]!, last: match[2]! } : { first: page }
}

function tidy(input: string): string {
  let text = input.slice(0, 200)
  for (;;) {
    const next = text
      .trim()
      .replace(/^(?:pp?|pages?|seiten?)\b\.?\s*(?=\S)/i, '')
      .replace(/\s*[-‐-―−]+\s*/g, '-')
      .replace(/\s*,\s*/g, ', ')
      .replace(/^[-,\s]+|[-,;.\s]+$/g, '')
    if (next === text) return text
    text = next
  }
}

function whole(range: string): string {
  const match = /^(\d+)-(\d+)$/.exec(range)
  if (!match) return range
  const [, first = '', last = ''] = match
  if (last.length >= first.length) return first === last ? first : range
  const said = first.slice(0, first.length - last.length) + last
  return Number(said) > Number(first) ? `${first}-${said}` : range
}
