import type { CollectionAdminOptions } from 'payload'

/** How the admin shows citations: its columns, what comes in and goes out beside the list, the page of the import, the merge. */
export const citationsAdmin: CollectionAdminOptions = {
  useAsTitle: 'title',
  defaultColumns: ['title', 'byline', 'design', 'checked', 'stands'],
  // One text with all that a person may look for, served by an index of trigrams.
  listSearchableFields: ['searchKey'],
  // No `baseListFilter`: Payload puts it on every field that names a citation, and saving a cite then keeps its form open.
  // Lists are without the records that were merged into others by `leaveOutMerged`.
  group: 'Evidence',
  description:
    'Reviews, guidelines, trials and other works that your pages cite. Each is recorded once and used on many pages.',
  components: {
    beforeListTable: ['/src/evidence/admin/list/ListTools.tsx#ListTools'],
    afterListTable: ['/src/evidence/admin/list/EmptyLibrary.tsx#EmptyLibrary'],
    edit: { editMenuItems: ['/src/evidence/admin/merge/MergeButton.tsx#MergeButton'] },
    views: {
      import: { Component: '/src/evidence/admin/import/ImportView.tsx#ImportView', path: '/import', exact: true },
    },
  },
}
