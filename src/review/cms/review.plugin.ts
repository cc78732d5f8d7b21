import type { CollectionConfig, Config, Endpoint, Field, Plugin } from 'payload'
import { setBySystem, setBySystemForStaff } from '#accounts/cms/index.ts'
import { behindPanels } from '#platform/cms/behind-panels.ts'
import { inOneOrder } from '#platform/cms/in-one-order.ts'
import { deskOfPage } from './desk/desk.endpoints.ts'
import { pageReviewEndpoints } from './review.endpoints.ts'
import { shownDisclaimers } from './disclaimers/shown-disclaimers.field.ts'
import { forgetNotices } from './notifications/notifications.hooks.ts'
import { followPage, forgetPage } from './pages/follow-page.hooks.ts'
import { followPolicy, followWork, refuseMergeOfRecalled } from './recall/follow-evidence.hooks.ts'
import { citationRecallEndpoints } from './recall/recall.endpoints.ts'
import { reviewFields } from './pages/review.fields.ts'
import { withRecall } from './recall.admin.ts'
import { withDesk } from './review.admin.ts'
import { wordingsPanel, withBell } from './marketer.admin.ts'
import { exportEndpoints } from './export/export-chain.endpoints.ts'
import { receiptOfPage } from './receipts/receipt.endpoint.ts'
import { receiptSigner } from './receipts/receipt-signer.ts'

function asReviewed(collection: CollectionConfig, receipt: Endpoint): CollectionConfig {
  const { endpoints, fields, hooks = {}, slug } = collection
  return {
    ...collection,
    admin: withRecall(collection.admin),
    fields: [
      ...behindPanels(fields, wordingsPanel),
      ...reviewFields,
      ...(slug === 'disclaimers' ? [] : [shownDisclaimers]),
    ],
    endpoints: [deskOfPage, ...pageReviewEndpoints, receipt, ...(endpoints || [])],
    hooks: {
      ...hooks,
      beforeRead: [...(hooks.beforeRead ?? []), inOneOrder('claims', 'review', 'shownDisclaimers')],
      afterChange: [...(hooks.afterChange ?? []), followPage, ...(collection.slug === 'clinics' ? [followPolicy] : [])],
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
  const { endpoints, fields, hooks = {} } = collection
  return {
    ...collection,
    fields: [...fields, ...recallFields],
    endpoints: [...citationRecallEndpoints, ...(endpoints || [])],
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), refuseMergeOfRecalled],
      afterChange: [...(hooks.afterChange ?? []), followWork],
    },
  }
}

function asTold(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return { ...collection, hooks: { ...hooks, beforeDelete: [...(hooks.beforeDelete ?? []), forgetNotices] } }
}

/** `receiptKey` gives the private key that receipts are signed with, in PEM form; asked for when the first is made. */
type Settings = { receiptKey: () => string }

/**
 * Puts the named collections under review: what they say goes public only as a reviewer approved it, claim by claim and then as a
 * page. To be put behind `pages` and `checks`, whose hashes and reports it reads.
 */
export const review =
  (slugs: readonly string[], { receiptKey }: Settings): Plugin =>
  (config: Config): Config => ({
    ...config,
    admin: withBell(withDesk(config.admin)),
    endpoints: [...(config.endpoints ?? []), ...exportEndpoints],
    collections: config.collections?.map((each) => {
      if (slugs.includes(each.slug))
        return asReviewed(
          each,
          receiptOfPage(() => receiptSigner(receiptKey())),
        )
      if (each.slug === 'users') return asTold(each)
      return each.slug === 'citations' ? asEvidence(each) : each
    }),
  })
