import type { CollectionConfig, Config, Field, Plugin } from 'payload'
import { behindPanels } from '#platform/cms/behind-panels.ts'
import { checkEndpoint } from './check.endpoint.ts'
import { IS_CHECKED } from './checked-slugs.ts'
import { checksOfPage } from './reports/checks.endpoint.ts'
import {
  forgetOnDelete,
  recheckOnRule,
  reportOnSave,
  staleOnChange,
  staleOnDelete,
} from './reports/report-on-save.hooks.ts'

const PANEL = 'checksPanel'

/** Beside the text, what the checker says of it while it is written; in lists, how much stands in its way. */
const checksPanel: Field = {
  name: PANEL,
  type: 'ui',
  label: 'Checks',
  admin: {
    position: 'sidebar',
    components: {
      Field: '/src/checks/admin/ChecksPanel.tsx#ChecksPanel',
      Cell: '/src/checks/admin/ChecksCell.tsx#ChecksCell',
    },
  },
}

type Hooks = Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'afterDelete'>

function withHooks(collection: CollectionConfig, { afterChange = [], afterDelete = [] }: Hooks): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), ...afterChange],
      afterDelete: [...(hooks.afterDelete ?? []), ...afterDelete],
    },
  }
}

function asChecked(collection: CollectionConfig): CollectionConfig {
  const { admin = {}, custom, endpoints, fields } = collection
  const [title, ...columns] = admin.defaultColumns ?? []
  return withHooks(
    {
      ...collection,
      custom: { ...custom, [IS_CHECKED]: true },
      admin: {
        ...admin,
        ...(title && { defaultColumns: [title, ...columns.slice(0, -1), PANEL, ...columns.slice(-1)] }),
      },
      fields: behindPanels(fields, checksPanel),
      endpoints: [checksOfPage, ...(endpoints || [])],
    },
    { afterChange: [reportOnSave], afterDelete: [forgetOnDelete] },
  )
}

/**
 * Puts the named collections under the checker: each save of a page is checked in its transaction and its report stored; records
 * that pages are checked with make reports stale. `POST /api/check` checks any words. To be put behind `pages`, whose fields it reads.
 */
export const checks =
  (slugs: readonly string[]): Plugin =>
  (config: Config): Config => ({
    ...config,
    endpoints: [...(config.endpoints ?? []), checkEndpoint],
    collections: config.collections?.map((each) => {
      if (slugs.includes(each.slug)) return asChecked(each)
      if (each.slug === 'citations' || each.slug === 'media')
        return withHooks(each, { afterChange: [staleOnChange], afterDelete: [staleOnDelete] })
      return each.slug === 'rules'
        ? withHooks(each, { afterChange: [recheckOnRule.afterChange], afterDelete: [recheckOnRule.afterDelete] })
        : each
    }),
  })
