import { escapeHtml } from '#rich-text/index.ts'
import { CLAIM_STATES, VERDICTS, type ClaimState, type Verdict } from '#review/index.ts'
import type { ReadClaim } from '../reading/read-claim.ts'
import { anchorOf, lookOf } from './name-claims.ts'
import type { PreviewPage, PreviewView } from './preview-page.ts'

const LIVE = {
  nothing: 'Visitors cannot read this page yet.',
  earlier: 'Visitors read an earlier version until this one is published.',
  same: 'These words are what visitors read now.',
} as const

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

/** A moment (seconds since 1970) as people read it, and as programs do. */
export function momentHtml(seconds: number): string {
  const moment = new Date(seconds * 1000)
  return `<time datetime="${moment.toISOString()}">${escapeHtml(MOMENT.format(moment))} UTC</time>`
}

const labelOf = (look: string): string =>
  Object.hasOwn(VERDICTS, look) ? VERDICTS[look as Verdict].label : CLAIM_STATES[look as ClaimState]

/** What stands above a draft: that it is one, how long the link works, and what of it nobody has agreed to yet. */
export function bannerHtml({ claims, live, state }: PreviewPage, { claims: how, links, until }: PreviewView): string {
  return `<header class="banner" aria-label="About this preview">
<p class="state"><strong>Preview of a draft</strong> <span>${escapeHtml(state)}</span></p>
<p>${LIVE[live]} This link works until ${momentHtml(until)}, and whoever has it can read this draft.</p>
${claims.length === 0 ? '<p>It makes no claims about health.</p>' : `${switchHtml(how, links)}${how === 'marked' ? legendHtml(claims) : ''}`}
${openHtml(claims, how)}
</header>`
}

function switchHtml(how: PreviewView['claims'], { marked, plain }: PreviewView['links']): string {
  const link = (name: PreviewView['claims'], href: string, words: string) =>
    `<a href="${escapeHtml(href)}"${how === name ? ' aria-current="true"' : ''}>${words}</a>`
  return `<nav class="switch" aria-label="How claims are shown">${link('marked', marked, 'Claims marked')}${link('plain', plain, 'As visitors see it')}</nav>`
}

function legendHtml(claims: readonly ReadClaim[]): string {
  const looks = [...new Set(claims.map(lookOf))]
  const items = looks.map(
    (look) => `<li><span data-look="${escapeHtml(look)}">${escapeHtml(labelOf(look))}</span></li>`,
  )
  return `<ul class="legend" aria-label="What the marks mean">${items.join('')}</ul>`
}

function openHtml(claims: readonly ReadClaim[], how: PreviewView['claims']): string {
  const open = claims.filter(({ state }) => state !== 'approved')
  if (claims.length === 0) return ''
  if (open.length === 0) return '<p>All its claims are approved.</p>'
  const words = open.length === 1 ? 'One claim is not approved' : `${open.length} claims are not approved`
  const items = open.map((claim) => {
    const text = escapeHtml(claim.text)
    const place = how === 'marked' ? `<a href="#${escapeHtml(anchorOf(claim))}">${text}</a>` : text
    return `<li>${place} <span>${escapeHtml(labelOf(lookOf(claim)))}</span></li>`
  })
  return `<details><summary>${words}</summary><ol>${items.join('')}</ol></details>`
}
