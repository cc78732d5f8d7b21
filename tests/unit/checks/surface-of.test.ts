import { describe, expect, test } from 'vitest'
import { surfaceOf } from '#checks/index.ts'
import { block, cite, doc, h, id, p, text, ul, li } from '../rich-text/make-rich-text.ts'
import { field } from './word-field.ts'

const schema = [
  field('title', { kind: 'title' }),
  field('slug', { kind: 'paragraph', isFact: true }),
  field('summary', { kind: 'paragraph' }),
  field('synonyms', { kind: 'name' }),
  field('hero', { relatesTo: ['media'] }),
  field('photos', { relatesTo: ['media'] }),
  field('people', { relatesTo: ['people'] }),
  field('offers', { fields: [field('text', { kind: 'offer' }), field('endsAt')] }),
  field('seo', { fields: [field('title', { kind: 'seo' }), field('image', { relatesTo: ['media'] })] }),
  field('body', { isRichText: true }),
]
const pictures = new Map([
  [id(1), { alt: 'A room', caption: 'Our room' }],
  [id(2), { alt: 'A hand', caption: null }],
])
const read = (data: unknown) =>
  surfaceOf(data, schema, { pictures }).map(({ path, kind, text: words }) => [path, kind, words])

describe('the surface of a page', () => {
  test('is all its words in the order of its fields, each with its path and kind', () => {
    expect(
      read({
        title: 'Backs',
        slug: 'backs',
        summary: 'One.\n\nTwo.',
        synonyms: ['lumbago', 'bad back'],
        hero: id(1),
        photos: [{ id: id(2), alt: 'stale' }, id(9)],
        people: [{ id: id(3), name: 'Ann' }],
        offers: [{ id: 'r1', text: 'Half price', endsAt: '2026-12-01' }],
        seo: { title: 'Backs | us', image: id(2) },
        body: doc(h(2, 'Heat'), p('Warm'), block('image', { media: id(1), alt: 'Here' })),
      }),
    ).toEqual([
      ['title', 'title', 'Backs'],
      ['summary', 'paragraph', 'One.'],
      ['summary', 'paragraph', 'Two.'],
      ['synonyms.0', 'name', 'lumbago'],
      ['synonyms.1', 'name', 'bad back'],
      ['hero.caption', 'caption', 'Our room'],
      ['hero.alt', 'alt', 'A room'],
      ['photos.0.alt', 'alt', 'A hand'],
      ['offers.0.text', 'offer', 'Half price'],
      ['seo.title', 'seo', 'Backs | us'],
      ['seo.image.alt', 'alt', 'A hand'],
      ['body.root.children.0', 'heading', 'Heat'],
      ['body.root.children.1', 'paragraph', 'Warm'],
      ['body.root.children.2.fields.caption', 'caption', 'Our room'],
      ['body.root.children.2.fields.alt', 'alt', 'Here'],
    ])
    expect(surfaceOf({ summary: 'One.\n\nTwo.' }, schema, { pictures }).map(({ base }) => base)).toEqual([0, 6])
  })

  test('reads what was pasted into a rich text as what it is', () => {
    const body = doc(
      p('Research shows that heat:'),
      p('Eases pain.'),
      p('Calms nerves.'),
      p('Together, these are large effects [1]', text('2', 64), cite(id(7)), '.'),
      h(2, 'References'),
      p('Lum L, Skye M. Needles. Inv Evid. 2015;12(2):32-36.'),
    )
    const passages = surfaceOf({ body }, schema, { pictures })
    expect(passages.map(({ kind, stem }) => [kind, stem])).toEqual([
      ['paragraph', ''],
      ['list-item', 'Research shows that heat:'],
      ['list-item', 'Research shows that heat:'],
      ['paragraph', ''],
      ['heading', ''],
      ['reference', ''],
    ])
  })

  test('a number that was typed is no cite, in a rich text and in a field', () => {
    const body = doc(p('Together, these are large effects [1]', text('2', 64), cite(id(7)), '.'))
    const cites = surfaceOf({ summary: 'Heat eases pain [1].', body }, schema, { pictures }).map((each) => each.cites)
    expect(cites.map((each) => each.map(({ citation, at }) => [citation, at]))).toEqual([[], [[id(7), 38]]])
  })

  test('a real list keeps the words it completes', () => {
    const body = doc(p('It may help with:'), ul(li('backs'), li('necks')))
    expect(surfaceOf({ body }, schema, { pictures }).map(({ stem }) => stem)).toEqual([
      '',
      'It may help with:',
      'It may help with:',
    ])
  })

  test('is empty for what is no page', () => {
    for (const data of [null, 'x', 5, [], {}, { title: 5, synonyms: 'x', offers: 'x', body: 'x', hero: {} }])
      expect(read(data).filter(([path]) => path !== 'synonyms')).toEqual([])
  })
})
