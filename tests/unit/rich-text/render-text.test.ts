import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderText } from '#rich-text/index.ts'
import { block, br, cell, cite, doc, h, id, li, link, ol, p, quote, row, table, text, ul } from './make-rich-text.ts'

test('blocks are parted by an empty line, cites are numbers', () => {
  const page = doc(
    h(2, 'Title'),
    p('One', text(' two', 1), cite(id(5)), '.', br, 'Next ', link('/x', 'link')),
    p(),
    ul(li('a'), li(ul(li('b'))), li('c')),
    ol(li('x'), li('y')),
    quote('said'),
    table(row(cell('A'), cell('B')), row(cell('C'), cell('D'))),
    block('callout', { tone: 'tip', title: 'T', text: doc(p('inside')) }),
    block('faq', { items: [{ question: 'Q?', answer: doc(p('A.')) }] }),
    block('callToAction', { label: 'Book', url: '/b', kind: 'book' }),
    block('image', { media: { id: id(1), alt: 'A room' } }),
  )
  expect(renderText(page)).toBe(
    'Title\n\nOne two[1].\nNext link\n\n- a\n  - b\n- c\n\n1. x\n2. y\n\nsaid\n\nA | B\nC | D\n\nT\n\ninside\n\nQ?\n\nA.\n\nBook\n\nA room',
  )
})

test('records are read where they stand or found by id', () => {
  const find = () => ({ id: id(1), name: 'Midtown', address: { city: 'Atlanta' } })
  expect(renderText(doc(block('locationCard', { location: id(1) })), { find })).toBe('Midtown\nAtlanta')
  expect(renderText(doc(block('locationCard', { location: id(1) })))).toBe('')
  const loop = { id: id(2), text: doc(p('Not advice.'), block('disclaimer', { disclaimer: id(2) })) }
  expect(renderText(doc(block('disclaimer', { disclaimer: id(2) })), { find: () => loop })).toBe('Not advice.')
})

test('anything but a text has no words', () => {
  for (const value of [null, undefined, 'x', 5, [], {}, { root: null }]) expect(renderText(value)).toBe('')
})

test('no word is lost', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
  const blocks = fc.oneof(
    words.map((all) => ({ node: p(all), all })),
    words.map((all) => ({ node: h(2, all), all })),
    words.map((all) => ({ node: ul(li(all), li(ol(li(link('/x', all))))), all: `${all} ${all}` })),
    words.map((all) => ({ node: table(row(cell(all), cell(p(text(all, 3))))), all: `${all} ${all}` })),
    words.map((all) => ({
      node: block('faq', { items: [{ question: all, answer: doc(p(all)) }] }),
      all: `${all} ${all}`,
    })),
    words.map((all) => ({ node: block('callout', { tone: 'tip', text: doc(ul(li(all))) }), all })),
  )
  fc.assert(
    fc.property(fc.array(blocks, { minLength: 1, maxLength: 5 }), (given) => {
      const found = renderText(doc(...given.map(({ node }) => node))).match(/[a-z]+/g)
      expect(found).toEqual(
        given
          .map(({ all }) => all)
          .join(' ')
          .split(' '),
      )
    }),
  )
})
