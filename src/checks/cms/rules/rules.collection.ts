import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { ruleFields } from './rules.fields.ts'
import { refuseFailingRules } from './rules.hooks.ts'

/** What a clinic watches for beyond the shipped rules. A rule is used as soon as it is saved, and proves itself by its examples. */
export const rules: CollectionConfig = {
  slug: 'rules',
  labels: { singular: 'Rule', plural: 'Rules' },
  access: accessTo('rules'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['code', 'title', 'severity', 'isActive', 'updatedAt'],
    listSearchableFields: ['code', 'title', 'rule'],
    group: 'Evidence',
    description: 'Your own rules for what pages may say, besides those that come with Citewell.',
  },
  defaultSort: 'code',
  graphQL: false,
  lockDocuments: false,
  versions: false,
  hooks: { beforeValidate: [refuseFailingRules] },
  fields: ruleFields,
}
