import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { KINDS } from '../index.ts'
import { keepWhileConsentLeansOnIt, namePrivateFile } from './private-file.hooks.ts'

/** Files come only to those who may read the record, to be saved and not opened in the page, and no cache keeps them. */
function guard({ headers }: { headers: Headers }): Headers {
  headers.set('Content-Disposition', 'attachment')
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  headers.set('Cache-Control', 'private, no-store')
  return headers
}

/** Papers and signed forms that only staff may open, kept in a folder of their own (an absolute path, not that of the pictures). */
export function privateFiles({ directory }: { directory: string }): CollectionConfig {
  return {
    slug: 'private-files',
    labels: { singular: 'Private file', plural: 'Private files' },
    access: accessTo('private-files'),
    admin: { group: 'Evidence', useAsTitle: 'title', defaultColumns: ['title', 'filename', 'updatedAt'] },
    versions: false,
    lockDocuments: false,
    disableDuplicate: true,
    disableBulkEdit: true,
    forceSelect: { filename: true },
    upload: {
      staticDir: directory,
      mimeTypes: [KINDS.pdf.mime, KINDS.jpeg.mime, KINDS.png.mime],
      focalPoint: false,
      crop: false,
      pasteURL: false,
      filesRequiredOnCreate: true,
      hideRemoveFile: true,
      modifyResponseHeaders: guard,
    },
    hooks: { beforeOperation: [namePrivateFile], beforeDelete: [keepWhileConsentLeansOnIt] },
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        maxLength: 200,
        label: 'What it is',
        admin: { description: 'Such as "Full text, Zhang 2024" or "Photo consent, signed March 2026".' },
      },
    ],
  }
}
