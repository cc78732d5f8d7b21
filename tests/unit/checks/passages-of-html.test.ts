import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passagesOfHtml } from '#checks/index.ts'

const read = (html: string) =>
  passagesOfHtml(html).map(({ kind, text, stem }) => (stem === '' ? [kind, text] : [kind, text, stem]))
const paths = (html: string) => passagesOfHtml(html).map(({ path, text }) => [path, text])

describe('a page in HTML is read as a visitor does', () => {
  test('blocks part text, styles and single breaks do not', () => {
    expect(
      read('<h2>Back <b>pa</b>in</h2><p>It may<br>help &amp; <i>ease</i>.<div>Loose <p>inner</p> tail</div>'),
    ).toEqual([
      ['heading', 'Back pain'],
      ['paragraph', 'It may help & ease.'],
      ['paragraph', 'Loose'],
      ['paragraph', 'inner'],
      ['paragraph', 'tail'],
    ])
    expect(read('<p>one<br><br>two<br>• three')).toEqual([
      ['paragraph', 'one'],
      ['paragraph', 'two'],
      ['list-item', '• three'],
    ])
    expect(passagesOfHtml('<h3>a</h3><p>b').map(({ level }) => level)).toEqual([3, null])
    expect(
      passagesOfHtml('<p><b>All</b> <strong>bold</strong><p><b>not</b> all').map(({ isAllBold }) => isAllBold),
    ).toEqual([true, false])
  })

  test('items complete what stands before their list, without end tags too', () => {
    const stem = 'It was shown to:'
    expect(read(`<p>Ask us. ${stem}<ul><li>ease pain<li>calm<ol><li><p>nerves</ol></ul>`).slice(1)).toEqual([
      ['list-item', 'ease pain', stem],
      ['list-item', 'calm', stem],
      ['list-item', 'nerves', stem],
    ])
    expect(
      read(`<p>${stem}</p><p>Ease pain</p><p>Calm nerves</p>`)
        .slice(1)
        .map(([, , own]) => own),
    ).toEqual([stem, stem])
  })

  test('cells, quotes, captions, questions, buttons and links', () => {
    expect(
      read(`<table><tr><th>What<td>$5</table><blockquote><p>I am well</p></blockquote><figure><img alt="A room"><figcaption>Ours</figcaption></figure>
        <dl><dt>Does it hurt?<dd>No.</dl><details><summary>Is it safe?</summary>Ask.</details>
        <a class="btn" href="/b">Book</a><div><button>Call</button></div><input type="submit" value="Send"><p><a href="/c">More</a>`),
    ).toEqual([
      ['table-cell', 'What'],
      ['table-cell', '$5'],
      ['quote', 'I am well'],
      ['alt', 'A room'],
      ['caption', 'Ours'],
      ['question', 'Does it hurt?'],
      ['paragraph', 'No.'],
      ['question', 'Is it safe?'],
      ['paragraph', 'Ask.'],
      ['call-to-action', 'Book'],
      ['call-to-action', 'Call'],
      ['call-to-action', 'Send'],
      ['link', 'More'],
    ])
  })

  test('what search engines show', () => {
    expect(
      read(
        '<title>Backs &amp; us</title><meta name="Description" content="Eases"><meta property="og:title" content="Cures"><meta name="robots" content="none">',
      ),
    ).toEqual([
      ['seo', 'Backs & us'],
      ['seo', 'Eases'],
      ['seo', 'Cures'],
    ])
  })

  test('nothing that is not seen', () => {
    expect(
      read(
        `<!-- a --><script>"<p>b</p>"</script><style>c{}</style><p hidden>d</p><div style="display: none">e<p>f</p></div><noscript>g</noscript>
        <template><p>h</p></template><svg><title>i</title></svg><textarea>j</textarea><p>\u200B</p><iframe>k</iframe><p>seen</p>`,
      ),
    ).toEqual([['paragraph', 'seen']])
  })

  test('links and raised or typed numbers of references keep their place', () => {
    const [found] = passagesOfHtml('<p> It  helps<sup>1</sup>, see <a href="/x">our <b>page</b></a> [2].')
    expect(found!.text).toBe('It helps1, see our page [2].')
    expect(found!.links.map(({ start, end }) => found!.text.slice(start, end))).toEqual(['our page'])
    expect(found!.cites.map(({ at, citation }) => [found!.text[at], citation])).toEqual([
      ['1', null],
      ['[', null],
    ])
  })

  test('a path names the element by its number in the page', () => {
    expect(paths('<p>a<p>b<div>c<p>d</p>e</div><img alt="f"><img alt="g">')).toEqual([
      ['p.1', 'a'],
      ['p.2', 'b'],
      ['div.1', 'c'],
      ['p.3', 'd'],
      ['div.1.2', 'e'],
      ['img.1.alt', 'f'],
      ['img.2.alt', 'g'],
    ])
    expect(paths('bare')).toEqual([['text', 'bare']])
  })

  test('a list of works is known as one', () => {
    expect(
      read('<h2>References</h2><ol><li>Lum L, Skye M. Needles. Inv Evid. 2015;12(2):32-36.</ol><p>After').map(
        ([kind]) => kind,
      ),
    ).toEqual(['heading', 'reference', 'paragraph'])
  })
})

test('whatever is sent, there are passages with words, each place inside them, and each path once', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.constantFrom(
      '<p>', '</p>', '<li>', '<ul>', '</ul>', '<div>', '</div>', '<b>', '</b>', '<a href=x>', '</a>', '<br>', '<sup>', '</sup>', '<table>',
      '<tr>', '<td>', '</table>', '<h1>', '</h1>', '<blockquote>', '<img alt="x">', '<!--', '-->', '<script>', '</script>', '<title>',
      '</title>', '&shy;', '&', '<', '>', '"', ' ', 'It helps: ', '[1]', '1', '<p hidden>', '<svg>', '</svg>', '<meta name=description content=x>', '<textarea>', '<select><option>',
    ), // prettier-ignore
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const passages = passagesOfHtml(pieces.join(''))
      for (const { text, base, links, cites } of passages) {
        expect(base).toBe(0)
        expect(text.trim()).not.toBe('')
        for (const { start, end } of links) expect(0 <= start && start < end && end <= text.length).toBe(true)
        for (const { at } of cites) expect(at).toBeLessThanOrEqual(text.length)
      }
      const places = passages.map(({ path }) => path)
      expect(new Set(places).size).toBe(places.length)
    }),
    { numRuns: 400 },
  )
})

test('a page may be deeper than any person makes one', () => {
  const deep = 20_000
  expect(read(`${'<div>'.repeat(deep)}words${'</div>'.repeat(deep)}<p>after`).map(([, text]) => text)).toEqual([
    'words',
    'after',
  ])
})
