import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import type { Governed } from '#accounts/index.ts'

const never = () => false

/**
 * What every collection has in common that the system alone writes, in the transaction of the act it tells of: nobody creates, changes
 * or deletes a record, whatever the table of permissions says of commands on it.
 */
export const systemCollection = (
  slug: Governed,
): Pick<CollectionConfig, 'access' | 'lockDocuments' | 'versions' | 'disableDuplicate' | 'disableBulkEdit'> => ({
  access: { ...accessTo(slug), create: never, update: never, delete: never },
  lockDocuments: false,
  versions: false,
  disableDuplicate: true,
  disableBulkEdit: true,
})
