'use client'
import { useConfig, useListQuery } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect, useMemo, useState } from 'react'
import { countWords } from './count-words.ts'
import { countsInList, type ListCounts } from './list-counts.ts'
import './checks-cell.css'

function wordsOf(counts: ListCounts, id: string): string {
  if (counts === null) return 'Could not be read'
  const found = counts.get(id)
  if (!found) return 'Not checked'
  return found.blockers === 0 ? 'No blockers' : countWords(found.blockers, 'blocker')
}

/** In a list: how many things the checks found that stand in the way of a page. */
export function ChecksCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>) {
  const { config } = useConfig()
  const { data } = useListQuery()
  const [counts, setCounts] = useState<ListCounts | undefined>()
  const id = String(rowData?.id)
  const list = useMemo(() => (data?.docs ? data : { docs: [{ id }] }), [data, id])

  useEffect(() => {
    let isShown = true
    void countsInList(config.routes.api, list).then((read) => isShown && setCounts(read))
    return () => {
      isShown = false
    }
  }, [config.routes.api, list])

  const blockers = counts?.get(id)?.blockers ?? 0
  return (
    <span className={blockers > 0 ? 'checks-cell checks-cell--blocked' : 'checks-cell'}>
      {counts === undefined ? '…' : wordsOf(counts, id)}
    </span>
  )
}
