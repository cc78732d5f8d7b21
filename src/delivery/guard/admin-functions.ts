/**
 * What the admin asks of the server besides pages, by the names of @payloadcms/next (handleServerFunctions.js, 3.90.1). The rest
 * that it has (scheduled publishing, folders, translations) is not used here, and names every object has, like `constructor`,
 * would answer strangers with the request as the server sees it.
 */
const USED = new Set([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
])

/** Tells whether the admin uses a server function of this name. */
export const isAdminFunction = (name: unknown): boolean => typeof name === 'string' && USED.has(name)
