import type { PreviewGrant } from './preview-token.ts'

/** Where a draft can be looked at with a token. */
export const previewUrl = ({ collection, id }: Pick<PreviewGrant, 'collection' | 'id'>, token: string): string =>
  `/preview/${collection}/${id}?token=${token}`
