import type { Field } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordSchema } from '#checks/cms/index.ts'
import type { WordField } from '#checks/index.ts'
import { openCms, type Cms } from '../cms.ts'
import { PAGES } from '../make.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

type Kind = 'fact' | 'words' | 'kept' | 'mixed'

/** What becomes of a change of a field, with all in it. */
function kindOf(field: WordField): Kind {
  if (field.isKept) return 'kept'
  if (field.isFact) return 'fact'
  const kinds = new Set(field.fields.map(kindOf))
  return kinds.has('fact') || kinds.has('mixed') ? 'mixed' : 'words'
}

/** Why a field is a fact or kept, as it says itself. */
const whyOf = (fields: readonly { name: string }[], name: string) =>
  (
    (fields.find((field) => field.name === name) as { custom?: { why?: string } } | undefined)?.custom?.why ?? ''
  ).replace(/^(?:a )?facts?: /, '')

type Flattened = { name: string; flattenedFields?: Flattened[] }
/** Said once, as it is the same on every page. */
const EVERYWHERE = 'kept by the system'
const SAYS = { fact: 'at once', words: 'by a reviewer', kept: 'with a publication' }

function rowsOf(schema: readonly WordField[], fields: readonly Flattened[], before: string): string[] {
  return schema.flatMap((field) => {
    const kind = kindOf(field)
    const path = `${before}${field.name}`
    const why = whyOf(fields, field.name)
    if (why === EVERYWHERE) return []
    const inner = fields.find(({ name }) => name === field.name)?.flattenedFields ?? []
    if (kind === 'mixed')
      return rowsOf(
        field.fields.filter(({ name }) => name !== 'id'),
        inner,
        `${path}.`,
      )
    return [`| ${path} | ${SAYS[kind]} | ${why} |`]
  })
}

test('which field is words and which a fact is printed whole', async () => {
  const tables = PAGES.flatMap((slug) => {
    const { config } = cms.payload.collections[slug]
    return [
      `## ${slug}`,
      '',
      '| field | a change goes live | because it is |',
      '| --- | --- | --- |',
      ...rowsOf(wordSchema(config), config.flattenedFields as Flattened[], ''),
      '',
    ]
  })
  const text = [
    '# Words and facts',
    '',
    'Printed from the fields by `tests/cms/words-and-facts.test.ts`.',
    '',
    'While a page is live, a change of a fact is live with the save that makes it, and in the audit trail as `facts`. Words',
    'wait for a reviewer. What the system fills on every page (`publication`, `citations`, `pictures`, the last review) moves',
    'when the page is published or decided on. In a list of words and facts (notices, holidays)',
    'a change of a fact is live at once if the list says the same as the live one; else the list waits as a whole. A fact that a',
    'page needs to be live stays while a draft lacks it. An old version that is restored brings back its words and no facts. What',
    'a script brings in waits until a person saves the page.',
    '',
    ...tables,
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../../docs/words-and-facts.md')
})

/** Every field that a person sees in the form of a page, with what is said beside it. */
function seen(fields: readonly Field[], before = ''): [path: string, said: string][] {
  return fields.flatMap((field): [string, string][] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => seen(tab.fields, before))
    const { admin, name, virtual } = field as { admin?: Record<string, unknown>; name?: string; virtual?: boolean }
    if (field.type === 'ui' || field.type === 'join' || admin?.hidden || virtual) return []
    if (name === undefined) return 'fields' in field ? seen(field.fields, before) : []
    const path = `${before}${name}`
    const said = typeof admin?.description === 'string' ? admin.description : ''
    return [[path, said], ...('fields' in field ? seen(field.fields, `${path}.`) : [])]
  })
}

describe.each(PAGES.map((slug) => [slug]))('in the form of %s', (slug) => {
  test('each field says which it is, or the group around it does', () => {
    const { config } = cms.payload.collections[slug]
    const schema = wordSchema(config)
    const said = new Map(seen(config.fields))
    const check = (fields: readonly WordField[], before: string) => {
      for (const field of fields) {
        const path = `${before}${field.name}`
        const kind = kindOf(field)
        if (kind === 'kept' || !said.has(path)) continue
        if (kind === 'mixed') check(field.fields, `${path}.`)
        else
          expect(said.get(path), path).toMatch(
            kind === 'fact' ? /(^| )Goes live at once\.$/ : /(^| )Needs a reviewer\.$/,
          )
      }
    }
    check(schema, '')
    expect(said.size).toBeGreaterThan(2)
  })
})
