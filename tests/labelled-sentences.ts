import { readdirSync, readFileSync } from 'node:fs'
import { readLabelledSentence, type LabelledSentence } from '../src/checks/claims/learning/labelled-sentence.ts'

/** A labelled sentence, the file it stands in, and the place of its rules (us, uk, au, on), which the file's name tells. */
export type FiledSentence = LabelledSentence & { file: string; place: string }

/** The files whose rules are told as carefully as their claims. */
const OF_RULES = [
  'articles.au.txt',
  'articles.uk.txt',
  'articles.us.txt',
  'hard-cases.us.txt',
  'short-forms.on.txt',
  'short-forms.us.txt',
]

const fileOf = (folder: string, file = '') => new URL(`../labelled/${folder}/${file}`, import.meta.url)

/** The labelled sentences of a folder, or of one of its files. Throws on a label that means nothing, naming its line. */
export function labelledSentences(folder: 'for-learning' | 'for-measuring', only?: string): FiledSentence[] {
  return readdirSync(fileOf(folder))
    .filter((name) => (only === undefined ? name.endsWith('.txt') : name === only))
    .flatMap((file) => readFile(folder, file))
}

/** The sentences from which rules are measured, each by what it breaks. */
export const sentencesOfRules = (): FiledSentence[] => OF_RULES.flatMap((file) => readFile('for-learning', file))

function readFile(folder: string, file: string): FiledSentence[] {
  const lines = readFileSync(fileOf(folder, file), 'utf8').split('\n')
  return lines.flatMap((text, at) => {
    if (text.trim() === '' || text.startsWith('#')) return []
    const read = readLabelledSentence(text)
    if (!read.ok) throw new Error(`${file}:${at + 1}: ${read.why}`)
    return { ...read.value, file, place: file.split('.')[1]! }
  })
}
