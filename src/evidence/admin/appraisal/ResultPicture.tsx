'use client'
import { useFieldPath } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { effectPicture } from '../../appraisal/effect-picture.ts'
import { EffectDrawing } from './EffectDrawing.tsx'
import { useResult } from './use-results.ts'

/** In a row of results: what its numbers say, drawn while they are typed. */
export function ResultPicture({ path: firstPath }: Pick<UIFieldClientProps, 'path'>) {
  // The path of a row that was moved is the context's; what was rendered on the server knows the old one.
  const path = useFieldPath() ?? firstPath
  const result = useResult(path.split('.').slice(0, -1).join('.'))
  const picture = effectPicture(result)
  if (picture === null) return null
  return (
    <figure className="effect-picture field-type">
      <EffectDrawing picture={picture} />
      <figcaption aria-hidden="true" className="effect-picture__says">
        {picture.sentence}
      </figcaption>
      {picture.sides === null && (
        <p className="effect-picture__hint">
          Say below whether a lower value is better, or who did better: then the sides get their names.
        </p>
      )}
    </figure>
  )
}
