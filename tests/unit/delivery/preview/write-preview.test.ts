import { describe, expect, test } from 'vitest'
import { CLAIM_STATES, VERDICTS } from '../../../../src/review/index.ts'
import { lookOf, nameClaims } from '../../../../src/delivery/preview/name-claims.ts'
import type { PreviewPage } from '../../../../src/delivery/preview/preview-page.ts'
import { writePreview, writeRefusal } from '../../../../src/delivery/preview/write-preview.ts'

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`
const claim = (text: string, verdict: string | null, state: string, path = 'excerpt') => ({
  id: null,
  text,
  path,
  start: 0,
  end: text.length,
  verdict,
  state,
})
const PAGE: PreviewPage = {
  kind: 'Article',
  title: 'Back pain',
  clinic: null,
  state: 'In review',
  live: 'nothing',
  html: '<p>Text.</p>',
  lede: [{ label: 'Excerpt', text: 'It helps.', path: 'excerpt' }],
  parts: [],
  pictures: [],
  authors: null,
  names: [],
  disclaimers: [],
  review: { lastReviewedAt: null, reviewedBy: null, nextReviewOn: null },
  claims: [],
}
const write = (more: Partial<PreviewPage>, claims: 'marked' | 'plain' = 'marked') =>
  writePreview(
    { ...PAGE, ...more },
    { claims, until: 1_800_000_000, links: { marked: '/m?token=a&b', plain: '/p' } },
    { css: '', script: 'run()' },
  )

describe('a draft, written to be looked at', () => {
  test('says of every claim how it stands, where it stands and above', () => {
    const claims = nameClaims([claim('It helps.', null, 'proposed')])
    const html = write({ claims })
    expect(html).toContain('<p class="lede"><span id="c-new-1" data-look="proposed">It helps.</span></p>')
    expect(html).toContain(`<span data-look="proposed">${CLAIM_STATES.proposed}</span>`)
    expect(html).toContain('<summary>One claim is not approved</summary>')
    expect(html).toContain('<a href="#c-new-1">It helps.</a>')
    const plain = write({ claims }, 'plain')
    expect(plain).toContain('<p class="lede">It helps.</p>')
    expect(plain).not.toContain('data-look')
  })

  test('knows a look for every state and every verdict', () => {
    for (const state of Object.keys(CLAIM_STATES))
      for (const verdict of [null, ...Object.keys(VERDICTS)])
        expect(write({ claims: nameClaims([claim('It helps.', verdict, state)]) })).toContain(
          `data-look="${lookOf({ state, verdict })}"`,
        )
  })

  test('opens other sites beside itself, and heads the list of works', () => {
    const list =
      '<ol class="references"><li id="ref-1"><a href="https://doi.org/1" rel="external noopener">x</a></li></ol>'
    expect(write({ html: `<p>Text.</p>${list}` })).toContain(
      '<h2>References</h2><ol class="references"><li id="ref-1"><a href="https://doi.org/1" rel="external noopener" target="_blank">',
    )
  })

  test('writes every word as text, wherever it came from', () => {
    const line = { label: HOSTILE, text: HOSTILE, path: HOSTILE }
    const names = { label: HOSTILE, names: [HOSTILE], hidden: 2 }
    const html = write({
      kind: HOSTILE,
      title: HOSTILE,
      clinic: HOSTILE,
      state: HOSTILE,
      lede: [line],
      parts: [{ title: HOSTILE, lines: [line, { ...line, label: 'Other' }] }],
      pictures: [
        { src: 'javascript:alert(1)', alt: HOSTILE, caption: HOSTILE, width: null, height: null },
        { src: '/media/a.jpg" onload="x', alt: '', caption: '', width: 1, height: 1 },
        { src: '/media/a-b1.jpg', alt: HOSTILE, caption: HOSTILE, width: 1, height: 1 },
      ],
      authors: names,
      names: [names],
      review: { lastReviewedAt: HOSTILE, reviewedBy: HOSTILE, nextReviewOn: HOSTILE },
      claims: [{ ...claim(HOSTILE, null, 'proposed', HOSTILE), id: HOSTILE }],
    })
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html.match(/<img/g)).toHaveLength(1)
    const tags = html.replaceAll(/"[^"]*"/g, '""')
    expect(tags).not.toMatch(/<[^>]* on\w+=|javascript:/)
    expect(html).not.toContain('javascript:')
    expect(writeRefusal({ title: HOSTILE, detail: HOSTILE }, '')).not.toContain('<script')
  })
})
