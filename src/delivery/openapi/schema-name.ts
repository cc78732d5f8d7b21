/** A schema, or a part of a document, as JSON. */
export type Json = { [name: string]: unknown }

/** What the schema of a collection is called, by the words for one of its records. @example schemaName('Review comment') gives ReviewComment */
export const schemaName = (words: string): string =>
  words.replace(/(?:^|[^A-Za-z]+)([A-Za-z])/g, (_, letter: string) => letter.toUpperCase())
