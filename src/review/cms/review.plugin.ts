import type { CollectionConfig, Config, Field, Plugin } from 'payload'
import { setBySystem, setBySystemForStaff } from '#accounts/cms/index.ts'
import { deskOfPage } from './desk/desk.endpoints.ts'
import { pageReviewEndpoints } from './review.endpoints.ts'
import { forgetNotices } from './notifications/notifications.hooks.ts'
import { followPage, forgetPage } from './pages/follow-page.hooks.ts'
import { reviewFields } from './pages/review.fields.ts'
import { withDesk } from './review.admin.ts'

function asReviewed(collection: CollectionConfig): CollectionConfig {
  const { endpoints, fields, hooks = {} } = collection
  return {
    ...collection,
    fields: [...fields, ...reviewFields],
    endpoints: [deskOfPage, ...pageReviewEndpoints, ...(endpoints || [])],
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), followPage],
      afterDelete: [...(hooks.afterDelete ?? []), forgetPage],
    },
  }
}

/** A reviewer can recall a work everywhere at once, whatever its standing. */
const recallFields: Field[] = [
  { name: 'recalledAt', type: 'date', access: setBySystem, admin: { hidden: true } },
  { name: 'recallReason', type: 'text', access: setBySystemForStaff, admin: { hidden: true } },
]

function asEvidence(collection: CollectionConfig): CollectionConfig {
  return { ...collection, fields: [...collection.fields, ...recallFields] }
}

function asTold(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return { ...collection, hooks: { ...hooks, beforeDelete: [...(hooks.beforeDelete ?? []), forgetNotices] } }
}

/**
 * Puts the named collections under review: what they say goes public only as a reviewer approved it, claim by claim and then as a
 * page. To be put behind `pages` and `checks`, whose hashes and reports it reads.
 */
export const review =
  (slugs: readonly string[]): Plugin =>
  (config: Config): Config => ({
    ...config,
    admin: withDesk(config.admin),
    collections: config.collections?.map((each) => {
      if (slugs.includes(each.slug)) return asReviewed(each)
      if (each.slug === 'users') return asTold(each)
      return each.slug === 'citations' ? asEvidence(each) : each
    }),
  })
