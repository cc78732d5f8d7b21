'use client'
import {
  CERTAINTIES,
  COMPARATORS,
  effectPicture,
  EffectDrawing,
  OUTCOMES,
  type PicturedResult,
} from '#evidence/admin/index.ts'
import { wordIn } from './word-in.ts'

const lower = (word: string) => `${word.charAt(0).toLowerCase()}${word.slice(1)}`

/** One result of a work: what was measured against what, drawn against the line of no effect, said in words, and how certain it is. */
export function ResultLine({ result }: { result: Record<string, unknown> }) {
  const picture = effectPicture(result as PicturedResult)
  const [outcome, comparator] = [wordIn(OUTCOMES, result.outcome), wordIn(COMPARATORS, result.comparator)]
  const certainty = wordIn(CERTAINTIES, result.certainty)
  return (
    <li className="desk-result">
      <p className="desk-result__name">
        {outcome ?? 'A result'}
        {comparator ? ` against ${lower(comparator)}` : ''}
      </p>
      {picture ? (
        <>
          <EffectDrawing picture={picture} />
          <p aria-hidden="true" className="desk-result__says">
            {picture.sentence}
          </p>
        </>
      ) : null}
      <p className="desk-result__says">{certainty ? `Certainty: ${lower(certainty)}.` : 'Certainty not rated.'}</p>
    </li>
  )
}
