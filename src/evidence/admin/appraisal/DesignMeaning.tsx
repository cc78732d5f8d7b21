'use client'
import { useFormFields } from '@payloadcms/ui'
import { DESIGNS, type StudyDesign } from '../../design.ts'

/** Under the choice of a design: what it means, in plain words. */
export function DesignMeaning() {
  const design = useFormFields(([fields]) => fields.design?.value)
  const isKnown = typeof design === 'string' && Object.hasOwn(DESIGNS, design)
  return (
    <output className="field-description design-meaning">
      {isKnown ? DESIGNS[design as StudyDesign].meaning : ''}
    </output>
  )
}
