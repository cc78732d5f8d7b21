import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { articleFields } from './articles.fields.ts'

/** What a clinic's marketers write. */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Article', plural: 'Articles' },
  access: accessTo('articles'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'clinic', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'excerpt'],
    group: 'Pages',
    description: 'Posts about conditions and treatments.',
  },
  defaultSort: '-updatedAt',
  indexes: [{ fields: ['clinic', 'slug'], unique: true }],
  fields: articleFields,
}
