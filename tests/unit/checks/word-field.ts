import type { WordField } from '#checks/index.ts'

/** A field as the walk over a page's schema sees it; what is not said is empty. */
export const field = (name: string, more: Partial<WordField> = {}): WordField => ({
  name,
  isFact: false,
  isKept: false,
  isRichText: false,
  kind: null,
  label: name,
  neededToPublish: null,
  relatesTo: [],
  fields: [],
  ...more,
})
