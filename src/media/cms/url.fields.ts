import type { Field, FieldHook } from 'payload'
import { mediaUrl, sizeFileName } from '../index.ts'
import { PICTURE_FORMS } from './image-sizes.ts'

/** Payload would name its own file route, which no cache may keep: names where we serve the file for ever instead. */
const nameOwnRoute =
  (fileOf: (name: string) => string): FieldHook =>
  ({ data, originalDoc, value }) => {
    const name: unknown = data?.filename ?? originalDoc?.filename
    return typeof name === 'string' ? mediaUrl(fileOf(name)) : value
  }

const url = (fileOf: (name: string) => string): Field => {
  const hook = nameOwnRoute(fileOf)
  return { name: 'url', type: 'text', hooks: { beforeChange: [hook], afterRead: [hook] } }
}

/** The addresses of the picture and of each size; Payload lays them over its own upload fields by name. */
export const urlFields: Field[] = [
  url((name) => name),
  {
    name: 'sizes',
    type: 'group',
    fields: PICTURE_FORMS.map(({ size, format, name }) => ({
      name,
      type: 'group',
      fields: [url((original) => sizeFileName(original, size, format))],
    })),
  },
]
