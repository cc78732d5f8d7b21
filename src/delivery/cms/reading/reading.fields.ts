import type { CollectionConfig, Field, FieldHook } from 'payload'
import { setBySystem } from '#accounts/cms/index.ts'
import { WORKED_OUT } from '#platform/cms/worked-out.ts'
import { shownClaims, sideShown } from '#review/cms/index.ts'
import { isDescribed } from '../../structured-data/structured-data.ts'
import { evidenceCoverage } from '../../reading/evidence-coverage.ts'
import type { ReadClaim } from '../../reading/read-claim.ts'
import { isWanted, renderedOf } from './rendered.ts'
import { readStructuredData } from './read-structured-data.ts'

const computed = { virtual: true, access: setBySystem, admin: { hidden: true } } as const
const workedOut = { ...computed, custom: WORKED_OUT }

const readHtml: FieldHook = async (args) => (isWanted(args) ? ((await renderedOf(args))?.bodyHtml ?? null) : null)
const readText: FieldHook = async (args) => (isWanted(args) ? ((await renderedOf(args))?.bodyText ?? null) : null)
const readToc: FieldHook = async (args) => (isWanted(args) ? ((await renderedOf(args))?.toc ?? []) : [])

const readCoverage: FieldHook = async (args) => {
  const { collection, data, draft, req } = args
  if (!collection || !isWanted(args)) return null
  return evidenceCoverage(
    (await shownClaims(
      req,
      collection.slug,
      String(data?.id),
      sideShown(req, collection.slug, String(data?.id), draft === true),
    )) as ReadClaim[],
  )
}

const readValidUntil: FieldHook = ({ data }) =>
  (data?.publication as { validUntil?: string | null } | undefined)?.validUntil ?? null

/** What of a page needs no front end to be worked out: its main text as it is read, and what is to be told beside it. */
export function readingFields({ fields, slug }: Pick<CollectionConfig, 'fields' | 'slug'>): Field[] {
  const rendered: Field[] = [
    { name: 'bodyHtml', type: 'textarea', ...workedOut, hooks: { afterRead: [readHtml] } },
    { name: 'bodyText', type: 'textarea', ...workedOut, hooks: { afterRead: [readText] } },
    {
      name: 'toc',
      type: 'array',
      ...workedOut,
      hooks: { afterRead: [readToc] },
      fields: [
        { name: 'text', type: 'text', required: true },
        { name: 'level', type: 'number', required: true },
      ],
    },
  ]
  return [
    ...(hasText(fields) ? rendered : []),
    ...(isDescribed(slug)
      ? [{ name: 'jsonLd', type: 'json' as const, ...workedOut, hooks: { afterRead: [readStructuredData] } }]
      : []),
    { name: 'evidenceCoverage', type: 'number', ...workedOut, hooks: { afterRead: [readCoverage] } },
    { name: 'validUntil', type: 'date', ...computed, hooks: { afterRead: [readValidUntil] } },
  ]
}

/** Rich texts stand in tabs and rows, too. */
function hasText(fields: readonly Field[]): boolean {
  return fields.some((field) => {
    if (field.type === 'richText') return true
    if (field.type === 'tabs') return field.tabs.some((tab) => hasText(tab.fields))
    return (field.type === 'row' || field.type === 'collapsible') && hasText(field.fields)
  })
}
