import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { accessTo } from '#accounts/cms/index.ts'
import { isMediaFileName, KINDS, mediaUrl, sizeFileName } from '../index.ts'
import { imageSizes } from './image-sizes.ts'
import { mediaFields } from './media.fields.ts'
import { drawPictureAnew, removePicture, storePicture } from './picture-file.hooks.ts'
import { keepWhileLive, keepWordsWhileLive, requireWordsAndConsent } from './picture-words.hooks.ts'

const thumbnailOf = ({ doc }: { doc: Record<string, unknown> }) =>
  typeof doc.filename === 'string' ? mediaUrl(sizeFileName(doc.filename, 'thumbnail', 'webp')) : null

/** Sends those who ask Payload's own file route to the one place where pictures are served. */
const serveElsewhere = (_: unknown, { params }: { params: { filename: string } }) =>
  isMediaFileName(params.filename)
    ? new Response(null, { status: 302, headers: { Location: mediaUrl(params.filename) } })
    : new Response(null, { status: 404 })

/** The pictures of all pages, kept in a folder (an absolute path) under names that never show anything else. */
export function media({ directory }: { directory: string }): CollectionConfig {
  return {
    slug: 'media',
    labels: { singular: 'Picture', plural: 'Pictures' },
    access: accessTo('media'),
    admin: { group: 'Pages', useAsTitle: 'alt', defaultColumns: ['filename', 'alt', 'isLive', 'updatedAt'] },
    versions: false,
    lockDocuments: false,
    disableDuplicate: true,
    disableBulkEdit: true,
    defaultPopulate: { licence: false, consent: false, mimeType: false, filesize: false, thumbnailURL: false },
    forceSelect: { filename: true },
    upload: {
      mimeTypes: [KINDS.jpeg.mime, KINDS.png.mime, KINDS.webp.mime, KINDS.avif.mime],
      imageSizes,
      focalPoint: true,
      crop: false,
      pasteURL: false,
      filesRequiredOnCreate: true,
      hideRemoveFile: true,
      cacheTags: false,
      adminThumbnail: thumbnailOf,
      handlers: [serveElsewhere],
      // We store the files ourselves (`storePicture`). Payload removes a record's old files before it knows whether a change
      // will stand (collections/operations/utilities/update.js), so it is told of a folder that is not there.
      disableLocalStorage: true,
      staticDir: join(directory, '.payload'),
    },
    hooks: {
      beforeOperation: [drawPictureAnew(directory)],
      beforeValidate: [keepWordsWhileLive, requireWordsAndConsent],
      beforeChange: [storePicture(directory)],
      beforeDelete: [keepWhileLive],
      afterDelete: [removePicture(directory)],
    },
    fields: mediaFields,
  }
}
