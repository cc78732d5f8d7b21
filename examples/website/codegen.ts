import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types for each document, and the manifest of their hashes: the documents themselves stay out of every request. */
export default {
  schema: process.env.SCHEMA ?? '../../src/generated/schema.graphql', // of your server: https://cms.example.org/api/schema.graphql
  documents: 'documents/*.graphql',
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      config: {
        onlyOperationTypes: true,
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', EmailAddress: 'string', JSON: 'object' },
      },
    },
  },
} satisfies CodegenConfig
