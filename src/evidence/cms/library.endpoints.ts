import type { Endpoint } from 'payload'
import { exportCitations } from './export/export.endpoint.ts'
import { importCitations } from './import/import.endpoint.ts'
import { mergeCitations } from './merge/merge.endpoint.ts'

/** What comes into the library and goes out of it as a file, and the records that turn out to be one. */
export const libraryEndpoints: Endpoint[] = [importCitations, exportCitations, mergeCitations]
