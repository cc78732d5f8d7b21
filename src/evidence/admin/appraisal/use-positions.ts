'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { idOf } from '#platform/record-id.ts'
import { isObject } from '#platform/is-object.ts'
import type { Position } from '../../appraisal/compare-positions.ts'
import { ask } from '#platform/admin/ask.ts'

/** A recorded position with the condition and treatment it is about. */
export type RecordedPosition = Position & {
  conditionId: string
  conditionName: string
  modalityId: string | null
  title: string
}

type Doc = { id: string; title?: string; guideline?: Record<string, unknown>; standing?: { status?: string } }

export type Positions = { is: 'loading' | 'failed' } | { is: 'read'; positions: RecordedPosition[] }

const QUERY = [
  'depth=1',
  'limit=100',
  'where[guideline.direction][exists]=true',
  'select[title]=true',
  'select[guideline]=true',
  'select[standing]=true',
  'populate[conditions][name]=true',
  'populate[modalities][name]=true',
].join('&')

function read({ id, title = '', guideline = {}, standing }: Doc): RecordedPosition {
  const { condition, modality, ...said } = guideline
  return {
    ...(said as Omit<Position, 'id'>),
    id,
    title,
    standing: standing?.status ?? null,
    conditionId: idOf(condition) ?? '',
    conditionName: isObject(condition) && typeof condition.name === 'string' ? condition.name : '',
    modalityId: idOf(modality),
  }
}

/** Reads what all guidelines on record recommend for some conditions. */
export function usePositions(conditions: readonly string[]): Positions {
  const { config } = useConfig()
  const api = `${config.serverURL ?? ''}${config.routes.api}/citations`
  const asked = conditions.join(',')
  const [known, setKnown] = useState<{ asked: string; state: Positions } | null>(null)
  useEffect(() => {
    if (asked === '') return undefined
    const abort = new AbortController()
    ask<{ docs: Doc[] }>(`${api}?${QUERY}&where[guideline.condition][in]=${asked}`, { signal: abort.signal }).then(
      (answer) =>
        setKnown({
          asked,
          state: answer.ok ? { is: 'read', positions: answer.value.docs.map(read) } : { is: 'failed' },
        }),
      () => undefined,
    )
    return () => abort.abort()
  }, [api, asked])
  return known?.asked === asked ? known.state : { is: 'loading' }
}
