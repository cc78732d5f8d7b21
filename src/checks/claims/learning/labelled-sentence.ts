import type { Parsed } from '#platform/parsed.ts'
import { examplePassage } from '../../rules/example-passage.ts'
import type { Passage } from '../../surface/passage.ts'
import { CLAIM_TYPES, STRENGTHS, type Claim } from '../claim.ts'

/** What a person says of a sentence: the claim it makes, if any, and the rules that it breaks. */
export type LabelledSentence = {
  /** As it was written down, with its kind and its stem. */
  written: string
  passage: Passage
  claim: Pick<Claim, 'type' | 'strength' | 'direction'> | null
  rules: readonly string[]
}

const DIRECTIONS = ['benefit', 'risk', 'none']
const isOneOf = (known: readonly string[], name: string) => known.includes(name)

/**
 * Reads a line: `[kind: ][stem // ]text => none`, or `=> type strength direction`, and behind a semicolon the rules that the sentence
 * breaks. Says what is wrong with a label that means nothing.
 */
export function readLabelledSentence(line: string): Parsed<LabelledSentence> {
  const [written = '', result = ''] = line.split('=>').map((side) => side.trim())
  const [label = '', broken = ''] = result.split(';').map((side) => side.trim())
  const [type = '', strength = '', direction = ''] = label.split(/\s+/)
  if (written === '') return { ok: false, why: 'There is no sentence before “=>”.' }
  const sentence = { written, passage: examplePassage(written), rules: broken.split(/\s+/).filter(Boolean) }
  if (label === 'none') return { ok: true, value: { ...sentence, claim: null } }
  if (!Object.hasOwn(CLAIM_TYPES, type)) return { ok: false, why: `There is no type of claim called “${type}”.` }
  if (!isOneOf(STRENGTHS, strength)) return { ok: false, why: `There is no strength “${strength}”.` }
  if (!isOneOf(DIRECTIONS, direction)) return { ok: false, why: `There is no direction “${direction}”.` }
  return { ok: true, value: { ...sentence, claim: { type, strength, direction } as LabelledSentence['claim'] } }
}
