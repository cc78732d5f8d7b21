import type { CollectionBeforeReadHook } from 'payload'

/**
 * Keeps the places of what is computed side by side: whichever comes first, a page that did not change is the same bytes at each
 * read, which caches and those who compare answers rely on.
 */
export const inOneOrder: CollectionBeforeReadHook = ({ doc }) => ({
  ...doc,
  claims: undefined,
  review: undefined,
  shownDisclaimers: undefined,
})
