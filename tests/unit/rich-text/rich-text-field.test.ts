import { ValidationError, type FieldHookArgs } from 'payload'
import { expect, test } from 'vitest'
import { keepToSchema } from '#rich-text/cms/rich-text.hooks.ts'
import { doc, link, p } from './make-rich-text.ts'

const save = (value: unknown, siblingData: object = { body: value }) =>
  keepToSchema({
    collection: { slug: 'articles' },
    field: { name: 'body', type: 'richText', label: 'Text' },
    global: null,
    path: ['sections', '0', 'body'],
    siblingData,
    value,
  } as unknown as FieldHookArgs) as unknown

function refusalOf(value: unknown): ValidationError {
  try {
    save(value)
  } catch (error) {
    return error as ValidationError
  }
  throw new Error('It was not refused.')
}

test('a text that breaks the schema is a validation error at the field, with the place of the fault', () => {
  const refusal = refusalOf(doc(p(link('javascript:alert(1)', 'x'))))
  expect(refusal).toBeInstanceOf(ValidationError)
  expect(refusal.status).toBe(400)
  expect(refusal.data.errors).toEqual([
    {
      label: 'Text',
      path: 'sections.0.body',
      message: expect.stringMatching(/not allowed.*\(at root\.children\.0\.children\.0\.fields\.url\)$/) as string,
    },
  ])
})

test.each([['<p>x</p>'], [5], [{ root: { children: 'x' } }], [{ root: { type: 'root', children: [null] } }]])(
  'garbage (%j) is a validation error, not a fault of ours',
  (value) => {
    expect(refusalOf(value).status).toBe(400)
  },
)

test('what passes is stored in its one form, an empty text as null', () => {
  expect(save(doc(p()))).toBeNull()
  expect(save(null)).toBeNull()
  expect(save(doc({ ...p('x'), format: 'center' }))).toMatchObject({ root: { children: [{ format: '' }] } })
})

test('a text that was not sent is left alone', () => {
  expect(save('stored before', {})).toBeUndefined()
})
