import type { CollectionConfig, Field } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { progressOfRechecks } from './progress.endpoint.ts'

const never = () => false

const kept = (name: string): Field => ({ name, type: 'json', hidden: true })

/**
 * What the checker said of each revision of a page. A table of its own, since the rows of live pages are guarded and what the
 * public reads should stay small. Written by the system alone, in the transaction of the save or by a round of re-checks.
 */
export const checkReports: CollectionConfig = {
  slug: 'check-reports',
  labels: { singular: 'Report of a check', plural: 'Reports of checks' },
  access: { ...accessTo('check-reports'), create: never, update: never, delete: never },
  admin: { useAsTitle: 'page', hidden: true },
  graphQL: false,
  defaultSort: '-checkedOn',
  lockDocuments: false,
  versions: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: [progressOfRechecks],
  indexes: [{ fields: ['collection', 'page', 'revision'], unique: true }],
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'page', type: 'text', required: true, index: true },
    { name: 'clinic', type: 'text', index: true },
    { name: 'revision', type: 'number', required: true },
    { name: 'isLatest', type: 'checkbox', defaultValue: false },
    { name: 'contentHash', type: 'text' },
    { name: 'rulePack', type: 'text', required: true },
    // Of what all pages share besides the rules: names of the clinic's own conditions and treatments, live disclaimers.
    { name: 'sharedHash', type: 'text', required: true, hidden: true },
    // YYYY-MM-DD, the day by which the calendar was read.
    { name: 'checkedOn', type: 'text', required: true },
    { name: 'isStale', type: 'checkbox', defaultValue: false },
    { name: 'blockers', type: 'number', defaultValue: 0 },
    { name: 'warnings', type: 'number', defaultValue: 0 },
    { name: 'claims', type: 'number', defaultValue: 0 },
    { name: 'report', type: 'json' },
    // The records it was made from, as `collection/id`: whoever changes one of them makes it stale.
    kept('leansOn'),
  ],
}
