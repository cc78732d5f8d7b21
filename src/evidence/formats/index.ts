/** The ways to write works down, one line a format: how it is read and written, what its files are called. */
import type { Format } from './format.ts'

export type FormatName = 'ris' | 'nbib' | 'bibtex' | 'csl-json' | 'csv' | 'reference-list'
export const FORMATS: Partial<Record<FormatName, Format>> = {}
