import type { Field } from 'payload'
import { setBySystemForStaff } from '#accounts/cms/index.ts'
import { citationHash } from '../../citation-words.ts'

/** The name of the words as they are read: a reviewer sends it with the verdict, so that nobody verifies what they did not see. */
export const contentHashField: Field = {
  name: 'contentHash',
  type: 'text',
  virtual: true,
  access: setBySystemForStaff,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  hooks: { afterRead: [({ data }) => citationHash(data ?? {})] },
}
