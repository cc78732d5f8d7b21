import type { Name } from '../../csl.ts'
import { escapeLatex } from './escape-latex.ts'

const OTHERS = /^(?:et\.? al\.?|and others|others)$/i

/** Authors as BibTeX parts them: `van den Berg, Ineke and {World Health Organization} and others`. */
export function writeNames(author: readonly Name[]): string {
  const names = author.map(writeName).filter((name) => name !== '')
  const isOthers = (name: string) => name === 'others'
  return [...names.filter((name) => !isOthers(name)), ...(names.some(isOthers) ? ['others'] : [])].join(' and ')
}

function writeName(name: Name): string {
  const [literal, family, given, suffix] = [name.literal, name.family, name.given, name.suffix].map(said)
  if (literal) return OTHERS.test(literal) ? 'others' : `{${escapeLatex(literal)}}`
  if (!family) return given ? `{${escapeLatex(given)}}` : ''
  const particle = [name.droppingParticle, name.nonDroppingParticle].map(said).filter(Boolean).join(' ')
  const last = [particle && escapeLatex(particle), part(family)].filter(Boolean).join(' ')
  if (suffix) return `${last}, ${part(suffix)}, ${part(given ?? '')}`
  return given ? `${last}, ${part(given)}` : /\s|^\{/.test(last) ? `${last},` : last
}

/** A part of a name; braces keep together what BibTeX would part, or take for a particle. */
function part(text: string): string {
  const escaped = escapeLatex(text)
  return /[,;]|(?:^|\s)(?:[Aa][Nn][Dd](?:\s|$)|\p{Ll})/u.test(text) ? `{${escaped}}` : escaped
}

const said = (text: string | null | undefined): string => text?.trim() ?? ''
