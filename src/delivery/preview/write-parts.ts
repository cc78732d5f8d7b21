import { escapeHtml } from '#rich-text/index.ts'
import type { ReadClaim } from '../reading/read-claim.ts'
import { anchorOf, lookOf } from './name-claims.ts'
import type { PreviewPage, ShownNames, ShownPart, ShownPicture } from './preview-page.ts'

type Line = ShownPart['lines'][number]

/** Writes a line of words, its claims marked where they stand. */
export function lineHtml({ path, text }: Line, claims: readonly ReadClaim[]): string {
  const here = claims
    .filter((claim) => claim.path === path && text.slice(claim.start, claim.end) === claim.text)
    .toSorted((one, other) => one.start - other.start)
  let [html, at] = ['', 0]
  for (const claim of here) {
    if (claim.start < at) continue
    html += `${escapeHtml(text.slice(at, claim.start))}<span id="${escapeHtml(anchorOf(claim))}" data-look="${escapeHtml(lookOf(claim))}">${escapeHtml(claim.text)}</span>`
    at = claim.end
  }
  return (html + escapeHtml(text.slice(at))).replaceAll('\n', '<br>')
}

/** A part of the page with its lines, each behind its name where there are several kinds. */
export function partHtml({ lines, title }: ShownPart, claims: readonly ReadClaim[]): string {
  const isOneKind = lines.every(({ label }) => label === lines[0]!.label)
  const body = isOneKind
    ? lines.map((line) => `<p>${lineHtml(line, claims)}</p>`).join('')
    : `<dl>${lines.map((line) => `<dt>${escapeHtml(line.label)}</dt><dd>${lineHtml(line, claims)}</dd>`).join('')}</dl>`
  return `<section class="part"><h2>${escapeHtml(title)}</h2>${body}</section>`
}

const hiddenWords = (hidden: number): string[] =>
  hidden === 0 ? [] : [`<em>${hidden === 1 ? 'one that is not public yet' : `${hidden} that are not public yet`}</em>`]

/** Names of what the page leads to, and how many of these nobody may read yet. */
export const namesHtml = ({ hidden, names }: ShownNames): string =>
  [...names.map((name) => escapeHtml(name)), ...hiddenWords(hidden)].join(', ')

/** A picture from our own folder of pictures; nothing else is shown. */
export function pictureHtml({ alt, caption, height, src, width }: ShownPicture): string {
  if (!/^\/media\/[\w.%-]+$/.test(src)) return ''
  const size = width !== null && height !== null ? ` width="${width}" height="${height}"` : ''
  const words = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${size}>${words}</figure>`
}

/** What the law, or the clinic, wants said beside the page, at one of its places. */
export function disclaimersHtml(
  disclaimers: PreviewPage['disclaimers'],
  isHere: (placement: string) => boolean,
): string {
  const here = disclaimers.filter(({ placement }) => isHere(placement))
  return here.map(({ html }) => `<aside class="disclaimer">${html}</aside>`).join('')
}
