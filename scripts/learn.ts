import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readLabelledSentence } from '../src/checks/claims/learning/labelled-sentence.ts'
import { learnWeights } from '../src/checks/claims/learning/learn-weights.ts'
import { samplesOf } from '../src/checks/claims/learning/samples-of.ts'

/** `npm run learn`: learns from the labelled sentences what makes a sentence a claim. Takes some seconds, needs no database. */
const FOLDER = new URL('../labelled/for-learning/', import.meta.url)
const WEIGHTS = new URL('../src/checks/claims/weights.json', import.meta.url)

const sentences = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .toSorted()
  .flatMap((file) => linesOf(file))
const weights = learnWeights(samplesOf(sentences))
const groups = Object.entries(weights.features).map(
  ([group, known]) => `${JSON.stringify(group)}:{\n${linesOfRows(known)}\n}`,
)
writeFileSync(WEIGHTS, `{"verdicts":${JSON.stringify(weights.verdicts)},"features":{\n${groups.join(',\n')}\n}}\n`)
console.log(`Learned from ${sentences.length} sentences.`)

/** A feature a line, so that a change can be read. */
function linesOfRows(known: Readonly<Record<string, readonly number[]>>): string {
  return Object.entries(known)
    .map(([which, row]) => `${JSON.stringify(which)}:${JSON.stringify(row)}`)
    .join(',\n')
}

function linesOf(file: string) {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const read = readLabelledSentence(line)
    if (!read.ok) throw new Error(`${file}:${at + 1}: ${read.why}`)
    return read.value
  })
}
