import { getEnabledNodes, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { buildConfig, type CollectionConfig, type Config, type RichTextField } from 'payload'
import { expect, test } from 'vitest'
import { richTextField } from '#rich-text/cms/index.ts'
import { checkRichText, tidyRichText } from '#rich-text/index.ts'
import { BLOCKS, INLINE_BLOCKS } from '#rich-text/schema.ts'
import * as make from './make-rich-text.ts'

const { block, br, cell, cite, doc, h, id, li, link, ol, p, pageLink, quote, row, table, text, ul } = make

const RELATED = ['articles', 'conditions', 'modalities', 'clinics', 'locations', 'people', 'citations', 'disclaimers']

async function editorOfAPage(): Promise<LexicalRichTextAdapter> {
  const collections: CollectionConfig[] = [
    { slug: 'pages', fields: [richTextField({ name: 'body' })] },
    { slug: 'media', upload: true, fields: [] },
    ...RELATED.map((slug) => ({ slug, fields: [] })),
  ]
  const db = { defaultIDType: 'text', init: () => ({}) } as unknown as Config['db']
  const config = await buildConfig({
    secret: 'x',
    db,
    collections,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const pages = config.collections.find(({ slug }) => String(slug) === 'pages')!
  const body = pages.fields.find((field) => 'name' in field && field.name === 'body') as RichTextField
  return body.editor as LexicalRichTextAdapter
}

const adapter = await editorOfAPage()

test('the editor knows the nodes of the schema and writes back what is stored, so that reading and saving changes nothing', () => {
  const stored = tidyRichText(
    doc(
      h(2, 'What'),
      p('Words ', text('both', 67), br, cite(id(1), { locator: 'Table 2' }), ' end'),
      p(text('bold', 1)),
      ul(li('One'), li(ul(li('Deeper'))), li('Two', cite(id(2)))),
      ol(li(link('https://example.com', 'out')), li(pageLink('conditions', id(3), 'in'))),
      quote('Said'),
      table(row(cell('A', 3), cell('B', 1)), row(cell('C', 2), cell('D'))),
      block('image', { media: id(4), caption: 'A room', alt: null }),
      block('callout', { tone: 'tip', text: doc(p('Inside', cite(id(1)))) }),
    ),
  )
  const nodes = getEnabledNodes({ editorConfig: adapter.editorConfig })
  const editor = createHeadlessEditor({ nodes })
  editor.setEditorState(editor.parseEditorState(JSON.stringify(stored)))
  const written = JSON.parse(JSON.stringify(editor.getEditorState())) as unknown
  expect(written).toEqual(stored)
  expect(checkRichText(written)).toEqual([])
})

test('the editor offers exactly what the schema allows', () => {
  expect([...adapter.editorConfig.resolvedFeatureMap.keys()].sort()).toEqual([
    'blockquote',
    'blocks',
    'bold',
    'experimental_table',
    'heading',
    'indent',
    'italic',
    'keepToSchema',
    'link',
    'orderedList',
    'paragraph',
    'superscript',
    'toolbarFixed',
    'toolbarInline',
    'unorderedList',
  ])
})

test.each([
  ['lexical_blocks', BLOCKS],
  ['lexical_inline_blocks', INLINE_BLOCKS],
])('the forms of %s have the fields of the schema', (prefix, rules) => {
  const blocks = adapter.editorConfig.resolvedFeatureMap.get('blocks')!
  const forms = (blocks.generateSchemaMap as (args: object) => Map<string, { fields: { name: string }[] }>)({})
  for (const [slug, { fields }] of Object.entries(rules)) {
    const names = forms.get(`${prefix}.${slug}.fields`)!.fields.map(({ name }) => name)
    const ours = names.filter((name) => !['_components', 'id', 'blockName'].includes(name))
    expect(ours.sort()).toEqual(Object.keys(fields).sort())
  }
})
