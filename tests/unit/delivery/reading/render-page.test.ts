import { describe, expect, test } from 'vitest'
import { evidenceCoverage } from '../../../../src/delivery/reading/evidence-coverage.ts'
import { recordsNamed, renderPage, type ReadPage } from '../../../../src/delivery/reading/render-page.ts'
import { block, cite, doc, id, p, pageLink } from '../../rich-text/make-rich-text.ts'

const WORKS: Record<string, object> = {
  [id(1)]: { formatted: { ama: 'Lee A. One review. J Acu. 2013;1:1.' }, identifiers: { doi: '10.5555/one' } },
  [id(2)]: { title: 'Two', URL: 'https://two.example/' },
}
const claim = (more: object) => ({
  id: 'k1',
  text: 'It may help.',
  path: 'body.root.children.0',
  start: 0,
  end: 12,
  verdict: 'supported',
  state: 'approved',
  ...more,
})
const page = (more: Partial<ReadPage>) =>
  renderPage({
    field: 'body',
    text: doc(p('It may help.', cite(id(1)), ' Ask us.')),
    citations: [id(1)],
    claims: [],
    find: (collection, named) => (collection === 'citations' ? ((WORKS[named] ?? null) as never) : null),
    ownOrigins: [],
    ...more,
  })

describe('a page is written', () => {
  test('with a claim as a span that names it, and its references behind it', () => {
    expect(page({ claims: [claim({})] }).bodyHtml).toBe(
      '<p><span id="c-k1" data-claim="k1">It may help.</span><sup><a href="#ref-1" id="cite-1-1">[1]</a></sup> Ask us.</p>' +
        '<ol class="references"><li id="ref-1" value="1">Lee A. One review. J Acu. 2013;1:1. ' +
        '<a href="https://doi.org/10.5555/one" rel="external noopener">https://doi.org/10.5555/one</a>' +
        ' <a href="#cite-1-1" aria-label="Back to cite 1 of reference 1">↩</a></li></ol>',
    )
  })

  test.each([
    [
      'a claim that has lost its support is marked as such',
      claim({ state: 'fallen' }),
      'data-claim="k1" data-state="fallen"',
    ],
    ['a claim again has an id of its own', claim({}), 'id="c-k1"'],
  ])('%s', (_name, told, html) => {
    expect(page({ claims: [told] }).bodyHtml).toContain(html)
  })

  test.each([
    ['what a reviewer found to be none', claim({ verdict: 'not-a-claim' })],
    ['a claim in another field', claim({ path: 'excerpt' })],
    ['a claim in words that stand there no more', claim({ text: 'It must help.' })],
    ['one that nobody has proposed', claim({ id: null })],
  ])('without a mark for %s', (_name, told) => {
    expect(page({ claims: [told] }).bodyHtml).not.toContain('<span')
  })

  test('with two ids where a sentence stands twice', () => {
    const text = doc(p('It may help.'), p('It may help.'))
    const { bodyHtml } = page({ text, citations: [], claims: [claim({}), claim({ path: 'body.root.children.1' })] })
    expect(bodyHtml).toContain('id="c-k1"')
    expect(bodyHtml).toContain('id="c-k1-2"')
  })

  test('without the number of a work that may not be read, or of which nothing is known', () => {
    const text = doc(p('So.', cite(id(9)), ' And.', cite(id(2))))
    const { bodyHtml, bodyText } = page({ text, citations: [id(9), null, id(2)] })
    expect(bodyText).toBe('So. And.[3]')
    expect(bodyHtml).toContain('<li id="ref-3" value="3">Two')
    expect(bodyHtml).not.toContain('ref-1')
  })

  test('with links to the pages that may be read', () => {
    const link = pageLink('conditions', id(5), 'knees')
    const find: ReadPage['find'] = (collection, named) =>
      collection === 'conditions' && named === id(5) ? { slug: 'knees' } : null
    expect(page({ text: doc(p(link)), citations: [], find }).bodyHtml).toContain(
      '<a href="/conditions/knees">knees</a>',
    )
    expect(page({ text: doc(p(link)), citations: [] }).bodyHtml).toBe('<p>knees</p>')
  })
})

test('what must be at hand is what a text names, and what the page cites', () => {
  const text = doc(p('It.', cite(id(1))), block('image', { media: id(7) }))
  expect(recordsNamed(text, [id(1), id(2)])).toMatchObject([
    { collection: 'citations', id: id(1) },
    { collection: 'citations', id: id(2) },
    { collection: 'citations', id: id(1) },
    { collection: 'media', id: id(7) },
  ])
})

test.each([
  ['nothing is claimed', [], null],
  ['all that was found is no claim', ['not-a-claim approved'], null],
  ['all is supported', ['supported approved', 'supported approved'], 1],
  ['one of three is tradition', ['supported approved', 'supported approved', 'traditional-belief approved'], 0.67],
  ['what was supported has fallen', ['supported fallen'], 0],
])('the share that is supported, where %s', (_name, told, share) => {
  const claims = told.map((each) => {
    const [verdict = '', state = ''] = each.split(' ')
    return { verdict, state }
  })
  expect(evidenceCoverage(claims)).toBe(share)
})
