import { readdirSync } from 'node:fs'
import { CLAIM_TYPES, STRENGTHS, type Claim } from '../src/checks/claims/claim.ts'
import { examplePassage } from '../src/checks/rules/example-passage.ts'
import type { Passage } from '../src/checks/surface/passage.ts'
import { readTable } from './read-table.ts'

/** What a person says of a sentence: the claim it makes, if any, and the rules that it breaks. */
export type LabelledSentence = {
  file: string
  line: number
  /** As it stands in the file, with its kind and its stem. */
  written: string
  passage: Passage
  /** Of the file's name: us, uk, au, on. */
  place: string
  claim: Pick<Claim, 'type' | 'strength' | 'direction'> | null
  rules: readonly string[]
}

const FOLDER = 'checks/sentences'

/** Reads the labelled sentences of all files, or of the one that `only` names. */
export function labelledSentences(only?: string): LabelledSentence[] {
  return readdirSync(new URL(`./fixtures/${FOLDER}`, import.meta.url))
    .filter((name) => (only === undefined ? name.endsWith('.txt') : name === only))
    .flatMap((file) => readLabelled(`${FOLDER}/${file}`))
}

/**
 * Reads labelled sentences from a file in `tests/fixtures`, one a line: `[kind: ][stem // ]text => none`, or
 * `=> type strength direction`, and behind a semicolon the rules that it breaks. Throws on a label that means nothing, naming
 * its line.
 */
export function readLabelled(path: string): LabelledSentence[] {
  const file = path.split('/').at(-1)!
  return readTable(path).map(({ input, result, line }) => {
    const [label = '', broken = ''] = result.split(';').map((side) => side.trim())
    return {
      file,
      line,
      written: input,
      passage: examplePassage(input),
      place: file.split('.')[1]!,
      claim: readLabel(label, `${file}:${line}`),
      rules: broken.split(/\s+/).filter(Boolean),
    }
  })
}

function readLabel(label: string, where: string): LabelledSentence['claim'] {
  if (label === 'none') return null
  const [type = '', strength = '', direction = ''] = label.split(/\s+/)
  if (!(type in CLAIM_TYPES)) throw new Error(`${where}: there is no type of claim called “${type}”.`)
  if (!(STRENGTHS as readonly string[]).includes(strength)) throw new Error(`${where}: no strength “${strength}”.`)
  if (!['benefit', 'risk', 'none'].includes(direction)) throw new Error(`${where}: no direction “${direction}”.`)
  return { type, strength, direction } as LabelledSentence['claim']
}
