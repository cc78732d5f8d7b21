import type { Name } from '../../csl.ts'
import { readName } from '../read-name.ts'

/** Our parts of a name and CSL's. */
const PARTS = [
  ['family', 'family'],
  ['given', 'given'],
  ['droppingParticle', 'dropping-particle'],
  ['nonDroppingParticle', 'non-dropping-particle'],
  ['suffix', 'suffix'],
  ['literal', 'literal'],
] as const
const MOST_NAMES = 501

/** Names as CSL has them, as Crossref has groups (`name`), or as plain text. */
export function readCslNames(value: unknown): Name[] {
  const names: unknown[] = Array.isArray(value) ? value.slice(0, MOST_NAMES) : [value]
  return names.flatMap((name) => (typeof name === 'string' ? (readName(name) ?? []) : (nameOf(name) ?? [])))
}

function nameOf(value: unknown): Name | null {
  if (typeof value !== 'object' || value === null) return null
  const said = value as Record<string, unknown>
  const text = (key: string) => (typeof said[key] === 'string' ? said[key] : undefined)
  return {
    ...Object.fromEntries(PARTS.map(([ours, theirs]) => [ours, text(theirs)])),
    literal: text('literal') ?? (text('family') === undefined ? text('name') : undefined),
  }
}

/** A name in the words of CSL, empty parts left out. */
export function writeCslName(name: Name): Record<string, string> {
  const parts = PARTS.map(([ours, theirs]) => [theirs, name[ours]?.trim()] as const)
  return Object.fromEntries(parts.filter((part): part is [(typeof part)[0], string] => Boolean(part[1])))
}
