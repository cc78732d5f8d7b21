import type { CollectionConfig, Config, Field, Plugin } from 'payload'
import { draftBorder } from './border/draft-border.hooks.ts'
import { keepFactsOnRestore } from './border/keep-facts.hooks.ts'
import { stampRevision } from './border/revision.hooks.ts'
import { bySlug } from './by-slug.endpoints.ts'
import { changesEndpoint } from './changes/changes.endpoint.ts'
import { inOneOrder } from '#platform/cms/in-one-order.ts'
import { FOLLOWS_AVAILABILITY, HINDRANCES, IS_PAGE, refuseWhileClaimed } from '#review/cms/index.ts'
import { deliveryQueries } from './graphql/delivery-queries.ts'
import { markFields } from './mark-fields.ts'
import { lookForHindrances } from './publication/candidate.ts'
import { letFactsLive } from './publication/facts-live.hooks.ts'
import { withPreview } from './preview/beside-the-editor.ts'
import { previewLink } from './preview/link.endpoint.ts'
import { readableOnDrafts } from './preview/previewing.ts'
import { publicationEndpoints } from './publication/publication.endpoints.ts'
import { publicationFields, publicationPanel } from './publication/publication.fields.ts'
import { endNamedCitation, refuseWhileVersioned } from './uses/end-named-citation.hooks.ts'
import { followConsent, holdPagesOnConsent } from './uses/follow-consent.hooks.ts'
import { readingFields } from './reading/reading.fields.ts'
import { searchEndpoint } from './search/search.endpoint.ts'
import { ofARelatedPage } from './reading/of-a-related-page.ts'
import { selectWhatIsNeeded } from './reading/select-what-is-needed.hooks.ts'
import { indexUses } from './uses/index-uses.hooks.ts'
import { keepWordsWhileCited } from './uses/keep-words-while-cited.hooks.ts'
import { refuseWhileCited, refuseWhileShown } from './uses/refuse-while-used.hooks.ts'
import { refreshPicturesOf } from './uses/shown-pictures.ts'
import { citedEndpoints } from './uses/where-used.endpoints.ts'

const PANEL = 'publicationPanel'

/** `previewSecret` signs the links to drafts. */
type Settings = { previewSecret: string }

/** Makes a page of a collection: drafts with a whole history, a border that only the publish command crosses, a trash. */
function asPage(collection: CollectionConfig, { previewSecret }: Settings): CollectionConfig {
  const { admin = {}, hooks = {} } = collection
  return {
    ...collection,
    custom: {
      ...collection.custom,
      [IS_PAGE]: true,
      [HINDRANCES]: lookForHindrances,
      [FOLLOWS_AVAILABILITY]: refreshPicturesOf,
    },
    versions: { maxPerDoc: 0, drafts: { autosave: false, validate: true } },
    trash: true,
    lockDocuments: false,
    defaultPopulate: ofARelatedPage(collection) as never,
    admin: withPreview(
      collection.slug,
      {
        ...admin,
        // Payload's own status knows no withdrawn page.
        ...(admin.defaultColumns
          ? { defaultColumns: admin.defaultColumns.map((name) => (name === '_status' ? PANEL : name)) }
          : {}),
        components: {
          ...admin.components,
          edit: {
            ...admin.components?.edit,
            PublishButton: '/src/delivery/admin/publication/PublishButton.tsx#PublishButton',
            Status: '/src/delivery/admin/publication/PublicationStatus.tsx#PublicationStatus',
            UnpublishButton: '/src/delivery/admin/publication/WithdrawButton.tsx#WithdrawButton',
          },
        },
      },
      previewSecret,
    ),
    fields: [publicationPanel, ...markFields(collection.fields), ...publicationFields, ...readingFields(collection)],
    hooks: {
      ...hooks,
      beforeOperation: [draftBorder, selectWhatIsNeeded, ...(hooks.beforeOperation ?? [])],
      beforeRead: [
        ...(hooks.beforeRead ?? []),
        inOneOrder('bodyHtml', 'bodyText', 'toc', 'jsonLd', 'evidenceCoverage', 'validUntil'),
      ],
      beforeChange: [...(hooks.beforeChange ?? []), indexUses, keepFactsOnRestore, stampRevision],
      afterChange: [...(hooks.afterChange ?? []), letFactsLive],
    },
    endpoints: [...publicationEndpoints, previewLink(previewSecret), bySlug, ...(collection.endpoints || [])],
  }
}

/** What the API says of who cites a work; in the admin a panel says more. */
const usedBy: Field = {
  name: 'usedBy',
  type: 'join',
  // Payload joins lists of relations to one collection only; the panel, and the refusal to delete, know of all.
  collection: 'articles',
  on: 'citations',
  label: 'Articles that cite it',
  admin: {
    allowCreate: false,
    disableListColumn: true,
    components: { Field: '/src/delivery/admin/WhereUsed.tsx#WhereUsed' },
  },
}

const inTabOfItsOwn = (fields: Field[]): Field[] =>
  fields.map((field) =>
    field.type === 'tabs'
      ? { ...field, tabs: [...field.tabs, { label: 'Where it is used', fields: [usedBy] }] }
      : field,
  )

/** Tells of each citation which pages cite it; keeps it while one does, and its words as they are while a live one does. */
function asCited(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    // Whoever reads a page does not ask what else cites its works.
    defaultPopulate: { ...collection.defaultPopulate, usedBy: false } as never,
    fields: inTabOfItsOwn(collection.fields),
    hooks: {
      ...hooks,
      beforeChange: [keepWordsWhileCited, ...(hooks.beforeChange ?? [])],
      // First of all, as a refusal from within a deletion that another hook makes would end the transaction of a whole list.
      beforeDelete: [
        refuseWhileCited,
        refuseWhileClaimed,
        refuseWhileVersioned,
        endNamedCitation,
        ...(hooks.beforeDelete ?? []),
      ],
    },
    endpoints: [...citedEndpoints, ...(collection.endpoints || [])],
  }
}

/**
 * Puts the named collections behind the draft border, and citations and media under the protection of the pages that
 * use them. The collections themselves know nothing of drafts or publishing.
 */
export const pages =
  (slugs: string[], settings: Settings): Plugin =>
  (config: Config): Config => {
    const known = new Set(config.collections?.map(({ slug }) => slug))
    const unknown = slugs.filter((slug) => !known.has(slug))
    if (unknown.length > 0) throw new Error(`These pages are no collections: ${unknown.join(', ')}`)
    return {
      ...config,
      endpoints: [...(config.endpoints ?? []), changesEndpoint, searchEndpoint(slugs)],
      graphQL: { ...config.graphQL, queries: deliveryQueries(slugs) as never },
      collections: config.collections?.map((each) => {
        if (slugs.includes(each.slug)) return asPage(each, settings)
        if (each.slug === 'citations') return asCited(each)
        if (each.slug !== 'media') return each
        return {
          ...readableOnDrafts(each),
          hooks: {
            ...each.hooks,
            beforeOperation: [holdPagesOnConsent, ...(each.hooks?.beforeOperation ?? [])],
            afterChange: [...(each.hooks?.afterChange ?? []), followConsent],
            beforeDelete: [refuseWhileShown, ...(each.hooks?.beforeDelete ?? [])],
          },
        }
      }),
    }
  }
