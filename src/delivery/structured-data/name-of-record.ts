import { isRecordId } from '#platform/record-id.ts'
import type { Fields } from './fields-of.ts'

/**
 * What a record is called in all graphs, so that those of several pages join: `urn:uuid:…` (RFC 9562). We do not know the addresses of
 * a website, and whoever puts the graph on a page may add them as `url`.
 */
export const nameOfRecord = ({ id }: Fields, part?: 'page'): string | undefined =>
  isRecordId(id) ? `urn:uuid:${id.toLowerCase()}${part === undefined ? '' : `#${part}`}` : undefined
