import type { CollectionConfig, PayloadRequest } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { Problem } from '#platform/problem.ts'
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

/** Payload answers 500 for a file that is gone; a file that no record names is not there. */
async function refuseUnknown(req: PayloadRequest, { params }: { params: { filename: string } }): Promise<void> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'private-files',
    where: { filename: { equals: params.filename } },
    req,
  })
  if (totalDocs === 0) throw new Problem('request/not-found', 'There is no such file.')
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
      handlers: [refuseUnknown],
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
