import { afterAll, beforeAll, expect, test } from 'vitest'
import { surfaceOf, valuesOf, type WordField } from '#checks/index.ts'
import { wordSchema } from '#checks/cms/index.ts'
import { openCms, type Cms } from '../cms.ts'
import { PAGES } from '../make.ts'
import { doc, id, p } from '../unit/rich-text/make-rich-text.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

/** A page with words of its own in every field that can hold some. */
function filled(schema: readonly WordField[], words: (field: WordField) => string): Record<string, unknown> {
  return Object.fromEntries(
    schema.map((field) => {
      if (field.fields.length > 0)
        return [field.name, isList(field) ? [filled(field.fields, words)] : filled(field.fields, words)]
      if (field.isRichText) return [field.name, doc(p(words(field)))]
      if (field.relatesTo.includes('media')) return [field.name, id(1)]
      return [field.name, field.kind === null ? null : words(field)]
    }),
  )
}

/** Groups hold one set of fields, lists many; both are read. */
const isList = ({ name }: WordField) => name.endsWith('s') && name !== 'hours'

test.each(PAGES.map((collection) => [collection]))('every word of %s is on its surface, and no fact', (collection) => {
  const schema = wordSchema(cms.payload.collections[collection].config)
  const expected: string[] = []
  const data = filled(schema, (field) => {
    const words = `Words ${expected.length} of ${field.name}`
    expected.push(words)
    if (field.isFact) expected[expected.length - 1] = ''
    return words
  })
  const pictures = new Map([[id(1), { alt: 'Heard', caption: 'Below' }]])
  const surface = surfaceOf(data, schema, { pictures }).map(({ text }) => text)
  const pictured = valuesOf(data, schema).filter(({ field }) => !field.isFact && field.relatesTo.includes('media'))
  expect(surface.filter((text) => text === 'Heard')).toHaveLength(pictured.length)
  expect(surface.filter((text) => !['Heard', 'Below'].includes(text)).toSorted()).toEqual(
    expected.filter((text) => text !== '').toSorted(),
  )
})

test('fields say what their text is to a reader', () => {
  const kinds = (schema: readonly WordField[], before = ''): string[] =>
    schema.flatMap((field) => {
      if (field.isFact) return []
      if (field.fields.length > 0) return kinds(field.fields, `${before}${field.name}.`)
      return field.kind === null ? [] : [`${before}${field.name}: ${field.kind}`]
    })
  const all = PAGES.flatMap((collection) =>
    kinds(wordSchema(cms.payload.collections[collection].config), `${collection}.`),
  )
  expect(all).toMatchInlineSnapshot(`
    [
      "articles.title: title",
      "articles.subtitle: heading",
      "articles.excerpt: paragraph",
      "articles.callToAction.label: call-to-action",
      "articles.faq.question: question",
      "articles.faq.answer: paragraph",
      "articles.seo.title: seo",
      "articles.seo.description: seo",
      "conditions.name: name",
      "conditions.synonyms: name",
      "conditions.summary: paragraph",
      "conditions.redFlags.text: warning-sign",
      "modalities.name: name",
      "modalities.synonyms: name",
      "modalities.summary: paragraph",
      "modalities.tradition: tradition",
      "modalities.risks.text: risk",
      "modalities.cautions.text: risk",
      "modalities.devices.brand: name",
      "modalities.devices.model: name",
      "modalities.devices.regulator: name",
      "modalities.devices.clearanceNumber: name",
      "modalities.devices.clearedFor: clearance",
      "clinics.name: name",
      "clinics.tagline: heading",
      "clinics.insurance.text: list-item",
      "clinics.notices.text: notice",
      "clinics.offers.text: offer",
      "clinics.offers.terms: terms",
      "locations.name: name",
      "locations.serviceAreas.text: name",
      "locations.hours.exceptions.note: notice",
      "locations.accessibility.text: list-item",
      "locations.parking: paragraph",
      "locations.insurance.text: list-item",
      "people.name: name",
      "people.role: paragraph",
      "people.credentials.abbreviation: credential",
      "people.credentials.meaning: credential",
      "people.credentials.issuer: credential",
      "people.credentials.licenceNumber: credential",
      "people.credentials.region: credential",
    ]
  `)
})
