import type { Name } from '../csl.ts'
import { foldText } from './fold-text.ts'

/** Particles that one file keeps with the family name and another beside it, or leaves out. */
const PARTICLES =
  /^(?:(?:van|von|vom|der|den|de|del|della|di|da|dal|dos|das|do|du|des|la|le|lo|el|al|ter|ten|te|zu|zum|zur|af|av|bin|ibn) )+(?=[^ ])/

/** A name as it is compared: the family name, or the name of a group, folded and without its particles. Empty if there is none. */
export function foldName({ family, literal }: Name): string {
  return foldText(family || literal || '').replace(PARTICLES, '')
}

const isRest = ({ family, literal }: Name): boolean => !family && /^ *et ?al\.? *$/i.test(literal ?? '')

/** The name of the first author, folded; empty if no author is known. */
export function firstAuthor(authors: readonly Name[] | null | undefined): string {
  const first = (authors ?? []).find((name) => !isRest(name) && foldName(name) !== '')
  return first === undefined ? '' : foldName(first)
}
