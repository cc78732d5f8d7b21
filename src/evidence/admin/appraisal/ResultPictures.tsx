'use client'
import { effectPicture, scaleOf, type EffectPicture } from '../../appraisal/effect-picture.ts'
import { COMPARATORS, OUTCOMES } from '../../appraisal/pico.ts'
import { EffectDrawing } from './EffectDrawing.tsx'
import { useResults, type TypedResult } from './use-results.ts'

type Drawn = { number: number; name: string; picture: EffectPicture }

const wordOf = (table: Record<string, string>, value: unknown) =>
  typeof value === 'string' && Object.hasOwn(table, value) ? table[value]! : null

function nameOf({ outcome, comparator }: TypedResult, number: number): string {
  const [measured, against] = [wordOf(OUTCOMES, outcome), wordOf(COMPARATORS, comparator)]
  const words = [measured, against && `against ${against.charAt(0).toLowerCase()}${against.slice(1)}`]
  return `${number}. ${words.filter(Boolean).join(' ') || 'Result'}`
}

/** What can be drawn, by scale: results of one measure and one unit can be compared by eye. */
function drawn(results: TypedResult[]): Map<string, Drawn[]> {
  const scales = new Map<string, Drawn[]>()
  for (const [index, result] of results.entries()) {
    const scale = scaleOf(result)
    const picture = effectPicture(
      result,
      results.filter((other) => scaleOf(other) === scale),
    )
    if (picture === null) continue
    const each = { number: index + 1, name: nameOf(result, index + 1), picture }
    scales.set(scale, [...(scales.get(scale) ?? []), each])
  }
  return scales
}

/** All results of a work under each other, those of one measure and unit on one scale. */
export function ResultPictures() {
  const scales = drawn(useResults())
  if (scales.size === 0) return null
  const all = [...scales.values()].flat()
  return (
    <section aria-label="The results drawn" className="result-pictures field-type">
      <h3 className="result-pictures__heading">The results drawn</h3>
      {[...scales].map(([scale, list]) => (
        <div key={scale}>
          <h4 className="result-pictures__scale">{scale}</h4>
          <ol className="result-pictures__list">
            {list.map(({ number, name, picture }) => (
              <li key={number}>
                <p className="result-pictures__name">{name}</p>
                <EffectDrawing picture={picture} />
                <p aria-hidden="true" className="effect-picture__says">
                  {picture.sentence}
                </p>
              </li>
            ))}
          </ol>
        </div>
      ))}
      <p className="result-pictures__note">
        The upright line means no difference.
        {all.some(({ picture }) => picture.matters.length > 0) &&
          ' Shaded is where a difference is large enough for patients to notice.'}
        {all.some(({ picture }) => picture.isLogarithmic) &&
          ' Ratios stand on a scale of their own: half as often is as far from the line as twice as often.'}
      </p>
    </section>
  )
}
