import type { Work } from '../csl.ts'

/** A work as a file tells it, the line it begins on (from 1), and in words what was left out or taken for another thing. */
export type ReadWork = { work: Work; line: number; remarks: string[] }

/** A part of a file that is no work, or none that can be read: the line it begins on (from 1), and why, for the person who pasted it. */
export type RefusedPart = { line: number; reason: string }

/** What a reader makes of a text: all that it can read and, for the rest, why not. A reader never throws. */
export type Reading = { works: ReadWork[]; refused: RefusedPart[] }

/** The ways to write works down that we know. */
export type FormatName = 'ris' | 'nbib' | 'bibtex' | 'csl-json' | 'csv' | 'reference-list'

/** A way to write works down. Readers are lenient, writers strict; a pasted reference list is read only. */
export type Format = {
  label: string
  /** Endings of file names, the usual one first. */
  extensions: readonly string[]
  mediaType: string
  read: (text: string) => Reading
  write?: (works: readonly Work[]) => string
}
