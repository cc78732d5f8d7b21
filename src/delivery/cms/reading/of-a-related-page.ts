import type { CollectionConfig } from 'payload'

/** What is worked out from the whole of a page, or as long as its text. */
const OF_ITSELF = ['bodyHtml', 'bodyText', 'toc', 'jsonLd', 'evidenceCoverage', 'claims', 'shownDisclaimers']
const OF_ITS_TEXT = ['body', 'about', 'bio', 'citations', 'references']

/**
 * What comes of a page that another one names, by REST, unless it is asked for more by `populate`: what it is called and shows of itself,
 * not its text, and not what only its own visitors need. The text of a disclaimer is what it is there for.
 */
export const ofARelatedPage = ({ defaultPopulate }: Pick<CollectionConfig, 'defaultPopulate'>) => ({
  ...defaultPopulate,
  ...Object.fromEntries([...OF_ITSELF, ...OF_ITS_TEXT].map((name) => [name, false])),
})
