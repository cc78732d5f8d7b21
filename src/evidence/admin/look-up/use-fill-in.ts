'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Sought } from '../../look-up/find-identifier.ts'
import { isEmpty, valueAt, withFields } from '../merge/compare-works.ts'

/** What became of a number that was read: it is in its field now, stood there already, or another one stands there. */
export type Placed = 'filled' | 'there' | 'another'

/** Puts fields of a work into the form that is open; nothing is saved before the person says so. */
export function useFillIn() {
  const { getData, reset, setModified } = useForm()
  const { id } = useDocumentInfo()

  /** What the form says now. A new form has a kind of publication that nobody chose. */
  const present = useCallback((): Record<string, unknown> => {
    const data = getData() as Record<string, unknown>
    return id === undefined && !data.title ? { ...data, type: null } : data
  }, [getData, id])

  const fillIn = useCallback(
    async (work: unknown, fields: readonly string[]) => {
      await reset(withFields(getData() as Record<string, unknown>, work, fields))
      setModified(true)
    },
    [getData, reset, setModified],
  )

  const replaceNumber = useCallback(
    ({ name, value }: Sought) => fillIn({ identifiers: { [name]: value } }, [`identifiers.${name}`]),
    [fillIn],
  )

  const placeNumber = useCallback(
    async (identifier: Sought): Promise<Placed> => {
      const before = valueAt(present(), `identifiers.${identifier.name}`)
      if (!isEmpty(before)) return before === identifier.value ? 'there' : 'another'
      await replaceNumber(identifier)
      return 'filled'
    },
    [present, replaceNumber],
  )
  return { present, fillIn, placeNumber, replaceNumber }
}
