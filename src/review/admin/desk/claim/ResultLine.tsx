'use client'
import {
  CERTAINTIES,
  COMPARATORS,
  effectPicture,
  EffectDrawing,
  FAVOURS,
  OUTCOMES,
  type PicturedResult,
} from '#evidence/admin/index.ts'
import { wordIn } from './word-in.ts'

const lower = (word: string) => `${word.charAt(0).toLowerCase()}${word.slice(1)}`

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const counted = (value: unknown, what: string): string =>
  typeof value === 'number' ? `${value.toLocaleString('en')} ${what}` : ''

/** Whom the result is about, and how many they were. */
const aboutWhom = ({ condition, modality, participants, population, studies }: Record<string, unknown>): string =>
  [
    textIn(condition),
    textIn(modality),
    textIn(population),
    counted(studies, 'studies'),
    counted(participants, 'people'),
  ]
    .filter(Boolean)
    .join(' · ')

/** One result of a work: what was measured against what, drawn against the line of no effect, said in words, and how certain it is. */
export function ResultLine({ result }: { result: Record<string, unknown> }) {
  const picture = effectPicture(result as PicturedResult)
  const [outcome, comparator] = [wordIn(OUTCOMES, result.outcome), wordIn(COMPARATORS, result.comparator)]
  const better = wordIn(FAVOURS, result.favours)
  const certainty = wordIn(CERTAINTIES, result.certainty)
  return (
    <li className="desk-result">
      <p className="desk-result__name">
        {outcome ?? 'A result'}
        {comparator ? ` against ${lower(comparator)}` : ''}
      </p>
      <p className="desk-result__says">{aboutWhom(result)}</p>
      {picture ? (
        <>
          <EffectDrawing picture={picture} />
          <p aria-hidden="true" className="desk-result__says">
            {picture.sentence}
          </p>
        </>
      ) : (
        <p className="desk-result__says">{better ? `Who did better: ${lower(better)}.` : 'No numbers are recorded.'}</p>
      )}
      <p className="desk-result__says">{certainty ? `Certainty: ${lower(certainty)}.` : 'Certainty not rated.'}</p>
    </li>
  )
}
