import { describe, expect, test } from 'vitest'
import type { WordField } from '../../../src/checks/index.ts'
import { changedFields } from '../../../src/review/desk/changed-fields.ts'
import { labelAt } from '../../../src/review/desk/label-at.ts'
import { textOf } from '../../make.ts'
import { field } from '../checks/word-field.ts'

const SCHEMA: WordField[] = [
  field('title', { label: 'Title', kind: 'title' }),
  field('body', { label: 'Text', isRichText: true }),
  field('heroImage', { label: 'Picture', relatesTo: ['media'] }),
  field('readingMinutes', { label: 'Minutes', isFact: true }),
  field('callToAction', {
    label: 'Call to action',
   
    fields: [field('label', { label: 'Label', kind: 'call-to-action' }), field('url', { label: 'Link', kind: null })],
  }),
  field('faq', {
    label: 'Questions',
   
    fields: [field('question', { label: 'Question', kind: 'question' })],
  }),
] // prettier-ignore

const page = (data: object) => ({ title: 'Back pain', body: textOf('It may help.'), ...data })
const changed = (before: object, after: object) => changedFields(page(before), page(after), SCHEMA, [])

describe('of two versions of a page those fields are named that have no sentences', () => {
  test('and none where only sentences changed, or facts', () => {
    expect(changed({}, {})).toEqual([])
    expect(changed({}, { title: 'Neck pain', body: textOf('It may help.', 'It may not.') })).toEqual([])
    expect(changed({ readingMinutes: 1 }, { readingMinutes: 2 })).toEqual([])
    expect(changed({ faq: [] }, { faq: [{ question: 'Why?' }] })).toEqual([])
  })

  test('a picture, a link', () => {
    expect(changed({ heroImage: 'a' }, { heroImage: 'b' })).toEqual(['Picture'])
    expect(changed({}, { callToAction: { label: 'Book', url: 'https://a.example' } })).toEqual(['Call to action: Link'])
  })

  test('and of a text what leads somewhere, stands out or divides it', () => {
    const plain = textOf('It may help.') as { root: { children: { children: object[] }[] } }
    const [paragraph] = plain.root.children
    const bold = { root: { ...plain.root, children: [{ ...paragraph, children: [{ ...paragraph!.children[0], format: 1 }] }] } }
    const heading = { root: { ...plain.root, children: [{ ...paragraph, type: 'heading', tag: 'h2' }] } }
    expect(changed({}, { body: bold })).toEqual([expect.stringMatching(/^Text/)])
    expect(changed({}, { body: heading })).toEqual([expect.stringMatching(/^Text/)])
  }) // prettier-ignore
})

test('a place is known by the labels of its fields', () => {
  expect(labelAt('title', SCHEMA)).toBe('Title')
  expect(labelAt('body.root.children.3', SCHEMA)).toBe('Text')
  expect(labelAt('faq.1.question', SCHEMA)).toBe('Questions 2: Question')
  expect(labelAt('callToAction.label', SCHEMA)).toBe('Call to action: Label')
})
