'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import { workOf } from '../../cms/known-works/work-of.ts'
import type { Work } from '../../csl.ts'
import type { Sought } from '../../look-up/sought.ts'
import type { WorkField } from '../../same-work/differences-between.ts'
import { mergeWork } from '../../same-work/merge-work.ts'

/** What became of a number that was read: it is in its field now, stood there already, or another one stands there. */
export type Placed = 'filled' | 'there' | 'another'

/** Puts fields of a work into the form that is open; nothing is saved before the person says so. */
export function useFillIn() {
  const { getData, reset, setModified } = useForm()
  const { id } = useDocumentInfo()

  /** What the form says now. A new form has a kind of publication that nobody chose. */
  const present = useCallback((): Work => {
    const work = workOf(getData())
    return id === undefined && work.title === '' ? ({ ...work, type: null } as unknown as Work) : work
  }, [getData, id])

  const fillIn = useCallback(
    async (work: Work, fields: readonly WorkField[]): Promise<Work> => {
      const filled = mergeWork(getData() as Work, work, fields)
      await reset(filled)
      setModified(true)
      return workOf(filled)
    },
    [getData, reset, setModified],
  )

  const replaceNumber = useCallback(
    ({ name, value }: Sought) =>
      fillIn({ type: 'article-journal', title: '', identifiers: { [name]: value } }, [`identifiers.${name}`]),
    [fillIn],
  )

  const placeNumber = useCallback(
    async (identifier: Sought): Promise<Placed> => {
      const before = present().identifiers?.[identifier.name]
      if (before) return before === identifier.value ? 'there' : 'another'
      await replaceNumber(identifier)
      return 'filled'
    },
    [present, replaceNumber],
  )
  return { present, fillIn, placeNumber, replaceNumber }
}
