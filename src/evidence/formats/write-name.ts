import type { Name } from '../csl.ts'
import { readName } from './read-name.ts'

const filled = (text: string | null | undefined): text is string => Boolean(text?.trim())
const PARTS = ['family', 'given', 'nonDroppingParticle', 'droppingParticle', 'suffix', 'literal'] as const

/**
 * A name as `Family, Given, Suffix`, a group as it is; of the spellings readers know the first that reads back as the same
 * name, so that a group named `Lee Institute, Seoul` is not taken for a person.
 */
export function writeName(name: Name): string {
  const spellings = filled(name.literal) ? groupSpellings(name.literal.trim()) : personSpellings(name)
  return spellings.find((text) => isSameName(readName(text), name)) ?? spellings[0]!
}

function groupSpellings(literal: string): string[] {
  return [literal, `${literal},`, literal.replaceAll(',', ',,'), `${literal.replaceAll(',', ',,')},,`]
}

function personSpellings({ family, given, nonDroppingParticle, droppingParticle, suffix }: Name): string[] {
  const last = [nonDroppingParticle, family].filter(filled).join(' ')
  const first = [given, droppingParticle].filter(filled).join(' ')
  if (!filled(first) && !filled(suffix)) return [`${last},`]
  return [[last, first, suffix].filter(filled).join(', ')]
}

/** Tells whether two names have the same parts, an empty one being none. */
export function isSameName(read: Name | null, name: Name): boolean {
  return PARTS.every((part) => (read?.[part] ?? '') === (name[part]?.trim() ?? ''))
}
